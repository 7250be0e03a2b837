/** Steps of one path, from the root; a node is a step with its index among equals. */
interface Frame {
  readonly local: string;
  readonly index: number;
  /** Node of this step once something below it has a place, else -1. */
  node: number;
  /** Elements of each name below it, counted. */
  counts: Map<string, number> | null;
}

/**
 * Paths of the elements that became lines, as a tree: a path of a million lines is three numbers a line, and is written
 * out (`/PLMXML[1]/ProductDef[1]/Occurrence[7]`) only where a report shows it.
 */
export class PathTree {
  readonly #frames: Frame[] = [];
  readonly #roots = new Map<string, number>();
  #parents = new Int32Array(1024);
  #names = new Int32Array(1024);
  #indexes = new Int32Array(1024);
  #count = 0;
  readonly #nameOf: string[] = [];
  readonly #nameIds = new Map<string, number>();

  open(local: string): void {
    const above = this.#frames.at(-1);
    const counts = above === undefined ? this.#roots : (above.counts ??= new Map<string, number>());
    const index = (counts.get(local) ?? 0) + 1;
    counts.set(local, index);
    this.#frames.push({ local, index, node: -1, counts: null });
  }

  close(): void {
    this.#frames.pop();
  }

  /** Local name of the element `up` levels above the current one. */
  above(up: number): string {
    return this.#frames.at(-1 - up)?.local ?? '';
  }

  /** Node of the current element. */
  node(): number {
    let parent = -1;
    for (const frame of this.#frames) {
      if (frame.node < 0) frame.node = this.#add(parent, frame.local, frame.index);
      parent = frame.node;
    }
    return parent;
  }

  /** The path of a node. */
  path(node: number): string {
    const steps: string[] = [];
    for (let at = node; at >= 0; at = this.#parents[at] as number)
      steps.push(`${this.#nameOf[this.#names[at] as number] ?? ''}[${this.#indexes[at] as number}]`);
    return `/${steps.reverse().join('/')}`;
  }

  #add(parent: number, local: string, index: number): number {
    let name = this.#nameIds.get(local);
    if (name === undefined) this.#nameIds.set(local, (name = this.#nameOf.push(local) - 1));
    const node = this.#count++;
    if (node >= this.#parents.length) this.#grow();
    this.#parents[node] = parent;
    this.#names[node] = name;
    this.#indexes[node] = index;
    return node;
  }

  #grow(): void {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#parents = wider(this.#parents);
    this.#names = wider(this.#names);
    this.#indexes = wider(this.#indexes);
  }
}
