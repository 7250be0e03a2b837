import { ReadError } from '../../errors.ts';
import { TextArena, TextKind } from '../arena.ts';
import { formulaKind, FormulaKind, Formulas } from '../cell/formulas.ts';
import { OdsDrawn } from './legacy-ods-drawn.ts';
import { OdsStyles } from './legacy-ods-styles.ts';
import { count, typed } from './legacy-ods-values.ts';
import { limitError } from '../limits.ts';
import type { MarkupHandler, StartTag } from '../xml/markup.ts';
import { createScanner, toUtf8 } from '../xml/scanner.ts';
import { RowFlag, Sheet } from '../sheet.ts';
import { internStruck } from '../cell/struck-out.ts';
import { StruckText } from '../cell/struck-text.ts';
import type { ReadOptions, ReadResult, SkippedPart } from '../types.ts';
import { noteUnvalued } from '../cell/unvalued.ts';
import { percentText } from '../cell/cell-shown.ts';
import { openZip } from '../archive/zip.ts';

const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const DRAW = 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0';
const STYLE = 'urn:oasis:names:tc:opendocument:xmlns:style:1.0';
const NUMBER = 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0';

/** Rows that repeat with content are written out only so far: nobody lists a part a thousand times. */
const MOST_REPEATED = 1000;
/** Filled cells that repetitions may make, and further ones for each cell that is written. */
const [MOST_COPIES, COPIES_PER_CELL] = [1_000_000, 64] as const;
/** Runs of columns with a style of their own that matters. */
const MOST_STYLED = 100;

/**
 * OpenDocument spreadsheets. Read here and not by a library, since `number-rows-repeated` reaches a million in real
 * files and one line of a hostile file can ask for 17 billion cells.
 *
 * @throws ReadError `encrypted`, `ods-broken`, `no-sheets`, `xml-malformed`, `limit-…`
 */
export async function readOds(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const archive = openZip(bytes, options);
  if (archive.has('META-INF/manifest.xml')) {
    const manifest = new TextDecoder().decode(archive.read('META-INF/manifest.xml'));
    if (/<(?:\w+:)?encryption-data[\s>]/.test(manifest)) {
      throw new ReadError(
        'encrypted',
        'The workbook is encrypted (protected with a password), so its cells cannot be read.',
        'Save a copy without password and lint that.',
      );
    }
  }
  if (!archive.has('content.xml')) {
    throw new ReadError('ods-broken', 'The OpenDocument file has no content.xml.', 'Save it again, or as .xlsx.');
  }
  const handler = new Tables(options);
  const scanner = createScanner(handler, options.limits);
  for await (const chunk of archive.chunks('content.xml')) scanner.write(chunk);
  scanner.end();
  return result('ods', handler);
}

/**
 * The same in one XML file (`.fods`).
 *
 * @throws ReadError `no-sheets`, `xml-malformed`, `limit-…`
 */
export function readFods(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const handler = new Tables(options);
  const scanner = createScanner(handler, options.limits);
  scanner.write(toUtf8(bytes, options.encoding));
  scanner.end();
  return result('fods', handler);
}

function result(format: string, { sheets, texts, skipped, formulas }: Tables): ReadResult {
  if (sheets.length === 0) {
    throw new ReadError('no-sheets', 'The OpenDocument file holds no tables.', 'Save it as .xlsx, and lint that file.');
  }
  formulas.end();
  return { format, texts, sheets, details: {}, ...(skipped.length === 0 ? {} : { skipped }) };
}

interface Cell {
  readonly column: number;
  readonly id: number;
  readonly link: string | null;
  readonly comment: string;
  readonly isStruck: boolean;
}

/** State of one cell while it is read. */
interface OpenCell {
  readonly kind: TextKind;
  /** Value that the attributes give; null when the text is the value. */
  readonly value: string | null;
  readonly repeated: number;
  readonly column: number;
  readonly formula: string | null;
  readonly hasType: boolean;
  readonly isPercent: boolean;
  readonly isStruck: boolean;
  readonly text: StruckText;
  comment: string;
  link: string | null;
}

