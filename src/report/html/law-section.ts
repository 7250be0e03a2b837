import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import { timelineOf, type TimelineMeasure, type TimelineRow } from '../../regulation/timeline-measures.ts';
import type { IsoDate, Pack, Window } from '../../regulation/types.ts';
import { clauseTitle, statusOf } from '../commands/calendar.ts';
import { branchWords, statusWord } from '../words/words.ts';
import { widthOf } from '../terminal/text.ts';
import { html, raw, type Markup } from './markup.ts';

const WIDTH = 760;
const LANE = 26;
const COLUMNS = ['clauses', 'from', 'to', 'status', 'because', 'confidence'] as const;
const DAY = 86_400_000;
/** Days that are shown before and after the date of the report; what is further off stands in the table. */
const BEHIND = 440;
const AHEAD = 240;

/**
 * The law as a picture in time with a list beside it: every window, the date, and both readings of what is unverified. What
 * findings turn on comes first.
 */
export function lawSection(
  packs: readonly Pack[],
  asOf: IsoDate,
  concerned: ReadonlySet<string>,
  language = english,
): Markup {
  const { say } = language;
  if (packs.length === 0) return html`<p>${say('html.law.none')}</p>`;
  const measures = timelineOf(packs, asOf);
  const scale = scaleOf(asOf);
  const first = measures.filter(({ measure }) => concerned.has(measure.id));
  const others = measures.filter(({ measure }) => !concerned.has(measure.id));
  const drawn = (list: readonly TimelineMeasure[]): Markup[] =>
    list.map((measure) => measureMarkup(measure, asOf, scale, language));
  return html`<p class="legend">
      <span class="key"><svg width="22" height="12" aria-hidden="true"><rect class="w-in-force" width="22" height="12"/></svg> ${say('status.in-force')}</span>
      <span class="key"><svg width="22" height="12" aria-hidden="true"><rect class="w-suspended" width="22" height="12"/><path class="hatch" d="M2 12 L8 0 M9 12 L15 0 M16 12 L22 0"/></svg> ${say('status.suspended')}</span>
      <span class="key"><svg width="22" height="12" aria-hidden="true"><rect class="w-unverified" x=".5" y=".5" width="21" height="11"/></svg> ${say('html.law.lanes')}</span>
      <span class="key"><svg width="22" height="12" aria-hidden="true"><path class="w-none" d="M0 6 H22"/></svg> ${say('html.law.notInForce')}</span>
      <span class="key"><svg width="12" height="12" aria-hidden="true"><path class="today" d="M6 0 V12"/></svg> ${say('html.law.today', { date: asOf })}</span>
    </p>
    ${first.length === 0 ? html`<p>${say('html.law.noMeasure')}</p>` : drawn(first)}
    ${others.length === 0 ? null : html`<details class="further"><summary>${say('html.law.others', { n: others.length })}</summary>${drawn(others)}</details>`}`;
}

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly x: (day: IsoDate) => number;
}

const time = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);

function scaleOf(asOf: IsoDate): Scale {
  const from = time(asOf) - BEHIND * DAY;
  const to = time(asOf) + AHEAD * DAY;
  const x = (day: IsoDate): number =>
    Math.round(Math.min(1, Math.max(0, (time(day) - from) / (to - from))) * WIDTH * 10) / 10;
  return { from, to, x };
}

function measureMarkup({ measure, rows }: TimelineMeasure, asOf: IsoDate, scale: Scale, language: Language): Markup {
  const { locale, say, said } = language;
  const title = said(measure.shortTitle);
  const sources = [
    ...new Set([...measure.sources, ...rows.flatMap(({ windows }) => windows.flatMap(({ sources }) => sources))]),
  ];
  return html`<article class="measure">
    <h3>${title}</h3>
    <p class="muted">${measure.titleZh !== null && locale === 'zh-Hans' ? null : `${said(measure.title)} `}${measure.titleZh === null ? null : html`<span lang="zh">${measure.titleZh}</span>`}</p>
    ${rows.map((row) => rowMarkup(title, row, asOf, scale, language))}
    <details><summary>${say('html.law.sources', { title })}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${say('html.law.dates', { title })}"><table>
        <thead><tr>${COLUMNS.map((key) => html`<th scope="col">${say(`html.column.${key}`)}</th>`)}</tr></thead>
        <tbody>${rows.flatMap((row) => row.windows.map((window, index) => windowRow(row, window, index === 0, language)))}</tbody>
      </table></div>
      <p>${say('html.law.issued', { issued: measure.issued, seen: measure.lastSeen })}</p>
      ${measure.notes.map((note) => html`<p>${say('calendar.note')}: ${said(note)}</p>`)}
      <ul class="sources">${sources.map((source) => html`<li>${sourceMarkup(source)}</li>`)}</ul>
    </details>
  </article>`;
}

