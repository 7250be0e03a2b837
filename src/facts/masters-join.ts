import type { Skipped } from '../batch/types.ts';
import { shareWord } from '../bom/common-word.ts';
import { normaliseText } from '../bom/part-number.ts';
import { lineField } from '../map/cells/texts.ts';
import { LineKind, type Field, type ForeignPlace, type Table } from '../map/types.ts';
import { TextKind } from '../read/arena.ts';
import { describedBy } from './masters-collect.ts';
import { isMasterTable, keysOf, type MasterCell, type MasterItem, type Masters } from './masters.ts';

/** Fields that answer one question; where a bill answers it, the master is not asked. */
const GROUPS: readonly (readonly Field[])[] = [
  ['name', 'description', 'specification', 'dimensions', 'remarks'],
  ['material', 'grade', 'substance', 'cas'],
  ['category'],
  ['hsCode'],
  ['countryOfOrigin'],
  ['shipFrom'],
  ['supplier'],
  ['supplierPn'],
  ['massUnit'],
];
/** What else in the bill answers the question of a group. */
const ALSO: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  supplier: ['manufacturer'],
  supplierPn: ['mpn'],
  massUnit: ['massTotal'],
};
/** Texts of one field that are taken from an item. */
const MOST_TEXTS = 3;

/** Tables with what item masters say laid over them, and which masters spoke. */
interface MasterJoin {
  readonly tables: readonly Table[];
  /** Master → parts of the bill that it speaks for. */
  readonly joined: ReadonlyMap<string, number>;
  /** Parts on which masters disagree, or whose names do not agree with the bill's. */
  readonly notes: readonly Skipped[];
}

/** A part of a bill by its key: what its lines say, taken together. */
interface Known {
  readonly filled: Set<Field>;
  words: string;
}

/**
 * Lays what item masters say beside the lines of bills that say less: as further columns of the same tables, whose cells keep
 * their place in the master. A bill that describes a part is believed; it takes the rest only from an item that has a word in
 * common with it.
 */
export function joinMasters(tables: readonly Table[], masters: Masters): MasterJoin {
  const known = new Map<string, Known>();
  const bills = tables.filter((table) => !isMasterTable(table));
  for (const table of bills) addKnown(table, masters, known);
  const joined = new Map<string, number>();
  const notes: Skipped[] = [];
  const taken = new Map<string, readonly Field[]>();
  for (const [key, part] of known) {
    const item = masters.items.get(key) as MasterItem;
    const others = masters.conflicts.get(key) ?? [];
    const isSaid = key.startsWith('map:');
    const number = isSaid ? key.slice(key.indexOf('|') + 1) : key.replace(/^mpn:/, '').replace('|', ' ');
    // What the configuration joins is one thing, however it is called.
    const isAgreed =
      isSaid ||
      part.words === '' ||
      shareWord(part.words, describedBy(item)) ||
      (item.isNamed && !isComparable(part.words, describedBy(item)));
    if (!isAgreed) {
      notes.push({
        sheet: null,
        rows: `part ${number}`,
        reason: `${placeOf(item)} describes it otherwise (${quoted(item)}), so nothing is taken from there`,
        doubt: { part: number, master: item.file, differsFrom: 'bill' },
      });
      continue;
    }
    const fields = GROUPS.flatMap((group) =>
      group.some((field) => part.filled.has(field) || (ALSO[field] ?? []).some((other) => part.filled.has(other)))
        ? []
        : group,
    );
    if (!item.cells().some(({ field }) => fields.includes(field))) continue;
    taken.set(key, fields);
    joined.set(item.file, (joined.get(item.file) ?? 0) + 1);
    if (others.length > 0)
      notes.push({
        sheet: null,
        rows: `part ${number}`,
        reason: `described in ${placeOf(item)} (${quoted(item)}), and otherwise in ${others.map((other) => `${placeOf(other)} (${quoted(other)})`).join(', ')}: the first counts`,
        doubt: { part: number, master: item.file, differsFrom: 'master' },
      });
  }
  if (taken.size === 0) return { tables, joined, notes };
  return {
    tables: tables.map((table) => (bills.includes(table) ? withCells(table, masters, taken) : table)),
    joined,
    notes,
  };
}

const itemKey = (table: Table, line: number, masters: Masters): string | undefined =>
  keysOf(table, line, masters.joins).find((key) => masters.items.has(key));

