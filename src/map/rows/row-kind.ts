import { assemblyNamed } from '../assembly-heading.ts';
import { foldText } from '../headers/headers.ts';
import { firstFilled, isAside, quantityColumnsOf, type Frame } from './lines.ts';
import { aloneKind, isChapter, isComment, isSummed, nameAbove, type Around, type Summed } from './row-alone.ts';
import { Look, looksOf, type Looks } from '../cells/looks.ts';
import { LineKind, type Field } from '../types.ts';
import { isTextPosition, isUnnumbered } from './text-positions.ts';
import { isSigned } from './signed.ts';
import { isFooter, isNoteLabel, isTotalLabel } from './words.ts';
import { isMoneyLabel } from './words-of-money.ts';
import { isAlternativeMark, isExplained, isLegend, isReferenceType, isRemark, isSummaryTitle } from './words-aside.ts';

const IDENTITY = [
  'description',
  'partNumber',
  'mpn',
  'refDes',
  'supplierPn',
  'customerPn',
  'material',
  'substance',
  'cas',
] as const;
const NUMBER_FIELDS = ['findNo', 'level'] as const;

/**
 * What is filled in a row: how many cells, how many of them are texts (counted up to 4), whether one says what or which part it
 * is, and whether it has an item number or level.
 */
export interface Cells {
  filled: number;
  texts: number;
  /** First text cell, and the last filled cell. */
  firstText: number;
  identity: boolean;
  numbered: boolean;
}

