import { type BomWriter, type Ids, Numbers, type Place } from 'lintanide/plugin';
import { Meaning, type Meanings } from './meanings.ts';
import { Lists, Uses } from './uses.ts';

/** The occurrences of a document: the uses that they are, and by the same indexes what hangs below and around them. */
export class Occurrences {
  readonly ids: Ids;
  readonly uses: Uses;
  /** Number of the product view around each, -1 for none. */
  readonly views = new Numbers();
  readonly parents = new Numbers();
  /** Number of the list of its children. */
  readonly lists = new Numbers();
  readonly children = new Lists();

  constructor(ids: Ids, meanings: Meanings) {
    this.ids = ids;
    this.uses = new Uses(ids, meanings, Meaning.occurrence);
  }

  add(
    id: number,
    of: number,
    around: { readonly view: number; readonly parent: number; readonly children: readonly number[] },
    place: Place,
  ): number {
    const index = this.uses.add(id, of, place);
    this.views.put(index, around.view);
    this.parents.put(index, around.parent);
    this.lists.put(index, this.children.count);
    this.children.add(around.children);
    return index;
  }
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
export function chooseViews(
  out: BomWriter,
  views: readonly View[],
  productOf: (occurrence: string) => string,
): ReadonlySet<number> {
  const best = new Map<string, number>();
  for (const [index, view] of views.entries()) {
    const product = productOf(view.root);
    const other = best.get(product);
    if (other === undefined || rankOf(view) < rankOf(views[other] as View)) best.set(product, index);
  }
  const chosen = new Set(best.values());
  const titleOf = ({ name, type, root }: View): string =>
    [name, type].filter((text) => text !== '').join(', ') || `of occurrence ${root}`;
  for (const [index, view] of views.entries()) {
    if (chosen.has(index)) continue;
    const read = views[best.get(productOf(view.root)) ?? -1];
    out.skip(
      `product view ${titleOf(view)}`,
      `it shows the product that view ${read === undefined ? '' : titleOf(read)} shows, and that one was read`,
    );
  }
  return chosen;
}

/** Lines of the tree: what hangs below a revision is taken from the first of its occurrences that is broken down. */
export function writeOccurrences(
  out: BomWriter,
  { ids, uses, views, parents, lists, children }: Occurrences,
  chosen: ReadonlySet<number>,
): void {
  const isListed = new Uint8Array(ids.size);
  for (let index = 0; index < uses.count; index++)
    for (const child of children.of(lists.at(index))) isListed[child] = 1;
  const adopted = adoptedIn(uses, parents, isListed);
  const isSeen = new Uint8Array(ids.size);
  for (let above = 0; above < uses.count; above++) {
    const of = uses.of(above);
    const view = views.at(above);
    const below = adopted.get(above) ?? [];
    const listed = children.of(lists.at(above));
    if (listed.length + below.length === 0 || isSeen[of] === 1 || (view >= 0 && !chosen.has(view))) continue;
    isSeen[of] = 1;
    const parent = ids.text(of);
    for (const id of listed) {
      const child = uses.indexOf(id);
      if (child < 0) out.skip(`occurrence ${ids.text(id)}`, 'the document refers to it and does not hold it');
      else out.use(parent, ids.text(uses.of(child)), uses.fields(child), uses.place(child));
    }
    for (const child of below) out.use(parent, ids.text(uses.of(child)), uses.fields(child), uses.place(child));
  }
}

/** Occurrences that name their parent and are not named by it, by the index of the parent. */
function adoptedIn(uses: Uses, parents: Numbers, isListed: Uint8Array): Map<number, number[]> {
  const adopted = new Map<number, number[]>();
  for (let index = 0; index < uses.count; index++) {
    const parent = parents.at(index) === 0 ? -1 : uses.indexOf(parents.at(index));
    if (parent < 0 || isListed[uses.id(index)] === 1) continue;
    const list = adopted.get(parent);
    if (list === undefined) adopted.set(parent, [index]);
    else list.push(index);
  }
  return adopted;
}
