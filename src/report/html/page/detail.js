import { F, fileOf, record, supplierOf, text, texts } from './data.js';
import { bdi, el, path } from './dom.js';
import { counted, say, sayAround } from './words.js';

/** The panels of one finding: question, law, what it holds, evidence, where it is used. */
export function detail(finding) {
  return el(
    'div',
    { className: 'panels' },
    ask(finding),
    law(finding),
    contents(finding),
    evidence(finding),
    uses(finding),
  );
}

function panel(title, ...children) {
  return el('section', { className: 'panel' }, el('h3', {}, title), ...children);
}

function list(items, className = '') {
  return el(
    'ul',
    { className },
    ...items.map((item) => (item instanceof Node ? el('li', {}, item) : el('li', {}, ...item))),
  );
}

function ask(finding) {
  const question = text(finding[F.question]);
  const kept = text(finding[F.record]);
  if (question === '' && kept === '') return null;
  return panel(
    question === '' ? say('page.record') : say('page.ask', { supplier: supplierOf(finding) }),
    question === '' ? null : el('p', {}, bdi(question)),
    kept === ''
      ? el('p', { className: 'muted' }, say('page.noRecord'))
      : el('p', {}, ...sayAround('page.onRecord', { record: bdi(kept) })),
  );
}

function law(finding) {
  const found = record(finding[F.law]);
  if (found === null) return null;
  const [movements, entries] = found;
  return panel(
    say('page.law'),
    finding[F.full] === finding[F.claim] ? null : el('p', {}, bdi(rest(finding))),
    el(
      'dl',
      { className: 'law' },
      ...movements.flatMap(([movement, words, because]) => [
        el('dt', {}, text(movement)),
        el(
          'dd',
          {},
          bdi(text(words)),
          because < 0
            ? null
            : el('div', { className: 'muted' }, ...sayAround('page.because', { because: bdi(text(because)) })),
        ),
      ]),
    ),
    list(entries.map(([entry, name]) => [el('strong', {}, bdi(text(entry))), ' ', bdi(text(name))])),
  );
}

function contents(finding) {
  const content = record(finding[F.content]);
  if (content === null) return null;
  const [name, form, component, presence, elements, anyOf] = content;
  const material = `${text(name)} (${text(form)})`;
  const inside = component < 0 ? material : say('page.inside', { content: material, component: text(component) });
  const head = ['element', 'presence', 'share', 'grams'].map((key) => el('th', { scope: 'col' }, say(`page.${key}`)));
  return panel(
    say('page.content'),
    el('p', {}, bdi(`${inside}: ${text(presence)}`)),
    elements.length === 0
      ? null
      : el('div', { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': say('page.elements') },
          el('table', {}, el('thead', {}, el('tr', {}, ...head)),
            el('tbody', {}, ...elements.map(([symbol, presence, share, grams]) =>
              el('tr', {}, el('th', { scope: 'row' }, text(symbol)), el('td', {}, text(presence)), el('td', {}, text(share) || say('page.unknown')), el('td', {}, text(grams) || say('page.unknown'))))))),
    anyOf < 0 ? null : el('p', {}, say('page.atLeast', { list: text(anyOf) })),
  ); // prettier-ignore
}

/** What the claim says of the law, behind what it says of the content. */
const rest = (finding) =>
  text(finding[F.full])
    .slice(text(finding[F.claim]).length)
    .replace(/^[.。\s]+/, '');

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
      el(
        'div',
        { className: 'muted' },
        bdi([place, text(kind), `${percent} %`, text(source), text(grade)].filter((word) => word !== '').join(' · ')),
      ),
    ]);
  }
  return panel(say('page.evidence'), list(items));
}

function placesOf(places) {
  const first = bdi(places.slice(0, 50).join(', '));
  return places.length > 50 ? sayAround('page.moreRows', { places: first, n: places.length - 50 }) : [first];
}

function uses(finding) {
  const chains = finding[F.chains];
  const places = [finding[F.place], ...finding[F.places]].map(text).filter((place) => place !== '');
  return panel(
    say('page.used', { uses: counted('count.use', finding[F.uses]) }),
    el('p', {}, path(fileOf(finding)), places.length === 0 ? '' : ': ', ...placesOf(places)),
    chains.length === 0
      ? null
      : list(
          chains.map((id) => bdi(texts[id])),
          'chains',
        ),
    el('p', { className: 'muted' }, ...sayAround('page.rule', { rule: bdi(text(finding[F.rule])) })),
  );
}
