import type { Bom } from '../bom/types.ts';
import { headerUnit } from '../map/headers.ts';
import { parseAmount, parseNumber } from '../map/numbers.ts';
import { lineField } from '../map/texts.ts';
import type { Table } from '../map/types.ts';
import { parseUnit, type Unit } from '../map/units.ts';
import type { LineQuantity } from './types.ts';

const UNKNOWN: LineQuantity = { kind: 'unknown' };

/** Quantity of a line per one piece of its parent; a root's is what the list says of it. */
export function quantityOf(bom: Bom, line: number): LineQuantity {
  const table = bom.tables[bom.lineTable[line] ?? -1];
  if (table === undefined) return UNKNOWN;
  const index = bom.lineIndex[line] ?? -1;
  const stated = table.lines.quantity[index] ?? NaN;
  if (!(stated >= 0)) return UNKNOWN;
  const per = table.columns.has('quantity') ? baseOf(table, index) : exploded(bom, line);
  if (!(per > 0)) return UNKNOWN;
  const unit = unitOf(table, index);
  if (unit === null || unit.kind === 'count') return { kind: 'pieces', count: stated / per };
  return unit.kind === 'mass' ? { kind: 'grams', grams: (stated * unit.factor) / per } : UNKNOWN;
}

/** Some systems state the quantity for a hundred or a thousand of the parent. */
function baseOf(table: Table, index: number): number {
  const base = parseNumber(lineField(table, index, 'quantityBase'), table.decimal);
  return base > 0 ? base : 1;
}

/** The table states only how many there are in all: the parent's number in all divides them, so that nothing multiplies twice. */
function exploded(bom: Bom, line: number): number {
  const above = bom.parent[line] ?? -1;
  if (above < 0) return 1;
  const table = bom.tables[bom.lineTable[above] ?? -1];
  const total = table?.lines.quantity[bom.lineIndex[above] ?? -1] ?? NaN;
  // The top assembly often has no number: it is there once.
  return Number.isNaN(total) && (bom.parent[above] ?? -1) < 0 ? 1 : total;
}

/** Unit of the quantity: its own column, the cell itself (`14 g`), or the header (`Menge [kg]`). */
function unitOf(table: Table, index: number): Unit | null {
  const own = parseUnit(lineField(table, index, 'unit'));
  if (own !== null) return own;
  const column = table.columns.get('quantity')?.[0] ?? table.columns.get('quantityTotal')?.[0];
  const row = table.lines.ordinal[index];
  if (column === undefined || row === undefined) return null;
  const inCell = parseAmount(table.sheet.text(row, column), table.decimal)?.unit ?? null;
  return inCell ?? parseUnit(headerUnit(table.headers.get(column) ?? '') ?? '');
}
