import type { FrameKey } from '../../locale/en.ts';
import { english } from '../../locale/say.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import { movementWords, openQuestion } from '../words/ask.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { shownClaimOf } from '../words/claim.ts';
import { placeOf } from '../terminal/place.ts';
import type { Placed } from '../words/plain.ts';
import { counted } from '../words/summary.ts';
import type { ReportContext } from '../types.ts';
import { SEVERITIES } from './finding-data.ts';
import { grouped, html, put, raw, type Markup } from './markup.ts';
import type { SupplierName } from './supplier-names.ts';
import { SEVERITY_MARK } from './summary-section.ts';

/** Findings that stand in the page itself, for readers without JavaScript. */
const STATIC_ROWS = 100;

const COLUMNS = [
  ['severity', 'html.column.severity'],
  ['part', 'html.column.part'],
  ['claim', 'html.column.finding'],
  ['supplier', 'html.column.supplier'],
  ['file', 'html.column.place'],
] as const satisfies readonly (readonly [string, FrameKey])[];

/** The table with its controls; the page's program fills it from the data, and the first rows stand there already. */
export function findingsSection(
  placed: readonly Placed[],
  asOf: IsoDate,
  context: ReportContext,
  supplierName: SupplierName,
): Markup {
  const { say } = context.language ?? english;
  const rows = placed.slice(0, STATIC_ROWS);
  const all = counted(say, 'count.finding', placed.length);
  const any = html`<option value="">${say('html.filter.all')}</option>`;
  return html`<form class="filters js" id="filters" role="search" aria-label="${say('html.filter')}" autocomplete="off">
      <label class="grow">${say('html.filter.search')} <input type="search" id="search" placeholder="${say('html.filter.placeholder')}" autocomplete="off" spellcheck="false" /></label>
      <fieldset><legend>${say('html.column.severity')}</legend>${SEVERITIES.map((word) => html`<label class="check"><input type="checkbox" name="severity" value="${word}" checked /> ${SEVERITY_MARK[word]} ${say(`severity.${word}`)}</label>`)}</fieldset>
      <label>${say('html.column.supplier')} <select id="supplier">${any}</select></label>
      <label>${say('html.column.file')} <select id="file">${any}</select></label>
      <label>${say('html.filter.rule')} <select id="rule">${any}</select></label>
      <label>${say('html.filter.question')} <select id="state">${any}<option value="open">${say('html.filter.open')}</option><option value="none">${say('html.filter.none')}</option><option value="record">${say('html.filter.record')}</option></select></label>
      <button type="reset">${say('html.filter.reset')}</button>
    </form>
    <noscript><p class="note">${say('html.noScript', { n: grouped(rows.length), findings: all })}</p></noscript>
    <p id="count" class="count" role="status">${placed.length > rows.length ? say('html.firstShown', { findings: all, n: grouped(rows.length) }) : all}</p>
    <div class="table-wrap"><table id="findings" role="table" aria-describedby="count">
      <caption class="hidden">${say('html.section.findings')}</caption>
      <thead role="rowgroup"><tr role="row">${COLUMNS.map(([key, words]) => html`<th role="columnheader" scope="col" class="col-${key}" data-key="${key}"${raw(key === 'severity' ? ' aria-sort="ascending"' : '')}>${say(words)}</th>`)}</tr></thead>
      <tbody role="rowgroup">${rows.map(({ path, finding }) => row(path, finding, asOf, context, supplierName))}</tbody>
    </table></div>
    <nav class="pager js" aria-label="${say('html.pager')}">
      <button type="button" id="previous">${say('html.pager.previous')}</button> <span id="page"></span> <button type="button" id="next">${say('html.pager.next')}</button>
      <label>${say('html.pager.rows')} <select id="rows"><option>25</option><option>50</option><option>100</option><option>250</option></select></label>
    </nav>`;
}

function row(
  path: string,
  finding: JudgedFinding,
  asOf: IsoDate,
  context: ReportContext,
  supplierName: SupplierName,
): Markup {
  const word = SEVERITIES.find((one) => one === finding.severity) ?? 'info';
  const { language = english } = context;
  const { say } = language;
  const question = openQuestion(finding, context);
  // The page's program has it in the panel of the finding; who has none, or a printed page, is told it here.
  const law = movementWords(finding, context, asOf, false).map(
    ({ movement, words }) => html`<br /><span class="muted">${movement} <bdi>${words}</bdi></span>`,
  );
  return html`<tr role="row"><td role="cell" class="col-severity"><span class="severity">${SEVERITY_MARK[word]} ${say(`severity.${word}`)}</span></td><td role="cell" class="col-part"><strong><bdi>${finding.partNumber ?? say('page.noPartNumber')}</bdi></strong>${finding.description === null ? null : html`<br /><bdi class="muted">${finding.description}</bdi>`}</td><td role="cell" class="col-claim"><bdi>${shownClaimOf(finding, context.rules)}</bdi>${question === null ? null : html`<br /><span class="muted">${put(say('html.settle'), { question: html`<bdi>${question}</bdi>` })}</span>`}${law}</td><td role="cell" class="col-supplier"><bdi>${supplierName(finding) ?? say('page.noSupplier')}</bdi></td><td role="cell" class="col-file"><bdi>${path}</bdi> <bdi>${placeOf(finding.locations[0], language)}</bdi></td></tr>`;
}
