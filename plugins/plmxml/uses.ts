import { type Ids, Numbers, type Place } from 'lintanide/plugin';
import type { Meaning, Meanings } from './meanings.ts';

type UseFields = Record<string, string>;

/** Fields that nearly every use has, and nearly no other. */
const COMMON = ['quantity', 'findNo'] as const;

/**
 * Instances or occurrences of a document: of what they are, and where they stand. A document may have a million of them, so each is a few
 * numbers. Ids are those of `ids`.
 */
export class Uses {
  readonly #ids: Ids;
  /** By id: index + 1. */
  readonly #meanings: Meanings;
  readonly #kind: Meaning;
  readonly #own = new Numbers();
  readonly #of = new Numbers();
  readonly #lines = new Numbers();
  readonly #nodes = new Numbers();
  /** Texts of the common fields, as ids. */
  readonly #common = COMMON.map(() => new Numbers());
  /** All fields of those that have another. */
  readonly #further = new Map<number, UseFields>();

  constructor(ids: Ids, meanings: Meanings, kind: Meaning) {
    this.#ids = ids;
    this.#meanings = meanings;
    this.#kind = kind;
  }

  get count(): number {
    return this.#of.count;
  }

  /** Adds one of which no more is asked than what it is of; returns its index. */
  note(id: number, of: number): number {
    const known = this.indexOf(id);
    const index = known < 0 ? this.count : known;
    if (known < 0) this.#meanings.put(this.#kind, id, index + 1);
    this.#of.put(index, of);
    return index;
  }

  /** Adds one, or takes the place of an earlier one of the same id; returns its index. */
  add(id: number, of: number, { line, node }: Place): number {
    const index = this.note(id, of);
    this.#own.put(index, id);
    this.#lines.put(index, line);
    this.#nodes.put(index, node);
    for (const column of this.#common) column.put(index, 0);
    this.#further.delete(index);
    return index;
  }

  /** Its fields, once all of them are known. */
  setFields(index: number, fields: UseFields): void {
    COMMON.forEach((field, at) => this.#common[at]?.put(index, this.#ids.of(fields[field] ?? '')));
    for (const field in fields) if (field !== 'quantity' && field !== 'findNo') this.#further.set(index, fields);
  }

  /** Fields that are still to change. */
  hold(index: number, fields: UseFields): void {
    this.#further.set(index, fields);
  }

  /** Index of an id, -1 for none. */
  indexOf(id: number): number {
    return id < 0 ? -1 : this.#meanings.of(this.#kind, id) - 1;
  }

  id(index: number): number {
    return this.#own.at(index);
  }

  of(index: number): number {
    return this.#of.at(index);
  }

  /** As a line: an empty quantity is one. */
  fields(index: number): UseFields {
    const further = this.#further.get(index);
    if (further !== undefined) return { quantity: '1', ...further };
    const [quantity, findNo] = this.#common;
    return {
      quantity: this.#ids.text(quantity?.at(index) ?? 0) || '1',
      findNo: this.#ids.text(findNo?.at(index) ?? 0),
    };
  }

  place(index: number): Place {
    return { line: this.#lines.at(index), node: this.#nodes.at(index) };
  }
}

/** Lists of ids by index: children of occurrences, instances of views. */
export class Lists {
  readonly #ends = new Numbers();
  readonly #items = new Numbers();

  /** Lists are added in the order of their indexes. */
  add(items: readonly number[]): void {
    for (const item of items) this.#items.push(item);
    this.#ends.push(this.#items.count);
  }

  get count(): number {
    return this.#ends.count;
  }

  of(index: number): readonly number[] {
    const items: number[] = [];
    for (let at = index === 0 ? 0 : this.#ends.at(index - 1); at < this.#ends.at(index); at++)
      items.push(this.#items.at(at));
    return items;
  }
}
