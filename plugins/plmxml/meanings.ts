import { Numbers } from 'lintanide/plugin';

/** What an id can be the id of: an instance or occurrence by its index, a revision or view by the id of what it is of. */
export const Meaning = { instance: 1, occurrence: 2, revision: 3, view: 4 } as const;
export type Meaning = (typeof Meaning)[keyof typeof Meaning];

const BITS = 28;
const MASK = (1 << BITS) - 1;

/** What the ids of a document are the ids of: four bytes each, as hardly any is the id of two things. */
export class Meanings {
  readonly #numbers = new Numbers();
  /** Of ids that mean something else besides. */
  readonly #further = new Map<string, number>();

  /** A number from 1 on, 0 for none. */
  of(meaning: Meaning, id: number): number {
    const known = this.#numbers.at(id);
    if (known >>> BITS === meaning) return known & MASK;
    return known === 0 || this.#further.size === 0 ? 0 : (this.#further.get(`${meaning} ${id}`) ?? 0);
  }

  put(meaning: Meaning, id: number, value: number): void {
    const known = this.#numbers.at(id);
    if (known === 0 || known >>> BITS === meaning) this.#numbers.put(id, (meaning << BITS) | value);
    else this.#further.set(`${meaning} ${id}`, value);
  }
}
