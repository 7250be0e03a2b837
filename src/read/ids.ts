import { TextArena } from './arena.ts';

/** Ids of a document as small numbers: a million of them are a few bytes each, and no strings. */
export class Ids {
  readonly #texts = new TextArena();
  /** The last id asked for: what is said of one element is said at once. */
  #last = '';
  #lastNumber = 0;

  /** One more than the largest number. */
  get size(): number {
    return this.#texts.size;
  }

  /** The number of an id, 0 for the empty one; the same id has the same number. */
  of(id: string): number {
    if (id !== this.#last) {
      this.#lastNumber = this.#texts.intern(id);
      this.#last = id;
    }
    return this.#lastNumber;
  }

  /** The number of an id that came before, -1 for any other. */
  find(id: string): number {
    return this.#texts.find(id);
  }

  /** The id of a number. */
  text(number: number): string {
    return this.#texts.text(number);
  }
}
