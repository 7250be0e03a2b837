import type { Field, MappedSheet, Table } from '../../map/types.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { GUESSED } from '../types.ts';
import { unreadColumns } from '../unread/unread-columns.ts';
import { CarrierFinder } from '../unread/unread-content.ts';
import { NAMING } from '../unread/unread.ts';

/**
 * Lists whose columns were guessed, once more: a column that names what would be reported tells what its lines are, though its cells look
 * like a kind of thing ("MOTOR" on ten lines) or are short (磁钢).
 */
export async function readNamedColumns(mapped: readonly MappedSheet[]): Promise<MappedSheet[]> {
  const finder = new CarrierFinder(await bundledDecomposer());
  return mapped.map((one) => ({
    ...one,
    tables: one.tables.map((table) =>
      table.confidence <= GUESSED && table.sheet.columnNames === null ? named(table, finder) : table,
    ),
  }));
}

function named(table: Table, finder: CarrierFinder): Table {
  const naming = NAMING.flatMap((field) => table.columns.get(field) ?? []);
  const found = [...unreadColumns(table, naming, finder)].map(({ column }) => column);
  if (found.length === 0) return table;
  const described = [...(table.columns.get('description') ?? []), ...found].sort((a, b) => a - b);
  return { ...table, columns: new Map<Field, readonly number[]>([...table.columns, ['description', described]]) };
}
