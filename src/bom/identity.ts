import { lineTexts } from '../map/texts.ts';
import type { Field, Table } from '../map/types.ts';
import type { TextArena } from '../read/arena.ts';
import { isPlausibleNumber, normaliseNumber, normaliseText } from './part-number.ts';

/** What tells lines of one number apart. */
export interface LineIdentity {
  readonly manufacturer: string;
  readonly description: string;
}

/** Reads the identity of one table's lines. */
export interface IdentityReader {
  /** `mpn:…`, `pn:…` or `d:…`, before lines of one number are compared. */
  key(line: number): string;
  /** The plausible part number of the line, '' if none: two numbers of ours for one maker's number stay two parts. */
  ownNumber(line: number): string;
  /** Changes when maker or description change; equal marks need no closer look. */
  mark(line: number): number;
  identity(line: number): LineIdentity;
}

/** Maker and maker's number, else part number, else description and material. Numbers are read as they come; only makers repeat. */
export function identityReader(table: Table): IdentityReader {
  const { sheet, lines } = table;
  const columns = (field: Field): readonly number[] => table.columns.get(field) ?? [];
  const mpns = columns('mpn');
  const numbers = columns('partNumber');
  const makers = columns('manufacturer');
  const descriptions = inOrder(columns('description'));
  const materials = inOrder([...columns('material'), ...columns('grade')]);
  const makerNames = new Map<number, string>();
  const makerId = (row: number): number => makers.map((column) => sheet.id(row, column)).find((id) => id !== 0) ?? 0;
  const maker = (row: number): string => {
    const id = makers.length === 0 ? 0 : makerId(row);
    if (id === 0) return '';
    let name = makerNames.get(id);
    if (name === undefined) makerNames.set(id, (name = normaliseText(sheet.texts.text(id))));
    return name;
  };
  const numberIn = (row: number, list: readonly number[], plausible: boolean): string => {
    for (let i = 0; i < list.length; i++) {
      const id = sheet.id(row, list[i] as number);
      if (id === 0) continue;
      const plain = plainNumber(sheet.texts, id);
      if (plain !== null) return plain;
      const number = normaliseNumber(sheet.texts.text(id));
      if (number !== '' && (!plausible || isPlausibleNumber(number))) return number;
    }
    return '';
  };
  const words = (row: number, list: readonly number[]): string => list.map((column) => normaliseText(sheet.text(row, column))).filter((text) => text !== '').join(' '); // prettier-ignore
  const rowOf = (line: number): number => lines.ordinal[line] ?? 0;
  return {
    key(line) {
      const row = rowOf(line);
      const mpn = numberIn(row, mpns, true);
      const made = mpn === '' ? '' : maker(row);
      if (made !== '') return `mpn:${made}|${mpn}`;
      const number = numberIn(row, numbers, true) || mpn;
      if (number !== '') return `pn:${number}`;
      const named =
        words(row, descriptions) || numberIn(row, numbers, false) || numberIn(row, mpns, false) || spare(table, line);
      return `d:${named}|${words(row, materials)}`;
    },
    ownNumber: (line) => numberIn(rowOf(line), numbers, true),
    mark(line) {
      const row = rowOf(line);
      let mark = makers.length === 0 ? 0 : makerId(row);
      for (const column of descriptions) mark = (Math.imul(mark, 31) + sheet.id(row, column)) | 0;
      return mark;
    },
    identity(line) {
      return { manufacturer: maker(rowOf(line)), description: words(rowOf(line), descriptions) };
    },
  };
}

const codes = new Uint16Array(40);

/**
 * A number as most are, printable ASCII that begins with a letter and holds a digit: normalised, and plausible as it is. Null:
 * it takes a closer look.
 */
function plainNumber(texts: TextArena, id: number): string | null {
  const length = texts.codes(id, codes);
  if (length < 2) return null;
  let hasDigit = false;
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number;
    if (code < 0x21 || code > 0x7e) return null;
    if (code >= 65 && code <= 90) codes[i] = code + 32;
    else if (code >= 48 && code <= 57) hasDigit = true;
  }
  const first = codes[0] as number;
  if (!hasDigit || first < 97 || first > 122) return null;
  return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
}

/** Sheet order: the order of preference may change with the cells, identity must not. */
function inOrder(columns: readonly number[]): number[] {
  return [...columns].sort((a, b) => a - b);
}

/** A line without name and number is known by whatever words it has. */
function spare(table: Table, line: number): string {
  return lineTexts(table, line).filter(({ text }) => /\p{L}/u.test(text)).map(({ text }) => normaliseText(text)).join(' '); // prettier-ignore
}

const MAX_COMPARED = 40;

/**
 * Splits the lines of one part number that are clearly not one part: other makers, or descriptions without a word in
 * common. Returns a suffix per member, '' for those that keep the plain key. Does not depend on the order of members.
 */
export function splitNumber(members: readonly LineIdentity[]): string[] {
  const makers = new Set(members.map(({ manufacturer }) => manufacturer).filter((maker) => maker !== ''));
  if (makers.size > 1) return members.map(({ manufacturer }) => (manufacturer === '' ? '' : `|${manufacturer}`));
  const descriptions = [...new Set(members.map(({ description }) => description).filter((text) => text !== ''))].sort();
  if (descriptions.length < 2 || descriptions.length > MAX_COMPARED) return members.map(() => '');
  const groups = groupByWords(descriptions);
  if (new Set(groups.values()).size < 2) return members.map(() => '');
  return members.map(({ description }) => (description === '' ? '' : `|${groups.get(description) ?? ''}`));
}

/** Description → the alphabetically first description that it is connected with by common words. */
function groupByWords(descriptions: readonly string[]): Map<string, string> {
  const leader = descriptions.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  const words = descriptions.map((text) => new Set(wordsOf(text)));
  for (let i = 0; i < descriptions.length; i++) {
    for (let j = 0; j < i; j++) {
      const [one, other] = [words[i], words[j]];
      if (one === undefined || other === undefined) continue;
      // Too few words to tell, or another script: not clearly different.
      const unsure =
        one.size === 0 || other.size === 0 || isHan(descriptions[i] ?? '') !== isHan(descriptions[j] ?? '');
      if (unsure || [...one].some((word) => other.has(word)))
        leader[Math.max(find(i), find(j))] = Math.min(find(i), find(j));
    }
  }
  return new Map(descriptions.map((text, i) => [text, descriptions[find(i)] ?? text]));
}

function wordsOf(text: string): string[] {
  if (isHan(text)) return text.match(/\p{L}/gu) ?? [];
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
}

function isHan(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text);
}
