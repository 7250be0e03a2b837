import { limitError } from '../limits.ts';
import type { ByteHandler, ByteScanner } from '../xml/scanner.ts';
import type { Name } from '../xml/scanner-names.ts';
import { RowFlag, type Sheet } from '../sheet.ts';
import { StruckRuns } from '../cell/struck-runs.ts';
import { noteUnvalued } from '../cell/unvalued.ts';
import { takeCells } from './cell-run.ts';
import { CellType, cellType, wholeNumber } from '../cell/cell-value.ts';
import { LAST_COLUMN, parseRange } from './cell-reference.ts';
import { attribute } from './part.ts';
import { RowWriter, type SheetContext } from './row.ts';
import { TextBuffer } from './text-buffer.ts';
import { isSpreadsheet, isTrue } from './vocabulary.ts';

/** Local names that a `SheetReader` tells apart, by their index here: for `ScannerOptions.names`. */
export const SHEET_NAMES = ['worksheet', 'macrosheet', 'sheetData', 'row', 'c', 'v', 'is', 't', 'r', 'rPh', 'f', 's', 'hidden', 'outlineLevel', 'dimension', 'mergeCell', 'hyperlink', 'col', 'strike', 'extLst'] as const; // prettier-ignore
const code = Object.fromEntries(SHEET_NAMES.map((name, index) => [name, index])) as Readonly<
  Record<(typeof SHEET_NAMES)[number], number>
>;
/** As constants: they are compared for every tag. */
const ROW = code.row;
const C = code.c;
const V = code.v;
const IS = code.is;
const T = code.t;
const R = code.r;
const ZERO = 0x30;
const F = code.f;
const S = code.s;

/** A `<hyperlink>` as written: its cells, and the id of its relationship or a place inside the file; null where not given. */
export interface HyperlinkMark {
  readonly ref: string;
  readonly relationship: string | null;
  readonly location: string | null;
}

const Collect = { nothing: 0, value: 1, formula: 2 } as const;
/** A hyperlink's formula is recognised within this many bytes. */
const FORMULA_BYTES = 4096;
const LINK_FORMULA = /^\s{0,4}HYPERLINK\(\s{0,4}"([^"]{1,2000})"/i;

/** Puts the cells of a sheet part straight into the columns of a `Sheet`. */
export class SheetReader implements ByteHandler {
  /** Cells stand in `worksheet > sheetData > row`. */
  readonly takesAt = 3;
  readonly hyperlinks: HyperlinkMark[] = [];
  private readonly sheet: Sheet;
  private readonly row: RowWriter;
  private readonly context: SheetContext;
  private readonly value: TextBuffer;
  /** The same without runs that are struck through. */
  private readonly kept: TextBuffer;
  private readonly formula: TextBuffer;
  private namespace: string | null = null;
  /** Prefixes of what a reader may pass over. */
  private ignorable: readonly string[] = [];
  /** Code of the open child of the root. */
  private section = -1;
  private hasData = false;
  /** Bottom row that `<dimension>` states. */
  private stated = 0;
  private collect: number = Collect.nothing;
  private inRow = false;
  /** The row is spelt without a prefix, so a `<c>` in it is a cell. */
  private plainRow = false;
  private inCell = false;
  private inString = false;
  private hasFormula = false;
  private hasValue = false;
  private readonly runs = new StruckRuns();
  private phonetic = -1;
  private column = -1;
  private type: CellType = CellType.number;
  private style = 0;

  constructor(sheet: Sheet, part: string, context: SheetContext) {
    this.sheet = sheet;
    this.context = context;
    this.row = new RowWriter(sheet, part, context);
    this.value = new TextBuffer(context.limits);
    this.kept = new TextBuffer(context.limits);
    this.formula = new TextBuffer(context.limits);
  }

  take(bytes: Uint8Array, at: number, to: number): number {
    return this.plainRow ? takeCells(bytes, at, to, this.row) : at;
  }

