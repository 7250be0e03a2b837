import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { Screen } from '../screen/screen.ts';
import { byCodes } from '../screen/screening.fixture.ts';

const decomposer = createDecomposer(knowledge());
const coverageOf = (text: string): string =>
  decomposer.decompose({
    texts: [{ role: 'description', text, column: 0 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  }).coverage;

describe('the name that a program gives to a record or a type says nothing of what a part is', () => {
  it.each([
    'mrp_bom_line_7',
    'mrp_bom_id_4003',
    '__export__.mrp_bom_line_33_1f',
    'stock_module.mrp_bom_31',
    'BOM-0031',
    'wt.part.WTPartUsageLink',
    'WCTYPE|wt.part.WTPartUsageLink',
    '/wt.inf.container.OrgContainer=ACME',
    'WTPartReferenceLink',
    'com.example.plm.PartLink',
    'urn:plm:document:90031',
    '/srv/plm/container/90031.json',
    'C:\\data\\bom\\90031.xml',
    'product_document_90031',
    'Stueckliste_0031',
  ])('%s', (text) => {
    expect(coverageOf(text)).toBe('unclassified');
    // Beside a cue it is read before anything is told of it.
    expect(decomposer.screening.screen(text) & Screen.noun).toBe(0);
    expect(byCodes(text)).not.toBe(Screen.noun);
  });
  it.each([
    'link_arm_2',
    'chain_link_3',
    'Motor_bracket_v2',
    'screw_M4x12',
    'product_template_motor_base_plate',
    'bom_nut_2',
    'BOM',
    'Document',
    'Container',
    'container_lid',
    'plastic_container_3',
    '/home/cad/90031/bracket.step',
    'C:\\cad\\brackets\\cable.sldprt',
  ])('and %s says what it is', (text) => {
    expect(coverageOf(text)).toBe('non-carrier');
  });
  it.each(['mrp_product_motor_nema17', 'product_template_magnet_n42sh', '/srv/plm/document/magnet_n42sh.json'])(
    'and what %s holds is told',
    (text) => {
      expect(coverageOf(text)).toBe('carrier');
    },
  );
});
