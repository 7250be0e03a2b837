import type { Sheet } from '../../read/sheet.ts';
import { lengthIn, Look, looksOf } from '../cells/looks.ts';

/** What the cells of a column look like, as shares (0…1) of its filled cells in a sample of rows. */
export interface Profile {
  readonly column: number;
  /** Filled cells in the sample, and their share of the sampled rows. */
  readonly filled: number;
  readonly fill: number;
  readonly numeric: number;
  /** Whole numbers from 0 to 99,999. */
  readonly integer: number;
  /** Numbers, or words that stand for an unstated quantity. */
  readonly quantity: number;
  /** Share of neighbouring whole numbers that grow. */
  readonly ascending: number;
  readonly decimals: number;
  readonly money: number;
  readonly letters: number;
  /** Several words, or a run of four and more CJK characters. */
  readonly prose: number;
  /** Digits mixed with letters or dashes, no spaces: like a part number. */
  readonly code: number;
  readonly longDigits: number;
  readonly refDes: number;
  /** C1, C2, C3, …: numbers of one series, one a row, each above the one before. */
  readonly numbered: boolean;
  readonly dotted: number;
  readonly level: number;
  readonly url: number;
  readonly unit: number;
  readonly arrow: number;
  /** Distinct texts per filled cell. */
  readonly distinct: number;
  readonly meanLength: number;
  /** The filled cells of the sample. */
  readonly texts: () => string[];
  /** All cells of the sample, so that those of two columns stand side by side. */
  readonly cells: () => string[];
  /** Whether at least that share of them is so: ends at the cell with which it can be no more. */
  readonly mostly: (least: number, is: (text: string) => boolean) => boolean;
}

const SAMPLE = 160;

/** Row ordinals to look at: the head of the body whole, the rest at even distances. */
export function sampleRows(first: number, last: number): number[] {
  const rows: number[] = [];
  const head = Math.min(last, first + SAMPLE / 2 - 1);
  for (let row = first; row <= head; row++) rows.push(row);
  const step = Math.max(1, Math.floor((last - head) / (SAMPLE / 2)));
  for (let row = head + 1; row <= last; row += step) rows.push(row);
  return rows;
}

/** Profiles of the columns over the same rows, each made once. */
export function profilesOf(sheet: Sheet, rows: readonly number[]): (column: number) => Profile {
  const profiles = new Map<number, Profile>();
  return (column) => {
    let held = profiles.get(column);
    if (held === undefined) profiles.set(column, (held = profileColumn(sheet, column, rows)));
    return held;
  };
}

/** Counts distinct ids of a sample: a table that is used again and never emptied. */
class Distinct {
  /** More cells than this are no sample, and would fill the table. */
  static readonly most = 512;
  count = 0;
  readonly #slots = new Int32Array(1024);
  /** For whom a slot was filled last. */
  readonly #turns = new Int32Array(1024);
  #turn = 0;

  begin(): void {
    this.count = 0;
    this.#turn = (this.#turn + 1) | 0;
  }

  add(id: number): void {
    let slot = Math.imul(id, 0x9e3779b1) >>> 22;
    for (; this.#turns[slot] === this.#turn; slot = (slot + 1) & 1023) if (this.#slots[slot] === id) return;
    this.#turns[slot] = this.#turn;
    this.#slots[slot] = id;
    this.count++;
  }
}

/** Tells the numbers of one series from designators of a circuit, which are of several kinds, or several in a cell. */
class Series {
  #prefix: string | null = null;
  #last = 0;
  #count = 0;
  #isBroken = false;