  open(scanner: ByteScanner): void {
    const depth = scanner.depth;
    const name = scanner.name.code;
    if (depth === 0) this.openRoot(scanner, name);
    else if (name < 0 || scanner.namespace() !== this.namespace) this.openOther(scanner, depth);
    else if (depth === 4) {
      if (!this.inCell) return;
      if (name === V) {
        this.collect = Collect.value;
        this.hasValue = true;
      } else if (name === F) {
        this.collect = Collect.formula;
        this.hasFormula = true;
      } else if (name === IS) {
        this.inString = true;
        this.kept.length = 0;
        this.runs.reset();
      }
    } else if (depth === 3) {
      if (name === C && this.inRow) this.openCell(scanner);
      else if (this.inRow && name !== code.extLst) throw this.unknown(scanner, 'cells');
    } else if (depth === 2) {
      if (name === ROW && this.section === code.sheetData) this.openRow(scanner);
      else if (this.section === code.sheetData) throw this.unknown(scanner, 'rows');
      else if (name === code.mergeCell) this.openMerge(scanner);
      else if (name === code.hyperlink) this.openHyperlink(scanner);
      else if (name === code.col) this.openColumns(scanner);
    } else if (depth === 1) {
      this.section = name;
      if (name === code.sheetData) this.hasData = true;
      else if (name === code.dimension) this.stated = parseRange(attribute(scanner, 'ref') ?? '')?.bottom ?? 0;
    } else if (this.inString && this.phonetic < 0) {
      if (name === T) this.collect = Collect.value;
      else if (name === code.rPh) this.phonetic = depth;
      else if (name === R) this.runs.run();
      else if (name === code.strike) this.runs.strike(isTrue(attribute(scanner, 'val') ?? '1'));
    }
  }

