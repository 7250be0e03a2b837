import type { Normalised } from '../text/normalise.ts';
import type { Hit } from '../reading/reading.ts';
import { COUNTED } from '../reading/stands-first.ts';

/** "99.9% trace rare earth metals basis", "3N (REO basis)": of what a purity is reckoned. `basis` and `rem` are parts in other languages. */
const BASIS =
  /(?:\d\s?%|[2-7]n\d?)[ ,(]{1,3}(?:(?:trace|total|rare|earths?|metals?|rem|reo|trem|treo|oxides?|on|purity)[ -]){1,6}basis(?![a-z])/;

/** Whether the word at `start` says of what a purity is reckoned. */
export function isInBasis({ start, end }: Pick<Hit, 'start' | 'end'>, folded: string): boolean {
  if (!folded.includes('basis')) return false;
  const found = BASIS.exec(folded);
  return found !== null && start >= found.index && end <= found.index + found[0].length;
}

/** A text that is a purity and no more: "99.9%", "4N". */
export const PURITY_ALONE = /^\s{0,4}[≥>]?\s?(?:9\d(?:[.,]\d{1,6})?\s?%|[2-6]N\d?)\s{0,4}$/;

/** A purity, and sizes of what is sold in pieces. */
export const PURITY = String.raw`(?:9\d(?:[.,]\d{1,6})?\s?%|[2-7]n\d?(?![a-z\d]))`;
const SIZES = String.raw`(?:(?:(?:[øoϕ⌀d]|dia[.]?) ?)?\d{1,4}(?:[.,]\d{1,3})?\s?(?:[x×]\s?\d{1,4}(?:[.,]\d{1,3})?\s?){0,2}(?:mm|cm|µm|μm|um|mesh|kg|g|in|")?)`;
const BETWEEN = new RegExp(String.raw`^[\s,;|(-]{1,3}(?:(?:${PURITY}|${SIZES})[\s,;|)-]{1,4}){1,3}$`);

/** "TERBIUM, 99.90%, INGOT", "Gadolinium - fólie": the word at `place` is the shape of the substance that opens the text; a purity, a size or a dash is between. */
export function isShapeOf(
  substance: Pick<Hit, 'start' | 'end'>,
  { start, end }: Pick<Hit, 'start' | 'end'>,
  folded: string,
): boolean {
  if (start <= substance.end || start - substance.end > 40 || !COUNTED.test(folded.slice(0, substance.start)))
    return false;
  const between = folded.slice(substance.end, start);
  // "Yttrium - film capacitor" goes on.
  return BETWEEN.test(between) || (between === ' - ' && ENDS.test(folded.slice(end)));
}

const ENDS = /^\s*(?:$|[,;|()]|[øϕ⌀]?\s?\d)/;

/** Sizes behind a shape, each figure whole, and a mark that ends its clause: ` 0.125" dia x 0.250", `. */
const MEASURED =
  /^(?: ?(?:[±≤<>~]|[øoϕ⌀]|(?<![\d.,/])\d[\d.,/]{0,8}(?![\d.,/])|[½¼¾]|[x×*"']|(?:мм|см|мкм|mm|cm|µm|μm|um|mil|in|inch|dia|diam|diameter|durchmesser|thick|thk|dick|stark|long|lang|od|id|l|d|h|w|t)(?!\p{L})\.?)){1,16} ?[,;|(-] ?$/u;
/** Nothing before a shape but how many there are of it, or its number. */
const NUMBERED = /^(?:[a-z]{0,6}-?\d[a-z\d-]{0,12} )$/;
/** Nothing behind the name of an element that would make it the name of something else. */
const NAMED_ALONE = /^(?: ?metal| pure| rein)?\s{0,3}(?:$|[,;|)(]|-? ?[≥>]?\s?\d|[2-7]n\d?(?![a-z\d]))/;

/** "Pin 3 mm, neodymium magnets included": what comes along is no material of the shape. */
const COMES_ALONG =
  /^(?:[- ]?(?:magn|aimant|im[aã]n|calamit|магн)\p{L}{0,4})?[ -]?(?:(?:are |is |sind |wird |not |nicht |non )?(?:incl|inkl|enclosed|attached|mounted|inside|supplied|beiliegend|mitgeliefert|enthalten|eingebaut|fournis?|compris|allegat)|[附付含同]|포함|동봉)/u;

/** "Foil 0.1 mm, Terbium 99.9%", "plate 5 mm, samarium cobalt": a shape with its size opens the text, and what it is of stands first behind it. */
export function isMeasuredOf(shape: Pick<Hit, 'start' | 'end'>, of: Hit, folded: string): boolean {
  const { kind, value } = of.meaning;
  if (of.negated || of.start <= shape.end || of.start - shape.end > 48) return false;
  if (kind !== 'element' && kind !== 'family' && !(kind === 'magnet' && value !== '')) return false;
  const before = folded.slice(0, shape.start);
  return (
    (COUNTED.test(before) || NUMBERED.test(before)) &&
    MEASURED.test(folded.slice(shape.end, of.start)) &&
    !COMES_ALONG.test(folded.slice(of.end, of.end + 40)) &&
    (kind !== 'element' || NAMED_ALONE.test(folded.slice(of.end, of.end + 16)))
  );
}

/** "INGOT,SAMARIUM": the first word of a text, and behind a comma what it is a piece of. */
export const isRightBehind = ({ start, end }: Hit, other: Hit, { folded }: Normalised): boolean =>
  /^ ?, ?$/.test(folded.slice(end, Math.max(end, other.start))) && COUNTED.test(folded.slice(0, start));

/** "REM-19 cylinder 0.125" dia, Samarium Cobalt": letters of the number of a piece, and no belt of another language. */
export function opensNumber(hits: readonly Hit[], { folded }: Normalised): boolean {
  const [first, shape] = hits;
  if (first === undefined || shape === undefined || !/^-\d/.test(folded.slice(first.end, first.end + 2))) return false;
  return hits.some((of) => isMeasuredOf(shape, of, folded));
}

const PURE = new RegExp(String.raw`^[\s,(]{1,3}${PURITY}`);

/** Whether a purity stands behind: what is named so is sold as that substance, whatever it is for ("Tb4O7 99.7% Fluorescent Lamp"). */
export const isOfPurity = ({ end }: Pick<Hit, 'end'>, folded: string): boolean =>
  PURE.test(folded.slice(end, end + 16));
