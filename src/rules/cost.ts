import { tableOf } from '../bom/access.ts';
import type { Bom } from '../bom/types.ts';
import { parseAmount } from '../map/cells/numbers.ts';
import { priceUnitOf } from '../map/cells/price-unit.ts';
import type { Table } from '../map/types.ts';
import type { PartCost } from './types.ts';

const CODES = new Set(['USD', 'EUR', 'GBP', 'CNY', 'RMB', 'JPY', 'KRW', 'TWD', 'HKD', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'INR', 'VND', 'THB', 'SGD', 'MYR', 'CAD', 'AUD', 'BRL', 'MXN', 'TRY', 'UAH']); // prettier-ignore
/** Signs of one currency alone; `$` and `¥` are signs of several. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₩': 'KRW' };

/** As most prices are written. Whatever the decimal separator of the column, these digits are read in one way. */
const PLAIN = /^\d{1,12}(?:\.\d{1,2})?$/;

function currencyIn(text: string): string | null {
  for (const [word] of text.toUpperCase().matchAll(/\p{Lu}{3,40}/gu))
    if (CODES.has(word)) return word === 'RMB' ? 'CNY' : word;
  for (const [sign, code] of Object.entries(SIGNS)) if (text.includes(sign)) return code;
  return null;
}

/** Texts that are remembered: the same headers and currencies stand on line after line, in file after file. */
const MOST_TEXTS = 500;
const known = new Map<string, string | null>();

function saidIn(text: string): string | null {
  let said = known.get(text);
  if (said === undefined) {
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, (said = currencyIn(text)));
  }
  return said;
}

/** The currency that a line names in a column of its own. */
function ownCurrency(table: Table, row: number): string | null {
  for (const column of table.columns.get('currency') ?? []) {
    const currency = saidIn(table.sheet.text(row, column));
    if (currency !== null) return currency;
  }
  return null;
}

function plainAmount(text: string, table: Table): number | null {
  if (PLAIN.test(text)) return Number(text);
  const amount = text === '' ? null : parseAmount(text, table.decimal);
  return amount === null || !Number.isFinite(amount.value) || amount.value < 0 || amount.approximate
    ? null
    : amount.value;
}

/**
 * Price as a line states it: a plain figure, the currency that the line or the header names, and for how many pieces it is, where that is not
 * one. Null: none.
 */
export function costOf(bom: Bom, line: number): PartCost | null {
  const table = tableOf(bom, line);
  const columns = table?.columns.get('unitCost');
  if (table === null || columns === undefined) return null;
  const index = bom.lineIndex[line] ?? -1;
  const row = table.lines.ordinal[index] ?? -1;
  const placeOf = (column: number): string => {
    const element = table.sheet.element(row);
    return element === null ? table.sheet.cellAt(row, column) : `line ${element.line}`;
  };
  for (const column of columns) {
    const text = table.sheet.text(row, column).trim();
    const value = plainAmount(text, table);
    if (value === null) continue;
    const amount = String(value);
    if (amount.includes('e')) return null;
    const currency =
      (PLAIN.test(text) ? null : currencyIn(text)) ??
      ownCurrency(table, row) ??
      saidIn(table.headers.get(column) ?? '');
    const cost = { amount, currency, place: placeOf(column) };
    const unit = priceUnitOf(table, index, column);
    if ('open' in unit) return { ...cost, open: { text: unit.open, place: placeOf(unit.column) } };
    return unit.pieces === 1 ? cost : { ...cost, per: unit.pieces };
  }
  return null;
}
