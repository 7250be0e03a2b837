import { isPlausibleNumber, normaliseNumber } from '../bom/part-number.ts';
import { lineField } from '../map/texts.ts';
import { LineKind, type Field, type ForeignPlace, type Table } from '../map/types.ts';

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
  /** Read when asked for: a master may have a million items. */
  readonly cells: () => readonly MasterCell[];
}

/** The item masters of a run: the first item of a key by path and place; sorted, the same in every worker. */
export interface Masters {
  readonly items: ReadonlyMap<string, MasterItem>;
  /** Key → later items that describe the part otherwise. */
  readonly conflicts: ReadonlyMap<string, readonly MasterItem[]>;
  /** For the key of a cache. */
  readonly hash: string;
}

/** Material numbers of SAP, padded to their length with zeros. */
const PADDED = /^0+(?=\d+$)/;
const PADDED_LENGTHS = new Set([18, 40]);

/**
 * Key under which a number joins; null for one that other firms may have too: shorter than five characters, without a digit,
 * one digit repeated, a placeholder.
 */
export function numberKeyOf(text: string): string | null {
  const number = normaliseNumber(text);
  if (!isPlausibleNumber(number)) return null;
  const bare = PADDED_LENGTHS.has(number.length) ? number.replace(PADDED, '') : number;
  if (bare.length < 5 || !/\d/.test(bare) || /^(.)\1*$/.test(bare)) return null;
  return bare;
}

/** Keys of a line, the most telling first: maker and maker's number, then the part number. */
export function keysOf(table: Table, line: number): string[] {
  const keys: string[] = [];
  const maker = normaliseNumber(lineField(table, line, 'manufacturer'));
  const mpn = normaliseNumber(lineField(table, line, 'mpn'));
  if (maker !== '' && mpn.length > 1) keys.push(`mpn:${maker}|${mpn}`);
  const own = numberKeyOf(lineField(table, line, 'partNumber') || lineField(table, line, 'mpn'));
  if (own !== null) keys.push(own);
  return keys;
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

/** A list of items, each told of once, that says nothing of what is built into what. */
export function isMasterTable(table: Table): boolean {
  const { columns, sheet, lines } = table;
  if (!columns.has('partNumber') && !columns.has('mpn')) return false;
  if (!SAYS.some((field) => columns.has(field)) || STRUCTURE.some((field) => columns.has(field))) return false;
  if (sheet.columnNames === null) return true;
  for (let line = 0; line < lines.count; line++)
    if ((sheet.element(lines.ordinal[line] ?? 0)?.parent ?? -1) >= 0) return false;
  return true;
}

/** What a unit can give to others and take from them, told while it is linted. */
export interface UnitNumbers {
  readonly isMaster: boolean;
  /** Sorted hashes of the keys of its bills, each once. */
  readonly wanted: Uint32Array;
}

export function numbersOf(tables: readonly Table[]): UnitNumbers {
  const masters = tables.filter(isMasterTable);
  const wanted = new Set<number>();
  for (const table of tables) {
    if (masters.includes(table)) continue;
    for (let line = 0; line < table.lines.count; line++)
      if (table.lines.kind[line] === LineKind.part) for (const key of keysOf(table, line)) wanted.add(hashOf(key));
  }
  return { isMaster: masters.length > 0, wanted: Uint32Array.from(wanted).sort() };
}

/** FNV-1a, 32 bits: two keys with one hash cost a look, nothing else. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
