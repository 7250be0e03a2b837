import { readLoosely } from '../../map/headers/loosely.ts';
import type { MappedSheet, Table } from '../../map/types.ts';

/**
 * Tables of a text that are headed like its lists and say nothing else of what they hold, as lists: "Item | Source" beside "Item | Qty |
 * Price". The first column names the things; what the others are is not known.
 */
export function readHeadedAlike(mapped: readonly MappedSheet[]): MappedSheet[] {
  const heads = new Set(mapped.flatMap(({ tables }) => tables.flatMap(namedBy)));
  return mapped.map((one): MappedSheet => {
    const { sheet, tables } = one;
    if (tables.length > 0 || sheet.rowCount < 2 || sheet.filled(0).length < 2) return one;
    if (sheet.filled(0)[0] !== 0 || !heads.has(keyOf(sheet.text(0, 0)))) return one;
    const table = readLoosely(sheet, 0);
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
