import type { Profile } from '../columns/profile.ts';
import { headerCandidates } from './dictionary.ts';

/** "Z (mm)", "Masse [g]": what is measured; "m·z": what was multiplied. */
const MEASURE =
  /[([（]\s?(?:[µμcdk]?m|mm[²³]?|[µμmk]?g|lbs?|oz|in(?:ch)?|[mk]?[vaw]|k?wh|m?ah|[mk]?hz|rpm|°[cf]?|deg|%|m?s|min|[mck]?n|n[·.]?c?m|[mk]?Ω|[mk]?ohm|m?l|(?:k|m)?pa|bar|mgoe|k?oe|m?t|k?gs?|kj\/m[³3]|毫米|厘米|克|千克|公斤|мм|см|г|кг|в|а)\s?[)\]）]$|^\p{L}{1,3}\s?[·×*]\s?\p{L}{1,3}$|^\(?bh\)?[ _]?max|磁能[积積]/iu;

/** Whether a header above whole numbers, such as "Cost (€)", says that they are no quantity. */
export function isNoCount(header: string): boolean {
  const field = headerCandidates(header)[0]?.field;
  return field === 'unitCost' || field === 'totalCost' || MEASURE.test(header.trim());
}

/** Whether the cells of a column look like quantities: whole numbers in most rows, none of money, none as long as a number of a part. */
export const looksLikeQuantity = ({ integer, fill, money, decimals, longDigits }: Profile): boolean =>
  integer >= 0.7 && fill >= 0.6 && money < 0.2 && decimals < 0.2 && longDigits < 0.3;
