import type { Table } from '../../map/types.ts';
import { isPart, type TableStructure } from './types.ts';

const ARROW = /\s{0,40}(?:->|→|>|\\)\s{0,40}/u;
/** Strokes part steps where no cell has an arrow, and some cell is another one's without its last step. */
const STROKE = /\s{0,40}[/|]\s{0,40}/u;
const MAX_STEPS = 64;
const MOST_LOOKED_AT = 500;

const parted = new WeakMap<Table, RegExp>();

function separatorOf(table: Table): RegExp {
  let separator = parted.get(table);
  if (separator === undefined) {
    const [column, ...more] = table.columns.get('path') ?? [];
    const texts = Array.from(table.lines.ordinal.subarray(0, MOST_LOOKED_AT), (row) => table.sheet.text(row, column ?? 0).trim()); // prettier-ignore
    const all = new Set(texts);
    const isStroke =
      column !== undefined &&
      more.length === 0 &&
      !texts.some((text) => ARROW.test(text)) &&
      texts.some((text) => /[/|]/.test(text) && all.has(text.replace(/\s{0,40}[/|][^/|]*$/u, '')));
    parted.set(table, (separator = isStroke ? STROKE : ARROW));
  }
  return separator;
}

/** Steps of a line's path, outermost first: one cell `A->B->C`, or one column per step. Empty when the line has none. */
export function pathOf(table: Table, line: number): string[] {
  const row = table.lines.ordinal[line] ?? 0;
  const columns = table.columns.get('path') ?? [];
  const cells = columns.map((column) => table.sheet.text(row, column).trim()).filter((text) => text !== '');
  const separator = separatorOf(table);
  const joined = cells.find((text) => separator.test(text));
  const steps = joined === undefined ? cells : joined.split(separator);
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
