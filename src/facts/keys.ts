import { isPlausibleNumber, normaliseNumber } from '../bom/part-number.ts';

/** Material numbers of SAP, padded to their length with zeros. */
const PADDED = /^0+(?=\d+$)/;
const PADDED_LENGTHS = new Set([18, 40]);

/**
 * Key under which a number joins; null for one that other firms may have too: shorter than five characters, without a digit,
 * one digit repeated, a placeholder.
 */
export function numberKeyOf(text: string): string | null {
  const number = normaliseNumber(text);
  if (!isPlausibleNumber(number)) return null;
  const bare = PADDED_LENGTHS.has(number.length) ? number.replace(PADDED, '') : number;
  if (bare.length < 5 || !/\d/.test(bare) || /^(.)\1*$/.test(bare)) return null;
  return bare;
}

/** FNV-1a, 32 bits: two keys with one hash cost a look, nothing else. */
export function hashOf(key: string): number {
  return hashOn(0x811c9dc5, key);
}

/** Hash of a key that goes on with a text, from the hash of what stands before it. */
export function hashOn(begun: number, text: string): number {
  let hash = begun;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
