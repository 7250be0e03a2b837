import type { Sheet } from '../../read/sheet.ts';

/** Of the lines that stand below others, so many must name what they stand below, which must have a line of its own further up. */
const MOST = 0.9;
const FEWEST = 2;
/** No structure is deeper. */
const MOST_COLUMNS = 40;

/**
 * Empties the cells in which a line of a list with a column for each level repeats what it stands below ("Robot | Arm | Motor"
 * below "Robot | Arm"): left is what the line itself is, in the column of its level. Categories, of which no line is the whole, stay.
 * `columns`: those of the levels, the highest first.
 */
export function clearAncestors(sheet: Sheet, columns: readonly number[], firstRow: number, lastRow: number): void {
  if (columns.length > MOST_COLUMNS) return;
  const seen = new Set<string>();
  const below: { readonly row: number; readonly steps: number }[] = [];
  let deeper = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const ids = columns.map((column) => sheet.id(row, column));
    const steps = ids.findLastIndex((id) => id !== 0) + 1;
    const path = ids.slice(0, steps);
    if (steps > 1) {
      // A staircase, of which each line fills one column, has nothing to empty.
      if (path[0] !== 0) deeper++;
      if (!path.includes(0) && seen.has(path.slice(0, -1).join())) below.push({ row, steps });
    }
    if (steps > 0) seen.add(path.join());
  }
  if (below.length < FEWEST || below.length < deeper * MOST) return;
  for (const { row, steps } of below) for (const column of columns.slice(0, steps - 1)) sheet.clear(row, column);
}
