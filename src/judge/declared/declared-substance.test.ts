import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';
import type { JudgedFinding } from '../types.ts';

const BOM = `Part number,Description,Manufacturer,Qty
CER-001,Yttria ceramic ring Y2O3,Keramik AG,2
MOT-001,AC servo motor 400 W,Motoren AG,1
MAG-001,Magnet block NdFeB N42SH,Nordmagnet,8
OXI-001,Gadolinium oxide Gd2O3 powder,Chem Ltd,2
TGT-001,Sputter target terbium 50x3 mm,Targets Inc,2
TGT-002,Sputter target Al-Sc 60/40,Targets Inc,2
TGT-003,Sputter target YSZ,Targets Inc,2
ALY-001,Master alloy Al-2Sc ingot,Metals Ltd,4
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

describe('a target stays a target, whatever an answer says that it is of', () => {
  const entriesOf = (findings: readonly JudgedFinding[]) =>
    findings.flatMap(({ controls }) => controls.map(({ entry, applies }) => `${entry} ${applies}`));

  it.each([
    ['the CAS number of the metal', { cas: '7440-27-9' }],
    ['its symbol', { material: 'Tb' }],
    ['its name with a form', { material: 'Terbium metal 99.9 %' }],
  ])('%s makes no metal of it', async (_, answer) => {
    const findings = await under('TGT-001', answer);
    expect(forms(findings)).toEqual(['target']);
    expect(entriesOf(findings)).toEqual(entriesOf(await under('TGT-001', {})));
    expect(entriesOf(findings)).toContain('1C904.a.3.a applies');
    expect(findings[0]?.evidence[0]).toMatchObject({ kind: 'declared', source: 'lintanide.parts.csv:2' });
  });

  it.each([
    ['of scandium in one of aluminium and scandium', 'TGT-002', { cas: '7440-20-2' }],
    ['of yttria in one of stabilised zirconia', 'TGT-003', { cas: YTTRIA }],
  ])('the CAS number %s says what is in that', async (_, part, answer) => {
    const findings = await under(part, answer);
    expect(forms(findings)).toEqual(['target']);
    expect(entriesOf(findings)).toEqual(entriesOf(await under(part, {})));
  });

  it('an oxide makes one of the oxide of it, which is reviewed as oxide', async () => {
    const findings = await under('TGT-001', { material: 'Tb4O7' });
    expect(forms(findings)).toEqual(['target']);
    expect(entriesOf(findings)).toContain('1C904.b ask');
    expect(entriesOf(findings).join()).not.toContain('1C904.a.3.a applies');
  });

  it('an alloy makes one of the alloy of it', async () => {
    const findings = await under('TGT-001', { material: 'TbFe' });
    expect(forms(findings)).toEqual(['target']);
    expect(findings[0]?.content?.constituents).toEqual(['Fe', 'Tb']);
  });

  it('another element makes one more target, and no metal', async () => {
    const findings = await under('TGT-001', { cas: '7429-91-6' });
    expect(forms(findings)).toEqual(['target', 'target']);
    expect(entriesOf(findings).join()).not.toMatch(/a\.1 |61-A1-P1/);
  });
});

it('the CAS number of a metal in an alloy makes no metal of that', async () => {
  expect(forms(await under('ALY-001', { cas: '7440-20-2' }))).toEqual(['alloy']);
});
