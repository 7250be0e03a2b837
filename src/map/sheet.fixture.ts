import { TextArena, TextKind } from '../read/arena.ts';
import { Sheet } from '../read/sheet.ts';

export type Cell = string | number | null;

/** A sheet from rows, for tests: numbers become number cells, null and '' stay empty, empty rows leave a gap in the numbering. */
export function sheetOf(
  rows: readonly (readonly Cell[])[],
  name: string | null = 'BOM',
  texts = new TextArena(),
): Sheet {
  const sheet = new Sheet(name, texts);
  rows.forEach((cells, i) => {
    if (cells.every((cell) => cell === null || cell === '')) return;
    const ordinal = sheet.addRow(i + 1);
    cells.forEach((cell, column) => {
      if (cell === null || cell === '') return;
      const id = typeof cell === 'number' ? texts.intern(String(cell), TextKind.number) : texts.intern(cell);
      sheet.set(ordinal, column, id);
    });
  });
  return sheet;
}
