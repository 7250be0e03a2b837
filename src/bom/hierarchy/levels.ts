import type { Table } from '../../map/types.ts';
import { isTopLevel } from '../../map/rows/words.ts';
import type { HierarchyStyle } from '../types.ts';
import { byMarks } from './marked-levels.ts';
import { byOutline } from './outlined-levels.ts';
import { holdsDotted, isPart, issueList, type TableStructure } from './types.ts';

/** Depth that a level cell states: `2`, `..2`, `2..`, `L2`, `+ + 2`, `>>`, `1.2.3` (three steps); NaN when it states none. */
export function readLevel(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 40) return NaN;
  const plain = /^(?:[.\-+>|*_,\s]*|l(?:v|vl|ev|evel)? ?)(\d{1,3})(?:\.0+|[.-]{1,8})?$/i.exec(trimmed);
  if (plain?.[1] !== undefined) return Number(plain[1]);
  if (/^\d+(?:\.\d+)+\.?$/.test(trimmed)) return trimmed.replace(/\.$/, '').split('.').length;
  const marks = /^[.\-+>|*]+$/.test(trimmed.replace(/\s/g, ''));
  return marks ? trimmed.replace(/\s/g, '').length : NaN;
}

/**
 * Parents from depths in reading order: the nearest line above that is less deep. Lines without a depth stand beside the
 * line above them. A step of more than one down is reported, once per step, and the line hangs on what is there.
 */
export function parentsByDepth(table: Table, depth: (line: number) => number, style: HierarchyStyle): TableStructure {
  const { count } = table.lines;
  const parent = new Int32Array(count).fill(-1);
  const issues = issueList();
  const stackLine: number[] = [];
  const stackDepth: number[] = [];
  for (let line = 0; line < count; line++) {
    if (!isPart(table, line)) continue;
    const own = depth(line);
    if (Number.isNaN(own)) {
      parent[line] = stackLine.length > 1 ? (stackLine.at(-2) ?? -1) : -1;
      continue;
    }
    while (stackDepth.length > 0 && (stackDepth.at(-1) ?? 0) >= own) {
      stackDepth.pop();
      stackLine.pop();
    }
    const above = stackDepth.at(-1);
    if (above !== undefined) {
      parent[line] = stackLine.at(-1) ?? -1;
      if (own > above + 1) issues.add({ kind: 'level-gap', line, data: { from: above, to: own } });
    }
    stackLine.push(line);
    stackDepth.push(own);
  }
  return { style, parent, issues: issues.list };
}

/** Level columns: one with depths, or several of which each line fills the one of its depth. Null when they say nothing. */
export function byLevelColumns(table: Table): TableStructure | null {
  const columns = table.columns.get('level') ?? [];
  if (columns.length === 0) return null;
  for (const column of columns) {
    const outlined = holdsDotted(table, column) ? byOutline(table, column) : null;
    if (outlined !== null) return outlined;
    const depth = levelReader(table, column);
    if (varied(table, depth))
      return isSorted(table, depth) || areNone(table, column, depth) ? null : parentsByDepth(table, depth, 'level');
  }
  if (columns.length < 2) return null;
  return byMarks(table, columns);
}

const FEWEST_SORTED = 3;

/**
 * Whether a list was sorted by its levels: all of the first, then all of the second, and so on, several of each. No line says then what
 * it belongs to; a list in the order of its structure falls back to a higher level now and then.
 */
function isSorted(table: Table, depth: (line: number) => number): boolean {
  const counts = new Map<number, number>();
  let last = -Infinity;
  for (let line = 0; line < table.lines.count; line++) {
    if (!isPart(table, line)) continue;
    const own = depth(line);
    if (own < last) return false;
    if (!Number.isNaN(own)) {
      last = own;
      counts.set(own, (counts.get(own) ?? 0) + 1);
    }
  }
  return counts.size >= FEWEST_SORTED && [...counts.values()].every((count) => count >= FEWEST_SORTED);
}

/** No list of a part begins so deep. */
const DEEPEST_FIRST = 20;
/** Steps down that leave out a level: so many, and such a share, are no slips. */
const GAPS = { fewest: 3, share: 0.2 };
/** Lines above the first one's level: one may be a slip. */
const FEWEST_ABOVE = 2;

/**
 * Whether bare figures below "Level" draw no tree: a support level, a price level. They begin anywhere, or leave out levels time and again
 * below no line that is the whole. What a system calls a level is one, and so is `..2`.
 */
function areNone(table: Table, column: number, depth: (line: number) => number): boolean {
  const said = table.assigned?.find((each) => each.column === column && each.field === 'level')?.kind;
  if (said === 'dialect' || table.hierarchy === 'level') return false;
  let [first, last] = [NaN, NaN];
  const count = { stated: 0, bare: 0, down: 0, gaps: 0, above: 0, tops: 0 };
  for (let line = 0; line < table.lines.count; line++) {
    const own = isPart(table, line) ? depth(line) : NaN;
    if (Number.isNaN(own)) continue;
    count.stated++;
    if (BARE.test(table.sheet.text(table.lines.ordinal[line] ?? 0, column))) count.bare++;
    if (Number.isNaN(first)) first = own;
    if (own < first) count.above++;
    if (own === first) count.tops++;
    if (own > last) count.down++;
    if (own > last + 1) count.gaps++;
    last = own;
  }
  if (count.bare * 2 < count.stated) return false;
  const isLeapt = count.tops + count.above > 1 && count.gaps >= GAPS.fewest && count.gaps > count.down * GAPS.share;
  return first > DEEPEST_FIRST || isLeapt || count.above >= FEWEST_ABOVE;
}

const BARE = /^\s*\d{1,3}(?:[.,]0+)?\s*$/;

/** Reads a level column, remembered per distinct text. */
function levelReader(table: Table, column: number): (line: number) => number {
  const memo = new Map<number, number>();
  let top: number | null = null;
  return (line) => {
    const id = table.sheet.id(table.lines.ordinal[line] ?? 0, column);
    if (id === 0) return NaN;
    let depth = memo.get(id);
    if (depth === undefined) {
      const text = table.sheet.texts.text(id);
      depth = isTopLevel(text.trim()) ? (top ??= leastLevel(table, column) - 1) : readLevel(text);
      memo.set(id, depth);
    }
    return depth;
  };
}

/** The least depth that a number of the column states: one below it is what the column calls "Top". */
function leastLevel(table: Table, column: number): number {
  const ids = new Set<number>();
  for (let line = 0; line < table.lines.count; line++)
    if (isPart(table, line)) ids.add(table.sheet.id(table.lines.ordinal[line] ?? 0, column));
  let least = Infinity;
  for (const id of ids) {
    const depth = id === 0 ? NaN : readLevel(table.sheet.texts.text(id));
    if (depth < least) least = depth;
  }
  return least === Infinity ? 1 : least;
}

/** Whether most lines state a depth, and not all the same one. */
export function varied(table: Table, depth: (line: number) => number): boolean {
  let stated = 0;
  let parts = 0;
  const seen = new Set<number>();
  for (let line = 0; line < table.lines.count; line++) {
    if (!isPart(table, line)) continue;
    parts++;
    const own = depth(line);
    if (Number.isNaN(own)) continue;
    stated++;
    seen.add(own);
  }
  return seen.size > 1 && stated >= parts * 0.5;
}
