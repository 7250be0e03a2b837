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
  const isRepeated = (chain: string[], at: number): boolean =>
    at > 0 && compareChains(chains[at - 1] as string[], chain) === 0;
  // Cut out, an array has room for what it holds and no more: that of a filter has more.
  return chains.some(isRepeated) ? chains.filter((chain, at) => !isRepeated(chain, at)).slice() : chains;
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

/** A chain on its way down: the names above are shared by all that stands below. */
interface Link {
  readonly name: string;
  readonly above: Link | null;
  /** Names up to here. */
  readonly length: number;
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
  readonly #tooMany: number;
  readonly #longest: number;
  readonly #known = new Map<number, readonly Link[] | null>();
  #kept = 0;
  /** Where the names of one chain are put together. */
  readonly #names: string[] = [];

  /** A search ends at `tooMany` chains, and goes up `longest` steps. */
  constructor(bom: Bom, aliases: Aliases, tooMany: number, longest: number) {
    this.#bom = bom;
    this.#aliases = aliases;
    this.#tooMany = tooMany;
    this.#longest = longest;
  }

  /** All chains to some lines, in order; null: they have to be searched for. The arrays are the caller's. */
  to(lines: Int32Array, start: number, end: number): string[][] | null {
    if (end - start >= this.#tooMany) return null;
    if (this.#kept > MOST_KEPT) {
      this.#known.clear();
      this.#kept = 0;
    }
    const found: Link[] = [];
    for (let at = start; at < end; at++) {
      const line = lines[at] as number;
      if (this.#bom.describing?.[line] !== 1 && !this.#add(line, found, 0)) return null;
    }
    return inOrder(found.map((link) => this.#written(link)));
  }

  /** A chain from the top. Cut out, an array has room for its names and no more: a bill may keep a hundred thousand chains. */
  #written({ length, name, above }: Link): string[] {
    const names = this.#names;
    while (names.length < length) names.push('');
    names[length - 1] = name;
    for (let link = above; link !== null; link = link.above) names[link.length - 1] = link.name;
    return names.slice(0, length);
  }

  /** Adds the chains to one line; false: they cannot be told, or are too many. */
  #add(line: number, found: Link[], depth: number): boolean {
    const above = this.#bom.parent[line] ?? -1;
    const name = lineName(this.#bom, line);
    if (above < 0) {
      let top: Link | null = null;
      for (const one of namesAbove(this.#bom, line)) top = below(top, one);
      found.push(below(top, name));
    } else {
      const links = this.#into(above, depth);
      if (links === null) return false;
      for (const link of links) found.push(below(link, name));
    }
    return found.length < this.#tooMany;
  }

  /** The chains to an assembly, by every line that shares its breakdown. */
  #into(above: number, depth: number): readonly Link[] | null {
    let links = this.#known.get(above);
    if (links !== undefined) return links;
    if (depth > DEEPEST) return null;
    // Who comes back here while it is not known runs in a loop.
    this.#known.set(above, null);
    links = this.#found(above, depth);
    if (links === null) return null;
    this.#kept += links.length;
    this.#known.set(above, links);
    return links;
  }

  #found(above: number, depth: number): readonly Link[] | null {
    const { firstAlias, nextAlias } = this.#aliases;
    const found: Link[] = [];
    if (!this.#add(above, found, depth + 1)) return null;
    for (let alias = firstAlias[above] ?? -1; alias >= 0; alias = nextAlias[alias] ?? -1)
      if (!this.#add(alias, found, depth + 1)) return null;
    return found.some(({ length }) => length >= this.#longest) ? null : found;
  }
}

const below = (above: Link | null, name: string): Link => ({
  name,
  above,
  length: above === null ? 1 : above.length + 1,
});
