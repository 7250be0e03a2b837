import { F, files, findings, severityWord, text, trees } from './data.js';
import { bdi, byId, el } from './dom.js';
import { mark } from './table.js';
import { count, counted, say } from './words.js';

/** Children that are drawn at once; the rest on demand. */
const STEP = 100;
/** Levels that are open in a report of few files. */
const FEW = 3;

/** The trees of the files; a branch is drawn when it is opened. */
export function drawTrees() {
  const worst = severities();
  const nodes = [...trees].map(([file, rows]) => fileNode(file, rows, worst));
  const list = el('ul', { className: 'top' });
  byId('tree').replaceChildren(list);
  if (nodes.length === 0) byId('tree').replaceChildren(el('p', {}, say('page.noTree')));
  more(list, nodes, (node) => node);
  if (nodes.length <= FEW) for (const node of nodes) node.querySelector('button')?.click();
}

/** The most severe finding of each part, by file and part number. */
function severities() {
  const worst = new Map();
  for (const finding of findings) {
    const key = `${finding[F.file]} ${finding[F.part]}`;
    if (finding[F.part] >= 0 && !(worst.get(key) <= finding[F.severity])) worst.set(key, finding[F.severity]);
  }
  return worst;
}

function fileNode(file, rows, worst) {
  const children = rows.map(() => []);
  const roots = [];
  for (const [index, [parent]] of rows.entries()) (parent < 0 ? roots : children[parent]).push(index);
  const draw = (index) => {
    const [, name, description, quantity, place, contents, amounts, notes] = rows[index];
    const severity = worst.get(`${file} ${name}`);
    const head = [
      el('strong', {}, bdi(text(name))),
      quantity < 0 ? '' : el('span', { className: 'quantity' }, ` ${text(quantity)}`),
      severity === undefined
        ? ''
        : el('span', { className: 'severity small' }, ' ', mark(severity), ` ${severityWord(severity)}`),
      description < 0 ? '' : el('span', { className: 'muted' }, ' ', bdi(text(description))),
      place < 0 ? '' : el('span', { className: 'muted place' }, ' ', bdi(text(place))),
    ];
    const body = el('div', { className: 'holds' });
    if (amounts.length > 0)
      body.append(el('div', { className: 'amounts' }, ...amounts.map((id) => el('span', {}, text(id)))));
    for (const id of contents) body.append(el('div', {}, bdi(text(id))));
    for (const id of notes) body.append(el('div', { className: 'muted' }, bdi(text(id))));
    return branch(head, body, children[index], draw, counted('page.below', children[index].length));
  };
  const head = [
    el('strong', {}, bdi(text(files[file] ?? -1))),
    el('span', { className: 'muted' }, ` ${counted('count.line', rows.length)}`),
  ];
  return branch(head, '', roots, draw, say('page.file'));
}

/** A line of the tree. With children its heading is a button that says whether it is open. */
function branch(head, body, children, draw, hint) {
  if (children.length === 0) return el('li', {}, el('div', { className: 'leaf' }, ...head), body);
  const below = el('ul', { hidden: true });
  const button = el('button', { type: 'button', className: 'fold', 'aria-expanded': 'false', title: hint }, ...head);
  button.addEventListener('click', () => {
    below.hidden = !below.hidden;
    button.setAttribute('aria-expanded', String(!below.hidden));
    if (below.childElementCount > 0) return;
    more(below, children, draw);
    // Where there is no choice, one click leads to the next fork.
    if (children.length === 1) below.querySelector('button')?.click();
  });
  return el('li', {}, button, body, below);
}

function more(list, items, draw, from = 0) {
  const to = from + STEP;
  list.append(...items.slice(from, to).map(draw));
  if (to >= items.length) return;
  const button = el('button', { type: 'button' }, say('page.more', { n: count(items.length - to) }));
  const item = el('li', {}, button);
  button.addEventListener('click', () => {
    item.remove();
    const before = list.childElementCount;
    more(list, items, draw, to);
    list.children[before]?.querySelector('button')?.focus();
  });
  list.append(item);
}
