import type { Sheet } from '../../read/sheet.ts';
import { isUnder } from '../scan.ts';
import { columnsAlone } from './header-groups.ts';

/**
 * The texts of a header of two rows by their columns: a word below that of its group, `Technical / Grade`. Where the lower row is a header by
 * itself, its words are what they say, and not what the word of their group would make of them.
 */
export function join(
  sheet: Sheet,
  upperRow: number,
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
): Map<number, string> {
  const number = sheet.rowNumber(upperRow);
  const joined = new Map(upper);
  /** By the columns of the lower row, the one in which the word of their group stands. */
  const groups = new Map<number, number>();
  for (const column of lower.keys()) {
    const span = sheet.merges.find((merge) => merge.top === number && isUnder(column, merge));
    let left = span === undefined ? column : span.left - 1;
    if (sheet.merges.length === 0) while (left > 0 && !upper.has(left) && lower.has(left - 1)) left--;
    groups.set(column, upper.has(column) ? column : left);
  }
  const alone = columnsAlone(upper, lower, groups);
  for (const [column, text] of lower) {
    const group = upper.get(groups.get(column) ?? column);
    joined.set(column, group === undefined || group === text || alone.has(column) ? text : `${group} / ${text}`);
  }
  return joined;
}
