import type { NoteWords } from './types.ts';

/** "[20x3 M3](https://shop/neodymium-disc-20x3)", with how many there are of it. */
const LINKED = /^(?:\d{1,3} ?[x×] )?(?:\*\*|__)?\[((?:[^[\]\\]|\\.){1,120})\]\((https?:\/\/[^()\s]{4,1000})/;
/** "12 x 4 mm", "Ø6×2": a size and no word. */
const SIZED = /^(?:[Ø⌀øD] ?)?\d{1,4}(?:[.,]\d{1,3})? ?(?:mm)? ?[x×*] ?\d[\d.,x×* ]{0,20}(?:mm)?(?: M\d{1,2})?$/;
/** Files, versions and tickets have figures as well. */
const OF_PROGRAMS =
  /`|\(\)|\.(?:py|js|ts|cpp?|hp?|ino|rs|go|md|pdf)$|^(?:v\d|#|issue|pull|pr |version|release|example|step)/iu;

/**
 * What an item without a word for what it is may be: what the title above it names, as lists are read. `item`: without its sign.
 * In words it says for itself what it is: below "Motor" stands as well how to wire it, and its tests.
 */
export function isSaidAround(item: string, title: string, words: NoteWords): boolean {
  if (title === '') return false;
  const [, linked, link] = LINKED.exec(item) ?? [];
  const shown = (linked ?? item.trim()).replaceAll('\\', '');
  if (linked === undefined ? !SIZED.test(shown) : !/\d/.test(shown) || OF_PROGRAMS.test(shown)) return false;
  return words.isSought(shown, link === undefined ? { title } : { link, title });
}
