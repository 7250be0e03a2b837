import { headerCandidates } from '../../map/headers/dictionary.ts';
import type { Field, MappedSheet } from '../../map/types.ts';
import type { Sheet } from '../../read/sheet.ts';

const MOST_ROWS = 300;
const MOST_COLUMNS = 5;
/** What stands beside a note: its number, the index or the date of what it is of, the initials of who wrote it. */
const BESIDE = /^(?:\p{L}{0,3}[.-]?\d{0,3}[.)]?|\d{1,4}(?:[./-]\d{1,4}){1,2}\.?)$/u;

const means = (text: string, field: Field): boolean =>
  headerCandidates(text).some((candidate) => candidate.field === field && candidate.kind !== 'contained');

/**
 * Sheets of notes beside the lists of a unit: called so, or by the header of their texts ("№ | Текст"), with no more beside a text than
 * its number. A figure that is none counts things, as in a list.
 */
export function sheetsOfNotes(mapped: readonly MappedSheet[]): Sheet[] {
  return mapped.filter(({ sheet, tables }) => tables.length === 0 && isOfNotes(sheet)).map(({ sheet }) => sheet);
}

function isOfNotes(sheet: Sheet): boolean {
  const { rowCount, columnCount } = sheet;
  if (sheet.columnNames !== null || rowCount < 2 || rowCount > MOST_ROWS) return false;
  if (columnCount < 2 || columnCount > MOST_COLUMNS) return false;
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const isCalled = means(sheet.name ?? '', 'remarks');
  const header = rows.find((row) => sheet.filled(row).length > 1) ?? 0;
  const headed = sheet.filled(header).filter((column) => means(sheet.text(header, column).trim(), 'remarks'));
  const texts = columnsWith(sheet, rows, (text) => !BESIDE.test(text) && /\p{L}{2}/u.test(text));
  const [text] = texts;
  if (text === undefined || texts.length !== 1 || !(isCalled || headed.includes(text))) return false;
  return rows.every((row) => {
    if (row <= header) return true;
    const others = sheet.filled(row).filter((column) => column !== text);
    return others.every((column) => BESIDE.test(sheet.text(row, column).trim()));
  }) && isNumbered(sheet, rows.filter((row) => row > header), text); // prettier-ignore
}

/** Columns in which a row below the header has such a text. */
function columnsWith(sheet: Sheet, rows: readonly number[], is: (text: string) => boolean): number[] {
  const found = new Set<number>();
  for (const row of rows.slice(1)) for (const column of sheet.filled(row)) if (is(sheet.text(row, column).trim())) found.add(column); // prettier-ignore
  return [...found];
}

/** Whether figures stand before the texts alone, and grow: 1, 2, 3. */
function isNumbered(sheet: Sheet, rows: readonly number[], text: number): boolean {
  let last = -1;
  for (const row of rows)
    for (const column of sheet.filled(row)) {
      const cell = sheet.text(row, column).trim();
      if (column === text || !/^\d{1,3}[.)]?$/.test(cell)) continue;
      const number = parseInt(cell, 10);
      if (column > text || number <= last) return false;
      last = number;
    }
  return true;
}
