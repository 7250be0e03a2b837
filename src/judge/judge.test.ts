import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BRANCHES,
  CAS,
  control,
  finding,
  JUDGING,
  location,
  NO_BOM,
  ONWARD,
  TRACE,
  unit,
  UNREADABLE,
} from '../report/fabricated.fixture.ts';
import type { Finding, Severity, SeverityBasis } from '../rules/types.ts';
import { judge, type JudgeContext } from './judge.ts';
import { parseRegister } from './register/register.ts';

const STATES = {
  none: '',
  open: 'MAG-01,open,2026-12-01,',
  answered: 'MAG-01,answered,,2027-01-01',
  overdue: 'MAG-01,open,2026-11-01,',
  expired: 'MAG-01,answered,,2026-11-01',
  partial: 'MAG-01,partial,2026-12-01,',
  dateless: 'MAG-01,partial,,',
  refused: 'MAG-01,refused,2026-12-01,',
} as const;

function severityOf(
  about: Partial<Finding>,
  state: keyof typeof STATES = 'none',
  configured: Severity | null = null,
): Severity | 'dropped' {
  const registers = [parseRegister(`partNumber,state,due,validUntil\n${STATES[state]}`, 'lintanide.parts.csv')];
  const verdict = judge([unit('a.xlsx', [finding(about)])], { ...JUDGING, registers, configured: () => configured });
  return verdict.units[0]?.findings[0]?.severity ?? 'dropped';
}

describe('severity by default', () => {
  const table: readonly [SeverityBasis, ...Severity[]][] = [
    //              none       open       answered  overdue  expired
    ['item', 'error', 'warning', 'info', 'error', 'error'],
    ['item-possible', 'warning', 'info', 'info', 'error', 'error'],
    ['component', 'warning', 'info', 'info', 'error', 'error'],
    ['trace', 'info', 'info', 'info', 'info', 'info'],
  ];
  it.each(table)('%s', (basis, ...severities) => {
    const states = ['none', 'open', 'answered', 'overdue', 'expired'] as const;
    const category = basis === 'trace' ? 'trace' : 'content';
    expect(states.map((state) => severityOf({ basis, category }, state))).toEqual(severities);
  });

  it('of an answer in part is that of an open question, if it has a date; a refusal is an error', () => {
    const states = ['partial', 'dateless', 'refused'] as const;
    expect(states.map((state) => severityOf({ basis: 'item' }, state))).toEqual(['warning', 'error', 'error']);
    expect(states.map((state) => severityOf({ basis: 'component' }, state))).toEqual(['info', 'warning', 'error']);
  });

  it('is the rule’s own where a rule is about data or structure, whatever the register says', () => {
    expect(severityOf({ ...CAS, partNumber: 'MAG-01' }, 'answered')).toBe('warning');
  });

  it('is info where no measure concerned has effect on the date', () => {
    const later = control('1C909.a.4', { status: 'not-yet' });
    const over = control('1C999', { status: 'expired' });
    expect(severityOf({ controls: [later, over] })).toBe('info');
    expect(severityOf({ controls: [later, control('1C905.a.4')] })).toBe('error');
    expect(severityOf({ controls: [] })).toBe('error');
  });

  it('is no less while a measure is suspended: that stands, and ends on a day', () => {
    expect(severityOf({ controls: [control('1C909.b', { status: 'suspended' })] })).toBe('error');
  });

  it('does not take a measure of another movement for one that is concerned', () => {
    const elsewhere = control('1C905.a.4', { applies: 'not-this-movement' });
    expect(severityOf({ controls: [elsewhere, { ...ONWARD, status: 'not-yet' }] })).toBe('info');
    expect(severityOf({ controls: [elsewhere, control('1C904.a.4')] })).toBe('error');
  });

  it('is info where the facts of the trade put the goods into another movement than every entry is about', () => {
    expect(severityOf({ controls: [control('1C903.b', { applies: 'not-this-movement' })] })).toBe('info');
  });
});

