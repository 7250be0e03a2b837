import { TextArena } from '../../read/arena.ts';

/** Texts of a process that are told apart before all is forgotten; an archive of bills says the same again and again. */
const MAX_TEXTS = 1 << 16;
const MAX_BYTES = 1 << 21;
/** Longer texts are seldom met twice. */
const LONGEST = 256;
/** A unit with more texts gains nothing from what others said, and would drive it out. */
const MAX_UNIT = 1 << 13;

/** Texts met by this process, numbered from 1, and what was found of each. A full pool is replaced; who holds it may go on with it. */
export class TextPool {
  readonly #texts = new TextArena();
  readonly #columns = new Map<object, unknown>();

  /** Numbers given out. */
  get size(): number {
    return this.#texts.size - 1;
  }

  /** What an owner keeps by number; made when it is first asked for, and forgotten with the pool. */
  column<T>(owner: object, make: () => T): T {
    let held = this.#columns.get(owner) as T | undefined;
    if (held === undefined) this.#columns.set(owner, (held = make()));
    return held;
  }

  /** Number of a text of an arena; 0 where it is too long, or there is no more room. */
  numberOf(texts: TextArena, id: number): number {
    const length = texts.lengthOf(id);
    if (length > LONGEST) return 0;
    return this.#texts.adopt(texts, id, this.size < MAX_TEXTS && this.#texts.byteLength + length <= MAX_BYTES);
  }
}

/** Copies an array to the begin of a longer one. */
function grown<T extends Uint8Array | Int32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Bytes by number that grow with the pool; 0: not told yet. */
export class PoolBytes {
  #bytes = new Uint8Array(1 << 11);

  get(number: number): number {
    return this.#bytes[number] ?? 0;
  }

  set(number: number, value: number): void {
    if (number >= this.#bytes.length)
      this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(number + 1, this.#bytes.length * 2)));
    this.#bytes[number] = value;
  }
}

/** Whole numbers by number that grow with the pool; 0: not told yet. */
export class PoolInts {
  #ints = new Int32Array(0);

  get(number: number): number {
    return this.#ints[number] ?? 0;
  }

  set(number: number, value: number): void {
    if (number >= this.#ints.length)
      this.#ints = grown(this.#ints, new Int32Array(Math.max(number + 1, this.#ints.length * 2, 1 << 11)));
    this.#ints[number] = value;
  }
}

/** The texts of one unit as numbers of a pool. */
export class PooledTexts {
  readonly pool: TextPool;
  readonly #texts: TextArena;
  /** By text id: 0 not looked at, -1 none, else the number. */
  #numbers: Int32Array;

  constructor(texts: TextArena, pool: TextPool) {
    this.#texts = texts;
    this.pool = pool;
    this.#numbers = new Int32Array(texts.size);
  }

  /** Number of a text; 0 where it has none. */
  numberOf(id: number): number {
    if (id >= this.#numbers.length)
      this.#numbers = grown(this.#numbers, new Int32Array(Math.max(id + 1, this.#texts.size)));
    let number = this.#numbers[id] as number;
    if (number === 0) {
      number = this.pool.numberOf(this.#texts, id);
      this.#numbers[id] = number === 0 ? -1 : number;
    }
    return number < 0 ? 0 : number;
  }
}

let current = new TextPool();
const held = new WeakMap<TextArena, PooledTexts>();

/** The texts of a unit by number; null for a unit that is too large to share. */
export function pooledTexts(texts: TextArena): PooledTexts | null {
  if (texts.size > MAX_UNIT) return null;
  let known = held.get(texts);
  if (known === undefined) {
    if (current.size + texts.size > MAX_TEXTS) current = new TextPool();
    held.set(texts, (known = new PooledTexts(texts, current)));
  }
  return known;
}
