import { addDays, statusOn, windowsOf } from './calendar.ts';
import type { IsoDate, Pack } from './types.ts';
import { compareText } from '../order.ts';

/** The days on which the status of any clause of the pack changes, or its reading does, in order. */
export function switchDates(pack: Pack): IsoDate[] {
  const days = new Set<IsoDate>();
  for (const { clauses } of pack.measures)
    for (const clause of clauses) for (const { from } of windowsOf(clause).slice(1)) days.add(from);
  return [...days].sort();
}

/** The pack without what no run speaks of. */
const bearing = (pack: Pack): Pack => ({
  ...pack,
  measures: pack.measures.filter(({ isBackground }) => isBackground !== true),
});

/** Names were compared with a list that does not hold all that its measures list. */
interface PartiesNotice {
  readonly messageId: 'parties-partial';
  readonly data: Readonly<Record<string, string>>;
}

/** What a run says of the bundled lists of parties where one was given: how many names they hold, of how many listed. */
export function partiesNotices(packs: readonly Pack[], isAsked: boolean): PartiesNotice[] {
  if (!isAsked) return [];
  return packs.flatMap(({ parties: list }): PartiesNotice[] => {
    const missing = (list?.unnamed ?? []).reduce((sum, { count }) => sum + count, 0);
    if (list === undefined || missing === 0) return [];
    return [
      {
        messageId: 'parties-partial',
        data: { asOf: list.asOf, named: String(list.parties.length), listed: String(list.parties.length + missing) },
      },
    ];
  });
}

/** Days after which a pack that nobody has reviewed says so. */
const REVIEW_DAYS = 90;

/** Law data that is too old for the date, said once per run and pack. */
interface AgeNotice {
  readonly messageId: 'law-switch-passed' | 'law-not-reviewed';
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Packs whose data is too old for the date: a day on which they know the law to change lies behind, and their sources
 * end before it; or the last review is more than `REVIEW_DAYS` days back.
 */
export function ageNotices(packs: readonly Pack[], asOf: IsoDate): AgeNotice[] {
  return packs.flatMap((pack) => {
    const { id, reviewed, sourcesUntil } = pack;
    const found: AgeNotice[] = [];
    const passed = switchDates(bearing(pack)).filter((day) => day <= asOf && day > sourcesUntil);
    if (passed.length > 0)
      found.push({ messageId: 'law-switch-passed', data: { pack: id, switched: passed.join(', '), sourcesUntil } });
    if (asOf > addDays(reviewed, REVIEW_DAYS))
      found.push({ messageId: 'law-not-reviewed', data: { pack: id, reviewed, days: String(REVIEW_DAYS) } });
    return found;
  });
}

/** Days ahead within which a run says that a status changes. */
const DUE_DAYS = 30;

/** A day soon after the date on which the status of a measure changes as far as its pack knows, said once per pack. */
interface DueNotice {
  readonly messageId: 'law-due';
  readonly data: Readonly<Record<string, string>>;
}

/** The next such day of each pack, with the measures that change on it: what holds on the date may not hold when the goods move. */
export function dueNotices(packs: readonly Pack[], asOf: IsoDate): DueNotice[] {
  const last = addDays(asOf, DUE_DAYS);
  return packs.flatMap(({ id, measures }): DueNotice[] => {
    const days = new Map<IsoDate, Set<string>>();
    // What is not issued yet on the date, nobody could know of.
    for (const measure of measures.filter(({ issued, isBackground }) => issued <= asOf && isBackground !== true))
      for (const clause of measure.clauses) {
        const windows = windowsOf(clause);
        const { window, status } = statusOn(measure, clause.id, asOf);
        const next = windows[windows.indexOf(window) + 1];
        if (next === undefined || next.status === status || next.from > last) continue;
        days.set(next.from, (days.get(next.from) ?? new Set<string>()).add(measure.shortTitle));
      }
    const [due] = [...days].sort(([a], [b]) => compareText(a, b));
    return due === undefined
      ? []
      : [{ messageId: 'law-due', data: { pack: id, due: due[0], measures: [...due[1]].join('; ') } }];
  });
}
