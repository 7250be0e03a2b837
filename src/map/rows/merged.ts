import type { CellRange, Sheet } from '../../read/sheet.ts';
import { Look, looksOf } from '../cells/looks.ts';
import { PART_NUMBER_FIELDS, type Field } from '../types.ts';

/** What describes a thing and may be said once for several. Figures, numbers and levels are each row's own, or of one part on several rows. */
const DESCRIBES: ReadonlySet<Field> = new Set<Field>([
  'name', 'description', 'specification', 'material', 'grade', 'dimensions', 'manufacturer', 'supplier', 'countryOfOrigin', 'shipFrom', 'shipTo', 'hsCode', 'eccn',
  'cas', 'substance', 'endUse', 'endUser', 'technologyOrigin', 'remarks', 'drawing', 'document', 'lifecycle', 'makeBuy', 'itemType', 'category',
  'footprint', 'unit', 'massUom', 'currency',
]); // prettier-ignore

/** Merged over several rows, they say that those are one line, which goes on. */
const OF_ONE_LINE: readonly Field[] = ['partNumber', 'mpn', 'findNo', 'level', 'quantity', 'quantityTotal'];
/** A row that holds one of these is a thing of its own all the same. */
const NAMES: readonly Field[] = [...PART_NUMBER_FIELDS, 'description'];

/** Rows (ordinals of the sheet) and columns (0-based) of a list, both ends in it; `ignored`: columns that are none of it. */
interface MergedFrame {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly headers: ReadonlyMap<number, string>;
  readonly ignored: readonly number[];
}

/**
 * A cell that is merged over rows belongs to each of them, and files keep its text in the first only: the others get it where it
 * describes a thing. By column, how many rows did. Linear in rows, whatever ranges a file gives.
 */
export function spreadMerged(sheet: Sheet, frame: MergedFrame): Map<number, number> {
  const fields = fieldsOf(frame);
  const byColumn = new Map<number, CellRange[]>();
  const [top, last] = [sheet.rowNumber(frame.firstRow), sheet.rowNumber(frame.lastRow)];
  for (const merge of sheet.merges) {
    const column = merge.left - 1;
    if (merge.bottom <= merge.top || merge.top < top || merge.top >= last) continue;
    if (!fields.has(column) || isAcross(merge, fields)) continue;
    const list = byColumn.get(column);
    if (list === undefined) byColumn.set(column, [merge]);
    else list.push(merge);
  }
  const spread = new Map<number, number>();
  if (byColumn.size === 0) return spread;
  const rows = new OwnRows(sheet, frame, [...fields.keys()]);
  for (const column of OF_ONE_LINE.flatMap((field) => frame.columns.get(field) ?? []))
    for (const [row] of covered(sheet, frame, byColumn.get(column) ?? [])) rows.goesOn(row);
  for (const [column, merges] of byColumn) {
    if (fields.get(column)?.every((field) => DESCRIBES.has(field)) !== true) continue;
    for (const [row, top] of covered(sheet, frame, merges)) {
      const id = sheet.id(top, column);
      if (id === 0 || sheet.id(row, column) !== 0 || !rows.isOwn(row)) continue;
      if (isGroupOf(sheet, row, column, frame.columns.get('description') ?? [], rows.isGoingOn(row) ? top : row)) continue; // prettier-ignore
      sheet.spread(row, column, top, id);
      spread.set(column, (spread.get(column) ?? 0) + 1);
    }
  }
  return spread;
}

/** Words, and no code or size: "Stepper motor", not "1M2", "D8x3", "N42SH". */
const WORDS = /\p{L}{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/**
 * Whether a description is the group of a thing that a column behind it names in words: "Frame bracket", merged beside "Stepper motor",
 * says what that belongs to, and would say that it is a bracket. What is said of both rows of one number ("nickel plated", beside a magnet
 * of two makers) names no thing: `top` is the first of them.
 */
function isGroupOf(sheet: Sheet, row: number, column: number, descriptions: readonly number[], top: number): boolean {
  if (!descriptions.includes(column)) return false;
  const isSaidAgain = (other: number): boolean => top !== row && sheet.id(top, other) === sheet.id(row, other);
  return descriptions.some((other) => other > column && !isSaidAgain(other) && WORDS.test(sheet.text(row, other)));
}

/** The columns of a table with their fields; one that has only a header is read as remarks are. */
function fieldsOf({ columns, headers, ignored }: MergedFrame): Map<number, Field[]> {
  const fields = new Map<number, Field[]>();
  for (const [field, list] of columns)
    for (const column of list) fields.set(column, [...(fields.get(column) ?? []), field]);
  for (const [column, header] of headers) if (header !== '' && !fields.has(column)) fields.set(column, ['remarks']);
  for (const column of ignored) fields.delete(column);
  return fields;
}

/** Whether a range takes in a second column that says something: a heading or a note, not the cell of one column. */
function isAcross({ left, right }: CellRange, fields: ReadonlyMap<number, unknown>): boolean {
  if (right === left) return false;
  // Ranges count from 1: what stands behind their first column.
  for (const column of fields.keys()) if (column >= left && column < right) return true;
  return false;
}

/** Rows below the first of each range, with that first row: once each, also where a broken file gives ranges that overlap. */
function* covered(
  sheet: Sheet,
  { firstRow, lastRow }: MergedFrame,
  merges: readonly CellRange[],
): Generator<readonly [number, number]> {
  let next = firstRow;
  for (const { top, bottom } of [...merges].sort((a, b) => a.top - b.top)) {
    const first = sheet.ordinalOf(top);
    if (first < next) continue;
    next = first + 1;
    for (; next <= lastRow && sheet.rowNumber(next) <= bottom; next++) yield [next, first];
  }
}

const Row = { unknown: 0, own: 1, none: 2 } as const;

/** Tells rows that are a thing of their own, by what stands in them before anything is spread. */
class OwnRows {
  readonly #sheet: Sheet;
  readonly #first: number;
  readonly #columns: readonly number[];
  readonly #names: readonly number[];
  readonly #known: Uint8Array;
  readonly #goesOn: Uint8Array;

  constructor(sheet: Sheet, frame: MergedFrame, columns: readonly number[]) {
    const size = Math.max(0, frame.lastRow - frame.firstRow + 1);
    this.#sheet = sheet;
    this.#first = frame.firstRow;
    this.#columns = columns;
    this.#names = NAMES.flatMap((field) => frame.columns.get(field) ?? []);
    this.#known = new Uint8Array(size);
    this.#goesOn = new Uint8Array(size);
  }

  /** The row is covered by a number or quantity of a row above it. */
  goesOn(row: number): void {
    this.#goesOn[row - this.#first] = 1;
  }

  isGoingOn(row: number): boolean {
    return this.#goesOn[row - this.#first] === 1;
  }

  isOwn(row: number): boolean {
    const at = row - this.#first;
    if (this.#known[at] === Row.unknown) {
      const columns = this.#goesOn[at] === 1 ? this.#names : this.#columns;
      this.#known[at] = columns.some((column) => this.#isFilled(row, column)) ? Row.own : Row.none;
    }
    return this.#known[at] === Row.own;
  }

  #isFilled(row: number, column: number): boolean {
    const id = this.#sheet.id(row, column);
    return id !== 0 && (looksOf(this.#sheet.texts).shape(id) & Look.blank) === 0;
  }
}
