import { joinNumber } from '../bom/join-number.ts';
import { normaliseNumber } from '../bom/part-number.ts';
import type { Bom } from '../bom/types.ts';
import { firstText, lineField } from '../map/cells/texts.ts';
import { LineKind, type Field, type ForeignPlace, type Table, type MasterColumns } from '../map/types.ts';
import { HashList } from './hash-list.ts';
import { hashOf, hashOn } from './keys.ts';
import { joinKey } from './master-columns.ts';
import { structureOf, type UnitStructure } from './structure.ts';

/** One cell of an item master that may speak for the same part in a bill. */
export interface MasterCell {
  readonly field: Field;
  readonly text: string;
  readonly place: ForeignPlace;
}

/** One item of a master: what it says, and where. */
export interface MasterItem {
  /** Folded part number, or `mpn:maker|number`. */
  readonly key: string;
  /** As units are named. */
  readonly file: string;
  /** The configuration calls its file an item master of the bills. */
  readonly isNamed: boolean;
  /** Read when asked for: a master may have a million items. */
  readonly cells: () => readonly MasterCell[];
}

/** The item masters of a run: the first item of a key by path and place; sorted, the same in every worker. */
export interface Masters {
  readonly items: ReadonlyMap<string, MasterItem>;
  /** Key → later items that describe the part otherwise. */
  readonly conflicts: ReadonlyMap<string, readonly MasterItem[]>;
  /** Columns by which items are joined beside part numbers. */
  readonly joins: readonly MasterColumns[];
  /** For the key of a cache. */
  readonly hash: string;
}

/** Keys of a line of a bill, the most telling first: what the configuration joins by, maker and maker's number, the part number. */
export function keysOf(table: Table, line: number, joins: readonly MasterColumns[] = []): string[] {
  const keys = joins.map((one) => joinKey(table, line, one, one.joins)).filter((key) => key !== null);
  const maker = normaliseNumber(lineField(table, line, 'manufacturer'));
  const mpn = normaliseNumber(lineField(table, line, 'mpn'));
  if (maker !== '' && mpn.length > 1) keys.push(`mpn:${maker}|${mpn}`);
  const own = joinNumber(lineField(table, line, 'partNumber') || lineField(table, line, 'mpn'));
  if (own !== null) keys.push(own);
  return keys;
}

const MAKER = hashOf('mpn:');
/** Makers that are remembered; a column may hold a million. */
const MOST_MAKERS = 2000;

/** Adds the hash of each of the `keysOf` a line. Nearly all files are bills that no master asks for: of theirs no key is made. */
function hashesInto(table: Table, joins: readonly MasterColumns[], wanted: HashList): (line: number) => void {
  const columnsOf = (field: Field): readonly number[] => table.columns.get(field) ?? [];
  const [makers, mpns, numbers] = [columnsOf('manufacturer'), columnsOf('mpn'), columnsOf('partNumber')];
  /** By text of the maker: hash of the key as far as it goes; null: none is named. */
  const begun = new Map<string, number | null>();
  const beginOf = (text: string): number | null => {
    let hash = begun.get(text);
    if (hash === undefined) {
      const maker = normaliseNumber(text);
      if (begun.size >= MOST_MAKERS) begun.clear();
      begun.set(text, (hash = maker === '' ? null : hashOn(hashOn(MAKER, maker), '|')));
    }
    return hash;
  };
  return (line) => {
    for (const one of joins) {
      const key = joinKey(table, line, one, one.joins);
      if (key !== null) wanted.add(hashOf(key));
    }
    const mpn = firstText(table, line, mpns);
    const begin = mpn === '' ? null : beginOf(firstText(table, line, makers));
    const number = begin === null ? '' : normaliseNumber(mpn);
    if (begin !== null && number.length > 1) wanted.add(hashOn(begin, number));
    const own = joinNumber(firstText(table, line, numbers) || mpn);
    if (own !== null) wanted.add(hashOf(own));
  };
}

const SAYS: readonly Field[] = ['description', 'name', 'material', 'grade', 'massUnit', 'countryOfOrigin', 'hsCode'];
const STRUCTURE: readonly Field[] = [
  'quantity',
  'quantityTotal',
  'assemblyQuantity',
  'level',
  'parent',
  'path',
  'refDes',
];

/** A list of items, each told of once, that says nothing of what is built into what; or one that the configuration calls so. */
export function isMasterTable(table: Table, itemMaster: MasterColumns | null = null): boolean {
  if (itemMaster !== null) return true;
  const { columns, sheet, lines } = table;
  if (!columns.has('partNumber') && !columns.has('mpn')) return false;
  if (!SAYS.some((field) => columns.has(field)) || STRUCTURE.some((field) => columns.has(field))) return false;
  if (sheet.columnNames === null) return true;
  for (let line = 0; line < lines.count; line++)
    if ((sheet.element(lines.ordinal[line] ?? 0)?.parent ?? -1) >= 0) return false;
  return true;
}

/** A unit as it was read, shown while it is linted. */
export interface ShownUnit {
  readonly path: string;
  readonly format: string;
  readonly tables: readonly Table[];
  readonly bom: Bom;
  /** It is an item master by the configuration. */
  readonly itemMaster?: MasterColumns | null | undefined;
  readonly masterJoins?: readonly MasterColumns[] | undefined;
}

/** What a unit can give to others and take from them, told while it is linted. Plain data. */
export interface UnitNumbers extends UnitStructure {
  readonly isMaster: boolean;
  /** Sorted hashes of the keys of its bills, each once. */
  readonly wanted: Uint32Array;
}

/** What a unit can give to others and take from them. */
export function numbersOf({ path, format, tables, bom, itemMaster, masterJoins }: ShownUnit): UnitNumbers {
  const masters = tables.filter((table) => isMasterTable(table, itemMaster ?? null));
  const wanted = new HashList();
  for (const table of tables) {
    if (masters.includes(table)) continue;
    const add = hashesInto(table, masterJoins ?? [], wanted);
    for (let line = 0; line < table.lines.count; line++) if (table.lines.kind[line] === LineKind.part) add(line);
  }
  return { isMaster: masters.length > 0, wanted: wanted.sorted(), ...structureOf(path, bom, format) };
}

/** Keys of an item in a master. */
export function itemKeysOf(table: Table, line: number, itemMaster: MasterColumns | null): string[] {
  if (itemMaster === null || (itemMaster.key === null && itemMaster.joins === null)) return keysOf(table, line);
  return [joinKey(table, line, itemMaster, itemMaster.key)].filter((key) => key !== null);
}
