import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { Pin } from '../../judge/pins.ts';
import { addDays } from '../../regulation/calendar.ts';
import { editionOf } from '../../regulation/json-pack.ts';
import { timelineOf, type TimelineMeasure, type TimelineRow } from '../../regulation/timeline-measures.ts';
import { switchDates } from '../../regulation/timeline.ts';
import type { Clause, IsoDate, Pack, Window } from '../../regulation/types.ts';
import { hanging } from '../words/ask.ts';
import { escapeText, pad, widthOf } from '../terminal/text.ts';
import { branchWords, statusWord } from '../words/words.ts';

/** Where the window before the first one begins. */
const FIRST_DAY = '0000-01-01';

export interface CalendarView {
  readonly packs: readonly Pack[];
  readonly asOf: IsoDate;
  readonly pins: ReadonlyMap<string, Pin>;
  /** Sentences about data that is too old, already in words. */
  readonly warnings: readonly string[];
  /** Of the text; the JSON is English. Default: English. */
  readonly language?: Language;
}

/** The law as a timeline: measure by measure, each window on a line of its own, the present one marked by a word. */
export function* calendarText(view: CalendarView, width: number): Generator<string> {
  const { packs, asOf, warnings, language = english } = view;
  const { say, said } = language;
  yield `${say('calendar.lawOn', { date: asOf })}\n`;
  for (const pack of packs) {
    yield* hanging(
      '',
      '',
      escapeText(
        say('calendar.pack', {
          id: pack.id,
          edition: editionOf(pack),
          reviewed: pack.reviewed,
          until: pack.sourcesUntil,
        }),
      ),
      width,
    );
    const days = switchDates(pack);
    const past = days.filter((day) => day <= asOf).at(-1);
    const next = days.find((day) => day > asOf);
    yield* hanging(
      '  ',
      '',
      say('calendar.changes', { past: past ?? say('calendar.none'), next: next ?? say('calendar.noneKnown') }),
      width,
    );
  }
  for (const warning of warnings) yield* hanging('', '', escapeText(said(warning)), width);
  for (const measure of timelineOf(packs, asOf)) yield* measureLines(measure, view, width);
  yield '\n';
  yield* hanging('', '', say('calendar.end'), width);
}

function* measureLines({ measure, rows }: TimelineMeasure, view: CalendarView, width: number): Generator<string> {
  const { language = english } = view;
  const { locale, say, said } = language;
  yield '\n';
  yield* hanging('', '', escapeText(`${said(measure.shortTitle)}  (${measure.id})`), width);
  // The law's own title stands beside ours; for its own readers, instead of it.
  if (locale !== 'zh-Hans' || measure.titleZh === null)
    yield* hanging('  ', '', escapeText(said(measure.title)), width);
  if (measure.titleZh !== null) yield* hanging('  ', '', escapeText(measure.titleZh), width);
  yield* hanging('  ', '', say('calendar.issued', { issued: measure.issued, seen: measure.lastSeen }), width);
  for (const row of rows) yield* rowLines(row, measure, width, language);
  const pin = view.pins.get(measure.id);
  if (pin !== undefined) {
    const held = view.asOf > pin.until ? say('calendar.runOut', { date: view.asOf }) : '';
    yield* hanging(
      '  ',
      `${say('calendar.pinned')}  `,
      escapeText(say('calendar.pin', { branch: pin.branch, by: pin.by, until: pin.until, source: pin.source }) + held),
      width,
    );
  }
  // What was inferred or not read: without it a date would look as if it had been read.
  for (const note of measure.notes) yield* hanging('  ', `${say('calendar.note')}  `, escapeText(said(note)), width);
  for (const source of sourcesOf(measure.sources, rows))
    yield* hanging('  ', `${say('calendar.source')}  `, escapeText(source), width);
}

function* rowLines(
  { clauses, windows, now }: TimelineRow,
  { issued, lastSeen }: Pick<TimelineMeasure['measure'], 'issued' | 'lastSeen'>,
  width: number,
  language: Language,
): Generator<string> {
  const { say, said } = language;
  yield* hanging(
    '  ',
    `${say(clauses.length === 1 ? 'calendar.clause' : 'calendar.clauses')} `,
    escapeText(clauseWords(clauses, language)),
    width,
  );
  const mark = `${say('calendar.now')} `;
  for (const window of windows) {
    const isNow = window === now;
    const isIssued = window.to === undefined || window.to >= issued;
    const status =
      window.status === 'not-yet' && !isIssued ? statusWord('not-issued', language) : statusOf(window, language);
    const seen =
      isNow && window.to === undefined && window.status !== 'unverified'
        ? say('calendar.seen', { status, date: lastSeen })
        : status;
    const label = `${isNow ? mark : ' '.repeat(widthOf(mark))}${daysOf(window, language)}  `;
    yield* hanging('    ', label, escapeText(seen), width);
    if (!isNow) continue;
    const because = say('law.because', {
      because: said(window.because),
      confidence: say(`confidence.${window.confidence}`),
    });
    yield* hanging(' '.repeat(4 + widthOf(label)), '', escapeText(because), width);
  }
}

function clauseWords(clauses: readonly Clause[], { say, said }: Language): string {
  return clauses
    .map(
      ({ id, title, applicant }) =>
        `${id} (${clauseTitle(title, said)}${applicant === 'none' ? '' : `; ${say(applicant === 'we' ? 'applicant.outbound' : 'applicant.inbound')}`})`,
    )
    .join(', ');
}

/** `2025-11-07 to 2026-11-10`, as wide as every other. */
function daysOf({ from, to }: Window, { say }: Language): string {
  if (from !== FIRST_DAY) return pad(say('calendar.days', { from, to: to ?? say('law.open') }), 24);
  return pad(to === undefined ? say('calendar.anyDay') : say('calendar.before', { date: addDays(to, 1) }), 24);
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
