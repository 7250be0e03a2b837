import type { ElementPosition } from './sheet.ts';

/** Where the rows of an element table stand: numbers, from which a position is made when it is asked for. */
export class ElementRows {
  /** 0: the row has no position. */
  #lines = new Int32Array(256);
  #parents = new Int32Array(256);
  #depths = new Int32Array(256);
  #nodes = new Int32Array(256);
  #pathOf: (node: number) => string = () => '';
  /** Paths that came as texts. */
  readonly #paths: (string | undefined)[] = [];

  set(ordinal: number, { line, path, parent, depth }: ElementPosition): void {
    this.#put(ordinal, line, parent, depth, -1);
    this.#paths[ordinal] = path;
  }

  setNode(ordinal: number, { line, parent, depth }: Omit<ElementPosition, 'path'>, node: number, pathOf: (node: number) => string): void {
    this.#put(ordinal, line, parent, depth, node);
    this.#pathOf = pathOf;
  } // prettier-ignore

  setParent(ordinal: number, parent: number, depth: number): void {
    this.#parents[ordinal] = parent;
    this.#depths[ordinal] = depth;
  }

  line(ordinal: number): number | undefined {
    return this.#has(ordinal) ? (this.#lines[ordinal] as number) - 1 : undefined;
  }

  at(ordinal: number): ElementPosition | null {
    if (!this.#has(ordinal)) return null;
    const line = (this.#lines[ordinal] as number) - 1;
    const parent = this.#parents[ordinal] as number;
    const depth = this.#depths[ordinal] as number;
    const path = this.#paths[ordinal];
    if (path !== undefined) return { line, path, parent, depth };
    return new NodePosition(line, parent, depth, this.#nodes[ordinal] as number, this.#pathOf);
  }

  #has(ordinal: number): boolean {
    return ordinal >= 0 && ordinal < this.#lines.length && this.#lines[ordinal] !== 0;
  }

  #put(ordinal: number, line: number, parent: number, depth: number, node: number): void {
    if (ordinal >= this.#lines.length) this.#grow(ordinal);
    // Line 0 is that of an element that the document refers to and does not hold.
    this.#lines[ordinal] = line + 1;
    this.#parents[ordinal] = parent;
    this.#depths[ordinal] = depth;
    this.#nodes[ordinal] = node;
  }

  #grow(ordinal: number): void {
    const { length } = this.#lines;
    const longer = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(Math.max(ordinal + 1, length + Math.min(length, 1 << 18)));
      grown.set(old);
      return grown;
    };
    this.#lines = longer(this.#lines);
    this.#parents = longer(this.#parents);
    this.#depths = longer(this.#depths);
    this.#nodes = longer(this.#nodes);
  }
}

class NodePosition implements ElementPosition {
  readonly line: number;
  readonly parent: number;
  readonly depth: number;
  readonly #node: number;
  readonly #pathOf: (node: number) => string;

  constructor(line: number, parent: number, depth: number, node: number, pathOf: (node: number) => string) {
    this.line = line;
    this.parent = parent;
    this.depth = depth;
    this.#node = node;
    this.#pathOf = pathOf;
  }

  get path(): string {
    return this.#pathOf(this.#node);
  }
}
