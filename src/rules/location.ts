import type { Table } from '../map/types.ts';
import type { Sheet } from '../read/sheet.ts';
import type { Location } from './types.ts';

/** Where a row of a list stands in its file, by one of its columns (0-based). A merged cell has the name of its first row, and the others hold nothing. */
export const locationAt = ({ sheet }: Table, line: number, column: number): Location =>
  locationIn(sheet, sheet.standsIn(line, column), column);

/** The place of a cell of a sheet (1-based row and column), in a document its line and element. `at` is the sheet's 0-based column. */
export function locationIn(sheet: Sheet, ordinal: number, at: number): Location {
  if (sheet.turned !== null) return locationIn(sheet.turned, at, ordinal);
  const text = sheet.text(ordinal, at);
  const column = sheet.inColumn ?? at;
  const element = sheet.element(ordinal);
  if (element !== null) {
    return { sheet: null, row: null, column: null, cell: null, text, line: element.line, path: element.path };
  }
  const row = sheet.rowNumber(ordinal);
  const physical = sheet.line(ordinal);
  const { name } = sheet;
  const cell = sheet.cellAt(ordinal, at);
  const isHidden = sheet.isHiddenCell(ordinal, column);
  // Key by key: of a spread, V8 keeps a hidden class per object, larger than the object itself.
  if (physical === null)
    return isHidden
      ? { sheet: name, row, column: column + 1, cell, text, hidden: true }
      : { sheet: name, row, column: column + 1, cell, text };
  return isHidden
    ? { sheet: name, row, column: column + 1, cell, text, line: physical, hidden: true }
    : { sheet: name, row, column: column + 1, cell, text, line: physical };
}

const NAMES = ['partNumber', 'mpn', 'supplierPn', 'description', 'findNo'] as const;

/** The column itself, or where the row has its text from a merged cell above, that of the cell by which the row is known. */
export function ownCell({ sheet, columns, left, right }: Table, ordinal: number, column: number): number {
  const isOwn = (at: number): boolean => sheet.id(ordinal, at) !== 0 && sheet.standsIn(ordinal, at) === ordinal;
  if (sheet.standsIn(ordinal, column) === ordinal) return column;
  const named = NAMES.flatMap((field) => columns.get(field) ?? []).find(isOwn);
  if (named !== undefined) return named;
  for (let at = left; at <= right; at++) if (isOwn(at)) return at;
  return left;
}

/** What tells of a line and is no cell of it: a heading above it, or what the whole list is called. */
export type ContextRole = 'heading' | 'title';

/** Whether a role is of a text above the line, not of a cell in it. */
export const isContext = (role: string): role is ContextRole => role === 'heading' || role === 'title';
