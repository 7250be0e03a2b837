import { LineKind, type Table } from '../../map/types.ts';
import { cellName, columnLetters, ROW_OF_CELL, type Sheet } from '../../read/sheet.ts';
import type { Location, Unread } from '../../rules/types.ts';
import { NAMING } from './unread.ts';

/** Cells that say what the lines of a sheet are, as formulas that were never computed. */
export function uncomputed(sheet: Sheet, tables: readonly Table[]): Unread[] {
  const cells = new Set(sheet.unvaluedCells);
  const locations: Location[] = [];
  const columns = new Set<number>();
  for (const [i, table] of tables.entries()) {
    const naming = NAMING.flatMap((field) => table.columns.get(field) ?? []);
    const lines = new Set<number>();
    for (let line = 0; line < table.lines.count; line++)
      if (table.lines.kind[line] === LineKind.part) lines.add(sheet.rowNumber(table.lines.ordinal[line] as number));
    const top = sheet.rowNumber(table.firstRow);
    // Rows of nothing but formulas follow the last one that has a value.
    const bottom = i === tables.length - 1 ? Infinity : sheet.rowNumber(table.lastRow);
    for (const cell of cells) {
      const row = Math.floor(cell / ROW_OF_CELL);
      const column = cell % ROW_OF_CELL;
      if (row < top || row > bottom || !naming.includes(column)) continue;
      // Formulas drawn down a form wait for a number; where the number is one of them, the row is a line.
      if (!lines.has(row) && !cells.has(row * ROW_OF_CELL + (naming[0] as number))) continue;
      columns.add(column);
      locations.push({
        sheet: sheet.name,
        row,
        column: column + 1,
        cell: cellName(row, column),
        text: '',
        ...(sheet.isHiddenCell(sheet.ordinalOf(row), column) ? { hidden: true } : {}),
      });
    }
  }
  if (locations.length === 0) return [];
  locations.sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const letters = [...columns].sort((a, b) => a - b).map(columnLetters);
  return [{ kind: 'formula', locations, data: { count: locations.length, columns: letters.join(', ') } }];
}
