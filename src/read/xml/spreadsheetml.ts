import { ReadError } from '../../errors.ts';
import { TextArena, TextKind } from '../arena.ts';
import { formulaKind, Formulas } from '../cell/formulas.ts';
import { limitError } from '../limits.ts';
import type { MarkupHandler, StartTag } from './markup.ts';
import { createScanner, toUtf8 } from './scanner.ts';
import { RowFlag, Sheet } from '../sheet.ts';
import { internStruck } from '../cell/struck-out.ts';
import { StruckText } from '../cell/struck-text.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { noteUnvalued } from '../cell/unvalued.ts';
import { percentText } from '../cell/cell-shown.ts';
import { numberForm } from '../cell/format-code.ts';
import { PERCENT } from '../cell/number-format.ts';

/**
 * XML Spreadsheet 2003 (`Workbook/Worksheet/Table/Row/Cell/Data`), often named `.xls`: Teamcenter, SAP and .NET reports.
 *
 * @throws ReadError `xml-malformed` when even stray ampersands do not explain it, `no-sheets`, `limit-…`
 */
export function readSpreadsheetMl(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const utf8 = toUtf8(bytes, options.encoding);
  const details: Record<string, string> = {};
  let handler = new Tables(options);
  try {
    scan(utf8, handler, options);
  } catch (error) {
    const mended = error instanceof ReadError && error.code.startsWith('xml-') ? mend(utf8) : null;
    if (mended === null) throw error;
    handler = new Tables(options);
    scan(mended, handler, options);
    details['mended'] = 'unescaped "&" or HTML entities';
  }
  if (handler.sheets.length === 0) {
    throw new ReadError('no-sheets', 'The workbook holds no worksheets.', 'Save it as .xlsx, and lint that file.');
  }
  handler.formulas.end();
  return { format: 'spreadsheetml', texts: handler.texts, sheets: handler.sheets, details };
}

function scan(utf8: Uint8Array, handler: MarkupHandler, options: ReadOptions): void {
  const scanner = createScanner(handler, options.limits);
  scanner.write(utf8);
  scanner.end();
}

/** Report generators write `&` and `&nbsp;` into what they call XML; null when there is nothing of the kind. */
function mend(utf8: Uint8Array): Uint8Array | null {
  const text = new TextDecoder().decode(utf8);
  const mended = text
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/g, '&amp;');
  return mended === text ? null : new TextEncoder().encode(mended);
}

const KINDS: ReadonlyMap<string, TextKind> = new Map([
  ['Number', TextKind.number],
  ['Boolean', TextKind.boolean],
  ['Error', TextKind.error],
  ['DateTime', TextKind.date],
]);

/** Runs of columns with a style of their own that matters. */
const MOST_STYLED = 100;

