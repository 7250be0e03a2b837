import { type Field, LineKind, type MappedSheet, type Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { TextKind } from '../../read/arena.ts';
import { columnLetters, type Sheet } from '../../read/sheet.ts';
import type { Location, Unread } from '../../rules/types.ts';
import { countsWhatItNames } from '../../map/cells/worded-count.ts';
import { isSettled } from '../../map/not-parts.ts';
import { sumsUp } from './of-sums.ts';
import { CarrierFinder } from './unread-content.ts';
import { drawnOf } from './unread-drawn.ts';
import { uncomputed } from './unread-unvalued.ts';
import { widerRows } from './unread-wider.ts';
import { locationIn } from '../../rules/location.ts';

/** What of a unit with lists is in none of them, and must not pass for clean. */
export function unreadOf(
  mapped: readonly MappedSheet[],
  tables: readonly Table[],
  decomposer: Decomposer,
  isMixed = false,
): Unread[] {
  const found: Unread[] = [];
  let finder: CarrierFinder | null = null;
  for (const { sheet, verdict, reason, refused } of mapped) {
    // Of the records of a document those that are no lines are left out by what they are.
    const own = tables.filter((table) => table.sheet === sheet);
    if (sheet.columnNames !== null && !(isMixed && own.length === 0)) {
      const counted = own.length > 0 ? null : (finder ??= new CarrierFinder(decomposer)).inRecords(sheet, tables);
      if (counted !== null)
        found.push({
          kind: 'carrier',
          locations: [locationIn(sheet, counted.ordinal, counted.column)],
          data: { text: counted.text },
        });
      continue;
    }
    if (sheet.unvalued !== null) found.push(...uncomputed(sheet, own));
    found.push(...failed(sheet, own));
    if (sheet.comments.size + sheet.drawn.length > 0)
      found.push(...drawnOf(sheet, () => (finder ??= new CarrierFinder(decomposer))));
    const lost = own.length === 0 ? (verdict === 'not-understood' ? reason : null) : refused;
    const isSum = (): boolean => own.length === 0 && sumsUp(sheet, tables, (finder ??= new CarrierFinder(decomposer)));
    if (lost !== null && lost !== undefined) {
      if (isSum()) continue;
      found.push({ kind: 'list', locations: [locationIn(sheet, 0, sheet.filled(0)[0] ?? 0)], data: { reason: lost } });
      continue;
    }
    // Of names it is told by their kinds.
    if (own.length === 0 && (isSettled(reason) || sheet.isNames)) continue;
    const told = new Set<number>();
    const odd: readonly (readonly ['wide' | 'shifted', Iterable<OddRow>])[] = [
      // What a workbook holds stands where it was put.
      ['wide', sheet.name === null ? widerRows(sheet, own) : []],
      ['shifted', shiftedRows(sheet, own)],
    ];
    for (const [kind, rows] of odd)
      for (const { ordinal, columns, header, names = [], isParty = false } of rows) {
        const column = told.has(ordinal)
          ? null
          : (finder ??= new CarrierFinder(decomposer)).inCells(sheet, ordinal, columns, isParty);
        if (column === null || finder?.inCells(sheet, ordinal, names) != null) continue;
        told.add(ordinal);
        found.push({
          kind,
          locations: [locationIn(sheet, ordinal, column)],
          data: { text: sheet.text(ordinal, column).trim(), ...(header !== undefined && { header }) },
        });
      }
    if (own.length > 0 && !hasBeside(sheet, own)) continue;
    if (isSum()) continue;
    finder ??= new CarrierFinder(decomposer);
    const isItems = isMixed && own.length === 0 && sheet.columnCount === 1;
    const named = isItems
      ? finder.inItems(sheet, tables)
      : finder.beside(sheet, own.length === 0 ? tables : own, isMixed);
    if (named !== null)
      found.push({
        kind: 'carrier',
        locations: [locationIn(sheet, named.ordinal, named.column)],
        data: { text: named.text },
      });
  }
  return found;
}

/** A row of a list with cells that may name a thing; `names`: where it would be no wonder. */
interface OddRow {
  readonly ordinal: number;
  readonly columns: readonly number[];
  readonly header?: string;
  readonly names?: readonly number[];
  /** Where firms stand. */
  readonly isParty?: boolean;
}

/** Whether columns of a sheet are in none of its lists: most sheets are one list, and nothing has to be looked for. */
function hasBeside(sheet: Sheet, tables: readonly Table[]): boolean {
  for (let column = 0; column < sheet.columnCount; column++)
    if (
      tables.every(({ left, right, ignored }) => column < left || column > right || ignored?.includes(column) === true)
    )
      return true;
  return false;
}

/** Fields that say what a line is. */
export const NAMING: readonly Field[] = [
  'partNumber',
  'mpn',
  'name',
  'description',
  'specification',
  'material',
  'grade',
  'supplierPn',
];

/** Fields that hold a figure, or nothing. */
const FIGURES: readonly Field[] = ['quantity', 'quantityTotal'];
/** Fields of a number, a sign or a word, in which a name is out of its place where no other field of the row has one. */
const BRIEF_FIELDS: readonly Field[] = ['findNo', 'level', 'unit', 'revision', 'unitCost', 'totalCost'];
/** Fields of firms, which are called after magnets as well: there a name has a figure, and a material that is stated. */
const PARTIES: readonly Field[] = ['supplier', 'manufacturer', 'endUser'];
/** Bytes from which on a text may be the name of a thing that would be reported: "NdFeB". */
const LEAST_NAME = 5;
const MOST_SHIFTED = 2000;

/** Rows with words where the quantity stands: a separator in a text that is not quoted moves all cells behind it. */
function* shiftedRows(sheet: Sheet, tables: readonly Table[]): Generator<OddRow> {
  const { texts } = sheet;
  const held = { words: new Map<number, boolean>(), stated: new Map<number, boolean>() };
  let yielded = 0;
  for (const { columns, lines, headerRow, headers } of tables) {
    const columnsOf = (fields: readonly Field[]): number[] => fields.flatMap((field) => columns.get(field) ?? []);
    const figures = columnsOf(FIGURES);
    const names = columnsOf(NAMING);
    const parties = columnsOf(PARTIES);
    for (const column of [...figures, ...columnsOf(BRIEF_FIELDS), ...parties]) {
      if (names.includes(column)) continue;
      const isParty = parties.includes(column);
      const words = isParty ? held.stated : held.words;
      const header = headers.get(column) ?? columnLetters(column);
      const isFigure = figures.includes(column);
      const others = isFigure ? [] : names;
      for (let line = 0; line < lines.count && yielded < MOST_SHIFTED; line++) {
        const ordinal = lines.ordinal[line] as number;
        const id = sheet.id(ordinal, column);
        if (id === 0 || texts.lengthOf(id) < LEAST_NAME || !texts.mayHoldLetters(id)) continue;
        // Headings and notes stand there.
        if (!isFigure && lines.kind[line] !== LineKind.part) continue;
        let isWords = words.get(id);
        if (isWords === undefined)
          words.set(
            id,
            (isWords = texts.kind(id) === TextKind.string && (isParty ? STATED : WORDS).test(texts.text(id))),
          );
        // Alone in its row, of a list without a header, it is the heading of what stands further in.
        if (
          !isWords ||
          (isFigure && countsWhatItNames(texts.text(id))) ||
          (headerRow === null && sheet.filled(ordinal).length === 1)
        )
          continue;
        yielded++;
        yield { ordinal, columns: [column], header, names: others, isParty };
      }
    }
  }
}

/** More than a unit: "4 pcs", "nach Bedarf", "as required" name nothing. */
const WORDS = /\p{L}{4}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/** A figure and a word, and nothing that firms are called. */
const STATED =
  /^(?=.*\d)(?=.*\p{L}{2})(?!.*(?<!\p{L})(?:gmbh|ag|kg|ltd|limited|inc|llc|corp|co|group|magnet(?:ic)?s|technolog\p{L}*|s\.?p\.?a|s\.?r\.?[lo]|b\.?v|a\.?b|oy)(?!\p{L}))/iu;

/** Fields of which a number is told to be damaged by itself. */
const DESCRIBING: readonly Field[] = ['name', 'description', 'specification', 'material', 'grade'];
/** What formulas come to that fail, in the languages of programs. */
const FAILURES = ['#N/A', '#REF!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!', '#DIV/0!', '#NV', '#BEZUG!', '#WERT!', '#ZAHL!', '#N/D', '#¡REF!', '#¡VALOR!', '#VALEUR!', '#NOM?', '#RIF!', '#VALORE!', '#NOME?', '#Н/Д', '#ССЫЛКА!', '#ЗНАЧ!']; // prettier-ignore

/** Cells that say what the lines of a sheet are, and hold what a formula comes to that failed. */
function failed(sheet: Sheet, tables: readonly Table[]): Unread[] {
  const { texts } = sheet;
  const written = new Set(FAILURES.map((text) => texts.find(text)).filter((id) => id > 0));
  const locations: Location[] = [];
  const columns = new Set<number>();
  for (const table of tables) {
    const describing = DESCRIBING.flatMap((field) => table.columns.get(field) ?? []);
    for (let line = 0; line < table.lines.count; line++) {
      if (table.lines.kind[line] !== LineKind.part) continue;
      const ordinal = table.lines.ordinal[line] as number;
      for (const column of describing) {
        const id = sheet.id(ordinal, column);
        if (id === 0 || (texts.kind(id) !== TextKind.error && !written.has(id))) continue;
        columns.add(column);
        locations.push(locationIn(sheet, ordinal, column));
      }
    }
  }
  const letters = [...columns].sort((a, b) => a - b).map(columnLetters);
  return locations.length === 0
    ? []
    : [
        {
          kind: 'failed',
          locations,
          data: { count: locations.length, columns: letters.join(', '), text: locations[0]?.text ?? '' },
        },
      ];
}