/** `## Motors ##`, `# ===== Motors =====`: marked on both sides, it is one whatever stands below it. */
const MARKED_TWICE = /^(?:#\s?)?([#*=~-]{2,40})\s{0,3}\p{L}.{0,60}\1$/u;

/** How many of a thing, at the head of its name or inside: "2x Servo", "Kit: 4 × Magnet". */
export const COUNTED = /(?:^|[\s:：(])\d{1,3} ?[x×] ?[\p{Lu}\p{Lo}]/u;

/** Cells of a row with signatures. */
const MOST_SIGNED = 8;
/** So many lines have a number where one without it may be no part. */
const NUMBERED = 0.6;

/** Says what a row of a table is. Rows that look like the others are settled by their ids alone, without reading texts. */
export class RowClassifier {
  readonly #frame: Frame;
  readonly #quantity: (id: number) => number;
  readonly #quantityColumns: readonly number[];
  /** Where lines say how many, or what they cost, and titles do not. */
  readonly #counting: readonly number[];
  readonly #columns: readonly number[];
  readonly #identity: ReadonlySet<number>;
  readonly #numbers: ReadonlySet<number>;
  readonly #codes: ReadonlySet<number>;
  readonly #descriptions: ReadonlySet<number>;
  readonly #firms: ReadonlySet<number>;
  readonly #itemType: number;
  /** Cells filled in half of the rows at least, and in a quarter of them: below a short list more rows may tell of it than it has. */
  readonly #typical: number;
  readonly #full: number;
  readonly #quantityFill: number;
  readonly #codeFill: number;
  readonly #looks: Pick<Looks, 'shape'>;
  readonly #isIdentity: readonly boolean[];
  readonly #wide = new Set<string>();
  #previousKind: LineKind | -1 = -1;
  #previousRow = -2;
  #previousSingle = false;
  /** Below the title of a legend. */
  #inLegend = false;
  /** Below the title of a summary. */
  #summed: Summed | null = null;

  constructor(frame: Frame, quantity: (id: number) => number) {
    this.#frame = frame;
    this.#quantity = quantity;
    const columnsOf = (fields: readonly Field[]): number[] => fields.flatMap((field) => frame.columns.get(field) ?? []);
    this.#quantityColumns = quantityColumnsOf(frame);
    this.#counting = this.#quantityColumns.length > 0 ? this.#quantityColumns : columnsOf(['unitCost', 'totalCost']);
    this.#columns = Array.from({ length: frame.right - frame.left + 1 }, (_, i) => frame.left + i).filter(
      (column) => !frame.ignored.has(column),
    );
    this.#identity = new Set(columnsOf(IDENTITY));
    this.#numbers = new Set(columnsOf(NUMBER_FIELDS));
    this.#codes = new Set(columnsOf(['partNumber', 'mpn', 'supplierPn', 'refDes']));
    this.#descriptions = new Set(columnsOf(['description']));
    this.#firms = new Set(columnsOf(['manufacturer', 'supplier']));
    this.#itemType = frame.columns.get('itemType')?.[0] ?? -1;
    this.#looks = looksOf(frame.sheet.texts);
    this.#isIdentity = this.#columns.map((column) => this.#identity.has(column));
    const fields = [...frame.columns.values()].flat();
    // Ranges count columns from 1. A column of a form may be several of the sheet wide: that is no heading.
    for (const { top, left, right } of frame.sheet.merges)
      if (right > left && fields.some((column) => column >= left && column < right))
        this.#wide.add(`${String(top)}:${String(left - 1)}`);
    const shape = this.#measure();
    this.#typical = shape.typical;
    this.#full = shape.full;
    this.#quantityFill = shape.quantityFill;
    this.#codeFill = shape.codeFill;
  }

  /** The kind of a row, or null when it is no line at all. Rows must be given in order. */
  classify(row: number): LineKind | null {
    if (isAside(this.#frame, row)) return null;
    if (this.#frame.repeated.has(row)) return LineKind.note;
    if (this.#summed !== null && !this.#namesAssembly(row) && isSummed(this.#frame, row, this.#summed))
      return LineKind.note;
    let kind: LineKind | null;
    let single = false;
    if (this.#isOrdinary(row)) {
      kind = this.#partOrReference(row);
      this.#inLegend = false;
    } else {
      const cells = this.#cells(row);
      if (cells.filled === 0) return null;
      kind = this.#kindOf(row, cells);
      single = cells.filled === 1 && kind === LineKind.part;
    }
    this.#previousKind = kind ?? this.#previousKind;
    this.#previousSingle = single;
    this.#previousRow = row;
    return kind;
  }

  /** Most rows of a long list: well filled, named, and with a quantity if the list has them. */
  #isOrdinary(row: number): boolean {
    const { sheet } = this.#frame;
    const columns = this.#columns;
    let filled = 0;
    let identity = false;
    for (let i = 0; i < columns.length; i++) {
      if (sheet.id(row, columns[i] as number) === 0) continue;
      filled++;
      if (this.#isIdentity[i] === true) identity = true;
    }
    if (!identity || filled <= 3 || filled * 2 <= this.#typical) return false;
    const quantities = this.#quantityColumns;
    if (quantities.length === 0) return true;
    const quantity = this.#quantity(firstFilled(sheet, row, quantities));
    return !Number.isNaN(quantity) && (quantity !== 0 || this.#hasCode(row));
  }

  #kindOf(row: number, cells: Cells): LineKind | null {
    const quantity = this.#quantity(firstFilled(this.#frame.sheet, row, this.#quantityColumns));
    const counted = !Number.isNaN(quantity);
    const label = cells.firstText < 0 ? '' : this.#frame.sheet.text(row, cells.firstText).trim();
    if (!(quantity > 0) && !isTotalLabel(label) && this.#isTextPosition(row)) return LineKind.note;
    if (!counted && cells.filled <= MOST_SIGNED && this.#isSigned(row)) return LineKind.note;
    // "Component: | MG-1 | Ring" above the header, printed again: what the next block is of.
    if (!counted && cells.filled > 1 && /[:：]$/u.test(label) && this.#titlesAgain(row)) return LineKind.note;
    if (cells.filled > 3 && cells.identity && (counted || cells.filled * 2 > this.#typical))
      return this.#partOrReference(row);
    if (label !== '' && isFooter(label)) return LineKind.total;
    if (cells.filled === 1 && this.#previousRow >= 0 && isSummaryTitle(label)) {
      this.#summed ??= { named: new Set(), to: this.#frame.firstRow };
      nameAbove(this.#summed, this.#frame, row, [...this.#codes, ...this.#descriptions]);
      return LineKind.note;
    }
    if ((cells.filled === 1 || (!counted && cells.filled <= 3)) && MARKED_TWICE.test(label)) return LineKind.heading;
    if (cells.filled === 1 && isAlternativeMark(label)) return LineKind.note;
    if (!counted && cells.filled <= 2 && isNoteLabel(label)) return LineKind.note;
    // "16 | | Hinweis: nur mit Handschuhen": a position of a bill that only says something.
    if (!counted && cells.filled <= 4 && /[:：]/.test(label) && !this.#hasCode(row) && isRemark(label)) return LineKind.note; // prettier-ignore
    if (this.#isTotal(row, cells, counted)) return LineKind.total;
    if (!counted && !this.#hasCode(row) && isComment(this.#around(), row)) return LineKind.note;
    // "Component Count: | 8" below the list that a program wrote.
    if (!counted && cells.filled === 2 && this.#full >= 3 && /\p{L}\s?[:：]$/u.test(label)) return LineKind.note;
    if (!counted && cells.filled === 2 && cells.texts === 2 && isChapter(this.#around(), row, cells)) return LineKind.heading; // prettier-ignore
    const isAlone = cells.filled === 1 && !counted && this.#typical >= 2;
    this.#inLegend = (this.#inLegend && !counted && cells.filled <= 2) || (isAlone && isLegend(label));
    if (this.#inLegend || (isAlone && isExplained(label))) return LineKind.note;
    if (!counted && cells.texts > 0 && cells.filled <= 4 && this.#namesAssembly(row)) return LineKind.heading;
    // "16×5×5 | 625 | 12": a bearing by its number, in a row as full as the others.
    const isFull = counted && cells.identity && cells.filled >= Math.max(3, this.#typical);
    if (cells.texts === 0 && !isFull && !this.#hasCode(row)) {
      return !counted && !cells.numbered && !cells.identity ? LineKind.total : null;
    }
    // "Motors:" in a list of one column
    if (!counted && cells.filled === 1 && cells.texts === 1 && /[:：]$/u.test(label) && !COUNTED.test(label))
      return LineKind.heading;
    if (!counted && cells.texts === 1 && this.#typical >= 2) {
      // "Funds needed | | $ 121": a figure that the list is paid with.
      if (label.length <= 60 && isMoneyLabel(foldText(label))) return LineKind.total;
      const alone = aloneKind(this.#around(), row, cells, label);
      if (alone !== 'part') return alone;
    }
    if (cells.identity || counted)
      return isFull || this.#namesSomething(row, cells, counted) ? this.#partOrReference(row) : LineKind.note;
    return LineKind.note;
  }

  /** A line without a number, where nearly all lines have one, that says what to do with a thing. */
  #isTextPosition(row: number): boolean {
    const { sheet } = this.#frame;
    if (
      this.#codes.size > 0
        ? this.#codeFill < NUMBERED || this.#hasCode(row)
        : !isUnnumbered(this.#frame, row, this.#numbers, this.#quantityColumns)
    )
      return false;
    return [...this.#descriptions].some((column) => isTextPosition(sheet.text(row, column).trim()));
  }

  #isSigned(row: number): boolean {
    const texts = this.#textsOf(row);
    return texts.some((text) => /[:：]|__/.test(text)) && isSigned(texts);
  }

  #textsOf(row: number): string[] {
    const { sheet } = this.#frame;
    return this.#columns.map((column) => sheet.text(row, column)).filter((text) => text.trim() !== '');
  }

  /** Whether the header is printed again below a row that names no assembly. */
  #titlesAgain(row: number): boolean {
    return this.#frame.repeated.has(row + 1) && !this.#namesAssembly(row);
  }

  /** `Assembly: A-100` above the lines that it is made of. */
  #namesAssembly(row: number): boolean {
    return assemblyNamed(this.#textsOf(row)) !== null;
  }

  #isTotal(row: number, cells: Cells, counted: boolean): boolean {
    // "Total | | 13": all that a row says is no number of a part.
    const isPart = cells.texts > 1 && counted && cells.filled * 2 > this.#typical && this.#hasCode(row);
    if (cells.texts === 0 || cells.texts > 3 || isPart) return false;
    for (const column of this.#columns) {
      const id = this.#frame.sheet.id(row, column);
      if (id !== 0 && this.#isText(id) && isTotalLabel(this.#frame.sheet.texts.text(id)))
        // "Total | Loudspeaker" below "Brand": a firm that is called so.
        return !(counted || this.#firms.has(column)) || !this.#namesBeside(row, column);
    }
    return false;
  }

  /** Whether a row names a thing beside a column: "Sum magnets | | Neodymium magnet N42SH | 4" is a part of an odd number. */
  #namesBeside(row: number, label: number): boolean {
    const { sheet } = this.#frame;
    for (const column of this.#identity) {
      const id = column === label ? 0 : sheet.id(row, column);
      if (
        id !== 0 &&
        this.#isText(id) &&
        /\p{L}{3}|\p{Script=Han}/u.test(sheet.texts.text(id)) &&
        !isTotalLabel(sheet.texts.text(id))
      )
        return true;
    }
    return false;
  }

  #around(): Around {
    return {
      frame: this.#frame,
      codes: this.#codes,
      descriptions: this.#descriptions,
      numbers: this.#numbers,
      wide: this.#wide,
      quantityColumns: this.#quantityColumns,
      typical: this.#typical,
      quantityFill: this.#quantityFill,
      codeFill: this.#codeFill,
      previousRow: this.#previousRow,
      previousKind: this.#previousKind,
      previousSingle: this.#previousSingle,
      ahead: (row) => this.#cellsAhead(row),
    };
  }

  #namesSomething(row: number, cells: Cells, counted: boolean): boolean {
    const { sheet } = this.#frame;
    if (this.#hasCode(row)) return true;
    for (const column of this.#identity) {
      const id = sheet.id(row, column);
      if (id !== 0 && this.#isText(id)) return true;
    }
    return counted && cells.texts > 0;
  }

  #hasCode(row: number): boolean {
    for (const column of this.#codes) if (!this.#isBlank(this.#frame.sheet.id(row, column))) return true;
    return false;
  }

  #partOrReference(row: number): LineKind {
    if (this.#itemType < 0) return LineKind.part;
    const type = this.#frame.sheet.text(row, this.#itemType);
    return isReferenceType(type, this.#frame.headers.get(this.#itemType) ?? '') ? LineKind.reference : LineKind.part;
  }

  #cellsAhead(row: number): Cells | null {
    for (let next = row + 1; next <= Math.min(this.#frame.lastRow, row + 4); next++) {
      const cells = this.#cells(next);
      if (cells.filled > 0) return cells;
    }
    return null;
  }

  #cells(row: number): Cells {
    const cells: Cells = { filled: 0, texts: 0, firstText: -1, identity: false, numbered: false };
    const { sheet } = this.#frame;
    for (const column of this.#columns) {
      const id = sheet.id(row, column);
      if (id === 0 || this.#isBlank(id)) continue;
      cells.filled++;
      if (this.#identity.has(column)) cells.identity = true;
      if (this.#numbers.has(column) && !this.#descriptions.has(column)) {
        cells.numbered = true;
        if (!this.#isText(id)) continue;
      }
      // Enough is known of a row once it is clearly full.
      if (cells.texts < 4 && this.#isText(id)) {
        cells.texts++;
        if (cells.firstText < 0) cells.firstText = column;
      }
    }
    return cells;
  }

  #isBlank(id: number): boolean {
    return id === 0 || (this.#looks.shape(id) & Look.blank) !== 0;
  }

  /** A text that holds a letter; numbers, dates and errors are none. */
  #isText(id: number): boolean {
    return (this.#looks.shape(id) & Look.text) !== 0;
  }

  #measure(): { typical: number; full: number; quantityFill: number; codeFill: number } {
    const { sheet, firstRow, lastRow } = this.#frame;
    const sizes: number[] = [];
    let counted = 0;
    let coded = 0;
    let alone = 0;
    const step = Math.max(1, Math.floor((lastRow - firstRow + 1) / 400));
    for (let row = firstRow; row <= lastRow; row += step) {
      let filled = 0;
      for (const column of this.#columns) if (!this.#isBlank(sheet.id(row, column))) filled++;
      if (filled === 0) continue;
      sizes.push(filled);
      if (filled === 1) alone++;
      if (firstFilled(sheet, row, this.#counting) !== 0) counted++;
      if (this.#hasCode(row)) coded++;
    }
    sizes.sort((a, b) => a - b);
    const rows = Math.max(1, sizes.length);
    // In a short list headings are many of its rows; where most have no quantity, a name alone is a part without one.
    const named = counted * 2 >= rows ? Math.max(1, rows - alone) : rows;
    const typical = sizes[sizes.length >> 1] ?? 0;
    // A thing without a price is no title where lines have little more than one.
    const isTold = typical > 2 || this.#counting === this.#quantityColumns;
    const full = sizes[(sizes.length * 3) >> 2] ?? 0;
    return { typical, full, quantityFill: isTold ? counted / named : 0, codeFill: coded / rows };
  }
}
