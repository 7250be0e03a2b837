import type { Sheet } from '../../read/sheet.ts';
import { isAmongLines } from './among-lines.ts';
import { headerOnLine } from './dictionary.ts';
import { isHeader, readHeaderRow } from './header-rows.ts';
import type { HeaderBlock } from '../scan.ts';

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
    if (read === null || !isHeader(read, true) || isAmongLines(sheet, row)) continue;
    const headed = new Set(read.columns);
    let first = row;
    // Upwards as far as lines fill most of its columns.
    while (first > 0 && share(sheet, first - 1, headed) > 0.5) first--;
    if (row - first < FEWEST_LINES) return null;
    const headers = new Map(read.columns.map((column) => [column, headerOnLine(sheet.text(row, column))]));
    return { row, headers, firstRow: first, lastRow: row - 1, repeated: new Set() };
  }
  return null;
}

/**
 * A header with lines below and above it, of which those above are numbered upwards from it (3, 2, 1, header) and are more than the rows
 * of a title block below: the list is above. Null: it is below, as most are.
 */
export function growingUpwards(sheet: Sheet, { row, headers }: HeaderBlock): HeaderBlock | null {
  const headed = new Set(headers.keys());
  const counter = [...headed].find((column) => sheet.text(row - 1, column).trim() === '1');
  if (counter === undefined) return null;
  let first = row;
  while (first > 0 && share(sheet, first - 1, headed) >= 0.5 && isNumbered(sheet, first - 1, counter, row)) first--;
  const above = row - first;
  let below = 0;
  while (row + below + 1 < sheet.rowCount && share(sheet, row + below + 1, headed) > 0.5) below++;
  if (above < FEWEST_LINES || below >= above) return null;
  return { row, headers, firstRow: first, lastRow: row - 1, repeated: new Set() };
}

/** Whether a row has a higher number than the one below it; a number may be left out, or stand on several lines. */
const isNumbered = (sheet: Sheet, row: number, column: number, header: number): boolean => {
  const at = (place: number): number => Number.parseInt(sheet.text(place, column), 10);
  return row === header - 1 || Number.isNaN(at(row)) || !(at(row) < at(row + 1));
};

const share = (sheet: Sheet, row: number, columns: ReadonlySet<number>): number =>
  sheet.filled(row).filter((column) => columns.has(column)).length / columns.size;
