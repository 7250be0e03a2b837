import { PluginError } from '../errors.ts';
import type { Clause, IsoDate, LawReference, Measure, Pack, Status, Window } from './types.ts';
import { compareText } from '../order.ts';

/** The status of a clause on a date, with the window that says so. */
interface DatedStatus {
  readonly status: Status;
  readonly branches?: Readonly<Record<string, Status>>;
  readonly window: Window;
}

/** A measure whose status is not known on a date, said once per run. */
export interface Notice {
  readonly messageId: 'law-unverified';
  readonly data: Readonly<Record<string, string>>;
}

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const FIRST_DAY = '0000-01-01';

/** The ISO date `days` later; dates are UTC days, so no clock or time zone is asked. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const day = new Date(0);
  day.setUTCFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)) + days);
  return day.toISOString().slice(0, 10);
}

const complete = new WeakMap<Clause, readonly Window[]>();

/**
 * The windows of a clause, made whole: `not-yet` before the first, `unverified` where the data leaves a gap or ends with
 * a closed window. Every date then has exactly one. Throws `PluginError` when there is none, or two overlap.
 */
export function windowsOf(clause: Clause): readonly Window[] {
  const known = complete.get(clause);
  if (known !== undefined) return known;
  const windows = [...clause.windows].sort((a, b) => compareText(a.from, b.from));
  const first = windows[0];
  if (first === undefined) throw faulty('no-window', `Clause ${clause.id} states no window`);
  const whole: Window[] = [];
  if (first.from > FIRST_DAY)
    whole.push(filler(FIRST_DAY, addDays(first.from, -1), 'not-yet', 'before its first date'));
  windows.forEach((window, index) => {
    if (window.to !== undefined && window.to < window.from)
      throw faulty(
        'window-reversed',
        `A window of clause ${clause.id} ends on ${window.to}, before its start ${window.from}`,
      );
    whole.push(window);
    const next = windows[index + 1]?.from;
    if (next !== undefined && (window.to === undefined || window.to >= next))
      throw faulty('windows-overlap', `Two windows of clause ${clause.id} hold ${next}`);
    if (window.to === undefined) return;
    const after = addDays(window.to, 1);
    if (next === undefined) whole.push(filler(after, undefined, 'unverified', `no source reaches beyond ${window.to}`));
    else if (after < next) whole.push(filler(after, addDays(next, -1), 'unverified', 'no source speaks of these days'));
  });
  complete.set(clause, whole);
  return whole;
}

/**
 * Status of a clause on a date. Pure: no clock. Throws `PluginError` for a date that is not `YYYY-MM-DD` and for a clause
 * that the measure does not have.
 */
export function statusOn(measure: Measure, clauseId: string, date: IsoDate): DatedStatus {
  let asked = latest.get(measure);
  if (asked?.date !== date) latest.set(measure, (asked = { date, statuses: new Map() }));
  let status = asked.statuses.get(clauseId);
  if (status === undefined) asked.statuses.set(clauseId, (status = statusFound(measure, clauseId, date)));
  return status;
}

/** A clause as a finding without an entry refers to it. Throws as `statusOn` does. */
export function lawReference(measure: Measure, clause: string, date: IsoDate): LawReference {
  const { status, branches, window } = statusOn(measure, clause, date);
  const source = window.sources[0] ?? measure.sources[0] ?? '';
  return { measure: measure.id, clause, status, ...(branches && { branches }), source };
}

/** A run has one date, on which the same clauses are asked about again and again. */
const latest = new WeakMap<Measure, { readonly date: IsoDate; readonly statuses: Map<string, DatedStatus> }>();

function statusFound(measure: Measure, clauseId: string, date: IsoDate): DatedStatus {
  if (!ISO_DATE.test(date)) throw faulty('bad-date', `"${date}" is no date of the form YYYY-MM-DD`);
  const clause = measure.clauses.find((candidate) => candidate.id === clauseId);
  if (clause === undefined) throw faulty('unknown-clause', `${measure.id} has no clause "${clauseId}"`);
  const window = windowsOf(clause).find((candidate) => candidate.from <= date && (candidate.to ?? date) >= date);
  if (window === undefined)
    throw faulty('bad-date', `"${date}" lies before every date that ${measure.id} can speak of`);
  return { status: window.status, ...(window.branches && { branches: window.branches }), window };
}

/** The measures of which any clause is unverified on the date, each once, in the order of the packs. */
export function notices(packs: readonly Pack[], date: IsoDate): readonly Notice[] {
  return packs.flatMap((pack) =>
    pack.measures.flatMap((measure): Notice[] => {
      const open = measure.clauses
        .map((clause) => statusOn(measure, clause.id, date))
        .find((s) => s.status === 'unverified');
      if (open === undefined || measure.isBackground === true) return [];
      return [
        {
          messageId: 'law-unverified',
          data: {
            pack: pack.id,
            measure: measure.id,
            title: measure.shortTitle,
            since: unverifiedSince(measure, open),
            ...(open.window.to !== undefined && { until: open.window.to }),
            ...open.branches,
            because: open.window.because,
            lastSeen: measure.lastSeen,
            sourcesUntil: pack.sourcesUntil,
          },
        },
      ];
    }),
  );
}

/** The first day of the doubt: two windows that adjoin are one. */
function unverifiedSince(measure: Measure, { window }: DatedStatus): IsoDate {
  const clause = measure.clauses.find((candidate) => windowsOf(candidate).includes(window));
  let { from } = window;
  for (const earlier of [...(clause === undefined ? [] : windowsOf(clause))].reverse())
    if (earlier.status === 'unverified' && earlier.to !== undefined && addDays(earlier.to, 1) === from)
      ({ from } = earlier);
  return from;
}

function filler(from: IsoDate, to: IsoDate | undefined, status: Status, because: string): Window {
  return {
    from,
    ...(to !== undefined && { to }),
    status,
    because,
    sources: [],
    confidence: status === 'not-yet' ? 'high' : 'low',
  };
}

function faulty(code: string, sentence: string): PluginError {
  return new PluginError(
    code,
    `${sentence}.`,
    'Correct the dates of this measure in the pack of the plugin that brings it.',
  );
}
