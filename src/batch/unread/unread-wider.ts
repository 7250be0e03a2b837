import type { Table } from '../../map/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import { NAMING } from './unread.ts';

/** Of the lines of a delimited text at most so many are wider than their header by mistake; else the header is what is short. */
const FEWEST_PER_WIDER = 5;

/** "Pin1=V_MOTOR": what a pin is called, and no name of a thing. */
const SIGNAL = /^\s{0,9}[\w.]{1,30}\s?=\s?\S|\p{L}_\p{L}/u;

/** Rows of a delimited text with more cells than the header has, and their cells that no name stands in by the columns. */
export function* widerRows(
  sheet: Sheet,
  tables: readonly Table[],
): Generator<{ ordinal: number; columns: readonly number[] }> {
  const rights = new Map<number, number>();
  for (const { headerRow, columns, firstRow, lastRow } of tables) {
    // Tables that stand side by side have one header row.
    const right = headerRow === null ? -1 : (rights.get(headerRow) ?? sheet.filled(sheet.ordinalOf(headerRow)).at(-1) ?? -1); // prettier-ignore
    if (headerRow !== null) rights.set(headerRow, right);
    if (right < 0 || right + 1 >= sheet.columnCount) continue;
    const wider: number[] = [];
    for (let ordinal = firstRow; ordinal <= lastRow; ordinal++)
      for (let column = right + 1; column < sheet.columnCount; column++)
        if (sheet.id(ordinal, column) !== 0) {
          wider.push(ordinal);
          break;
        }
    if (wider.length * FEWEST_PER_WIDER > lastRow - firstRow + 1 && wider.length > 1) continue;
    const names = new Set(NAMING.flatMap((field) => columns.get(field) ?? []));
    // What stands before the first name was not moved by anything in it.
    const left = Math.min(...names, right);
    for (const ordinal of wider)
      yield {
        ordinal,
        columns: sheet
          .filled(ordinal)
          .filter((column) => column > left && !names.has(column) && !SIGNAL.test(sheet.text(ordinal, column))),
      };
  }
}
