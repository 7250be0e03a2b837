import { Numbers } from './numbers.ts';
import type { ElementPosition } from './sheet.ts';

/** Where the rows of an element table stand: numbers, from which a position is made when it is asked for. */
export class ElementRows {
  /** 0: the row has no position. */
  readonly #lines = new Numbers();
  readonly #parents = new Numbers();
  readonly #depths = new Numbers();
  readonly #nodes = new Numbers();
  #pathOf: (node: number) => string = () => '';
  /** Paths that came as texts. */
  readonly #paths: (string | undefined)[] = [];

  set(ordinal: number, { line, path, parent, depth }: ElementPosition): void {
    this.#put(ordinal, line, parent, depth, -1);
    this.#paths[ordinal] = path;
  }

  setNode(
    ordinal: number,
    { line, parent, depth }: Omit<ElementPosition, 'path'>,
    node: number,
    pathOf: (node: number) => string,
  ): void {
    this.#put(ordinal, line, parent, depth, node);
    this.#pathOf = pathOf;
  }

  setParent(ordinal: number, parent: number, depth: number): void {
    this.#parents.put(ordinal, parent);
    this.#depths.put(ordinal, depth);
  }

  line(ordinal: number): number | undefined {
    return this.#has(ordinal) ? this.#lines.at(ordinal) - 1 : undefined;
  }

  at(ordinal: number): ElementPosition | null {
    if (!this.#has(ordinal)) return null;
    const line = this.#lines.at(ordinal) - 1;
    const parent = this.#parents.at(ordinal);
    const depth = this.#depths.at(ordinal);
    const path = this.#paths[ordinal];
    if (path !== undefined) return { line, path, parent, depth };
    return new NodePosition(line, parent, depth, this.#nodes.at(ordinal), this.#pathOf);
  }

  #has(ordinal: number): boolean {
    return ordinal >= 0 && this.#lines.at(ordinal) !== 0;
  }

  #put(ordinal: number, line: number, parent: number, depth: number, node: number): void {
    // Line 0 is that of an element that the document refers to and does not hold.
    this.#lines.put(ordinal, line + 1);
    this.#parents.put(ordinal, parent);
    this.#depths.put(ordinal, depth);
    this.#nodes.put(ordinal, node);
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
