import {
  addAttribute,
  type BomWriter,
  defineFormat,
  type FormatElement,
  type FormatReader,
  Ids,
  newFields,
  Numbers,
  OTHER_REFERENCE,
  OWN_REFERENCE,
  type Place,
} from 'lintanide/plugin';
import { Attached } from './forms.ts';
import { Meaning, Meanings } from './meanings.ts';
import { chooseViews, Occurrences, type View, writeOccurrences } from './occurrences.ts';
import { idOf, idsOf, isElsewhere, spokenName } from './references.ts';
import { fieldOfTitle, isBookkeeping } from './titles.ts';
import { Lists, Uses } from './uses.ts';

/** What user values belong to: a part or form (with an id), or an occurrence or instance (without). */
interface Owner {
  readonly id: string;
  readonly kind: 'part' | 'instance' | 'occurrence' | 'noted' | 'form';
  /** Of an instance or occurrence. */
  readonly index: number;
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
  const ids = new Ids();
  /** Of instances, occurrences, revisions (their item), views (what they are of). */
  const meanings = new Meanings();
  const occurrences = new Occurrences(ids, meanings);
  const instances = new Uses(ids, meanings, Meaning.instance);
  /** Views that list instances, in order, and what they list. */
  const listingViews = new Numbers();
  const listing = new Lists();
  const views: View[] = [];
  /** Ids at which structures begin; other documents refer to them. */
  const roots = new Set<string>();
  const found = new Set<string>();
  const attached = new Attached();
  const elsewhere = new Set<string>();
  let inView = -1;
  let owner: Owner | null = null;
  /** Are the fields of the owner still to change when it is closed? */
  let isHeld = false;

