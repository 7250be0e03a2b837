import { LineKind, type Table } from '../map/types.ts';
import { locationAt, type ContextRole } from './location.ts';
import type { Location } from './types.ts';

/** Headings that govern a line, at most: as many as are read. */
const MOST_HEADINGS = 8;

/**
 * Where a heading or a title that speaks for a line stands: the cell of the nearest one that says these words. Null where it is the name of
 * a sheet or a file, or nothing says them as they were read.
 */
export function contextAt(table: Table, index: number, role: ContextRole, said: string): Location | null {
  if (role === 'title') return table.titleCell === undefined ? null : locationAt(table, ...table.titleCell);
  const { sheet, lines } = table;
  const words = said.toLowerCase();
  const groups = table.columns.get('category') ?? [];
  let line = lines.heading[index] ?? -1;
  for (let depth = 0; line >= 0 && depth < MOST_HEADINGS; depth++, line = lines.heading[line] ?? -1) {
    const ordinal = lines.ordinal[line] as number;
    const says = (column: number): boolean => sheet.text(ordinal, column).toLowerCase().includes(words);
    if (lines.kind[line] !== LineKind.heading) {
      const column = groups.find(says);
      if (column !== undefined) return locationAt(table, ordinal, column);
      continue;
    }
    for (let column = table.left; column <= table.right; column++)
      if (says(column)) return locationAt(table, ordinal, column);
  }
  return null;
}
