import {
  addAttribute,
  type BomWriter,
  defineFormat,
  type Fragment,
  fragmentHandler,
  newFields,
  textAt,
} from 'lintanide/plugin';

/** Where the number of an item may stand, in the releases and as firms write it. */
const ITEM = ['ItemID/ID', 'ItemIDs/ItemID/ID', 'ItemID', 'ItemIDs/ItemID', 'Item/ItemID/ID', 'Item/ItemID'] as const;
const COMPONENT = ['ComponentItem', 'Component', 'Item', 'ItemMaster'] as const;
const PARENT = ['ParentItem', 'FinalItem', 'AssemblyItem', 'Item', 'ItemMaster'] as const;
const QUANTITY = ['ItemQuantity', 'RequiredQuantity', 'Quantity', 'QuantityPer'] as const;
const HEADER = /header$/i;

/**
 * Bills as OAGIS messages (`ProcessBOM`, `SyncBOM`, …): a header that names the item, and one element per component. Names of the
 * elements differ between releases; whatever has an item and a quantity is a line.
 */
export const oagisFormat = defineFormat({
  name: 'oagis',
  title: 'OAGIS bill of materials message',
  roots: [{ local: '*', namespace: 'openapplications.org/oagis' }],
  read: (out) => {
    const bill = fragmentHandler((noun) => readBill(noun, out), ['*']);
    return { elements: { BOM: bill, BillOfMaterial: bill, BillOfMaterials: bill } };
  },
});

function readBill(bill: Fragment, out: BomWriter): void {
  const header = bill.children.find(({ local }) => HEADER.test(local)) ?? bill;
  const document = textAt(header, 'DocumentID/ID') || textAt(header, 'ID');
  const parent = itemIn(header, PARENT);
  const number = parent?.number || document;
  const id = number || `bill ${bill.place.line}`;
  const revision = textAt(header, 'RevisionID') || textAt(header, 'Revision');
  out.part(
    id,
    {
      ...(parent?.fields ?? {}),
      partNumber: number,
      revision,
      bill: number === document ? '' : document,
      description: parent?.fields['description'] || textAt(header, 'Description'),
    },
    header.place,
  );
  const base = QUANTITY_BASE.map((path) => textAt(header, path)).find((text) => Number(text) > 0) ?? '';
  readLines(bill, id, base, out);
}

const QUANTITY_BASE = ['BatchSize', 'BatchSizeQuantity', 'BatchQuantity', 'BaseQuantity'];

function readLines(around: Fragment, parent: string, base: string, out: BomWriter): void {
  for (const line of around.children) {
    if (HEADER.test(line.local)) continue;
    const item = itemIn(line, COMPONENT);
    const quantity = quantityIn(line);
    if (item === null) {
      if (line.children.length > 0) readLines(line, parent, base, out);
      continue;
    }
    out.part(item.number, item.fields, line.place);
    const find = ['SequenceID', 'SequenceNumberID', 'LineNumberID', 'LineNumber']
      .map((name) => textAt(line, name))
      .find((text) => text !== '');
    out.use(
      parent,
      item.number,
      {
        ...quantity,
        quantityBase: base,
        findNo: find,
        validFrom: textAt(line, 'EffectiveTimePeriod/StartDateTime').slice(0, 10),
        validTo: textAt(line, 'EffectiveTimePeriod/EndDateTime').slice(0, 10),
        remarks: textAt(line, 'Note'),
      },
      line.place,
    );
    for (const inner of line.children.filter(({ local }) => local === line.local))
      readLines({ ...line, children: [inner] }, item.number, '', out);
  }
}

function quantityIn(line: Fragment): { quantity?: string; unit?: string } {
  for (const name of QUANTITY) {
    const quantity = textAt(line, name);
    if (quantity !== '') return { quantity, unit: textAt(line, `${name}/@unitCode`) || textAt(line, `${name}/@uom`) };
  }
  return {};
}

/** The item that an element names, directly or inside one of some elements; null if it names none. */
function itemIn(
  element: Fragment,
  wrappers: readonly string[],
): { number: string; fields: Record<string, string> } | null {
  const inside = wrappers.flatMap((name) => element.children.filter(({ local }) => local === name));
  for (const item of [...inside, element]) {
    const number = ITEM.map((path) => textAt(item, path)).find((text) => text !== '') ?? '';
    if (number === '') continue;
    const fields = Object.assign(newFields(), {
      partNumber: number,
      description: textAt(item, 'Description'),
      specification: textAt(item, 'Specification/Description'),
      category: textAt(item, 'Classification/Codes/Code'),
    });
    for (const property of item.children.filter(({ local }) => local === 'Property' || local === 'UserArea'))
      addProperty(fields, property);
    return { number, fields };
  }
  return null;
}

/** `Property/NameValue@name`, and what a firm puts into `UserArea`. */
function addProperty(fields: Record<string, string>, property: Fragment): void {
  for (const each of property.children) {
    const name = each.attributes.get('name') ?? (each.local === 'NameValue' ? '' : each.local);
    addAttribute(fields, name, each.text);
  }
}
