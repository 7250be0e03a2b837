import { isAlternativeMark } from '../map/rows/words-aside.ts';
import { LineKind, type Field, type Table } from '../map/types.ts';
import { isYes } from '../yes-no.ts';
import { shareWord } from './common-word.ts';
import { remarkedAlternates } from './remarked-alternates.ts';
import { isPlausibleNumber, normaliseNumber, normaliseText } from './part-number.ts';
import type { Bom } from './types.ts';

/** Headers of a column whose equal entries make a group: SAP's alternative item group and its like. */
const GROUP = /gr(?:ou)?p|ALPGR|grupp|groupe?|grupo|组|組|グループ|그룹/iu;
const NO_GROUP = /^(?:0+|-+|n|no|none|n\/a|false|nein|non)$/iu;
/** Headers under which a "yes" says that the line stands in for the one above; not: it may be replaced, a rank, a spare part. */
const IS_ALTERNATE =
  /^(?:is[ _]?)?(?:alt(?:\.|ern(?:at(?:e|es|iv|ive|ives|iva|ivo)))?(?: (?:item|part))?|alternativ(?:teil|artikel|position)|ausweichteil|substitut(?:e|es|o)?(?: part)?|sustituto|sostituto|article de (?:remplacement|substitution)|代替品?|代替(?:品目|部品)|대체(?:품|품목|자재)?|替代(?:件|物料|料)?)\??$/iu;
const MARK_FIELDS = ['findNo', 'alternate', 'itemType', 'category', 'level'] as const;

const cache = new WeakMap<Bom, Int32Array>();

/**
 * Alternatives for one position of one assembly: for each line of such a group the first line of it, else -1. Only one of them
 * is built in, so they are counted once. A line of a list of substitutes is in one group with the line of another list that it stands in for.
 */
export function alternatesOf(bom: Bom): Int32Array {
  const held = cache.get(bom);
  if (held !== undefined) return held;
  const leader = new Int32Array(bom.lineCount).fill(-1);
  let at = 0;
  for (const table of bom.tables) {
    const group = new Grouping(bom, table, at, leader);
    const ofWhole = substitutedBy(table);
    if (table.isInstead === true) group.byRows(linesByRow(bom, table));
    else if (ofWhole !== null) group.bySubstitutes(ofWhole, linesByNumber(bom, table));
    else group.byColumns();
    group.byOrder();
    if (table.columns.has('remarks')) group.byRemarks();
    at += table.lines.count;
  }
  cache.set(bom, leader);
  return leader;
}

/** The column of a list of substitutes with the number of the part that each line stands in for; null in any other list. */
function substitutedBy({ assigned = [] }: Table): number | null {
  return assigned.find(({ field, kind }) => field === 'alternate' && kind === 'content')?.column ?? null;
}

/** The lines of a part, as the whole bill counts them, of the other lists than `own`, which are none of substitutes. */
function* linesBeside(
  { tables }: Bom,
  own: Table,
): Generator<{ readonly table: Table; readonly row: number; readonly line: number }> {
  let at = 0;
  for (const table of tables) {
    const { count, ordinal, kind } = table.lines;
    if (table !== own && table.isInstead !== true && substitutedBy(table) === null)
      for (let line = 0; line < count; line++)
        if (kind[line] === LineKind.part) yield { table, row: ordinal[line] ?? 0, line: at + line };
    at += count;
  }
}

/** The lines beside a list by their rows in its sheet; -1 for a row that has none. */
function linesByRow(bom: Bom, own: Table): (row: number) => number {
  const lines = new Map<number, number>();
  for (const { table, row, line } of linesBeside(bom, own)) if (table.sheet === own.sheet) lines.set(row, line);
  return (row) => lines.get(row) ?? -1;
}

/** The first lines of other lists by their numbers; -1 for a number that none has. */
function linesByNumber(bom: Bom, own: Table): (number: string) => number {
  const lines = new Map<string, number>();
  for (const { table, row, line } of linesBeside(bom, own)) {
    const column = table.columns.get('partNumber')?.[0];
    const number = column === undefined ? '' : normaliseNumber(table.sheet.text(row, column).trim());
    if (number !== '' && !lines.has(number)) lines.set(number, line);
  }
  return (number) => lines.get(number) ?? -1;
}

