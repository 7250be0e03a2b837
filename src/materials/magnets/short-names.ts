import { hasDimensions } from './grades.ts';
import type { Match } from '../lexicon/matcher.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Reading } from '../reading/reading.ts';

const KATAKANA = /[\p{Script=Katakana}ー]/u;

/**
 * Names of magnets that are as short as codes. "Co-Sm" as chemists write the symbols, and no "CABLE CO-SM"; ネオジ and 角ネオ, as the trade shortens
 * its magnets, beside a size: in a longer word (ネオジオ) or without one they are names.
 */
export function isShortName({ start, end }: Match, { cased, folded }: Normalised): boolean {
  const word = cased.slice(start, end);
  if (/^co/i.test(word)) return /^Co-?Sm/.test(word) && !/\d-$/.test(cased.slice(Math.max(0, start - 2), start));
  if (KATAKANA.test(cased.charAt(start - 1) + cased.charAt(end))) return false;
  return hasDimensions(folded) || /[φϕ⌀] ?\d/.test(folded);
}

/** "Topfmagnet Samarium": of a magnet that holds, as of one by the word, what it is of is called by its first half. */
const HOLDS = /^(?:holding-magnet|pot-magnet)$/;
/**
 * Whether "samarium" is short for samarium-cobalt: the head is such a magnet, and no grade, family, form or compound stands
 * beside it.
 */
export const isShortOfCobalt = ({ head, hits, grades }: Reading): boolean =>
  head !== null && (head.kind === 'magnet' ? head.value === '' : HOLDS.test(head.value)) && grades.length === 0 && !hits.some(({ meaning: { kind } }) => kind === 'family' || kind === 'form' || kind === 'compound'); // prettier-ignore
