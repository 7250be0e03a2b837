import { headerCandidates } from './dictionary.ts';

/** "Z (mm)", "Masse [g]": what is measured; "m·z": what was multiplied. */
const MEASURE =
  /[([（]\s?(?:[µμcdk]?m|mm[²³]?|[µμmk]?g|lbs?|oz|in(?:ch)?|[mk]?[vaw]|k?wh|m?ah|[mk]?hz|rpm|°[cf]?|deg|%|m?s|min|[mck]?n|n[·.]?c?m|[mk]?Ω|[mk]?ohm|m?l|(?:k|m)?pa|bar|毫米|厘米|克|千克|公斤|мм|см|г|кг|в|а)\s?[)\]）]$|^\p{L}{1,3}\s?[·×*]\s?\p{L}{1,3}$/iu;

/** Whether a header above whole numbers, such as "Cost (€)", says that they are no quantity. */
export function isNoCount(header: string): boolean {
  const field = headerCandidates(header)[0]?.field;
  return field === 'unitCost' || field === 'totalCost' || MEASURE.test(header.trim());
}
