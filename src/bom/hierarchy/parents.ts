import { lineField } from '../../map/cells/texts.ts';
import type { Field, Table } from '../../map/types.ts';
import { isItemList } from '../describing.ts';
import { normaliseNumber } from '../part-number.ts';
import type { HierarchyStyle, StructureIssue } from '../types.ts';
import { isPart, issueList } from './types.ts';

/** Where the tables of a unit start in the global numbering of lines. */
export interface Offsets {
  readonly tables: readonly Table[];
  readonly start: readonly number[];
  /** By field, built on demand. */
  readonly indexes: Map<Field, NumberIndex>;
}

/** Lines by their number, as they are counted over the tables of a unit. */
interface NumberIndex {
  readonly first: ReadonlyMap<string, number>;
  /** The next line with the number of a line, 0 where there is none. */
  readonly next: Int32Array;
}

/** Fields by which a parent may be named, tried in this order. */
const NAMED_BY: readonly Field[] = ['partNumber', 'mpn', 'refDes', 'description', 'findNo'];

type KeyReader = (row: number, column: number) => string;

function keyReader(table: Table): KeyReader {
  const memo = new Map<number, string>();
  return (row, column) => {
    const id = table.sheet.id(row, column);
    if (id === 0) return '';
    let key = memo.get(id);
    if (key === undefined) {
      key = normaliseNumber(table.sheet.texts.text(id));
      memo.set(id, key);
    }
    return key;
  };
}

/**
 * A table whose parent cells stand only on the first row of a group. A blank parent then means "as above"; where a line
 * without a parent is itself named as one, and most lines do name theirs, a blank means "root"; unless the top is no line of the list at all.
 */
export function isFilledDown(table: Table): boolean {
  if (table.hierarchy === 'fill-down') return true;
  const read = keyReader(table);
  const columns = table.columns.get('parent') ?? [];
  const numbers = table.columns.get('partNumber') ?? [];
  const named = new Set<string>();
  const blank: string[] = [];
  let parts = 0;
  let first: string | null = null;
  const own = new Set<string>();
  for (let line = 0; line < table.lines.count && parts < 5000; line++) {
    if (!isPart(table, line)) continue;
    parts++;
    const row = table.lines.ordinal[line] ?? 0;
    const parent = columns.map((column) => read(row, column)).find((key) => key !== '');
    first ??= parent ?? '';
    const number = numbers.map((column) => read(row, column)).find((key) => key !== '') ?? '';
    own.add(number);
    if (parent !== undefined) named.add(parent);
    else blank.push(number);
  }
  if (first === null || first === '' || blank.length < parts * 0.2) return false;
  return blank.length > parts * 0.5 || !own.has(first) || !blank.some((number) => named.has(number));
}

/** Text of the parent that a line names, '' if none; filled down where the table leaves it out. Indexed by line. */
function parentKeys(table: Table, fillDown: boolean): string[] {
  const read = keyReader(table);
  const columns = table.columns.get('parent') ?? [];
  const keys: string[] = [];
  let last = '';
  for (let line = 0; line < table.lines.count; line++) {
    const row = table.lines.ordinal[line] ?? 0;
    let own = '';
    for (const column of columns) own ||= read(row, column);
    if (own !== '') last = own;
    keys.push(isPart(table, line) ? own || (fillDown ? last : '') : '');
  }
  return keys;
}

/** What each part of a table is called by a field, '' where it is not. */
function ownKeys(table: Table, field: Field): string[] {
  const read = keyReader(table);
  const columns = table.columns.get(field) ?? [];
  return Array.from({ length: table.lines.count }, (_, line) => {
    if (!isPart(table, line)) return '';
    for (const column of columns) {
      const key = read(table.lines.ordinal[line] ?? 0, column);
      if (key !== '') return key;
    }
    return '';
  });
}

function numberIndex({ tables, start, indexes }: Offsets, field: Field): NumberIndex {
  const held = indexes.get(field);
  if (held !== undefined) return held;
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const next = new Int32Array(tables.reduce((count, { lines }) => count + lines.count, 0));
  const add = (key: string, line: number): void => {
    const before = last.get(key) ?? first.get(key);
    if (before === undefined) first.set(key, line);
    else {
      next[before] = line;
      last.set(key, line);
    }
  };
  const each = (ofItems: boolean, see: typeof add): void =>
    tables.forEach((table, t) => {
      if ((tables.length > 1 && isItemList(table, tables)) !== ofItems) return;
      ownKeys(table, field).forEach((key, line) => {
        if (key !== '') see(key, (start[t] ?? 0) + line);
      });
    });
  each(false, add);
  // What a list of items only describes stands where another list has it.
  const used = new Set(first.keys());
  each(true, (key, line) => {
    if (!used.has(key)) add(key, line);
  });
  const index = { first, next };
  indexes.set(field, index);
  return index;
}

