import { readFile } from 'node:fs/promises';
import { bundledReading } from '../../builtin.ts';
import { ReadError } from '../../errors.ts';
import { scoreHeaderSample } from '../../map/headers/header-rows.ts';
import { columnNamed } from '../../judge/register/register-columns.ts';
import { nodeHost } from '../../host/node.ts';
import { toUtf8Text } from '../../read/encoding/encoding.ts';
import { readUnit } from '../../read/read-unit.ts';
import { ROW_OF_CELL, type Sheet } from '../../read/sheet.ts';
import { defaultLimits, type ReadLimits } from '../../read/types.ts';
import type { FormTable } from '../../report/questions/read-form.ts';
import { markdownTable } from '../../report/questions/read-markdown.ts';

/** A form is a page or two: what is larger is something else. */
const LIMITS = {
  ...defaultLimits,
  partBytes: 64 * 1024 ** 2,
  totalBytes: 128 * 1024 ** 2,
  rows: 20_000,
  columns: 300,
  cells: 1_000_000,
};
const MOST_TEXT = 16 * 1024 ** 2;

/**
 * A delimiter is right where it parts the names of columns, and an encoding where titles in it are words: the names are ASCII, and
 * are the same in any.
 */
const scoreSample = (rows: readonly (readonly string[])[]): number =>
  Math.max(0, ...rows.map((row) => row.filter((text) => columnNamed(text) !== null).length)) + scoreHeaderSample(rows);

interface FormReading {
  readonly limits?: ReadLimits;
  /** What a form in plain text is in, by whoever gives it; null: it is found out. */
  readonly encoding?: string | null;
}

/**
 * The tables of a filled form, whatever program it was saved by: xlsx, ods, xls, CSV, or Markdown.
 *
 * @throws ReadError where the file is missing or cannot be read
 */
export async function formTables(
  path: string,
  shown: string,
  { limits = LIMITS, encoding = null }: FormReading = {},
): Promise<FormTable[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
      throw new ReadError('is-folder', `${shown} is a folder, and no form.`, 'Name the forms in it that came back.');
    throw new ReadError('not-found', `${shown} could not be opened.`, 'Check the path.');
  }
  try {
    if (/\.(?:md|markdown|txt)$/i.test(path)) {
      if (bytes.length > MOST_TEXT)
        throw new ReadError(
          'form-too-large',
          `${shown} is larger than any form.`,
          'Give the file that the supplier sent back.',
        );
      const text = toUtf8Text(bytes, { encoding, scoreSample });
      return [markdownTable(new TextDecoder().decode(text.bytes))];
    }
    const { sheets } = await readUnit(bytes, shown, {
      host: nodeHost,
      limits,
      encoding,
      scoreSample,
      formatOf: (await bundledReading()).formatOf,
    });
    return sheets.map(tableOf);
  } catch (error) {
    // Readers of one file do not name it.
    if (!(error instanceof ReadError) || error.message.includes(shown)) throw error;
    throw new ReadError(error.code, `${shown}: ${error.message}`, error.hint, error.location, { cause: error });
  }
}

function tableOf(sheet: Sheet): FormTable {
  const unvalued = unvaluedIn(sheet);
  return {
    name: sheet.name,
    rows: Array.from({ length: sheet.rowCount }, (_, ordinal) => {
      const number = sheet.rowNumber(ordinal);
      const cells = Array.from({ length: sheet.columnCount }, (__, column) => sheet.text(ordinal, column));
      const without = unvalued.get(number);
      return { number, cells, ...(without !== undefined && { unvalued: without }) };
    }),
  };
}

/** Columns, from 0, of formulas without a value, by row. */
function unvaluedIn({ unvaluedCells }: Sheet): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const cell of unvaluedCells) {
    const row = Math.floor(cell / ROW_OF_CELL);
    found.set(row, (found.get(row) ?? new Set()).add(cell % ROW_OF_CELL));
  }
  return found;
}
