import type { Sheet } from '../read/sheet.ts';
import { isHeader, readHeaderRow } from './header-rows.ts';
import type { HeaderBlock } from './scan.ts';

/** Rows at the foot among which the header may stand: a total or a note may follow. */
const FOOT = 3;
const FEWEST_LINES = 2;

/**
 * The header of a list that grows upwards, as lists on drawings do: it stands below the lines, and they fill its columns. Null where
 * there is none. Asked of a sheet that has no header above lines.
 */
export function headerBelow(sheet: Sheet): HeaderBlock | null {
  for (let row = sheet.rowCount - 1; row >= Math.max(FEWEST_LINES, sheet.rowCount - FOOT); row--) {
    const read = readHeaderRow(sheet, row);
    if (read === null || !isHeader(read, true)) continue;
    const headed = new Set(read.columns);
    let first = row;
    // Upwards as far as lines fill most of its columns.
    while (first > 0 && share(sheet, first - 1, headed) > 0.5) first--;
    if (row - first < FEWEST_LINES) return null;
    const headers = new Map(
      read.columns.map((column) => [column, sheet.text(row, column).replace(/\s+/g, ' ').trim()]),
    );
    return { row, headers, firstRow: first, lastRow: row - 1, repeated: new Set() };
  }
  return null;
}

const share = (sheet: Sheet, row: number, columns: ReadonlySet<number>): number =>
  sheet.filled(row).filter((column) => columns.has(column)).length / columns.size;
