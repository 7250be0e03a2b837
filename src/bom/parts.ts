import type { Table } from '../map/types.ts';
import { identityReader, splitNumber, type IdentityReader, type LineIdentity } from './identity.ts';

/** Parts of a unit: an id per line, and the key of each part. */
export interface Parts {
  readonly part: Int32Array;
  readonly partKey: string[];
  readonly partStart: Int32Array;
  readonly partLines: Int32Array;
}

/** Numbers the parts of all lines in order of first appearance. Part ids are per run; keys are what identity uses. */
export function collectParts(tables: readonly Table[], start: readonly number[], lineCount: number): Parts {
  const part = new Int32Array(lineCount).fill(-1);
  const partKey: string[] = [];
  const byKey = new Map<string, number>();
  const firstMark: number[] = [];
  const mixed = new Set<number>();
  const readers = tables.map((table) => identityReader(table));
  tables.forEach((table, t) => {
    const reader = readers[t];
    const offset = start[t] ?? 0;
    if (reader === undefined) return;
    for (let line = 0; line < table.lines.count; line++) {
      if (table.lines.kind[line] !== 0) continue;
      const key = reader.key(line);
      const slot = key.startsWith('mpn:') ? `${key}\u0000${reader.ownNumber(line)}` : key;
      let id = byKey.get(slot);
      if (id === undefined) {
        id = partKey.length;
        byKey.set(slot, id);
        partKey.push(key);
        firstMark.push(reader.mark(line));
      } else if (key.startsWith('pn:') && firstMark[id] !== reader.mark(line)) {
        mixed.add(id);
      }
      part[offset + line] = id;
    }
  });
  if (mixed.size > 0) split(tables, start, part, partKey, mixed, readers);
  return { part, partKey, ...groupLines(part, partKey.length) };
}

/** Gives lines of one number that are clearly different things a part of their own. */
function split(
  tables: readonly Table[], start: readonly number[], part: Int32Array, partKey: string[], mixed: ReadonlySet<number>,
  readers: readonly IdentityReader[],
): void {
  const members = new Map<number, { readonly line: number; readonly identity: LineIdentity }[]>();
  tables.forEach((table, t) => {
    const offset = start[t] ?? 0;
    for (let line = 0; line < table.lines.count; line++) {
      const id = part[offset + line] ?? -1;
      const identity = mixed.has(id) ? readers[t]?.identity(line) : undefined;
      if (identity === undefined) continue;
      const list = members.get(id);
      if (list === undefined) members.set(id, [{ line: offset + line, identity }]);
      else list.push({ line: offset + line, identity });
    }
  });
  for (const [id, list] of members) {
    const suffixes = splitNumber(list.map(({ identity }) => identity));
    const plain = partKey[id] ?? '';
    const ids = new Map<string, number>();
    list.forEach(({ line }, i) => {
      const suffix = suffixes[i] ?? '';
      let own = ids.get(suffix);
      if (own === undefined) {
        own = ids.size === 0 ? id : partKey.length;
        ids.set(suffix, own);
        partKey[own] = plain + suffix;
      }
      part[line] = own;
    });
  }
} // prettier-ignore

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
