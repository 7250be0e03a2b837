import type { Table } from '../map/types.ts';
import { canonicalOf } from './canonical.ts';
import { identityReader } from './identity.ts';
import { split } from './split-number.ts';
import { LinePartKeys } from './line-part-keys.ts';
import { KeyKind, type LineKey, type PartKeys, PartKeyTable } from './part-keys.ts';

/** Parts of a unit: an id per line, and the key of each part. */
export interface Parts {
  readonly part: Int32Array;
  readonly partKey: PartKeys;
  readonly partStart: Int32Array;
  readonly partLines: Int32Array;
}

/** Numbers the parts of all lines in order of first appearance. Part ids are per run; keys are what identity uses. */
export function collectParts(tables: readonly Table[], start: readonly number[], lineCount: number): Parts {
  const part = new Int32Array(lineCount).fill(-1);
  const canonical = canonicalOf(tables);
  // Mostly a line has two numbers, and its words and maker are those of others.
  canonical.expect(lineCount * 2);
  const parts = new PartKeyTable(lineCount);
  const firstMark: number[] = [];
  const mixed = new Set<number>();
  const readers = tables.map((table) => identityReader(table, canonical, true));
  const key: LineKey = { kind: KeyKind.words, first: 0, second: 0, third: 0 };
  tables.forEach((table, t) => {
    const reader = readers[t];
    const offset = start[t] ?? 0;
    if (reader === undefined) return;
    const { kind, count } = table.lines;
    for (let line = 0; line < count; line++) {
      if (kind[line] !== 0) continue;
      reader.key(line, key);
      const known = parts.length;
      const id = parts.of(key);
      if (id === known) firstMark.push(reader.mark(line));
      else if (key.kind !== KeyKind.mpn && firstMark[id] !== reader.mark(line)) mixed.add(id);
      part[offset + line] = id;
    }
  });
  if (mixed.size > 0) split(tables, start, part, parts, mixed, readers);
  const groups = groupLines(part, parts.length);
  return { part, partKey: new LinePartKeys(parts, tables, firstLines(groups, start)), ...groups };
}

/** First line of a part, by its table. A function by itself: one made above would keep all that telling parts apart took. */
function firstLines({ partStart, partLines }: Pick<Parts, 'partStart' | 'partLines'>, start: readonly number[]) {
  return (part: number): { readonly table: number; readonly line: number } => {
    const line = partLines[partStart[part] as number] as number;
    const table = start.findLastIndex((at) => at <= line);
    return { table, line: line - (start[table] ?? 0) };
  };
}

function groupLines(part: Int32Array, partCount: number): { partStart: Int32Array; partLines: Int32Array } {
  const partStart = new Int32Array(partCount + 1);
  for (const id of part) if (id >= 0) partStart[id + 1] = (partStart[id + 1] ?? 0) + 1;
  for (let id = 0; id < partCount; id++) partStart[id + 1] = (partStart[id + 1] ?? 0) + (partStart[id] ?? 0);
  const next = partStart.slice();
  const partLines = new Int32Array(partStart[partCount] ?? 0);
  for (let line = 0; line < part.length; line++) {
    const id = part[line] ?? -1;
    if (id < 0) continue;
    const at = next[id] ?? 0;
    partLines[at] = line;
    next[id] = at + 1;
  }
  return { partStart, partLines };
}
