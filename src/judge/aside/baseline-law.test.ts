import { describe, expect, it } from 'vitest';
import type { Control, Status } from '../../regulation/types.ts';
import { control, JUDGING, ONWARD, unit } from '../../report/fabricated.fixture.ts';
import { counts, filesOf, HIDDEN, judged, made, magnet, reasons, type World } from './baseline.fixture.ts';
import { baselineText, parseBaseline } from './baseline-file.ts';
import { prune } from './baseline-prune.ts';
import { judge } from '../judge.ts';

const ID = 'mofcom-2025-61';
const clause = (id: string, status: Status, more: Partial<Control> = {}): Control => ({
  ...ONWARD,
  clause: id,
  status,
  ...more,
});
const bill = (...controls: Control[]) => [unit('a.xlsx', [magnet({ controls })])];
const movesOf = (now: readonly Control[], before: string, world: World = {}) =>
  judged(bill(...now), before, world).units[0]?.findings[0]?.lawMoved;

describe('clauses of one measure', () => {
  const then = [clause('1(1), 1(2)', 'not-yet'), clause('1(3)', 'in-force')];

  it('reopen a finding where one has more effect than then, although the measure had as much by another', () => {
    const now = [clause('1(1), 1(2), 1(3)', 'unverified')];
    expect(movesOf(now, made(bill(...then)))).toEqual([
      { measure: ID, clauses: ['1(1)', '1(2)'], was: 'not-yet', is: 'unverified' },
    ]);
    const verdict = judged(bill(...now), made(bill(...then)));
    expect(verdict.notices.at(-1)?.data).toEqual({ law: '1', lawMoved: `${ID} [1(1), 1(2)]: not-yet -> unverified` });
    expect(verdict.summary.errors).toBe(0);
  });

  it('reopen it where an entry that was known comes into force by a later clause', () => {
    const later = control('61-P2-tb-magnet', { measure: ID, clause: '1(4)', status: 'not-yet' });
    const known = made(bill(clause('1(3)', 'in-force'), later));
    expect(movesOf([clause('1(3)', 'in-force'), { ...later, status: 'in-force' }], known)).toEqual([
      { measure: ID, clauses: ['1(4)'], was: 'not-yet', is: 'in-force' },
    ]);
  });

  it('are told as the measure where that has moved itself', () => {
    expect(
      movesOf([clause('1(1), 1(3)', 'in-force')], made(bill(clause('1(1)', 'suspended'), clause('1(3)', 'suspended')))),
    ).toEqual([{ measure: ID, was: 'suspended', is: 'in-force' }]);
  });

  it('that were not concerned then are news in force alone, and not where the goods go elsewhere', () => {
    const known = made(bill(clause('1(3)', 'in-force')));
    const added = (status: Status) => [clause('1(3)', 'in-force'), clause('1(2)', status)];
    expect(movesOf(added('unverified'), known)).toBeUndefined();
    expect(movesOf(added('in-force'), known)).toEqual([{ measure: ID, clauses: ['1(2)'], was: null, is: 'in-force' }]);
    expect(reasons(judged(bill(...added('in-force')), known, { trade: { shipTo: 'JP' } }))).toEqual(['movement']);
  });

  it('stay known under the same law, and under less', () => {
    expect(counts(judged(bill(...then), made(bill(...then))))).toEqual(HIDDEN);
    expect(counts(judged(bill(clause('1(1), 1(2), 1(3)', 'suspended')), made(bill(...then))))).toEqual(HIDDEN);
  });

  it('stand as their measure in a baseline of before, which kept none', () => {
    const before = made(bill(...then)).replace(/"clauses":\{"mofcom.*?\}\},/u, '');
    expect(before).not.toContain('1(3)');
    expect(counts(judged(bill(clause('1(1), 1(3)', 'in-force')), before))).toEqual(HIDDEN);
  });

  it('of a file, have a status that there is', () => {
    const wrong = made(bill(...then)).replace('"1(3)":"in-force"', '"1(3)":"perhaps"');
    expect(() => parseBaseline(wrong, 'b.json')).toThrow('"clauses" holds a status other than');
  });

  it('that lost their effect in a prune are news when they come back', () => {
    const [ran, rests] = [
      [clause('1(1)', 'in-force'), clause('1(3)', 'in-force')],
      [clause('1(1)', 'suspended'), clause('1(3)', 'in-force')],
    ];
    const { baseline } = prune(
      parseBaseline(made(bill(...ran)), 'b.json'),
      judge(bill(...rests), JUDGING),
      filesOf({}),
    );
    expect(movesOf(ran, [...baselineText(baseline)].join(''))).toEqual([
      { measure: ID, clauses: ['1(1)'], was: 'suspended', is: 'in-force' },
    ]);
  });
});
