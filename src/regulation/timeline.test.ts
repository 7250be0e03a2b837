import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack as mofcom } from '../../plugins/mofcom/pack.ts';
import { addDays, notices, statusOn, windowsOf } from './calendar.ts';
import { contentOf } from './content.fixture.ts';
import { controlsFor } from './match.ts';
import { timelineOf } from './timeline-measures.ts';
import { ageNotices, dueNotices, partiesNotices, switchDates } from './timeline.ts';
import { branchNames, underBranch } from './branches.ts';
import { redater } from './timeline-redate.ts';
import type { Control, Pack } from './types.ts';

const SWITCHES = switchDates(mofcom);
/** The day before, the day, and the day after each switch, and days far off. */
const DAYS = ['1990-01-01', ...SWITCHES.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]), '2099-12-31'];
const on = (id: string, clause: string, day: string): string =>
  statusOn(
    mofcom.measures.find((measure) => measure.id === id)!,
    clause,
    day,
  ).status;

describe('the bundled law at every switch of its data', () => {
  it('has exactly one status for every clause on every such day', () => {
    for (const measure of mofcom.measures)
      for (const clause of measure.clauses)
        for (const day of DAYS) {
          const holding = windowsOf(clause).filter(({ from, to }) => from <= day && (to ?? day) >= day);
          expect(holding, `${measure.id} ${clause.id} ${day}`).toHaveLength(1);
        }
  });

  it('changes on these days', () => {
    for (const day of ['2025-04-04', '2025-10-09', '2025-11-07', '2026-11-11', '2027-01-11'])
      expect(SWITCHES).toContain(day);
  });

  it.each([
    ['mofcom-2025-18', 'all', [['2025-04-03', 'not-yet'], ['2025-04-04', 'in-force'], ['2025-11-07', 'in-force'], ['2026-11-10', 'in-force'], ['2026-11-11', 'in-force'], ['2099-01-01', 'in-force']]],
    ['mofcom-2025-57', 'all', [['2025-10-08', 'not-yet'], ['2025-11-06', 'not-yet'], ['2025-11-07', 'suspended'], ['2026-11-10', 'suspended'], ['2026-11-11', 'unverified'], ['2027-01-10', 'unverified'], ['2027-01-11', 'unverified'], ['2099-01-01', 'unverified']]],
    ['mofcom-2025-61', '1(1)', [['2025-11-06', 'not-yet'], ['2025-11-07', 'suspended'], ['2025-12-01', 'suspended'], ['2026-11-10', 'suspended'], ['2026-11-11', 'unverified']]],
    ['mofcom-2025-61', '1(3)', [['2025-10-08', 'not-yet'], ['2025-10-09', 'in-force'], ['2025-11-06', 'in-force'], ['2025-11-07', 'suspended'], ['2026-11-10', 'suspended'], ['2026-11-11', 'unverified']]],
    ['mofcom-2025-62', 'all', [['2025-10-09', 'in-force'], ['2025-11-07', 'suspended'], ['2026-11-11', 'unverified']]],
    ['mofcom-2025-70', 'all', [['2025-11-06', 'not-yet'], ['2025-11-07', 'in-force'], ['2026-11-10', 'in-force'], ['2026-11-11', 'unverified']]],
  ] as const)('%s, clause %s', (id, clause, days) => {
    expect(days.map(([day]) => [day, on(id, clause, day)])).toEqual(days);
  }); // prettier-ignore

  it('shows both readings while a status is unverified, and never after they are settled', () => {
    for (const { rows } of timelineOf([mofcom], '2026-11-24'))
      for (const { now } of rows) expect(now.status === 'unverified').toBe(now.branches !== undefined);
    expect(branchNames([mofcom])).toEqual(['lapsed', 'extended']);
  });

  it('groups the clauses that share their dates, each clause once', () => {
    for (const { measure, rows } of timelineOf([mofcom], '2026-11-24'))
      expect(rows.flatMap(({ clauses }) => clauses.map(({ id }) => id)).sort()).toEqual(
        measure.clauses.map(({ id }) => id).sort(),
      );
  });
});

