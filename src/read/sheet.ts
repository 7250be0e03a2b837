import type { TextArena } from './arena.ts';
import { type TextKind } from './arena.ts';
import { ElementRows } from './sheet-elements.ts';

/** A rectangle of cells; rows and columns are 1-based and inclusive, as the file prints them. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where a row that came from an XML element stands. */
export interface ElementPosition {
  /** Physical line on which the start tag opens, 1-based. */
  readonly line: number;
  /** Absolute positional path with local names: `/export[1]/components[1]/comp[17]`. */
  readonly path: string;
  /** Ordinal of the row whose element encloses this one, or -1. */
  readonly parent: number;
  /** Nesting depth among record elements, 0 for the outermost. */
  readonly depth: number;
}

/** Formulas whose value the file does not hold: their cells read as empty, which is not the same as 0 or nothing. */
interface Unvalued {
  readonly count: number;
  /** Name of the first such cell. */
  readonly first: string;
  /** First and last row with one, 1-based. */
  readonly top: number;
  readonly bottom: number;
}

/** Factor of a row in the number of a cell. */
export const ROW_OF_CELL = 1 << 15;

/** What may be said of a row, as bits. */
export const RowFlag = { hidden: 1, struck: 2 } as const;

const MOST_STRUCK = 100_000;
const PAGE_BITS = 10;
const PAGE = 1 << PAGE_BITS;
/** Rows of the first page until there are more: thousands of small lists have no more. */
const FIRST_PAGE = 1 << 7;

/**
 * One table-like surface of a unit, columnar: per column pages of text ids, so that sparse columns cost nothing and a
 * second table may start anywhere. Rows are kept in file order and addressed by *ordinal* (0-based, only rows present);
 * `rowNumber` gives what the file calls the row. Columns are 0-based.
 */
export class Sheet {
  readonly name: string | null;
  readonly texts: TextArena;
  /** Hidden sheets are read and marked, never skipped in silence. */
  hidden = false;
  /** Hidden columns, 1-based and inclusive. */
  readonly hiddenColumns: { readonly left: number; readonly right: number }[] = [];
  unvalued: Unvalued | null = null;
  /** Where they stand, row number * `ROW_OF_CELL` + column, in the order of the file; a bounded number. */
  readonly unvaluedCells: number[] = [];
  /** Items of a text that nothing calls a list, one a row: no header is among them; or of its notes, of which none is a part. */
  isItems: boolean | 'notes' = false;
  /** The title that stands right above a table of a text; null: none does. */
  heading: string | null = null;
  /** The column that says under which title of a text each row stands; -1: there is none. */
  titles = -1;
  /** Of these: lines without a sign of an item, which may be names. */
  isNames = false;
  /** For element tables: the names of the columns (there is no header row). */
  columnNames: readonly string[] | null = null;
  /** For tables that a format read: the field of each column, which is then not guessed. */
  columnFields: readonly string[] | null = null;
  /** The column of the file in whose cells all of a row stands, parted by a sign; null: each column is one of the file. */
  inColumn: number | null = null;
  /** The sheet of the file of which each column is a row here, and each row (by ordinal) a column; null: this is one of the file. */
  turned: Sheet | null = null;
  readonly merges: CellRange[] = [];
  /** Excel tables (ListObjects): they give header and range for free. */
  readonly tables: (CellRange & { readonly name: string })[] = [];
  /** Hyperlink targets by `row:column` (1-based row number, 0-based column). */
  readonly links = new Map<string, string>();
  /** Cell comments by the same key. */
  readonly comments = new Map<string, string>();

  /** Cells that are struck through as a whole: ordinal * `ROW_OF_CELL` + column; a bounded number. */
  readonly struckCells = new Set<number>();
  /** Texts that stand in no cell: text boxes and shapes. */
  readonly drawn: string[] = [];
  /** Pictures on the sheet; what they show is not read. */
  pictures = 0;

  /** Rows are lines of a text, by their numbers where no other line was set. */
  isLined = false;

  #pages: (Int32Array | undefined)[][] = [];
  #rowNumbers = new Uint32Array(256);
  #rowFlags = new Uint8Array(256);
  #rowOutline = new Uint8Array(256);
  /** Asked for by every finding; a file may give many ranges. */
  readonly #hiddenColumns = new Map<number, boolean>();
  /** By column, of rows that got the text of a merged cell above them: one more than the row that it stands in. */
  #merged: Map<number, Int32Array> | null = null;
  /** By column, where formats indent. */
  readonly #indents = new Map<number, Uint8Array>();
  #lines: number[] | null = null;
  #elements: ElementRows | null = null;
  #count = 0;
  #isStepped = false;

