import { voteDecimal } from './decimal.ts';
import { massUnitOfHeader } from './headers.ts';
import { parseAmount, type Decimal } from './numbers.ts';
import { lineField } from './texts.ts';
import type { Table } from './types.ts';
import { gramsPer, parseUnit } from './units.ts';

const votes = new WeakMap<Table, Decimal | null>();

function massDecimal(table: Table): Decimal | null {
  const held = votes.get(table);
  if (held !== undefined) return held;
  const columns = [...(table.columns.get('massUnit') ?? []), ...(table.columns.get('massTotal') ?? [])];
  const vote = voteDecimal(table.sheet, columns, table.firstRow, table.lastRow) ?? table.decimal;
  votes.set(table, vote);
  return vote;
}

const headerUnits = new Map<string, string>();

/** Unit that a header names, '' if none; asked for on every line. */
export function unitInHeader(header: string): string {
  let unit = headerUnits.get(header);
  if (unit === undefined) {
    unit = massUnitOfHeader(header) ?? '';
    if (headerUnits.size < 1000) headerUnits.set(header, unit);
  }
  return unit;
}

function grams(table: Table, line: number, column: number): number | null {
  const row = table.lines.ordinal[line];
  if (row === undefined) return null;
  const id = table.sheet.id(row, column);
  if (id === 0) return null;
  const amount = parseAmount(table.sheet.texts.text(id), table.sheet.texts.kind(id) === 1 ? '.' : massDecimal(table));
  if (amount === null || !(amount.value > 0)) return null;
  if (amount.unit !== null) return amount.unit.kind === 'mass' ? amount.value * amount.unit.factor : null;
  const stated = lineField(table, line, 'massUom') || unitInHeader(table.headers.get(column) ?? '');
  const factor = gramsPer(stated);
  return factor === null ? null : amount.value * factor;
}

/**
 * Mass of one piece in grams, as the line states it: the unit mass, else the line's mass divided by its quantity.
 * Null when nothing is stated or its unit is not: a number without a unit is no mass.
 */
export function pieceGrams(table: Table, line: number): number | null {
  for (const column of table.columns.get('massUnit') ?? []) {
    const each = grams(table, line, column);
    if (each !== null) return each;
  }
  const totals = table.columns.get('massTotal');
  if (totals === undefined) return null;
  const quantity = table.lines.quantity[line] ?? NaN;
  const unit = parseUnit(lineField(table, line, 'unit'));
  for (const column of totals) {
    const total = grams(table, line, column);
    if (total !== null && quantity > 0 && (unit === null || unit.kind === 'count')) return total / quantity;
  }
  return null;
}
