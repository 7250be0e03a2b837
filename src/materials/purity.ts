import type { Hit } from './reading.ts';
import { COUNTED } from './stands-first.ts';

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
const PURITY = String.raw`(?:9\d(?:[.,]\d{1,6})?\s?%|[2-7]n\d?(?![a-z\d]))`;
const SIZES = String.raw`(?:(?:(?:[øoϕ⌀d]|dia[.]?) ?)?\d{1,4}(?:[.,]\d{1,3})?\s?(?:[x×]\s?\d{1,4}(?:[.,]\d{1,3})?\s?){0,2}(?:mm|cm|µm|μm|um|mesh|kg|g|in|")?)`;
const BETWEEN = new RegExp(String.raw`^[\s,;|(-]{1,3}(?:(?:${PURITY}|${SIZES})[\s,;|)-]{1,4}){1,3}$`);

/** "TERBIUM, 99.90%, INGOT": the word at `place` is the shape of the substance that opens the text; a purity or a size is between. */
export function isShapeOf(
  substance: Pick<Hit, 'start' | 'end'>,
  { start }: Pick<Hit, 'start'>,
  folded: string,
): boolean {
  return (
    start > substance.end &&
    start - substance.end <= 40 &&
    COUNTED.test(folded.slice(0, substance.start)) &&
    BETWEEN.test(folded.slice(substance.end, start))
  );
}

const PURE = new RegExp(String.raw`^[\s,(]{1,3}${PURITY}`);

/** Whether a purity stands behind: what is named so is sold as that substance, whatever it is for ("Tb4O7 99.7% Fluorescent Lamp"). */
export const isOfPurity = ({ end }: Pick<Hit, 'end'>, folded: string): boolean =>
  PURE.test(folded.slice(end, end + 16));

const USES: ReadonlySet<string> = new Set(['material', 'context-material', 'class', 'magnet', 'family', 'element']);

/** The hits without what such a substance is for: "Dy2O3 99.8% Terfenol-D Alloy", "Lu2O3 99.5% Ceramic Capacitor". Forms that it is sold in stay. */
export const withoutUses = (hits: readonly Hit[], pure: Hit, folded: string): Hit[] =>
  hits.filter(
    ({ start, end, meaning: { kind, value } }) =>
      start <= pure.start ||
      !(
        USES.has(kind) ||
        (kind === 'form' && (value === 'alloy' || (value === 'ceramic' && /^ \p{L}{3}/u.test(folded.slice(end)))))
      ),
  );
