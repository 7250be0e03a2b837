import { headerKey } from './headers.ts';
import { FIELDS, type Field } from '../types.ts';

/** A field that a header means, and whether the header is a system's own name of a column. */
export interface HeaderEntry {
  readonly field: Field;
  readonly tech: boolean;
}

/** The header dictionary as arrays: a hash table over keys, which a build writes and a run looks into as it is. */
export interface HeaderTable {
  /** By hash, then onwards to the next free one: number of the key plus one, 0 where there is none. A power of two long. */
  readonly slots: Uint16Array;
  /** Where each key begins in `chars`; one more than there are keys. */
  readonly starts: Int32Array;
  /** UTF-16 of all keys. */
  readonly chars: Uint16Array;
  /** Number of the list of entries of each key. */
  readonly listOf: Uint16Array;
  /** Where each list begins in `entries`; one more than there are lists. */
  readonly listStarts: Uint16Array;
  /** Ordinal in `FIELDS`, plus `TECH` for a system's own name. */
  readonly entries: Uint16Array;
}

/** Terms of a field by language; `tech` holds the names of systems. */
type HeaderTerms = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const TECH = 0x100;
const NONE: readonly HeaderEntry[] = [];

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Folds the terms and lays them out.
 *
 * @throws Error when a field is named that does not exist
 */
export function compileHeaders(fields: HeaderTerms): HeaderTable {
  const byKey = new Map<string, Map<number, boolean>>();
  const ordinals = new Map<string, number>(FIELDS.map((field, ordinal) => [field, ordinal]));
  for (const [name, languages] of Object.entries(fields)) {
    const ordinal = ordinals.get(name);
    if (ordinal === undefined) throw new Error(`headers.json names a field that does not exist: ${name}`);
    for (const [language, terms] of Object.entries(languages)) {
      for (const term of terms) {
        const key = headerKey(term);
        if (key === '') continue;
        const list = byKey.get(key) ?? new Map<number, boolean>();
        if (!list.has(ordinal)) list.set(ordinal, language === 'tech');
        byKey.set(key, list);
      }
    }
  }
  return layOut(
    [...byKey].map(([key, list]) => [key, [...list].map(([ordinal, tech]) => ordinal + (tech ? TECH : 0))]),
  );
}

function layOut(rows: readonly (readonly [key: string, entries: readonly number[]])[]): HeaderTable {
  const size = 2 ** Math.ceil(Math.log2(rows.length * 2 + 1));
  const slots = new Uint16Array(size);
  const starts = [0];
  const listStarts = [0];
  const entries: number[] = [];
  const lists = new Map<string, number>();
  const listOf = rows.map(([key, list], row) => {
    let at = hashOf(key) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = row + 1;
    starts.push((starts[row] ?? 0) + key.length);
    const text = list.join();
    const known = lists.get(text) ?? lists.size;
    if (known === lists.size) {
      lists.set(text, known);
      entries.push(...list);
      listStarts.push(entries.length);
    }
    return known;
  });
  const text = rows.map(([key]) => key).join('');
  return {
    slots,
    starts: Int32Array.from(starts),
    chars: Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
    listOf: Uint16Array.from(listOf),
    listStarts: Uint16Array.from(listStarts),
    entries: Uint16Array.from(entries),
  };
}

/** Looks keys up: what a key means, in the order of the dictionary; empty for one that it does not have. */
export function headerLookup(table: HeaderTable): (key: string) => readonly HeaderEntry[] {
  const { slots, starts, chars, listOf, listStarts, entries } = table;
  const made: (readonly HeaderEntry[] | undefined)[] = [];
  const isAt = (row: number, key: string): boolean => {
    const start = starts[row] as number;
    if ((starts[row + 1] as number) - start !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (chars[start + i] !== key.charCodeAt(i)) return false;
    return true;
  };
  const listAt = (list: number): readonly HeaderEntry[] =>
    (made[list] ??= Array.from(entries.subarray(listStarts[list], listStarts[list + 1]), (entry) => ({
      field: FIELDS[entry % TECH] as Field,
      tech: entry >= TECH,
    })));
  return (key) => {
    for (let at = hashOf(key); ; at++) {
      const row = (slots[at & (slots.length - 1)] as number) - 1;
      if (row < 0) return NONE;
      if (isAt(row, key)) return listAt(listOf[row] as number);
    }
  };
}