const bare = (number: string): string => number.replace(/^0+(?=\d)/, '');

/**
 * Numbers of parents that no line has, by the number of the only line that differs from them in zeros at the start: a spreadsheet takes
 * them off in the one column, where its cells are numbers, and leaves them in the other.
 */
function withZeros(wanted: ReadonlySet<string>, { first }: NumberIndex): Map<string, string> {
  const found = new Map<string, string>();
  const lost = [...wanted].filter((key) => !first.has(key) && /^\d{2,}$/.test(key));
  if (lost.length === 0) return found;
  const byBare = new Map<string, string | null>();
  for (const key of first.keys()) if (/^\d{2,}$/.test(key)) byBare.set(bare(key), byBare.has(bare(key)) ? null : key);
  for (const key of lost) {
    const number = byBare.get(bare(key)) ?? null;
    if (number !== null) found.set(key, number);
  }
  return found;
}

/** `A-100 : Drive unit`, `A-100 - Drive unit`; of `Drives : A-100`, as NetSuite shows the items of a group, the last. */
const NUMBER_FIRST = /^(\S{2,60}) ?(?::|-|\||,|;) \S/;
const NUMBER_LAST = /\S : (\S{2,60})$/;

/** Numbers of parents that no line has, and that stand beside a name which no number of a line has. */
function besideNames(wanted: ReadonlySet<string>, { first }: NumberIndex): Map<string, string> {
  const found = new Map<string, string>();
  for (const key of wanted) {
    if (first.has(key) || !key.includes(' ')) continue;
    const number = [NUMBER_FIRST, NUMBER_LAST].map((way) => way.exec(key)?.[1]).find((one) => one !== undefined && first.has(one)); // prettier-ignore
    if (number !== undefined) found.set(key, number);
  }
  return found;
}

/**
 * Numbers that stand on several lines and are broken down more than once, with these lines: a list that prints the block of an assembly
 * at each of its uses, where a parent is the nearest line above. In a list that breaks each assembly down once, whatever
 * its order, no part stands behind two lines of the assembly.
 */
function repeatedBlocks(
  { first, next }: NumberIndex,
  own: readonly string[],
  at: number,
  keys: readonly string[],
): Map<string, readonly number[]> {
  const repeated = new Map<string, readonly number[]>();
  const blocks = new Map<string, { lines: readonly number[]; behind: Map<string, number> } | null>();
  keys.forEach((key, line) => {
    const part = own[line] ?? '';
    if (key === '' || part === '' || part === key || repeated.has(key)) return;
    let block = blocks.get(key);
    if (block === undefined) {
      const lines: number[] = [];
      for (let one = first.get(key) ?? 0; one > 0 || lines.length === 0; one = next[one] ?? 0) lines.push(one);
      blocks.set(key, (block = lines.length < 2 ? null : { lines, behind: new Map() }));
    }
    if (block === null) return;
    const above = nearestAbove(block.lines, at + line);
    if ((block.behind.get(part) ?? above) !== above) repeated.set(key, block.lines);
    else block.behind.set(part, above);
  });
  return repeated;
}

/** The last of ascending lines before a line, else the first of them. */
function nearestAbove(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) < line) low = middle + 1;
    else high = middle;
  }
  return lines[Math.max(0, low - 1)] as number;
}

/** Bill → first line whose item it breaks down, where a dialect has a column for that. */
function billIndex({ tables, start }: Offsets): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  tables.forEach((table, t) => {
    if (table.bill === undefined) return;
    const read = keyReader(table);
    for (let line = 0; line < table.lines.count; line++) {
      const key = isPart(table, line) ? read(table.lines.ordinal[line] ?? 0, table.bill) : '';
      if (key !== '' && !index.has(key)) index.set(key, (start[t] ?? 0) + line);
    }
  });
  return index;
}

/** `bom_id/id`, `parent_id/.id`, `Parent BoM/External ID`: the record of the line above by what the column `id` calls it. */
const OF_RECORD =
  /^.{1,60}\/(\.?id|(?:external|database) id|externe id|identifiant externe|id\.? esterno|id externo)$/i;

/** Record → line, where the column of parents names records of the same export by their ids; null where it does not. */
function recordIndex({ start }: Offsets, t: number, table: Table): ReadonlyMap<string, number> | null {
  const headers = new Map([...table.headers].map(([column, header]) => [column, header.trim().toLowerCase()]));
  const [parent = -1] = table.columns.get('parent') ?? [];
  const name = OF_RECORD.exec(headers.get(parent) ?? '')?.[1];
  const ids = name === undefined ? undefined : [...headers].find(([, header]) => header === name)?.[0];
  if (ids === undefined) return null;
  const read = keyReader(table);
  const index = new Map<string, number>();
  for (let line = 0; line < table.lines.count; line++) {
    const key = isPart(table, line) ? read(table.lines.ordinal[line] ?? 0, ids) : '';
    if (key !== '' && !index.has(key)) index.set(key, (start[t] ?? 0) + line);
  }
  return index;
}