  add(text: string): void {
    if (this.#isBroken) return;
    const [, prefix, digits] = /^\s?([A-Za-z]{1,2})(\d{1,4})\s?$/.exec(text) ?? [];
    const number = Number(digits);
    if (prefix === undefined || (this.#prefix ?? prefix) !== prefix || number <= this.#last) this.#isBroken = true;
    else [this.#prefix, this.#last] = [prefix, number];
    this.#count++;
  }

  get isOne(): boolean {
    return !this.#isBroken && this.#count >= 4;
  }
}

const distinct = new Distinct();

/** Profile of one column over the given rows. Rows that are empty in the table should be left out by the caller. */
export function profileColumn(sheet: Sheet, column: number, rows: readonly number[]): Profile {
  const count = { numeric: 0, integer: 0, quantity: 0, decimals: 0, money: 0, letters: 0, prose: 0, code: 0, longDigits: 0, refDes: 0, dotted: 0, level: 0, url: 0, unit: 0, arrow: 0 }; // prettier-ignore
  const looks = looksOf(sheet.texts);
  const many = rows.length > Distinct.most ? new Set<number>() : null;
  distinct.begin();
  let filled = 0;
  let unsaid = 0;
  let length = 0;
  let pairs = 0;
  let growing = 0;
  let previous = NaN;
  const series = new Series();
  for (const row of rows) {
    const id = sheet.id(row, column);
    if (id === 0) continue;
    const marks = looks.marks(id);
    if ((marks & Look.empty) !== 0) continue;
    filled++;
    length += lengthIn(marks);
    if (many === null) distinct.add(id);
    else many.add(id);
    if ((marks & Look.numeric) !== 0) {
      const value = looks.value(id);
      count.numeric++;
      if (Number.isInteger(value) && value >= 0 && value < 100_000) {
        count.integer++;
        if (!Number.isNaN(previous)) {
          pairs++;
          if (value > previous) growing++;
        }
        previous = value;
      } else if (!Number.isInteger(value)) count.decimals++;
    }
    if ((marks & Look.quantity) !== 0) count.quantity++;
    if ((marks & Look.money) !== 0) count.money++;
    if ((marks & Look.url) !== 0) count.url++;
    if ((marks & Look.letters) !== 0) count.letters++;
    // "-" says that there is none, and nothing of what the column holds.
    else if ((marks & (Look.quantity | Look.numeric)) === Look.quantity) unsaid++;
    if ((marks & Look.prose) !== 0) count.prose++;
    if ((marks & Look.code) !== 0) count.code++;
    if ((marks & Look.longDigits) !== 0) count.longDigits++;
    if ((marks & Look.refDes) !== 0) {
      count.refDes++;
      series.add(sheet.texts.text(id));
    }
    if ((marks & Look.dotted) !== 0) count.dotted++;
    if ((marks & Look.level) !== 0) count.level++;
    if ((marks & Look.unit) !== 0) count.unit++;
    if ((marks & Look.arrow) !== 0) count.arrow++;
  }
  const share = (n: number): number => (filled === 0 ? 0 : n / filled);
  return {
    column,
    filled,
    fill: rows.length === 0 ? 0 : filled / rows.length,
    numeric: share(count.numeric),
    integer: share(count.integer),
    quantity: share(count.quantity),
    ascending: pairs === 0 ? 0 : growing / pairs,
    decimals: share(count.decimals),
    money: share(count.money),
    letters: filled === unsaid ? 0 : count.letters / (filled - unsaid),
    prose: share(count.prose),
    code: share(count.code),
    longDigits: share(count.longDigits),
    refDes: share(count.refDes),
    numbered: series.isOne && count.refDes === filled,
    dotted: share(count.dotted),
    level: share(count.level),
    url: share(count.url),
    unit: share(count.unit),
    arrow: share(count.arrow),
    distinct: share(many?.size ?? distinct.count),
    meanLength: share(length),
    mostly: (least, is) => {
      if (filled === 0) return false;
      let others = 0;
      for (const row of rows) {
        const text = sheet.text(row, column).trim();
        if (text !== '' && !is(text) && (filled - ++others) / filled < least) return false;
      }
      return true;
    },
    texts: () => rows.map((row) => sheet.text(row, column).trim()).filter((text) => text !== ''),
    cells: () => rows.map((row) => sheet.text(row, column).trim()),
  };
}
