import { parseAmount, type Decimal } from './numbers.ts';
import { CURRENCY, perSeveral, type Several } from './per-several.ts';
import { quantityUnit } from './quantity-unit.ts';
import { piecesPerSet } from './set-pieces.ts';
import { lineField } from './texts.ts';
import type { Table } from '../types.ts';
import { isPack, parseUnit } from './units.ts';

/** For how many pieces a price is; `open`: words that leave it open, and their column. */
type PriceUnit = { readonly pieces: number } | { readonly open: string; readonly column: number };

const MOST = 1e7;
/** `100`, `per 1000 pcs`, `/100 ST`, `每100件`: nothing else may stand in the cell. */
const CELL =
  /^(?:(?:per|pro|je|par|por|pr|za|за)(?!\p{L})\.?|[/每毎])?\s*(?<figure>\d[\d.,'’ ]*)?\s*(?<unit>\p{L}{1,12}\.?)?$/iu;

/** What a cell of price units says; null: nothing that could be read. */
export function unitsInCell(text: string, decimal: Decimal | null): Several | null {
  if (text.length > 40) return null;
  const said = CELL.exec(text.normalize('NFKC').trim())?.groups;
  const figure = said?.['figure']?.trim();
  const word = said?.['unit'];
  if (figure === undefined && word === undefined) return null;
  const unit = word === undefined ? null : parseUnit(word);
  if (word !== undefined && (unit?.kind !== 'count' || isPack(unit))) return null;
  const amount = figure === undefined ? 1 : (parseAmount(figure, decimal)?.value ?? NaN);
  const count = amount * (unit?.factor ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= MOST ? { count, isPieces: unit !== null } : null;
}

/**
 * For how many pieces the price in a column is: as the column of price units says, else the header of the price (`Price per 100`), else one.
 * A figure without a word counts what the line is counted in: of a set, a box or a kilogram it says nothing of a piece.
 */
export function priceUnitOf(table: Table, line: number, column: number): PriceUnit {
  const own = table.columns.get('priceUnit')?.[0];
  const text = own === undefined ? '' : lineField(table, line, 'priceUnit').trim();
  // 价格单位 is as often the currency, of one piece then.
  const cell =
    own === undefined ? null : CURRENCY.test(text) ? { count: 1, isPieces: false } : unitsInCell(text, table.decimal);
  if (own !== undefined && cell === null) return { open: text, column: own };
  const header = perSeveral(table.headers.get(column) ?? '');
  // Said twice, and in two ways: which of them counts is anybody's guess.
  if (typeof header === 'string') return { open: header, column };
  if (header !== null && cell !== null && header.count !== cell.count) return { open: text, column: own ?? column };
  const said = cell ?? header ?? { count: 1, isPieces: false };
  const unit = said.isPieces ? null : quantityUnit(table, line);
  if (unit === null || (typeof unit !== 'string' && unit.kind === 'count' && unit.factor === 1 && !isPack(unit)))
    return { pieces: said.count };
  // Of a set that says how many it holds, the price is for as many.
  const held = typeof unit !== 'string' && isPack(unit) ? piecesPerSet(table, line) : null;
  if (held !== null) return { pieces: said.count * held };
  const words = lineField(table, line, 'unit').trim() || (typeof unit === 'string' ? unit : unit.canonical);
  return {
    open: said.count === 1 ? words : `${String(said.count)} ${words}`,
    column: table.columns.get('unit')?.[0] ?? column,
  };
}
