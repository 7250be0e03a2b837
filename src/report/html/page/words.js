/** The words of the page in its language, as `html.ts` writes them. */
const words = JSON.parse(document.getElementById('words').textContent);

/** What stands in a template at a name; a name without a value stays as written, so that it is seen. */
const valueOf = (values, name) => (Object.hasOwn(values, name) ? values[name] : `{${name}}`);

/** Of a template with two forms (`one|many`) the one that `n` asks for. */
function template(key, n) {
  const [one, many = one] = (words[key] ?? key).split('|');
  return String(n) === '1' ? one : many;
}

/** The words of a key with texts in them. */
export function say(key, values = {}) {
  return template(key, values.n).replace(/\{(\w+)\}/g, (whole, name) => String(valueOf(values, name)));
}

/** The same with nodes in them, as children for `el`. */
export function sayAround(key, values) {
  return template(key, values.n)
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 0 ? piece : valueOf(values, piece)));
}

/** `12,345 findings`. */
export const counted = (key, number) => say(key, { n: count(number) });

export const count = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
