import { isPlausibleNumber, normaliseNumber } from './part-number.ts';

/** Material numbers of SAP, padded to their length with zeros: programs show them without. */
const PADDED = /^0+(?=\d+$)/;
const PADDED_LENGTHS = new Set([18, 40]);

/** A normalised number without the zeros with which SAP fills it up. */
export const unpadded = (number: string): string =>
  PADDED_LENGTHS.has(number.length) ? number.replace(PADDED, '') : number;

/** `12.345.678`: too many digits, in too few steps, for a place in a list. */
const IN_THOUSANDS = /^\d{1,3}\.\d{3}\.\d{3}$/;

/**
 * Key under which a number joins what another file says of it; null for one that other firms may have too: shorter than five characters, without a
 * digit, one digit repeated, a place in a list, a placeholder.
 */
export function joinNumber(text: string): string | null {
  const number = normaliseNumber(text);
  if (!isPlausibleNumber(number) && !IN_THOUSANDS.test(number)) return null;
  const bare = unpadded(number);
  return bare.length < 5 || !/\d/.test(bare) || /^(.)\1*$/.test(bare) ? null : bare;
}
