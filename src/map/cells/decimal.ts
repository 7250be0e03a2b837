import { TextKind } from '../../read/arena.ts';
import type { Sheet } from '../../read/sheet.ts';
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
