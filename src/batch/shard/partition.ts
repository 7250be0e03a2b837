import { compareText } from '../../order.ts';
import type { Shard } from './types.ts';

/** A file to be linted in one of the shards. */
export interface Sized {
  readonly path: string;
  /** Bytes; 0 where there is no file. */
  readonly size: number;
}

/** What opening a file costs, in bytes of a file: without it, one shard would get all the small ones. */
const PER_FILE = 16 * 1024;

/**
 * The files of one shard, in order of path. The largest file first goes to the shard with the least so far, the first of
 * equals; files of one size go by path. It depends on paths and sizes alone, so that every machine gets the same.
 */
export function filesOf<File extends Sized>(files: readonly File[], { index, count }: Shard): File[] {
  const shards = new Lightest(count);
  const own: File[] = [];
  for (const file of [...files].sort((a, b) => b.size - a.size || compareText(a.path, b.path)))
    if (shards.give(file.size + PER_FILE) === index - 1) own.push(file);
  return own.sort((a, b) => compareText(a.path, b.path));
}

/** Shards by what they have so far: a binary heap, since there may be ten thousand shards and a million files. */
class Lightest {
  readonly #loads: number[];
  /** Shards, the lightest first. */
  readonly #heap: number[];

  constructor(count: number) {
    this.#loads = new Array<number>(count).fill(0);
    this.#heap = this.#loads.map((_, shard) => shard);
  }

  /** Gives a load to the lightest shard, and says which that is, from 0. */
  give(load: number): number {
    const [shard = 0] = this.#heap;
    this.#loads[shard] = (this.#loads[shard] ?? 0) + load;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (this.#isLess(left, least)) least = left;
      if (this.#isLess(right, least)) least = right;
      if (least === at) return shard;
      const [a = 0, b = 0] = [this.#heap[at], this.#heap[least]];
      this.#heap[at] = b;
      this.#heap[least] = a;
      at = least;
    }
  }

  #isLess(a: number, b: number): boolean {
    const [left, right] = [this.#heap[a], this.#heap[b]];
    if (left === undefined || right === undefined) return false;
    const difference = (this.#loads[left] ?? 0) - (this.#loads[right] ?? 0);
    return difference < 0 || (difference === 0 && left < right);
  }
}
