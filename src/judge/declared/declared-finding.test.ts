import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { messageOf } from '../../report/words/message.ts';
import { coreRules } from '../../rules/core/index.ts';
import { judgeText, lintText } from '../../testing.ts';
import type { JudgedFinding } from '../types.ts';

const RULES = new Map([...coreRules, ...(mofcom.rules ?? [])].map((rule) => [rule.id, rule]));
const BOM = `Part number,Description,Manufacturer,Qty
RNG-001,Ring 20x10,Nordmagnet,8
SCR-001,Hex bolt M5 steel,,4
FAN-001,Axial fan 24 V,Papst,1
FER-001,Ferrite magnet Y30,Fer Ltd,2
POW-001,White powder,Chem Ltd,2
OXI-001,Gadolinium oxide Gd2O3,Chem Ltd,2
MAG-001,Magnet block NdFeB N42SH,Nordmagnet,8
MAG-002,Magnet block NdFeB N45EH,Nordmagnet,8
MAG-003,Magnet 10x5,Nordmagnet,8
MOT-001,BLDC motor 24 V 100 W,Motoren AG,1`;

/** Findings of a part under one row of the register, written as `column=value` pairs. */
async function under(part: string, answer: Record<string, string>): Promise<readonly JudgedFinding[]> {
  const columns = { partNumber: part, state: 'answered', ...answer };
  const register = `${Object.keys(columns).join(',')}\n${Object.values(columns).join(',')}\n`;
  const { units } = await judgeText(mofcom, { csv: BOM, register });
  return (units[0]?.findings ?? []).filter(({ partNumber }) => partNumber === part);
}
const ids = (findings: readonly JudgedFinding[]) => findings.map(({ ruleId }) => ruleId.replace(/^.*\//, '')).sort();
const the = (findings: readonly JudgedFinding[], rule: string): JudgedFinding => {
  const found = findings.filter(({ ruleId }) => ruleId.endsWith(rule));
  expect(found).toHaveLength(1);
  return found[0] as JudgedFinding;
};
const words = (finding: JudgedFinding) => messageOf(finding, RULES);
const entries = ({ controls }: JudgedFinding) => controls.map(({ entry, applies }) => `${entry} ${applies}`);
const MEASURED = { method: 'ICP', detectionLimit: '0.01' };

describe('a share declared of a part that the bill says nothing of', () => {
  it('is a finding at the part’s own row, with what was declared as evidence and the row as record', async () => {
    const finding = the(await under('RNG-001', { Dy: '2.1', ...MEASURED }), 'controlled-item');
    expect(finding.locations.map(({ cell }) => cell)).toEqual(['B2']);
    expect(finding.evidence).toMatchObject([
      { kind: 'declared', text: 'Dy 2.1 wt% (ICP, limit 0.01)', source: 'lintanide.parts.csv:2' },
    ]);
    expect(finding.content?.elements).toMatchObject([
      { symbol: 'Dy', presence: 'proven', massFraction: { min: 0.021 } },
    ]);
    expect(finding.record).toMatchObject({ source: 'lintanide.parts.csv:2' });
  });

  it('asks what the material is, and infers neither magnet nor alloy from it', async () => {
    const finding = the(await under('RNG-001', { Dy: '2.1' }), 'controlled-item');
    expect(words(finding)).toMatch(/^material not named, form not declared: Dy proven; declared: Dy 2\.1 wt%/);
    expect(entries(finding)).toContain('1C905.a.4 ask');
    expect(new Set(finding.controls.map(({ applies }) => applies))).toEqual(new Set(['ask']));
    expect(finding.record).toMatchObject({ state: 'partial', isMaterialOpen: true });
    expect(finding.severity).toBe('warning');
  });

  it('is heard of a bolt as well', async () => {
    expect(ids(await under('SCR-001', { Tb: '0.4' }))).toEqual(['controlled-item']);
  });

  it('is no finding where no entry is about the element, nor where it is 0', async () => {
    expect(await under('SCR-001', { La: '30' })).toEqual([]);
    expect(await under('SCR-001', { Dy: '0', ...MEASURED })).toEqual([]);
  });
});

it('a share of neodymium asks whether it is a magnet, whose Dy and Tb nobody has stated', async () => {
  const finding = the(await under('SCR-001', { Nd: '30' }), 'controlled-item');
  expect(words(finding)).toContain('Dy not stated, Tb not stated');
  expect(finding.record?.state).toBe('partial');
});

describe('a magnet declared of such a part', () => {
  it('is the magnet itself: a material outweighs a word that names a part', async () => {
    const finding = the(
      await under('RNG-001', { material: 'ndfeb-sintered', Dy: '2.1', Tb: '0.2', licence: 'L-1' }),
      'controlled-item',
    );
    expect(words(finding)).toMatch(/^sintered Nd-Fe-B, magnet: Dy proven, Ho possible \(10 %\), Tb proven; declared: /);
    expect(entries(finding).slice(0, 2)).toEqual(['1C904.a.4 applies', '1C905.a.4 applies']);
    expect([finding.record?.state, finding.severity]).toEqual(['answered', 'info']);
  });

  it('is inside a component where the answer says that it ships so', async () => {
    const findings = await under('RNG-001', { material: 'ndfeb-sintered', Dy: '2.1', formShipped: 'inside a motor' });
    expect(ids(findings)).toEqual(['embedded-content']);
  });

  it('is inside the component where the bill names one of a class that rarely holds it', async () => {
    const finding = the(await under('FAN-001', { grade: 'N42SH' }), 'embedded-content');
    expect(finding.content).toMatchObject({ material: 'ndfeb-sintered', presence: 'proven' });
    expect(finding.evidence[0]).toMatchObject({ kind: 'declared', text: 'grade N42SH' });
  });

  it('of samarium-cobalt by its grade needs a licence', async () => {
    expect(entries(the(await under('RNG-001', { grade: 'SmCo 2:17' }), 'controlled-item'))).toContain(
      '1C902.a.4 applies',
    );
  });

  it('without rare earths is no finding', async () => {
    for (const answer of [{ grade: 'Y30' }, { grade: 'AlNiCo 5' }, { material: 'ferrite' }])
      expect(await under('RNG-001', answer)).toEqual([]);
  });

  it('contradicts a bill that names a ferrite, and stands meanwhile', async () => {
    const findings = await under('FER-001', { grade: 'N42SH' });
    expect(ids(findings)).toEqual(['composition-conflict', 'controlled-item']);
    const conflict = the(findings, 'composition-conflict');
    expect(words(conflict)).toMatch(/says N42SH; the bill says "Ferrite magnet" \(hard ferrite\)/);
    expect(conflict.severity).toBe('error');
  });
});

describe('a declared CAS number', () => {
  it('is the substance, where the bill names none', async () => {
    const finding = the(await under('POW-001', { cas: '1308-87-8' }), 'controlled-item');
    expect(entries(finding)[0]).toBe('1C905.b applies');
    expect(finding.evidence[0]).toMatchObject({ kind: 'declared', text: 'CAS 1308-87-8' });
  });

  it('is one more finding beside another substance', async () => {
    const found = await under('OXI-001', { cas: '1308-87-8' });
    expect(found.map(({ content }) => content?.elements[0]?.symbol).sort()).toEqual(['Dy', 'Gd']);
  });

  it('that is in no table, or wrong, decides nothing', async () => {
    expect(await under('POW-001', { cas: '64-17-5' })).toEqual([]);
    expect(await under('POW-001', { cas: '1308-87-9' })).toEqual([]);
  });
});

describe('a declared grade', () => {
  it('is what the grade in a bill would be: its class says how likely Dy and Tb are', async () => {
    const declared = the(await under('MAG-003', { grade: 'N42SH' }), 'controlled-item');
    const written = the(await under('MAG-001', { note: 'x' }), 'controlled-item');
    expect(
      declared.content?.elements.filter(({ symbol }) => /Dy|Tb/.test(symbol)).map(({ confidence }) => confidence),
    ).toEqual(
      written.content?.elements.filter(({ symbol }) => /Dy|Tb/.test(symbol)).map(({ confidence }) => confidence),
    );
    expect(declared.content?.anyOf).toEqual(written.content?.anyOf);
  });

  it('settles which magnet it is and not what is in it: Dy and Tb stay open', async () => {
    const finding = the(await under('MAG-003', { grade: 'N42SH' }), 'controlled-item');
    expect(finding.record).toMatchObject({ state: 'partial', openElements: ['Dy', 'Tb'] });
  });

  it('changes what is inside a motor', async () => {
    const finding = the(await under('MOT-001', { grade: 'SmCo5' }), 'embedded-content');
    expect(finding.content).toMatchObject({ material: 'smco5', presence: 'proven' });
    expect(finding.controls.some(({ element }) => element.split('/').includes('Dy'))).toBe(false);
  });

  it('of ferrite settles a magnet of which nothing was known', async () => {
    expect(the(await under('MAG-003', { grade: 'Y30' }), 'controlled-item')).toMatchObject({
      messageId: 'settled-by-answer',
      severity: 'info',
    });
  });

  it('of another class than the bill’s is a conflict, of the same class none', async () => {
    expect(words(the(await under('MAG-002', { grade: 'N42SH' }), 'composition-conflict'))).toMatch(
      /grade "N42SH" .*the bill says ".*N45EH"/,
    );
    expect(ids(await under('MAG-001', { grade: 'N45SH' }))).toEqual(['controlled-item']);
    expect(ids(await under('MAG-001', { grade: 'Y30' }))).toEqual(['composition-conflict', 'controlled-item']);
  });

  it('that asks for Dy beside a declared 0 contradicts itself', async () => {
    const conflict = the(await under('MAG-003', { grade: '38EH', Dy: '0', ...MEASURED }), 'composition-conflict');
    expect(words(conflict)).toMatch(/contradicts itself: Dy 0 wt% \(ICP, limit 0\.01\), and the grade "38EH"/);
  });

  it('of another family than the declared material contradicts it, and the material stands', async () => {
    const findings = await under('MAG-003', { material: 'ferrite', grade: 'N42SH' });
    expect(words(the(findings, 'composition-conflict'))).toContain(
      'contradicts itself: hard ferrite, and the grade "N42SH"',
    );
    expect(the(findings, 'controlled-item').messageId).toBe('settled-by-answer');
  });

  it('that is none settles nothing', async () => {
    const before = the(await under('MAG-003', { note: 'x' }), 'controlled-item');
    expect(the(await under('MAG-003', { grade: 'see drawing' }), 'controlled-item').content?.elements).toEqual(
      before.content?.elements,
    );
  });
});

it('a declared share of a magnet whose mass the bill states is grams of the element', async () => {
  const csv = 'Part number,Description,Mass [g]\nMAG-009,Magnet NdFeB N42SH,10\n';
  const { units } = await judgeText(mofcom, { csv, register: 'partNumber,state,Dy\nMAG-009,answered,2\n' });
  const dysprosium = units[0]?.findings[0]?.content?.elements.find(({ symbol }) => symbol === 'Dy');
  // The coating has its part in what the bill weighs.
  expect(dysprosium?.grams).toEqual({ min: 0.194, typ: 0.2, max: 0.2, per: 'piece' });
});

describe('"no rare earth"', () => {
  it('settles everything in the part, and contradicts a bill that names one', async () => {
    expect(the(await under('MOT-001', { material: 'no rare earth' }), 'embedded-content').messageId).toBe(
      'settled-by-answer',
    );
    expect(ids(await under('OXI-001', { material: 'Rare-earth-free' }))).toEqual([
      'composition-conflict',
      'controlled-item',
    ]);
  });
});

describe('origin, technology and licence', () => {
  it('stand beside the clauses that they concern, and nowhere else', async () => {
    const finding = the(
      await under('MAG-001', { originMine: 'CN', chineseTechnology: 'no', licence: 'L-7' }),
      'controlled-item',
    );
    const because = (measure: string) =>
      finding.controls.filter((control) => control.measure === measure).map((control) => control.because);
    for (const text of because('mofcom-2025-18')) expect(text).toMatch(/declared: licence L-7$/);
    for (const text of because('mofcom-2025-61')) expect(text).toMatch(/Chinese technology: no/);
    for (const text of because('mofcom-2025-61')) expect(text).not.toContain('L-7');
    expect(finding.evidence.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['origin: mine CN', 'Chinese technology: no', 'licence L-7']),
    );
  });
});

describe('the record of a unit', () => {
  const lint = (register?: string) => lintText(mofcom, register === undefined ? { csv: BOM } : { csv: BOM, register });

  it('is the same whatever a register answers, and names only parts that nothing is reported of', async () => {
    const open = await lint('partNumber,state,due\nRNG-001,open,2026-12-31\nMAG-001,open,2026-12-31\n');
    const answered = await lint('partNumber,state,Dy\nRNG-001,answered,2\nMAG-001,answered,2\n');
    expect(answered).toEqual(open);
    expect(open.named?.map(({ part }) => part.partNumber)).toEqual(['RNG-001']);
  });

  it('keeps no part that no register speaks of', async () => {
    expect(await lint()).not.toHaveProperty('named');
    expect(await lint('partNumber,state,due\nXXX-001,open,2026-12-31\n')).toEqual(await lint());
  });
});
