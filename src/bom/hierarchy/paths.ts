import type { Table } from '../../map/types.ts';
import { isPart, type TableStructure } from './types.ts';

const ARROW = /\s*(?:->|→|>|\\)\s*/u;
const MAX_STEPS = 64;

/** Steps of a line's path, outermost first: one cell `A->B->C`, or one column per step. Empty when the line has none. */
export function pathOf(table: Table, line: number): string[] {
  const row = table.lines.ordinal[line] ?? 0;
  const columns = table.columns.get('path') ?? [];
  const cells = columns.map((column) => table.sheet.text(row, column).trim()).filter((text) => text !== '');
  const joined = cells.find((text) => ARROW.test(text));
  const steps = joined === undefined ? cells : joined.split(ARROW);
  return steps
    .map((step) => step.trim())
    .filter((step) => step !== '')
    .slice(0, MAX_STEPS);
}

/** Path columns. A line's parent is the line whose whole path is this one's without the last step, if there is such a line. */
export function byPaths(table: Table): TableStructure | null {
  if (!table.columns.has('path')) return null;
  const { count } = table.lines;
  const byPath = new Map<string, number>();
  let pathed = 0;
  for (let line = 0; line < count; line++) {
    if (!isPart(table, line)) continue;
    const path = pathOf(table, line);
    if (path.length === 0) continue;
    pathed++;
    const key = path.join('\u0000');
    if (!byPath.has(key)) byPath.set(key, line);
  }
  if (pathed === 0) return null;
  const parent = new Int32Array(count).fill(-1);
  for (let line = 0; line < count; line++) {
    if (!isPart(table, line)) continue;
    const path = pathOf(table, line);
    if (path.length < 2) continue;
    const above = byPath.get(path.slice(0, -1).join('\u0000'));
    if (above !== undefined && above !== line) parent[line] = above;
  }
  return { style: 'path', parent, issues: [] };
}
