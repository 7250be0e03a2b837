import { type BomWriter, defineFormat, type FormatElement, type FormatReader, type Place } from 'lintanide/plugin';
import { fieldOfTitle } from './titles.ts';

/** One occurrence of the tree: which revision it is of, and what hangs below. */
interface Occurrence {
  readonly of: string;
  readonly children: readonly string[];
  readonly fields: Record<string, string>;
  readonly place: Place;
}

/** `#id6`, `id6` and `base.plmxml#id6` name one element. */
const idOf = (reference: string): string => reference.slice(reference.lastIndexOf('#') + 1);
const idsOf = (references: string): string[] =>
  references
    .split(/\s+/u)
    .filter((id) => id !== '')
    .map(idOf);

/** Products, items and their revisions and views: every one is a name of a part. */
const ITEMS = ['Product', 'Design', 'Part', 'Item'] as const;
const REVISIONS = ['ProductRevision', 'DesignRevision', 'PartRevision', 'ItemRevision'] as const;
const VIEWS = ['ProductRevisionView', 'PartView', 'DesignRevisionView'] as const;

/**
 * Two structures may stand in one document. The instance graph: a view lists instances (`instanceRefs`), an instance refers to a
 * view or part (`partRef`). The occurrence tree: an occurrence is of a revision (`instancedRef`) and lists occurrences. The tree
 * repeats a sub-assembly wherever it is used; its lines are taken from its first occurrence.
 */
export const plmxmlFormat = defineFormat({
  name: 'plmxml',
  title: 'Siemens PLM XML',
  roots: [{ local: 'PLMXML', namespace: 'plmxml.org' }],
  read: (out) => readPlmxml(out),
});

function readPlmxml(out: BomWriter): FormatReader {
  const occurrences = new Map<string, Occurrence>();
  const instances = new Map<string, { readonly of: string; readonly fields: Record<string, string>; readonly place: Place }>();
  const views = new Map<string, readonly string[]>();
  /** What user values belong to: the part or occurrence around them. */
  let owner: { readonly id: string; readonly fields: Record<string, string>; readonly place: Place } | null = null;

  const openItem = (element: FormatElement): void => {
    const id = element.attribute('id');
    owner = { id, fields: {}, place: element.place };
    out.part(id, { partNumber: element.attribute('productId') || element.attribute('catalogueId'), description: element.attribute('name') }, element.place);
  };
  const openRevision = (element: FormatElement): void => {
    const id = element.attribute('id');
    const master = idOf(element.attribute('masterRef'));
    owner = { id, fields: {}, place: element.place };
    out.part(id, { description: element.attribute('name'), revision: element.attribute('revision') }, element.place);
    if (master !== '') out.alias(id, master);
  };
  const openView = (element: FormatElement): void => {
    const id = element.attribute('id');
    owner = { id, fields: {}, place: element.place };
    const children = idsOf(element.attribute('instanceRefs'));
    if (children.length > 0) views.set(id, children);
    out.part(id, { description: element.attribute('name') }, element.place);
    const part = idOf(element.attribute('partRef') || element.attribute('revisionRef'));
    if (part !== '') out.alias(id, part);
  };
  const closeOwner = (): void => {
    if (owner !== null && Object.keys(owner.fields).length > 0) out.part(owner.id, owner.fields, owner.place);
    owner = null;
  };
  const named = (names: readonly string[], open: (element: FormatElement) => void): FormatReader['elements'] =>
    Object.fromEntries(names.map((name) => [name, { open, close: closeOwner }]));

  return {
    elements: {
      ...named(ITEMS, openItem),
      ...named(REVISIONS, openRevision),
      ...named(VIEWS, openView),
      ProductInstance: {
        open(element) {
          const fields = { quantity: element.attribute('quantity') || '1', findNo: element.attribute('sequenceNumber') };
          instances.set(element.attribute('id'), { of: idOf(element.attribute('partRef')), fields, place: element.place });
          owner = { id: '', fields, place: element.place };
        },
        close() {
          owner = null;
        },
      },
      Occurrence: {
        open(element) {
          // An empty quantity is one.
          const fields: Record<string, string> = {};
          const of = idOf(element.attribute('instancedRef'));
          const occurrence = { of, children: idsOf(element.attribute('occurrenceRefs')), fields, place: element.place };
          occurrences.set(element.attribute('id'), occurrence);
          owner = { id: '', fields, place: element.place };
        },
        close() {
          owner = null;
        },
      },
      Description: {
        close(text) {
          if (owner !== null && owner.id !== '' && text !== '') owner.fields['remarks'] ??= text;
        },
      },
      UserValue: {
        open(element) {
          const field = owner === null ? null : fieldOfTitle(element.attribute('title'));
          const value = element.attribute('value');
          if (owner === null || field === null || value === '') return;
          owner.fields[field] ??= value;
        },
      },
    },
    end() {
      for (const [view, children] of views) {
        for (const child of children) {
          const instance = instances.get(child);
          if (instance === undefined) out.skip(`instance ${child}`, 'the document refers to it and does not hold it');
          else out.use(view, instance.of, instance.fields, instance.place);
        }
      }
      // A document with both structures says the same twice.
      if (views.size === 0) writeOccurrences(out, occurrences);
    },
  };
} // prettier-ignore

function writeOccurrences(out: BomWriter, occurrences: ReadonlyMap<string, Occurrence>): void {
  const seen = new Set<string>();
  for (const { of, children } of occurrences.values()) {
    if (children.length === 0 || seen.has(of)) continue;
    seen.add(of);
    for (const id of children) {
      const child = occurrences.get(id);
      if (child === undefined) out.skip(`occurrence ${id}`, 'the document refers to it and does not hold it');
      else out.use(of, child.of, { quantity: '1', ...child.fields }, child.place);
    }
  }
}
