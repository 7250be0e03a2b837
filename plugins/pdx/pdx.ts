import {
  addAttribute,
  type BomWriter,
  defineFormat,
  type FormatElement,
  type FormatReader,
  newFields,
  type Place,
} from 'lintanide/plugin';
import { code, isPaper, isPerAssembly, reasonOf, revisionOf } from './codes.ts';
import { type MakerPart, makerPartOf, type Source, sourced, sourceOf } from './sources.ts';

/** An item of the package while it is read. */
interface Item {
  readonly id: string;
  readonly fields: Record<string, string>;
  readonly place: Place;
  readonly sources: Source[];
}

/** A line of a bill while it is read. */
interface Line {
  readonly child: string;
  readonly name: string;
  readonly number: string;
  readonly fields: Record<string, string>;
  readonly place: Place;
  readonly alternates: { readonly id: string; readonly number: string; readonly place: Place }[];
}

/** Names by which an item is referred to: its id in the document, else its number. */
const idOf = (unique: string, number: string): string => unique || `number:${number}`;

/**
 * A package lists items, flat; the bill of an item lists its children by id. Documents are items and lines as well. What changes
 * propose (`…Markup…`) is not in the bill. What IPC-2571 has no attribute for (mass, origin, tariff code) stands in additional
 * attributes of a site's own names.
 */
export const pdxFormat = defineFormat({
  name: 'pdx',
  title: 'Product data exchange package (PDX, IPC-2571)',
  roots: [{ local: 'ProductDataeXchangePackage' }],
  read: (out) => readPdx(out),
});

function readPdx(out: BomWriter): FormatReader {
  const makers = new Map<string, MakerPart>();
  const suppliers = new Map<string, string>();
  const sourcing: Item[] = [];
  /** Lines that are no parts: where their item is a document, it says so itself. */
  const notBuilt: { readonly child: string; readonly name: string; readonly reason: string }[] = [];
  const papers = new Set<string>();
  const listed = new Set<string>();
  /** Items with a bill. */
  const billed = new Set<string>();
  /** Ids that bills refer to, with the number by which they do. */
  const wanted = new Map<string, string>();
  let item: Item | null = null;
  let line: Line | null = null;
  let maker: MakerPart | null = null;
  let proposed = 0;

  /** What an additional attribute belongs to: the element around its list. */
  const ownerOf = (element: FormatElement): Record<string, string> | null => {
    const around = element.above(2);
    if (around === 'BillOfMaterialItem') return line?.fields ?? null;
    if (around === 'Item') return item?.fields ?? null;
    return around === 'ManufacturerPart' ? (maker?.fields ?? null) : null;
  };
  const characteristic = (kind: string): FormatReader['elements'][string] => ({
    open(element) {
      const fields = ownerOf(element);
      const value = element.attribute(`${kind}Value`) || [element.attribute(`${kind}LowerValue`), element.attribute(`${kind}UpperValue`)].filter((text) => text !== '').join('-');
      if (fields !== null) addAttribute(fields, element.attribute(`${kind}Name`), value, { dimension: element.attribute('engineeringUnitOfMeasure') });
    },
  });

  return {
    elements: {
      Item: {
        open(element) {
          if (element.parent !== 'Items') return;
          const number = element.attribute('itemIdentifier');
          const id = idOf(element.attribute('itemUniqueIdentifier'), number);
          item = { id, fields: Object.assign(newFields(), itemFields(element)), place: element.place, sources: [] };
          if (!listed.has(`number:${number}`)) out.alias(`number:${number}`, id);
          for (const name of [id, `number:${number}`]) listed.add(name);
          if (!isPaper(code(element, 'globalProductTypeCode'))) return;
          papers.add(id);
          papers.add(`number:${number}`);
          out.leaveOut(id, 'a document, nothing that is built in');
        },
        close() {
          if (item === null) return;
          out.part(item.id, item.fields, item.place);
          if (item.sources.length > 0) sourcing.push(item);
          item = null;
        },
      },
      BillOfMaterialItem: {
        open(element) {
          if (element.parent !== 'BillOfMaterial') proposed++;
          else if (item !== null) {
            billed.add(item.id);
            line = lineOf(element);
          }
        },
        close() {
          if (line === null || item === null) return;
          const { child, name, number, fields, place, alternates } = line;
          const reason = reasonOf(fields['itemType'] ?? '');
          line = null;
          if (reason !== null) {
            notBuilt.push({ child, name, reason });
            return;
          }
          wanted.set(child, number);
          out.use(item.id, child, fields, place);
          for (const other of alternates) {
            wanted.set(other.id, other.number);
            out.use(item.id, other.id, { quantity: fields['quantity'], unit: fields['unit'], findNo: fields['findNo'], alternate: number }, other.place);
          }
        },
      },
      ReferenceDesignator: {
        open(element) {
          if (line === null) return;
          const before = line.fields['refDes'];
          const name = element.attribute('referenceDesignatorName');
          line.fields['refDes'] = before === undefined ? name : `${before}, ${name}`;
        },
      },
      AlternateItem: {
        open(element) {
          const number = element.attribute('itemIdentifier');
          const id = idOf(element.attribute('itemUniqueIdentifier'), number);
          if (line !== null) line.alternates.push({ id, number, place: element.place });
          else if (item !== null && element.above(2) === 'Item') {
            const before = item.fields['alternate'];
            item.fields['alternate'] = before === undefined ? number : `${before}; ${number}`;
          }
        },
      },
      AdditionalAttribute: {
        open(element) {
          const fields = ownerOf(element);
          if (fields !== null) addAttribute(fields, element.attribute('name'), element.attribute('value'), { dimension: element.attribute('dimension') });
        },
      },
      MeasuredCharacteristic: characteristic('measuredCharacteristic'),
      RangedCharacteristic: characteristic('rangedCharacteristic'),
      EnumeratedCharacteristic: characteristic('enumeratedCharacteristic'),
      TextualCharacteristic: characteristic('textualCharacteristic'),
      ApprovedManufacturerListItem: {
        open(element) {
          if (element.parent !== 'ApprovedManufacturerList') proposed++;
          else item?.sources.push(sourceOf(element));
        },
      },
      ManufacturerPart: {
        open(element) {
          maker = makerPartOf(element);
          makers.set(element.attribute('manufacturerPartUniqueIdentifier'), maker);
        },
        close() {
          maker = null;
        },
      },
      ApprovedSupplierListItem: {
        open(element) {
          maker?.suppliers.push(element.attribute('suppliedBy') || element.attribute('supplierPartUniqueIdentifier'));
        },
      },
      SupplierPart: {
        open(element) {
          suppliers.set(element.attribute('supplierPartUniqueIdentifier'), element.attribute('supplierName'));
        },
      },
    },
    end() {
      for (const { id, place, sources } of sourcing) out.part(id, sourced(sources, makers, suppliers), place);
      for (const { child, name, reason } of notBuilt) {
        if (papers.has(child)) continue;
        // An item that no bill builds in, and that is broken down in none, is not in the product either.
        if (!wanted.has(child) && listed.has(child) && !billed.has(child)) out.leaveOut(child, reason);
        else out.skip(name, reason);
      }
      if (proposed > 0) out.skip(`${proposed} rows of changes`, 'what a change proposes is not in the bill yet');
      const missing = [...wanted].filter(([id]) => !listed.has(id)).map(([, number]) => number);
      for (const [id, number] of wanted) if (!listed.has(id)) out.part(id, { partNumber: number }, { line: 0, node: -1 });
      if (missing.length > 0) out.skip(`items ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? `, … (${missing.length} in all)` : ''}`, 'bills name them and the package does not hold them: read as their lines say, without manufacturers and without what is below them');
    },
  };
} // prettier-ignore

