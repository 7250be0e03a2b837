import { F, files, findings, load, NO_SUPPLIER, supplierOf, text } from './data.js';
import { byId, el } from './dom.js';
import { wanted } from './select.js';
import { printable, refresh, setRows, sortable, turn } from './table.js';
import { drawTrees } from './tree.js';

/** Milliseconds without a key before the search runs. */
const PAUSE = 90;

/** Reads all controls into what is wanted. */
function read() {
  wanted.terms = byId('search')
    .value.toLowerCase()
    .split(/\s+/)
    .filter((term) => term !== '');
  const boxes = [...document.querySelectorAll('#filters [name=severity]')];
  wanted.severities = new Set(boxes.flatMap((box, severity) => (box.checked ? [severity] : [])));
  for (const id of ['supplier', 'file', 'rule', 'state']) wanted[id] = byId(id).value;
  refresh();
}

function wire() {
  let waiting = 0;
  byId('search').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(read, PAUSE);
  });
  byId('filters').addEventListener('change', read);
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  // The controls have their first values only after the event.
  byId('filters').addEventListener('reset', () => setTimeout(read));
  byId('previous').addEventListener('click', () => turn(-1));
  byId('next').addEventListener('click', () => turn(1));
  byId('rows').addEventListener('change', () => setRows(Number(byId('rows').value)));
  byId('suppliers').addEventListener('click', ({ target }) => {
    const button = target.closest('[data-supplier]');
    if (button === null) return;
    byId('filters').reset();
    byId('supplier').value = button.dataset.supplier || byId('supplier').dataset.none;
    byId('findings-section-title').focus();
    byId('findings-section').scrollIntoView();
    setTimeout(read);
  });
  // On a narrow screen the date and what comes after it matter more than what was.
  for (const box of document.querySelectorAll('.scroll:has(.timeline)')) {
    const toEnd = () => (box.scrollLeft = box.scrollWidth);
    toEnd();
    box.closest('details')?.addEventListener('toggle', toEnd);
  }
  sortable();
  printable();
}

/** Choices of the lists, each with how many findings it has. */
function choices() {
  const fill = (id, keyOf, wordsOf) => {
    const counts = new Map();
    for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
    const list = [...counts].map(([value, number]) => ({ value, words: wordsOf(value), number }));
    list.sort((a, b) => (a.words < b.words ? -1 : 1));
    byId(id).append(...list.map(({ value, words, number }) => el('option', { value }, `${words} (${number})`)));
  };
  fill('supplier', supplierOf, (name) => name);
  byId('supplier').dataset.none = NO_SUPPLIER;
  fill(
    'rule',
    (finding) => text(finding[F.rule]),
    (name) => name,
  );
  fill(
    'file',
    (finding) => String(finding[F.file]),
    (file) => text(files[Number(file)] ?? -1),
  );
}

async function start() {
  document.documentElement.classList.add('live');
  wire();
  let isFirst = true;
  let shown = 0;
  await load(() => {
    // The first page at once, then now and then, so that the count moves and the rows do not flicker.
    if (isFirst || performance.now() - shown > 500) read();
    if (isFirst || performance.now() - shown > 500) shown = performance.now();
    isFirst = false;
  });
  choices();
  read();
  drawTrees();
  document.documentElement.dataset.ready = 'yes';
}

void start();
