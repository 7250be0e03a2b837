import type { Sheet } from '../../read/sheet.ts';
import { isUnder } from '../scan.ts';

/** The texts of a header of two rows by their columns: a word below that of its group, `Technical / Grade`. */
export function join(
  sheet: Sheet,
  upperRow: number,
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
): Map<number, string> {
  const number = sheet.rowNumber(upperRow);
  const joined = new Map(upper);
  for (const [column, text] of lower) {
    const span = sheet.merges.find((merge) => merge.top === number && isUnder(column, merge));
    let left = span === undefined ? column : span.left - 1;
    if (sheet.merges.length === 0) while (left > 0 && !upper.has(left) && lower.has(left - 1)) left--;
    const group = upper.get(column) ?? upper.get(left);
    joined.set(column, group === undefined || group === text ? text : `${group} / ${text}`);
  }
  for (const [column, text] of upper) if (!lower.has(column)) joined.set(column, text);
  return joined;
}
