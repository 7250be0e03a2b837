import { MAX_CODES, type DigitPlaces } from '../../materials/screen/screen-codes.ts';
import type { Screening } from '../../materials/screen/screen.ts';

/** Shapes that are kept, and their characters; then all are forgotten and found again. */
const MOST = 1 << 15;
const MOST_CODES = 1 << 20;
/** So often it is looked at whether shapes recur; where they do not, so many texts pass before they are tried again. */
const WINDOW = 1 << 12;
const PAUSE = 1 << 16;
/** To tell a shape costs as much as so many texts that have none. */
const TELLING = 3;
/** Terms with digits that may begin in one text, and digits of them. */
const MOST_TERMS = 10;
const MOST_DIGITS = 6;
/** FNV-1a. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const ZERO = 48;

/** Bits of a shape that one text was of so far, and of what is no shape: each text that is like it is looked at by itself. */
const SEEN = 254;
const BY_TEXT = 255;

/**
 * Texts that differ only in digits which no term, code or name goes by are of one shape, and are screened alike: "Screw M4x12",
 * "Screw M5x16". Lists with series of numbers and sizes hold many times as many texts as shapes.
 */
export class Shapes {
  /** By number, what is the same for all texts of a shape: bits of `Screen` + 1; 0: not known yet. */
  readonly bits = new Uint8Array(MOST);
  /** What they are about; 0: not known yet. */
  readonly decisions = new Uint8Array(MOST);
  /** Signatures of traces; null: none. */
  traces: (string | null | undefined)[] = [];
  readonly #screening: Screening;
  #pause = 0;
  /** At first, and behind a pause, it is only looked at whether shapes recur. */
  #isTrying = true;
  #asked = 0;
  #missed = 0;
  /** Numbers of shapes are given from 1 on. */
  #count = 1;
  #codes = new Uint16Array(1 << 12);
  #used = 0;
  readonly #ends = new Uint32Array(MOST);
  readonly #hashes = new Int32Array(MOST);
  /** Open addressing: hash slot → number of a shape, 0 when free. */
  readonly #slots = new Uint16Array(MOST * 2);
  /** By number, which of its digits may matter. */
  #places: (DigitPlaces | undefined)[] = [];
  /** Number of a shape and the digits that count in it → number of the shape that has these. */
  #variants = new Map<number, number>();

  constructor(screening: Screening) {
    this.#screening = screening;
  }

  /**
   * Number of the shape of the first `length` codes; 0: it has none. Numbers hold until the next call. `meets`: the text is looked at
   * for the first time; a shape begins with the second of its texts, since one costs more to tell than a text to look at.
   */
  of(codes: Uint16Array, length: number, meets: boolean): number {
    if (this.#pause > 0) {
      if (meets) this.#pause--;
      return 0;
    }
    if (length <= 0 || length > MAX_CODES) return 0;
    let hash = SEED;
    let digits = 0;
    for (let i = 0; i < length; i++) {
      const code = codes[i] as number;
      const isDigit = code >= ZERO && code < ZERO + 10;
      if (isDigit) digits++;
      hash = Math.imul(hash ^ (isDigit ? ZERO : code), PRIME);
    }
    // One text is a shape of its own.
    if (digits === 0) return 0;
    hash ^= hash >>> 15;
    if (meets && ++this.#asked === WINDOW) this.#takeStock();
    // A text may need a number for its shape and one for the digits that count in it.
    if (this.#count + 2 > MOST || this.#used + length > MOST_CODES) this.#forget();
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      if (this.#hashes[held] === hash && this.#isOf(held, codes, length)) return this.#told(held, codes, length, meets);
      slot = (slot + 1) & mask;
    }
    if (meets) this.#slots[slot] = this.#add(codes, length, hash);
    return 0;
  }

  #add(codes: Uint16Array, length: number, hash: number): number {
    this.#missed++;
    if (this.#used + length > this.#codes.length) {
      const more = new Uint16Array(Math.max(this.#codes.length * 2, this.#used + length));
      more.set(this.#codes);
      this.#codes = more;
    }
    const number = this.#count++;
    for (let i = 0; i < length; i++) {
      const code = codes[i] as number;
      this.#codes[this.#used++] = code >= ZERO && code < ZERO + 10 ? ZERO : code;
    }
    this.#ends[number] = this.#used;
    this.#hashes[number] = hash;
    this.bits[number] = SEEN;
    return number;
  }

  #told(number: number, codes: Uint16Array, length: number, meets: boolean): number {
    const bits = this.bits[number];
    if (bits === BY_TEXT || (bits === SEEN && (!meets || this.#isTrying))) return 0;
    if (bits === SEEN) {
      this.#missed += TELLING;
      const places = this.#screening.digitsOf(codes, length);
      if (places === null || places.terms.length > MOST_TERMS) {
        this.bits[number] = BY_TEXT;
        return 0;
      }
      this.bits[number] = 0;
      if (places.codes.length + places.terms.length > 0) this.#places[number] = places;
    }
    return this.#variantOf(number, codes, length);
  }

  #variantOf(number: number, codes: Uint16Array, length: number): number {
    const places = this.#places[number];
    if (places === undefined) return number;
    const bits = this.#screening.digitsThatMatter(codes, length, places);
    if (bits <= 0) return bits === 0 ? number : 0;
    let digits = 0;
    let count = 0;
    for (let i = 0; i < places.terms.length; i++) {
      if ((bits & (1 << i)) === 0) continue;
      for (let at = places.terms[i] as number; at < (places.ends[i] as number); at++) {
        const digit = (codes[at] as number) - ZERO;
        if (digit < 0 || digit > 9) continue;
        digits = digits * 10 + digit;
        if (++count > MOST_DIGITS) return 0;
      }
    }
    const key = (number * 2 ** MOST_TERMS + bits) * 10 ** MOST_DIGITS + digits;
    let variant = this.#variants.get(key);
    if (variant === undefined) {
      this.#missed++;
      variant = this.#count++;
      // It has no codes of its own.
      this.#ends[variant] = this.#used;
      this.#variants.set(key, variant);
    }
    return variant;
  }

  #isOf(number: number, codes: Uint16Array, length: number): boolean {
    const start = this.#ends[number - 1] as number;
    if ((this.#ends[number] as number) - start !== length) return false;
    const own = this.#codes;
    for (let i = 0; i < length; i++) {
      const code = codes[i] as number;
      if ((code >= ZERO && code < ZERO + 10 ? ZERO : code) !== own[start + i]) return false;
    }
    return true;
  }

  #takeStock(): void {
    this.#isTrying = this.#missed * 3 > this.#asked;
    if (this.#isTrying) this.#pause = PAUSE;
    this.#asked = 0;
    this.#missed = 0;
  }

  #forget(): void {
    this.bits.fill(0);
    this.decisions.fill(0);
    this.traces = [];
    this.#slots.fill(0);
    this.#places = [];
    this.#variants = new Map();
    this.#count = 1;
    this.#used = 0;
  }
}

const shapesOf = new WeakMap<Screening, Shapes>();

/** The shapes of all texts that one screening looks at. */
export function shapesFor(screening: Screening): Shapes {
  let shapes = shapesOf.get(screening);
  if (shapes === undefined) shapesOf.set(screening, (shapes = new Shapes(screening)));
  return shapes;
}
