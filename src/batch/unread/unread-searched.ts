import { isWhereUsed } from '../../map/where-used.ts';
import { lineTexts } from '../../map/cells/texts.ts';
import { topOf } from '../../map/tables.ts';
import type { Table } from '../../map/types.ts';
import type { CarrierFinder, UnreadContent } from './unread-content.ts';

/** Rows above a header in which what was searched for is named. */
const ROWS = 30;
/** "Material 20000420  MAGNET N42SH": what it is called stands behind a label and its number. */
const LABELLED = /^\P{L}{0,3}\p{L}[^\d:：]{0,40}[:：]?\s{0,4}[\p{Lu}\d][\p{Lu}\d._/-]{2,40}[\s,:：–-]{1,8}(?=\p{L})/u;

/**
 * The part that a list of its uses was searched for: it stands above the header, and mostly in no line. Null where it names nothing that
 * would be reported, or is a line of the list as well.
 */
export function searchedAbove(table: Table, finder: CarrierFinder): UnreadContent | null {
  if (!isWhereUsed(table)) return null;
  const { sheet } = table;
  const top = topOf(table);
  for (let ordinal = Math.max(0, top - ROWS); ordinal < top; ordinal++)
    for (const column of sheet.filled(ordinal)) {
      const text = sheet.text(ordinal, column).trim();
      const name = text.replace(LABELLED, '').trim();
      if (finder.isFirm(name, column)) return isLine(table, name) ? null : { ordinal, column, text };
    }
  return null;
}

function isLine(table: Table, name: string): boolean {
  for (let line = 0; line < table.lines.count; line++)
    if (lineTexts(table, line).some(({ text }) => text.length >= 4 && name.includes(text.trim()))) return true;
  return false;
}
