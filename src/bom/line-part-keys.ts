import type { Table } from '../map/types.ts';
import { type Canonical, canonicalOf } from './canonical.ts';
import { identityReader, type IdentityReader } from './identity.ts';
import { KeyKind, type LineKey, type PartKeys, type PartKeyTable } from './part-keys.ts';

/**
 * Keys of the parts of a bill, read anew from a line of the part that is asked for: of a large bill those are few, and the keys of
 * all would take more memory than its texts.
 */
export class LinePartKeys implements PartKeys {
  readonly #kinds: Uint8Array;
  readonly #suffixes: ReadonlyMap<number, string>;
  readonly #lineOf: (part: number) => { readonly table: number; readonly line: number };
  readonly #tables: readonly Table[];
  readonly #readers: IdentityReader[] = [];
  readonly #canonical: Canonical;
  readonly #key: LineKey = { kind: KeyKind.words, first: 0, second: 0, third: 0 };

  /** `lineOf`: a line of a part, by its table. */
  constructor(
    parts: PartKeyTable,
    tables: readonly Table[],
    lineOf: (part: number) => { readonly table: number; readonly line: number },
  ) {
    this.#kinds = parts.kinds();
    this.#suffixes = parts.suffixes;
    this.#tables = tables;
    this.#canonical = canonicalOf(tables);
    this.#lineOf = lineOf;
  }

  get length(): number {
    return this.#kinds.length;
  }

  isNumbered(part: number): boolean {
    return part >= 0 && part < this.length && this.#kinds[part] !== KeyKind.words;
  }

  at(part: number): string | undefined {
    if (part < 0 || part >= this.length) return undefined;
    const { table, line } = this.#lineOf(part);
    const reader = (this.#readers[table] ??= identityReader(this.#tables[table] as Table, this.#canonical, false));
    const key = this.#key;
    reader.key(line, key);
    const [first, second] = [this.#canonical.text(key.first), this.#canonical.text(key.second)];
    if (key.kind === KeyKind.mpn) return `mpn:${first}|${second}`;
    const suffix = this.#suffixes.get(part) ?? '';
    if (key.kind === KeyKind.number) return `pn:${first}${suffix}`;
    const number = key.third === 0 ? '' : `|#${this.#canonical.text(key.third)}`;
    return `d:${first}|${second}${number}${suffix}`;
  }
}
