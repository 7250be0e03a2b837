import type { JudgedUnit, Verdict } from '../../judge/types.ts';
import type { Placed } from '../plain.ts';
import { NO_CLEARANCE } from '../plain.ts';
import { noticeSentences, plural } from '../summary.ts';
import type { ReportContext } from '../types.ts';
import { grouped, html, raw, type Markup } from './markup.ts';

/** The first screen: what was found, what was looked at, what was not, and under which law. */
export function summarySection(verdict: Verdict, placed: readonly Placed[], context: ReportContext): Markup {
  const { summary } = verdict;
  return html`<p class="lead">${lead(verdict)}</p>
    <div class="cards">
      <div class="card"><h3>Findings</h3><dl class="figures">
        ${figure(summary.errors, SEVERITY_MARK.error, summary.errors === 1 ? 'error' : 'errors')}
        ${figure(summary.warnings, SEVERITY_MARK.warning, summary.warnings === 1 ? 'warning' : 'warnings')}
        ${figure(summary.infos, SEVERITY_MARK.info, summary.infos === 1 ? 'info' : 'infos')}
      </dl>${notShown(verdict, context)}</div>
      <div class="card"><h3>Files</h3><dl class="figures">
        ${figure(summary.checked, null, 'checked')}
        ${figure(summary.noBom, null, 'without a parts list')}
        ${figure(summary.unreadable, summary.unreadable > 0 ? SEVERITY_MARK.error : null, 'not checked')}
      </dl>${summary.unreadable > 0 ? html`<p class="note"><a href="#not-checked">What could not be read</a> is not clean.</p>` : null}</div>
      <div class="card wide"><h3>Coverage</h3>${coverage(verdict)}</div>
    </div>
    <aside class="notice" aria-labelledby="law-notice"><h3 id="law-notice">The law on ${verdict.asOf}</h3>
      ${noticeSentences(verdict).map((sentence) => html`<p>${sentence}</p>`)}${hanging(placed, context)}
      <p><strong>${NO_CLEARANCE}</strong></p></aside>`; // prettier-ignore
}

/** Severity has a word, a shape and a colour; the shape is not read aloud, since the word is. */
export const SEVERITY_MARK = {
  error: raw('<span class="mark error" aria-hidden="true">■</span>'),
  warning: raw('<span class="mark warning" aria-hidden="true">▲</span>'),
  info: raw('<span class="mark info" aria-hidden="true">●</span>'),
} as const;

function lead({ summary }: Verdict): string {
  const found = summary.errors + summary.warnings + summary.infos;
  const unread = summary.unreadable === 0 ? '' : ` ${plural(summary.unreadable, 'file')} could not be checked.`;
  const said = found === 0 ? 'No finding' : plural(found, 'finding');
  return `${said} in ${plural(summary.checked, 'checked file')} with ${plural(summary.lines, 'line')} and ${plural(summary.parts, 'part')}.${unread}`; // prettier-ignore
}

function figure(count: number, mark: Markup | null, words: string): Markup {
  return html`<div>
    <dt>${mark} ${words}</dt>
    <dd>${grouped(count)}</dd>
  </div>`;
}

function notShown({ summary }: Verdict, context: ReportContext): Markup | null {
  const words: string[] = [];
  if (context.quiet && summary.warnings + summary.infos > 0) words.push('warnings and infos not shown (--quiet)');
  if (summary.traces > 0) words.push(plural(summary.traces, 'trace') + (context.showTraces ? '' : ' not shown (--traces)')); // prettier-ignore
  if (summary.suppressed > 0) words.push(`${grouped(summary.suppressed)} suppressed`);
  if (summary.baselined > 0) words.push(`${grouped(summary.baselined)} in the baseline`);
  return words.length === 0 ? null : html`<p class="note">${words.join(' · ')}</p>`;
}

const KINDS = [
  ['carriers', 'hold rare earths or may'],
  ['nonCarriers', 'known not to'],
  ['notContent', 'no parts (titles, totals)'],
  ['unclassified', 'too little text to judge'],
] as const;

function coverage({ units }: Verdict): Markup {
  const counts = KINDS.map(([kind, words]) => ({ kind, words, count: units.reduce((sum, unit) => sum + unit.coverage[kind], 0) })); // prettier-ignore
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let left = 0;
  const bars = counts.map(({ kind, count }) => {
    const width = total === 0 ? 0 : Math.max(count === 0 ? 0 : 2, (count / total) * 600);
    const bar = html`<rect class="c-${kind}" x="${left.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="16" />`;
    left += width;
    return bar;
  });
  const share = (count: number): string => (total === 0 || count === 0 ? '' : ` (${count / total < 0.01 ? '<1' : String(Math.round((100 * count) / total))} %)`); // prettier-ignore
  return html`<svg class="coverage" viewBox="0 0 600 16" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
    <dl class="parts">${counts.map(({ kind, words, count }) => html`<div><dt><svg width="12" height="12" aria-hidden="true"><rect class="c-${kind}" width="12" height="12"/></svg> ${words}</dt><dd>${plural(count, 'line')}${share(count)}</dd></div>`)}</dl>`; // prettier-ignore
}

/** How much of the findings turns on a measure whose status no source settles. */
function hanging(placed: readonly Placed[], context: ReportContext): Markup | null {
  const counts = new Map<string, number>();
  for (const { finding } of placed) {
    const open = finding.controls.filter(({ status, applies }) => status === 'unverified' && applies !== 'not-this-movement' && applies !== 'generally-outside'); // prettier-ignore
    for (const measure of new Set(open.map(({ measure }) => measure)))
      counts.set(measure, (counts.get(measure) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const items = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return html`<p>If what is unverified runs, on it turn: ${items.map(([measure, count], index) => html`${index === 0 ? '' : ', '}<strong>${context.measureTitle(measure)}</strong> ${plural(count, 'finding')}`)}. <a href="#law">Dates and both readings</a></p>`; // prettier-ignore
}

/** Every file that was not checked, with the reason and the next step; and what was left out of those that were. */
export function notCheckedSection(units: readonly JudgedUnit[]): Markup {
  const unread = units.filter(({ status }) => status === 'unreadable');
  const without = units.filter(({ status }) => status === 'no-bom');
  const skipped = units.filter((unit) => unit.skipped.length > 0);
  const rows = unread.map(({ path, error }) => html`<tr><th scope="row"><bdi>${path}</bdi></th><td>${error?.message ?? 'not readable'}${error?.place === undefined || error.place === null ? '' : ` (${error.place})`}</td><td>${error?.hint ?? ''}</td></tr>`); // prettier-ignore
  return html`${
    unread.length === 0
      ? html`<p>Every file could be read.</p>`
      : html`<p>${plural(unread.length, 'file')} could not be read or understood. Nothing is known of what they list.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Files that were not checked"><table><thead><tr><th scope="col">File</th><th scope="col">Why</th><th scope="col">Next step</th></tr></thead><tbody>${rows}</tbody></table></div>`
  }${without.length === 0 ? null : html`<details><summary>${plural(without.length, 'file')} without a parts list</summary><ul>${without.map(({ path }) => html`<li><bdi>${path}</bdi></li>`)}</ul></details>`}${skipped.length === 0 ? null : html`<details><summary>Left out of ${plural(skipped.length, 'file')}: sheets and rows that are no parts list</summary><ul>${skipped.map((unit) => html`<li><bdi>${unit.path}</bdi>: ${unit.skipped.map(({ sheet, rows: range, reason }) => `${sheet === null ? '' : `${sheet} `}${range} (${reason})`).join('; ')}</li>`)}</ul></details>`}`; // prettier-ignore
}
