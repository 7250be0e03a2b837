import { limitError } from '../limits.ts';
import { decodeUtf8 } from '../xml/scanner-text.ts';
import { cellName, RowFlag, type Sheet } from '../sheet.ts';
import type { ReadLimits } from '../types.ts';
import { internLiteral, internPadded, internPercent, internSerial } from '../cell/cell-shown.ts';
import { CellType, internNumber, internTyped, wholeNumber } from '../cell/cell-value.ts';
import { type DateForm, LITERAL, PADDED, PERCENT } from '../cell/number-format.ts';
import type { LiteralForm } from '../cell/number-literals.ts';
import { brokenWorkbook } from './part.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { CellFormats } from './styles.ts';
import { strikePart } from './struck-part.ts';

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly formats: CellFormats;
  readonly date1904: boolean;
  /** A formula's 0 stands for a value that was never computed. */
  readonly isUncomputed: boolean;
  readonly limits: ReadLimits;
  /** Filled cells so far, over all sheets. */
  cells: number;
}

/** The row that is being read: places cells in the sheet, and refuses what has no place. */
export class RowWriter {
  /** 1-based; 0 before the first row. */
  number = 0;
  /** Column of the last cell, -1 at the start of a row. */
  column = -1;
  private readonly sheet: Sheet;
  private readonly part: string;
  private readonly context: SheetContext;
  private flags = 0;
  private outline = 0;
  /** Ordinal in the sheet, -1 until there is a filled cell: empty rows are not kept. */
  private ordinal = -1;
  private filled = 0;
  private struck = 0;

  constructor(sheet: Sheet, part: string, context: SheetContext) {
    this.sheet = sheet;
    this.part = part;
    this.context = context;
  }

  begin(number: number, flags: number, outline: number): void {
    this.number = number;
    this.flags = flags;
    this.outline = outline;
    this.column = -1;
    this.ordinal = -1;
    this.filled = 0;
    this.struck = 0;
  }

  end(): void {
    if (this.filled > 0 && this.struck === this.filled) this.sheet.setRowFlag(this.ordinal, RowFlag.struck);
  }

  /** Puts a value, given as bytes, into a 0-based column. */
  put(column: number, style: number, type: CellType, bytes: Uint8Array, from: number, to: number): void {
    const backwards = column <= this.column;
    this.moveTo(column);
    if (from === to) return;
    const id = this.intern(column, style, type, bytes, from, to);
    if (id === 0) return;
    const { sheet, context } = this;
    if (this.ordinal < 0) this.ordinal = sheet.addRow(this.number, this.flags, this.outline);
    else if (backwards && sheet.id(this.ordinal, column) !== 0) throw this.misplaced(cellName(this.number, column));
    sheet.set(this.ordinal, column, id);
    const indent = context.formats.indent;
    if (indent !== null && (indent[style] ?? 0) > 0) sheet.setIndent(this.ordinal, column, indent[style] as number);
    this.filled++;
    const byStyle = context.formats.struck[style] ?? 0;
    if ((context.strings.struck === null ? byStyle : byStyle | this.struckRuns(type, bytes, from, to)) !== 0)
      this.strike();
    if (++context.cells > context.limits.cells) throw limitError('cells', context.limits, 'The workbook', this.where());
  }

  /** The cell that was put last is struck through. */
  private strike(): void {
    this.struck++;
    this.sheet.strike(this.ordinal, this.column);
  }

  /** It is struck through run by run; its style alone does not say so. */
  strikeRuns(style: number): void {
    if ((this.context.formats.struck[style] ?? 0) === 0) this.strike();
  }

  /** Of the cell that was put last only what is `kept` is not struck through. */
  strikePart(kept: string): void {
    const { sheet, ordinal, column } = this;
    sheet.set(ordinal, column, strikePart(sheet.texts, sheet.id(ordinal, column), kept));
  }

  /** An empty cell: the next one without a reference comes after it. */
  moveTo(column: number): void {
    if (column >= this.context.limits.columns) {
      throw limitError('columns', this.context.limits, `The sheet "${this.sheet.name ?? ''}"`, this.where());
    }
    this.column = column;
  }

  where(): { part: string; sheet: string; row?: number } {
    const where = { part: this.part, sheet: this.sheet.name ?? '' };
    return this.number > 0 ? { ...where, row: this.number } : where;
  }

  misplaced(reference: string): Error {
    return this.broken(`has a cell "${reference.slice(0, 20)}" in row ${String(this.number)}, which cannot be placed`);
  }

  /** `problem` completes the sentence "The sheet … ". */
  broken(problem: string): Error {
    return brokenWorkbook(`The sheet "${this.sheet.name ?? ''}" ${problem}.`, this.where());
  }

  private intern(column: number, style: number, type: CellType, bytes: Uint8Array, from: number, to: number): number {
    const { context } = this;
    const arena = this.sheet.texts;
    if (type === CellType.shared) {
      const index = wholeNumber(bytes, from, to);
      if (index >= 0 && index < context.strings.count) return context.strings.ids[index] as number;
      return this.oddIndex(column, decodeUtf8(bytes, from, to));
    }
    if (type !== CellType.number) return internTyped(arena, bytes, from, to, type);
    const form = context.formats.form[style] ?? 0;
    if (form === 0) return internNumber(arena, bytes, from, to);
    if (form === PERCENT) return internPercent(arena, bytes, from, to);
    if (form >= LITERAL)
      return internLiteral(arena, bytes, from, to, context.formats.literals[form - LITERAL] as LiteralForm);
    if (form >= PADDED) return internPadded(arena, bytes, from, to, form - PADDED);
    return internSerial(arena, bytes, from, to, form as DateForm, context.date1904);
  }

  /** Rare: only asked where some string of the file is struck through. */
  private struckRuns(type: CellType, bytes: Uint8Array, from: number, to: number): number {
    if (type !== CellType.shared) return 0;
    return this.context.strings.struck?.has(Number(decodeUtf8(bytes, from, to))) === true ? 1 : 0;
  }

  /** White space around an index is legal; an index without a string is not. */
  private oddIndex(column: number, text: string): number {
    const { ids, count } = this.context.strings;
    const digits = text.trim();
    if (digits === '') return 0;
    const index = /^[0-9]{1,10}$/.test(digits) ? Number(digits) : count;
    if (index < count) return ids[index] as number;
    throw this.broken(
      `refers in ${cellName(this.number, column)} to the shared string "${digits.slice(0, 20)}", and the file has ${String(count)} of them`,
    );
  }
}
