import type { Table } from '../map/types.ts';
import { cellName } from '../read/sheet.ts';
import type { Location } from './types.ts';

/** Where a row stands in its file: a cell (1-based row and column) or an element. `column` is the sheet's 0-based column. */
export function locationAt(table: Table, ordinal: number, column: number): Location {
  const { sheet } = table;
  const text = sheet.text(ordinal, column);
  const element = sheet.element(ordinal);
  if (element !== null) {
    return { sheet: null, row: null, column: null, cell: null, text, line: element.line, path: element.path };
  }
  const row = sheet.rowNumber(ordinal);
  const physical = sheet.line(ordinal);
  const { name } = sheet;
  const cell = cellName(row, column);
  const isHidden = sheet.isHiddenRow(ordinal) || sheet.hidden;
  // Key by key: of a spread, V8 keeps a hidden class per object, larger than the object itself.
  if (physical === null)
    return isHidden
      ? { sheet: name, row, column: column + 1, cell, text, hidden: true }
      : { sheet: name, row, column: column + 1, cell, text };
  return isHidden
    ? { sheet: name, row, column: column + 1, cell, text, line: physical, hidden: true }
    : { sheet: name, row, column: column + 1, cell, text, line: physical };
}
