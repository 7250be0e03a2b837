import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, notices, statusOn, windowsOf } from './calendar.ts';
import { faultsOf } from './check.ts';
import type { Clause, Measure, Pack, Status, Window } from './types.ts';

const window = (from: string, to: string | undefined, status: Status): Window => ({
  from,
  ...(to !== undefined && { to }),
  status,
  because: 'said so',
  sources: ['s'],
  confidence: 'high',
});
const clause = (id: string, ...windows: readonly Window[]): Clause => ({
  id,
  title: id,
  movement: 'inbound',
  text: '',
  windows,
  applicant: 'supplier',
});
const measure = (...clauses: readonly Clause[]): Measure => ({
  id: 'm',
  title: 'Measure',
  titleZh: null,
  shortTitle: 'M',
  issued: '2025-01-01',
  clauses,
  lastSeen: '2025-12-31',
  sources: ['s'],
  notes: [],
});
const packOf = (...measures: readonly Measure[]): Pack => ({
  id: 'p',
  reviewed: '2025-12-31',
  sourcesUntil: '2025-12-31',
  measures,
  entries: [],
});

const day = fc.integer({ min: -200_000, max: 200_000 }).map((offset) => addDays('2025-01-01', offset));
/** Random windows that do not overlap: lengths and gaps in days, the last one open or closed. */
const clauses = fc
  .tuple(
    day,
    fc.array(fc.tuple(fc.nat(400), fc.nat(50), fc.constantFrom<Status>('in-force', 'suspended', 'expired')), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.boolean(),
  )
  .map(([start, spans, open]) => {
    let from = start;
    const windows = spans.map(([length, gap, status], index) => {
      const to = addDays(from, length);
      const made = window(from, open && index === spans.length - 1 ? undefined : to, status);
      from = addDays(to, gap + 1);
      return made;
    });
    return clause('1', ...windows);
  });

describe('the calendar', () => {
  it('every date has exactly one window', () => {
    fc.assert(
      fc.property(clauses, day, (one, date) => {
        const holding = windowsOf(one).filter((w) => w.from <= date && (w.to === undefined || w.to >= date));
        expect(holding).toHaveLength(1);
        expect(statusOn(measure(one), '1', date).status).toBe(holding[0]?.status);
      }),
    );
  });

  it('is monotone: a later date never falls into an earlier window', () => {
    fc.assert(
      fc.property(clauses, day, day, (one, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(statusOn(measure(one), '1', early).window.from <= statusOn(measure(one), '1', late).window.from).toBe(true);
      }),
    );
  });

  it('is not yet in force before the first window, and unverified in a gap and after a closed end', () => {
    const one = measure(clause('1', window('2025-04-04', '2025-04-30', 'in-force'), window('2025-06-01', '2025-06-30', 'suspended')));
    expect(statusOn(one, '1', '2025-04-03').status).toBe('not-yet');
    expect(statusOn(one, '1', '2025-04-30').status).toBe('in-force');
    expect(statusOn(one, '1', '2025-05-01').status).toBe('unverified');
    expect(statusOn(one, '1', '2025-06-30').status).toBe('suspended');
    expect(statusOn(one, '1', '2025-07-01').status).toBe('unverified');
  });

  it('refuses what it cannot prove', () => {
    const good = measure(clause('1', window('2025-04-04', undefined, 'in-force')));
    expect(() => statusOn(good, '2', '2025-04-04')).toThrow(/no clause "2"/);
    expect(() => statusOn(good, '1', '4 April 2025')).toThrow(/YYYY-MM-DD/);
    expect(() => windowsOf(clause('1'))).toThrow(/no window/);
    expect(() => windowsOf(clause('1', window('2025-01-01', '2025-02-01', 'in-force'), window('2025-02-01', undefined, 'expired')))).toThrow(/2025-02-01/);
    expect(() => windowsOf(clause('1', window('2025-01-02', '2025-01-01', 'in-force')))).toThrow(/before its start/);
  });

  it('says each unverified measure once, with its branches', () => {
    const unsure: Window = { ...window('2025-05-01', undefined, 'unverified'), branches: { lapsed: 'in-force', extended: 'suspended' } };
    const pack = packOf(measure(clause('1', unsure), clause('2', unsure)), { ...measure(clause('1', window('2025-01-01', undefined, 'in-force'))), id: 'n' });
    expect(notices([pack], '2025-04-30')).toEqual([]);
    const said = notices([pack], '2025-05-01');
    expect(said).toHaveLength(1);
    expect(said[0]?.data).toMatchObject({ measure: 'm', lapsed: 'in-force', extended: 'suspended', since: '2025-05-01' });
  });

  it('counts the doubt from its first day, through windows that adjoin', () => {
    const unsure = { ...window('2025-05-01', '2025-06-30', 'unverified'), branches: { lapsed: 'in-force', extended: 'suspended' } } as const;
    const later = { ...window('2025-07-01', undefined, 'unverified'), branches: { lapsed: 'in-force', extended: 'unverified' } } as const;
    const pack = packOf(measure(clause('1', window('2025-01-01', '2025-04-30', 'suspended'), unsure, later)));
    expect(notices([pack], '2025-08-01')[0]?.data).toMatchObject({ since: '2025-05-01', extended: 'unverified' });
  });

  it('a pack’s faults are named', () => {
    const entry = { code: 'X', measure: 'm', clause: '9', form: 'metal', element: 'Dy', constituents: [], nameEn: '', nameZh: '', hs: [], notes: [], sources: [], confidence: 'high' } as const;
    expect(faultsOf({ ...packOf(measure(clause('1'))), entries: [entry, entry] })).toEqual([
      'm: Clause 1 states no window.',
      'm X names no source.',
      'm X hangs on clause "9", which the pack does not hold.',
      'm X stands twice.',
      'm X names no source.',
      'm X hangs on clause "9", which the pack does not hold.',
    ]);
  });
}); // prettier-ignore

it('a status that was asked for on one day is another one on another day', () => {
  const one = measure(
    clause('a', window('2025-01-01', '2025-06-30', 'in-force'), window('2025-07-01', undefined, 'suspended')),
    clause('b', window('2025-01-01', undefined, 'expired')),
  );
  const on = (id: string, date: string): Status => statusOn(one, id, date).status;
  for (let again = 0; again < 2; again++) {
    expect([on('a', '2025-06-30'), on('b', '2025-06-30')]).toEqual(['in-force', 'expired']);
    expect([on('a', '2025-07-01'), on('b', '2025-07-01')]).toEqual(['suspended', 'expired']);
    expect(() => on('c', '2025-07-01')).toThrow(/no clause/);
  }
});
