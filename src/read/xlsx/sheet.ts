import { limitError } from '../limits.ts';
import type { ByteHandler, ByteScanner } from '../scanner.ts';
import type { Name } from '../scanner-names.ts';
import { cellName, columnLetters, RowFlag, type Sheet } from '../sheet.ts';
import type { ReadLimits } from '../types.ts';
import { CellType, cellType, internNumber, internSerial, internTyped, wholeNumber } from './cell-value.ts';
import { parseRange } from './cell-reference.ts';
import type { DateForm } from './number-format.ts';
import { brokenWorkbook } from './part.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { CellFormats } from './styles.ts';
import { TextBuffer } from './text-buffer.ts';
import { isSpreadsheet, isTrue } from './vocabulary.ts';

export const SHEET_NAMES = ['worksheet', 'sheetData', 'row', 'c', 'v', 'is', 't', 'r', 'rPh', 'f', 's', 'hidden', 'outlineLevel', 'dimension', 'mergeCell', 'hyperlink', 'macrosheet'] as const; // prettier-ignore
const WORKSHEET = 0, SHEET_DATA = 1, ROW = 2, C = 3, V = 4, IS = 5, T = 6, R = 7, PHONETIC = 8, F = 9, S = 10, HIDDEN = 11, OUTLINE = 12, DIMENSION = 13, MERGE = 14, HYPERLINK = 15, MACROSHEET = 16; // prettier-ignore

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly formats: CellFormats;
  readonly date1904: boolean;
  readonly limits: ReadLimits;
  /** Filled cells so far, over all sheets. */
  cells: number;
}

export interface HyperlinkMark {
  readonly ref: string;
  readonly relationship: string | null;
  readonly location: string | null;
}

const Collect = { nothing: 0, value: 1, formula: 2 } as const;
/** A hyperlink's formula is recognised within this many bytes. */
const FORMULA_BYTES = 4096;
const LINK_FORMULA = /^\s{0,4}(?:_xlfn\.)?HYPERLINK\(\s{0,4}"([^"]{1,2000})"/i;

/** Puts the cells of a sheet part straight into the columns of a `Sheet`. */
export class SheetReader implements ByteHandler {
  readonly hyperlinks: HyperlinkMark[] = [];
  private readonly sheet: Sheet;
  private readonly part: string;
  private readonly context: SheetContext;
  private readonly value: TextBuffer;
  private readonly formula: TextBuffer;
  private namespace: string | null = null;
  private section = -1;
  private hasData = false;
  /** Bottom row that `<dimension>` states. */
  private stated = 0;
  private collect: number = Collect.nothing;
  private inRow = false;
  private inCell = false;
  private inString = false;
  private phonetic = -1;
  private rowNumber = 0;
  private rowFlags = 0;
  private rowOutline = 0;
  /** Ordinal of the current row, -1 until it has a filled cell: empty rows are not kept. */
  private ordinal = -1;
  private rowCells = 0;
  private rowStruck = 0;
  private column = -1;
  private lastColumn = -1;
  private type: CellType = CellType.number;
  private style = 0;

  constructor(sheet: Sheet, part: string, context: SheetContext) {
    this.sheet = sheet;
    this.part = part;
    this.context = context;
    this.value = new TextBuffer(context.limits);
    this.formula = new TextBuffer(context.limits);
  }

  open(scanner: ByteScanner): void {
    const depth = scanner.depth;
    const code = scanner.name.code;
    if (depth === 0) this.openRoot(scanner, code);
    else if (code < 0 || scanner.namespace() !== this.namespace) return;
    else if (depth === 4) {
      if (!this.inCell) return;
      if (code === V) this.collect = Collect.value;
      else if (code === F) this.collect = Collect.formula;
      else if (code === IS) this.inString = true;
    } else if (depth === 3) {
      if (code === C && this.inRow) this.openCell(scanner);
    } else if (depth === 2) {
      if (code === ROW && this.section === SHEET_DATA) this.openRow(scanner);
      else if (code === MERGE) this.openMerge(scanner);
      else if (code === HYPERLINK) this.openHyperlink(scanner);
    } else if (depth === 1) {
      this.section = code;
      if (code === SHEET_DATA) this.hasData = true;
      else if (code === DIMENSION) this.stated = parseRange(attribute(scanner, 'ref') ?? '')?.bottom ?? 0;
    } else if (this.inString && this.phonetic < 0) {
      if (code === T) this.collect = Collect.value;
      else if (code === PHONETIC) this.phonetic = depth;
    }
  }

