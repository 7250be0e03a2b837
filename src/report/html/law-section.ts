import { timelineOf, type TimelineMeasure, type TimelineRow } from '../../regulation/timeline.ts';
import type { IsoDate, Pack, Window } from '../../regulation/types.ts';
import { statusOf } from '../calendar.ts';
import { branchWords, statusWord } from '../words.ts';
import { plural } from '../summary.ts';
import { html, raw, type Markup } from './markup.ts';

const WIDTH = 760;
const LANE = 26;
const DAY = 86_400_000;
/** Days that are shown before and after the date of the report; what is further off stands in the table. */
const BEHIND = 440;
const AHEAD = 240;

/**
 * The law as a picture in time with a list beside it: every window, the date, and both readings of what is unverified. What
 * findings turn on comes first.
 */
export function lawSection(packs: readonly Pack[], asOf: IsoDate, concerned: ReadonlySet<string>): Markup {
  if (packs.length === 0) return html`<p>No law was asked.</p>`;
  const measures = timelineOf(packs, asOf);
  const scale = scaleOf(asOf);
  const first = measures.filter(({ measure }) => concerned.has(measure.id));
  const others = measures.filter(({ measure }) => !concerned.has(measure.id));
  const drawn = (list: readonly TimelineMeasure[]): Markup[] =>
    list.map((measure) => measureMarkup(measure, asOf, scale));
  return html`<p class="legend">
      <span class="key"><svg width="22" height="12" aria-hidden="true"><rect class="w-in-force" width="22" height="12"/></svg> in force</span>
      <span class="key"><svg width="22" height="12" aria-hidden="true"><rect class="w-suspended" width="22" height="12"/><path class="hatch" d="M2 12 L8 0 M9 12 L15 0 M16 12 L22 0"/></svg> suspended</span>
      <span class="key"><svg width="22" height="12" aria-hidden="true"><rect class="w-unverified" x=".5" y=".5" width="21" height="11"/></svg> unverified (one lane per reading)</span>
      <span class="key"><svg width="22" height="12" aria-hidden="true"><path class="w-none" d="M0 6 H22"/></svg> not in force</span>
      <span class="key"><svg width="12" height="12" aria-hidden="true"><path class="today" d="M6 0 V12"/></svg> ${asOf}, the date of this report</span>
    </p>
    ${first.length === 0 ? html`<p>No finding turns on a measure.</p>` : drawn(first)}
    ${others.length === 0 ? null : html`<details class="further"><summary>${plural(others.length, 'further measure')} that no finding turns on</summary>${drawn(others)}</details>`}`; // prettier-ignore
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
  const x = (day: IsoDate): number => Math.round(Math.min(1, Math.max(0, (time(day) - from) / (to - from))) * WIDTH * 10) / 10; // prettier-ignore
  return { from, to, x };
}

function measureMarkup({ measure, rows }: TimelineMeasure, asOf: IsoDate, scale: Scale): Markup {
  const sources = [...new Set([...measure.sources, ...rows.flatMap(({ windows }) => windows.flatMap(({ sources }) => sources))])]; // prettier-ignore
  return html`<article class="measure">
    <h3>${measure.shortTitle}</h3>
    <p class="muted">${measure.title}${measure.titleZh === null ? null : html` <span lang="zh">${measure.titleZh}</span>`}</p>
    ${rows.map((row) => rowMarkup(measure.shortTitle, row, asOf, scale))}
    <details><summary>Dates and sources of ${measure.shortTitle}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="Dates of ${measure.shortTitle}"><table>
        <thead><tr><th scope="col">Clauses</th><th scope="col">From</th><th scope="col">To</th><th scope="col">Status</th><th scope="col">Because</th><th scope="col">Confidence</th></tr></thead>
        <tbody>${rows.flatMap((row) => row.windows.map((window, index) => windowRow(row, window, index === 0)))}</tbody>
      </table></div>
      <p>Issued ${measure.issued}, last seen in a source ${measure.lastSeen}.</p>
      <ul class="sources">${sources.map((source) => html`<li>${sourceMarkup(source)}</li>`)}</ul>
    </details>
  </article>`; // prettier-ignore
}

function windowRow({ clauses, now }: TimelineRow, window: Window, isFirst: boolean): Markup {
  return html`<tr${raw(window === now ? ' class="now"' : '')}><td>${clauses.map(({ id }) => id).join(', ')}</td><td class="date">${isFirst ? 'earlier' : window.from}</td><td class="date">${window.to ?? 'open'}</td><td>${window === now ? html`<strong>now: </strong>` : null}${statusOf(window)}</td><td>${window.because}</td><td>${window.confidence}</td></tr>`; // prettier-ignore
}

