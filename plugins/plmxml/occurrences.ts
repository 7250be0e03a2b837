import type { BomWriter, Place } from 'lintanide/plugin';

/** One occurrence of the tree: which revision it is of, and what hangs below. */
export interface Occurrence {
  readonly of: string;
  /** Number of the product view around it. */
  readonly view: number;
  readonly parent: string;
  readonly children: readonly string[];
  readonly fields: Record<string, string>;
  readonly place: Place;
}

/** A product view: one way of showing a product, with a tree of its own. */
export interface View {
  readonly name: string;
  readonly type: string;
  /** Its root occurrence. */
  readonly root: string;
}

/** How surely a view shows what the product is made of, 0 first; how it is made and serviced comes after. */
function rankOf({ type, name }: View): number {
  const words = `${type} ${name}`;
  if (/manufactur|process|plant|mbom|service|sbom|m-bom|tooling/iu.test(words)) return 2;
  return /design|engineer|ebom|e-bom|as[- ]?designed/iu.test(words) ? 0 : 1;
}

/** Views to read: of several that show one product, the one that says what it is made of. What was not read is said. */
export function chooseViews(out: BomWriter, views: readonly View[], productOf: (occurrence: string) => string): ReadonlySet<number> {
  const best = new Map<string, number>();
  for (const [index, view] of views.entries()) {
    const product = productOf(view.root);
    const other = best.get(product);
    if (other === undefined || rankOf(view) < rankOf(views[other] as View)) best.set(product, index);
  }
  const chosen = new Set(best.values());
  const titleOf = ({ name, type, root }: View): string => [name, type].filter((text) => text !== '').join(', ') || `of occurrence ${root}`;
  for (const [index, view] of views.entries()) {
    if (chosen.has(index)) continue;
    const read = views[best.get(productOf(view.root)) ?? -1];
    out.skip(`product view ${titleOf(view)}`, `it shows the product that view ${read === undefined ? '' : titleOf(read)} shows, and that one was read`);
  }
  return chosen;
} // prettier-ignore

/** Lines of the tree: what hangs below a revision is taken from the first of its occurrences that is broken down. */
export function writeOccurrences(out: BomWriter, occurrences: ReadonlyMap<string, Occurrence>, chosen: ReadonlySet<number>): void {
  const listed = new Set<string>();
  for (const { children } of occurrences.values()) for (const child of children) listed.add(child);
  /** Occurrences that name their parent and are not named by it. */
  const adopted = new Map<string, string[]>();
  for (const [id, { parent }] of occurrences) {
    if (parent === '' || listed.has(id)) continue;
    const list = adopted.get(parent);
    if (list === undefined) adopted.set(parent, [id]);
    else list.push(id);
  }
  const seen = new Set<string>();
  for (const [above, { of, view, children }] of occurrences) {
    const below = adopted.get(above);
    if ((children.length === 0 && below === undefined) || seen.has(of) || (view >= 0 && !chosen.has(view))) continue;
    seen.add(of);
    for (const id of below === undefined ? children : [...children, ...below]) {
      const child = occurrences.get(id);
      if (child === undefined) out.skip(`occurrence ${id}`, 'the document refers to it and does not hold it');
      // An empty quantity is one.
      else out.use(of, child.of, { quantity: '1', ...child.fields }, child.place);
    }
  }
} // prettier-ignore