  close(_name: Name, depth: number): void {
    if (depth >= 4) {
      this.collect = Collect.nothing;
      if (depth === this.phonetic) this.phonetic = -1;
      if (depth === 4) this.inString = false;
    } else if (depth === 3) {
      if (this.inCell) this.closeCell();
      this.inCell = false;
    } else if (depth === 2) {
      if (this.inRow) this.closeRow();
      this.inRow = false;
    } else if (depth === 1) this.section = -1;
    else this.finish();
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.collect === Collect.value) this.value.append(bytes, from, to);
    else if (this.collect === Collect.formula && this.formula.length < FORMULA_BYTES)
      this.formula.append(bytes, from, to);
  }

  private openRoot(scanner: ByteScanner, code: number): void {
    this.namespace = scanner.namespace();
    if (code === WORKSHEET && isSpreadsheet(this.namespace)) return;
    if (code === MACROSHEET) {
      // The root is in Microsoft's namespace, what it holds is not.
      this.namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
      return;
    }
    throw this.broken(`The part ${this.part} is no worksheet: its root is <${scanner.name.local}>.`);
  }

  private openRow(scanner: ByteScanner): void {
    const tag = scanner.tag;
    let number = this.rowNumber + 1;
    this.rowFlags = 0;
    this.rowOutline = 0;
    for (let i = 0; i < tag.count; i++) {
      const name = tag.names[i] as Name;
      if (name.code < 0 || name.prefix !== '') continue;
      if (name.code === R) number = wholeNumber(tag.bytes, tag.from[i] as number, tag.to[i] as number);
      else if (name.code === HIDDEN && isTrue(tag.value(i))) this.rowFlags = RowFlag.hidden;
      else if (name.code === OUTLINE)
        this.rowOutline = Math.min(7, Math.max(0, wholeNumber(tag.bytes, tag.from[i] as number, tag.to[i] as number)));
    }
    if (number <= this.rowNumber) {
      throw this.broken(
        `A row after row ${String(this.rowNumber)} has the number "${attribute(scanner, 'r') ?? ''}" and cannot be placed.`,
      );
    }
    if (number > this.context.limits.rows)
      throw limitError('rows', this.context.limits, `The sheet "${this.sheet.name ?? ''}"`, this.where());
    this.rowNumber = number;
    this.ordinal = -1;
    this.rowCells = 0;
    this.rowStruck = 0;
    this.lastColumn = -1;
    this.inRow = true;
  }

  private closeRow(): void {
    if (this.rowCells > 0 && this.rowStruck === this.rowCells) this.sheet.setRowFlag(this.ordinal, RowFlag.struck);
  }

  private openCell(scanner: ByteScanner): void {
    const tag = scanner.tag;
    let column = this.lastColumn + 1;
    this.type = CellType.number;
    this.style = 0;
    for (let i = 0; i < tag.count; i++) {
      const name = tag.names[i] as Name;
      const from = tag.from[i] as number;
      const to = tag.to[i] as number;
      switch (name.code) {
        case R:
          column = this.placed(tag.bytes, from, to);
          if (column < 0) throw this.misplaced(attribute(scanner, 'r') ?? '');
          break;
        case T:
          this.type = cellType(tag.bytes, from, to);
          if (this.type === CellType.unknown)
            throw this.broken(`A cell of row ${String(this.rowNumber)} has the unknown type "${tag.value(i)}".`);
          break;
        case S:
          this.style = Math.max(0, wholeNumber(tag.bytes, from, to));
          break;
        default:
      }
    }
    if (column >= this.context.limits.columns)
      throw limitError('columns', this.context.limits, `The sheet "${this.sheet.name ?? ''}"`, this.where());
    this.column = column;
    this.value.length = 0;
    this.formula.length = 0;
    this.inCell = true;
  }

  /** Column of a reference such as `D17`; -1 if it is none, or lies in another row. */
  private placed(bytes: Uint8Array, from: number, to: number): number {
    let i = from;
    let column = 0;
    for (; i < to && i < from + 4; i++) {
      const letter = (bytes[i] as number) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    return column > 0 && wholeNumber(bytes, i, to) === this.rowNumber ? column - 1 : -1;
  }

  private closeCell(): void {
    const column = this.column;
    const backwards = column <= this.lastColumn;
    this.lastColumn = column;
    const { sheet } = this;
    if (this.formula.length > 0) this.linkOfFormula();
    if (this.value.length === 0) return;
    const id = this.valueId();
    if (id === 0) return;
    if (this.ordinal < 0) this.ordinal = sheet.addRow(this.rowNumber, this.rowFlags, this.rowOutline);
    else if (backwards && sheet.id(this.ordinal, column) !== 0) throw this.misplaced(cellName(this.rowNumber, column));
    sheet.set(this.ordinal, column, id);
    this.rowCells++;
    this.rowStruck += this.context.formats.struck[this.style] ?? 0;
    if (++this.context.cells > this.context.limits.cells)
      throw limitError('cells', this.context.limits, 'The workbook', this.where());
  }

  private valueId(): number {
    const { value, type, context } = this;
    const arena = this.sheet.texts;
    if (type === CellType.shared) {
      const index = wholeNumber(value.bytes, 0, value.length);
      const exact = index >= 0 ? index : Number(/^\s*([0-9]{1,10})\s*$/.exec(value.text())?.[1] ?? -1);
      if (exact >= 0 && exact < context.strings.count) return context.strings.ids[exact] as number;
      throw this.broken(
        `The cell ${this.cell()} of the sheet "${this.sheet.name ?? ''}" refers to the shared string ${value.text().slice(0, 20)}, and the file has ${String(context.strings.count)}.`,
      );
    }
    if (type === CellType.number) {
      const form = (context.formats.dateForm[this.style] ?? 0) as DateForm;
      return form === 0 ? internNumber(arena, value) : internSerial(arena, value, form, context.date1904);
    }
    return internTyped(arena, value, type);
  }

  private linkOfFormula(): void {
    const target = LINK_FORMULA.exec(this.formula.text())?.[1];
    if (target !== undefined) this.sheet.links.set(`${String(this.rowNumber)}:${String(this.column)}`, target);
  }

  private openMerge(scanner: ByteScanner): void {
    const range = parseRange(attribute(scanner, 'ref') ?? '');
    if (range === null) throw this.broken(`A merged range of the sheet "${this.sheet.name ?? ''}" cannot be read.`);
    if (this.sheet.merges.length >= this.context.limits.cells)
      throw limitError('cells', this.context.limits, 'The workbook', this.where());
    this.sheet.merges.push(range);
  }

  private openHyperlink(scanner: ByteScanner): void {
    const ref = attribute(scanner, 'ref');
    if (ref === null) return;
    this.hyperlinks.push({ ref, relationship: attribute(scanner, 'id'), location: attribute(scanner, 'location') });
  }

  private finish(): void {
    if (!this.hasData)
      throw this.broken(`The part ${this.part} has no <sheetData>, so it cannot be told whether the sheet is empty.`);
    if (this.rowNumber === 0 && this.stated > 1) {
      throw this.broken(
        `The sheet "${this.sheet.name ?? ''}" says that it has ${String(this.stated)} rows, and holds none.`,
      );
    }
  }

  private cell(): string {
    return `${columnLetters(this.column)}${String(this.rowNumber)}`;
  }

  private where(): { part: string; sheet: string } {
    return { part: this.part, sheet: this.sheet.name ?? '' };
  }

  private misplaced(reference: string): Error {
    return this.broken(
      `The cell "${reference.slice(0, 20)}" stands in row ${String(this.rowNumber)} of the sheet "${this.sheet.name ?? ''}" and cannot be placed.`,
    );
  }

  private broken(problem: string): Error {
    return brokenWorkbook(problem, { ...this.where(), ...(this.rowNumber > 0 ? { row: this.rowNumber } : {}) });
  }
}

function attribute(scanner: ByteScanner, local: string): string | null {
  const tag = scanner.tag;
  for (let i = 0; i < tag.count; i++) if ((tag.names[i] as Name).local === local) return tag.value(i);
  return null;
}
