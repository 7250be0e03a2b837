import type { Table } from '../../map/types.ts';
import { isPlausibleNumber, normaliseNumber, normaliseText } from '../part-number.ts';
import type { HierarchyStyle } from '../types.ts';
import type { Owned } from './owners.ts';
import { isPart } from './types.ts';

/** Hangs each list of an open style below the assembly that its sheet, a heading or a line above it names. `sections`: headings that do, by line. */
export function hangLists(
  owned: Owned,
  sections: readonly ReadonlyMap<number, string>[],
  isOpen: (style: HierarchyStyle) => boolean,
): void {
  const { tables, styles } = owned;
  const index = indexOf(owned);
  const bySheet = sheetOwners(owned, index);
  tables.forEach((table, t) => {
    if (!isOpen(styles[t] ?? 'flat') || table.sheet.columnNames !== null) return;
    const named = table.root == null ? -1 : index.find(table.root.text);
    const whole = named >= 0 ? named : (bySheet.get(t) ?? -1);
    const owners = new Map([...(sections[t] ?? [])].map(([line, text]) => [line, index.find(text)]));
    if (whole < 0 && owners.size === 0) return;
    if (hang(owned, t, whole, owners) && styles[t] === 'flat') styles[t] = 'sections';
  });
}

interface Index {
  /** Global line that a text names by its number, or by its whole name; -1 if none. */
  readonly find: (text: string) => number;
  readonly byName: ReadonlyMap<string, number>;
}

function indexOf({ tables, start }: Owned): Index {
  const byNumber = new Map<string, number>();
  const byName = new Map<string, number>();
  tables.forEach((table, t) => {
    const keep = (map: Map<string, number>, key: string, line: number): void => {
      if (key !== '' && !map.has(key)) map.set(key, (start[t] ?? 0) + line);
    };
    for (let line = 0; line < table.lines.count; line++) {
      if (!isPart(table, line)) continue;
      const row = table.lines.ordinal[line] ?? 0;
      for (const field of ['partNumber', 'mpn'] as const)
        for (const column of table.columns.get(field) ?? []) {
          const number = normaliseNumber(table.sheet.text(row, column));
          if (isPlausibleNumber(number)) keep(byNumber, number, line);
        }
      for (const column of table.columns.get('description') ?? [])
        keep(byName, normaliseText(table.sheet.text(row, column)), line);
    }
  });
  const find = (text: string): number => {
    const number = normaliseNumber(text);
    const whole = byNumber.get(number) ?? byName.get(normaliseText(text));
    if (whole !== undefined) return whole;
    // `A-100 Rotor assembly`, `Rotor (A-100)`: the number among the words.
    for (const word of number.split(/[\s,;:()[\]]+/u).slice(0, 8)) {
      const line = isPlausibleNumber(word) ? byNumber.get(word) : undefined;
      if (line !== undefined) return line;
    }
    return -1;
  };
  return { find, byName };
}

/**
 * Sheets that bear the number of a line of another sheet, or, where several sheets are named after lines of one sheet, its name. A name
 * may have words before it (`Module Link 1` for `Link 1`).
 */
function sheetOwners({ tables, start }: Owned, index: Index): Map<number, number> {
  const owners = new Map<number, number>();
  if (new Set(tables.map(({ sheet }) => sheet)).size < 2) return owners;
  const tableOf = (line: number): Table | undefined => tables[start.findLastIndex((at) => at <= line)];
  const foreign = (line: number | undefined, table: Table): number =>
    line === undefined || line < 0 || tableOf(line)?.sheet === table.sheet ? -1 : line;
  const byName = new Map<number, number>();
  tables.forEach((table, t) => {
    const name = table.sheet.name ?? '';
    const number = isPlausibleNumber(normaliseNumber(name)) ? foreign(index.find(name), table) : -1;
    if (number >= 0) owners.set(t, number);
    const words = normaliseText(name).split(' ');
    for (let from = 0; number < 0 && from < Math.min(words.length, 4); from++) {
      const line = foreign(index.byName.get(words.slice(from).join(' ')), table);
      if (line < 0) continue;
      byName.set(t, line);
      break;
    }
  });
  const named = new Map<Table | undefined, Set<string | null>>();
  for (const [t, line] of byName) {
    const sheets = named.get(tableOf(line)) ?? new Set();
    named.set(tableOf(line), sheets.add(tables[t]?.sheet.name ?? null));
  }
  for (const [t, line] of byName) if ((named.get(tableOf(line))?.size ?? 0) > 1) owners.set(t, line);
  return owners;
}

/** Hangs the roots of a table below the owner of the section they stand in, else of the whole. Says whether any was hung. */
function hang(
  { tables, start, parent }: Owned,
  t: number,
  whole: number,
  owners: ReadonlyMap<number, number>,
): boolean {
  const table = tables[t];
  if (table === undefined) return false;
  const at = start[t] ?? 0;
  let hung = false;
  const above = new Map<number, ReadonlySet<number>>();
  for (let line = 0; line < table.lines.count; line++) {
    const own = at + line;
    if (!isPart(table, line) || (parent[own] ?? -1) >= 0) continue;
    const owner = sectionOwner(table, line, owners) ?? whole;
    if (
      owner < 0 ||
      owner === own ||
      isSame(tables, start, owner, table, line) ||
      linesAbove(parent, owner, above).has(own)
    )
      continue;
    parent[own] = owner;
    hung = true;
  }
  return hung;
}

/** Owner of the nearest heading that names one; undefined where none does; -1 where it names something that is no line. */
function sectionOwner({ lines }: Table, line: number, owners: ReadonlyMap<number, number>): number | undefined {
  let heading = lines.heading[line] ?? -1;
  for (let depth = 0; heading >= 0 && depth < 8; depth++) {
    const owner = owners.get(heading);
    if (owner !== undefined) return owner;
    heading = lines.heading[heading] ?? -1;
  }
  return undefined;
}

/** Whether a line repeats its owner: the head of its own list. */
function isSame(
  tables: readonly Table[],
  start: readonly number[],
  owner: number,
  table: Table,
  line: number,
): boolean {
  const t = start.findLastIndex((at) => at <= owner);
  const other = tables[t];
  if (other === undefined) return false;
  const text = (one: Table, index: number): string => {
    const row = one.lines.ordinal[index] ?? 0;
    const column = one.columns.get('partNumber')?.[0] ?? one.columns.get('description')?.[0];
    return column === undefined ? '' : normaliseNumber(one.sheet.text(row, column));
  };
  const own = text(table, line);
  return own !== '' && own === text(other, owner - (start[t] ?? 0));
}

/** A line and all above it: hanging one of them below it would close a circle. Remembered per line; hanging others does not change it. */
function linesAbove(parent: Int32Array, line: number, known: Map<number, ReadonlySet<number>>): ReadonlySet<number> {
  const held = known.get(line);
  if (held !== undefined) return held;
  const found = new Set<number>();
  for (let up = line; up >= 0 && !found.has(up); up = parent[up] ?? -1) found.add(up);
  known.set(line, found);
  return found;
}
