import type { ColumnInput } from './column-inputs.ts';
import { isNamedQuantity } from './header-names.ts';
import type { Field } from './types.ts';
import { variantLabels } from './variants.ts';

/** Two quantity columns or more: the first is per assembly, and the second in all, unless they are of variants. */
export function splitTotalQuantity(inputs: readonly ColumnInput[], columns: Map<Field, number[]>): void {
  const list = columns.get('quantity') ?? [];
  if (variantLabels(new Map(inputs.map(({ column, header }) => [column, header])), columns).length > 0) return;
  const [first = -1, second = -1] = list.slice(0, 2).sort((a, b) => a - b);
  const headers = [first, second].map((column) => inputs.find((input) => input.column === column)?.header ?? '');
  if (!headers.every(isNamedQuantity)) return;
  columns.set('quantity', [first, ...list.filter((column) => column !== first && column !== second)]);
  columns.set('quantityTotal', [second]);
}