/** Joins the lines of one table that stand for one position. State: the leaders found so far. */
class Grouping {
  readonly #bom: Bom;
  readonly #table: Table;
  readonly #at: number;
  readonly #leader: Int32Array;
  readonly #hasMakers: boolean;

  constructor(bom: Bom, table: Table, at: number, leader: Int32Array) {
    this.#bom = bom;
    this.#table = table;
    this.#at = at;
    this.#leader = leader;
    this.#hasMakers = table.columns.has('quantity') && (table.columns.has('mpn') || table.columns.has('manufacturer'));
  }

  /** A column with one code per group, or with the number of the part that a line stands in for. */
  byColumns(): void {
    const { lines, headers, columns } = this.#table;
    for (const column of columns.get('alternate') ?? []) {
      const grouped = GROUP.test(headers.get(column) ?? '');
      const numbers = grouped ? null : this.#numbers();
      const first = new Map<string, number>();
      for (let line = 0; line < lines.count; line++) {
        if (lines.kind[line] !== LineKind.part) continue;
        const text = normaliseNumber(this.#text(line, column));
        if (text === '' || NO_GROUP.test(text)) continue;
        const key = `${String(this.#parentOf(line))}\u0000${text}`;
        const other = grouped ? first.get(key) : numbers?.get(key);
        if (other === undefined) first.set(key, line);
        else this.#join(other, line);
      }
    }
  }

  /** A list beside another: each line stands in for the one on its row. */
  byRows(onRow: (row: number) => number): void {
    const { lines } = this.#table;
    for (let line = 0; line < lines.count; line++) {
      const other = lines.kind[line] === LineKind.part ? onRow(lines.ordinal[line] ?? -1) : -1;
      if (other >= 0) this.#joinTo(other, line);
    }
  }

  /** A list of substitutes: each line names the part that it stands in for, which another list of the file has. */
  bySubstitutes(column: number, ofOthers: (number: string) => number): void {
    const { lines } = this.#table;
    const first = new Map<string, number>();
    for (let line = 0; line < lines.count; line++) {
      if (lines.kind[line] !== LineKind.part) continue;
      const number = normaliseNumber(this.#text(line, column));
      const elsewhere = ofOthers(number);
      const other = first.get(number);
      if (elsewhere >= 0) this.#joinTo(elsewhere, line);
      else if (other !== undefined) this.#join(other, line);
      first.set(number, other ?? line);
    }
  }

  /** What the order of lines says: `ALT`, `oder` between two lines, one position with a second maker. */
  byOrder(): void {
    const { lines } = this.#table;
    let previous = -1;
    let joined = false;
    for (let line = 0; line < lines.count; line++) {
      if (lines.kind[line] !== LineKind.part) {
        joined = this.#isMarkAlone(line);
        if (lines.kind[line] !== LineKind.note) previous = -1;
        continue;
      }
      if (
        previous >= 0 &&
        (joined ||
          this.#isMarked(line) ||
          this.#isTicked(previous, line) ||
          this.#continues(previous, line) ||
          this.#repeats(previous, line))
      )
        this.#join(previous, line);
      previous = line;
      joined = false;
    }
  }

  byRemarks(): void {
    const isBeside = (one: number, other: number): boolean => this.#parentOf(one) === this.#parentOf(other);
    for (const [one, other] of remarkedAlternates(this.#table, isBeside)) this.#join(one, other);
  }

  #isMarkAlone(line: number): boolean {
    const row = this.#table.lines.ordinal[line] ?? 0;
    const texts = this.#table.sheet.filled(row).map((column) => this.#table.sheet.text(row, column));
    return texts.length === 1 && isAlternativeMark(texts[0] ?? '');
  }

  #isMarked(line: number): boolean {
    for (const field of MARK_FIELDS)
      for (const column of this.#table.columns.get(field) ?? [])
        if (isAlternativeMark(this.#text(line, column))) return true;
    return (this.#table.columns.get('description') ?? []).some((column) =>
      /^(?:(?:alt(?:ernative|ernativ)?|substitute|ersatzweise|替代|代替)\s*[:：]|(?:or|oder)\s+(?:equivalent\s+)?[:\p{Lu}\d])/iu.test(
        this.#text(line, column),
      ),
    );
  }

  /**
   * A tick under "Alternate". It may as well say that the line has an alternate: so only where it is the like of the line above, as many
   * and with a word in common.
   */
  #isTicked(previous: number, line: number): boolean {
    const { columns, headers, lines } = this.#table;
    const isTick = (column: number): boolean =>
      IS_ALTERNATE.test((headers.get(column) ?? '').trim()) && isYes(this.#text(line, column));
    if (!(columns.get('alternate') ?? []).some(isTick)) return false;
    const [own, above] = [lines.quantity[line] ?? NaN, lines.quantity[this.#leaderOf(previous)] ?? NaN];
    if (!Number.isNaN(own) && own !== above) return false;
    const words = (one: number): string =>
      normaliseText(`${this.#first(one, 'name')} ${this.#first(one, 'description')}`);
    const position = this.#first(line, 'findNo');
    return (position !== '' && position === this.#first(previous, 'findNo')) || shareWord(words(line), words(previous));
  }

  /** The find number again, no quantity, and another part: a further approved source of the same position. */
  #continues(previous: number, line: number): boolean {
    const { columns, lines } = this.#table;
    const position = columns.get('findNo')?.[0];
    const quantity = columns.get('quantity')?.[0];
    if (position === undefined || quantity === undefined) return false;
    const own = this.#text(line, position);
    if (own === '' || own !== this.#text(previous, position) || this.#text(line, quantity) !== '') return false;
    const leader = this.#leaderOf(previous);
    return !Number.isNaN(lines.quantity[leader]);
  }

  /** The line above once more, quantity and all, by another maker: a list of approved makers has a row for each. */
  #repeats(previous: number, line: number): boolean {
    if (!this.#hasMakers) return false;
    const { columns } = this.#table;
    const own = (field: Field): string => this.#first(line, field);
    const isSame = (field: Field): boolean => own(field) === this.#first(previous, field);
    const isOther = (field: Field): boolean =>
      own(field) !== '' && this.#first(previous, field) !== '' && !isSame(field);
    if (!isOther('mpn') && !isOther('manufacturer')) return false;
    if (own('quantity') === '' || !isSame('quantity') || !isSame('refDes') || !isSame('partNumber')) return false;
    const number = own('partNumber');
    if (!columns.has('findNo')) return isPlausibleNumber(number);
    // A class in the column of positions is also the same on many lines: the thing must be too.
    return (
      own('findNo') !== '' &&
      isSame('findNo') &&
      (number !== '' || (own('description') !== '' && isSame('description')))
    );
  }

  /** The same with a line of another list, by its number in the whole bill. */
  #joinTo(other: number, line: number): void {
    const group = (this.#leader[other] ?? -1) >= 0 ? (this.#leader[other] as number) : other;
    this.#leader[other] = group;
    this.#leader[this.#at + line] = group;
  }

  #join(one: number, other: number): void {
    if (this.#parentOf(one) !== this.#parentOf(other)) return;
    const leader = this.#leaderOf(one);
    if (leader === other) return;
    this.#leader[this.#at + leader] = this.#at + leader;
    this.#leader[this.#at + other] = this.#at + leader;
  }

  #leaderOf(line: number): number {
    const known = this.#leader[this.#at + line] ?? -1;
    return known < 0 ? line : known - this.#at;
  }

  #numbers(): Map<string, number> {
    const { lines, columns } = this.#table;
    const byNumber = new Map<string, number>();
    for (let line = 0; line < lines.count; line++) {
      if (lines.kind[line] !== LineKind.part) continue;
      for (const column of [...(columns.get('partNumber') ?? []), ...(columns.get('mpn') ?? [])]) {
        const number = normaliseNumber(this.#text(line, column));
        const key = `${String(this.#parentOf(line))}\u0000${number}`;
        if (number.length > 2 && !byNumber.has(key)) byNumber.set(key, line);
      }
    }
    return byNumber;
  }

  #parentOf(line: number): number {
    return this.#bom.parent[this.#at + line] ?? -1;
  }

  #first(line: number, field: Field): string {
    const column = this.#table.columns.get(field)?.[0];
    return column === undefined ? '' : this.#text(line, column);
  }

  #text(line: number, column: number): string {
    return this.#table.sheet.text(this.#table.lines.ordinal[line] ?? 0, column).trim();
  }
}
