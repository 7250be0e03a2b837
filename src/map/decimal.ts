import { TextKind } from '../read/arena.ts';
import type { Sheet } from '../read/sheet.ts';
import { separatorOf, type Decimal } from './numbers.ts';

const SAMPLE = 400;
/** `.1` may be a level: only texts that start with a digit vote. */
const NUMERIC = /^[\s$€£¥]*[+-]?\d[\d.,'’\s\u00a0\u2009\u202f]+(?:-|[\s\p{L}$€£¥%]{0,8})$/u;

/**
 * Votes for the decimal separator of a column from all its texts (numbers stored as numbers do not vote).
 * Null when no cell proves one, or when they contradict each other evenly.
 */
export function voteDecimal(sheet: Sheet, columns: readonly number[], first: number, last: number): Decimal | null {
  let dots = 0;
  let commas = 0;
  const step = Math.max(1, Math.floor((last - first + 1) / SAMPLE));
  for (const column of columns) {
    for (let row = first; row <= last; row += step) {
      const id = sheet.id(row, column);
      if (id === 0 || sheet.texts.kind(id) !== TextKind.string) continue;
      const text = sheet.texts.text(id);
      if (text.length > 24 || !NUMERIC.test(text)) continue;
      const digits = /[\d.,'’]+/.exec(text)?.[0] ?? '';
      const proof = separatorOf(digits.replace(/['’]/g, ''));
      if (proof === '.') dots++;
      else if (proof === ',') commas++;
    }
  }
  if (dots === commas) return null;
  return dots > commas ? '.' : ',';
}
