import type { TextArena } from '../arena.ts';
import { internStruck } from '../cell/struck-out.ts';
import { unescapeText } from './text-buffer.ts';

/** The id of a text, which is given by its id, where only `kept` of it, as it is written in the file, is not struck through. */
export function strikePart(texts: TextArena, id: number, kept: string): number {
  return internStruck(texts, texts.text(id), unescapeText(kept).trim());
}
