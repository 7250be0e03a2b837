import { headerCandidates } from '../../map/headers/dictionary.ts';
import { headerForm } from '../../map/headers/headers.ts';
import type { Field, Table } from '../../map/types.ts';
import type { Sheet } from '../../read/sheet.ts';

/** What words of a header mean and names of parts hardly do: "Module", "Product" and "Screws" may be parts. */
const NAMES_OF_PARTS: readonly Field[] = ['name', 'category', 'endUse', 'endUser', 'document', 'drawing'];
/** A list in columns has a row for each label. */
const MOST_ROWS = 60;
const FEWEST_LABELS = 2;
const FILLED = 0.8;
/** Labels stand in one of the first columns. */
const MOST_COLUMNS = 5;
/** So many parts beside a label; a title block has one value, or two. */
const FEWEST_PARTS = 3;

/** "U1", "Q1", "BT2" are numbers of parts, whatever "U" and "Q" are short for. */
const DESIGNATOR = /^\p{Lu}{1,2}\d{1,4}$/u;
/** So many labels beside each other make a row a header: of a turned list it has names and numbers of parts there. */
const FEWEST_HEADERS = 2;

const isLabel = (text: string): boolean =>
  !DESIGNATOR.test(text.trim()) &&
  headerCandidates(text.trim().replace(/[:：]$/u, '')).some(
    ({ kind, field }) => kind !== 'contained' && !NAMES_OF_PARTS.includes(field),
  );

/** The word of a label: "PN-01", "PN-02" are one, with the numbers of parts or of lines behind it. */
const wordOf = (text: string): string => headerForm(text)?.bare ?? text;

/** Rows of a sheet whose parts stand in columns, each row with its label: "Description | Servo motor | Screw", "Qty | 2 | 10". */
export function turnedRows(sheet: Sheet, tables: readonly Table[]): { ordinal: number; columns: readonly number[] }[] {
  if (sheet.rowCount > MOST_ROWS || tables.every(({ headerRow }) => headerRow === null)) return [];
  if (tables.some(({ headerRow, headers }) => headerRow !== null && isHeader([...headers.values()]))) return [];
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
    if (labels.size < FEWEST_LABELS || labels.size * 2 <= cells.length || new Set(cells).size < cells.length) continue;
    return Array.from({ length: sheet.rowCount }, (_, ordinal) => ({
      ordinal,
      columns: sheet.filled(ordinal).filter((other) => other > column),
    })).filter(({ columns }) => columns.length >= FEWEST_PARTS);
  }
  return [];
}

/** Whether most texts of a header beside its first are labels of different words. */
function isHeader([, ...texts]: readonly string[]): boolean {
  const labels = new Set(texts.filter(isLabel).map(wordOf));
  return labels.size >= FEWEST_HEADERS && labels.size * 2 >= texts.length;
}
