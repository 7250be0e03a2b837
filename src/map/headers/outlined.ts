import type { Sheet } from '../../read/sheet.ts';
import { holdsSentences } from './headerless.ts';
import type { Profile } from '../columns/profile.ts';
import type { Field } from '../types.ts';

/** Columns left of the text of an outline: its numbers, and headings that stand further out. */
const MOST_OUTSIDE = 2;
const COUNT = /^\d{1,6}(?: ?[x×])?$/;

/**
 * "Magnets" alone in the first column, below it in the next one what belongs to it, some of it with a number before it: things under
 * headings. A form has its labels beside its values.
 */
export function outlined(sheet: Sheet, profiles: readonly Profile[], rows: readonly number[]): Map<Field, number[]> | null {
  const text = profiles.filter((p) => p.letters >= 0.7 && p.url < 0.3 && p.filled >= 5 && p.distinct >= 0.6 && p.meanLength >= 5 && p.meanLength <= 120).sort((a, b) => b.filled - a.filled)[0];
  if (text === undefined || text.column === 0 || text.column > MOST_OUTSIDE || profiles.some(({ column, filled }) => column > text.column && filled * 2 > text.filled)) return null;
  let headings = 0;
  let counts = 0;
  let items = 0;
  const counting = new Set<number>();
  for (const row of rows) {
    const outside = sheet.filled(row).filter((column) => column < text.column);
    if (sheet.text(row, text.column).trim() === '') headings += outside.length > 0 ? 1 : 0;
    else {
      items++;
      if (outside.some((column) => !COUNT.test(sheet.text(row, column).trim()))) return null;
      for (const column of outside) counting.add(column);
      counts += outside.length > 0 ? 1 : 0;
    }
  }
  if (headings < 2 && counts < 2) return null;
  if (items < headings || holdsSentences(sheet, text.column, rows)) return null;
  const columns = new Map<Field, number[]>([['description', [text.column]]]);
  if (counting.size === 1) columns.set('quantity', [...counting]);
  return columns;
} // prettier-ignore
