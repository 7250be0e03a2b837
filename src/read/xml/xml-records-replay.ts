import type { Numbers } from '../numbers.ts';
import type { NumberReader } from './xml-records-stream.ts';
import type { ElementType } from './xml-records-types.ts';

/** What stands where an element is left; kinds of elements are written as twice their number and more. */
export const END = 0;

/** The start tag of a kind of elements in the stream: of one that holds no other element, its end as well. */
export function startOf(type: ElementType, isLeaf: boolean): number {
  return type.id * 2 + (isLeaf ? 2 : 1);
}

/** The elements of a document once more, from start tag to end tag in its order, with all that is known of each at its start. */
export class Replay {
  readonly #numbers: NumberReader;
  readonly #types: readonly ElementType[];
  readonly #ownTexts: Numbers;
  #holders = 0;
  /** An end tag; of an element without others inside none is told. */
  isEnd = false;
  isLeaf = false;
  line = 0;
  /** Text id of its own text, 0 for none. */
  text = 0;
  /** Pairs of name and text id (0: empty): `attributes[0 … count)`. */
  readonly attributes: number[] = [];
  count = 0;
  #type: ElementType;

  constructor(numbers: NumberReader, types: readonly ElementType[], ownTexts: Numbers) {
    this.#numbers = numbers;
    this.#types = types;
    this.#ownTexts = ownTexts;
    this.#type = types[0] as ElementType;
  }

  get type(): ElementType {
    return this.#type;
  }

  /** Goes to the next tag; false behind the last. */
  next(): boolean {
    const numbers = this.#numbers;
    if (!numbers.hasNext()) return false;
    const code = numbers.next();
    this.isEnd = code === END;
    if (this.isEnd) return true;
    this.isLeaf = (code & 1) === 0;
    this.#type = this.#types[(code - 1) >> 1] as ElementType;
    this.line += numbers.next();
    this.count = numbers.next() * 2;
    for (let i = 0; i < this.count; i++) this.attributes[i] = numbers.next();
    this.text = this.isLeaf ? numbers.next() : this.#ownTexts.at(this.#holders++);
    return true;
  }
}
