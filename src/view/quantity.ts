import { type Decimal, isUnstatedQuantity, parseAmount, parseNumber } from '../map/cells/numbers.ts';
import { quantityColumnOf } from '../map/rows/lines.ts';
import { LineKind, type Table } from '../map/types.ts';
import { variantColumns } from '../map/columns/variants.ts';
import type { HierarchyStyle } from '../bom/types.ts';
import { rowName } from './lines.ts';
import type { QuantityBasis } from './types.ts';

/** What a quantity of the table counts: pieces in one of the line above, in the whole list, in so many parents, in one top assembly. */
export function basisOf({ columns, base, lines }: Table, hierarchy: HierarchyStyle): QuantityBasis {
  if (columns.has('quantity')) {
    if (columns.has('quantityBase') || base !== undefined) return 'per-base';
    return hierarchy === 'flat' ? 'per-list' : 'per-parent';
  }
  if (columns.has('quantityTotal')) return 'in-all';
  return lines.quantity.some((count) => !Number.isNaN(count)) ? 'in-names' : 'none';
}

/** Whether a cell states two ends: "4-8" is counted with both (src/inventory/quantity.ts). */
export function isRange(text: string, decimal: Decimal | null): boolean {
  const amount = parseAmount(text.trim(), decimal);
  return amount !== null && Number.isFinite(amount.min) && Number.isFinite(amount.max) && amount.min < amount.max;
}

interface UnreadQuantities {
  readonly count: number;
  /** Cells that hold a number of which it is not known what it counts: a list may state what goes into all of the whole, or into one assembly. */
  readonly open: number;
  /** Parts without any quantity. */
  readonly empty: number;
  /** The first cell that could not be read, and the first that is open: `F17`, and its text. */
  readonly first: { readonly place: string; readonly text: string } | null;
  readonly firstOpen: { readonly place: string; readonly text: string } | null;
}

/** Quantities that are stated and could not be read as a number; `AR` and the like state none, and a stroke in a matrix is a 0. */
export function unreadQuantities(table: Table): UnreadQuantities {
  const variants = variantColumns(table).map((variant) => variant.column);
  return variants.length > 0 ? unreadInMatrix(table, variants) : unreadIn(table, quantityColumnOf(table.columns));
}

function unreadIn(table: Table, column: number): UnreadQuantities {
  let count = 0;
  let open = 0;
  let empty = 0;
  let first: UnreadQuantities['first'] = null;
  let firstOpen: UnreadQuantities['first'] = null;
  for (let line = 0; line < table.lines.count && column >= 0; line++) {
    if (table.lines.kind[line] !== LineKind.part || !Number.isNaN(table.lines.quantity[line])) continue;
    const row = table.lines.ordinal[line] ?? 0;
    const text = table.sheet.text(row, column).trim();
    if (text === '') empty++;
    if (text === '' || isUnstatedQuantity(text) || isRange(text, table.decimal)) continue;
    if (Number.isNaN(parseNumber(text, table.decimal))) {
      count++;
      first ??= { place: placeIn(table, row, column), text };
    } else {
      open++;
      firstOpen ??= { place: placeIn(table, row, column), text };
    }
  }
  return { count, open, empty, first, firstOpen };
}

function unreadInMatrix(table: Table, columns: readonly number[]): UnreadQuantities {
  let count = 0;
  let empty = 0;
  let first: UnreadQuantities['first'] = null;
  for (let line = 0; line < table.lines.count; line++) {
    if (table.lines.kind[line] !== LineKind.part) continue;
    const row = table.lines.ordinal[line] ?? 0;
    const texts = columns.map((column) => table.sheet.text(row, column).trim());
    if (texts.every((text) => text === '')) empty++;
    texts.forEach((text, at) => {
      if (/^[-–—]*$/u.test(text) || isUnstatedQuantity(text) || !Number.isNaN(parseNumber(text, table.decimal))) return;
      count++;
      first ??= { place: placeIn(table, row, columns[at] ?? 0), text };
    });
  }
  return { count, open: 0, empty, first, firstOpen: null };
}

/** `F17`, or the line of a document. */
export function placeIn(table: Table, row: number, column: number): string {
  return table.sheet.columnNames === null ? table.sheet.cellAt(row, column) : `line ${String(rowName(table, row))}`;
}
