import { int32s } from '../read/room.ts';

/** What a part is known by: maker and maker's number, its number, or words. */
export const KeyKind = { mpn: 0, number: 1, words: 2 } as const;
export type KeyKind = (typeof KeyKind)[keyof typeof KeyKind];

/** Identity of a line as canonical numbers; two lines with equal ones are one part. */
export interface LineKey {
  kind: KeyKind;
  /** Maker, number, or words. */
  first: number;
  /** Maker's number, or words of the material. */
  second: number;
  /** Our number of it: two numbers of ours for one maker's number stay two parts, and so do two short numbers of the same words. */
  third: number;
}

/** Keys of the parts of a bill by part id; what identity uses. */
export interface PartKeys {
  readonly length: number;
  /** `mpn:…`, `pn:…` or `d:…`; `undefined` for an id that is none. */
  at(part: number): string | undefined;
  /** Whether a part is known by a number, not merely by words. */
  isNumbered(part: number): boolean;
}

/** A table of keys: rows of numbers, found again by hash. */
export class PartKeyTable {
  /** Four numbers a part. */
  readonly #rows: Int32Array;
  readonly #slots: Int32Array;
  #count = 0;
  readonly suffixes = new Map<number, string>();

  /** Room for `most` parts and twice as many slots; it never grows: what growing leaves behind would be more than the table. */
  constructor(most: number) {
    const room = 1 << (32 - Math.clz32(Math.max(64, most) - 1));
    this.#rows = int32s(room * 4);
    this.#slots = int32s(room * 2);
  }

  get length(): number {
    return this.#count;
  }

  /** The part of a key; a new one if it has none yet. */
  of({ kind, first, second, third }: LineKey): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(kind, first, second, third) & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      const at = (held - 1) * 4;
      const rows = this.#rows;
      if (rows[at] === kind && rows[at + 1] === first && rows[at + 2] === second && rows[at + 3] === third)
        return held - 1;
      slot = (slot + 1) & mask;
    }
    const part = this.#add(kind, first, second, third);
    this.#slots[slot] = part + 1;
    return part;
  }

  /** A part of its own, beside the one that bears its number. */
  addBeside(part: number): number {
    const at = part * 4;
    const [kind = 0, first = 0, second = 0, third = 0] = this.#rows.subarray(at, at + 4);
    return this.#add(kind, first, second, third);
  }

  /** What tells a part from others of its number. */
  setSuffix(part: number, suffix: string): void {
    if (suffix !== '') this.suffixes.set(part, suffix);
  }

  /** Kind of the key of each part. */
  kinds(): Uint8Array {
    const kinds = new Uint8Array(this.#count);
    for (let part = 0; part < kinds.length; part++) kinds[part] = this.#rows[part * 4] as number;
    return kinds;
  }

  #add(kind: number, first: number, second: number, third: number): number {
    const part = this.#count++;
    const at = part * 4;
    this.#rows[at] = kind;
    this.#rows[at + 1] = first;
    this.#rows[at + 2] = second;
    this.#rows[at + 3] = third;
    return part;
  }
}

function hashOf(kind: number, first: number, second: number, third: number): number {
  let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1) ^ Math.imul(third, 0x85ebca6b) ^ kind, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 13);
}
