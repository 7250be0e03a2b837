import { readLoosely } from '../../map/headers/loosely.ts';
import type { MappedSheet, Table } from '../../map/types.ts';
import { GUESSED } from '../types.ts';

/**
 * Tables of a text that are headed like its lists and say nothing else of what they hold, as lists: "Item | Source" beside "Item | Qty |
 * Price". The first column names the things; what the others are is not known. A list that nothing but the names in it showed to be one
 * is rarely alone: "Sensors | Description" beside "Motors | Description" is read as it is.
 */
export function readHeadedAlike(mapped: readonly MappedSheet[]): MappedSheet[] {
  const heads = new Set(mapped.flatMap(({ tables }) => tables.flatMap(namedBy)));
  const loose = new Set(
    mapped.flatMap(({ sheet, tables }) => tables.flatMap((table) => secondIn(table, sheet.columnCount))),
  );
  return mapped.map((one): MappedSheet => {
    const { sheet, tables } = one;
    if (tables.length > 0 || sheet.rowCount < 2 || sheet.filled(0).length < 2 || sheet.filled(0)[0] !== 0) return one;
    const isAlike = heads.has(keyOf(sheet.text(0, 0)));
    if (!isAlike && !loose.has(keyOf(`${String(sheet.columnCount)} ${sheet.text(0, 1)}`))) return one;
    const table = isAlike ? readLoosely(sheet, 0) : readLoosely(sheet, null, 0);
    return table === null
      ? one
      : { ...one, tables: [table], verdict: 'tables', skipped: [], reason: 'headed like a list of the file' };
  });
}

const keyOf = (text: string): string => text.trim().toLowerCase();

/** What the column is headed that names the things of a list, where it is the first. */
function namedBy({ headers, columns, headerRow }: Table): string[] {
  const head =
    columns.get('description')?.includes(0) === true && headerRow !== null ? keyOf(headers.get(0) ?? '') : '';
  return head === '' ? [] : [head];
}

/** How many columns a list that was read with little certainty has, and what the second is headed. */
function secondIn({ headers, headerRow, confidence }: Table, width: number): string[] {
  const head = confidence > GUESSED || headerRow === null ? '' : (headers.get(1) ?? '');
  return head === '' ? [] : [keyOf(`${String(width)} ${head}`)];
}
