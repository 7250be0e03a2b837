import type { Table } from '../../map/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import { FEWEST_PARTS, isLabel, MOST_LABELS, wordOf } from '../reread/may-be-turned.ts';

const FEWEST_LABELS = 2;
const FILLED = 0.8;
/** Labels stand in one of the first columns. */
const MOST_COLUMNS = 5;
/** So many labels beside each other make a row a header: of a turned list it has names and numbers of parts there. */
const FEWEST_HEADERS = 2;

/** Rows of a sheet whose parts stand in columns, each row with its label: "Description | Servo motor | Screw", "Qty | 2 | 10". */
export function turnedRows(sheet: Sheet, tables: readonly Table[]): { ordinal: number; columns: readonly number[] }[] {
  if (tables.every(({ headerRow }) => headerRow === null)) return [];
  const column = labelColumn(sheet, tables);
  if (column < 0) return [];
  return Array.from({ length: sheet.rowCount }, (_, ordinal) => ({
    ordinal,
    columns: sheet.filled(ordinal).filter((other) => other > column),
  })).filter(({ columns }) => columns.length >= FEWEST_PARTS);
}

/** The column with the labels of a sheet whose parts stand in columns; -1: they do not. */
export function labelColumn(sheet: Sheet, tables: readonly Table[]): number {
  if (sheet.rowCount > MOST_LABELS) return -1;
  if (tables.some(({ headerRow, headers }) => headerRow !== null && isHeader([...headers.values()]))) return -1;
  const rows = Array.from({ length: sheet.rowCount }, (_, ordinal) => ordinal).filter(
    (ordinal) => sheet.filled(ordinal).length > 0,
  ).length;
  for (let column = 0; column < Math.min(sheet.columnCount, MOST_COLUMNS); column++) {
    const cells = Array.from({ length: sheet.rowCount }, (_, ordinal) => sheet.text(ordinal, column).trim()).filter(
      (text) => text !== '',
    );
    const labels = new Set(cells.filter(isLabel).map(wordOf));
    // Nearly every row has one.
    if (cells.length < rows * FILLED) continue;
    // Each label stands once; units and kinds of things come again and again.
    if (labels.size >= FEWEST_LABELS && labels.size * 2 > cells.length && new Set(cells).size === cells.length)
      return column;
  }
  return -1;
}

/** Whether most texts of a header beside its first are labels of different words. */
function isHeader([, ...texts]: readonly string[]): boolean {
  const labels = new Set(texts.filter(isLabel).map(wordOf));
  return labels.size >= FEWEST_HEADERS && labels.size * 2 >= texts.length;
}