class Tables implements MarkupHandler {
  readonly texts = new TextArena();
  readonly sheets: Sheet[] = [];
  readonly formulas = new Formulas();
  readonly #options: ReadOptions;
  #sheet: Sheet | null = null;
  /** Number of the next column description. */
  #widths = 1;
  #row = 0;
  #nextRow = 1;
  #rowFlags = 0;
  #ordinal = -1;
  #column = 0;
  #nextColumn = 0;
  #kind: TextKind = TextKind.string;
  /** Where text goes: into the cell, its comment, the sheet's visibility, or nowhere. */
  #into: 'cell' | 'comment' | 'visible' | null = null;
  #inComment = false;
  #text = new StruckText();
  #link: string | null = null;
  #formula: string | null = null;
  /** The cell, or its comment, has a value. */
  #hasData = false;
  /** Styles that strike their text through. */
  readonly #struckStyles = new Set<string>();
  /** Styles that show numbers as percentages. */
  readonly #percentStyles = new Set<string>();
  /** The style that is read; empty outside of one: texts of cells have fonts, too. */
  #style = '';
  #rowStyle: string | null = null;
  /** Columns, from 1, with a style that makes a difference for cells that name none. */
  #columnStyles: { readonly left: number; readonly right: number; readonly style: string }[] = [];
  #isStruck = false;
  #isPercent = false;
  /** Elements around the text that strike it through. */
  #strikes = 0;
  /** Cells of the row that hold something, and those of them that are struck through. */
  #filled = 0;
  #struckCells = 0;
  #cells = 0;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  open(tag: StartTag): void {
    switch (tag.local) {
      case 'Worksheet':
        this.#sheet = new Sheet(tag.attribute('Name'), this.texts);
        this.sheets.push(this.#sheet);
        this.#nextRow = 1;
        this.#widths = 1;
        this.#columnStyles = [];
        break;
      case 'Column':
        this.#openColumn(tag);
        break;
      case 'Style':
        this.#openStyle(tag.attribute('ID') ?? '', tag.attribute('Parent') ?? '');
        break;
      case 'NumberFormat':
        if (this.#style !== '') setTo(this.#percentStyles, this.#style, isPercent(tag.attribute('Format') ?? ''));
        break;
      case 'Font':
        if (this.#style !== '') setTo(this.#struckStyles, this.#style, tag.attribute('StrikeThrough') === '1');
        break;
      case 'S':
        this.#strikes++;
        break;
      case 'Row':
        this.#openRow(tag);
        break;
      case 'Cell':
        this.#openCell(tag);
        break;
      case 'Comment':
        this.#inComment = true;
        break;
      case 'Data':
        this.#into = this.#inComment ? 'comment' : 'cell';
        if (!this.#inComment) this.#kind = KINDS.get(tag.attribute('Type') ?? '') ?? TextKind.string;
        this.#hasData ||= !this.#inComment;
        this.#text = new StruckText();
        break;
      case 'Visible':
        this.#into = 'visible';
        this.#text = new StruckText();
        break;
      case 'Br':
      case 'br':
        if (this.#into !== null) this.#text.add('\n', false);
        break;
      default:
    }
  }

  close(local: string): void {
    switch (local) {
      case 'Data':
        if (this.#into === 'cell') this.#store();
        else if (this.#text.text.trim() !== '') this.#sheet?.comments.set(this.#key(), this.#text.text.trim());
        this.#into = null;
        break;
      case 'S':
        this.#strikes = Math.max(0, this.#strikes - 1);
        break;
      case 'Style':
        this.#style = '';
        break;
      case 'Cell':
        if (this.#formula !== null && !this.#hasData && this.#sheet !== null)
          noteUnvalued(this.#sheet, this.#row, this.#column);
        this.#formula = null;
        break;
      case 'Row':
        if (this.#filled > 0 && this.#filled === this.#struckCells)
          this.#sheet?.setRowFlag(this.#ordinal, RowFlag.struck);
        break;
      case 'Comment':
        this.#inComment = false;
        break;
      case 'Visible':
        if (this.#sheet !== null && /hidden/i.test(this.#text.text)) this.#sheet.hidden = true;
        this.#into = null;
        break;
      case 'Worksheet':
        this.#sheet = null;
        break;
      default:
    }
  }

  text(text: string): void {
    if (this.#into !== null) this.#text.add(text, this.#strikes > 0 || (this.#isStruck && this.#into === 'cell'));
  }

  /** A style says what the one says that it is made from, until it says otherwise. */
  #openStyle(id: string, parent: string): void {
    this.#style = id;
    for (const styles of [this.#struckStyles, this.#percentStyles]) if (styles.has(parent)) styles.add(id);
  }

  #openColumn(tag: StartTag): void {
    const left = position(tag.attribute('Index'), this.#widths);
    this.#widths = left + 1 + position(tag.attribute('Span'), 0);
    const style = tag.attribute('StyleID') ?? '';
    const matters = this.#struckStyles.has(style) || this.#percentStyles.has(style);
    if (matters && this.#columnStyles.length < MOST_STYLED)
      this.#columnStyles.push({ left, right: this.#widths - 1, style });
    const { columns, elements } = this.#options.limits;
    const hidden = this.#sheet?.hiddenColumns;
    if (tag.attribute('Hidden') !== '1' || hidden === undefined || left > columns) return;
    if (hidden.length >= elements) throw limitError('elements', this.#options.limits, 'The list of columns');
    hidden.push({ left, right: Math.min(columns, this.#widths - 1) });
  }

  #openRow(tag: StartTag): void {
    this.#row = position(tag.attribute('Index'), this.#nextRow);
    if (this.#row < this.#nextRow) throw misplaced('row', this.#row, tag);
    if (this.#row > this.#options.limits.rows)
      throw limitError(
        'rows',
        this.#options.limits,
        'The workbook',
        {},
        this.#row > this.#nextRow ? { number: this.#row } : {},
      );
    // `Span` repeats an empty formatted row.
    this.#nextRow = this.#row + 1 + position(tag.attribute('Span'), 0);
    this.#rowFlags = tag.attribute('Hidden') === '1' ? RowFlag.hidden : 0;
    this.#ordinal = -1;
    this.#nextColumn = 0;
    this.#filled = this.#struckCells = 0;
    this.#rowStyle = tag.attribute('StyleID');
  }

  #openCell(tag: StartTag): void {
    this.#column = position(tag.attribute('Index'), this.#nextColumn + 1) - 1;
    if (this.#column < this.#nextColumn) throw misplaced('cell', this.#column + 1, tag);
    const across = position(tag.attribute('MergeAcross'), 0);
    const down = position(tag.attribute('MergeDown'), 0);
    this.#nextColumn = this.#column + 1 + across;
    if (this.#nextColumn > this.#options.limits.columns) {
      throw limitError('columns', this.#options.limits, 'The workbook');
    }
    if (across > 0 || down > 0) {
      const { limits } = this.#options;
      const bottom = Math.min(limits.rows, this.#row + down);
      this.#sheet?.merges.push({ top: this.#row, left: this.#column + 1, bottom, right: this.#nextColumn });
    }
    this.#link = tag.attribute('HRef');
    this.#formula = tag.attribute('Formula');
    this.#hasData = false;
    this.#strikes = 0;
    const style =
      tag.attribute('StyleID') ??
      this.#rowStyle ??
      this.#columnStyles.find(({ left, right }) => this.#column + 1 >= left && this.#column < right)?.style ??
      '';
    this.#isStruck = this.#struckStyles.has(style);
    this.#isPercent = this.#percentStyles.has(style);
  }

  #store(): void {
    const sheet = this.#sheet;
    if (sheet === null) return;
    const kind = this.#kind;
    const written = this.#text.text;
    let text = kind === TextKind.string ? written : written.trim();
    if (kind === TextKind.boolean) text = text === '1' || /^true$/i.test(text) ? 'TRUE' : 'FALSE';
    else if (kind === TextKind.date) text = text.replace(/T00:00:00(?:\.0+)?$/, '').replace(/\.0+$/, '');
    if (this.#formula !== null) {
      if (kind === TextKind.number && Number(text) === 0)
        this.formulas.zero(sheet, this.#row, this.#column, formulaKind(this.#formula));
      else if (text !== '') this.formulas.valued();
    }
    const { left } = this.#text;
    const isPart = left !== null && kind === TextKind.string;
    const percent = this.#isPercent && kind === TextKind.number ? percentText(text) : null;
    const id = isPart
      ? internStruck(this.texts, text, left.trim())
      : percent === null
        ? this.texts.intern(text, kind)
        : this.texts.intern(percent);
    if (id === 0) return;
    this.#filled++;
    if (++this.#cells > this.#options.limits.cells) throw limitError('cells', this.#options.limits, 'The workbook');
    if (this.#ordinal < 0) this.#ordinal = sheet.addRow(this.#row, this.#rowFlags);
    sheet.set(this.#ordinal, this.#column, id);
    if (this.#text.isWhole) {
      this.#struckCells++;
      sheet.strike(this.#ordinal, this.#column);
    }
    if (this.#link !== null && this.#link !== '') sheet.links.set(this.#key(), this.#link);
  }

  #key(): string {
    return `${String(this.#row)}:${String(this.#column)}`;
  }
}

/** Whether a format, which may be one that has a name, shows percentages. */
const isPercent = (format: string): boolean => format === 'Percent' || numberForm(format) === PERCENT;

function setTo(styles: Set<string>, id: string, isIn: boolean): void {
  if (isIn) styles.add(id);
  else styles.delete(id);
}

function position(value: string | null, otherwise: number): number {
  if (value === null) return otherwise;
  const n = Number(value);
  return Number.isInteger(n) && n >= 0 && n < 2 ** 31 ? n : otherwise;
}

function misplaced(what: string, index: number, tag: StartTag): ReadError {
  return new ReadError(
    'xml-malformed',
    `The ${what} on line ${tag.line} says that it is number ${index}, but stands behind a later one.`,
    'Open the file in a spreadsheet program, save it as .xlsx, and lint that file.',
    { line: tag.line, column: tag.column },
  );
}
