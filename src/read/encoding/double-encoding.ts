import type { TextArena } from '../arena.ts';
import { undoubled } from './undoubled.ts';

const known = new WeakMap<TextArena, ReadonlyMap<number, string>>();

/** Texts of a file that were stored so, by their ids, as they were. Asked once of all texts: hardly any file has one. */
export function doubledIn(texts: TextArena): ReadonlyMap<number, string> {
  let found = known.get(texts);
  if (found === undefined) {
    const repaired = new Map<number, string>();
    for (const id of texts.idsWhere(DOUBLED_FROM, mayBeDoubled)) {
      const text = undoubled(texts.text(id));
      if (text !== null) repaired.set(id, text);
    }
    known.set(texts, (found = repaired));
  }
  return found;
}

/** Whether UTF-8 at a place may be the first character of such a text: one of U+00C2 … U+00F4, and one that no letter is behind it. */
export function mayBeDoubled(bytes: Uint8Array, at: number): boolean {
  const second = bytes[at + 1] ?? 0;
  const next = bytes[at + 2] ?? 0;
  return (
    second >= 0x82 &&
    second <= 0xb4 &&
    (next === 0xc2 || next === 0xc5 || next === 0xc6 || next === 0xcb || next === 0xe2)
  );
}

/** The byte that all of these begin with. */
export const DOUBLED_FROM = 0xc3;
