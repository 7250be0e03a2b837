import type { Sheet } from '../../read/sheet.ts';
import { SUMS } from '../not-parts.ts';
import { isTotalLabel } from '../rows/words.ts';
import type { Field } from '../types.ts';
import { headerCandidates } from './dictionary.ts';
import type { Aside } from './told-below.ts';

const COSTS: readonly Field[] = ['unitCost', 'totalCost'];
const COUNTS: readonly Field[] = ['quantity', 'quantityTotal'];
const NAMES: readonly Field[] = ['name', 'description', 'partNumber', 'mpn'];
const MOST_ROWS = 40;
/** "~1,608.50", "€ 240", "945 zł", "-": a figure, and no word but a unit. */
const FIGURE = /^(?!.*\p{L}{4})(?=.*\d)|^[-–—]$/u;

/**
 * Sums of the list above, by its kinds, below a gap: "Category | Amount" above "Bought | 663.5", where each line has its own price
 * already. They are no lines, and say nothing of what the columns above hold. Null: nothing of the kind begins in this row.
 */
export function sumsBelow(sheet: Sheet, row: number, headers: ReadonlyMap<number, string>): Aside | null {
  const [first = -1, ...others] = sheet.filled(row);
  if (others.length === 0 || !isGap(sheet, row)) return null;
  const isOf = (text: string, fields: readonly Field[]): boolean =>
    headerCandidates(text.trim()).some(({ field }) => fields.includes(field));
  const kind = sheet.text(row, first);
  if (!isOf(kind, ['category']) || isOf(kind, NAMES)) return null;
  const heads = others.map((column) => sheet.text(row, column));
  if (!heads.every((text) => isOf(text, [...COSTS, ...COUNTS]) || headerCandidates(text.trim()).length === 0))
    return null;
  if (![...headers.values()].some((text) => isOf(text, COSTS))) return null;
  let last = row;
  while (last + 1 < sheet.rowCount && !isGap(sheet, last + 1)) {
    const filled = sheet.filled(++last);
    const isSum =
      filled.length > 1 &&
      /\p{L}/u.test(sheet.text(last, first)) &&
      filled.every((column) => column === first || (others.includes(column) && FIGURE.test(sheet.text(last, column).trim()))); // prettier-ignore
    if (!isSum || last > row + MOST_ROWS) return null;
  }
  // Of a header that does not say that its figures are costs, a total must tell.
  const isSummed = heads.some((text) => isOf(text, COSTS)) || isTotalLabel(sheet.text(last, first));
  return last === row || !isSummed ? null : { firstRow: row, lastRow: last, reason: SUMS };
}

/** Whether nothing stands right above a row. */
const isGap = (sheet: Sheet, row: number): boolean =>
  sheet.rowNumber(row) - sheet.rowNumber(row - 1) > 1 || sheet.filled(row - 1).length === 0;
