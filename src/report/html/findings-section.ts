import type { JudgedFinding } from '../../judge/types.ts';
import { openQuestion } from '../ask.ts';
import { contentClaimOf } from '../message.ts';
import { placeOf } from '../place.ts';
import type { Placed } from '../plain.ts';
import { plural } from '../summary.ts';
import type { ReportContext } from '../types.ts';
import { SEVERITIES } from './finding-data.ts';
import { grouped, html, raw, type Markup } from './markup.ts';
import type { SupplierName } from './supplier-names.ts';
import { SEVERITY_MARK } from './summary-section.ts';
import { NO_SUPPLIER } from './suppliers.ts';

/** Findings that stand in the page itself, for readers without JavaScript. */
export const STATIC_ROWS = 100;

const COLUMNS = [
  ['severity', 'Severity'],
  ['part', 'Part'],
  ['claim', 'Finding'],
  ['supplier', 'Supplier'],
  ['file', 'Place'],
] as const;

/** The table with its controls; the page's program fills it from the data, and the first rows stand there already. */
export function findingsSection(placed: readonly Placed[], context: ReportContext, supplierName: SupplierName): Markup {
  const rows = placed.slice(0, STATIC_ROWS);
  return html`<form class="filters js" id="filters" role="search" aria-label="Filter the findings" autocomplete="off">
      <label class="grow">Search <input type="search" id="search" placeholder="part, description, supplier, entry, evidence …" autocomplete="off" spellcheck="false" /></label>
      <fieldset><legend>Severity</legend>${SEVERITIES.map((word) => html`<label class="check"><input type="checkbox" name="severity" value="${word}" checked /> ${SEVERITY_MARK[word]} ${word}</label>`)}</fieldset>
      <label>Supplier <select id="supplier"><option value="">all</option></select></label>
      <label>File <select id="file"><option value="">all</option></select></label>
      <label>Rule <select id="rule"><option value="">all</option></select></label>
      <label>Question <select id="state"><option value="">all</option><option value="open">open</option><option value="none">none open</option><option value="record">on record</option></select></label>
      <button type="reset">Reset</button>
    </form>
    <noscript><p class="note">Without JavaScript this page shows the first ${grouped(rows.length)} of ${plural(placed.length, 'finding')}; the JSON, CSV and text reports have all of them.</p></noscript>
    <p id="count" class="count" role="status">${plural(placed.length, 'finding')}${placed.length > rows.length ? `, the first ${grouped(rows.length)} shown` : ''}</p>
    <div class="table-wrap"><table id="findings" role="table" aria-describedby="count">
      <caption class="hidden">Findings</caption>
      <thead role="rowgroup"><tr role="row">${COLUMNS.map(([key, words]) => html`<th role="columnheader" scope="col" class="col-${key}" data-key="${key}"${raw(key === 'severity' ? ' aria-sort="ascending"' : '')}>${words}</th>`)}</tr></thead>
      <tbody role="rowgroup">${rows.map(({ path, finding }) => row(path, finding, context, supplierName))}</tbody>
    </table></div>
    <nav class="pager js" aria-label="Pages of findings">
      <button type="button" id="previous">Previous</button> <span id="page"></span> <button type="button" id="next">Next</button>
      <label>Rows <select id="rows"><option>25</option><option>50</option><option>100</option><option>250</option></select></label>
    </nav>`; // prettier-ignore
}

function row(path: string, finding: JudgedFinding, context: ReportContext, supplierName: SupplierName): Markup {
  const word = SEVERITIES.find((one) => one === finding.severity) ?? 'info';
  const question = openQuestion(finding, context);
  return html`<tr role="row"><td role="cell" class="col-severity"><span class="severity">${SEVERITY_MARK[word]} ${word}</span></td><td role="cell" class="col-part"><strong><bdi>${finding.partNumber ?? '(no part number)'}</bdi></strong>${finding.description === null ? null : html`<br /><bdi class="muted">${finding.description}</bdi>`}</td><td role="cell" class="col-claim"><bdi>${contentClaimOf(finding, context.rules)}</bdi>${question === null ? null : html`<br /><span class="muted">To settle it: <bdi>${question}</bdi></span>`}</td><td role="cell" class="col-supplier"><bdi>${supplierName(finding) ?? NO_SUPPLIER}</bdi></td><td role="cell" class="col-file"><bdi>${path}</bdi> <bdi>${placeOf(finding.locations[0])}</bdi></td></tr>`; // prettier-ignore
}
