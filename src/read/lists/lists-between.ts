import type { TextArena } from '../arena.ts';
import { besideLists } from './beside-lists.ts';
import { countedSheet } from './counted-list.ts';
import { addItems } from './filed-items.ts';
import { itemsIn } from './list-items.ts';
import { linesBelowPlain, linesOfSections } from './list-sections.ts';
import { cellsOf } from '../sniff/sniff-markdown.ts';
import type { Sheet } from '../sheet.ts';
import type { ReadOptions } from '../types.ts';

/** Known words that a header of parts has. */
const HEADED = 2;

/** Lines of a table, from its header to the last row. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands between the tables: items below a title that says so ("## Parts list") are a list, and of the rest what `besideLists` finds. `unusedLines`: as there.
 */
export function listsBetween(
  lines: readonly string[],
  blocks: readonly Block[],
  texts: TextArena,
  { isListTitle, scoreSample }: Pick<ReadOptions, 'isListTitle' | 'scoreSample'>,
  unusedLines?: number[],
): Sheet[] {
  const called = countedSheet(texts);
  const within = isListTitle === undefined ? null : sectionsOf(lines, isListTitle);
  for (const { from, to } of blocks) within?.fill(0, from, to);
  const listed = within === null ? null : itemsIn(lines, within);
  // What is an item and no line of the list stays one of the others.
  const isOfParts = ({ from }: Block): boolean => scoreSample([cellsOf(lines[from] ?? '')]) >= HEADED;
  const place = blocks.some(isOfParts) ? 'beside-parts' : 'between';
  const left = new Set(listed === null ? [] : addItems(called, lines, listed, isListTitle, place));
  let next = 0;
  const isRead = (at: number): boolean => {
    while ((blocks[next]?.to ?? Infinity) <= at) next++;
    return at >= (blocks[next]?.from ?? Infinity) || (listed?.has(at) === true && !left.has(at + 1));
  };
  const beside = besideLists(lines, texts, isRead, unusedLines);
  return [...(called.rowCount > 0 ? [called] : []), ...beside];
}

function sectionsOf(lines: readonly string[], isListTitle: (title: string) => boolean): Uint8Array | null {
  const titled = linesOfSections(lines, isListTitle);
  const plain = linesBelowPlain(lines, isListTitle);
  if (titled === null || plain === null) return titled ?? plain;
  return titled.map((is, at) => is | (plain[at] ?? 0));
}