describe('a configured severity', () => {
  it('stands for "no record"; a valid record still lowers it', () => {
    const states = ['none', 'open', 'answered', 'overdue', 'expired'] as const;
    expect(states.map((state) => severityOf({ basis: 'component' }, state, 'error'))).toEqual([
      'error',
      'warning',
      'info',
      'error',
      'error',
    ]);
    expect(states.map((state) => severityOf({ basis: 'item' }, state, 'warning'))).toEqual([
      'warning',
      'info',
      'info',
      'warning',
      'warning',
    ]);
  });

  it('off drops the finding from everything', () => {
    const verdict = judge([unit('a.xlsx', [finding()])], { ...JUDGING, configured: () => 'off' });
    expect(verdict.units[0]?.findings).toEqual([]);
    expect(verdict.summary.errors).toBe(0);
    expect(verdict.exitCode).toBe(0);
  });

  it('is asked for the rule and the file', () => {
    const configured: JudgeContext['configured'] = (rule, path) =>
      path === 'b.xlsx' && rule === CAS.ruleId ? 'error' : null;
    const { units } = judge([unit('a.xlsx', [CAS]), unit('b.xlsx', [CAS])], { ...JUDGING, configured });
    expect(units.map(({ findings }) => findings[0]?.severity)).toEqual(['warning', 'error']);
  });
});

describe('the exit code', () => {
  const exit = (records: Parameters<typeof judge>[0], more: Partial<JudgeContext> = {}): number =>
    judge(records, { ...JUDGING, ...more }).exitCode;
  const WARNING = unit('w.xlsx', [CAS]);

  it('is 0 without a finding at or above the fail level', () => {
    expect(exit([WARNING, NO_BOM])).toBe(0);
    expect(exit([WARNING], { failOn: 'warning' })).toBe(1);
    expect(exit([unit('e.xlsx', [finding()])])).toBe(1);
  });

  it('is 1 with more warnings than allowed', () => {
    expect(exit([WARNING], { maxWarnings: 1 })).toBe(0);
    expect(exit([WARNING], { maxWarnings: 0 })).toBe(1);
  });

  it('is 3 as soon as one input could not be read, whatever else was found', () => {
    expect(exit([unit('e.xlsx', [finding()]), UNREADABLE])).toBe(3);
  });

  it('is not changed by traces, unless the configuration raised them', () => {
    expect(exit([unit('t.xlsx', [TRACE])], { failOn: 'info' })).toBe(0);
    expect(exit([unit('t.xlsx', [TRACE])], { configured: () => 'error' })).toBe(1);
  });
});

describe('the verdict', () => {
  it('counts files, findings and traces', () => {
    const { summary } = judge([unit('a.xlsx', [finding(), TRACE, CAS]), UNREADABLE, NO_BOM], JUDGING);
    expect(summary).toMatchObject({ files: 3, checked: 1, noBom: 1, unreadable: 1, lines: 412, parts: 388 });
    expect(summary).toMatchObject({ errors: 1, warnings: 1, infos: 0, traces: 1, unclassified: 37 });
  });

  it('has one order, in whatever order records and findings come', () => {
    const findings = ['D17', 'D2', 'A17', 'D110'].map((cell, at) =>
      finding({ locations: [location(cell, '')], partNumber: `P-${String(at)}` }),
    );
    const records = ['b.xlsx', 'a.xlsx', 'B.xlsx', 'a/z.xlsx'].map((path) => unit(path, findings));
    const expected = judge(records, JUDGING);
    expect(expected.units.map(({ path }) => path)).toEqual(['B.xlsx', 'a.xlsx', 'a/z.xlsx', 'b.xlsx']);
    expect(expected.units[0]?.findings.map(({ locations }) => locations[0]?.cell)).toEqual([
      'D2',
      'A17',
      'D17',
      'D110',
    ]);
    const shuffled = fc.tuple(
      fc.shuffledSubarray(records, { minLength: records.length }),
      fc.shuffledSubarray(findings, { minLength: findings.length }),
    );
    fc.assert(
      fc.property(shuffled, ([units, order]) => {
        expect(
          judge(
            units.map((one) => ({ ...one, findings: order })),
            JUDGING,
          ),
        ).toEqual(expected);
      }),
    );
  });
});

describe('a pin', () => {
  const pin = { branch: 'extended', by: 'counsel', source: 'note of 2026-11-20', until: '2027-01-10' };
  const pinnedOn = (asOf: string, branch = 'extended') => {
    const pins = new Map([['mofcom-2025-61', { ...pin, branch }]]);
    return judge([unit('a.xlsx', [finding()])], { ...JUDGING, asOf, pins }).units[0]?.findings[0]?.controls;
  };

  it('is shown beside the unverified status, which stays', () => {
    const controls = pinnedOn('2026-11-24');
    expect(controls?.[2]).toMatchObject({ status: 'unverified', branches: BRANCHES, pinned: pin });
    expect(controls?.[0]).not.toHaveProperty('pinned');
  });

  it('ends on its day, and does not speak of a branch the law does not have', () => {
    expect(pinnedOn('2027-01-11')?.[2]).not.toHaveProperty('pinned');
    expect(pinnedOn('2026-11-24', 'toString')?.[2]).not.toHaveProperty('pinned');
  });
});
