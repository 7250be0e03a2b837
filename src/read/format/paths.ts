import { Numbers } from '../numbers.ts';

/** Elements with a name beyond this are counted in a map: no vocabulary has so many, and a table per depth must stay small. */
const MOST_COUNTED = 1024;

/** How many elements of each name one depth has seen below the element that is open above it. */
export class Level {
  /** By id of the name: the serial of the parent that `counts` is of. */
  #of = new Int32Array(16);
  #counts = new Int32Array(16);
  #rare: Map<number, number> | null = null;
  #rareOf = 0;

  /** Counts one more element of a name below a parent. */
  count(id: number, parent: number): number {
    if (id >= MOST_COUNTED) return this.#countRare(id, parent);
    if (id >= this.#of.length) this.#grow(id);
    const index = this.#of[id] === parent ? (this.#counts[id] as number) + 1 : 1;
    this.#of[id] = parent;
    this.#counts[id] = index;
    return index;
  }

  #countRare(id: number, parent: number): number {
    const rare = (this.#rare ??= new Map<number, number>());
    if (this.#rareOf !== parent) rare.clear();
    this.#rareOf = parent;
    const index = (rare.get(id) ?? 0) + 1;
    rare.set(id, index);
    return index;
  }

  #grow(id: number): void {
    const length = Math.min(MOST_COUNTED, Math.max(this.#of.length * 2, id + 1));
    this.#of = longer(this.#of, length);
    this.#counts = longer(this.#counts, length);
  }
}

/**
 * Paths of the elements that became lines, as a tree: a path of a million lines is three numbers a line, and is written
 * out (`/PLMXML[1]/ProductDef[1]/Occurrence[7]`) only where a report shows it. Nothing is made for an element that is passed
 * over.
 */
export class PathTree {
  #depth = -1;
  #serial = 0;
  readonly #levels: Level[] = [];
  /** Of the open elements by depth: id of the name, index among equals, serial, and the node once there is one, else -1. */
  #open = { name: new Int32Array(64), index: new Int32Array(64), serial: new Int32Array(64), node: new Int32Array(64) };
  readonly #parents = new Numbers();
  readonly #names = new Numbers();
  readonly #indexes = new Numbers();
  readonly #nameOf: string[] = [];
  #ids: Map<string, number> | null = null;

  /** `id` is the number of the local name, the same for every element that is called so. */
  open(id: number, local: string): void {
    const depth = ++this.#depth;
    const open = this.#open;
    if (depth >= open.name.length) this.#deepen();
    const level = (this.#levels[depth] ??= new Level());
    this.#open.index[depth] = level.count(id, depth === 0 ? -1 : (this.#open.serial[depth - 1] as number));
    this.#open.name[depth] = id;
    this.#open.serial[depth] = ++this.#serial;
    this.#open.node[depth] = -1;
    if (this.#nameOf[id] === undefined) this.#nameOf[id] = local;
  }

  close(): void {
    this.#depth--;
  }

  /** Local name of the element `up` levels above the current one. */
  above(up: number): string {
    const depth = this.#depth - up;
    return depth < 0 ? '' : (this.#nameOf[this.#open.name[depth] as number] ?? '');
  }

  /** Node of the current element. */
  node(): number {
    const { name, index, node } = this.#open;
    let depth = this.#depth;
    while (depth >= 0 && (node[depth] as number) < 0) depth--;
    let parent = depth < 0 ? -1 : (node[depth] as number);
    while (depth++ < this.#depth) {
      parent = this.#add(parent, name[depth] as number, index[depth] as number);
      node[depth] = parent;
    }
    return parent;
  }

  /** The path of a node. */
  path(node: number): string {
    const steps: string[] = [];
    for (let at = node; at >= 0; at = this.#parents.at(at))
      steps.push(`${this.#nameOf[this.#names.at(at)] ?? ''}[${this.#indexes.at(at)}]`);
    return `/${steps.reverse().join('/')}`;
  }

  /** A number of the path of a node; `hashOf` gives the same for the path written out. */
  hash(node: number): number {
    let hash = 0;
    for (let at = node; at >= 0; at = this.#parents.at(at))
      hash = mixed(hash, this.#names.at(at), this.#indexes.at(at));
    return hash;
  }

  hashOf(path: string): number {
    let hash = 0;
    for (const step of path.split('/').reverse()) {
      const [, name = '', index = ''] = /^(.+)\[(\d{1,9})\]$/su.exec(step) ?? [];
      if (name !== '') hash = mixed(hash, this.#idOf(name), Number(index));
    }
    return hash;
  }

  #idOf(name: string): number {
    if (this.#ids === null) {
      const ids = (this.#ids = new Map<string, number>());
      // Names of attributes have ids too, and no place here.
      this.#nameOf.forEach((known, id) => ids.set(known, id));
    }
    return this.#ids.get(name) ?? -1;
  }

  #add(parent: number, name: number, index: number): number {
    const node = this.#parents.count;
    this.#parents.push(parent);
    this.#names.push(name);
    this.#indexes.push(index);
    return node;
  }

  #deepen(): void {
    const { name, index, serial, node } = this.#open;
    const length = name.length * 2;
    this.#open = {
      name: longer(name, length),
      index: longer(index, length),
      serial: longer(serial, length),
      node: longer(node, length),
    };
  }
}

function mixed(hash: number, name: number, index: number): number {
  return Math.imul(Math.imul(hash ^ name, 0x01000193) ^ index, 0x85ebca6b) ^ (hash >>> 15);
}

function longer(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(old);
  return grown;
}
