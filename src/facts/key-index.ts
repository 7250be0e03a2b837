import { TextArena } from '../read/arena.ts';
import { Numbers } from '../read/numbers.ts';
import type { DeclaredKeys, DeclaredPart, DeclaredParts } from './types.ts';

/** Names of declared parts → parts, which are made only when somebody asks for one of their names. */
export class KeyIndex implements DeclaredKeys {
  readonly #keys = new TextArena();
  /** By id of the key: its first and last link, -1 for none. */
  readonly #first = new Numbers();
  readonly #last = new Numbers();
  /** Links: where the part is, and the next of the same key. */
  readonly #lists: DeclaredParts[] = [];
  readonly #listOf = new Numbers();
  readonly #indexOf = new Numbers();
  readonly #next = new Numbers();

  constructor() {
    // Id 0 is the empty text, which is no key.
    this.#first.push(-1);
    this.#last.push(-1);
  }

  get size(): number {
    return this.#first.count - 1;
  }

  /** Parts of one declaration are added together. */
  add(key: string, parts: DeclaredParts, index: number): void {
    if (this.#lists.at(-1) !== parts) this.#lists.push(parts);
    const id = this.#keys.intern(key);
    const list = this.#lists.length - 1;
    if (id === this.#first.count) {
      this.#first.push(-1);
      this.#last.push(-1);
    }
    const last = this.#last.at(id);
    // One part under two spellings that are one key.
    if (last >= 0 && this.#listOf.at(last) === list && this.#indexOf.at(last) === index) return;
    const link = this.#listOf.count;
    this.#listOf.push(list);
    this.#indexOf.push(index);
    this.#next.push(-1);
    if (last < 0) this.#first.put(id, link);
    else this.#next.put(last, link);
    this.#last.put(id, link);
  }

  has(key: string): boolean {
    return this.#keys.find(key) > 0;
  }

  get(key: string): readonly DeclaredPart[] | undefined {
    const id = this.#keys.find(key);
    if (id <= 0) return undefined;
    const found: DeclaredPart[] = [];
    for (let link = this.#first.at(id); link >= 0; link = this.#next.at(link)) {
      const part = this.#lists[this.#listOf.at(link)]?.at(this.#indexOf.at(link));
      if (part !== undefined && !found.includes(part)) found.push(part);
    }
    return found;
  }

  *keys(): Generator<string> {
    for (let id = 1; id < this.#first.count; id++) yield this.#keys.text(id);
  }
}
