import { tableOf } from '../bom/access.ts';
import type { Bom } from '../bom/types.ts';
import { parseAmount } from '../map/numbers.ts';
import { cellName } from '../read/sheet.ts';
import type { PartCost } from './types.ts';

const CODES = new Set(['USD', 'EUR', 'GBP', 'CNY', 'RMB', 'JPY', 'KRW', 'TWD', 'HKD', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'INR', 'VND', 'THB', 'SGD', 'MYR', 'CAD', 'AUD', 'BRL', 'MXN', 'TRY', 'UAH']); // prettier-ignore
/** Signs of one currency alone; `$` and `¥` are signs of several. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₩': 'KRW' };
/** A price for so many pieces is no price of one, and no column says of how many with certainty. */
const PER_SEVERAL = /(?:per|pro|je|\/|每|\bpu\b)\s{0,2}\d{2,6}|price\s?unit|preiseinheit/iu;

function currencyIn(text: string): string | null {
  for (const [word] of text.toUpperCase().matchAll(/\p{Lu}{3,40}/gu))
    if (CODES.has(word)) return word === 'RMB' ? 'CNY' : word;
  for (const [sign, code] of Object.entries(SIGNS)) if (text.includes(sign)) return code;
  return null;
}

/** Price of one piece as a line states it: a plain figure, with the currency that the line or the header names. Null: none. */
export function costOf(bom: Bom, line: number): PartCost | null {
  const table = tableOf(bom, line);
  const columns = table?.columns.get('unitCost');
  if (table === null || columns === undefined) return null;
  const row = table.lines.ordinal[bom.lineIndex[line] ?? -1] ?? -1;
  for (const column of columns) {
    const text = table.sheet.text(row, column).trim();
    const amount = text === '' ? null : parseAmount(text, table.decimal);
    if (amount === null || !Number.isFinite(amount.value) || amount.value < 0 || amount.approximate) continue;
    const header = table.headers.get(column) ?? '';
    const digits = String(amount.value);
    if (PER_SEVERAL.test(header) || PER_SEVERAL.test(text) || digits.includes('e')) return null;
    const own = table.columns.get('currency')?.map((at) => currencyIn(table.sheet.text(row, at))).find((code) => code !== null); // prettier-ignore
    const element = table.sheet.element(row);
    const place = element === null ? cellName(table.sheet.rowNumber(row), column) : `line ${element.line}`;
    return { amount: digits, currency: currencyIn(text) ?? own ?? currencyIn(header), place };
  }
  return null;
}
