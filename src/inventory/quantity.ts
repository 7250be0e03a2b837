import { standingOf } from '../bom/standing.ts';
import type { Bom } from '../bom/types.ts';
import { quantityColumnOf } from '../map/rows/lines.ts';
import { parseAmount, parseNumber } from '../map/cells/numbers.ts';
import { quantityUnit } from '../map/cells/quantity-unit.ts';
import { piecesPerSet } from '../map/cells/set-pieces.ts';
import { lineField } from '../map/cells/texts.ts';
import type { Table } from '../map/types.ts';
import { isAsNeeded, isPack } from '../map/cells/units.ts';
import { variantColumns } from '../map/columns/variants.ts';
import { MAX_GRAMS } from './amount.ts';
import { baseQuantity } from './base.ts';
import type { LineQuantity } from './types.ts';

/** Pieces that no bill counts: a number typed into the wrong column, or one of a spreadsheet gone wrong. */
const MOST_PIECES = 1e12;

const UNKNOWN: LineQuantity = { kind: 'unknown' };

interface Pieces {
  readonly count: number;
  readonly range?: { readonly min: number; readonly max: number };
  readonly variants?: Readonly<Record<string, number | null>>;
}

/** Quantity of a line per one piece of its parent; a root's is what the list says of it in all. */
export function quantityOf(bom: Bom, line: number): LineQuantity {
  const stated = statedQuantity(bom, line);
  if (stated.kind === 'pieces' && !(Math.max(stated.count, stated.range?.max ?? 0) <= MOST_PIECES))
    return { kind: 'unknown', beyond: stated.count };
  if (stated.kind === 'grams' && !(stated.grams < MAX_GRAMS)) return { kind: 'unknown', beyond: stated.grams };
  return stated;
}

function statedQuantity(bom: Bom, line: number): LineQuantity {
  const table = bom.tables[bom.lineTable[line] ?? -1];
  if (table === undefined) return UNKNOWN;
  const index = bom.lineIndex[line] ?? -1;
  const isRoot = (bom.parent[line] ?? -1) < 0;
  const stated = byVariant(table, index) ?? (isRoot ? inAll(table, index) : null) ?? plain(table, index);
  if (stated === null || isAsNeeded(lineField(table, index, 'unit'))) return UNKNOWN;
  // What lies in store may be none: how many are built in, that does not say.
  if (stated.count === 0 && stated.range === undefined && standingOf(bom, line) === null) return UNKNOWN;
  const per = table.columns.has('quantity')
    ? baseQuantity(table, index, bom.styles[bom.lineTable[line] ?? -1] === 'fill-down')
    : exploded(bom, line);
  if (!(per > 0)) return UNKNOWN;
  const unit = quantityUnit(table, index);
  if (typeof unit === 'string') return { kind: 'unknown', unit };
  if (unit !== null && isPack(unit)) {
    const held = piecesPerSet(table, index);
    const packs = { kind: 'unknown', unit: packName(table, index), packs: stated.count / per } as const;
    return held === null ? packs : { ...packs, perPack: held };
  }
  if (unit === null || unit.kind === 'count') return pieces(stated, (unit?.factor ?? 1) / per);
  return unit.kind === 'mass' ? { kind: 'grams', grams: (stated.count * unit.factor) / per } : UNKNOWN;
}

/** The pack as the file calls it. */
function packName(table: Table, index: number): string {
  return (
    lineField(table, index, 'unit').trim() ||
    lineField(table, index, 'quantity')
      .replace(/^[\d.,\s]+/u, '')
      .trim()
  );
}

function pieces({ count, range, variants }: Pieces, factor: number): LineQuantity {
  return {
    kind: 'pieces',
    count: count * factor,
    ...(range === undefined ? {} : { range: { min: range.min * factor, max: range.max * factor } }),
    ...(variants === undefined ? {} : { variants }),
  };
}

/** The number in the cell, or a range of two. A negative one is a by-product's: shown, never counted. */
function plain(table: Table, index: number): Pieces | null {
  const stated = table.lines.quantity[index] ?? NaN;
  const column = quantityColumnOf(table.columns);
  const row = table.lines.ordinal[index];
  if (!Number.isNaN(stated)) return { count: stated };
  if (column < 0 || row === undefined) return null;
  const amount = parseAmount(table.sheet.text(row, column), table.decimal);
  if (amount === null || !Number.isNaN(amount.value) || !(amount.min >= 0) || !(amount.max < Infinity)) return null;
  return { count: (amount.min + amount.max) / 2, range: { min: amount.min, max: amount.max } };
}

/** One number per variant: between the least and the most of them, on average in the middle of all; a blank is none. */
function byVariant(table: Table, index: number): Pieces | null {
  const columns = variantColumns(table);
  const row = table.lines.ordinal[index];
  if (columns.length === 0 || row === undefined) return null;
  const variants: Record<string, number | null> = Object.create(null) as Record<string, number | null>;
  const numbers: number[] = [];
  for (const { column, label } of columns) {
    const text = table.sheet.text(row, column).trim();
    const number = /^[-–—]*$/u.test(text) ? 0 : parseNumber(text, table.decimal);
    variants[label] = Number.isNaN(number) ? null : number;
    if (!Number.isNaN(number)) numbers.push(number);
  }
  if (numbers.length < columns.length || numbers.some((number) => number < 0)) return null;
  const sum = numbers.reduce((total, number) => total + number, 0);
  return { count: sum / numbers.length, range: { min: Math.min(...numbers), max: Math.max(...numbers) }, variants };
}

/**
 * A line without a line above it, in a list that says the quantity twice: the one for the product counts, or the one in an assembly times
 * how many assemblies there are.
 */
function inAll(table: Table, index: number): Pieces | null {
  // What a dialect says of quantities it has said already.
  if (!table.columns.has('quantity') || table.columns.has('quantityBase') || typeof table.dialect === 'string')
    return null;
  const total = parseNumber(lineField(table, index, 'quantityTotal'), table.decimal);
  if (total >= 0) return { count: total };
  if (!table.columns.has('assemblyQuantity')) return null;
  const own = plain(table, index);
  const assemblies = parseNumber(lineField(table, index, 'assemblyQuantity'), table.decimal);
  return own === null || !(assemblies >= 0) ? null : { count: own.count * assemblies };
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
