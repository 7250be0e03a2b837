import type { ReadLineText } from '../line.ts';

/** Behind what makes sound, and no name with a number of its own ("Neo 2"). */
const NEO = /(?<=[\p{L}\d"')][ ,;(/-]{1,3})neo(?!\p{L}|-| ?\d{1,3}(?!\d| ?(?:ohm|Ω|r|w|mm|cm|in|")))/iu;

/** "Woofer 12" neo 8 ohm", "mic capsule, dynamic, neo": the material of the one magnet, cut short as the trade does. Undefined: not said. */
export const neoOf = ({ reading: { text } }: ReadLineText): string | undefined => NEO.exec(text.cased)?.[0];
