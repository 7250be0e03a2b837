import { isCjk, isDigit, isGreek, isLatinLetter, isThai } from './normalise.ts';
import { endsHindi } from './devanagari.ts';
import { endsRightToLeft } from './right-to-left.ts';
import { FIRST_GREEK, isDevanagari, isRightToLeft, isThaiSign, isWordCode } from './word-codes.ts';

/** A text as char codes, in both spellings of `Normalised`; the arrays may be longer than it. */
export interface Codes {
  readonly folded: Uint16Array;
  readonly cased: Uint16Array;
  readonly length: number;
}

/** Where a term may stand, and whether a digit is at its edge, as bits. */
export const START_FREE = 1;
export const END_FREE = 2;
export const STARTS_WITH_DIGIT = 4;
export const ENDS_WITH_DIGIT = 8;
/** There is one of it: Polish "europ" is europium, and Europe no plural of it. */
export const NO_PLURAL = 16;
/** A name with its noun first, 电机 三相: behind 伺服 that noun is the end of another name. */
export const NOUN_FIRST = 32;
/** 方块磁 is a magnet, and 方块磁性贴 and 方块磁芯 are none: no further sign may stand behind it. */
export const ENDS_RUN = 64;

/** A new word starts at `at` if the letter before is small and this one is a capital: `TerminalBlock`. */
function isHump(cased: Uint16Array, at: number): boolean {
  if (at === 0) return false;
  const before = cased[at - 1] as number;
  const here = cased[at] as number;
  return before >= 97 && before <= 122 && here >= 65 && here <= 90;
}

/** A hump behind at least three letters: `MicroServo` is a servo, `ReSpeaker` and `iCan` are names. */
export function isWordHump(cased: Uint16Array, at: number): boolean {
  if (at < 3 || !isHump(cased, at)) return false;
  return isLatinLetter(cased[at - 2] as number) && isLatinLetter(cased[at - 3] as number);
}

/** `24Vmotor` and `3xMotor` are no words of ours, `180motor` is; a code such as 5SM is not samarium. */
export function standsBehindDigit(length: number, flags: number): boolean {
  return length >= 5 && (flags & STARTS_WITH_DIGIT) === 0;
}

/** Whether a term with CJK may start here: a Latin edge of a mixed one (DCモータ) needs its boundary, a CJK edge does not. */
export function startsMixed({ folded, cased }: Codes, start: number, length: number, flags: number): boolean {
  if (start === 0 || isCjk(folded[start] as number)) return true;
  const before = folded[start - 1] as number;
  if (!isWordCode(before)) return true;
  if (isDigit(before)) return standsBehindDigit(length, flags);
  return isHump(cased, start) || (flags & START_FREE) !== 0;
}

/** Endings that a Latin term may take: regular plurals of the languages that have them. */
export const PLURALS = ['s', 'es', 'e', 'en', 'n'];
const ENDINGS = PLURALS.map((ending) => Array.from(ending, (letter) => letter.charCodeAt(0)));

/** Where the match ends (past a plural ending), or -1 if the term stops inside a word where it may not. */
export function endsWord(text: Codes, end: number, length: number, flags: number): number {
  const { folded, cased, length: size } = text;
  if (end >= size) return end;
  const after = folded[end] as number;
  const last = folded[end - 1] as number;
  if (last >= FIRST_GREEK) {
    if (isThai(last)) return isThaiSign(after) ? -1 : end;
    if (isGreek(last) && isGreek(after)) return (flags & END_FREE) !== 0 ? end : -1;
    if (isRightToLeft(last) && isRightToLeft(after))
      return (flags & END_FREE) !== 0 ? end : endsRightToLeft(folded, end, size, length);
    if (isDevanagari(last) && isDevanagari(after)) return (flags & END_FREE) !== 0 ? end : endsHindi(folded, end, size);
  }
  if (!isWordCode(after)) return end;
  if (isDigit(after)) return (flags & ENDS_WITH_DIGIT) === 0 && length >= 4 ? end : -1;
  if (length >= 4 && isHump(cased, end)) return end;
  if ((flags & ENDS_WITH_DIGIT) !== 0) return -1;
  // The rest of the word stays free for a term of its own: Dysprosium|oxid, silnik|owy.
  if ((flags & END_FREE) !== 0) return end;
  if (length < 4 || (flags & NO_PLURAL) !== 0) return -1;
  for (let i = 0; i < ENDINGS.length; i++) {
    // "n" and "en" make plurals of long words only: SMCON is no SmCo.
    if (length < 5 && i > 1) break;
    const ending = ENDINGS[i] as readonly number[];
    if (folded[end] !== ending[0] || (ending.length > 1 && folded[end + 1] !== ending[1])) continue;
    const past = end + ending.length;
    if (past > size) continue;
    if (past === size || !isWordCode(folded[past] as number) || isHump(cased, past)) return past;
    if (isDigit(folded[past] as number)) return past;
  }
  return -1;
}
