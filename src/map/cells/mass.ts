import { eachMass } from './each-mass.ts';
import { voteDecimal } from './decimal.ts';
import { massUnitOfHeader } from '../headers/headers.ts';
import { parseAmount, parseNumber, type Decimal } from './numbers.ts';
import { piecesOfMass } from './per-several.ts';
import { quantityUnit } from './quantity-unit.ts';
import { lineField } from './texts.ts';
import type { Table } from '../types.ts';
import { gramsPer } from './units.ts';

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

/** A figure, or a word for one, in the header of a mass: it may be that of so many pieces. */
const MAY_BE_MANY = /[\d每百千]|d(?:o?z|utz)|tsd/iu;

function grams(table: Table, line: number, column: number): number | null {
  const row = table.lines.ordinal[line];
  const id = row === undefined ? 0 : table.sheet.id(row, column);
  return id === 0 ? null : gramsIn(table, column, id, () => lineField(table, line, 'massUom'));
}

/** Grams in a cell of a column of masses, by its text; `unitOf`: what else the line says of its unit. Null: none, or no unit is known. */
export function gramsIn(table: Table, column: number, id: number, unitOf: () => string = () => ''): number | null {
  const amount = parseAmount(table.sheet.texts.text(id), table.sheet.texts.kind(id) === 1 ? '.' : massDecimal(table));
  if (amount === null || !(amount.value > 0)) return null;
  const header = table.headers.get(column) ?? '';
  const own = amount.unit === null ? gramsPer(unitOf() || unitInHeader(header)) : null;
  const factor = amount.unit?.kind === 'mass' ? amount.unit.factor : own;
  const mass = factor === null ? NaN : (amount.value * factor) / (MAY_BE_MANY.test(header) ? piecesOfMass(header) : 1);
  return Number.isNaN(mass) ? null : mass;
}

/** What `eachMass` is asked for. */
const MAY_SAY_EACH = /\d ?(?:k?g|к?г|克)/i;

/** A total of the line itself, whatever the product needs of it in all. */
const OF_LINE = /line|assembly/iu;

/**
 * How many pieces (or packs, where the unit is one) a total mass is the mass of; NaN: not known. Beside a quantity in all, a mass in all is
 * of that.
 */
function piecesOf(table: Table, line: number, header: string): number {
  const unit = quantityUnit(table, line);
  if (typeof unit === 'string' || (unit !== null && unit.kind !== 'count')) return NaN;
  const inAll =
    table.columns.has('quantity') && !OF_LINE.test(header)
      ? parseNumber(lineField(table, line, 'quantityTotal'), table.decimal)
      : NaN;
  return (inAll > 0 ? inAll : (table.lines.quantity[line] ?? NaN)) * (unit?.factor ?? 1);
}

/**
 * Mass of one piece in grams, as the line states it: the unit mass, else the line's mass divided by its pieces; of a pack, the mass of the
 * pack. Null when nothing is stated or its unit is not: a number without a unit is no mass.
 */
export function pieceGrams(table: Table, line: number): number | null {
  const whole = table.wholes?.get(table.lines.ordinal[line] ?? -1);
  if (whole !== undefined) return whole;
  for (const column of table.columns.get('massUnit') ?? []) {
    const each = grams(table, line, column);
    if (each !== null) return MAY_SAY_EACH.test(lineField(table, line, 'remarks')) ? eachMass(table, line, each) : each;
  }
  return totalPerPiece(table, line);
}

function totalPerPiece(table: Table, line: number): number | null {
  for (const column of table.columns.get('massTotal') ?? []) {
    const total = grams(table, line, column);
    if (total === null) continue;
    const pieces = piecesOf(table, line, table.headers.get(column) ?? '');
    if (pieces > 0) return total / pieces;
  }
  return null;
}

/** Whether it is the mass of a line in all that its mass per piece comes of. */
export function isByTotal(table: Table, line: number): boolean {
  const each = (table.columns.get('massUnit') ?? []).some((column) => grams(table, line, column) !== null);
  return !each && totalPerPiece(table, line) !== null;
}
