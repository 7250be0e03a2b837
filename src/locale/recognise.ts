import type { Templates } from './phrase.ts';

/** Longer texts are nobody's template. */
const LONGEST = 600;
/** A name within a reason within a list: deeper, nothing of ours is built. */
const DEEPEST = 4;
const MOST_REMEMBERED = 10_000;

/** Names in forms that stand for elements, one or a list of them: a clause of words is none, and would stay English within the form. */
const OF_ELEMENTS = /^(?:elements?|symbols?|other|third|fourth|fifth|sixth)$/;
const ELEMENTS = /^[^\s,]{1,40}(?:(?:, | and | or )[^\s,]{1,40}){0,20}$/;

interface Form {
  readonly literals: readonly string[];
  readonly names: readonly string[];
  readonly template: string;
}

/**
 * Translates English texts that stages make, by their form: whole texts, then forms with `{name}` in them (the most
 * literal first), then clauses set apart by "; ". A value is translated in turn, but not one whose name begins with
 * `text`: that is quoted from a file. A text of no known form stays as it is.
 */
export function recogniser(forms: Templates): (text: string) => string {
  const whole = new Map<string, string>();
  const open: Form[] = [];
  for (const [english, template] of Object.entries(forms)) {
    const pieces = english.split(/\{(\w{1,64})\}/);
    if (pieces.length === 1) whole.set(english, template);
    else
      open.push({
        literals: pieces.filter((_, at) => at % 2 === 0),
        names: pieces.filter((_, at) => at % 2 === 1),
        template,
      });
  }
  open.sort((a, b) => lengthOf(b) - lengthOf(a));

  function translate(text: string, depth: number): string {
    const exact = whole.get(text);
    if (exact !== undefined || depth === DEEPEST || text.length > LONGEST) return exact ?? text;
    for (const form of open) {
      const values = valuesOf(text, form);
      if (values === null) continue;
      return form.template.replace(/\{(\w{1,64})\}/g, (written, name: string) => {
        const value = values.get(name);
        if (value === undefined) return written;
        return name.startsWith('text') ? value : translate(value, depth + 1);
      });
    }
    if (!text.includes('; ')) return text;
    return text
      .split('; ')
      .map((clause) => translate(clause, depth + 1))
      .join('; ');
  }

  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const translated = translate(text, 0);
    if (known.size < MOST_REMEMBERED) known.set(text, translated);
    return translated;
  };
}

const lengthOf = ({ literals }: Form): number => literals.reduce((sum, literal) => sum + literal.length, 0);

/** What stands where the form has names, taken as short as possible; null if the text is not of the form. */
function valuesOf(text: string, { literals, names }: Form): ReadonlyMap<string, string> | null {
  const last = literals.length - 1;
  if (!text.startsWith(literals[0] ?? '') || !text.endsWith(literals[last] ?? '')) return null;
  const end = text.length - (literals[last] ?? '').length;
  const values = new Map<string, string>();
  let at = (literals[0] ?? '').length;
  for (const [index, name] of names.entries()) {
    const literal = literals[index + 1] ?? '';
    const until = index + 1 === last ? end : text.indexOf(literal, at + 1);
    if (until <= at || until > end) return null;
    const value = text.slice(at, until);
    // Reasons are joined by "; ": no value reaches over the end of a clause.
    if (value.includes('; ') || (OF_ELEMENTS.test(name) && !ELEMENTS.test(value))) return null;
    values.set(name, value);
    at = until + literal.length;
  }
  return values;
}
