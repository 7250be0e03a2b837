import { isDevanagari } from './word-codes.ts';

/** Plurals of Hindi, and the English one as it is written there: मोटरों, मोटरें, मोटर्स. */
const HINDI_PLURALS = ['ों', 'ें', '्स'];

/** Where a word of Devanagari ends that goes on at `end` (past a plural ending), or -1. */
export function endsHindi(folded: Uint16Array, end: number, size: number): number {
  const past = end + 2;
  const ending = String.fromCharCode(folded[end] as number, folded[end + 1] as number);
  return HINDI_PLURALS.includes(ending) && (past >= size || !isDevanagari(folded[past] as number)) ? past : -1;
}