function addKnown(table: Table, masters: Masters, known: Map<string, Known>): void {
  const fields = [...GROUPS.flat(), ...Object.values(ALSO).flat()].filter(
    (field) => table.columns.has(field) && field !== 'remarks',
  );
  for (let line = 0; line < table.lines.count; line++) {
    if (table.lines.kind[line] !== LineKind.part) continue;
    const key = itemKey(table, line, masters);
    if (key === undefined) continue;
    const part = known.get(key) ?? { filled: new Set<Field>(), words: '' };
    known.set(key, part);
    for (const field of fields) {
      const text = lineField(table, line, field);
      // A number in the column of descriptions describes nothing.
      if (text === '' || (field === 'description' && !/\p{L}{2}/u.test(text)) || isNumberOf(text, table, line))
        continue;
      part.filled.add(field);
      if ((field === 'description' || field === 'name') && part.words.length < 2000)
        part.words += ` ${normaliseText(text)}`;
    }
  }
}

/** Many bills repeat the number where a description belongs. */
function isNumberOf(text: string, table: Table, line: number): boolean {
  return text === lineField(table, line, 'partNumber');
}

const SCRIPTS = [
  /\p{Script=Latin}{3}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Cyrillic}/u,
];

/** Texts without a script in common have no word in common, whatever they name; codes (`N42SH`, `M5`) are of no script. */
function isComparable(one: string, other: string): boolean {
  const scriptsOf = (text: string): RegExp[] =>
    SCRIPTS.filter((script) => script.test(text.replace(/[\p{L}\d-]+/gu, (word) => (/\d/.test(word) ? ' ' : word))));
  const [ours, theirs] = [scriptsOf(one), scriptsOf(other)];
  return ours.length === 0 || theirs.length === 0 || ours.some((script) => theirs.includes(script));
}

/** A table with further columns, its own first. */
function withCells(table: Table, masters: Masters, taken: ReadonlyMap<string, readonly Field[]>): Table {
  const { sheet, lines } = table;
  const columns = new Map<Field, readonly number[]>(table.columns);
  const own = new Map<string, number>();
  const joined = new Map<number, Field>();
  const itemAt = new Map<number, MasterItem>();
  let next = Math.max(sheet.columnCount, table.right + 1);
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    const key = itemKey(table, line, masters);
    const fields = key === undefined ? undefined : taken.get(key);
    if (key === undefined || fields === undefined) continue;
    const row = lines.ordinal[line] as number;
    const item = masters.items.get(key) as MasterItem;
    itemAt.set(row, item);
    for (const { field, text, nth } of numbered(item, fields)) {
      let column = own.get(`${field}#${nth}`);
      if (column === undefined) {
        column = next++;
        own.set(`${field}#${nth}`, column);
        joined.set(column, field);
        columns.set(field, [...(columns.get(field) ?? []), column]);
      }
      // Grams are written with a point, whatever the bill's decimals are.
      sheet.set(row, column, sheet.texts.intern(text, field === 'massUnit' ? TextKind.number : TextKind.string));
    }
  }
  if (joined.size === 0) return table;
  const placeOf = (row: number, column: number): ForeignPlace | null => {
    const field = joined.get(column);
    const item = itemAt.get(row);
    if (field === undefined || item === undefined) return null;
    return numbered(item, [field]).find(({ nth }) => own.get(`${field}#${nth}`) === column)?.place ?? null;
  };
  return { ...table, columns, joined: { columns: joined, placeOf } };
}

/** Cells of some fields, counted per field. */
function numbered(item: MasterItem, fields: readonly Field[]): (MasterCell & { readonly nth: number })[] {
  const count = new Map<Field, number>();
  return item.cells().flatMap((cell) => {
    const nth = count.get(cell.field) ?? 0;
    count.set(cell.field, nth + 1);
    return fields.includes(cell.field) && nth < MOST_TEXTS ? [{ ...cell, nth }] : [];
  });
}

function placeOf({ file, cells }: MasterItem): string {
  const place = cells()[0]?.place;
  const where = place?.row === null || place?.row === undefined ? `line ${place?.line ?? 0}` : `row ${place.row}`;
  return [file, place?.sheet ?? '', where].filter((word) => word !== '').join(' ');
}

const quoted = (item: MasterItem): string =>
  `"${
    item
      .cells()
      .find(({ field }) => field === 'description' || field === 'name')
      ?.text.slice(0, 60) ?? ''
  }"`;
