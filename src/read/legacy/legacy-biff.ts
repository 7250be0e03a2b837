import { type BiffFormula, biffFormulaKind } from './legacy-biff-formula.ts';
import { Continued } from './legacy-biff-text.ts';

/** What a sheet of a BIFF8 workbook holds beside the values that the library gives. Cells are numbers as `cellNumber` makes them. */
export interface BiffSheet {
  /** Texts of text boxes and shapes. */
  readonly drawn: string[];
  pictures: number;
  /** Cells that are struck through as a whole. */
  readonly struck: Set<number>;
  /** Of cells with words that are struck through: what is left. */
  readonly left: Map<number, string>;
  /** Formulas with a 0 or an empty text. */
  readonly formulas: BiffFormula[];
  /** Another has a value. */
  isComputed: boolean;
}

/** Rows and columns, from 0, have 16 bits. */
export const cellNumber = (row: number, column: number): number => row * 0x1_0000 + column;

const BIFF8 = 0x600;
const WORKSHEET = 0x10;
const BOF = 0x809;
const EOF = 0x0a;
const FONT = 0x31;
const CONTINUE = 0x3c;
const OBJECT = 0x5d;
const BOUND_SHEET = 0x85;
const MUL_RK = 0xbd;
const FORMAT = 0xe0;
const SST = 0xfc;
const LABEL_SST = 0xfd;
const TEXT_OF_OBJECT = 0x1b6;
const STRING = 0x207;
const FORMULA = 0x06;
/** Cells with one value, which begin with row, column and format. */
const VALUES = new Set([LABEL_SST, 0x203, 0x204, 0x205, 0x27e, FORMULA]);
const STRIKE_OUT = 0x08;
const PICTURE = 0x08;
const NOTE = 0x19;
const MOST_DRAWN = 1000;
/** Formulas that are looked at, of a sheet. */
const MOST_FORMULAS = 1_000_000;

/** A text of several fonts: from which character on which one holds. */
interface Rich {
  readonly text: string;
  readonly runs: readonly (readonly [from: number, font: number])[];
}

/**
 * Reads from the records of a workbook what the library passes over: what is struck through, text boxes, pictures, and whether
 * formulas have a value. `stream` is one that `checkRecords` believes; older versions than BIFF8 give nothing.
 *
 * @returns the sheets in the order of the list of sheets, null for one that holds no cells (a chart)
 */
export function biffSheets(stream: Uint8Array): (BiffSheet | null)[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8 || view.getUint16(0, true) !== BOF || view.getUint16(4, true) !== BIFF8) return [];
  const walk = new Walk(view);
  for (let at = 0; at + 4 <= stream.length;) {
    const id = view.getUint16(at, true);
    const to = at + 4 + view.getUint16(at + 2, true);
    if (to > stream.length || (walk.depth === 0 && id !== BOF)) break;
    walk.record(id, at, to);
    at = to;
  }
  return walk.offsets.map((offset) => walk.sheets.get(offset) ?? null);
}

class Walk {
  readonly sheets = new Map<number, BiffSheet>();
  /** Where the sheets begin, in the order of their list. */
  readonly offsets: number[] = [];
  depth = 0;
  readonly #view: DataView;
  #sheet: BiffSheet | null = null;
  /** By font: is it struck through? */
  readonly #struckFonts: boolean[] = [];
  /** Fonts of the formats. */
  readonly #fonts: number[] = [];
  #strikes = false;
  readonly #rich = new Map<number, Rich>();
  #object = 0;
  #pending: BiffFormula | null = null;

  constructor(view: DataView) {
    this.#view = view;
  }

  /** A record from its head at `at` up to `to`. */
  record(id: number, at: number, to: number): void {
    if (id === BOF) {
      if (this.depth++ === 0) this.#begin(at, to);
    } else if (id === EOF) this.depth--;
    else if (this.depth !== 1) return;
    else if (this.#sheet === null) this.#global(id, at, to);
    else this.#ofSheet(this.#sheet, id, at, to);
  }

