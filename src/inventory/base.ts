import { parseNumber } from '../map/cells/numbers.ts';
import { lineField } from '../map/cells/texts.ts';
import type { Table } from '../map/types.ts';

const starts = new WeakMap<Table, Int32Array>();

/** First line of the group that a line belongs to, where the head of a bill stands on its first line only. */
function groupStarts(table: Table): Int32Array {
  const held = starts.get(table);
  if (held !== undefined) return held;
  const first = new Int32Array(table.lines.count);
  const columns = table.columns.get('parent') ?? [];
  let start = 0;
  for (let line = 0; line < first.length; line++) {
    const row = table.lines.ordinal[line] ?? 0;
    if (columns.some((column) => table.sheet.id(row, column) !== 0)) start = line;
    first[line] = start;
  }
  starts.set(table, first);
  return first;
}

/**
 * Pieces of the parent that a line's quantity is for: some systems state it for a hundred or a thousand. 1 where nothing is said, NaN
 * where what is said cannot be read. With `fillDown` a blank means what the first line of the group says.
 */
export function baseQuantity(table: Table, line: number, fillDown: boolean): number {
  const inAll = table.base ?? 1;
  if (!table.columns.has('quantityBase')) return inAll;
  let text = lineField(table, line, 'quantityBase');
  if (text === '' && fillDown) text = lineField(table, groupStarts(table)[line] ?? line, 'quantityBase');
  if (text === '') return inAll;
  const base = parseNumber(text, table.decimal);
  return base > 0 ? base : NaN;
}