function itemFields(element: FormatElement): Record<string, string> {
  const { revision, change } = revisionOf(element.attribute('revisionIdentifier'));
  return {
    partNumber: element.attribute('itemIdentifier'),
    description: element.attribute('description'),
    revision,
    change,
    lifecycle: code(element, 'globalLifeCyclePhaseCode'),
    unit: element.attribute('globalProductUnitOfMeasureCode'),
    makeBuy: code(element, 'makeBuy'),
    category: element.attribute('category') || element.attribute('itemClassification'),
  };
}

function lineOf(element: FormatElement): Line {
  const number = element.attribute('billOfMaterialItemIdentifier');
  const quantity = element.attribute('itemQuantity');
  const quantityType = code(element, 'globalProductQuantityTypeCode');
  const itemType = code(element, 'globalBillOfMaterialTypeCode');
  const description = element.attribute('description');
  const { revision, change } = revisionOf(element.attribute('revisionIdentifier'));
  const perPiece = isPerAssembly(quantityType, itemType);
  const fields = Object.assign(newFields(), {
    description,
    revision,
    change,
    itemType,
    findNo: element.attribute('proprietarySequenceIdentifier'),
    quantity: perPiece ? quantity : '',
    quantityType: perPiece ? '' : [quantity, quantityType || itemType].filter((text) => text !== '').join(' '),
    remarks: element.attribute('notes'),
  });
  const name = [number, description].filter((text) => text !== '').join(' ');
  const child = idOf(element.attribute('billOfMaterialItemUniqueIdentifier'), number);
  return { child, name, number, fields, place: element.place, alternates: [] };
}
