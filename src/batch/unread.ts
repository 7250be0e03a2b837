import { type Field, LineKind, type MappedSheet, type Table } from '../map/types.ts';
import type { Decomposer } from '../materials/decompose.ts';
import { cellName, columnLetters, ROW_OF_CELL, type Sheet } from '../read/sheet.ts';
import type { Location, Unread } from '../rules/types.ts';
import { CarrierFinder } from './unread-content.ts';

/** What of a unit with lists is in none of them, and must not pass for clean. */
export function unreadOf(mapped: readonly MappedSheet[], tables: readonly Table[], decomposer: Decomposer): Unread[] {
  const found: Unread[] = [];
  let finder: CarrierFinder | null = null;
  for (const { sheet, verdict, reason, refused } of mapped) {
    // Of the records of a document those that are no lines are left out by what they are.
    if (sheet.columnNames !== null) continue;
    const own = tables.filter((table) => table.sheet === sheet);
    found.push(...uncomputed(sheet, own));
    const lost = own.length === 0 ? (verdict === 'not-understood' ? reason : null) : refused;
    if (lost !== null && lost !== undefined) {
      found.push({ kind: 'list', locations: [placeIn(sheet, 0, sheet.filled(0)[0] ?? 0)], data: { reason: lost } });
      continue;
    }
    if (own.length > 0 && !hasBeside(sheet, own)) continue;
    const named = (finder ??= new CarrierFinder(decomposer)).beside(sheet, own.length === 0 ? tables : own);
    if (named !== null) found.push({ kind: 'carrier', locations: [placeIn(sheet, named.ordinal, named.column)], data: { text: named.text } }); // prettier-ignore
  }
  return found;
}

/** Whether columns of a sheet are in none of its lists: most sheets are one list, and nothing has to be looked for. */
function hasBeside(sheet: Sheet, tables: readonly Table[]): boolean {
  for (let column = 0; column < sheet.columnCount; column++)
    if (tables.every(({ left, right, ignored }) => column < left || column > right || ignored?.includes(column) === true)) return true; // prettier-ignore
  return false;
}

function placeIn(sheet: Sheet, ordinal: number, column: number): Location {
  const row = sheet.rowNumber(ordinal);
  const line = sheet.line(ordinal);
  return {
    sheet: sheet.name,
    row,
    column: column + 1,
    cell: cellName(row, column),
    text: sheet.text(ordinal, column),
    ...(line === null ? {} : { line }),
    ...(sheet.hidden || sheet.isHiddenRow(ordinal) ? { hidden: true } : {}),
  };
}

/** Fields that say what a line is. */
const NAMING: readonly Field[] = ['partNumber', 'mpn', 'name', 'description', 'specification', 'material', 'grade', 'supplierPn']; // prettier-ignore

/** Cells that say what the lines of a sheet are, as formulas that were never computed. */
function uncomputed(sheet: Sheet, tables: readonly Table[]): Unread[] {
  if (sheet.unvalued === null) return [];
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
      locations.push({ sheet: sheet.name, row, column: column + 1, cell: cellName(row, column), text: '' });
    }
  }
  if (locations.length === 0) return [];
  locations.sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const letters = [...columns].sort((a, b) => a - b).map(columnLetters);
  return [{ kind: 'formula', locations, data: { count: locations.length, columns: letters.join(', ') } }];
}
