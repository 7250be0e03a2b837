import { F, fileOf, record, supplierOf, text, texts } from './data.js';
import { bdi, el, path, plural } from './dom.js';

/** The panels of one finding: question, law, what it holds, evidence, where it is used. */
export function detail(finding) {
  return el('div', { className: 'panels' }, ask(finding), law(finding), contents(finding), evidence(finding), uses(finding)); // prettier-ignore
}

function panel(title, ...children) {
  return el('section', { className: 'panel' }, el('h3', {}, title), ...children);
}

function list(items, className = '') {
  return el('ul', { className }, ...items.map((item) => (item instanceof Node ? el('li', {}, item) : el('li', {}, ...item)))); // prettier-ignore
}

function ask(finding) {
  const question = text(finding[F.question]);
  const kept = text(finding[F.record]);
  if (question === '' && kept === '') return null;
  return panel(
    question === '' ? 'Record' : `Ask ${supplierOf(finding)}`,
    question === '' ? null : el('p', {}, bdi(question)),
    kept === ''
      ? el('p', { className: 'muted' }, 'No record of an answer yet.')
      : el('p', {}, 'On record: ', bdi(kept)),
  );
}

function law(finding) {
  const found = record(finding[F.law]);
  if (found === null) return null;
  const [movements, entries] = found;
  return panel(
    'Law',
    finding[F.full] === finding[F.claim] ? null : el('p', {}, bdi(rest(finding))),
    el(
      'dl',
      { className: 'law' },
      ...movements.flatMap(([movement, words, because]) => [
        el('dt', {}, text(movement)),
        el('dd', {}, bdi(text(words)), because < 0 ? null : el('div', { className: 'muted' }, 'Because: ', bdi(text(because)))), // prettier-ignore
      ]),
    ),
    list(entries.map(([entry, name]) => [el('strong', {}, bdi(text(entry))), ' ', bdi(text(name))])),
  );
}

function contents(finding) {
  const content = record(finding[F.content]);
  if (content === null) return null;
  const [name, form, component, presence, percent, elements, anyOf] = content;
  const inside = component < 0 ? '' : `, inside: ${text(component)}`;
  const head = ['Element', 'Presence', 'Share', 'Grams each'].map((word) => el('th', { scope: 'col' }, word));
  return panel(
    'What is in it',
    el('p', {}, bdi(`${text(name)} (${text(form)})${inside}: ${sure(text(presence), percent)}`)),
    elements.length === 0
      ? null
      : el('div', { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Elements' },
          el('table', {}, el('thead', {}, el('tr', {}, ...head)),
            el('tbody', {}, ...elements.map(([symbol, is, chance, share, grams]) =>
              el('tr', {}, el('th', { scope: 'row' }, text(symbol)), el('td', {}, sure(text(is), chance)), el('td', {}, text(share) || 'unknown'), el('td', {}, text(grams) || 'unknown')))))),
    anyOf < 0 ? null : el('p', {}, `At least one of: ${text(anyOf)}`),
  ); // prettier-ignore
}

/** What the claim says of the law, behind what it says of the content. */
const rest = (finding) =>
  text(finding[F.full])
    .slice(text(finding[F.claim]).length)
    .replace(/^[.\s]+/, '');

const sure = (presence, percent) => (presence === 'proven' || presence === 'excluded' ? presence : `${presence} (${percent} %)`); // prettier-ignore

function evidence(finding) {
  const pairs = finding[F.evidence];
  if (pairs.length === 0) return null;
  const items = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [quote, meaning, source, grade, kind, percent] = record(pairs[at]);
    const place = text(pairs[at + 1]);
    items.push([
      el('q', {}, bdi(text(quote))),
      meaning < 0 ? '' : el('span', {}, ' ', bdi(text(meaning))),
      el('div', { className: 'muted' }, bdi([place, text(kind), `${percent} %`, text(source), text(grade)].filter((word) => word !== '').join(' · '))), // prettier-ignore
    ]);
  }
  return panel('Evidence', list(items));
}

function uses(finding) {
  const chains = finding[F.chains];
  const places = [finding[F.place], ...finding[F.places]].map(text).filter((place) => place !== '');
  return panel(
    `Where used: ${plural(finding[F.uses], 'use')}`,
    el('p', {}, path(fileOf(finding)), places.length === 0 ? '' : ': ', bdi(places.slice(0, 50).join(', ')), places.length > 50 ? ` and ${places.length - 50} more rows` : ''), // prettier-ignore
    chains.length === 0 ? null : list(chains.map((id) => bdi(texts[id])), 'chains'),
    el('p', { className: 'muted' }, 'Rule ', bdi(text(finding[F.rule]))),
  ); // prettier-ignore
}
