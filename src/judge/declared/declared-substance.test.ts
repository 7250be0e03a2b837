import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';
import type { JudgedFinding } from '../types.ts';

const BOM = `Part number,Description,Manufacturer,Qty
CER-001,Yttria ceramic ring Y2O3,Keramik AG,2
MOT-001,AC servo motor 400 W,Motoren AG,1
MAG-001,Magnet block NdFeB N42SH,Nordmagnet,8
OXI-001,Gadolinium oxide Gd2O3 powder,Chem Ltd,2
POW-001,White powder,Chem Ltd,2`;
const YTTRIA = '1314-36-9';
const DYSPROSIA = '1308-87-8';

async function under(part: string, answer: Record<string, string>): Promise<readonly JudgedFinding[]> {
  const columns = { partNumber: part, state: 'answered', ...answer };
  const register = `${Object.keys(columns).join(',')}\n${Object.values(columns).join(',')}\n`;
  const { units } = await judgeText(mofcom, { csv: BOM, register });
  return (units[0]?.findings ?? []).filter(({ partNumber }) => partNumber === part);
}
const forms = (findings: readonly JudgedFinding[]) => findings.map(({ content }) => content?.form);
const element = ([finding]: readonly JudgedFinding[], symbol: string) =>
  finding?.content?.elements.find((one) => one.symbol === symbol)?.presence;

describe('a substance that an answer names beside a thing that holds it', () => {
  it.each([
    ['its CAS number', { cas: YTTRIA }, `CAS ${YTTRIA}`],
    ['its formula', { material: 'Y2O3' }, 'material Y2O3'],
    ['both', { material: 'Y2O3', cas: YTTRIA }, `CAS ${YTTRIA}`],
  ])('by %s is in the ceramic, and no oxide is delivered', async (_, answer, text) => {
    const findings = await under('CER-001', answer);
    expect(forms(findings)).toEqual(['ceramic']);
    expect(findings[0]?.evidence[0]).toMatchObject({ kind: 'declared', text, source: 'lintanide.parts.csv:2' });
    expect(new Set(findings[0]?.controls.map(({ applies }) => applies))).toEqual(new Set(['ask']));
  });

  it('is in the magnet of a motor, whose dysprosium is shown by it', async () => {
    const findings = await under('MOT-001', { cas: DYSPROSIA });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['mofcom/embedded-content']);
    expect(element(findings, 'Dy')).toBe('proven');
    expect(findings[0]?.record).toMatchObject({ openElements: ['Tb'] });
  });

  it('is in the magnet that the line is, which needs a licence for it', async () => {
    const findings = await under('MAG-001', { cas: DYSPROSIA });
    expect(forms(findings)).toEqual(['magnet']);
    expect(findings[0]?.controls).toContainEqual(expect.objectContaining({ entry: '1C905.a.4', applies: 'applies' }));
  });

  it('is inside a component of the bill that is not known to hold it, and not delivered by itself', async () => {
    const findings = await under('MOT-001', { material: 'Y2O3' });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['mofcom/embedded-content', 'mofcom/embedded-content']);
  });

  it('that the same answer denies stays, what it names is no absence, and the bill contradicts the 0', async () => {
    const all = await under('CER-001', { cas: YTTRIA, Y: '0', method: 'ICP', detectionLimit: '0.01' });
    expect(all.map(({ ruleId }) => ruleId)).toEqual(['data/composition-conflict', 'mofcom/controlled-item']);
    const findings = all.slice(1);
    expect(forms(findings)).toEqual(['ceramic']);
    expect([element(findings, 'Y'), findings[0]?.controls.length]).toEqual(['proven', 1]);
  });

  it('is in a ceramic that is not known to hold it, which is asked about for it', async () => {
    const findings = await under('CER-001', { cas: DYSPROSIA });
    expect(forms(findings)).toEqual(['ceramic', 'ceramic']);
    expect(findings.flatMap(({ controls }) => controls.map(({ applies }) => applies))).not.toContain('applies');
  });
});

describe('a substance that an answer names by its formula', () => {
  it('is the item where the bill names none, as by its CAS number', async () => {
    const named = await under('POW-001', { material: 'Dy2O3' });
    expect(named.map(({ controls }) => controls.map(({ entry }) => entry))).toEqual(
      (await under('POW-001', { cas: DYSPROSIA })).map(({ controls }) => controls.map(({ entry }) => entry)),
    );
    expect(forms(named)).toEqual(['oxide']);
  });

  it('is one more finding beside another substance, since a powder is of neither thing a part', async () => {
    expect(forms(await under('OXI-001', { material: 'Dy2O3' }))).toEqual(['oxide', 'oxide']);
  });

  it('without rare earths decides nothing', async () => {
    expect(await under('POW-001', { material: 'Al2O3' })).toEqual([]);
  });
});
