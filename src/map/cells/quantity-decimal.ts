import type { Sheet } from '../../read/sheet.ts';
import { voteDecimal } from './decimal.ts';
import { habitualDecimal, promisedDecimal } from './decimal-habit.ts';
import type { KnownDialect } from '../dialect/dialect.ts';
import { quantityColumnOf } from '../rows/lines.ts';
import type { Decimal } from './numbers.ts';
import type { Field } from '../types.ts';

/** Where the quantities of a table stand. */
export interface QuantityFrame {
  readonly sheet: Sheet;
  /** 1-based; null where there is none. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headers: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
}

/** Fields whose cells measure or count. All others name things, and "1.4571" in them is a steel, "1.2" a place, "2.0" a revision. */
const FIGURES = [
  'quantity', 'quantityTotal', 'quantityBase', 'assemblyQuantity', 'massUnit', 'massTotal', 'magnetMass', 'dimensions', 'substancePercent',
  'substanceMass', 'substancePpm', 'elementShare', 'unitCost', 'totalCost', 'scrap',
] as const; // prettier-ignore

/** What a sheet writes with units in the rows of its last table: tables that stand side by side have the same. */
const withUnits = new WeakMap<Sheet, { readonly firstRow: number; readonly lastRow: number; readonly decimal: Decimal | null }>(); // prettier-ignore

function decimalWithUnits(sheet: Sheet, firstRow: number, lastRow: number): Decimal | null {
  let known = withUnits.get(sheet);
  if (known?.firstRow !== firstRow || known.lastRow !== lastRow) {
    const all = Array.from({ length: sheet.columnCount }, (_, column) => column);
    known = { firstRow, lastRow, decimal: voteDecimal(sheet, all, firstRow, lastRow, /\D$/) };
    withUnits.set(sheet, known);
  }
  return known.decimal;
}

/** Decimal separator that the figures of a table prove between them, else what it writes with a unit (`0.5 mm`); null if neither does. */
export function figuresDecimal({ sheet, columns, firstRow, lastRow }: QuantityFrame): Decimal | null {
  const figures = new Set(FIGURES.flatMap((field) => columns.get(field) ?? []));
  return voteDecimal(sheet, [...figures], firstRow, lastRow) ?? decimalWithUnits(sheet, firstRow, lastRow);
}

/** Decimal separator of the quantities: what their cells prove, else what the dialect promises of them or the list's habits say; null if none does. */
export function quantityDecimal(known: KnownDialect | null, frame: QuantityFrame): Decimal | null {
  const { sheet, firstRow, lastRow } = frame;
  const column = quantityColumnOf(frame.columns);
  const decimals = known?.dialect.quantities?.decimals ?? 0;
  const proven = voteDecimal(sheet, [column], firstRow, lastRow);
  if (proven !== null || column < 0) return proven;
  if (decimals > 0) return promisedDecimal(sheet, column, firstRow, lastRow, decimals);
  // Other figures of the list prove it better than habits do.
  const isOpen = /^\d+[.,]\d{3}(?!\d)/.test(sheet.text(firstRow, column)) && figuresDecimal(frame) === null;
  return isOpen ? habitualDecimal(frame, column) : null;
}
