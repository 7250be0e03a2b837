import type { Bom } from './types.ts';

/** Counts saturate here: a bill may multiply without end. */
const MAX_USES = Number.MAX_SAFE_INTEGER;

/** Times per line in topological order: a line occurs as often as its parent line and the lines that share its breakdown. */
export function countTimes(bom: Bom, definedBy: Int32Array, firstAlias: Int32Array): Float64Array {
  const { lineCount, parent } = bom;
  /** What has to be counted before the breakdown under a line is: the line itself, and those that share it. */
  const waiting = new Int32Array(lineCount).fill(1);
  const times = new Float64Array(lineCount);
  /** Occurrences of the breakdown under a line: its own and its aliases'. */
  const below = new Float64Array(lineCount);
  const firstChild = new Int32Array(lineCount).fill(-1);
  const nextChild = new Int32Array(lineCount).fill(-1);
  for (let line = lineCount - 1; line >= 0; line--) {
    const by = definedBy[line] ?? -1;
    if (by >= 0) waiting[by] = (waiting[by] ?? 0) + 1;
    const above = parent[line] ?? -1;
    if (above < 0) continue;
    nextChild[line] = firstChild[above] ?? -1;
    firstChild[above] = line;
  }
  const ready: number[] = [];
  const settle = (line: number, count: number): void => {
    times[line] = Math.min(MAX_USES, count);
    const by = definedBy[line] ?? -1;
    contribute(by < 0 ? line : by, times[line] ?? 0);
  };
  const contribute = (line: number, count: number): void => {
    below[line] = Math.min(MAX_USES, (below[line] ?? 0) + count);
    waiting[line] = (waiting[line] ?? 0) - 1;
    if ((waiting[line] ?? 0) === 0) ready.push(line);
  };
  // What is built into something here, and into more in another file, is what is below it there as well.
  const elsewhere = [...(bom.above ?? [])].filter(([line]) => (parent[line] ?? -1) >= 0);
  for (const [line] of elsewhere) waiting[line] = (waiting[line] ?? 0) + 1;
  for (const [line, { uses }] of elsewhere) contribute(line, uses);
  for (let line = 0; line < lineCount; line++)
    if ((parent[line] ?? -1) < 0) settle(line, bom.above?.get(line)?.uses ?? 1);
  // What waits for itself is a loop in the parts: it is entered once, with what is known.
  for (let start = 0; ;) {
    for (let line = ready.pop(); line !== undefined; line = ready.pop()) {
      for (let child = firstChild[line] ?? -1; child >= 0; child = nextChild[child] ?? -1)
        settle(child, below[line] ?? 0);
    }
    while (
      start < lineCount &&
      !((waiting[start] ?? 0) > 0 && (times[start] ?? 0) > 0 && (firstAlias[start] ?? -1) >= 0)
    )
      start++;
    if (start >= lineCount) break;
    waiting[start] = 0;
    ready.push(start++);
  }
  return times;
}
