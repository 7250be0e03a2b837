import { Numbers } from './numbers.ts';
import type { ElementStore } from './xml-records-store.ts';

/** Where the records of a document stand. Of its elements only they and what is around them are kept, when all is read. */
export class RecordPlaces {
  readonly #store: ElementStore;
  /** By element: node + 1, 0 where it has none. */
  readonly #nodes: Int32Array;
  readonly #parents = new Numbers();
  readonly #types = new Numbers();
  readonly #positions = new Numbers();

  constructor(store: ElementStore) {
    this.#store = store;
    this.#nodes = new Int32Array(store.count);
  }

  nodeOf(element: number): number {
    const around: number[] = [];
    let at = element;
    while (at >= 0 && this.#nodes[at] === 0) {
      around.push(at);
      at = this.#store.parent.at(at);
    }
    let node = at < 0 ? -1 : (this.#nodes[at] as number) - 1;
    for (let each = around.pop(); each !== undefined; each = around.pop()) {
      this.#parents.push(node);
      this.#types.push(this.#store.type.at(each));
      this.#positions.push(this.#store.position.at(each));
      node = this.#parents.count - 1;
      this.#nodes[each] = node + 1;
    }
    return node;
  }

  /** Writes out the path of a node: `/export[1]/components[1]/comp[17]`. Holds nothing of the store but its kinds of elements. */
  pathOf(): (node: number) => string {
    const [parents, types, positions, kinds] = [this.#parents, this.#types, this.#positions, this.#store.types];
    return (node) => {
      const steps: string[] = [];
      for (let at = node; at >= 0; at = parents.at(at))
        steps.push(`/${kinds[types.at(at)]?.local ?? ''}[${String(positions.at(at))}]`);
      return steps.reverse().join('');
    };
  }
}
