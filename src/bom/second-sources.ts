import { companyIn, isNoNumber } from './placeholder.ts';
import type { Table } from '../map/types.ts';

/** The maker's column and that of his number. */
export interface Source {
  readonly maker: number;
  readonly number: number;
}

/** Where a line names several makers with a number each: their columns, in the order of the sheet; else none. */
export function sourceColumns({ columns }: Pick<Table, 'columns'>): readonly Source[] {
  const [makers, numbers] = [columns.get('manufacturer') ?? [], columns.get('mpn') ?? []];
  if (numbers.length < 2 || makers.length !== numbers.length) return [];
  return numbers.map((number, at) => ({ maker: makers[at] as number, number }));
}

/** Maker and number of a further source whose number stands in a column; null where it is the first, or none. */
export function sourceAt(table: Table, row: number, column: number): { manufacturer: string; mpn: string } | null {
  const source = sourceColumns(table).find(({ number }, at) => at > 0 && number === column);
  if (source === undefined) return null;
  const [manufacturer = '', mpn = ''] = [source.maker, source.number].map((at) => table.sheet.text(row, at).trim());
  return companyIn(manufacturer) === null || isNoNumber(mpn) ? null : { manufacturer, mpn };
}
