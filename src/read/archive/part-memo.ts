import type { ReadLimits } from '../types.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Parts of more packed bytes are those that files differ in. */
const LONGEST = 1 << 12;
/** Parts that are remembered; then all are forgotten. */
const MOST = 64;

interface Known<T> {
  readonly entry: ZipEntry;
  /** As packed: the same bytes come to the same. */
  readonly data: Uint8Array;
  readonly limits: ReadLimits;
  readonly value: T;
}

/**
 * What small parts of archives came to. One program writes the same styles and relationships into file after file: they are
 * inflated, checked and read once. What is kept must depend on nothing but the bytes of the part and the limits, and is
 * given out again as it is.
 */
export class PartMemo<T> {
  readonly #known = new Map<number, Known<T>>();

  /** Whether a part is small enough. */
  static isKept({ packed }: ZipEntry): boolean {
    return packed <= LONGEST;
  }

  find(entry: ZipEntry, data: Uint8Array, limits: ReadLimits): T | undefined {
    const known = this.#known.get(entry.crc);
    if (known === undefined) return undefined;
    const { method, unpacked } = known.entry;
    const isSame = method === entry.method && unpacked === entry.unpacked && isEqual(known.data, data);
    return isSame && hasSame(known.limits, limits) ? known.value : undefined;
  }

  keep(entry: ZipEntry, data: Uint8Array, limits: ReadLimits, value: T): void {
    if (this.#known.size >= MOST) this.#known.clear();
    // A copy, which the `slice` of a Buffer is not: the whole file would be kept with its piece.
    this.#known.set(entry.crc, { entry, data: new Uint8Array(data), limits, value });
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

function hasSame(one: ReadLimits, other: ReadLimits): boolean {
  if (one === other) return true;
  for (const name of Object.keys(one) as (keyof ReadLimits)[]) if (one[name] !== other[name]) return false;
  return true;
}
