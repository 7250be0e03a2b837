import { addAttribute, type BomWriter, defineFormat, type FormatElement, type FormatReader, newFields, OTHER_REFERENCE, OWN_REFERENCE, type Place } from 'lintanide/plugin'; // prettier-ignore
import { Attached } from './forms.ts';
import { chooseViews, type Occurrence, type View, writeOccurrences } from './occurrences.ts';
import { idOf, idsOf, isElsewhere, spokenName } from './references.ts';
import { fieldOfTitle, isBookkeeping } from './titles.ts';

/** What user values belong to: a part or form (with an id), or an occurrence or instance (without). */
interface Owner {
  readonly id: string;
  readonly kind: 'part' | 'use' | 'form';
  readonly fields: Record<string, string>;
  readonly place: Place;
  readonly depth: number;
}

/** Products, items and their revisions and views: every one is a name of a part. */
const ITEMS = ['Product', 'Design', 'Part', 'Item'] as const;
const REVISIONS = ['ProductRevision', 'DesignRevision', 'PartRevision', 'ItemRevision'] as const;
const VIEWS = ['ProductRevisionView', 'PartView', 'DesignRevisionView'] as const;
const NOWHERE: Place = { line: 0, node: -1 };
const PAPER = /^(?:document|drawing|specification)(?:\s?revision)?$/i;

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
  const listing = new Map<string, readonly string[]>();
  const views: View[] = [];
  const masters = new Map<string, string>();
  /** What views are of. */
  const viewed = new Map<string, string>();
  /** Ids at which structures begin; other documents refer to them. */
  const roots = new Set<string>();
  const found = new Set<string>();
  const attached = new Attached();
  const elsewhere = new Set<string>();
  let inView = -1;
  let owner: Owner | null = null;

  const close = (_text: string, depth: number): void => {
    // Lists of values have items too.
    if (owner?.depth !== depth) return;
    if (owner.kind === 'part' && Object.keys(owner.fields).length > 0) out.part(owner.id, owner.fields, owner.place);
    else if (owner.kind === 'form') attached.form(owner.id, owner.fields);
    owner = null;
  };
  const attach = (element: FormatElement, part: string): void => {
    const { place } = element;
    for (const id of idsOf(element.attribute('associatedAttachmentRefs'))) attached.belongs(id, part, place);
  };
  const opened = (element: FormatElement, fields: Record<string, string | undefined>): string => {
    const { place } = element;
    const id = element.attribute('id');
    owner = { id, kind: 'part', fields: newFields(), place, depth: element.depth };
    if (roots.has(id)) found.add(id);
    out.part(id, { ...spokenName(element.attribute('name')), ...fields }, place);
    attach(element, id);
    if (PAPER.test(element.attribute('subType'))) out.leaveOut(id, 'a document, nothing that is built in');
    return id;
  };
  const openItem = (element: FormatElement): void => {
    const number = element.attribute('productId') || element.attribute('catalogueId');
    opened(element, number === '' ? {} : { partNumber: number });
  };
  const openRevision = (element: FormatElement): void => {
    const revision = element.attribute('revision');
    // A revision is often named more closely than its item.
    const name = spokenName(element.attribute('name')).description;
    const id = opened(element, { name, description: '', ...(revision === '' ? {} : { revision }) });
    const master = idOf(element.attribute('masterRef'));
    if (master === '') return;
    out.alias(id, master);
    masters.set(id, master);
  };
  const openView = (element: FormatElement): void => {
    const id = opened(element, {});
    const children = idsOf(element.attribute('instanceRefs'));
    if (children.length > 0) listing.set(id, children);
    const part = idOf(element.attribute('partRef') || element.attribute('revisionRef'));
    if (part === '') return;
    out.alias(id, part);
    viewed.set(id, part);
  };
  const named = (names: readonly string[], open: (element: FormatElement) => void): FormatReader['elements'] =>
    Object.fromEntries(names.map((name) => [name, { open: (element: FormatElement) => (element.attribute('id') === '' ? undefined : open(element)), close }]));
  /** A reference to a part of another document is a line by what is known of it here. */
  const referred = (reference: string, name: string, place: Place): string => {
    const id = idOf(reference);
    if (isElsewhere(id)) {
      elsewhere.add(id);
      const said = spokenName(name);
      const fields = said.description === '' && said.partNumber === undefined ? { description: id } : said;
      out.part(id, { ...fields, [OTHER_REFERENCE]: id }, place);
    }
    return id;
  };
  const openInstance = (element: FormatElement): void => {
    const { place } = element;
    const fields: Record<string, string> = {};
    const quantity = element.attribute('quantity');
    const findNo = element.attribute('sequenceNumber');
    if (quantity !== '') fields['quantity'] = quantity;
    if (findNo !== '') fields['findNo'] = findNo;
    const of = referred(element.attribute('partRef'), element.attribute('name'), place);
    instances.set(element.attribute('id'), { of, fields, place });
    owner = { id: '', kind: 'use', fields, place, depth: element.depth };
  };

  return {
    elements: {
      ...named(ITEMS, openItem),
      ...named(REVISIONS, openRevision),
      ...named(VIEWS, openView),
      ProductInstance: { open: openInstance, close },
      Instance: { open: openInstance, close },
      InstanceGraph: {
        open(element) {
          for (const id of idsOf(element.attribute('rootRefs'))) roots.add(id);
        },
      },
      ProductView: {
        open(element) {
          const [first = ''] = idsOf(element.attribute('primaryOccurrenceRef') || element.attribute('rootRefs'));
          roots.add(first);
          const type = element.attribute('type') || element.attribute('subType');
          inView = views.push({ name: element.attribute('name'), type, root: first }) - 1;
        },
        close() {
          inView = -1;
        },
      },
      Occurrence: {
        open(element) {
          const { place } = element;
          const fields: Record<string, string> = {};
          const of = referred(element.attribute('instancedRef'), element.attribute('name'), place);
          occurrences.set(element.attribute('id'), { of, view: inView, parent: idOf(element.attribute('parentRef')), children: idsOf(element.attribute('occurrenceRefs')), fields, place });
          attach(element, of);
          owner = { id: '', kind: 'use', fields, place, depth: element.depth };
        },
        close,
      },
      Form: {
        open(element) {
          owner = { id: element.attribute('id'), kind: 'form', fields: newFields(), place: element.place, depth: element.depth };
        },
        close,
      },
      AssociatedForm: {
        open(element) {
          if (owner?.kind === 'part') attached.belongs(idOf(element.attribute('formRef')), owner.id, owner.place);
        },
      },
      AssociatedAttachment: {
        open(element) {
          attached.attachment(element.attribute('id'), idOf(element.attribute('attachmentRef')));
        },
      },
      Unit: {
        open(element) {
          attached.unit(element.attribute('id'), element.attribute('symbol') || element.attribute('name'));
        },
      },
      Description: {
        close(text) {
          if (owner?.kind === 'part' && text !== '') owner.fields['remarks'] ??= text;
        },
      },
      UserValue: {
        open(element) {
          if (owner === null) return;
          const title = element.attribute('title');
          const value = element.attribute('value');
          const field = fieldOfTitle(title);
          if (value === '') {
            const unit = idOf(element.attribute('dataRef'));
            if (field === 'unit' && unit !== '' && owner.kind !== 'form') attached.unitOf(owner.id, owner.fields, unit, owner.place);
          } else if (field !== null) owner.fields[field] ??= value;
          // What a site adds to its parts; to an occurrence it adds where that stands in space.
          else if (owner.kind !== 'use' && !isBookkeeping(title)) addAttribute(owner.fields, title, value);
        },
      },
    },
    end() {
      attached.end(out);
      for (const id of elsewhere) out.skip(id, 'the part stands in another document: lint both in one run');
      for (const root of roots) {
        const id = occurrences.get(root)?.of ?? instances.get(root)?.of ?? root;
        const item = masters.get(viewed.get(id) ?? id) ?? '';
        const names = [id, viewed.get(id) ?? '', item].filter((name) => name !== '');
        // What the document does not hold is no part of it.
        if (found.has(id) || names.length > 1) out.part(id, { [OWN_REFERENCE]: [...new Set(names)].join(' ') }, NOWHERE);
      }
      for (const [view, children] of listing) {
        for (const child of children) {
          const instance = instances.get(child);
          if (instance === undefined) out.skip(`instance ${child}`, 'the document refers to it and does not hold it');
          // An empty quantity is one.
          else out.use(view, instance.of, { quantity: '1', ...instance.fields }, instance.place);
        }
      }
      // A document with both structures says the same twice.
      if (listing.size > 0) return;
      const productOf = (root: string): string => {
        const of = occurrences.get(root)?.of ?? root;
        return masters.get(of) ?? of;
      };
      writeOccurrences(out, occurrences, chooseViews(out, views, productOf));
    },
  };
} // prettier-ignore