describe('the age of law data', () => {
  const aged = (day: string, pack: Pack = mofcom) =>
    ageNotices([pack], day).map(({ messageId, data }) => `${messageId} ${data['switched'] ?? data['reviewed'] ?? ''}`);
  it('is said from the first switch that the sources do not reach', () => {
    const pack: Pack = { ...mofcom, sourcesUntil: '2026-10-10', reviewed: '2026-11-24' };
    expect(aged('2026-11-10', pack)).toEqual([]);
    expect(aged('2026-11-11', pack)).toEqual(['law-switch-passed 2026-11-11']);
    expect(aged('2027-01-11', pack)).toEqual(['law-switch-passed 2026-11-11, 2027-01-11']);
    expect(aged('2026-11-11', { ...pack, sourcesUntil: '2026-11-11' })).toEqual([]);
    // No. 72, of which the term ended on 2026-11-27, bears on no entry: the calendar alone tells of it.
    expect(switchDates(pack)).toContain('2026-11-28');
    expect(notices([pack], '2026-11-30').map(({ data }) => data['measure'])).not.toContain('mofcom-2025-72');
    expect(dueNotices([pack], '2026-11-20')).toEqual([]);
  });

  it('is said when nobody has reviewed the pack for 90 days', () => {
    const pack: Pack = { id: 'p', reviewed: '2026-01-01', sourcesUntil: '2026-01-01', measures: [], entries: [] };
    expect(aged('2026-04-01', pack)).toEqual([]);
    expect(aged('2026-04-02', pack)).toEqual(['law-not-reviewed 2026-01-01']);
  });
});

describe('a status that changes soon', () => {
  const due = (day: string) =>
    dueNotices([mofcom], day).map(({ data }) => `${data['due'] ?? ''} ${data['measures'] ?? ''}`);

  it('is told for thirty days before, with the measures it is of', () => {
    expect(due('2026-11-10')).toEqual([
      '2026-11-11 No. 55 of 2025; No. 56 of 2025; No. 57 of 2025; No. 58 of 2025; No. 61 of 2025; No. 62 of 2025; No. 70 of 2025',
    ]);
    expect(due('2026-10-12')).toHaveLength(1);
    expect(due('2026-10-11')).toEqual([]);
  });

  it('is none of what was not issued yet', () => {
    expect(due('2025-11-15')).toEqual([]);
    expect(due('2025-10-08')).toEqual([]);
  });

  it('is no other reading of what stays unverified', () => {
    expect(due('2027-01-10')).toEqual([]);
  });
});

describe('controls on another date', () => {
  const TRADE = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null };
  const CONTENTS = [
    contentOf('ndfeb-sintered', 'magnet', { Nd: 'proven', Dy: 'likely', Ho: 'possible' }),
    contentOf('smco', 'magnet', { Sm: 'proven' }),
    contentOf('ndfeb-sintered', 'component', { Dy: 'likely' }),
    contentOf('ox-dy', 'oxide', { Dy: 'proven' }),
    contentOf('ho', 'metal', { Ho: 'proven' }, { constituents: ['Ho'] }),
    contentOf('tbdyfe', 'target', { Tb: 'proven', Dy: 'proven' }, { constituents: ['Tb', 'Dy', 'Fe'] }),
  ];
  /** One line per clause: how clauses are grouped is a matter of the date. */
  const lines = (controls: readonly Control[]): string[] =>
    controls
      .flatMap((control) => control.clause.split(', ').map((clause) => ({ ...control, clause, because: '' })))
      .map((control) => JSON.stringify(Object.entries(control).sort()))
      .sort();

  it('are what matching on that date gives', () => {
    const day = fc.constantFrom(...DAYS);
    fc.assert(
      fc.property(fc.constantFrom(...CONTENTS), day, day, (content, before, after) => {
        const moved = redater([mofcom], () => after)(controlsFor(content, [mofcom], before, TRADE));
        expect(lines(moved)).toEqual(lines(controlsFor(content, [mofcom], after, TRADE)));
      }),
    );
  });

  it('have, under a reading, the status that the reading gives', () => {
    for (const branch of ['lapsed', 'extended']) {
      const packs = underBranch([mofcom], branch);
      for (const measure of mofcom.measures)
        for (const clause of measure.clauses)
          for (const day of DAYS) {
            const { status, branches } = statusOn(measure, clause.id, day);
            const under = packs[0]!.measures.find(({ id }) => id === measure.id)!;
            expect(statusOn(under, clause.id, day).status).toBe(branches?.[branch] ?? status);
          }
    }
  });

  it('stay as they are where the packs do not hold their measure', () => {
    const strange = controlsFor(CONTENTS[0]!, [mofcom], '2026-11-24', TRADE).map((control) => ({
      ...control,
      measure: 'x',
    }));
    expect(redater([mofcom], () => '2025-01-01')(strange)).toEqual(strange);
    expect(redater([mofcom], () => null)(strange)).toEqual(strange);
  });
});

describe('a party that is given', () => {
  const parties = { name: 'x', asOf: '2026-10-10', parties: [], unnamed: [{ measure: 'm', count: 20 }] };

  it('is compared with fewer names than are listed, and that is said', () => {
    expect(partiesNotices([{ ...mofcom, parties }], true)).toEqual([
      { messageId: 'parties-partial', data: { asOf: '2026-10-10', named: '0', listed: '20' } },
    ]);
    expect(partiesNotices([{ ...mofcom, parties: { ...parties, unnamed: [] } }], true)).toEqual([]);
    expect(partiesNotices([{ ...mofcom, parties }], false)).toEqual([]);
  });
});
