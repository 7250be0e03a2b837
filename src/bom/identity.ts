import { lineTexts } from '../map/texts.ts';
import type { Field, Table } from '../map/types.ts';
import type { Canonical } from './canonical.ts';
import { KeyKind, type LineKey } from './part-keys.ts';
import { normaliseText } from './part-number.ts';
import { weakNumberReader, type WeakNumberReader } from './weak-number.ts';

/** What tells lines of one number apart. */
export interface LineIdentity {
  readonly manufacturer: string;
  readonly description: string;
}

/** Reads the identity of one table's lines. */
export interface IdentityReader {
  /** Its key, before lines of one number are compared. */
  key(line: number, into: LineKey): void;
  /** Changes when maker or description change; equal marks need no closer look. */
  mark(line: number): number;
  identity(line: number): LineIdentity;
}

/**
 * Maker and maker's number, else part number, else description, material and size, with a number that is too little by itself. `all`: most
 * lines will be asked for.
 */
export function identityReader(table: Table, canonical: Canonical, all: boolean): IdentityReader {
  const { sheet, lines } = table;
  const columns = (field: Field): readonly number[] => table.columns.get(field) ?? [];
  const mpns = columns('mpn');
  // What the customer calls it tells the items of a quotation apart, where nothing else does.
  const numbers = columns('partNumber').length > 0 ? columns('partNumber') : columns('customerPn');
  const makers = columns('manufacturer');
  const descriptions = inOrder(columns('description'));
  // Of one name and grade the size tells parts apart: "Magnet | N42SH | 20x10x5".
  const materials = [
    ...inOrder([...columns('material'), ...columns('grade')]),
    ...inOrder([...columns('dimensions'), ...columns('specification')]),
  ];
  const numberOf = canonical.numbers(sheet.texts, all);
  const wordsOf = canonical.words(sheet.texts, all);
  const makerId = (row: number): number => {
    for (let i = 0; i < makers.length; i++) {
      const id = sheet.id(row, makers[i] as number);
      if (id !== 0) return id;
    }
    return 0;
  };
  const maker = (row: number): number => {
    const id = makerId(row);
    return id === 0 ? 0 : wordsOf(id);
  };
  const numberIn = (row: number, list: readonly number[], isAny: boolean): number => {
    for (let i = 0; i < list.length; i++) {
      const id = sheet.id(row, list[i] as number);
      if (id === 0) continue;
      const { number, plausible } = numberOf(id);
      if (number !== 0 && (isAny || plausible)) return number;
    }
    return 0;
  };
  const words = (row: number, list: readonly number[]): number => {
    let all = 0;
    for (let i = 0; i < list.length; i++) {
      const id = sheet.id(row, list[i] as number);
      const own = id === 0 ? 0 : wordsOf(id);
      if (own === 0) continue;
      all = all === 0 ? own : canonical.of(`${canonical.text(all)} ${canonical.text(own)}`);
    }
    return all;
  };
  const rowOf = (line: number): number => lines.ordinal[line] ?? 0;
  let weak: WeakNumberReader | null = null;
  const weakIn = (row: number): number => (weak ??= weakNumberReader(table, numbers, canonical))(row);
  return {
    key(line, into) {
      const row = rowOf(line);
      const mpn = numberIn(row, mpns, false);
      const made = mpn === 0 ? 0 : maker(row);
      const own = numberIn(row, numbers, false);
      if (made !== 0) {
        into.kind = KeyKind.mpn;
        into.first = made;
        into.second = mpn;
        into.third = own;
        return;
      }
      into.third = 0;
      if (own !== 0 || mpn !== 0) {
        into.kind = KeyKind.number;
        into.first = own === 0 ? mpn : own;
        into.second = 0;
        return;
      }
      into.kind = KeyKind.words;
      into.first =
        words(row, descriptions) ||
        numberIn(row, numbers, true) ||
        numberIn(row, mpns, true) ||
        canonical.of(spare(table, line));
      into.second = words(row, materials);
      into.third = numbers.some((column) => sheet.id(row, column) !== 0) ? weakIn(row) : 0;
    },
    mark(line) {
      const row = rowOf(line);
      let mark = makerId(row);
      for (let i = 0; i < descriptions.length; i++)
        mark = (Math.imul(mark, 31) + sheet.id(row, descriptions[i] as number)) | 0;
      return mark;
    },
    identity(line) {
      const row = rowOf(line);
      return { manufacturer: canonical.text(maker(row)), description: canonical.text(words(row, descriptions)) };
    },
  };
}

/** Sheet order: the order of preference may change with the cells, identity must not. */
function inOrder(columns: readonly number[]): number[] {
  return [...columns].sort((a, b) => a - b);
}

/** A line without name and number is known by whatever words it has. */
function spare(table: Table, line: number): string {
  return lineTexts(table, line)
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text }) => normaliseText(text))
    .join(' ');
}

/**
 * Splits the lines of one part number, or of the same words, that are clearly not one part: other makers, or descriptions without a word in
 * common. Returns a suffix per member, '' for those that keep the plain key. Does not depend on the order of members.
 */
export function splitNumber(members: readonly LineIdentity[]): string[] {
  const makers = new Set(members.map(({ manufacturer }) => manufacturer).filter((maker) => maker !== ''));
  if (makers.size > 1) return members.map(({ manufacturer }) => (manufacturer === '' ? '' : `|${manufacturer}`));
  const descriptions = [...new Set(members.map(({ description }) => description).filter((text) => text !== ''))].sort();
  if (descriptions.length < 2) return members.map(() => '');
  const groups = groupByWords(descriptions);
  if (new Set(groups.values()).size < 2) return members.map(() => '');
  return members.map(({ description }) => (description === '' ? '' : `|${groups.get(description) ?? ''}`));
}

/** Description → the alphabetically first description that it is connected with by common words. Linear in the words. */
function groupByWords(descriptions: readonly string[]): Map<string, string> {
  const words = descriptions.map(wordsOf);
  const scripts = new Set(descriptions.map(isHan));
  // Too few words to tell, or another script: not clearly different from any.
  if (scripts.size > 1 || words.some(({ length }) => length === 0))
    return new Map(descriptions.map((text) => [text, descriptions[0] ?? '']));
  const leader = descriptions.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    for (let up = leader[at] ?? at; up !== at; up = leader[at] ?? at) at = leader[at] = leader[up] ?? up;
    return at;
  };
  const first = new Map<string, number>();
  words.forEach((own, i) => {
    for (const word of own) {
      const before = first.get(word);
      if (before === undefined) {
        first.set(word, i);
        continue;
      }
      const [one, other] = [find(i), find(before)];
      leader[Math.max(one, other)] = Math.min(one, other);
    }
  });
  return new Map(descriptions.map((text, i) => [text, descriptions[find(i)] ?? text]));
}

function wordsOf(text: string): string[] {
  if (isHan(text)) return text.match(/\p{L}/gu) ?? [];
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
}

function isHan(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text);
}
