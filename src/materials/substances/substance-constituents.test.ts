import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());

/** Form and constituents of what a description names. */
function named(description: string): string[] {
  const texts = [{ role: 'description', text: description, column: 1 }] as const;
  return decomposer
    .decompose({ texts, manufacturer: '', cas: [], pieceGrams: null })
    .contents.map(({ form, constituents }) => [form, ...constituents].join(' '));
}

describe('constituents that are named one by one', () => {
  it.each([
    ['Sputtertarget Yttrium-Zirkonium', 'target Y Zr'],
    ['Nickel-Yttrium-Target D76', 'target Ni Y'],
    ['靶材 钇锆合金', 'target Y Zr'],
    ['スカンジウムアルミ合金ターゲット', 'target Al Sc'],
    ['Gadolinium-Kupfer-Legierung', 'alloy Cu Gd'],
    ['terbium iron cobalt alloy target', 'target Co Fe Tb'],
    ['Holmium-iron-boron alloy', 'alloy B Fe Ho'],
    ['Iron/Chromium/Aluminium/Yttrium alloy foil', 'alloy Al Cr Fe Y'],
    ['Chromium/Yttrium alloy foil Fe72.8/Cr22/Al5/Y0.1/Zr0.1', 'alloy Fe Cr Al Y Zr'],
  ])('%s', (text, content) => {
    expect(named(text)).toEqual([content]);
  });

  it.each([
    ['Sputtering target YAl D50', 'target Al Y'],
    ['Target MgY 2 inch', 'target Mg Y'],
    ['靶材 YZr', 'target Y Zr'],
    ['CuY alloy', 'alloy Cu Y'],
  ])('symbols run together stand right beside the word for the target or the alloy: %s', (text, content) => {
    expect(named(text)).toEqual([content]);
  });

  it.each([
    ['yttrium aluminium garnet target', 'target Y Al O'],
    ['scandium target, aluminium backing plate', 'target Sc'],
    ['yttrium target aluminium bonded', 'target Y'],
    ['scandium aluminium nitride target', 'target Al Sc N'],
  ])('no alloy: %s', (text, content) => {
    expect(named(text)).toEqual([content]);
  });

  it.each(['Connector YAl-12 for target board', 'YNi Industries bracket', 'Target plate AlMg3', 'Nickel target'])(
    'nothing: %s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );
});