  close(_name: Name, depth: number): void {
    if (depth >= 4) {
      this.collect = Collect.nothing;
      if (depth === this.phonetic) this.phonetic = -1;
      if (depth === 4) this.inString = false;
      else if (depth === 5) this.runs.run();
    } else if (depth === 3) {
      if (this.inCell) this.closeCell();
      this.inCell = false;
    } else if (depth === 2) {
      if (this.inRow) this.row.end();
      this.inRow = false;
      this.plainRow = false;
    } else if (depth === 1) this.section = -1;
    else this.finish();
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.collect === Collect.value) {
      this.value.append(bytes, from, to);
      if (!this.inString) return;
      this.runs.piece();
      if (!this.runs.isIn) this.kept.append(bytes, from, to);
    } else if (this.collect === Collect.formula && this.formula.length < FORMULA_BYTES)
      this.formula.append(bytes, from, to);
  }

  private openRoot(scanner: ByteScanner, name: number): void {
    this.namespace = scanner.namespace();
    this.ignorable = (attribute(scanner, 'Ignorable') ?? '').split(/\s+/);
    if (name === code.worksheet && isSpreadsheet(this.namespace)) return;
    // The root of a macro sheet is in Microsoft's namespace, what it holds is not.
    if (name === code.macrosheet) this.namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    else
      throw this.row.broken(
        `is in a part that is no worksheet: its root is <${scanner.name.local}> ${this.namespace === null ? 'without a namespace' : `of the namespace "${this.namespace.slice(0, 80)}"`}`,
      );
  }

  private openRow(scanner: ByteScanner): void {
    const tag = scanner.tag;
    const { limits } = this.context;
    const last = this.row.number;
    let number = last + 1;
    let flags = 0;
    let outline = 0;
    for (let i = 0; i < tag.count; i++) {
      const name = tag.names[i] as Name;
      if (name.prefix !== '') continue;
      if (name.code === R) number = wholeNumber(tag.bytes, tag.from[i] as number, tag.to[i] as number);
      else if (name.code === code.hidden && isTrue(tag.value(i))) flags = RowFlag.hidden;
      else if (name.code === code.outlineLevel)
        outline = wholeNumber(tag.bytes, tag.from[i] as number, tag.to[i] as number);
    }
    if (number <= last) {
      const stated = attribute(scanner, 'r') ?? '';
      throw this.row.broken(`has a row after row ${String(last)} with the number "${stated}", which cannot be placed`);
    }
    if (number > limits.rows)
      throw limitError(
        'rows',
        limits,
        `The sheet "${this.sheet.name ?? ''}"`,
        this.row.where(),
        number > last + 1 ? { number } : {},
      );
    this.row.begin(number, flags, Math.min(7, Math.max(0, outline)));
    this.inRow = true;
    this.plainRow = scanner.name.prefix === '';
  }

  private openCell(scanner: ByteScanner): void {
    const tag = scanner.tag;
    this.column = this.row.column + 1;
    this.type = CellType.number;
    this.style = 0;
    for (let i = 0; i < tag.count; i++) {
      const name = tag.names[i] as Name;
      const from = tag.from[i] as number;
      const to = tag.to[i] as number;
      if (name.prefix !== '') continue;
      if (name.code === R) {
        this.column = columnIn(this.row.number, tag.bytes, from, to);
        if (this.column < 0) throw this.row.misplaced(tag.value(i));
      } else if (name.code === T) {
        this.type = cellType(tag.bytes, from, to);
        if (this.type !== CellType.unknown) continue;
        throw this.row.broken(`has a cell of the unknown type "${tag.value(i)}" in row ${String(this.row.number)}`);
      } else if (name.code === S) this.style = Math.max(0, wholeNumber(tag.bytes, from, to));
    }
    this.value.length = 0;
    this.formula.length = 0;
    this.hasFormula = this.hasValue = false;
    this.runs.reset();
    this.inCell = true;
  }

  private closeCell(): void {
    this.row.put(this.column, this.style, this.type, this.value.bytes, 0, this.value.length);
    if (this.runs.isWhole) this.row.strikeRuns(this.style);
    if (this.runs.isPart) this.row.strikePart(this.kept.text());
    // An empty text is a value that a formula may have; anything else that is empty was never computed.
    const isEmpty = this.value.length === 0 && !(this.hasValue && this.type === CellType.formulaText);
    const isZero = this.value.length === 1 && this.value.bytes[0] === ZERO && this.type === CellType.number;
    if (this.hasFormula && (isEmpty || (isZero && this.context.isUncomputed)))
      noteUnvalued(this.sheet, this.row.number, this.column);
    if (this.formula.length === 0) return;
    const target = LINK_FORMULA.exec(this.formula.text())?.[1];
    if (target !== undefined) this.sheet.links.set(`${String(this.row.number)}:${String(this.column)}`, target);
  }

  /** What is not of the vocabulary says nothing; unless it stands among rows or cells, and no reader is told that it may pass over it. */
  private openOther(scanner: ByteScanner, depth: number): void {
    if (this.section !== code.sheetData || depth > 3 || depth < 2) return;
    const { prefix } = scanner.name;
    if (prefix === '' || !this.ignorable.includes(prefix)) throw this.unknown(scanner, depth === 2 ? 'rows' : 'cells');
  }

  private unknown(scanner: ByteScanner, among: string): Error {
    return this.row.broken(`has <${scanner.name.qualified}> among its ${among}, which is not understood`);
  }

  private openColumns(scanner: ByteScanner): void {
    if (!isTrue(attribute(scanner, 'hidden'))) return;
    const left = Number(attribute(scanner, 'min') ?? Number.NaN);
    const right = Number(attribute(scanner, 'max') ?? Number.NaN);
    if (!(left >= 1 && right >= left && right <= LAST_COLUMN)) return;
    this.bound(this.sheet.hiddenColumns.length, 'The list of columns');
    this.sheet.hiddenColumns.push({ left, right });
  }

  private openMerge(scanner: ByteScanner): void {
    const range = parseRange(attribute(scanner, 'ref') ?? '');
    if (range === null) throw this.row.broken('has a merged range that cannot be read');
    this.bound(this.sheet.merges.length, 'The list of merged ranges');
    this.sheet.merges.push(range);
  }

  private openHyperlink(scanner: ByteScanner): void {
    const ref = attribute(scanner, 'ref');
    if (ref === null) return;
    this.bound(this.hyperlinks.length, 'The list of hyperlinks');
    this.hyperlinks.push({ ref, relationship: attribute(scanner, 'id'), location: attribute(scanner, 'location') });
  }

  /** Lists beside the cells are as long as the sheet has rows, at most. */
  private bound(length: number, what: string): void {
    const { limits } = this.context;
    if (length >= limits.rows) throw limitError('rows', limits, what, this.row.where());
  }

  private finish(): void {
    if (!this.hasData) throw this.row.broken('has no <sheetData>, so it cannot be told whether it is empty');
    if (this.row.number > 0 || this.stated <= 1) return;
    throw this.row.broken(`says that it has ${String(this.stated)} rows, and holds none`);
  }
}

/** 0-based column of a reference such as `D17`; -1 if it is none, or lies in another row. */
function columnIn(row: number, bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  let column = 0;
  for (; i < to && i < from + 4; i++) {
    const letter = ((bytes[i] as number) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column > 0 && wholeNumber(bytes, i, to) === row ? column - 1 : -1;
}