  const close = (_text: string, depth: number): void => {
    // Lists of values have items too.
    if (owner?.depth !== depth) return;
    if (owner.kind === 'part') out.part(owner.id, owner.fields, owner.place);
    else if (owner.kind === 'form') attached.form(owner.id, owner.fields);
    else if (owner.kind !== 'noted') {
      if (isHeld) usesOf(owner).hold(owner.index, owner.fields);
      else usesOf(owner).setFields(owner.index, owner.fields);
    }
    isHeld = false;
    owner = null;
  };
  const usesOf = ({ kind }: Owner): Uses => (kind === 'occurrence' ? occurrences.uses : instances);
  const attach = (element: FormatElement, part: string): void => {
    for (const id of idsOf(element.attribute('associatedAttachmentRefs'))) attached.belongs(id, part, element.place);
  };
  const numbersOf = (references: string): number[] => idsOf(references).map((id) => ids.of(id));
  const opened = (element: FormatElement, fields: Record<string, string | undefined>): string => {
    const { place } = element;
    const id = element.attribute('id');
    owner = { id, kind: 'part', index: -1, fields: newFields(), place, depth: element.depth };
    if (roots.has(id)) found.add(id);
    out.part(id, fields, place);
    attach(element, id);
    if (PAPER.test(element.attribute('subType'))) out.leaveOut(id, 'a document, nothing that is built in');
    return id;
  };
  const openItem = (element: FormatElement): void => {
    const number = element.attribute('productId') || element.attribute('catalogueId');
    const spoken = spokenName(element.attribute('name'));
    lists(element, opened(element, number === '' ? spoken : { ...spoken, partNumber: number }));
  };
  /** A view lists its instances; in documents without views (schema 4 and before) a part does. */
  const lists = (element: FormatElement, id: string): void => {
    const children = numbersOf(element.attribute('instanceRefs'));
    if (children.length === 0) return;
    listingViews.push(ids.of(id));
    listing.add(children);
  };
  const openRevision = (element: FormatElement): void => {
    const revision = element.attribute('revision');
    // A revision is often named more closely than its item.
    const { description: name, partNumber, revision: spoken } = spokenName(element.attribute('name'));
    const id = opened(element, spoken === undefined ? { partNumber, name, revision } : { partNumber, revision: revision || spoken, name });
    const master = idOf(element.attribute('masterRef'));
    if (master === '') return;
    out.alias(id, master);
    meanings.put(Meaning.revision, ids.of(id), ids.of(master));
  };
  const openView = (element: FormatElement): void => {
    const id = opened(element, spokenName(element.attribute('name')));
    lists(element, id);
    const part = idOf(element.attribute('partRef') || element.attribute('revisionRef'));
    if (part === '') return;
    out.alias(id, part);
    meanings.put(Meaning.view, ids.of(id), ids.of(part));
  };
  const named = (names: readonly string[], open: (element: FormatElement) => void): FormatReader['elements'] =>
    Object.fromEntries(names.map((name) => [name, { open: (element: FormatElement) => (element.attribute('id') === '' ? undefined : open(element)), close }]));
  /** A reference to a part of another document is a line by what is known of it here. */
  const referred = (reference: string, element: FormatElement): string => {
    const id = idOf(reference);
    if (isElsewhere(id)) {
      elsewhere.add(id);
      const said = spokenName(element.attribute('name'));
      const fields = said.description === '' && said.partNumber === undefined ? { description: id } : said;
      out.part(id, { ...fields, [OTHER_REFERENCE]: id }, element.place);
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
    if (element.attribute('suppressed') === 'true') fields['dnp'] = 'yes';
    const of = referred(element.attribute('partRef'), element);
    const index = instances.add(ids.of(element.attribute('id')), ids.of(of), place);
    owner = { id: '', kind: 'instance', index, fields, place, depth: element.depth };
  };

  const addOccurrence = (element: FormatElement, id: number, of: string, place: Place): number => {
    const around = { view: inView, parent: ids.of(idOf(element.attribute('parentRef'))), children: numbersOf(element.attribute('occurrenceRefs')) };
    return occurrences.add(id, ids.of(of), around, place);
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
          const id = ids.of(element.attribute('id'));
          const of = referred(element.attribute('instancedRef'), element);
          attach(element, of);
          // No line will be made of it where instances are listed.
          const isNoted = listing.count > 0;
          const place = isNoted ? NOWHERE : element.place;
          const index = isNoted ? occurrences.uses.note(id, ids.of(of)) : addOccurrence(element, id, of, place);
          owner = { id: '', kind: isNoted ? 'noted' : 'occurrence', index, fields: {}, place, depth: element.depth };
        },
        close,
      },
      Form: {
        open(element) {
          owner = { id: element.attribute('id'), kind: 'form', index: -1, fields: newFields(), place: element.place, depth: element.depth };
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
          if (owner === null || owner.kind === 'noted') return;
          const title = element.attribute('title');
          const field = fieldOfTitle(title);
          // What a site adds to its parts is wanted; to an occurrence it adds where that stands in space.
          if (field === null && (owner.index >= 0 || isBookkeeping(title))) return;
          const value = element.attribute('value');
          if (value === '') {
            const unit = idOf(element.attribute('dataRef'));
            if (field !== 'unit' || unit === '' || owner.kind === 'form') return;
            attached.unitOf(owner.id, owner.fields, unit, owner.place);
            isHeld = owner.kind !== 'part';
          } else if (field !== null) owner.fields[field] ??= value;
          else addAttribute(owner.fields, title, value);
        },
      },
    },
    end() {
      const ofIn = (uses: Uses, id: string): string => {
        const index = uses.indexOf(ids.find(id));
        return index < 0 ? '' : ids.text(uses.of(index));
      };
      const ofOccurrence = (id: string): string => ofIn(occurrences.uses, id);
      const ofInstance = (id: string): string => ofIn(instances, id);
      attached.end(out);
      for (const id of elsewhere) out.skip(id, 'the part stands in another document: lint both in one run');
      for (const root of roots) {
        const id = ofOccurrence(root) || ofInstance(root) || root;
        const view = meanings.of(Meaning.view, ids.of(id));
        const item = meanings.of(Meaning.revision, view === 0 ? ids.of(id) : view);
        const names = [id, ids.text(view), ids.text(item)].filter((name) => name !== '');
        // What the document does not hold is no part of it.
        if (found.has(id) || names.length > 1) out.part(id, { [OWN_REFERENCE]: [...new Set(names)].join(' ') }, NOWHERE);
      }
      for (let at = 0; at < listing.count; at++) {
        const view = ids.text(listingViews.at(at));
        for (const child of listing.of(at)) {
          const index = instances.indexOf(child);
          if (index < 0) out.skip(`instance ${ids.text(child)}`, 'the document refers to it and does not hold it');
          else out.use(view, ids.text(instances.of(index)), instances.fields(index), instances.place(index));
        }
      }
      // A document with both structures says the same twice.
      if (listing.count > 0) return;
      const productOf = (root: string): string => {
        const of = ofOccurrence(root) || root;
        return ids.text(meanings.of(Meaning.revision, ids.of(of))) || of;
      };
      writeOccurrences(out, occurrences, chooseViews(out, views, productOf));
    },
  };
} // prettier-ignore
