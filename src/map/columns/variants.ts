import { LineKind, type Field, type Table } from '../types.ts';
import { labelsBeside } from './variant-labels.ts';

/** A quantity column of a matrix: the same list for several products, or for several assemblies, side by side. */
export interface VariantColumn {
  readonly column: number;
  /** What its header says beside "quantity": `A` of `Qty A`. */
  readonly label: string;
}

/** Labels by column where at least two quantity columns differ in nothing else; empty where there is no matrix. */
export const variantLabels = (
  headers: ReadonlyMap<number, string>,
  columns: ReadonlyMap<Field, readonly number[]>,
): VariantColumn[] => ((columns.get('quantity')?.length ?? 0) < 2 ? [] : labelsBeside(headers, columns));

const held = new WeakMap<Table, readonly VariantColumn[]>();

/** The quantity columns of a matrix, left to right; empty where the table is none. */
export function variantColumns(table: Table): readonly VariantColumn[] {
  let found = held.get(table);
  if (found === undefined) held.set(table, (found = variantLabels(table.headers, table.columns)));
  return found;
}

/** Labels of the variants that a line goes into; those of a blank or 0 are left out. Empty where the table is no matrix. */
export function variantsOf(table: Table, line: number): string[] {
  if (table.lines.kind[line] !== LineKind.part) return [];
  const row = table.lines.ordinal[line] ?? 0;
  return variantColumns(table)
    .filter(({ column }) => !/^(?:0+(?:[.,]0+)?|[-–—]*)$/u.test(table.sheet.text(row, column).trim()))
    .map(({ label }) => label);
}