  constructor(name: string | null, texts: TextArena) {
    this.name = name;
    this.texts = texts;
  }

  /** Number of rows present. */
  get rowCount(): number {
    return this.#count;
  }

  /** One more than the last column that holds a text. */
  get columnCount(): number {
    return this.#pages.length;
  }

  /** Appends a row; `rowNumber` is 1-based and must grow. Returns its ordinal. */
  addRow(rowNumber: number, flags = 0, outline = 0): number {
    if (outline > 0) this.#isStepped = true;
    const ordinal = this.#count++;
    if (ordinal >= this.#rowNumbers.length) this.#growRows();
    this.#rowNumbers[ordinal] = rowNumber;
    this.#rowFlags[ordinal] = flags;
    this.#rowOutline[ordinal] = outline;
    return ordinal;
  }

  set(ordinal: number, column: number, id: number): void {
    if (id === 0) return;
    while (this.#pages.length <= column) this.#pages.push([]);
    const pages = this.#pages[column] as (Int32Array | undefined)[];
    const at = ordinal >> PAGE_BITS;
    const offset = ordinal & (PAGE - 1);
    let page = pages[at];
    if (page === undefined || offset >= page.length) pages[at] = page = grown(page, at, offset);
    page[offset] = id;
  }

  /** Empties a cell. */
  clear(ordinal: number, column: number): void {
    const page = this.#pages[column]?.[ordinal >> PAGE_BITS];
    if (page !== undefined) page[ordinal & (PAGE - 1)] = 0;
  }

  /** Gives cells that hold one text another, or none (0). Columns at the right in which nothing is left are no columns. */
  replace(texts: ReadonlyMap<number, number>): void {
    for (const page of this.#pages.flat())
      for (let at = 0; page !== undefined && at < page.length; at++) {
        const other = texts.get(page[at] as number);
        if (other !== undefined) page[at] = other;
      }
    while (this.#pages.at(-1)?.every((page) => page?.every((id) => id === 0) ?? true) === true) this.#pages.pop();
  }

  /** Gives a row the text of a merged cell that covers it, and that the file keeps in the first row of it. */
  spread(ordinal: number, column: number, from: number, id: number): void {
    this.set(ordinal, column, id);
    const merged = (this.#merged ??= new Map<number, Int32Array>());
    let own = merged.get(column);
    if (own === undefined) merged.set(column, (own = new Int32Array(this.#count)));
    own[ordinal] = from + 1;
  }

  /** The row in which the text of a cell stands: its own, or that of the merged cell which covers it. */
  standsIn(ordinal: number, column: number): number {
    const from = this.#merged?.get(column)?.[ordinal] ?? 0;
    return from === 0 ? ordinal : from - 1;
  }

  /** The text id at a cell, 0 if empty. */
  id(ordinal: number, column: number): number {
    return this.#pages[column]?.[ordinal >> PAGE_BITS]?.[ordinal & (PAGE - 1)] ?? 0;
  }

  text(ordinal: number, column: number): string {
    return this.texts.text(this.id(ordinal, column));
  }

  kind(ordinal: number, column: number): TextKind {
    return this.texts.kind(this.id(ordinal, column));
  }

  rowNumber(ordinal: number): number {
    return this.#rowNumbers[ordinal] ?? 0;
  }

  /** What the file calls a cell: `D10`. */
  cellAt(ordinal: number, column: number): string {
    return this.turned === null
      ? cellName(this.#rowNumbers[ordinal] ?? 0, this.inColumn ?? column)
      : this.turned.cellAt(column, ordinal);
  }

  /** What the file calls a column: `D`; of a sheet that was turned, the number of its row. */
  columnAt(column: number): string {
    return this.turned === null ? columnLetters(column) : String(this.turned.rowNumber(column));
  }

  /** What the file calls rows from one to another: `3-7`; of a sheet that was turned, its columns. */
  rowsAt(from: number, to: number): string {
    const nameOf = (ordinal: number): string =>
      this.turned === null ? String(this.rowNumber(ordinal)) : columnLetters(ordinal);
    return `${nameOf(from)}-${nameOf(to)}`;
  }

  isHiddenRow(ordinal: number): boolean {
    return ((this.#rowFlags[ordinal] ?? 0) & RowFlag.hidden) !== 0;
  }

  isHiddenColumn(column: number): boolean {
    if (this.hiddenColumns.length === 0) return false;
    let isHidden = this.#hiddenColumns.get(column);
    if (isHidden === undefined) {
      isHidden = this.hiddenColumns.some(({ left, right }) => left <= column + 1 && column < right);
      this.#hiddenColumns.set(column, isHidden);
    }
    return isHidden;
  }

  /** Whether who opens the file does not see a cell: its row, its column or the whole sheet is hidden. */
  isHiddenCell(ordinal: number, column: number): boolean {
    return this.hidden || this.isHiddenRow(ordinal) || this.isHiddenColumn(column);
  }

  isStruckRow(ordinal: number): boolean {
    return ((this.#rowFlags[ordinal] ?? 0) & RowFlag.struck) !== 0;
  }

  strike(ordinal: number, column: number): void {
    if (this.struckCells.size < MOST_STRUCK) this.struckCells.add(ordinal * ROW_OF_CELL + column);
  }

  setRowFlag(ordinal: number, flag: number): void {
    this.#rowFlags[ordinal] = (this.#rowFlags[ordinal] ?? 0) | flag;
  }

  /** Outline (grouping) level of a row, 0 for none. */
  outline(ordinal: number): number {
    return this.#rowOutline[ordinal] ?? 0;
  }

  /** Whether rows are grouped, or texts indented, by blanks or by the format of their cells. */
  get isStepped(): boolean {
    return this.#isStepped || this.#indents.size > 0 || this.texts.idsWithBlank('start').length > 0;
  }

  /** Steps by which the format of a cell indents its text. */
  setIndent(ordinal: number, column: number, steps: number): void {
    let own = this.#indents.get(column);
    if (own === undefined || ordinal >= own.length) {
      const larger = new Uint8Array(Math.max(256, ordinal * 2));
      if (own !== undefined) larger.set(own);
      this.#indents.set(column, (own = larger));
    }
    own[ordinal] = steps;
  }

  indent(ordinal: number, column: number): number {
    return this.#indents.get(column)?.[ordinal] ?? 0;
  }

  /** Ordinal of a row number, or -1. */
  ordinalOf(rowNumber: number): number {
    let low = 0;
    let high = this.#count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#rowNumbers[middle] as number;
      if (found === rowNumber) return middle;
      if (found < rowNumber) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Physical line on which a text record starts (CSV), kept only when it may differ from the row number, see `isLined`. */
  setLine(ordinal: number, line: number): void {
    (this.#lines ??= [])[ordinal] = line;
  }

  setElement(ordinal: number, position: ElementPosition): void {
    (this.#elements ??= new ElementRows()).set(ordinal, position);
  }

  /** The same for a row whose path is written out by `pathOf` when it is asked for. All rows of a sheet share one `pathOf`. */
  setElementNode(
    ordinal: number,
    position: Omit<ElementPosition, 'path'>,
    node: number,
    pathOf: (node: number) => string,
  ): void {
    (this.#elements ??= new ElementRows()).setNode(ordinal, position, node, pathOf);
  }

  /** Hangs a row below another. */
  setParent(ordinal: number, parent: number, depth: number): void {
    this.#elements?.setParent(ordinal, parent, depth);
  }

  element(ordinal: number): ElementPosition | null {
    return this.#elements?.at(ordinal) ?? null;
  }

  line(ordinal: number): number | null {
    return this.#elements?.line(ordinal) ?? this.#lines?.[ordinal] ?? (this.isLined ? this.rowNumber(ordinal) : null);
  }

  /** All filled columns of a row, left to right. */
  filled(ordinal: number): number[] {
    const columns: number[] = [];
    for (let column = 0; column < this.#pages.length; column++)
      if (this.id(ordinal, column) !== 0) columns.push(column);
    return columns;
  }

  /** Whether a row has a filled column. */
  isFilled(ordinal: number): boolean {
    for (let column = 0; column < this.#pages.length; column++) if (this.id(ordinal, column) !== 0) return true;
    return false;
  }

  #growRows(): void {
    const numbers = new Uint32Array(this.#rowNumbers.length * 2);
    numbers.set(this.#rowNumbers);
    this.#rowNumbers = numbers;
    const flags = new Uint8Array(this.#rowFlags.length * 2);
    flags.set(this.#rowFlags);
    this.#rowFlags = flags;
    const outline = new Uint8Array(this.#rowOutline.length * 2);
    outline.set(this.#rowOutline);
    this.#rowOutline = outline;
  }
}

/** A page with room for a row; only the first of a column is ever less than whole. */
function grown(page: Int32Array | undefined, at: number, offset: number): Int32Array {
  const larger = new Int32Array(at > 0 || offset >= FIRST_PAGE ? PAGE : FIRST_PAGE);
  if (page !== undefined) larger.set(page);
  return larger;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Cell name of a 1-based row number and a 0-based column: `D17`. */
export function cellName(rowNumber: number, column: number): string {
  return `${columnLetters(column)}${String(rowNumber)}`;
}
