import { F, findings, fileOf, SEVERITIES, severityWord, supplierOf, text, total } from './data.js';
import { detail } from './detail.js';
import { bdi, byId, el, path } from './dom.js';
import { order, select } from './select.js';
import { count, counted, say } from './words.js';

const MARKS = ['■', '▲', '●'];
/** Rows that go on paper; a printer has no pages to turn. */
const PRINTED = 1000;
const view = { found: [], page: 0, rows: 25, open: new Set() };

export const mark = (severity) =>
  el('span', { className: `mark ${SEVERITIES[severity]}`, 'aria-hidden': 'true' }, MARKS[severity]);

/** Selects anew and shows the first page. */
export function refresh() {
  view.found = select();
  view.page = 0;
  show();
}

export function turn(by) {
  view.page += by;
  show();
  byId('findings').scrollIntoView({ block: 'start' });
}

export function setRows(rows) {
  view.page = Math.floor((view.page * view.rows) / rows);
  view.rows = rows;
  show();
}

/** Shows one page of what was selected: however many findings there are, no more rows than that are in the document. */
export function show(from = view.page * view.rows, to = from + view.rows) {
  const { found, page, rows } = view;
  const body = byId('findings').tBodies[0];
  body.replaceChildren(...found.slice(from, to).flatMap(rowsOf));
  if (found.length === 0) {
    body.append(
      el('tr', { role: 'row' }, el('td', { role: 'cell', colspan: 5, className: 'none' }, say('page.noFinding'))),
    );
  }
  const pages = Math.max(1, Math.ceil(found.length / rows));
  const loading = findings.length < total ? say('page.loading', { n: count(total - findings.length) }) : '';
  const span =
    found.length > rows ? say('page.shown', { from: count(from + 1), to: count(Math.min(to, found.length)) }) : '';
  byId('count').textContent =
    say('page.selected', { n: count(found.length), findings: counted('count.finding', total) }) + span + loading;
  byId('page').textContent = say('page.page', { page: count(page + 1), pages: count(pages) });
  byId('previous').disabled = page === 0;
  byId('next').disabled = page >= pages - 1;
}

function rowsOf(index) {
  const finding = findings[index];
  const isOpen = view.open.has(index);
  const name = text(finding[F.part]) || say('page.noPartNumber');
  const severity = finding[F.severity];
  const button = el(
    'button',
    { type: 'button', className: 'open', 'aria-expanded': isOpen, 'aria-controls': `detail-${index}` },
    bdi(name),
  );
  const row = el(
    'tr',
    { role: 'row', className: 'finding' },
    cell('severity', el('span', { className: 'severity' }, mark(severity), ` ${severityWord(severity)}`)),
    cell('part', button, finding[F.description] < 0 ? '' : bdi(text(finding[F.description]), 'muted line')),
    cell('claim', bdi(text(finding[F.claim]))),
    cell('supplier', bdi(supplierOf(finding))),
    cell('file', path(fileOf(finding)), ' ', bdi(text(finding[F.place]))),
  );
  const below = el(
    'tr',
    { role: 'row', className: 'detail', id: `detail-${index}`, hidden: !isOpen },
    el('td', { role: 'cell', colspan: 5 }),
  );
  const fill = () => below.firstChild.childElementCount === 0 && below.firstChild.append(detail(finding));
  if (isOpen) fill();
  const toggle = () => {
    const opened = below.hidden;
    below.hidden = !opened;
    button.setAttribute('aria-expanded', String(opened));
    if (opened) view.open.add(index);
    else view.open.delete(index);
    if (opened) fill();
  };
  row.addEventListener('click', (event) => {
    // Whoever marks text to copy it does not want the row to move.
    if (event.target.closest('a') === null && String(getSelection()) === '') toggle();
  });
  return [row, below];
}

function cell(key, ...children) {
  return el('td', { role: 'cell', className: `col-${key}` }, ...children);
}

/** Headings become buttons that sort, and say so. */
export function sortable() {
  for (const heading of byId('findings').tHead.rows[0].cells) {
    const { key } = heading.dataset;
    const button = el(
      'button',
      { type: 'button', className: 'sort' },
      heading.textContent,
      el('span', { className: 'arrow', 'aria-hidden': 'true' }),
    );
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      order.descending = order.key === key && !order.descending;
      order.key = key;
      for (const other of heading.parentNode.cells) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
      refresh();
    });
  }
}

/** On paper stands what is selected, up to a number that a printer can bear, and the count says of how many. */
export function printable() {
  addEventListener('beforeprint', () => show(0, Math.max(PRINTED, view.rows)));
  addEventListener('afterprint', () => show());
}
