import type { ReadLineText } from '../line.ts';
import { isSymbolOfTwo } from '../symbols/symbols.ts';

/** Figures and signs, as they stand beside a form or a shape: "3 in", "20x10 mm". */
const BESIDE_FORM =
  /[\d.,:;()"×*øϕ⌀/-]+|(?<![a-z])(?:mm|cm|in|inch|x|d|od|dia|mesh|(?:under|in) (?:oil|argon|vacuum))(?![a-z])/g;
/** Pieces that only a substance comes in. */
const LOOSE =
  /^(?:ingots?|pieces|chunks?|chips|flakes?|pellets?|granules?|granulat|shots?|lumps?|turnings?|slugs?|billets?)$/i;
const LONGEST_MATERIAL = 80;

const isSymbol = ({ source, reading: { text } }: ReadLineText): boolean =>
  source.role === 'description' && isSymbolOfTwo(text);

/**
 * "Target | Gadolinium 99.95", "Powder | Dysprosium oxide": where the description is a form or a shape and nothing else, a remark says of
 * what; "Sputtering target | Tb", a second description that is a symbol.
 */
export function nameMaterials(texts: ReadLineText[]): void {
  let isForm = false;
  let isDescribed = false;
  for (const each of texts) {
    if (each.source.role !== 'description' || isSymbol(each)) continue;
    const { hits, text } = each.reading;
    if (!hits.every(({ meaning: { kind } }) => kind === 'form' || kind === 'shape' || kind === 'part')) return;
    const isLoose = hits.some(({ text: said }) => LOOSE.test(said));
    if (!isLoose && !hits.some(({ meaning: { kind } }) => kind === 'form' || kind === 'shape')) return;
    let rest = text.folded;
    for (const { start, end } of hits) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    if (rest.replace(BESIDE_FORM, '').trim() !== '') return;
    isDescribed = true;
    isForm ||= isLoose || hits.some(({ meaning: { kind } }) => kind === 'form');
  }
  if (!isDescribed) return;
  for (const [at, each] of texts.entries()) {
    const { source, reading, symbols } = each;
    // A letter or two may be a sign of any column; beside a form they are a symbol.
    const { length } = source.text.trim();
    const mayName = source.role === 'remarks' || isSymbol(each);
    if (!mayName || length > LONGEST_MATERIAL || length < (isForm ? 2 : 6)) continue;
    texts[at] = { source: { ...source, role: 'material' }, reading, symbols };
  }
}
