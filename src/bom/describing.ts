import { variantColumns } from '../map/columns/variants.ts';
import type { Field, Table } from '../map/types.ts';
import type { Parts } from './parts.ts';
import type { Bom } from './types.ts';

/** By which a list says how often, or below what, a part is used. */
const USES: readonly Field[] = ['quantity', 'quantityTotal', 'parent', 'level', 'path', 'refDes'];

const isUsing = (table: Table): boolean =>
  USES.some((field) => table.columns.has(field)) || variantColumns(table).length > 0;

/**
 * Whether a list may be what an export has beside the lines of its bills: the items that these name, each once, with all that is to be
 * said of them. `tables` are those of the unit.
 */
export function isItemList(table: Table, tables: readonly Table[]): boolean {
  return (
    tables.length > 1 &&
    table.columns.has('partNumber') &&
    !isUsing(table) &&
    tables.some((other) => other !== table && other.columns.has('partNumber') && isUsing(other))
  );
}

/**
 * Lines that only say what a part is, where another list of the unit says in what it is used: they are read for its content, and are no use
 * of it. What no other list names is a line of its own, and so is what others stand below. Undefined: there are none.
 */
export function describingLines(
  tables: readonly Table[],
  start: readonly number[],
  parent: Int32Array,
  { part, partKey }: Pick<Parts, 'part' | 'partKey'>,
): Uint8Array | undefined {
  const isOfItems = tables.map((table) => isItemList(table, tables));
  if (!isOfItems.includes(true)) return undefined;
  const used = new Uint8Array(partKey.length);
  const hasBelow = new Uint8Array(parent.length);
  const eachLine = (ofItems: boolean, see: (line: number, part: number) => void): void => {
    for (const [t, table] of tables.entries()) {
      if (isOfItems[t] !== ofItems) continue;
      const first = start[t] ?? 0;
      for (let line = first; line < first + table.lines.count; line++) {
        const own = part[line] ?? -1;
        if (own >= 0) see(line, own);
      }
    }
  };
  for (const above of parent) if (above >= 0) hasBelow[above] = 1;
  eachLine(false, (_, own) => (used[own] = 1));
  const describing = new Uint8Array(parent.length);
  let count = 0;
  eachLine(true, (line, own) => {
    if (used[own] !== 1 || hasBelow[line] === 1 || (parent[line] ?? -1) >= 0 || !partKey.isNumbered(own)) return;
    describing[line] = 1;
    count++;
  });
  return count === 0 ? undefined : describing;
}

/** Fields by which a list describes its lines itself. */
const TELLING: readonly Field[] = ['description', 'name', 'specification', 'material'];

/** The line by which a part is described: of a list that has only its number, the one that describes it. */
export function describedBy(bom: Bom, line: number): number {
  const table = bom.tables[bom.lineTable[line] as number];
  const part = bom.part[line] ?? -1;
  if (part < 0 || table === undefined || TELLING.some((field) => table.columns.has(field))) return line;
  const end = bom.partStart[part + 1] ?? 0;
  for (let at = bom.partStart[part] ?? 0; at < end; at++) {
    const other = bom.partLines[at] as number;
    if (bom.describing?.[other] === 1) return other;
  }
  return line;
}