/** Sources come from the law data, never from a bill; only a plain web address becomes a link. */
function sourceMarkup(source: string): Markup {
  return /^https?:\/\/[\w.-]+(?:\/[\w./?=&%#~+-]*)?$/.test(source)
    ? html`<a href="${source}" rel="noopener noreferrer">${source}</a>`
    : html`${source}`;
}

function rowMarkup(title: string, row: TimelineRow, asOf: IsoDate, scale: Scale): Markup {
  const { clauses, now } = row;
  const names = clauses.map(({ id, title: clause }) => `${id} (${clause})`).join(', ');
  const applicants = [...new Set(clauses.map(({ applicant }) => applicant))].filter((who) => who !== 'none').map((who) => (who === 'we' ? 'we apply' : 'the supplier applies')).join(', '); // prettier-ignore
  const until = now.to === undefined ? '' : `, to ${now.to}`;
  const since = now === row.windows[0] ? '' : ` since ${now.from}`;
  return html`<div class="clauses">
    <p><strong>Clause${clauses.length === 1 ? '' : 's'} ${names}</strong>${applicants === '' ? '' : `; ${applicants}`}</p>
    <p><span class="status">On ${asOf}: ${statusOf(now)}</span>${since}${until}. <span class="muted">${now.because} (confidence ${now.confidence})</span></p>
    <div class="scroll" tabindex="0" role="region" aria-label="Timeline of ${title}, clause ${clauses[0]?.id ?? ''}">${picture(title, row, asOf, scale)}</div>
  </div>`; // prettier-ignore
}

/** One lane, or as many as the windows have readings: a reading that no source settles is drawn, not chosen. */
function picture(title: string, { windows, clauses }: TimelineRow, asOf: IsoDate, scale: Scale): Markup {
  const lanes = Math.max(1, ...windows.map(({ branches }) => Object.keys(branches ?? {}).length));
  const height = lanes * LANE;
  const said = windows.map((window, index) => `${index === 0 ? 'first' : `from ${window.from}`} ${statusOf(window)}`).join('; '); // prettier-ignore
  const today = scale.x(asOf);
  const bars = spansOf(windows, lanes, scale).map((span) => bar(span, today, height));
  const years = yearsOf(scale).map((year) => {
    const x = String(scale.x(`${year}-01-01`));
    return html`<path class="tick" d="M${x} 0 V${height + 6}"/><text class="axis" x="${x}" y="${height + 18}">${year}</text>`; // prettier-ignore
  });
  const flip = today > WIDTH - 100;
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height + 40}" role="img" aria-label="${title}, clause ${clauses.map(({ id }) => id).join(', ')}: ${said}. The report is of ${asOf}.">${years}${bars}<path class="today" d="M${String(today)} 0 V${height + 24}"/><text class="axis today-text" x="${String(flip ? today - 5 : today + 5)}" y="${height + 34}" text-anchor="${flip ? 'end' : 'start'}">${asOf}</text></svg>`; // prettier-ignore
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
function spansOf(windows: readonly Window[], lanes: number, scale: Scale): Span[] {
  const spans: Span[] = [];
  const going = new Map<string, Span>();
  for (const [index, { from, status, branches }] of windows.entries()) {
    const next = windows[index + 1];
    const left = index === 0 ? 0 : scale.x(from);
    const right = next === undefined ? WIDTH : scale.x(next.from);
    if (right <= left) continue;
    const readings = Object.entries(branches ?? {});
    if (readings.length === 0) spans.push({ status, words: statusWord(status), left, right, lane: null, isOpen: status === 'unverified' }); // prettier-ignore
    for (const [lane, [branch, reading]] of readings.entries()) {
      const words = branchWords({ [branch]: reading });
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
  const length = words.length * LETTER + 10;
  // The line of the date would cross the words: they begin behind it.
  const start = today >= left && today < left + 6 + length ? today : left;
  const label = start + length <= right ? html`<text class="on-${status}" x="${tenth(start + 6)}" y="${tenth(top + height / 2 + 4)}">${words}</text>` : null; // prettier-ignore
  const isNothing = status === 'not-yet' || status === 'expired';
  const shape = isNothing
    ? html`<path class="w-none" d="M${tenth(left)} ${tenth(label === null ? top + height / 2 : top + height - 5)} H${tenth(right)}"/>`
    : html`<rect class="w-${status === 'unverified' ? 'open' : status}" x="${tenth(left)}" y="${tenth(top + 3)}" width="${width}" height="${tenth(height - 6)}"/>`; // prettier-ignore
  const strokes = status === 'suspended' ? html`<path class="hatch" d="${hatch(left, right - left, top + 3, height - 6)}"/>` : null; // prettier-ignore
  const frame = isOpen ? html`<rect class="w-unverified" x="${tenth(left + 1)}" y="${tenth(top + 2)}" width="${tenth(Math.max(1, right - left - 2))}" height="${tenth(height - 4)}"/>` : null; // prettier-ignore
  return html`<g>${shape}${strokes}${frame}${label}<title>${words}</title></g>`;
}

/** Strokes under the lower edge: a suspended span is told by more than its colour, and its words stay readable. */
function hatch(left: number, width: number, top: number, height: number): string {
  let strokes = '';
  for (let x = 0; x + 4 <= width; x += 7) strokes += `M${String(Math.round((left + x) * 10) / 10)} ${String(top + height)} l4 -5 `; // prettier-ignore
  return strokes.trim();
}

function yearsOf({ from, to }: Scale): string[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}
