import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { JudgedUnit, Verdict } from '../../judge/types.ts';
import { masterNotes } from '../words/master-notes.ts';
import type { Placed } from '../words/plain.ts';
import { counted, noticeSentences } from '../words/summary.ts';
import type { ReportContext } from '../types.ts';
import { grouped, html, put, raw, type Markup } from './markup.ts';
import { compareText } from '../../order.ts';

/** The first screen: what was found, what was looked at, what was not, and under which law. */
export function summarySection(verdict: Verdict, placed: readonly Placed[], context: ReportContext): Markup {
  const { summary } = verdict;
  const { language = english } = context;
  const { say } = language;
  return html`<p class="lead">${lead(verdict, language)}</p>
    <div class="cards">
      <div class="card"><h3>${say('html.section.findings')}</h3><dl class="figures">
        ${figure(summary.errors, SEVERITY_MARK.error, say('html.figure.error', { n: summary.errors }))}
        ${figure(summary.warnings, SEVERITY_MARK.warning, say('html.figure.warning', { n: summary.warnings }))}
        ${figure(summary.infos, SEVERITY_MARK.info, say('html.figure.info', { n: summary.infos }))}
      </dl>${notShown(verdict, context)}</div>
      <div class="card"><h3>${say('html.files')}</h3><dl class="figures">
        ${figure(summary.checked, null, say('html.figure.checked'))}
        ${figure(summary.noBom, null, say('html.figure.noBom'))}
        ${figure(summary.unreadable, summary.unreadable > 0 ? SEVERITY_MARK.error : null, say('file.notChecked'))}
      </dl>${summary.unreadable > 0 ? html`<p class="note">${put(say('html.unread.note'), { link: html`<a href="#not-checked">${say('html.unread.link')}</a>` })}</p>` : null}</div>
      <div class="card wide"><h3>${say('html.coverage')}</h3>${coverage(verdict, language)}</div>
    </div>
    <aside class="notice" aria-labelledby="law-notice"><h3 id="law-notice">${say('html.lawOn', { date: verdict.asOf })}</h3>
      ${noticeSentences(verdict, language).map((sentence) => html`<p>${sentence}</p>`)}${hanging(placed, context)}
      <p>${say('estimate.legend')}</p><p><strong>${say('clearance.none')}</strong></p></aside>`;
}

/** Severity has a word, a shape and a colour; the shape is not read aloud, since the word is. */
export const SEVERITY_MARK = {
  error: raw('<span class="mark error" aria-hidden="true">■</span>'),
  warning: raw('<span class="mark warning" aria-hidden="true">▲</span>'),
  info: raw('<span class="mark info" aria-hidden="true">●</span>'),
} as const;

function lead({ summary }: Verdict, { say }: Language): string {
  const found = summary.errors + summary.warnings + summary.infos;
  const unread =
    summary.unreadable === 0 ? '' : say('html.gap') + say('html.lead.unread', { n: grouped(summary.unreadable) });
  const counts = {
    checked: counted(say, 'count.checkedFile', summary.checked),
    lines: counted(say, 'count.line', summary.lines),
    parts: counted(say, 'count.part', summary.parts),
  };
  if (found === 0) return say('html.lead.none', counts) + unread;
  return say('html.lead', { ...counts, findings: counted(say, 'count.finding', found) }) + unread;
}

function figure(count: number, mark: Markup | null, words: string): Markup {
  return html`<div>
    <dt>${mark} ${words}</dt>
    <dd>${grouped(count)}</dd>
  </div>`;
}

function notShown({ summary }: Verdict, context: ReportContext): Markup | null {
  const { say } = context.language ?? english;
  const words: string[] = [];
  if (context.quiet && summary.warnings + summary.infos > 0) words.push(say('summary.quiet'));
  const traces = counted(say, 'count.trace', summary.traces);
  if (summary.traces > 0) words.push(context.showTraces ? traces : say('summary.tracesHidden', { traces }));
  if (summary.suppressed > 0) words.push(say('summary.suppressed', { n: grouped(summary.suppressed) }));
  if (summary.baselined > 0) words.push(say('summary.baselined', { n: grouped(summary.baselined) }));
  return words.length === 0 ? null : html`<p class="note">${words.join(' · ')}</p>`;
}

const KINDS = ['carriers', 'nonCarriers', 'notContent', 'unclassified'] as const;

