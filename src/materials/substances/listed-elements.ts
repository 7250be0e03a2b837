/** Where an element is named, by a word or a symbol. */
interface Mention {
  readonly start: number;
  readonly end: number;
}

/** Between two that are listed. */
const LISTED = /^ ?(?:,|\/|-|、|・|·|&|\+|,? ?(?:and|und|et|y|e|и|ve|en|och|og|和|及|与|および|과|와|및)) ?$/u;

/** Nothing between, as 氧化钐铕钆 and "yttrium europium oxide" name what was precipitated together. */
const BESIDE = /^ ?$/;
/** What the name of an oxide or a salt ends with, where its form stands last. */
const FORM_LAST =
  /(?:(?:ox[iy]d|oksid|id|ur|at)\p{Script=Latin}{0,2}|ид\p{L}{0,2}|ат\p{L}{0,2}|化物|盐|鹽|塩|화물|산염)(?: ?(?:\p{L}{0,4}powder|\p{L}{0,4}pulver|порошок|粉末?|분말))?$/u;
const BOUND: ReadonlySet<unknown> = new Set(['oxide', 'compound']);

/**
 * The same of elements that stand side by side: an oxide or a salt that is named of the first or the last of them, on its outer side. In
 * "terbium oxide dysprosium" the form parts the two.
 *
 * @param ofTerm the form of one that is a term with its form in it; null: it is a bare name
 * @param beside the form that stands beside all of them
 */
export function formOfRun<One extends Mention, Said extends { readonly form: unknown }>(
  mention: One,
  mentions: readonly One[],
  folded: string,
  ofTerm: (one: One) => Said | null,
  beside: (run: Mention) => Said | null,
): Said | null {
  const sorted = [...mentions].filter(({ end }) => end > 0).sort((a, b) => a.start - b.start);
  let first = sorted.indexOf(mention);
  if (first < 0) return null;
  let last = first;
  const isNext = (at: number): boolean => {
    const [one, next] = [sorted[at], sorted[at + 1]];
    return one !== undefined && next !== undefined && BESIDE.test(folded.slice(one.end, next.start));
  };
  while (first > 0 && isNext(first - 1)) first--;
  while (isNext(last)) last++;
  const [from, to] = [sorted[first] as One, sorted[last] as One];
  if (from === to) return null;
  const isFormLast = ({ start, end }: One): boolean => FORM_LAST.test(folded.slice(start, end));
  const said = (isFormLast(to) ? ofTerm(to) : null) ?? (isFormLast(from) ? null : ofTerm(from)) ?? beside({ start: from.start, end: to.end }); // prettier-ignore
  return said !== null && BOUND.has(said.form) ? said : null;
}

/**
 * "Oxides of samarium, gadolinium and terbium", 터븀/디스프로슘 수소화물: what is said of one of several that are listed is said of all.
 *
 * @param saidOf the form that stands right beside one of them; null: none
 */
export function formOfList<One extends Mention, Form>(
  mention: One,
  mentions: readonly One[],
  folded: string,
  saidOf: (one: One) => Form | null,
): Form | null {
  const sorted = [...mentions].filter(({ end }) => end > 0).sort((a, b) => a.start - b.start);
  const own = sorted.indexOf(mention);
  if (own < 0) return null;
  const isNext = (at: number): boolean => {
    const [one, next] = [sorted[at], sorted[at + 1]];
    return one !== undefined && next !== undefined && LISTED.test(folded.slice(one.end, next.start));
  };
  let first = own;
  while (first > 0 && isNext(first - 1)) first--;
  let last = own;
  while (last + 1 < sorted.length && isNext(last)) last++;
  // A form behind the last or before the first; in "Dy metal, Tb oxide" each has its own.
  for (let at = first; at <= last; at++) {
    if (at === own || (at !== first && at !== last)) continue;
    const form = saidOf(sorted[at] as One);
    if (form !== null) return form;
  }
  return null;
}
