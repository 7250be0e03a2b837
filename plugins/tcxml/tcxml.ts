import {
  addAttribute,
  type BomWriter,
  defineFormat,
  type Field,
  fieldOfHeader,
  type FormatElement,
  type FormatReader,
  newFields,
  type Place,
} from 'lintanide/plugin';

const FIELDS: Readonly<Record<string, Field>> = {
  item_id: 'partNumber',
  cad0PartNumber: 'partNumber',
  item_revision_id: 'revision',
  object_desc: 'description',
  cad0Material: 'material',
  cad0MakeOrBuy: 'makeBuy',
};
/** Attributes that look like fields by their name and are the system's own. */
const BOOKKEEPING =
  /^(?:object_(?:type|class|string|application)|elemId|parent_\w+|child_\w+|\w+_tag|\w+_date|owning_\w+|last_mod\w*|puid|active_seq|sequence_\w+|structure_revisions|bom_view|revision_number)$/;
const PAPER = /^(?:Document|Drawing)(?:Revision)?$/;

/** `#id3` and `id3` name one element. */
const idOf = (reference: string): string => reference.replace(/^#/, '');
const idsOf = (references: string): string[] =>
  references
    .split(/[\s,]+/u)
    .filter((id) => id !== '')
    .map(idOf);

interface Occurrence {
  readonly structure: string;
  readonly child: string;
  readonly quantity: string;
  readonly unit: string;
  readonly findNo: string;
  readonly place: Place;
}

/**
 * One element for each object, named by its class, so elements are known by their attributes: what has an `item_id` is an item, what
 * has an `items_tag` a revision of it. An occurrence is a line of the structure (`parent_bvr`) that belongs to an item.
 */
export const tcxmlFormat = defineFormat({
  name: 'tcxml',
  title: 'Teamcenter TC XML',
  roots: [{ local: 'TCXML' }],
  read: (out) => readTcxml(out),
});

function readTcxml(out: BomWriter): FormatReader {
  const occurrences: Occurrence[] = [];
  /** Structure → its view; view → its item; structure → the revision that lists it. */
  const viewOf = new Map<string, string>();
  const itemOf = new Map<string, string>();
  const revisionOf = new Map<string, string>();
  const masterOf = new Map<string, string>();
  const units = new Map<string, string>();

  const openPart = (element: FormatElement, id: string): void => {
    const fields = newFields();
    const master = idOf(element.attribute('items_tag'));
    // A revision is often named more closely than its item.
    fields[master === '' ? 'description' : 'name'] = element.attribute('object_name');
    for (const { local, value } of element.attributes()) {
      const known = Object.hasOwn(FIELDS, local) ? FIELDS[local] : undefined;
      if (known !== undefined) fields[known === 'description' ? 'remarks' : known] ??= value;
      else if (local !== 'object_name' && !BOOKKEEPING.test(local) && fieldOfHeader(local) !== null) addAttribute(fields, local, value);
    }
    out.part(id, fields, element.place);
    if (master !== '') {
      out.alias(id, master);
      masterOf.set(id, master);
    }
    for (const structure of idsOf(element.attribute('structure_revisions'))) revisionOf.set(structure, id);
    if (PAPER.test(element.local)) out.leaveOut(id, 'a document, nothing that is built in');
  };

  return {
    elements: {},
    others: {
      open(element) {
        const id = element.attribute('elemId');
        if (element.depth === 0) return;
        const structure = idOf(element.attribute('parent_bvr'));
        if (structure !== '') {
          const quantity = element.attribute('qty_value');
          // Nothing, and -1, is the system's way of saying one.
          occurrences.push({ structure, child: idOf(element.attribute('child_item')), quantity: quantity === '' || Number(quantity) === -1 ? '1' : quantity, unit: idOf(element.attribute('uom_tag')), findNo: element.attribute('seq_no'), place: element.place });
        } else if (element.attribute('item_id') !== '' || element.attribute('items_tag') !== '' || element.attribute('cad0PartNumber') !== '') openPart(element, id);
        else if (element.attribute('bom_view') !== '') viewOf.set(id, idOf(element.attribute('bom_view')));
        else if (element.attribute('parent_item') !== '') itemOf.set(id, idOf(element.attribute('parent_item')));
        else if (element.local === 'UnitOfMeasure') units.set(id, element.attribute('symbol') || element.attribute('unit'));
      },
    },
    end() {
      /** One structure of each item: those of other revisions and views show the same again. */
      const chosen = new Map<string, string>();
      const left = new Set<string>();
      for (const { structure, child, quantity, unit, findNo, place } of occurrences) {
        const revision = revisionOf.get(structure);
        const parent = (revision === undefined ? undefined : (masterOf.get(revision) ?? revision)) ?? itemOf.get(viewOf.get(structure) ?? '');
        if (parent === undefined) {
          out.skip(`line ${findNo} of structure ${structure}`, 'the document does not say whose structure it is');
          continue;
        }
        const first = chosen.get(parent) ?? structure;
        chosen.set(parent, first);
        if (first !== structure) left.add(structure);
        else out.use(parent, child, { quantity, findNo, unit: units.get(unit) ?? unit }, place);
      }
      for (const structure of left) out.skip(`structure ${structure}`, 'another revision or view of an item whose structure was read');
    },
  };
} // prettier-ignore
