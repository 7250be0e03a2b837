import type { TextArena, TextKind } from '../read/arena.ts';

/** Texts of a process that are told apart before all is forgotten; an archive of bills says the same again and again. */
const MAX_TEXTS = 1 << 16;
const MAX_CHARS = 1 << 21;
/** Longer texts are seldom met twice. */
const LONGEST = 256;
/** A unit with more texts gains nothing from what others said, and would drive it out. */
const MAX_UNIT = 1 << 13;

const codes = new Uint16Array(LONGEST);

/** Texts met by this process, numbered from 1, and what was found of each. A full pool is replaced; who holds it may go on with it. */
export class TextPool {
  /** Numbers given out. */
  size = 0;
  #slots = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 11);
  #ends = new Uint32Array(1 << 11);
  #kinds = new Uint8Array(1 << 11);
  #chars = new Uint16Array(1 << 14);
  readonly #columns = new Map<object, unknown>();

  /** What an owner keeps by number; made when it is first asked for, and forgotten with the pool. */
  column<T>(owner: object, make: () => T): T {
    let held = this.#columns.get(owner) as T | undefined;
    if (held === undefined) this.#columns.set(owner, (held = make()));
    return held;
  }

  /** Number of a text of an arena; 0 where it is too long, or there is no more room. */
  numberOf(texts: TextArena, id: number): number {
    const length = texts.codes(id, codes);
    if (length <= 0) return 0;
    const kind = texts.kind(id);
    let hash = 0x811c9dc5 ^ kind;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      if (this.#hashes[held] === hash && this.#isSame(held, length, kind)) return held;
      slot = (slot + 1) & mask;
    }
    const start = this.#ends[this.size] as number;
    if (this.size >= MAX_TEXTS || start + length > MAX_CHARS) return 0;
    const number = ++this.size;
    if (number >= this.#ends.length) this.#growTexts();
    if (start + length > this.#chars.length) this.#growChars();
    for (let i = 0; i < length; i++) this.#chars[start + i] = codes[i] as number;
    this.#ends[number] = start + length;
    this.#kinds[number] = kind;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    if (number * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #isSame(number: number, length: number, kind: TextKind): boolean {
    const start = this.#ends[number - 1] as number;
    if ((this.#ends[number] as number) - start !== length || this.#kinds[number] !== kind) return false;
    for (let i = 0; i < length; i++) if (this.#chars[start + i] !== codes[i]) return false;
    return true;
  }

  #growTexts(): void {
    const size = this.#ends.length * 2;
    this.#hashes = grown(this.#hashes, new Int32Array(size));
    this.#ends = grown(this.#ends, new Uint32Array(size));
    this.#kinds = grown(this.#kinds, new Uint8Array(size));
  }

  #growChars(): void {
    this.#chars = grown(this.#chars, new Uint16Array(this.#chars.length * 2));
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let number = 1; number <= this.size; number++) {
      let slot = (this.#hashes[number] as number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** Copies an array to the begin of a longer one. */
function grown<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(from: T, into: T): T {
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
    if (number >= this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(number + 1, this.#bytes.length * 2))); // prettier-ignore
    this.#bytes[number] = value;
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
    if (id >= this.#numbers.length) this.#numbers = grown(this.#numbers, new Int32Array(Math.max(id + 1, this.#texts.size)));
    let number = this.#numbers[id] as number;
    if (number === 0) {
      number = this.pool.numberOf(this.#texts, id);
      this.#numbers[id] = number === 0 ? -1 : number;
    }
    return number < 0 ? 0 : number;
  } // prettier-ignore
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
