import { cellName, ROW_OF_CELL, type Sheet } from '../sheet.ts';

/** Cells without a value that are remembered one by one, of a sheet; the rest are counted. */
const MOST_UNVALUED = 50_000;

/** Notes a formula whose value the file does not hold. `row` is 1-based, `column` 0-based; they may come in any order. */
export function noteUnvalued(sheet: Sheet, row: number, column: number): void {
  if (sheet.unvaluedCells.length < MOST_UNVALUED) sheet.unvaluedCells.push(row * ROW_OF_CELL + column);
  const before = sheet.unvalued;
  if (before === null) sheet.unvalued = { count: 1, first: cellName(row, column), top: row, bottom: row };
  else {
    const first = row < before.top ? cellName(row, column) : before.first;
    sheet.unvalued = {
      count: before.count + 1,
      first,
      top: Math.min(before.top, row),
      bottom: Math.max(before.bottom, row),
    };
  }
}
