import { type TextArena, TextKind } from './arena.ts';
import { addItems, itemsIn } from './bulleted-list.ts';
import { addCounted, countedLine, countedSheet } from './counted-list.ts';
import { linesOfSections } from './list-sections.ts';
import { inlineText } from './markdown-inline.ts';
import { Sheet } from './sheet.ts';
import type { ReadOptions } from './types.ts';

/** "- ", "1. ", "- [ ] ". */
const BULLET = /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s{1,10}(?:\[[ xX]\]\s{1,4})?/;
const LONGEST_ITEM = 2000;

/** Lines of a table, from its header to the last row. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands between the tables: items below a title that says so ("## Parts list") and counted things ("- 3x stepper motor NEMA 17") are
 * lists, other items a column of their own that nothing is taken from, and all else is prose.
 */
export function listsBetween(
  lines: readonly string[],
  blocks: readonly Block[],
  texts: TextArena,
  isListTitle: ReadOptions['isListTitle'],
): Sheet[] {
  const counted = countedSheet(texts);
  const items = new Sheet(null, texts);
  const called = countedSheet(texts);
  const within = isListTitle === undefined ? null : linesOfSections(lines, isListTitle);
  for (const { from, to } of blocks) within?.fill(0, from, to);
  const listed = within === null ? null : itemsIn(lines, within);
  // What is an item and no line of the list stays one of the others.
  const left = new Set(listed === null ? [] : addItems(called, lines, listed, isListTitle));
  let next = 0;
  lines.forEach((line, at) => {
    while ((blocks[next]?.to ?? Infinity) <= at) next++;
    if (
      at >= (blocks[next]?.from ?? Infinity) ||
      line.length > LONGEST_ITEM ||
      (listed?.has(at) === true && !left.has(at + 1))
    )
      return;
    const [bullet = ''] = BULLET.exec(line) ?? [];
    const { text } = inlineText(line.slice(bullet.length));
    const found = countedLine(text) ?? (/^\s*[-*+•]/.test(bullet) ? plainCount(text) : null);
    if (found !== null) addCounted(counted, at + 1, found);
    else if (bullet !== '' && text !== '') {
      const row = items.addRow(at + 1);
      items.setLine(row, at + 1);
      items.set(row, 0, texts.intern(text, TextKind.string));
    }
  });
  return [called, counted, items].filter(({ rowCount }) => rowCount > 0);
}

/** "- 8 neodymium magnets": behind a bullet a figure counts. */
function plainCount(text: string): { count: string; thing: string } | null {
  const [, count = '', thing] = /^(\d{1,4}) (\p{L}{2}.{0,400})$/u.exec(text) ?? [];
  return thing === undefined ? null : { count, thing };
}
