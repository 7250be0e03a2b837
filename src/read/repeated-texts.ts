import { ReadError } from '../errors.ts';
import type { Sheet } from './sheet.ts';
import type { ReadResult } from './types.ts';

/** Bytes of a text from which on it counts how many cells hold it: Excel itself allows half as many characters. */
const LONG = 64 * 1024;
/** Bytes that such texts come to at the most, counted for each cell. */
const MOST = 256 * 1024 ** 2;

/**
 * A small workbook may name one text of megabytes in thousands of cells, each of which is compared and reported by itself.
 *
 * @throws ReadError `limit-repeated-text` with the sheet and the first cell of the text that is repeated most
 */
export function checkRepeated({ texts, sheets }: ReadResult): void {
  const long = texts.idsLongerThan(LONG);
  if (long.size === 0) return;
  let bytes = 0;
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rowCount; row++) {
      for (const column of sheet.filled(row)) {
        const id = sheet.id(row, column);
        if (long.has(id)) bytes += texts.lengthOf(id);
        if (bytes > MOST) throw tooMuch(sheet, row, column);
      }
    }
  }
}

function tooMuch(sheet: Sheet, row: number, column: number): ReadError {
  return new ReadError(
    'limit-repeated-text',
    `Cells that hold texts of more than ${String(LONG / 1024)} kB come to more than ${String(MOST / 1024 ** 2)} MB; nothing was judged.`,
    'No parts list has such cells: shorten them, or ask the sender what they are.',
    { ...(sheet.name !== null && { sheet: sheet.name }), row: sheet.rowNumber(row), column: column + 1 },
  );
}
