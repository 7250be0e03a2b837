import { lineTexts } from '../map/cells/texts.ts';
import type { Field, Table } from '../map/types.ts';
import type { Canonical } from './canonical.ts';
import { KeyKind, type LineKey } from './part-keys.ts';
import { normaliseText } from './part-number.ts';
import { isNoNumber } from './placeholder.ts';
import { type Source, sourceColumns } from './second-sources.ts';
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
  // Of one purity and one kind of bottle it is the substance.
  const substances = [...columns('substance'), ...columns('cas')];
  const materials = [
    ...inOrder([...columns('material'), ...columns('grade'), ...substances]),
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
      if (number !== 0 && (plausible || (isAny && !isNoNumber(sheet.texts.text(id))))) return number;
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
  // Second sources: where the first number is not given, the maker of the second is the second.
  const sources = mpns.length > 1 ? sourceColumns(table) : [];
  const sourceOf = (row: number): Source | undefined =>
    sources.find((source) => {
      const id = sheet.id(row, source.maker);
      return id !== 0 && wordsOf(id) !== 0 && numberIn(row, [source.number], false) !== 0;
    });
  const rowOf = (line: number): number => lines.ordinal[line] ?? 0;
  let weak: WeakNumberReader | null = null;
  const weakIn = (row: number): number => (weak ??= weakNumberReader(table, numbers, canonical))(row);
  return {
    key(line, into) {
      const row = rowOf(line);
      const source = sources.length === 0 ? undefined : sourceOf(row);
      const mpn = numberIn(row, source === undefined ? mpns : [source.number], false);
      const made = mpn === 0 ? 0 : source === undefined ? maker(row) : wordsOf(sheet.id(row, source.maker));
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
