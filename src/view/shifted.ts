import { LineKind, type Table } from '../map/types.ts';
import { placeIn } from './quantity.ts';

/** Rows in which cells may have moved: how many, and the first of them. */
interface Moved {
  readonly count: number;
  readonly place: string;
}

/** Of the lines at most so many are wider than their header by mistake; else the header is what is short. */
const MOST_WIDER = 0.5;
/** So many rows whose prices come out, for each that is broken. */
const [FEWEST_SOUND, SOUND_PER_BROKEN] = [3, 2];

function movedIn(table: Table, isMoved: (row: number) => boolean, column: number): Moved | null {
  const { lines } = table;
  let count = 0;
  let place = '';
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] ?? 0;
    if (lines.kind[line] !== LineKind.part || !isMoved(row)) continue;
    if (count++ === 0) place = placeIn(table, row, column);
  }
  return count === 0 ? null : { count, place };
}

/** Rows of a delimited text with cells behind the last that the header has: a separator in a cell without quotes moves what follows. */
export function widerRows(table: Table): Moved | null {
  const { sheet, headerRow, lines, right } = table;
  if (sheet.name !== null || sheet.columnNames !== null || headerRow === null || sheet.inColumn !== null) return null;
  const last = sheet.filled(sheet.ordinalOf(headerRow)).at(-1) ?? right;
  // A table that ends before the header does stands beside another.
  if (right <= last) return null;
  const isWider = (row: number): boolean => sheet.filled(row).some((column) => column > last && column <= right);
  const moved = movedIn(table, isWider, last + 1);
  return moved === null || moved.count > lines.count * MOST_WIDER ? null : moved;
}

const MONEY = /^[^\d\p{L}]{0,3}\d[\d.,]{0,14}[^\d\p{L}]{0,3}$/u;

/** Rows with words or a link for a price in all, where nearly all others have figures in both columns of prices and in that of counts. */
export function movedPrices(table: Table): Moved | null {
  const { sheet, columns, lines } = table;
  const [count, each, all] = (['quantity', 'unitCost', 'totalCost'] as const).map((field) => columns.get(field)?.[0]);
  if (count === undefined || each === undefined || all === undefined) return null;
  const isFigure = (row: number, column: number): boolean => MONEY.test(sheet.text(row, column).trim());
  const isMoved = (row: number): boolean => /\p{L}{3}/u.test(sheet.text(row, all)) && isFigure(row, each);
  let sound = 0;
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] ?? 0;
    if ([count, each, all].every((column) => isFigure(row, column))) sound++;
  }
  const moved = movedIn(table, isMoved, all);
  return moved === null || sound < Math.max(FEWEST_SOUND, moved.count * SOUND_PER_BROKEN) ? null : moved;
}