function windowRow({ clauses, now }: TimelineRow, window: Window, isFirst: boolean, language: Language): Markup {
  const { say, said } = language;
  return html`<tr${raw(window === now ? ' class="now"' : '')}><td>${clauses.map(({ id }) => id).join(', ')}</td><td class="date">${isFirst ? say('html.law.earlier') : window.from}</td><td class="date">${window.to ?? say('law.open')}</td><td>${window === now ? html`<strong>${say('html.law.now')}</strong>` : null}${statusOf(window, language)}</td><td>${said(window.because)}</td><td>${say(`confidence.${window.confidence}`)}</td></tr>`;
}

/** Sources come from the law data, never from a bill; only a plain web address becomes a link. */
function sourceMarkup(source: string): Markup {
  return /^https?:\/\/[\w.-]+(?:\/[\w./?=&%#~+-]*)?$/.test(source)
    ? html`<a href="${source}" rel="noopener noreferrer">${source}</a>`
    : html`${source}`;
}

function rowMarkup(title: string, row: TimelineRow, asOf: IsoDate, scale: Scale, language: Language): Markup {
  const { say, said } = language;
  const { clauses, now } = row;
  const names = clauses.map(({ id, title: clause }) => `${id} (${clauseTitle(clause, said)})`).join(', ');
  const applicants = (['supplier', 'we'] as const)
    .flatMap((who) => {
      const own = clauses.filter(({ applicant }) => applicant === who).map(({ id }) => id);
      const words = say(who === 'we' ? 'applicant.outbound' : 'applicant.inbound');
      // Under an undertaking or a relief nobody applies for anything: whose it is, is said.
      return own.length === 0 ? [] : [own.length === clauses.length ? words : `${own.join(', ')}: ${words}`];
    })
    .join(', ');
  const until = now.to === undefined ? '' : say('html.law.until', { date: now.to });
  const since = now === row.windows[0] ? '' : say('html.law.since', { date: now.from });
  return html`<div class="clauses">
    <p><strong>${say('html.law.clauses', { n: clauses.length, clauses: names })}</strong>${applicants === '' ? '' : `; ${applicants}`}</p>
    <p><span class="status">${say('html.law.on', { date: asOf, status: statusOf(now, language) })}</span>${since}${until}${say('html.stop')} <span class="muted">${say('law.because', { because: said(now.because), confidence: say(`confidence.${now.confidence}`) })}</span></p>
    <div class="scroll" tabindex="0" role="region" aria-label="${say('html.law.timeline', { title, clause: clauses[0]?.id ?? '' })}">${picture(title, row, asOf, scale, language)}</div>
  </div>`;
}

/** One lane, or as many as the windows have readings: a reading that no source settles is drawn, not chosen. */
function picture(
  title: string,
  { windows, clauses }: TimelineRow,
  asOf: IsoDate,
  scale: Scale,
  language: Language,
): Markup {
  const { say } = language;
  const lanes = Math.max(1, ...windows.map(({ branches }) => Object.keys(branches ?? {}).length));
  const height = lanes * LANE;
  const said = windows
    .map((window, index) =>
      say(index === 0 ? 'html.law.first' : 'html.law.from', { date: window.from, status: statusOf(window, language) }),
    )
    .join('; ');
  const today = scale.x(asOf);
  const bars = spansOf(windows, lanes, scale, language).map((span) => bar(span, today, height));
  const years = yearsOf(scale).map((year) => {
    const x = String(scale.x(`${year}-01-01`));
    return html`<path class="tick" d="M${x} 0 V${height + 6}"/><text class="axis" x="${x}" y="${height + 18}">${year}</text>`;
  });
  const flip = today > WIDTH - 100;
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height + 40}" role="img" aria-label="${say('html.law.timelineSaid', { title, clauses: clauses.map(({ id }) => id).join(', '), said, date: asOf })}">${years}${bars}<path class="today" d="M${String(today)} 0 V${height + 24}"/><text class="axis today-text" x="${String(flip ? today - 5 : today + 5)}" y="${height + 34}" text-anchor="${flip ? 'end' : 'start'}">${asOf}</text></svg>`;
}

interface Span {
  readonly status: string;
  readonly words: string;
  readonly left: number;
  right: number;
  /** null: over all lanes. */
  readonly lane: number | null;
  readonly isOpen: boolean;
}

/** What is drawn of the windows: a reading that goes on from one window to the next is one span. */
function spansOf(windows: readonly Window[], lanes: number, scale: Scale, language: Language): Span[] {
  const spans: Span[] = [];
  const going = new Map<string, Span>();
  for (const [index, { from, status, branches }] of windows.entries()) {
    const next = windows[index + 1];
    const left = index === 0 ? 0 : scale.x(from);
    const right = next === undefined ? WIDTH : scale.x(next.from);
    if (right <= left) continue;
    const readings = Object.entries(branches ?? {});
    if (readings.length === 0)
      spans.push({
        status,
        words: statusWord(status, language),
        left,
        right,
        lane: null,
        isOpen: status === 'unverified',
      });
    for (const [lane, [branch, reading]] of readings.entries()) {
      const words = branchWords({ [branch]: reading }, language);
      const known = going.get(words);
      if (known !== undefined && known.right === left) known.right = right;
      else {
        const span = { status: reading, words, left, right, lane: lanes === 1 ? null : lane, isOpen: true };
        going.set(words, span);
        spans.push(span);
      }
    }
  }
  return spans;
}

/** About what a letter of the picture takes. */
const LETTER = 6.2;

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

function bar(span: Span, today: number, whole: number): Markup {
  const { status, words, left, right, lane, isOpen } = span;
  const [top, height] = lane === null ? [0, whole] : [lane * LANE, LANE];
  const width = tenth(right - left);
  const length = widthOf(words) * LETTER + 10;
  // The line of the date would cross the words: they begin behind it.
  const start = today >= left && today < left + 6 + length ? today : left;
  const label =
    start + length <= right
      ? html`<text class="on-${status}" x="${tenth(start + 6)}" y="${tenth(top + height / 2 + 4)}">${words}</text>`
      : null;
  const isNothing = status === 'not-yet' || status === 'expired';
  const shape = isNothing
    ? html`<path class="w-none" d="M${tenth(left)} ${tenth(label === null ? top + height / 2 : top + height - 5)} H${tenth(right)}"/>`
    : html`<rect class="w-${status === 'unverified' ? 'open' : status}" x="${tenth(left)}" y="${tenth(top + 3)}" width="${width}" height="${tenth(height - 6)}"/>`;
  const strokes =
    status === 'suspended' ? html`<path class="hatch" d="${hatch(left, right - left, top + 3, height - 6)}"/>` : null;
  const frame = isOpen
    ? html`<rect class="w-unverified" x="${tenth(left + 1)}" y="${tenth(top + 2)}" width="${tenth(Math.max(1, right - left - 2))}" height="${tenth(height - 4)}"/>`
    : null;
  return html`<g>${shape}${strokes}${frame}${label}<title>${words}</title></g>`;
}

/** Strokes under the lower edge: a suspended span is told by more than its colour, and its words stay readable. */
function hatch(left: number, width: number, top: number, height: number): string {
  let strokes = '';
  for (let x = 0; x + 4 <= width; x += 7)
    strokes += `M${String(Math.round((left + x) * 10) / 10)} ${String(top + height)} l4 -5 `;
  return strokes.trim();
}

function yearsOf({ from, to }: Scale): string[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}
