import { limitError } from '../limits.ts';
import { RowFlag, type Sheet } from '../sheet.ts';
import type { ReadLimits } from '../types.ts';
import { isHidden, isStruck, OpenCell } from './html-cell.ts';
import { attributeOf } from './html-tokens.ts';

/** Widest and tallest span that is honoured; a larger one is a mistake or an attack. */
const MOST_SPAN = 1000;

/** How many cells all tables of a page hold, and may hold. */
export interface PageCells {
  readonly limits: ReadLimits;
  count: number;
}

/** A table that was not closed so far. Rows are counted from 1, columns from 0. */
export class OpenTable {
  readonly sheet: Sheet;
  readonly #page: PageCells;
  /** 0: before its first. */
  row = 0;
  /** A row has begun and was not closed. */
  isInRow = false;
  /** The one that was not closed so far. */
  cell: OpenCell | null = null;
  /** Of the row: its index in the sheet, -1 while none of its cells holds anything; its flags, and the line that it begins on. */
  #ordinal = -1;
  #flags = 0;
  #line = 0;
  #isStruckRow = false;
  /** Cells of the row that hold something, and those of them that are struck through. */
  #filled = 0;
  #struckCells = 0;
  /** Where the next cell stands. */
  #column = 0;
  /** Columns that `<col>` elements described. */
  #described = 0;
  /** The last row that a cell above reaches down to, by column. */
  readonly #spans = new Map<number, number>();
  /** Cells that reach to the end of their group of rows. */
  #endless: { readonly top: number; readonly left: number; readonly right: number }[] = [];

  constructor(sheet: Sheet, page: PageCells) {
    this.sheet = sheet;
    this.#page = page;
  }

  /** `<col>`. */
  describeColumns(attributes: string): void {
    const left = this.#described + 1;
    this.#described += span(attributeOf(attributes, 'span'));
    if (isHidden(attributes) && this.#described <= this.#page.limits.columns)
      this.sheet.hiddenColumns.push({ left, right: this.#described });
  }

  startRow(attributes: string, line: number): void {
    // `<tr><td>…</td><tr>`: one that was meant to end a row and is left empty is no row of its own.
    const isEmpty = this.isInRow && this.#column === 0 && this.cell === null;
    this.#endRow();
    if (!isEmpty) this.row++;
    this.isInRow = true;
    const { limits } = this.#page;
    if (this.row > limits.rows) throw limitError('rows', limits, 'The document');
    this.#column = 0;
    this.#ordinal = -1;
    this.#line = line;
    this.#flags = isHidden(attributes) ? RowFlag.hidden : 0;
    this.#isStruckRow = isStruck(attributes);
  }

  /** The first, whose cells stand in none. */
  startUnsaidRow(line: number): void {
    this.row = 1;
    this.#line = line;
  }

  closeRow(): void {
    this.isInRow = false;
    this.#endRow();
  }

  #endRow(): void {
    this.endCell();
    if (this.#filled > 0 && this.#struckCells === this.#filled) this.sheet.setRowFlag(this.#ordinal, RowFlag.struck);
    this.#filled = this.#struckCells = 0;
    this.#isStruckRow = false;
  }

  /** Of rows that belong together, and of its last row. */
  endGroup(): void {
    this.#endRow();
    for (const { top, left, right } of this.#endless) {
      const bottom = Math.min(this.row, top + MOST_SPAN - 1);
      if (bottom > top || right > left) this.sheet.merges.push({ top, left, bottom, right });
      for (let column = left - 1; column < right; column++) this.#spans.delete(column);
    }
    this.#endless = [];
  }

  startCell(attributes: string): void {
    this.endCell();
    const { row } = this;
    while ((this.#spans.get(this.#column) ?? 0) >= row) this.#column++;
    const column = this.#column;
    const across = span(attributeOf(attributes, 'colspan'));
    const height = attributeOf(attributes, 'rowspan');
    const isEndless = height !== null && Number.parseInt(height, 10) === 0;
    const down = isEndless ? Infinity : span(height);
    const right = column + across;
    const { limits } = this.#page;
    if (right > limits.columns) throw limitError('columns', limits, 'The document');
    if (down > 1) for (let at = column; at < right; at++) this.#spans.set(at, row + down - 1);
    if (isEndless) this.#endless.push({ top: row, left: column + 1, right });
    else if (across > 1 || down > 1)
      this.sheet.merges.push({ top: row, left: column + 1, bottom: row + down - 1, right });
    this.cell = new OpenCell(attributeOf(attributes, 'x:num'), right, this.#isStruckRow || isStruck(attributes));
  }

  endCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null) return;
    const id = cell.intern(this.sheet.texts);
    if (id !== 0) this.#fill(cell, id);
    this.#column = cell.right;
  }

  /** Puts what a cell holds into the sheet, and before the first of a row the row. */
  #fill(cell: OpenCell, id: number): void {
    const { sheet } = this;
    const { limits } = this.#page;
    if (++this.#page.count > limits.cells) throw limitError('cells', limits, 'The document');
    if (this.#ordinal < 0) {
      this.#ordinal = sheet.addRow(this.row, this.#flags);
      sheet.setLine(this.#ordinal, this.#line);
    }
    sheet.set(this.#ordinal, this.#column, id);
    this.#filled++;
    if (cell.text.isWhole) {
      this.#struckCells++;
      sheet.strike(this.#ordinal, this.#column);
    }
    const key = `${String(this.row)}:${String(this.#column)}`;
    if (cell.link !== null) sheet.links.set(key, cell.link);
    const { aside } = cell;
    if (aside !== '') sheet.comments.set(key, aside);
  }
}

function span(value: string | null): number {
  const n = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(n) ? Math.min(MOST_SPAN, Math.max(1, n)) : 1;
}
