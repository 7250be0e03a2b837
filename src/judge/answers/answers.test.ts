import { beforeAll, describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import type { UnitRecord } from '../../batch/types.ts';
import { JUDGING } from '../../report/fabricated.fixture.ts';
import { messageOf } from '../../report/words/message.ts';
import { rulesOf } from '../../run/files/lint-file.ts';
import { lintText } from '../../testing.ts';
import { judge } from '../judge.ts';
import type { Reconsidering } from './reconsider.ts';
import { parseRegister } from '../register/register.ts';
import type { JudgedFinding } from '../types.ts';

const decomposer = await bundledDecomposer();
const RULES = rulesOf([mofcom]);
const PACKS = mofcom.packs ?? [];
const reconsidering: Reconsidering = {
  asOf: '2026-11-24',
  packs: PACKS,
  rules: RULES,
  tradeOf: () => ({ ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null }),
  optionsOf: (ruleId) => RULES.get(ruleId)?.meta.defaultOptions ?? {},
  fingerprint: (rule, part) => `v1:${rule}|${part}`,
  decompose: (input) => decomposer.decompose(input),
};

const BOM = `Part number,Description,Manufacturer,Qty
MAG-001,Magnet segment NdFeB N42SH,Nordmagnet,8
MAG-002,Magnet block NdFeB N42EH,Nordmagnet,8
MOT-001,BLDC motor 24 V 100 W,Motoren AG,1
SMC-001,SmCo magnet Sm2Co17 10x5,Nordmagnet,2
OXI-001,Dysprosium oxide powder Dy2O3,Chem Ltd,1
OXI-002,Yttrium oxide powder,Chem Ltd,1
YAG-001,YAG crystal rod 4x60,Optik AG,1
TGT-001,Terbium sputtering target 99.9 %,Target Co,1
SCR-001,Hex bolt M5 steel,,4`;

let record: UnitRecord;
beforeAll(async () => {
  record = await lintText(mofcom, { csv: BOM });
});

/** Findings of a part under one row of the register. */
function under(columns: string, row: string, part = row.split(',')[0] ?? ''): JudgedFinding[] {
  const registers = [parseRegister(`partNumber,state,${columns}\n${row}`, 'lintanide.parts.csv')];
  const verdict = judge([record], { ...JUDGING, registers, reconsidering });
  return (verdict.units[0]?.findings ?? []).filter(({ partNumber }) => partNumber === part);
}
const the = (findings: JudgedFinding[], rule = 'mofcom/'): JudgedFinding => {
  const found = findings.filter(({ ruleId }) => ruleId.startsWith(rule));
  expect(found).toHaveLength(1);
  return found[0] as JudgedFinding;
};
const controlOf = (finding: JudgedFinding, entry: string) =>
  finding.controls.find((one) => one.entry === entry)?.applies;
const elementOf = (finding: JudgedFinding, symbol: string) =>
  finding.content?.elements.find((one) => one.symbol === symbol);

describe('a declared share', () => {
  it('beats the grade for its own element and leaves the other open', () => {
    const finding = the(under('Dy,method,detectionLimit,due', 'MAG-001,answered,2.1,ICP,0.01,2026-12-31'));
    expect(controlOf(finding, '1C905.a.4')).toBe('applies');
    expect(controlOf(finding, '1C904.a.4')).toBe('if-present');
    expect(elementOf(finding, 'Dy')).toMatchObject({ presence: 'proven', massFraction: { min: 0.021, max: 0.021 } });
    expect(finding.evidence[0]).toMatchObject({
      kind: 'declared',
      text: 'Dy 2.1 wt% (ICP, limit 0.01)',
      source: 'lintanide.parts.csv:2',
    });
    expect(finding.evidence.some(({ kind }) => kind === 'grade')).toBe(true);
    expect(messageOf(finding, RULES)).toContain('; declared: Dy 2.1 wt% (ICP, limit 0.01). Inbound: ');
    expect(finding.record).toMatchObject({ state: 'partial', openElements: ['Tb'] });
    expect(finding.severity).toBe('warning');
  });

  it('settles the part where every element in question is named, and the licence that it leaves on', () => {
    const unlicensed = the(under('Dy,Tb', 'MAG-001,answered,2.1,0.3'));
    expect(unlicensed).toMatchObject({
      severity: 'error',
      record: { state: 'partial', openElements: [], openFields: ['licence'] },
    });
    const finding = the(under('Dy,Tb,licence', 'MAG-001,answered,2.1,0.3,L-1'));
    expect([controlOf(finding, '1C905.a.4'), controlOf(finding, '1C904.a.4')]).toEqual(['applies', 'applies']);
    expect(finding.record?.state).toBe('answered');
    expect(finding.severity).toBe('info');
  });

  it('of 0 with method and detection limit ends the question for that element, and for no other', () => {
    const finding = the(under('Dy,method,detectionLimit', 'MAG-001,answered,0,ICP,0.01'));
    expect(elementOf(finding, 'Dy')?.presence).toBe('excluded');
    expect(finding.controls.some(({ element }) => element.split('/').includes('Dy'))).toBe(false);
    expect(controlOf(finding, '1C904.a.4')).toBe('if-present');
    expect(finding.content?.anyOf).toEqual([]);
    expect(finding.record).toMatchObject({ state: 'partial', openElements: ['Tb'] });
  });

  it.each(['0,ICP,', '0,,0.01', '0,,'])('of 0 as "%s" is a claim: the finding stays and says so', (written) => {
    const finding = the(under('Dy,method,detectionLimit', `MAG-001,answered,${written}`));
    expect(controlOf(finding, '1C905.a.4')).toBe('if-present');
    expect(messageOf(finding, RULES)).toContain('claimed, not proven');
    expect(finding.record).toMatchObject({ state: 'partial', openElements: ['Dy', 'Tb'] });
    // Nobody has a date for the rest: a bare claim lowers nothing.
    expect(finding.severity).toBe('error');
  });

  it('of "<0.01" brings its limit with it, and may have a method of its own', () => {
    const finding = the(
      under('Dy,DyMethod,Tb,TbMethod,Ho,method,detectionLimit', 'MAG-001,answered,<0.01,ICP,<0.02,XRF,0,ICP,0.05'),
    );
    expect(finding.evidence.map(({ text }) => text).slice(0, 2)).toEqual([
      'Dy <0.01 wt% (ICP, limit 0.01)',
      'Tb <0.02 wt% (XRF, limit 0.02)',
    ]);
    expect(finding).toMatchObject({ messageId: 'settled-by-answer', controls: [], severity: 'info', question: null });
  });

  it('waits for no element that is hardly there under a measure that is not known to run', () => {
    const finding = the(under('Dy,Tb,method,detectionLimit', 'MAG-001,answered,0,0,ICP,0.01'));
    expect(finding.record?.state).toBe('answered');
    expect(finding.severity).toBe('info');
    expect(new Set(finding.controls.map(({ element }) => element))).toEqual(new Set(['Ho']));
  });

  it('times a declared mass is grams per piece', () => {
    const finding = the(under('Dy,mass', 'MAG-001,answered,2,50 g'));
    expect(elementOf(finding, 'Dy')?.grams).toEqual({ min: 1, typ: 1, max: 1, per: 'piece' });
  });
});

describe('an answer that leaves no entry', () => {
  it('keeps the finding as info, with the record and what was declared', () => {
    const finding = the(under('Dy,Tb,Ho,method,detectionLimit', 'MAG-001,answered,0,0,0,ICP,0.01'));
    expect(finding.severity).toBe('info');
    expect(finding.record?.state).toBe('answered');
    expect(messageOf(finding, RULES)).toBe(
      'Settled by the answer in lintanide.parts.csv:2: Dy 0 wt% (ICP, limit 0.01); Tb 0 wt% (ICP, limit 0.01); Ho 0 wt% (ICP, limit 0.01); each 0 speaks down to its limit alone, and no entry states a threshold. No entry is left for it; not a clearance',
    );
  });

  it('is "ferrite" to the question which magnet is in a motor', () => {
    const finding = the(under('material', 'MOT-001,answered,ferrite'));
    expect(finding).toMatchObject({ messageId: 'settled-by-answer', severity: 'info' });
    expect(finding.content?.presence).toBe('excluded');
  });

  it('is no answer for an oxide: a ferrite magnet says nothing of it', () => {
    expect(the(under('material', 'OXI-001,answered,ferrite')).controls.length).toBeGreaterThan(0);
  });
});

describe('a declared family', () => {
  it('contradicts shares that no such magnet has', () => {
    const columns = 'material,Nd,Dy,Sm,method,detectionLimit';
    const said = (row: string): unknown => the(under(columns, row), 'data/').data['stated'];
    expect(said('MOT-001,answered,SmCo5,29,2,,,')).toBe('Nd 29 wt%');
    expect(said('MOT-001,answered,SmCo5,,2,0,ICP,0.01')).toBe('Sm 0 wt% (ICP, limit 0.01)');
    expect(under(columns, 'MOT-001,answered,SmCo5,2,,34,,').some(({ ruleId }) => ruleId.startsWith('data/'))).toBe(
      false,
    );
  });

  it('takes the place of what the class suggests', () => {
    const finding = the(under('material', 'MOT-001,answered,SmCo'));
    expect(finding.content).toMatchObject({ material: 'smco', presence: 'proven' });
    expect(finding.controls.some(({ element }) => element.includes('Sm'))).toBe(true);
    expect(finding.controls.some(({ element }) => element.includes('Dy'))).toBe(false);
  });
});

describe('facts of the movement', () => {
  it('stand beside the question that they answer; the law is not decided', () => {
    const [before] = under('Sm', 'SMC-001,answered,');
    const finding = the(under('originMetal,chineseTechnology', 'SMC-001,answered,JP,no'));
    expect(finding.controls.map(({ applies }) => applies)).toEqual(before?.controls.map(({ applies }) => applies));
    expect(
      finding.controls.some(({ because }) => because.includes('declared: origin: metal JP; Chinese technology: no')),
    ).toBe(true);
  });

  it('judge a motor whose magnets ship loose as the magnets', () => {
    const [before] = under('Sm', 'MOT-001,answered,');
    expect(before?.controls.some(({ applies }) => applies === 'generally-outside')).toBe(true);
    const finding = the(under('formShipped', 'MOT-001,answered,loose spares'));
    expect(finding.controls.some(({ applies }) => applies === 'generally-outside')).toBe(false);
  });
});

describe('states', () => {
  it('an expired answer no longer speaks: the grade does, and the severity is error', () => {
    const finding = the(under('Dy,Tb,method,detectionLimit,validUntil', 'MAG-001,answered,0,0,ICP,0.01,2026-11-23'));
    expect(controlOf(finding, '1C905.a.4')).toBe('if-present');
    expect(finding).toMatchObject({ record: { state: 'expired' }, severity: 'error' });
  });

  it('a licence that has run out makes an answer expired, and leaves the composition', () => {
    const finding = the(under('Dy,Tb,licence,licenceExpiry', 'MAG-001,answered,2,0.3,L-1,2026-01-31'));
    expect(finding).toMatchObject({ record: { state: 'expired' }, severity: 'error' });
    expect(controlOf(finding, '1C905.a.4')).toBe('applies');
  });

  it.each([
    ['refused', 'error'],
    ['dont-know', 'error'],
    ["Don't know", 'error'],
    ['asked', 'warning'],
    ['partial', 'warning'],
  ])('%s: %s', (state, severity) => {
    const finding = the(under('due', `MAG-001,${state},2026-12-31`));
    expect(finding.severity).toBe(severity);
  });

  it('a question answered in part is overdue like any other', () => {
    const finding = the(under('due,Dy', 'MAG-001,answered,2026-11-01,2.1'));
    expect(finding).toMatchObject({ record: { state: 'overdue' }, severity: 'error' });
  });
});

describe('a conflict', () => {
  const conflict = (columns: string, row: string) =>
    under(columns, row).filter(({ ruleId }) => ruleId === 'data/composition-conflict');

  it('of an answer "no Dy" with grade EH is an error with both statements', () => {
    const [found, ...more] = conflict('Dy,method,detectionLimit', 'MAG-002,answered,0,ICP,0.01');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'error', category: 'data' });
    const words = found === undefined ? '' : messageOf(found, RULES);
    expect(words).toContain('The answer in lintanide.parts.csv:2 says Dy 0 wt% (ICP, limit 0.01); the bill says ');
    expect(words).toContain('42EH');
  });

  it('is none where the other element of the grade is declared', () => {
    expect(conflict('Dy,Tb,method,detectionLimit', 'MAG-002,answered,0,1.2,ICP,0.01')).toEqual([]);
  });

  it('is none with grade SH, which can be made without', () => {
    expect(conflict('Dy,Tb,method,detectionLimit', 'MAG-001,answered,0,0,ICP,0.01')).toEqual([]);
  });

  it('of "ferrite" with a magnet of a rare-earth grade', () => {
    expect(conflict('material', 'MAG-001,answered,ferrite')).toHaveLength(1);
  });

  it.each([
    ['OXI-001', 'Dy', '"Dysprosium oxide" (dysprosium oxide)'],
    ['OXI-002', 'Y', '"Yttrium oxide" (yttrium oxide)'],
    ['YAG-001', 'Y', '"YAG" (yttrium aluminium garnet (YAG))'],
    ['TGT-001', 'Tb', '"Terbium sputtering target" (terbium target)'],
  ])('is a 0 for the element without which %s would be another substance: %s', (part, symbol, stated) => {
    const [found, ...more] = conflict(`${symbol},method,detectionLimit`, `${part},answered,0,ICP,0.01`);
    expect(more).toEqual([]);
    expect(found?.severity).toBe('error');
    expect(found?.data['stated']).toContain(stated);
  });

  it('is none for an element that the substance is not made of', () => {
    expect(conflict('Tb,method,detectionLimit', 'OXI-002,answered,0,ICP,0.01')).toEqual([]);
  });
});
