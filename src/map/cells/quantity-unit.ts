import { massUnitOfHeader } from '../headers/headers.ts';
import { parseAmount } from './numbers.ts';
import { CURRENCY } from './per-several.ts';
import { lineField } from './texts.ts';
import type { Table } from '../types.ts';
import { piecesPerSetIn, piecesPerUnit } from './set-pieces.ts';
import { plainCount } from './worded-count.ts';
import { isPack, parseUnit, type Unit } from './units.ts';

/** What a column of units holds where there is none. */
const NO_UNIT = /^(?:[\s\p{P}\p{S}]*|n\/?a|none|null|nil|keine?)$/iu;

/**
 * Unit of a line's quantity: its own column, the cell itself (`14 g`, `2 dozen`), or the header (`Menge [kg]`, `Zásoba t`); null: none is stated. A
 * text: the column names one that is not known (`PER 1000`), and pieces would be a guess.
 */
export function quantityUnit(table: Table, index: number): Unit | string | null {
  const named = lineField(table, index, 'unit').trim();
  const own = parseUnit(named);
  if (own !== null) return own;
  // That of the price is none of a quantity.
  if (!NO_UNIT.test(named) && !CURRENCY.test(named)) return packIn(named) ?? named;
  const column = table.columns.get('quantity')?.[0] ?? table.columns.get('quantityTotal')?.[0];
  const row = table.lines.ordinal[index];
  if (column === undefined || row === undefined) return null;
  const text = table.sheet.text(row, column);
  const inCell = (parseAmount(text, table.decimal) ?? parseAmount(plainCount(text), table.decimal))?.unit ?? null;
  return inCell ?? parseUnit(massUnitOfHeader(table.headers.get(column) ?? '') ?? '');
}

/** The pack of `set of 8`, `套(8只)`, `8 pcs/set`: how many it holds, `set-pieces.ts` reads. */
function packIn(text: string): Unit | null {
  if (text.length > 40 || (piecesPerUnit(text) === null && piecesPerSetIn([text]) === null)) return null;
  for (const word of text
    .normalize('NFKC')
    .match(/[\p{Script=Latin}\p{Script=Cyrillic}]+|[\p{Script=Han}\p{Script=Katakana}ー]+|\p{Script=Hangul}+/gu) ??
    []) {
    const unit = parseUnit(word) ?? parseUnit(word.slice(-1));
    if (unit !== null && isPack(unit)) return unit;
  }
  return null;
}
