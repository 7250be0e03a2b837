import { ROW_OF_CELL, RowFlag, Sheet } from '../sheet.ts';

/**
 * The same table with the lines of the text for its rows, as the other tables of that text have them; the table itself where two of its
 * rows stand on one line.
 */
export function rowsByLine(table: Sheet): Sheet {
  const numbers: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const line = table.line(row);
    if (line === null || line <= (numbers.at(-1) ?? 0)) return table;
    numbers.push(line);
  }
  const sheet = new Sheet(null, table.texts);
  /** The line of a row; of one without cells of its own, that of the last row before it. */
  const lineOf = (rowNumber: number): number => {
    let [low, high] = [0, table.rowCount - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (table.rowNumber(middle) <= rowNumber) low = middle;
      else high = middle - 1;
    }
    return numbers[low] ?? rowNumber;
  };
  numbers.forEach((line, row) => {
    const flags = (table.isHiddenRow(row) ? RowFlag.hidden : 0) | (table.isStruckRow(row) ? RowFlag.struck : 0);
    const ordinal = sheet.addRow(line, flags, table.outline(row));
    sheet.setLine(ordinal, line);
    for (const column of table.filled(row)) {
      sheet.set(ordinal, column, table.id(row, column));
      if (table.struckCells.has(row * ROW_OF_CELL + column)) sheet.strike(ordinal, column);
      const [before, after] = [table.rowNumber(row), line].map((number) => `${String(number)}:${String(column)}`);
      const link = table.links.get(before ?? '');
      if (link !== undefined) sheet.links.set(after ?? '', link);
      const comment = table.comments.get(before ?? '');
      if (comment !== undefined) sheet.comments.set(after ?? '', comment);
    }
  });
  for (const { top, bottom, left, right } of table.merges)
    sheet.merges.push({ top: lineOf(top), bottom: lineOf(bottom), left, right });
  sheet.hiddenColumns.push(...table.hiddenColumns);
  return sheet;
}
