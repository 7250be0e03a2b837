import { isWhereUsed } from '../../map/where-used.ts';
import { lineTexts } from '../../map/cells/texts.ts';
import { topOf } from '../../map/tables.ts';
import { LineKind, type Table } from '../../map/types.ts';
import type { CarrierFinder, UnreadContent } from './unread-content.ts';

/** Rows above a header in which what was searched for is named. */
const ROWS = 30;
const LONGEST = 200;
/** "Material 20000420  MAGNET N42SH": what it is called stands behind a label and its number. */
const LABELLED = /^\P{L}{0,3}\p{L}[^\d:：]{0,40}[:：]?\s{0,4}[\p{Lu}\d][\p{Lu}\d._/-]{2,40}[\s,:：–-]{1,8}(?=\p{L})/u;

/**
 * The part that a list of its uses was searched for: it stands above the header, and mostly in no line. Nothing where it names none that
 * would be reported, or is a line of the list as well. One list may tell of several, each above a header of its own.
 */
export function* searchedAbove(table: Table, finder: CarrierFinder): Generator<UnreadContent> {
  if (!isWhereUsed(table)) return;
  const { lines } = table;
  const top = topOf(table);
  const above: number[] = [];
  for (let ordinal = Math.max(0, top - ROWS); ordinal < top; ordinal++) above.push(ordinal);
  const [first] = above.flatMap((ordinal) => named(table, ordinal, finder) ?? []);
  if (first !== undefined) yield first;
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.note) continue;
    const further = named(table, lines.ordinal[line] as number, finder);
    if (further !== null) yield further;
  }
}

/** What a row names that would be reported, if all that stands behind it says the same. */
function named(table: Table, ordinal: number, finder: CarrierFinder): UnreadContent | null {
  const { sheet } = table;
  const filled = sheet.filled(ordinal);
  for (const [at, column] of filled.entries()) {
    const text = sheet.text(ordinal, column).trim();
    const name = text.replace(LABELLED, '').trim();
    if (!finder.isFirm(name, column)) continue;
    const behind = filled.slice(at + 1).map((other) => sheet.text(ordinal, other).trim());
    const whole = [name, ...behind].join(', ').slice(0, LONGEST);
    return isLine(table, name) || !finder.isReported(whole, column) ? null : { ordinal, column, text };
  }
  return null;
}

function isLine(table: Table, name: string): boolean {
  for (let line = 0; line < table.lines.count; line++)
    if (
      table.lines.kind[line] !== LineKind.note &&
      lineTexts(table, line).some(({ text }) => text.length >= 4 && name.includes(text.trim()))
    )
      return true;
  return false;
}
