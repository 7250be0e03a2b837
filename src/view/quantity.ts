import { isUnstatedQuantity } from '../map/numbers.ts';
import { quantityColumnOf } from '../map/lines.ts';
import { LineKind, type Table } from '../map/types.ts';
import { cellName } from '../read/sheet.ts';
import type { HierarchyStyle } from '../bom/types.ts';
import { rowName } from './lines.ts';
import type { QuantityBasis } from './types.ts';

/** What a quantity of the table counts: pieces in one of the line above, in the whole list, in so many parents, in one top assembly. */
export function basisOf({ columns }: Table, hierarchy: HierarchyStyle): QuantityBasis {
  if (columns.has('quantity')) {
    if (columns.has('quantityBase')) return 'per-base';
    return hierarchy === 'flat' ? 'per-list' : 'per-parent';
  }
  return columns.has('quantityTotal') ? 'in-all' : 'none';
}

export interface UnreadQuantities {
  readonly count: number;
  /** Parts without any quantity. */
  readonly empty: number;
  /** The first cell that could not be read: `F17`, and its text. */
  readonly first: { readonly place: string; readonly text: string } | null;
}

/** Quantities that are stated and could not be read as a number; `AR` and the like state none. */
export function unreadQuantities(table: Table): UnreadQuantities {
  const column = quantityColumnOf(table.columns);
  let count = 0;
  let empty = 0;
  let first: UnreadQuantities['first'] = null;
  for (let line = 0; line < table.lines.count && column >= 0; line++) {
    if (table.lines.kind[line] !== LineKind.part || !Number.isNaN(table.lines.quantity[line])) continue;
    const row = table.lines.ordinal[line] ?? 0;
    const text = table.sheet.text(row, column).trim();
    if (text === '') empty++;
    if (text === '' || isUnstatedQuantity(text)) continue;
    count++;
    first ??= { place: table.sheet.columnNames === null ? cellName(table.sheet.rowNumber(row), column) : `line ${String(rowName(table, row))}`, text }; // prettier-ignore
  }
  return { count, empty, first };
}