/** Of the lines that stand two levels down or more, so many must name the head again. */
const MOST_REPEAT = 0.9;

/**
 * Whether the parent column of a list with levels names the head of the whole list on every line: what stands below an assembly by its
 * level names what that assembly names, and not the assembly. Whose level says nothing of it, a line hangs on the parent it names.
 */
export function repeatsHead(table: Table, above: Int32Array): boolean {
  const keys = parentKeys(table, isFilledDown(table));
  const numbers = ownKeys(table, 'partNumber');
  let [same, other] = [0, 0];
  above.forEach((upper, line) => {
    const key = keys[line] ?? '';
    const upperKey = upper < 0 ? '' : (keys[upper] ?? '');
    if (key === '' || upperKey === '') return;
    if (key === upperKey && key !== numbers[upper]) same++;
    else other++;
  });
  return same > 0 && same >= (same + other) * MOST_REPEAT;
}

/** Finds parents named by number or name, across the tables of a unit. Writes global line indexes into `parent`. */
export function linkParents(
  offsets: Offsets,
  table: Table,
  at: number,
  parent: Int32Array,
): { style: HierarchyStyle; issues: StructureIssue[] } | null {
  const fillDown = isFilledDown(table);
  const asNamed = parentKeys(table, fillDown);
  const wanted = new Set(asNamed.filter((key) => key !== ''));
  if (wanted.size === 0) return null;
  let index: NumberIndex = { first: new Map(), next: new Int32Array(0) };
  let named: Field = 'partNumber';
  let zeros = new Map<string, string>();
  let most = 0;
  for (const field of NAMED_BY) {
    const candidate = numberIndex(offsets, field);
    const isNumber = field === 'partNumber' || field === 'mpn';
    const lost = new Map(isNumber ? [...withZeros(wanted, candidate), ...besideNames(wanted, candidate)] : []);
    let found = lost.size;
    for (const key of wanted) if (candidate.first.has(key)) found++;
    if (found > most) {
      index = candidate;
      named = field;
      zeros = lost;
      most = found;
    }
    if (found === wanted.size) break;
  }
  const keys = zeros.size === 0 ? asNamed : asNamed.map((key) => zeros.get(key) ?? key);
  const records = recordIndex(offsets, offsets.tables.indexOf(table), table);
  const met = records === null ? 0 : [...wanted].filter((key) => records.has(key)).length;
  const bills = table.bill !== undefined ? billIndex(offsets) : met > most ? records : null;
  const issues = issueList();
  const hasRoots = keys.some((key, line) => key === '' && isPart(table, line));
  const sameColumn = (table.columns.get('parent') ?? []).some(
    (column) => table.columns.get('partNumber')?.includes(column) ?? false,
  );
  const { first, next } = index;
  const isOnSeveral = (key: string): boolean => (next[first.get(key) ?? -1] ?? 0) > 0;
  const mayRepeat = bills === null && [...wanted].some(isOnSeveral);
  const repeated = mayRepeat ? repeatedBlocks(index, ownKeys(table, named), at, keys) : null;
  keys.forEach((key, line) => {
    if (key === '') return;
    const own = at + line;
    const lines = repeated?.get(key);
    const above = bills?.get(key) ?? (lines === undefined ? first.get(key) : nearestAbove(lines, own));
    if (above === undefined) {
      if (hasRoots && (most > 0 || met > 0))
        issues.add({ kind: 'orphan', line: own, data: { parent: lineField(table, line, 'parent') || key } });
    } else if (above !== own) parent[own] = above;
    else if (!sameColumn) issues.add({ kind: 'cycle', line: own, data: { parent: key, length: 1 } });
  });
  return { style: fillDown ? 'fill-down' : 'parent', issues: issues.list };
}

/** Cuts cycles of parent references, each at the line met first, and reports them. Iterative: chains may be long. */
export function cutCycles(parent: Int32Array): StructureIssue[] {
  const issues = issueList();
  /** 0 not seen, 1 on the walk, 2 done. */
  const state = new Uint8Array(parent.length);
  for (let start = 0; start < parent.length; start++) {
    if (state[start] !== 0) continue;
    let line = start;
    while (line >= 0 && state[line] === 0) {
      state[line] = 1;
      line = parent[line] ?? -1;
    }
    if (line >= 0 && state[line] === 1) {
      let length = 1;
      for (let other = parent[line] ?? -1; other !== line && other >= 0; other = parent[other] ?? -1) {
        state[other] = 2;
        length++;
      }
      issues.add({ kind: 'cycle', line, data: { length } });
      parent[line] = -1;
    }
    for (let other = start; other >= 0 && state[other] === 1; other = parent[other] ?? -1) state[other] = 2;
    if (line >= 0) state[line] = 2;
  }
  return issues.list;
}