function coverage({ units, summary }: Verdict, { say }: Language): Markup {
  const counts = KINDS.map((kind) => ({
    kind,
    words: say(`html.coverage.${kind}`),
    count: units.reduce((sum, unit) => sum + unit.coverage[kind], 0),
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let left = 0;
  const bars = counts.map(({ kind, count }) => {
    const width = total === 0 ? 0 : Math.max(count === 0 ? 0 : 2, (count / total) * 600);
    const bar = html`<rect class="c-${kind}" x="${left.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="16" />`;
    left += width;
    return bar;
  });
  const share = (count: number): string =>
    total === 0 || count === 0 ? '' : ` (${count / total < 0.01 ? '<1' : String(Math.round((100 * count) / total))} %)`;
  return html`<svg class="coverage" viewBox="0 0 600 16" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
    <dl class="parts">${counts.map(({ kind, words, count }) => html`<div><dt><svg width="12" height="12" aria-hidden="true"><rect class="c-${kind}" width="12" height="12"/></svg> ${words}</dt><dd>${counted(say, 'count.line', count)}${share(count)}</dd></div>`)}</dl>${summary.unreported === 0 ? null : html`<p class="note">${counted(say, 'summary.unreported', summary.unreported)}</p>`}`;
}

/** How much of the findings turns on a measure whose status no source settles. */
function hanging(placed: readonly Placed[], context: ReportContext): Markup | null {
  const counts = new Map<string, number>();
  for (const { finding } of placed) {
    const open = finding.controls.filter(
      ({ status, applies }) =>
        status === 'unverified' && applies !== 'not-this-movement' && applies !== 'generally-outside',
    );
    for (const measure of new Set(open.map(({ measure }) => measure)))
      counts.set(measure, (counts.get(measure) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const { say } = context.language ?? english;
  const items = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b));
  return html`<p>${put(say('html.hanging'), { measures: items.map(([measure, count], index) => html`${index === 0 ? '' : ', '}<strong>${context.measureTitle(measure)}</strong> ${counted(say, 'count.finding', count)}`) })} <a href="#law">${say('html.hanging.link')}</a></p>`;
}

/** Every file that was not checked, with the reason and the next step; and what was left out of those that were. */
export function notCheckedSection(units: readonly JudgedUnit[], { say, said } = english): Markup {
  const unread = units.filter(({ status }) => status === 'unreadable');
  const without = units.filter(({ status }) => status === 'no-bom');
  const leftOut = (unit: JudgedUnit) => unit.skipped.filter(({ doubt }) => doubt === undefined);
  const skipped = units.filter((unit) => leftOut(unit).length > 0);
  const masters = masterNotes(units, say);
  const rows = unread.map(
    ({ path, error }) =>
      html`<tr><th scope="row"><bdi>${path}</bdi></th><td>${error === null ? say('html.notChecked.unreadable') : said(error.message)}${error?.place === undefined || error.place === null ? '' : ` (${error.place})`}</td><td>${said(error?.hint ?? '')}</td></tr>`,
  );
  return html`${
    unread.length === 0
      ? html`<p>${say('html.notChecked.none')}</p>`
      : html`<p>${say('html.notChecked.lead', { files: counted(say, 'count.file', unread.length) })}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="${say('html.notChecked.table')}"><table><thead><tr><th scope="col">${say('html.column.file')}</th><th scope="col">${say('html.column.why')}</th><th scope="col">${say('html.column.next')}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  }${without.length === 0 ? null : html`<details><summary>${say('html.notChecked.withoutList', { files: counted(say, 'count.file', without.length) })}</summary><ul>${without.map(({ path }) => html`<li><bdi>${path}</bdi></li>`)}</ul></details>`}${
    skipped.length === 0
      ? null
      : html`<details><summary>${say('html.notChecked.leftOut', { files: counted(say, 'count.file', skipped.length) })}</summary><ul>${skipped.map(
          (unit) =>
            html`<li><bdi>${unit.path}</bdi>: ${leftOut(unit)
              .map(({ sheet, rows: range, reason }) => `${sheet === null ? '' : `${sheet} `}${range} (${said(reason)})`)
              .join('; ')}</li>`,
        )}</ul></details>`
  }${masters.length === 0 ? null : html`<details><summary>${say('master.head')}</summary><ul>${masters.map(({ path, count, why }) => html`<li><bdi>${path}</bdi>: ${counted(say, 'count.part', count)}: ${why}. ${say('master.do')}</li>`)}</ul></details>`}`;
}
