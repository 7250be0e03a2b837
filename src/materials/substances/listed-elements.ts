/** Where an element is named, by a word or a symbol. */
interface Mention {
  readonly start: number;
  readonly end: number;
}

/** Between two that are listed. */
const LISTED = /^ ?(?:,|\/|-|、|・|·|&|\+|,? ?(?:and|und|et|y|e|и|ve|en|och|og|和|及|与|および|과|와|및)) ?$/u;

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
