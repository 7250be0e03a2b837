import { STRUCK_OUT, type TextArena, type TextKind } from '../arena.ts';

/** The same text may be struck through in so many ways. */
const MOST_WAYS = 16;

/**
 * Stores a text of which a part is struck through and what is left of it. The id is its own: what is said of a text by its id holds
 * for every cell with it, and another cell with the same words may not be struck through. In more ways than anybody strikes
 * a text through it is stored as it is written, which says more and not less.
 */
export function internStruck(texts: TextArena, text: string, left: string): number {
  // Of a figure or a number the struck part is no word that one may still read: "~~4~~8" is 8, "~~MG-1~~ MG-2" is MG-2.
  if (/\d/.test(left) && !/\s/.test(left)) return texts.intern(left);
  for (let way = 0; way < MOST_WAYS; way++) {
    const id = texts.intern(text, (STRUCK_OUT + way) as TextKind);
    if ((texts.struckOut.get(id) ?? left) !== left) continue;
    if (id > 0) texts.struckOut.set(id, left);
    return id;
  }
  return texts.intern(text);
}
