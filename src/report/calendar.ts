import { english } from '../locale/say.ts';
import type { Language } from '../locale/types.ts';
import type { Pin } from '../judge/pins.ts';
import { addDays } from '../regulation/calendar.ts';
import { editionOf } from '../regulation/json-pack.ts';
import { switchDates, timelineOf, type TimelineMeasure, type TimelineRow } from '../regulation/timeline.ts';
import type { Clause, IsoDate, Pack, Window } from '../regulation/types.ts';
import { hanging } from './ask.ts';
import { escapeText } from './text.ts';
import { branchWords, statusWord } from './words.ts';

/** Where the window before the first one begins. */
const FIRST_DAY = '0000-01-01';

export interface CalendarView {
  readonly packs: readonly Pack[];
  readonly asOf: IsoDate;
  readonly pins: ReadonlyMap<string, Pin>;
  /** Sentences about data that is too old, already in words. */
  readonly warnings: readonly string[];
}

/** The law as a timeline: measure by measure, each window on a line of its own, the present one marked by a word. */
export function* calendarText(view: CalendarView, width: number): Generator<string> {
  const { packs, asOf, warnings } = view;
  yield `The law on ${asOf}\n`;
  for (const pack of packs) {
    yield* hanging('', '', escapeText(`pack ${pack.id}, edition ${editionOf(pack)}, reviewed ${pack.reviewed}, sources until ${pack.sourcesUntil}`), width); // prettier-ignore
    const days = switchDates(pack);
    const past = days.filter((day) => day <= asOf).at(-1);
    const next = days.find((day) => day > asOf);
    yield* hanging('  ', '', `last change that it knows up to then: ${past ?? 'none'}; next: ${next ?? 'none known'}`, width); // prettier-ignore
  }
  for (const warning of warnings) yield* hanging('', '', escapeText(warning), width);
  for (const measure of timelineOf(packs, asOf)) yield* measureLines(measure, view, width);
  yield '\n';
  yield* hanging(
    '',
    '',
    'A status that no source settles is "unverified", with every reading. Not legal advice.',
    width,
  );
}

function* measureLines({ measure, rows }: TimelineMeasure, view: CalendarView, width: number): Generator<string> {
  yield '\n';
  yield* hanging('', '', escapeText(`${measure.shortTitle}  (${measure.id})`), width);
  yield* hanging('  ', '', escapeText(measure.title), width);
  if (measure.titleZh !== null) yield* hanging('  ', '', escapeText(measure.titleZh), width);
  yield* hanging('  ', '', `issued ${measure.issued}, last seen ${measure.lastSeen}`, width);
  for (const row of rows) yield* rowLines(row, measure.lastSeen, width);
  const pin = view.pins.get(measure.id);
  if (pin !== undefined) {
    const held = view.asOf > pin.until ? `; run out on ${view.asOf}` : '';
    yield* hanging('  ', 'pinned  ', escapeText(`"${pin.branch}" by ${pin.by} until ${pin.until}, source ${pin.source}${held}`), width); // prettier-ignore
  }
  for (const source of sourcesOf(measure.sources, rows)) yield* hanging('  ', 'source  ', escapeText(source), width);
}

function* rowLines({ clauses, windows, now }: TimelineRow, lastSeen: IsoDate, width: number): Generator<string> {
  yield* hanging('  ', clauses.length === 1 ? 'clause ' : 'clauses ', escapeText(clauseWords(clauses)), width);
  for (const window of windows) {
    const isNow = window === now;
    const seen = isNow && window.to === undefined && window.status !== 'unverified' ? `, last seen ${lastSeen}` : '';
    const mark = isNow ? 'now ' : '    ';
    yield* hanging('    ', `${mark}${daysOf(window)}  `, escapeText(`${statusOf(window)}${seen}`), width);
    if (isNow)
      yield* hanging(' '.repeat(34), '', escapeText(`${window.because} (confidence ${window.confidence})`), width);
  }
}

function clauseWords(clauses: readonly Clause[]): string {
  return clauses.map(({ id, title, applicant }) => `${id} (${title}${applicant === 'none' ? '' : `; ${applicant === 'we' ? 'we apply' : 'the supplier applies'}`})`).join(', '); // prettier-ignore
}

/** `2025-11-07 to 2026-11-10`, as wide as every other. */
function daysOf({ from, to }: Window): string {
  const days =
    from === FIRST_DAY ? `before ${to === undefined ? 'any day' : addDays(to, 1)}` : `${from} to ${to ?? 'open'}`;
  return days.padEnd(24);
}

/** In words; both readings of what is unverified. */
export function statusOf({ status, branches }: Window, language = english): string {
  const word = statusWord(status, language);
  return branches === undefined ? word : `${word}: ${branchWords(branches, language)}`;
}

/** Titles of clauses are short (`value`, `parties`): they are known to the catalogues by what stands before them. */
export function clauseTitle(title: string, said: Language['said']): string {
  const text = said(`clause: ${title}`);
  return text === `clause: ${title}` ? title : text;
}

/** Addresses of the measure, then those that only a window names. */
function sourcesOf(own: readonly string[], rows: readonly TimelineRow[]): readonly string[] {
  return [...new Set([...own, ...rows.flatMap(({ windows }) => windows.flatMap(({ sources }) => sources))])];
}

/** The timeline for other tools. */
export function calendarJson({ packs, asOf, pins, warnings }: CalendarView): unknown {
  return {
    schemaVersion: 1,
    asOf,
    packs: packs.map((pack) => ({
      id: pack.id,
      edition: editionOf(pack),
      reviewed: pack.reviewed,
      sourcesUntil: pack.sourcesUntil,
      switchDates: switchDates(pack),
    })),
    warnings,
    measures: timelineOf(packs, asOf).map(({ pack, measure, rows }) => ({
      pack: pack.id,
      id: measure.id,
      title: measure.title,
      titleZh: measure.titleZh,
      shortTitle: measure.shortTitle,
      issued: measure.issued,
      lastSeen: measure.lastSeen,
      pinned: pinOf(pins.get(measure.id), asOf),
      clauses: measure.clauses.map((clause) => {
        const row = rows.find(({ clauses }) => clauses.includes(clause));
        const windows = row?.windows ?? [];
        return {
          id: clause.id,
          title: clause.title,
          movement: clause.movement,
          applicant: clause.applicant,
          status: row?.now.status ?? null,
          branches: row?.now.branches ?? null,
          windows: windows.map(({ from, to, status, branches, because, confidence, sources }) => ({
            from: from === FIRST_DAY ? null : from,
            to: to ?? null,
            status,
            branches: branches ?? null,
            because,
            confidence,
            sources,
          })),
        };
      }),
      sources: measure.sources,
      notes: measure.notes,
    })),
  };
}

function pinOf(pin: Pin | undefined, asOf: IsoDate): unknown {
  if (pin === undefined) return null;
  const { branch, by, source, until } = pin;
  return { branch, by, source, until, holds: asOf <= until };
}
