import { addAttribute, type BomWriter, type FormatReader, newFields, type Place } from 'lintanide/plugin';

/** One row of an entity: values by upper-case field name. */
interface Row {
  readonly values: Map<string, string>;
  readonly place: Place;
}

/** Fields of products; what is not here is looked up in the header dictionary. */
const PRODUCT: Readonly<Record<string, string>> = {
  ITEMNUMBER: 'partNumber',
  PRODUCTNUMBER: 'partNumber',
  PRODUCTNAME: 'name',
  PRODUCTSEARCHNAME: 'specification',
  PRODUCTDESCRIPTION: 'description',
  NETPRODUCTWEIGHT: 'massUnit',
  ORIGINCOUNTRYREGIONID: 'countryOfOrigin',
  HARMONIZEDSYSTEMCODE: 'hsCode',
  INTRASTATCOMMODITYCODE: 'hsCode',
  PRODUCTGROUPID: 'category',
};

/** No date is written as the first one. */
const dateOf = (text: string): string => (text.startsWith('1900-01-01') ? '' : text.slice(0, 10));

/** Reads the rows of entities, and writes the lines of their BOMs. */
export function readEntities(out: BomWriter): FormatReader {
  const lines: Row[] = [];
  /** Items that a BOM id makes, and where it says so. */
  const makes = new Map<string, Map<string, Place>>();
  const used = new Set<string>();
  const billOf = new Map<string, string>();
  let row: Row | null = null;
  let field = '';

  const makesItem = (bom: string, item: string, place: Place): void => {
    if (bom === '' || item === '') return;
    const items = makes.get(bom) ?? new Map<string, Place>();
    if (!items.has(item)) items.set(item, place);
    makes.set(bom, items);
  };
  const take = ({ values, place }: Row): void => {
    const get = (name: string): string => values.get(name) ?? '';
    const bom = get('BOMID');
    const made = get('MANUFACTUREDITEMNUMBER');
    if (bom !== '' && made !== '') {
      makesItem(bom, made, place);
      out.part(made, { partNumber: made }, place);
    } else if (bom !== '' && get('ITEMNUMBER') !== '') lines.push({ values, place });
    else if (bom !== '') out.part(`bom ${bom}`, { partNumber: bom, description: get('BOMNAME') || get('NAME') }, place);
    else if (get('ITEMNUMBER') !== '' || get('PRODUCTNUMBER') !== '')
      out.part(get('ITEMNUMBER') || get('PRODUCTNUMBER'), productFields(values), place);
    else out.skip(`a row at line ${place.line}`, 'it names neither a bill nor an item');
  };

  return {
    elements: {},
    others: {
      open(element) {
        if (element.depth === 1)
          row = /ENTITY$/i.test(element.local) ? { values: new Map(), place: element.place } : null;
        else if (element.depth === 2) field = element.local.toUpperCase();
      },
      close(text, depth) {
        if (row === null) return;
        if (depth === 2 && text !== '') row.values.set(field, text);
        if (depth !== 1) return;
        take(row);
        row = null;
      },
    },
    end() {
      for (const { values, place } of lines)
        makesItem(values.get('SUBBOMID') ?? '', values.get('ITEMNUMBER') ?? '', place);
      for (const { values, place } of lines) {
        const bom = values.get('BOMID') ?? '';
        const number = values.get('ITEMNUMBER') ?? '';
        const items = makes.get(bom);
        out.part(number, { partNumber: number, name: values.get('PRODUCTNAME') ?? '' }, place);
        if (items === undefined) {
          out.part(`bom ${bom}`, { partNumber: bom }, place);
          used.add(bom);
        }
        for (const item of items?.keys() ?? [`bom ${bom}`])
          out.use(parentOf(item, bom, place), number, lineFields(values), place);
      }
      const listed = new Set(lines.map(({ values }) => values.get('BOMID')));
      for (const [bom, items] of makes) {
        if (listed.has(bom)) continue;
        out.part(`bom ${bom}`, { partNumber: bom }, [...items.values()][0] ?? { line: 0, node: -1 });
        for (const [item, place] of items) out.use(parentOf(item, bom, place), `bom ${bom}`, { quantity: '1' }, place);
      }
      if (used.size > 0)
        out.skip(
          `BOM ids ${[...used].slice(0, 5).join(', ')}${used.size > 5 ? ', …' : ''}`,
          'the document does not say which items they make: their lines stand below the BOM id, and a document of versions in the same run says the rest',
        );
    },
  };

  /** A second bill of one item adds nothing to the first. */
  function parentOf(item: string, bom: string, place: Place): string {
    const first = billOf.get(item) ?? bom;
    billOf.set(item, first);
    if (first === bom) return item;
    const id = `${item} ${bom}`;
    out.part(id, { partNumber: item, bill: bom }, place);
    return id;
  }
}

function lineFields(values: ReadonlyMap<string, string>): Record<string, string> {
  const get = (name: string): string => values.get(name) ?? '';
  return Object.assign(newFields(), {
    quantity: get('QUANTITY'),
    quantityBase: Number(get('QUANTITYDENOMINATOR')) > 0 ? get('QUANTITYDENOMINATOR') : '',
    unit: get('PRODUCTUNITSYMBOL'),
    findNo: get('POSITIONNUMBER') || get('LINENUMBER'),
    itemType: get('LINETYPE'),
    validFrom: dateOf(get('VALIDFROMDATE')),
    validTo: dateOf(get('VALIDTODATE')),
    scrap: get('VARIABLESCRAPPERCENTAGE'),
    supplier: get('VENDORACCOUNTNUMBER'),
  });
}

function productFields(values: ReadonlyMap<string, string>): Record<string, string> {
  const fields = newFields();
  for (const [name, text] of values) {
    const field = Object.hasOwn(PRODUCT, name) ? PRODUCT[name] : undefined;
    if (field === undefined) addAttribute(fields, name, text);
    else fields[field] ??= text;
  }
  // Weights of products are in kilograms.
  if (Number(fields['massUnit']) > 0) fields['massUom'] = 'kg';
  else delete fields['massUnit'];
  return fields;
}
