import { GRAMS } from './mass.ts';

/* What a text says in words of the magnets in a component: how many, and how heavy. Loaded where a text has figures beside such words. */

/** The number of a grade counts nothing: "N42 magnet countersunk D20x5". */
const COUNTED =
  /(?<![\p{L}\d.,/-])(\d{1,3})\s?(?:x|×|pcs\.?|pieces(?: of)?|stk\.?|片|个)?\s?(?:magnets?|magnete|aimants?|imanes|磁[钢鋼铁鐵石])[\s,:(]{0,3}(.{5,60})/iu;

/** How many magnets a text counts, and what follows them; null: none. */
export function countIn(text: string): { readonly count: number; readonly rest: string } | null {
  const found = COUNTED.exec(text);
  return found === null ? null : { count: Number(found[1]), rest: found[2] ?? '' };
}

const MAGNETS = '(?:magnets?|magnete[ns]?|aimants?|imanes|磁[钢鋼铁鐵石])';
const WEIGHT = '(\\d{1,5}(?:[.,]\\d{1,3})?)\\s?(mg|g)(?![\\p{L}\\d/²])(?!\\s?(?:pull|force|holding|haft|zug))';
/** "magnets N42UH 24 pcs 3.2 g each", "40 g of N42SH magnets", "magnet: SmCo 120 g": what the magnets of a component weigh. */
const WEIGHED = [
  new RegExp(
    `${MAGNETS}[^|;]{0,24}?(?<![\\p{L}\\d])(?<count>\\d{1,4})\\s?(?:x|×|pcs\\.?|pieces|stk\\.?|片|个)[\\s,à]{0,3}${WEIGHT}`,
    'iu',
  ),
  new RegExp(`(?<![\\p{L}\\d.,])${WEIGHT}\\s(?:of\\s)?(?:[\\w:-]{1,12}\\s){0,3}${MAGNETS}`, 'iu'),
  new RegExp(`${MAGNETS}[^|;,]{0,24}?(?<![\\p{L}\\d.,])${WEIGHT}`, 'iu'),
];

/** Grams that the magnets are said to weigh, as each of the patterns reads them; NaN: not to be read. */
export const weightsIn = (text: string): number[] =>
  WEIGHED.flatMap((pattern) => {
    const said = pattern.exec(text);
    if (said === null) return [];
    const [digits = '', unit = ''] = said.slice(-2);
    const grams = Number(digits.replace(',', '.')) * (GRAMS[unit.toLowerCase()] ?? NaN);
    return [grams * Number(said.groups?.['count'] ?? 1)];
  });
