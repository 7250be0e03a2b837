import type { ReadLineText } from './line.ts';
import type { Noun } from './head.ts';

/* Lines of which a number says more than words: type numbers below a heading, numbers of the house that name a whole. */

/** Whole products whose name numbers of their pieces begin with. */
const PRODUCT =
  /^(?:twt|klystron|fuelcell|satellite-wheel|defence-actuator|hdd|mri|undulator|wind-|cryocooler|turbopump|ebike|e-bike|drone|robot|magnetron|speaker-system|headset|headphone|generator-pm|elevator)/;

/** "TWT-1221 | MLI blanket", "SOFC-SG | Sealing glass": a number of the house says which product a piece is for, and its description what it is. */
export function isHouseCode(
  { reading: { text } }: ReadLineText,
  { value, end }: Noun,
  descriptive: readonly ReadLineText[],
): boolean {
  return (
    PRODUCT.test(value) &&
    /^(?:[-_ ]?\d{2}|[-_][a-z]{1,3}$)/.test(text.folded.slice(end, end + 5)) &&
    descriptive.some(({ source }) => /\p{L}{3}|\p{sc=Han}{2}/u.test(source.text))
  );
}

const VALUE =
  /^(?:m\d{1,2}(?:[x×]\d{1,3})?|\d{1,4}(?:[.,]\d{1,3})?(?:v|w|kw|ma?|a|k|mm|cm|ohm|[npuµ]f|mah|ah|g|kg|hz|khz|mhz|rpm|pcs|st|x|м?м|см|кг|г|в|к?вт|ма?|а|шт|об))$/;

/** A row under "Motors" that says only a type number: no more than four words, one of them with a digit. */
export function isTypeNumberLine(descriptive: readonly ReadLineText[]): boolean {
  const text = descriptive
    .map((d) => d.reading.text.folded)
    .join(' ')
    .trim();
  if (text === '') return true;
  const words = text.split(/[\s,;/()]+/).filter((word) => word !== '');
  // "BREATHER PTFE M12": a thread or a value beside words is no type number.
  return (
    words.length <= 4 &&
    words.some((word) => /\d/.test(word) && /[a-z\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) && !VALUE.test(word))
  );
}
