import { TextKind } from '../read/arena.ts';
import type { Sheet } from '../read/sheet.ts';
import { Look, looksOf } from './looks.ts';
import type { Decimal } from './numbers.ts';

const SAMPLE = 400;
/**
 * Votes for the decimal separator of columns from all their texts, or those of a form (numbers stored as numbers do not vote).
 * Null when no cell proves one, or when they contradict each other evenly.
 */
export function voteDecimal(
  sheet: Sheet,
  columns: readonly number[],
  first: number,
  last: number,
  form?: RegExp,
): Decimal | null {
  let dots = 0;
  let commas = 0;
  const { texts } = sheet;
  const looks = looksOf(texts);
  const step = Math.max(1, Math.floor((last - first + 1) / SAMPLE));
  for (const column of columns) {
    for (let row = first; row <= last; row += step) {
      const id = sheet.id(row, column);
      if (id === 0 || texts.kind(id) !== TextKind.string) continue;
      const marks = looks.marks(id);
      if ((marks & (Look.point | Look.comma)) === 0 || form?.test(texts.text(id)) === false) continue;
      if ((marks & Look.point) !== 0) dots++;
      else commas++;
    }
  }
  if (dots === commas) return null;
  return dots > commas ? '.' : ',';
}

/**
 * The separator of a column whose every text is printed with the same number of decimals, as a system promises: with three, `1,000`
 * proves the comma. Null as soon as one text does not keep to it (`2`, `0.5`), or when two separators end texts.
 */
export function promisedDecimal(
  sheet: Sheet,
  column: number,
  first: number,
  last: number,
  decimals: number,
): Decimal | null {
  const kept = new RegExp(`([.,])\\d{${String(decimals)}}\\s*-?\\s*\\p{L}{0,8}$`, 'u');
  const seen = new Set<number>();
  let found: Decimal | null = null;
  for (let row = first; row <= last; row++) {
    const id = sheet.id(row, column);
    if (id === 0 || seen.has(id) || sheet.texts.kind(id) !== TextKind.string) continue;
    seen.add(id);
    const text = sheet.texts.text(id).slice(0, 48).trim();
    if (!/^[+-]?\d/u.test(text)) continue;
    const mark = kept.exec(text)?.[1];
    if (mark === undefined || (found !== null && mark !== found)) return null;
    found = mark as Decimal;
  }
  return found;
}
