/**
 * Most cells are ASCII, and a pattern over Unicode costs more to compile than a small list takes to read: what can be told of
 * a text without one is told here.
 */

/** Whether a text is ASCII. */
export function isPlain(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** Whether a text has a letter of any script. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || (!isPlain(text) && /\p{L}/u.test(text));
}

/** Whether a text ends in an ASCII digit. */
export function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}
