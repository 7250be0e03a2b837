import { ReadError } from '../../errors.ts';
import type { Sheet } from '../../read/sheet.ts';
import { headerKey } from '../headers/headers.ts';
import { FIELDS, type Field, type UserMapping } from '../types.ts';

/** Rows in which the headers of a mapping are looked for. */
const SEARCHED_ROWS = 1000;

/** Header texts that a mapping names, and the columns it gives by number (`#3` is the third column). */
export interface MappedHeaders {
  readonly mapping: UserMapping;
  readonly byText: ReadonlyMap<string, Field>;
  readonly byColumn: ReadonlyMap<number, Field>;
}

/** Prepares a user's mapping for a sheet; null when it is meant for another sheet. */
export function prepareMapping(sheet: Sheet, mapping: UserMapping | null): MappedHeaders | null {
  if (mapping === null) return null;
  if (mapping.sheet !== undefined && mapping.sheet !== sheet.name) return null;
  const byText = new Map<string, Field>();
  const byColumn = new Map<number, Field>();
  for (const field of FIELDS) {
    const wanted = mapping.columns[field];
    if (wanted === undefined) continue;
    for (const name of typeof wanted === 'string' ? [wanted] : wanted) {
      const numbered = /^#(\d{1,5})$/.exec(name.trim());
      if (numbered === null) byText.set(headerKey(name), field);
      else byColumn.set(Number(numbered[1]) - 1, field);
    }
  }
  if (mapping.headerRow === NO_HEADER && byText.size > 0) {
    const names = [...byText.values()].join(', ');
    throw new ReadError(
      'mapping-without-header',
      `The mapping says that ${describe(sheet)} has no header ("headerRow": 0), and names headers for ${names}.`,
      'Give the columns by number, such as "#3".',
      { sheet: sheet.name },
    );
  }
  return { mapping, byText, byColumn };
}

/** `headerRow` of a list that has none. */
export const NO_HEADER = 0;

/** Whether a mapping finds anything of what it names in a sheet. */
export function fitsSheet(sheet: Sheet, mapping: UserMapping): boolean {
  const user = prepareMapping(sheet, mapping);
  if (user === null) return false;
  if (user.byText.size === 0 && user.byColumn.size === 0) return true;
  if ([...user.byColumn.keys()].some((column) => column >= 0 && column < sheet.columnCount)) return true;
  if (user.byText.size > 0 && mapping.headerRow !== undefined) return true;
  for (let row = 0; row < Math.min(sheet.rowCount, SEARCHED_ROWS); row++)
    if (mappedWords(user, sheet, row) > 0) return true;
  return false;
}

/** Fields fixed by a mapping for the header texts of a row. */
export function fixedColumns(user: MappedHeaders | null, headers: ReadonlyMap<number, string>): Map<number, Field> {
  const fixed = new Map<number, Field>(user?.byColumn ?? []);
  for (const [column, text] of headers) {
    const field = user?.byText.get(headerKey(text));
    if (field !== undefined) fixed.set(column, field);
  }
  return fixed;
}

/** How many of the mapping's header texts stand in a row. */
function mappedWords(user: MappedHeaders, sheet: Sheet, ordinal: number): number {
  const found = new Set<string>();
  for (const column of sheet.filled(ordinal)) {
    const key = headerKey(sheet.text(ordinal, column).slice(0, 200));
    if (user.byText.has(key)) found.add(key);
  }
  return found.size;
}

/**
 * The row a mapping means as header: the row it names, else the one with most of its header texts; -1 if none has any.
 * @throws ReadError `mapping-row-not-found`, `mapping-header-not-found` when the mapping cannot be followed.
 */
export function mappedHeaderRow(user: MappedHeaders, sheet: Sheet): number {
  const { headerRow, sheet: name } = user.mapping;
  const place = { sheet: sheet.name };
  if (headerRow !== undefined) {
    const ordinal = sheet.ordinalOf(headerRow);
    if (ordinal >= 0) return ordinal;
    throw new ReadError(
      'mapping-row-not-found',
      `The mapping names row ${headerRow} as header, but ${describe(sheet)} has no such row.`,
      'Set "headerRow" to the row number that the spreadsheet shows.',
      { ...place, row: headerRow },
    );
  }
  let best = -1;
  let most = 0;
  for (let row = 0; row < Math.min(sheet.rowCount, SEARCHED_ROWS); row++) {
    const words = mappedWords(user, sheet, row);
    if (words > most) {
      best = row;
      most = words;
    }
  }
  if (best >= 0 && most < user.byText.size) {
    const present = new Set(sheet.filled(best).map((column) => headerKey(sheet.text(best, column))));
    const missing = [...user.byText].filter(([key]) => !present.has(key)).map(([, field]) => field);
    throw new ReadError(
      'mapping-header-not-found',
      `The mapping's header for ${missing.join(', ')} is not in row ${sheet.rowNumber(best)} of ${describe(sheet)}.`,
      'Write the header as the file prints it, or give the column by number, such as "#3".',
      { ...place, row: sheet.rowNumber(best) },
    );
  }
  if (best < 0 && name !== undefined && user.byText.size > 0) {
    throw new ReadError(
      'mapping-header-not-found',
      `None of the mapping's headers is in ${describe(sheet)}.`,
      'Write the headers as the file prints them, or give columns by number, such as "#3".',
      place,
    );
  }
  return best;
}

function describe(sheet: Sheet): string {
  return sheet.name === null ? 'the file' : `sheet "${sheet.name}"`;
}
