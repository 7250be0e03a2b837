/** Control characters of C1 and what turns or hides text: legal in JSON as they are, and not to be seen by who prints it. */
const UNSEEN = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * JSON of a value as it is printed, in which nothing steers a terminal: such characters stand as `\u009b`, which means the same to a program.
 * `indent`: blanks for each level; without it, one line.
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    UNSEEN,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
