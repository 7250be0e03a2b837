import type { CellRange } from '../sheet.ts';

/** Excel's last row and column; a reference beyond them is no reference. */
const LAST_ROW = 1_048_576;
/** Columns that a sheet of Excel has: the last is `XFD`. */
export const LAST_COLUMN = 16_384;

/** Where a cell stands: `D17` is row 17 and column 3. */
interface CellPlace {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** `D17`, `$D$17`; null if it is none. */
export function parseCell(reference: string): CellPlace | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(reference.trim());
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row < 1 || row > LAST_ROW || column > LAST_COLUMN ? null : { row, column: column - 1 };
}

/** `A1:F414`, or one cell. Rows and columns of the result are 1-based; null if it is no range. */
export function parseRange(reference: string): CellRange | null {
  const [from = '', to = from, more] = reference.split(':');
  const start = parseCell(from);
  const end = parseCell(to);
  if (start === null || end === null || more !== undefined) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column) + 1,
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column) + 1,
  };
}
