import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import { COUNTED } from './stands-first.ts';

const SIZED_THREAD = /(?<![\p{L}\d])m\d{1,2}(?:[.,]\d)?\s?[x×*]\s?\d{1,3}(?![\d.])/u;

/**
 * "SCHRAUBE FLANSCH MOTOR M5X14 TORX": a screw that opens the text, with its thread and length behind what it fastens; "O-RING CASING MAG
 * PUMP", a ring that is never what another thing is called by.
 */
export function fastenedFirst([first]: readonly Noun[], { folded }: Normalised): Noun | undefined {
  if (first?.kind !== 'part' || !COUNTED.test(folded.slice(0, first.start))) return undefined;
  if (/^o-?rings?$/i.test(first.text)) return first;
  return first.roles.has('fastener') && SIZED_THREAD.test(folded.slice(first.end)) ? first : undefined;
}
