import type { Table } from '../map/types.ts';
import { columnLetters, type Sheet } from '../read/sheet.ts';
import { shorten } from './columns.ts';
import type { SkippedView } from './types.ts';

const MOST_ROWS = 2000;

/** Columns of a sheet that stand beside its lists and are read with none of them: an analysis, sums, another form. */
export function besideOf(sheet: Sheet, tables: readonly Table[]): SkippedView[] {
  if (tables.length === 0 || sheet.columnNames !== null) return [];
  const outside = Array.from({ length: sheet.columnCount }, (_, column) => column).filter(
    (column) => !tables.some(({ left, right }) => left <= column && column <= right),
  );
  const found: { column: number; first: string }[] = [];
  let [top, bottom] = [-1, -1];
  for (const column of outside) {
    let first: string | null = null;
    for (let row = 0; row < Math.min(sheet.rowCount, MOST_ROWS); row++) {
      const text = sheet.text(row, column).trim();
      if (text === '') continue;
      first ??= text;
      top = top < 0 ? row : Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
    if (first !== null) found.push({ column, first });
  }
  const [left, right] = [found[0]?.column, found.at(-1)?.column];
  if (left === undefined || right === undefined) return [];
  const letters =
    left === right ? `column ${columnLetters(left)}` : `columns ${columnLetters(left)}-${columnLetters(right)}`;
  const words = found
    .slice(0, 4)
    .map(({ first }) => `"${shorten(first)}"`)
    .join(', ');
  const rows = `${String(sheet.rowNumber(top))}-${String(sheet.rowNumber(bottom))}`;
  return [
    {
      sheet: sheet.name,
      rows,
      reason: `${letters} beside the list, not read (${words}${found.length > 4 ? ', …' : ''})`,
    },
  ];
}
