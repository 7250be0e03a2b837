import { normaliseNumber } from '../bom/part-number.ts';
import { ReadError } from '../errors.ts';
import { headerKey } from '../map/headers/headers.ts';
import { lineField } from '../map/cells/texts.ts';
import type { Field, MasterColumns, Table } from '../map/types.ts';

/** Key of an item under a name that the configuration joins by: any text that is filled, however short. */
export function joinKey(table: Table, line: number, { id }: MasterColumns, column: string | null): string | null {
  const at = column === null ? -1 : columnOf(table, column);
  if (column !== null && at < 0) return null;
  const text =
    column === null ? lineField(table, line, 'partNumber') : table.sheet.text(table.lines.ordinal[line] ?? -1, at);
  const number = normaliseNumber(text);
  return number === '' ? null : `map:${String(id)}|${number}`;
}

const known = new WeakMap<Table, Map<string, number>>();

/** -1 where the table has no such column. */
function columnOf(table: Table, name: string): number {
  let columns = known.get(table);
  if (columns === undefined) known.set(table, (columns = new Map<string, number>()));
  let column = columns.get(name);
  if (column === undefined) columns.set(name, (column = findColumn(table, name)));
  return column;
}

function findColumn({ headers, columns, sheet }: Table, name: string): number {
  const numbered = /^#(\d{1,5})$/.exec(name.trim());
  if (numbered !== null) return Number(numbered[1]) <= sheet.columnCount ? Number(numbered[1]) - 1 : -1;
  const wanted = headerKey(name);
  for (const [column, header] of headers) if (headerKey(header) === wanted) return column;
  return columns.get(name as Field)?.[0] ?? -1;
}

/** Columns of bills that the configuration joins masters by, and that none of these tables has. */
export function joinsNotIn(tables: readonly Table[], masters: readonly MasterColumns[]): string[] {
  const names = new Set(masters.flatMap(({ joins }) => joins ?? []));
  return [...names].filter((name) => !tables.some((table) => columnOf(table, name) >= 0));
}

/** @throws ReadError `mapping-header-not-found`: a master without the column that the configuration joins it by joins nothing */
export function refuseWithout(tables: readonly Table[], { key }: MasterColumns): void {
  if (key === null || tables.some((table) => columnOf(table, key) >= 0)) return;
  const names = [...new Set(tables.flatMap(({ headers }) => [...headers.values()]))]
    .filter((name) => name !== '')
    .slice(0, 12);
  throw new ReadError(
    'mapping-header-not-found',
    `"itemMasters" joins by the column "${key}", which this file does not have.`,
    `Its columns are: ${names.join(', ')}. Write the header as the file prints it, or give the column by number, such as "#3".`,
  );
}
