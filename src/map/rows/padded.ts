import type { TextArena } from '../../read/arena.ts';
import type { Sheet } from '../../read/sheet.ts';

/** Blanks, and characters that take no room. */
const UNSEEN = /^[\s\u200b-\u200f\u2060\ufeff]*$/u;

/**
 * Evens out what is padded: databases fill up fields of fixed length with blanks, and people leave a blank in a cell that they have
 * emptied. A cell of blanks becomes an empty one, and texts lose the blanks at their end; those at their start may say a level.
 * `padded`: ids of texts that end with a blank. Changes the sheets; readers give cells as the file has them.
 */
export function evenPadded(texts: TextArena, sheets: readonly Sheet[], padded: readonly number[]): void {
  const others = new Map<number, number>();
  for (const id of padded) {
    const text = texts.text(id);
    if (UNSEEN.test(text)) others.set(id, 0);
    else if (!texts.struckOut.has(id)) others.set(id, texts.intern(text.trimEnd(), texts.kind(id)));
  }
  for (const sheet of sheets) sheet.replace(others);
}
