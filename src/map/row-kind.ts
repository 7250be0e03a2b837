import { assemblyNamed } from './assembly-heading.ts';
import { firstFilled, quantityColumnsOf, type Frame } from './lines.ts';
import { Look, looksOf, type Looks } from './looks.ts';
import { LineKind, type Field } from './types.ts';
import { isExplained, isFooter, isNoteLabel, isTotalLabel } from './words.ts';
import { isAlternativeMark, isLegend, isNote, isReferenceType, isSentence, isSummaryTitle } from './words-aside.ts';

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

interface Cells {
  filled: number;
  texts: number;
  /** First text cell, and the last filled cell. */
  firstText: number;
  identity: boolean;
  numbered: boolean;
}

/** `## Motors`, `--- Motors ---`, `*** Motors ***`: marked as a title. */
const MARKED_HEADING = /^(?:#{1,6}\s|[-=*~]{2,}\s?\p{L}.{0,60}[-=*~]{2,}$)/u;

/** `2.1 Optics`: the number of a section. */
const SECTION = /^\d{1,2}(?:\.\d{1,2})+\.? (?=\p{Lu})/u;

const COUNTED = /(?:^|[\s:：(])\d{1,3} ?[x×] ?[\p{Lu}\p{Lo}]/u;

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
  /** Below the title of a summary, which repeats what stands above. */
  #inSummary = false;

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
    if (this.#frame.repeated.has(row)) return LineKind.note;
    if (this.#inSummary && !this.#namesAssembly(row)) return this.#frame.sheet.isFilled(row) ? LineKind.note : null;
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
    return quantities.length === 0 || !Number.isNaN(this.#quantity(firstFilled(sheet, row, quantities)));
  }

  #kindOf(row: number, cells: Cells): LineKind | null {
    const quantity = this.#quantity(firstFilled(this.#frame.sheet, row, this.#quantityColumns));
    const counted = !Number.isNaN(quantity);
    if (cells.filled > 3 && cells.identity && (counted || cells.filled * 2 > this.#typical))
      return this.#partOrReference(row);
    const label = cells.firstText < 0 ? '' : this.#frame.sheet.text(row, cells.firstText).trim();
    if (label !== '' && isFooter(label)) return LineKind.total;
    this.#inSummary = cells.filled === 1 && this.#previousRow >= 0 && isSummaryTitle(label);
    if (this.#inSummary || (cells.filled === 1 && isAlternativeMark(label))) return LineKind.note;
    if (!counted && cells.filled <= 2 && isNoteLabel(label)) return LineKind.note;
    if (this.#isTotal(row, cells, counted)) return LineKind.total;
    // "Component Count: | 8" below the list that a program wrote.
    if (!counted && cells.filled === 2 && this.#full >= 3 && /\p{L}\s?[:：]$/u.test(label)) return LineKind.note;
    const isAlone = cells.filled === 1 && !counted && this.#typical >= 2;
    this.#inLegend = (this.#inLegend && !counted && cells.filled <= 2) || (isAlone && isLegend(label));
    if (this.#inLegend || (isAlone && isExplained(label))) return LineKind.note;
    if (!counted && cells.texts > 0 && cells.filled <= 4 && this.#namesAssembly(row)) return LineKind.heading;
    if (cells.texts === 0 && !this.#hasCode(row)) {
      return !counted && !cells.numbered && !cells.identity ? LineKind.total : null;
    }
    // "Motors:" in a list of one column
    if (!counted && cells.filled === 1 && cells.texts === 1 && /[:：]$/u.test(label) && !COUNTED.test(label))
      return LineKind.heading;
    if (!counted && cells.texts === 1 && this.#typical >= 2) {
      const alone = this.#aloneKind(row, cells, label);
      if (alone !== 'part') return alone;
    }
    if (cells.identity || counted)
      return this.#namesSomething(row, cells, counted) ? this.#partOrReference(row) : LineKind.note;
    return LineKind.note;
  }

  /** `Assembly: A-100` above the lines that it is made of. */
  #namesAssembly(row: number): boolean {
    const { sheet } = this.#frame;
    return (
      assemblyNamed(this.#columns.map((column) => sheet.text(row, column)).filter((text) => text.trim() !== '')) !==
      null
    );
  }

  /** A row with one text, and at most a number beside it. */
  #aloneKind(row: number, cells: Cells, label: string): LineKind | 'part' {
    const column = cells.firstText;
    const { sheet } = this.#frame;
    const extra = cells.filled - 1;
    if (isNote(label, cells.numbered && this.#goesOn(row))) return LineKind.note;
    const gap = this.#previousRow >= 0 && sheet.rowNumber(row) - sheet.rowNumber(this.#previousRow) > 1;
    const top = this.#previousRow < 0;
    const next = this.#cellsAhead(row);
    const followed = next !== null && next.filled >= Math.max(2, this.#typical / 2);
    if (extra === 0) {
      // "Aluminium foil | - |": a line says that it does not state how many, a title says nothing.
      if (cells.identity && firstFilled(sheet, row, this.#quantityColumns) !== 0) return 'part';
      // What stands above the header, printed again, is its title.
      if (this.#frame.repeated.has(row + 1)) return LineKind.heading;
      // "The servos: 2 x MG90S": what is counted is no title.
      if (this.#descriptions.has(column) && COUNTED.test(label)) return 'part';
      // "Los motores viejos valen para Z", in a list of which the lines have more to them.
      if (this.#typical >= 3 && this.#quantityFill >= 0.5 && isSentence(label)) return LineKind.note;
      // The last row above another header titles that one.
      if (next === null && gap && this.#frame.lastRow < sheet.rowCount - 1) return LineKind.heading;
      if (this.#wide.has(`${String(sheet.rowNumber(row))}:${String(column)}`)) return LineKind.heading;
      if (this.#codes.has(column) && !this.#descriptions.has(column))
        return /\d/.test(label) ? 'part' : followed ? LineKind.heading : 'part';
      if (!this.#descriptions.has(column)) return this.#isAside(column) ? LineKind.note : LineKind.heading;
      if (/[:：]$/u.test(label) || (followed && MARKED_HEADING.test(label))) return LineKind.heading;
      if (next === null || this.#previousSingle || (next.filled === 1 && next.texts === 1 && this.#typical < 3))
        return 'part';
      if (gap || top) return followed || next.filled <= 2 ? LineKind.heading : 'part';
      if (this.#previousKind === LineKind.heading) return followed && !/\d/.test(label) ? LineKind.heading : 'part';
      return followed &&
        !/\d/.test(label.replace(SECTION, '')) &&
        label.split(/\s+/u).length <= 5 &&
        this.#quantityFill > 0.7
        ? LineKind.heading
        : 'part';
    }
    if (extra === 1 && followed && this.#opensGroup(row)) return LineKind.heading;
    // `3 | Motors |` where all others have a quantity, and a number of their own.
    if (extra > 1 || !cells.numbered || !this.#descriptions.has(column) || this.#quantityFill < 0.7) return 'part';
    const coded = this.#codeFill >= 0.9;
    const capital = label === label.toUpperCase() && label !== label.toLowerCase();
    if (!followed || this.#leads(row)) return 'part';
    return (coded || capital || gap) && label.split(/\s+/u).length <= 6 ? LineKind.heading : 'part';
  }

  /** `01 | Magnets` above `010101 | …`: the code of a group opens those of its lines. */
  #opensGroup(row: number): boolean {
    const { sheet } = this.#frame;
    return [...this.#codes].some((column) => {
      const [own, next] = [row, row + 1].map((at) => sheet.text(at, column).trim()) as [string, string];
      return /^[\p{L}\d][\p{L}\d.-]{0,11}$/u.test(own) && next.length > own.length && next.startsWith(own);
    });
  }

  /** Whether a line's number is the next behind the one above: notes below a list begin at 1 again. */
  #goesOn(row: number): boolean {
    const { sheet } = this.#frame;
    for (const column of this.#numbers) {
      const own = sheet.text(row, column).trim();
      const before = this.#previousRow < 0 ? '0' : sheet.text(this.#previousRow, column).trim();
      if (/^\d{1,5}$/.test(own) && /^\d{1,5}$/.test(before) && Number(own) === Number(before) + 1) return true;
    }
    return false;
  }

  /** Whether the next line's number continues this one's: `3` above `3.1` is an assembly. */
  #leads(row: number): boolean {
    const { sheet } = this.#frame;
    for (const column of this.#numbers) {
      const own = sheet.text(row, column).trim();
      const next = sheet.text(row + 1, column).trim();
      if (own !== '' && next.startsWith(`${own}.`)) return true;
    }
    return false;
  }

  /** Columns whose lone text comments on the line above. */
  #isAside(column: number): boolean {
    const { columns } = this.#frame;
    return (
      [
        'remarks',
        'link',
        'quantity',
        'unitCost',
        'totalCost',
        'document',
        'dimensions',
        'specification',
        'endUse',
      ] as const
    ).some((field) => columns.get(field)?.includes(column) ?? false);
  }

  #isTotal(row: number, cells: Cells, counted: boolean): boolean {
    if (cells.texts === 0 || cells.texts > 3 || (counted && cells.filled * 2 > this.#typical && this.#hasCode(row)))
      return false;
    for (const column of this.#columns) {
      const id = this.#frame.sheet.id(row, column);
      if (id !== 0 && this.#isText(id) && isTotalLabel(this.#frame.sheet.texts.text(id)))
        return !counted || !this.#namesBeside(row, column);
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
