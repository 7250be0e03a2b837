import { perSeveral } from '../map/cells/per-several.ts';
import { priceUnitOf } from '../map/cells/price-unit.ts';
import { LineKind, type Table } from '../map/types.ts';
import { placeIn } from './quantity.ts';
import type { PriceView } from './types.ts';

/** For how many pieces the prices of a table are; null: it has none. */
export function pricesOf(table: Table): PriceView | null {
  const price = table.columns.get('unitCost')?.[0];
  if (price === undefined) return null;
  const own = table.columns.get('priceUnit')?.[0];
  if (own !== undefined) return { basis: 'column', pieces: null, column: own };
  const header = perSeveral(table.headers.get(price) ?? '');
  if (typeof header === 'string') return { basis: 'open', pieces: null, column: price };
  return header === null
    ? { basis: 'one', pieces: 1, column: price }
    : { basis: 'header', pieces: header.count, column: price };
}

/** Prices of which nobody knows for how many pieces they are, and the first cell that leaves it open. */
export function openPrices(table: Table): { count: number; place: string; text: string } | null {
  const price = table.columns.get('unitCost')?.[0];
  let count = 0;
  let first: { place: string; text: string } | null = null;
  for (let line = 0; line < table.lines.count && price !== undefined; line++) {
    const row = table.lines.ordinal[line] ?? 0;
    if (table.lines.kind[line] !== LineKind.part || table.sheet.id(row, price) === 0) continue;
    const unit = priceUnitOf(table, line, price);
    if (!('open' in unit)) continue;
    count++;
    first ??= { place: placeIn(table, row, unit.column), text: unit.open };
  }
  return first === null ? null : { count, ...first };
}
