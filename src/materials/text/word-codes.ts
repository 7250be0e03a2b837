import { isCyrillic, isDigit, isGreek, isLatinLetter, isThai } from './normalise.ts';

/** Letters and digits of alphabets: beside one of them a word has not begun or ended. */
export function isWordCode(code: number): boolean {
  return isLatinLetter(code) || isDigit(code) || isCyrillic(code);
}

/** Below are Latin letters and signs. */
export const FIRST_GREEK = 0x370;

/** Whether `code` goes on with the word of `before`. Greek (φ and Ω are signs) and scripts from right to left stand apart from other letters, Thai from all. */
export function goesOn(before: number, code: number): boolean {
  if (code >= FIRST_GREEK) {
    if (isGreek(code)) return isGreek(before);
    if (isRightToLeft(code)) return isRightToLeft(before);
    // A vowel that is written before its consonant: the syllable has begun.
    if (isThai(code)) return before >= 0x0e40 && before <= 0x0e44;
    if (isDevanagari(code)) return isDevanagari(before);
  }
  return isWordCode(before) && !isDigit(before);
}

/** Vowels and marks of Thai that belong to the consonant before them. */
export function isThaiSign(code: number): boolean {
  return code >= 0x0e30 && code <= 0x0e4e && !(code > 0x0e3a && code < 0x0e45);
}

/** A letter of Devanagari, or a vowel or mark that belongs to one; no figure and no full stop of it. */
export function isDevanagari(code: number): boolean {
  return code >= 0x900 && code <= 0x97f && !(code > 0x963 && code < 0x970);
}

/** Below is none; asked where every letter is looked at, before `isRightToLeft` is called. */
export const FIRST_RIGHT_TO_LEFT = 0x5d0;

/** A letter of Hebrew or Arabic script, not a sign or a digit of it. */
export function isRightToLeft(code: number): boolean {
  if (code < FIRST_RIGHT_TO_LEFT || code > 0x6d5) return false;
  return isHebrew(code) || (code >= 0x620 && code <= 0x64a) || (code >= 0x66e && code !== 0x670 && code !== 0x6d4);
}

export function isHebrew(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5f2;
}