  #begin(at: number, to: number): void {
    this.#sheet = null;
    if (to - at < 8 || this.#view.getUint16(at + 6, true) !== WORKSHEET) return;
    this.#sheet = { drawn: [], pictures: 0, struck: new Set(), left: new Map(), formulas: [], isComputed: false };
    this.sheets.set(at, this.#sheet);
  }

  #global(id: number, at: number, to: number): void {
    const body = at + 4;
    if (to - body < 4) return;
    if (id === BOUND_SHEET) this.offsets.push(this.#view.getUint32(body, true));
    else if (id === FONT) {
      const isStruck = (this.#view.getUint16(body + 2, true) & STRIKE_OUT) !== 0;
      this.#struckFonts.push(isStruck);
      this.#strikes ||= isStruck;
    } else if (id === FORMAT) this.#fonts.push(this.#view.getUint16(body, true));
    else if (id === SST && this.#strikes) this.#readTexts(at);
  }

  /** Texts of several fonts among the shared ones. */
  #readTexts(at: number): void {
    const reader = new Continued(this.#view, at);
    reader.skip(4);
    const count = reader.u32();
    for (let index = 0; index < count && !reader.isAtEnd(); index++) {
      const length = reader.u16();
      const flags = reader.u8();
      const runCount = (flags & 0x08) === 0 ? 0 : reader.u16();
      const more = (flags & 0x04) === 0 ? 0 : reader.u32();
      const text = reader.characters(length, (flags & 1) !== 0, runCount > 0);
      const runs: [number, number][] = [];
      for (let run = 0; run < runCount && !reader.isAtEnd(); run++) runs.push([reader.u16(), reader.u16()]);
      reader.skip(more);
      if (runCount > 0) this.#rich.set(index, { text, runs });
    }
  }

  /** Whether a font strikes through: there is none with the number 4. */
  #isStruck(font: number): boolean {
    return this.#struckFonts[font < 4 ? font : font - 1] === true;
  }

  #ofSheet(sheet: BiffSheet, id: number, at: number, to: number): void {
    const body = at + 4;
    if (id === OBJECT) {
      this.#object = to - body >= 6 ? this.#view.getUint16(body + 4, true) : 0;
      if (this.#object === PICTURE) sheet.pictures++;
    } else if (id === TEXT_OF_OBJECT) this.#readBox(sheet, at, to);
    else if (id === STRING && this.#pending !== null) {
      if (to - body >= 2 && this.#view.getUint16(body, true) === 0) sheet.formulas.push(this.#pending);
      else sheet.isComputed = true;
      this.#pending = null;
    } else if (VALUES.has(id) && to - body >= 6) {
      const cell = cellNumber(this.#view.getUint16(body, true), this.#view.getUint16(body + 2, true));
      if (id === FORMULA) this.#readFormula(sheet, cell, body, to);
      if (this.#strikes)
        this.#strike(
          sheet,
          cell,
          this.#view.getUint16(body + 4, true),
          id === LABEL_SST && to - body >= 10 ? this.#view.getUint32(body + 6, true) : -1,
        );
    } else if (id === MUL_RK && this.#strikes && to - body >= 6) {
      const row = this.#view.getUint16(body, true);
      let column = this.#view.getUint16(body + 2, true);
      for (let one = body + 4; one + 6 <= to - 2; one += 6)
        this.#strike(sheet, cellNumber(row, column++), this.#view.getUint16(one, true), -1);
    }
  }

  /** What of a cell is struck through, by its format and by the fonts of its shared text (-1: none). */
  #strike(sheet: BiffSheet, cell: number, format: number, text: number): void {
    const isStruck = this.#isStruck(this.#fonts[format] ?? 0);
    const rich = this.#rich.get(text);
    if (rich === undefined) {
      if (isStruck) sheet.struck.add(cell);
      return;
    }
    const runs = [...rich.runs, [rich.text.length, 0] as const];
    let left = isStruck ? '' : rich.text.slice(0, runs[0]?.[0]);
    for (const [index, [from, font]] of rich.runs.entries())
      if (!this.#isStruck(font)) left += rich.text.slice(from, runs[index + 1]?.[0]);
    if (left.trim() === '') sheet.struck.add(cell);
    else if (left !== rich.text) sheet.left.set(cell, left.trim());
  }

  #readFormula(sheet: BiffSheet, cell: number, body: number, to: number): void {
    this.#pending = null;
    if (to - body < 22 || sheet.formulas.length >= MOST_FORMULAS) return;
    const type = this.#view.getUint16(body + 12, true) === 0xffff ? this.#view.getUint8(body + 6) : -1;
    const isZero = type < 0 && this.#view.getFloat64(body + 6, true) === 0;
    if (!isZero && type !== 0 && type !== 3) {
      sheet.isComputed = true;
      return;
    }
    const end = Math.min(to, body + 22 + this.#view.getUint16(body + 20, true));
    const formula: BiffFormula = { cell, isZero, ...biffFormulaKind(this.#view, body + 22, end) };
    // A text follows in a record of its own.
    if (type === 0) this.#pending = formula;
    else sheet.formulas.push(formula);
  }

  /** The text of a box; that of a comment the library gives. */
  #readBox(sheet: BiffSheet, at: number, to: number): void {
    const length = to - at >= 18 ? this.#view.getUint16(at + 14, true) : 0;
    if (length === 0 || this.#object === NOTE || sheet.drawn.length >= MOST_DRAWN) return;
    if (to + 5 > this.#view.byteLength || this.#view.getUint16(to, true) !== CONTINUE) return;
    const reader = new Continued(this.#view, to);
    const isWide = (reader.u8() & 1) !== 0;
    const text = reader.characters(length, isWide, true).replace(/\r\n?/g, '\n').trim();
    if (text !== '') sheet.drawn.push(text);
  }
}
