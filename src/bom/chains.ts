import { lineName, namesAbove } from './access.ts';
import type { Bom } from './types.ts';

/** Chains of names as they are found. Telling like ones apart costs more than making them, so it waits until it matters. */
export class Chains {
  readonly #most: number;
  readonly #all: string[][] = [];
  /** From the first time that there may be enough. */
  #known: Set<string> | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  add(chain: string[]): void {
    if (this.#known !== null) {
      const key = JSON.stringify(chain);
      if (this.#known.has(key)) return;
      this.#known.add(key);
    }
    this.#all.push(chain);
  }

  /** Whether there are as many as are wanted, like ones counted once. */
  isFull(): boolean {
    if (this.#all.length < this.#most) return false;
    if (this.#known === null) {
      this.#known = new Set();
      for (const chain of this.#all.splice(0)) this.add(chain);
    }
    return this.#all.length >= this.#most;
  }

  /** Shortest first, each once. */
  sorted(): string[][] {
    return inOrder(this.#all);
  }
}

/** Shortest first, each once; those that were given are put in order in place. */
function inOrder(chains: string[][]): string[][] {
  if (chains.length < 2) return chains;
  chains.sort(compareChains);
  return chains.filter((chain, at) => at === 0 || compareChains(chains[at - 1] as string[], chain) !== 0);
}

/** By length, then name by name. */
function compareChains(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let at = 0; at < a.length; at++) {
    const one = a[at] as string;
    const other = b[at] as string;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Lines that share a breakdown: the first other line of a definer, and the next one. */
export interface Aliases {
  readonly firstAlias: Int32Array;
  readonly nextAlias: Int32Array;
}

/** Chains from the tops down to an assembly in all its places: the first in order, and how many there are, like ones counted too. */
interface Ways {
  readonly chains: readonly string[][];
  readonly total: number;
}

/** Chains that are kept of a bill; then all are found again. */
const MOST_KEPT = 20_000;
const DEEPEST = 150;

/**
 * Remembers the chains down to assemblies, whose parts share them. Where there are so many that a search would stop before it
 * has them all, where the structure runs in a loop or is very deep, nothing is told: the search decides what is found.
 */
export class SharedChains {
  readonly #bom: Bom;
  readonly #aliases: Aliases;
  readonly #most: number;
  readonly #tooMany: number;
  readonly #longest: number;
  readonly #known = new Map<number, Ways | null>();
  #kept = 0;

  /** `most` chains are wanted; a search ends at `tooMany`, and goes up `longest` steps. */
  constructor(bom: Bom, aliases: Aliases, { most, tooMany, longest }: { most: number; tooMany: number; longest: number }) {
    this.#bom = bom;
    this.#aliases = aliases;
    this.#most = most;
    this.#tooMany = tooMany;
    this.#longest = longest;
  } // prettier-ignore

  /** The chains to some lines, in order; null: they have to be searched for. The arrays are the caller's. */
  to(lines: Int32Array, start: number, end: number): string[][] | null {
    if (end - start >= this.#tooMany) return null;
    const found: string[][] = [];
    let total = 0;
    for (let at = start; at < end; at++) {
      const count = this.#add(lines[at] as number, found, 0);
      if (count === 0 || (total += count) >= this.#tooMany) return null;
    }
    const sorted = end - start < 2 ? found : inOrder(found);
    return sorted.length > this.#most ? sorted.slice(0, this.#most) : sorted;
  }

  /** Adds the chains to one line and says how many there are; 0: that cannot be told. */
  #add(line: number, found: string[][], depth: number): number {
    const above = this.#bom.parent[line] ?? -1;
    const name = lineName(this.#bom, line);
    if (above < 0) {
      found.push(namesAbove(this.#bom, line).concat(name));
      return 1;
    }
    const ways = this.#into(above, depth);
    if (ways === null) return 0;
    // Joined, an array has room for its names and no more: a bill may keep a hundred thousand chains.
    for (const chain of ways.chains) found.push(chain.concat(name));
    return ways.total;
  }

  /** The chains to an assembly, by every line that shares its breakdown. */
  #into(above: number, depth: number): Ways | null {
    let ways = this.#known.get(above);
    if (ways !== undefined) return ways;
    if (depth > DEEPEST) return null;
    // Who comes back here while it is not known runs in a loop.
    this.#known.set(above, null);
    ways = this.#found(above, depth);
    if (ways === null) return null;
    this.#kept += ways.chains.length;
    if (this.#kept > MOST_KEPT && depth === 0) {
      this.#known.clear();
      this.#kept = 0;
    }
    this.#known.set(above, ways);
    return ways;
  }

  #found(above: number, depth: number): Ways | null {
    const { firstAlias, nextAlias } = this.#aliases;
    const found: string[][] = [];
    let total = 0;
    let places = 0;
    for (let line = above; line >= 0; line = (places++ === 0 ? firstAlias[above] : nextAlias[line]) ?? -1) {
      const count = this.#add(line, found, depth + 1);
      if (count === 0 || (total += count) >= this.#tooMany) return null;
    }
    const chains = places < 2 ? found : inOrder(found).slice(0, this.#most);
    return chains.some(({ length }) => length >= this.#longest) ? null : { chains, total };
  }
}