class Tables implements MarkupHandler {
  readonly texts = new TextArena();
  readonly sheets: Sheet[] = [];
  /** What of repeated rows was left out. */
  readonly skipped: SkippedPart[] = [];
  readonly formulas = new Formulas();
  readonly #options: ReadOptions;
  readonly #styles = new OdsStyles();
  readonly #drawn: OdsDrawn;
  /** Columns, from 1, with a style for the cells that state none of their own. */
  #columnStyles: { readonly left: number; readonly right: number; readonly style: string }[] = [];
  /** Whether the spans around a text strike it through. */
  readonly #spans: boolean[] = [];
  /** Depth of a table that stands in a cell, -1 outside of one. */
  #inner = -1;
  #sheet: Sheet | null = null;
  #columns = 0;
  #row = 0;
  #repeated = 1;
  #flags = 0;
  #outline = 0;
  #column = 0;
  #cell: OpenCell | null = null;
  #row_: Cell[] = [];
  #inComment = 0;
  #paragraphs = 0;
  #textDepth = 0;
  #cells = 0;
  /** Cells with content, as often as they are written. */
  #written = 0;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#drawn = new OdsDrawn(options.limits);
  }

  open(tag: StartTag): void {
    if (tag.namespace === DRAW && this.#sheet !== null && this.#inComment === 0) this.#drawn.open(tag, this.#sheet);
    else if (tag.namespace === TABLE) {
      if (this.#drawn.isIn || this.#inner >= 0) this.#openInner(tag);
      else this.#openTable(tag);
    } else if (tag.namespace === TEXT) this.#openText(tag);
    else if (tag.namespace === OFFICE && tag.local === 'annotation') this.#inComment++;
    else if (tag.namespace === STYLE) this.#styles.open(tag);
    else if (tag.namespace === NUMBER) this.#styles.openNumber(tag);
  }

  close(local: string, depth: number): void {
    this.#drawn.close(depth);
    if (depth === this.#inner) {
      this.#inner = -1;
      return;
    }
    if ((this.#drawn.isIn || this.#inner >= 0) && local.startsWith('table')) return;
    switch (local) {
      case 'annotation':
        this.#inComment--;
        this.#paragraphs = 0;
        break;
      case 'p':
      case 'h':
        this.#textDepth = Math.max(0, this.#textDepth - 1);
        break;
      case 'span':
        this.#spans.pop();
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#closeCell();
        break;
      case 'table-row':
        this.#closeRow();
        break;
      case 'table-row-group':
        this.#outline--;
        break;
      case 'table':
        this.#sheet = null;
        break;
      default:
    }
  }

  text(text: string): void {
    // Blanks between elements are layout; a text is what stands in a paragraph.
    if (this.#textDepth > 0) this.#add(text.replace(/[\t\r\n ]+/g, ' '));
  }

  #openTable(tag: StartTag): void {
    switch (tag.local) {
      case 'table':
        if (this.#cell !== null) {
          this.#inner = tag.depth;
          break;
        }
        this.#sheet = new Sheet(tag.attribute('name'), this.texts);
        this.#sheet.hidden = this.#styles.hides(tag.attribute('style-name'));
        this.sheets.push(this.#sheet);
        this.#columns = 0;
        this.#columnStyles = [];
        this.#row = 0;
        this.#outline = 0;
        break;
      case 'table-column':
        this.#openColumns(tag);
        break;
      case 'table-row-group':
        this.#outline++;
        break;
      case 'table-row':
        this.#row++;
        this.#repeated = count(tag.attribute('number-rows-repeated'));
        this.#flags = /^(?:collapse|filter)$/.test(tag.attribute('visibility') ?? '') ? RowFlag.hidden : 0;
        this.#column = 0;
        this.#row_ = [];
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#openCell(tag);
        break;
      default:
    }
  }

  #openColumns(tag: StartTag): void {
    const left = this.#columns + 1;
    this.#columns += count(tag.attribute('number-columns-repeated'));
    const style = tag.attribute('default-cell-style-name');
    if (style !== null && this.#columnStyles.length < MOST_STYLED && this.#styles.matters(style))
      this.#columnStyles.push({ left, right: this.#columns, style });
    if (!/^(?:collapse|filter)$/.test(tag.attribute('visibility') ?? '')) return;
    const { columns, elements } = this.#options.limits;
    const hidden = this.#sheet?.hiddenColumns;
    if (hidden === undefined || left > columns) return;
    if (hidden.length >= elements) throw limitError('elements', this.#options.limits, 'The list of columns');
    hidden.push({ left, right: Math.min(columns, this.#columns) });
  }

  /** A table in a cell or a drawing says what that says: a row a line. */
  #openInner(tag: StartTag): void {
    if (tag.local !== 'table-row' && tag.local !== 'table-cell') return;
    this.#add(tag.local === 'table-row' ? '\n' : ' ');
    this.#paragraphs = 0;
  }

  #openCell(tag: StartTag): void {
    const type = tag.attribute('value-type');
    const error = tag.attributes().some(({ name, value }) => name === 'calcext:value-type' && value === 'error');
    const [kind, value] = error ? [TextKind.error, null] : typed(type, tag);
    const column = this.#column;
    const repeated = count(tag.attribute('number-columns-repeated'));
    this.#column += repeated;
    const style =
      tag.attribute('style-name') ??
      this.#columnStyles.find(({ left, right }) => column + 1 >= left && column < right)?.style ??
      null;
    const isStruck = this.#styles.strikes('table-cell', style) === true;
    const isPercent = kind === TextKind.number && (type === 'percentage' || this.#styles.isPercent(style));
    const formula = tag.attribute('formula');
    this.#cell = { kind, value, repeated, column, formula, hasType: type !== null, isPercent, isStruck, text: new StruckText(), comment: '', link: null }; // prettier-ignore
    this.#paragraphs = 0;
    const across = count(tag.attribute('number-columns-spanned'));
    const down = count(tag.attribute('number-rows-spanned'));
    if ((across > 1 || down > 1) && this.#sheet !== null) {
      const { rows, columns } = this.#options.limits;
      const bottom = Math.min(rows, this.#row + down - 1);
      this.#sheet.merges.push({ top: this.#row, left: column + 1, bottom, right: Math.min(columns, column + across) });
    }
  }

  #openText(tag: StartTag): void {
    switch (tag.local) {
      case 'p':
      case 'h':
        if (this.#paragraphs++ > 0) this.#add('\n');
        this.#textDepth++;
        break;
      case 's':
        this.#add(' '.repeat(Math.min(1000, count(tag.attribute('c')))));
        break;
      case 'tab':
        this.#add('\t');
        break;
      case 'line-break':
        this.#add('\n');
        break;
      case 'span':
        this.#spans.push(this.#styles.strikes('text', tag.attribute('style-name')) ?? this.#isStruck);
        break;
      case 'a':
        if (this.#cell !== null) this.#cell.link ??= tag.attribute('href');
        break;
      default:
    }
  }

  #add(text: string): void {
    if (this.#inComment > 0) {
      if (this.#cell !== null) this.#cell.comment += text;
    } else if (this.#drawn.isIn) this.#drawn.add(text);
    else this.#cell?.text.add(text, this.#isStruck);
  }

  /** Whether what is read now is struck through. */
  get #isStruck(): boolean {
    return this.#spans.at(-1) ?? this.#cell?.isStruck ?? false;
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const { text: shown } = cell.text;
    if (cell.formula !== null) this.#closeFormula(cell, cell.formula);
    const { left } = cell.text;
    const percent = cell.isPercent ? percentText(cell.value ?? '') : null;
    const written = percent ?? cell.value ?? shown;
    const kind = percent === null ? cell.kind : TextKind.string;
    const id =
      percent === null && left !== null && kind === TextKind.string
        ? internStruck(this.texts, written, left.trim())
        : this.texts.intern(written, kind);
    if (id === 0) return;
    const isStruck = shown === '' ? cell.isStruck : cell.text.isWhole;
    if (cell.column + cell.repeated > this.#options.limits.columns) {
      throw limitError('columns', this.#options.limits, `Sheet "${this.#sheet?.name ?? ''}"`);
    }
    this.#written++;
    for (let i = 0; i < cell.repeated; i++) {
      this.#row_.push({ column: cell.column + i, id, link: cell.link, comment: cell.comment, isStruck });
    }
  }

  #closeFormula({ kind, value, column, hasType, text }: OpenCell, formula: string): void {
    const sheet = this.#sheet;
    if (sheet === null) return;
    const shown = text.text.trim();
    if (!hasType && shown === '') noteUnvalued(sheet, this.#row, column);
    else if (kind === TextKind.number && Number(value) === 0)
      // A program that computes it writes down what it shows.
      this.formulas.zero(sheet, this.#row, column, shown === '' ? FormulaKind.text : formulaKind(formula));
    else if (shown !== '') this.formulas.valued();
  }

  #closeRow(): void {
    const sheet = this.#sheet;
    const first = this.#row;
    this.#row += this.#repeated - 1;
    if (sheet === null || this.#row_.length === 0) return;
    const { limits } = this.#options;
    if (this.#row > limits.rows) throw limitError('rows', limits, `Sheet "${sheet.name ?? ''}"`);
    const last = Math.min(this.#row, first + MOST_REPEATED - 1);
    if (last < this.#row) {
      const what = `${String(last + 1)}-${String(this.#row)}`;
      this.skipped.push({
        what,
        sheet: sheet.name,
        isCut: true,
        reason: `row ${String(first)} repeats ${String(this.#repeated)} times: only the first ${String(MOST_REPEATED)} were read as lines`,
      });
    }
    const copies = this.#cells + this.#row_.length * (last - first + 1) - this.#written;
    if (copies > MOST_COPIES + this.#written * COPIES_PER_CELL)
      throw new ReadError(
        'limit-ratio',
        `Sheet "${sheet.name ?? ''}" has ${String(copies)} filled cells that repeat ${String(this.#written)} written ones; it was not read any further.`,
        'Nobody lists the same thing so often: ask the sender what the file is, or save it as .xlsx and lint that.',
      );
    const flags = this.#flags | (this.#row_.every(({ isStruck }) => isStruck) ? RowFlag.struck : 0);
    for (let row = first; row <= last; row++) {
      this.#cells += this.#row_.length;
      if (this.#cells > limits.cells) throw limitError('cells', limits, `Sheet "${sheet.name ?? ''}"`);
      const ordinal = sheet.addRow(row, flags, Math.min(255, this.#outline));
      for (const cell of this.#row_) {
        sheet.set(ordinal, cell.column, cell.id);
        if (cell.isStruck) sheet.strike(ordinal, cell.column);
        const key = `${String(row)}:${String(cell.column)}`;
        if (cell.link !== null && cell.link !== '') sheet.links.set(key, cell.link);
        if (cell.comment !== '') sheet.comments.set(key, cell.comment);
      }
    }
  }
}
