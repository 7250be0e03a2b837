import type { MappedSheet, Table } from '../../map/types.ts';
import { RowFlag, Sheet } from '../../read/sheet.ts';
import { GUESSED } from '../types.ts';
import { labelColumn } from '../unread/unread-turned.ts';
import { FEWEST_PARTS } from './may-be-turned.ts';

/** A list of more parts than this is in rows. */
const MOST_PARTS = 2000;
const FEWEST_FIELDS = 2;

/**
 * Sheets whose parts stand in columns, each row with its label ("Description | Servo motor | Screw", "Qty | 2 | 10"), read as the list that
 * they are when turned, where its header is known then. A cell keeps its place in the file.
 */
export function readTurned(
  mapped: readonly MappedSheet[],
  mapAgain: (sheet: Sheet) => MappedSheet,
): readonly MappedSheet[] {
  return mapped.map((one) => {
    const { sheet, tables } = one;
    if (sheet.columnNames !== null || sheet.turned !== null || sheet.columnCount > MOST_PARTS) return one;
    const labels = labelColumn(sheet, tables);
    if (labels < 0) return one;
    const again = mapAgain(turnedSheet(sheet));
    return again.tables.length > 0 && again.tables.every((table) => isList(table, labels)) ? again : one;
  });
}

/** Whether the labels are its header, and name or number what is in it. */
const isList = ({ sheet, headerRow, columns, confidence, lines }: Table, labels: number): boolean =>
  confidence > GUESSED &&
  headerRow !== null &&
  sheet.ordinalOf(headerRow) === labels &&
  lines.count >= FEWEST_PARTS - 1 &&
  columns.size >= FEWEST_FIELDS &&
  (['description', 'name', 'partNumber', 'mpn'] as const).some((field) => columns.has(field));

/** The sheet with a row for each of its columns, and a column for each of its rows. */
function turnedSheet(sheet: Sheet): Sheet {
  const { rowCount, columnCount } = sheet;
  const turned = new Sheet(sheet.name, sheet.texts);
  turned.turned = sheet;
  turned.hidden = sheet.hidden;
  turned.unvalued = sheet.unvalued;
  turned.drawn.push(...sheet.drawn);
  turned.pictures = sheet.pictures;
  for (let column = 0; column < columnCount; column++) {
    turned.addRow(column + 1, sheet.isHiddenColumn(column) ? RowFlag.hidden : 0);
    for (let row = 0; row < rowCount; row++) {
      turned.set(column, row, sheet.id(row, column));
      const key = `${String(sheet.rowNumber(row))}:${String(column)}`;
      const link = sheet.links.get(key);
      if (link !== undefined) turned.links.set(`${String(column + 1)}:${String(row)}`, link);
      const comment = sheet.comments.get(key);
      if (comment !== undefined) turned.comments.set(`${String(column + 1)}:${String(row)}`, comment);
    }
  }
  for (let row = 0; row < rowCount; row++)
    if (sheet.isHiddenRow(row)) turned.hiddenColumns.push({ left: row + 1, right: row + 1 });
  for (const { top, left, bottom, right } of sheet.merges) {
    const [first, last] = [sheet.ordinalOf(top), sheet.ordinalOf(bottom)];
    if (first >= 0 && last >= 0) turned.merges.push({ top: left, bottom: right, left: first + 1, right: last + 1 });
  }
  return turned;
}
