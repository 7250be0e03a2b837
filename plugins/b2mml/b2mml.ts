import {
  addAttribute,
  all,
  type BomWriter,
  defineFormat,
  type Fragment,
  fragmentHandler,
  newFields,
  textAt,
} from 'lintanide/plugin';

/** Names under which a line of a bill says its material, the most exact first. */
const MATERIAL = ['MaterialDefinitionID', 'MaterialSpecificationID', 'MaterialClassID'] as const;
const NESTED = ['AssemblyBillOfMaterialItem', 'OperationsMaterialBillItem', 'MaterialBillItem'] as const;
const BILLS = ['OperationsMaterialBill', 'ManufacturingBill', 'MaterialBill'] as const;
const PLACED = ['AssemblyDefinition', 'AssemblyDefinitionID', ...NESTED];

/**
 * ISA-95 as XML. Material definitions hold what they are assembled from, nested, without quantities. A bill of an operation
 * lists what is consumed and what is produced: the one thing that it produces is what the bill is of.
 */
export const b2mmlFormat = defineFormat({
  name: 'b2mml',
  title: 'B2MML (ISA-95)',
  roots: [
    { local: '*', namespace: 'mesa.org/xml/b2mml' },
    { local: '*', namespace: 'wbf.org/xml/b2mml' },
  ],
  read: (out) => ({
    elements: {
      MaterialDefinition: fragmentHandler((definition) => readDefinition(definition, out), PLACED),
      ...Object.fromEntries(BILLS.map((name) => [name, fragmentHandler((bill) => readBill(bill, out), PLACED)])),
    },
  }),
});

/** Assemblies are as deep as elements may nest; the scanner bounds that. */
function readDefinition(definition: Fragment, out: BomWriter): string {
  const id = textAt(definition, 'ID');
  if (id === '') {
    out.skip(`a definition at line ${definition.place.line}`, 'it has no ID');
    return '';
  }
  out.part(id, definitionFields(definition), definition.place);
  for (const part of all(definition, 'AssemblyDefinition')) {
    const child = readDefinition(part, out);
    if (child !== '') out.use(id, child, quantityOf(part), part.place);
  }
  for (const part of all(definition, 'AssemblyDefinitionID')) {
    if (part.text === '') continue;
    out.part(part.text, { partNumber: part.text }, part.place);
    out.use(id, part.text, {}, part.place);
  }
  return id;
}

function definitionFields(definition: Fragment): Record<string, string> {
  const fields = Object.assign(newFields(), {
    partNumber: textAt(definition, 'ID'),
    description: textAt(definition, 'Description'),
  });
  const described = all(definition, 'Description').map(({ text }) => text);
  fields['description#more'] = described.filter((text) => text !== fields['description']).join(' · ');
  for (const property of all(definition, 'MaterialDefinitionProperty')) {
    const values = all(property, 'Value');
    const value = values
      .map((each) => textAt(each, 'ValueString'))
      .filter((text) => text !== '')
      .join('; ');
    const dimension = values.map((each) => textAt(each, 'UnitOfMeasure')).find((text) => text !== '') ?? '';
    addAttribute(fields, textAt(property, 'ID'), value, { dimension });
  }
  return fields;
}

function readBill(bill: Fragment, out: BomWriter): void {
  const items = NESTED.flatMap((name) => all(bill, name));
  const produced = items.filter((item) => /^produced$/i.test(textAt(item, 'UseType')));
  const [product] = produced;
  // Two products: neither is the one that the bill is of.
  const made = produced.length === 1 && product !== undefined && items.length > 1 ? product : null;
  const id = made === null ? textAt(bill, 'ID') || `bill ${bill.place.line}` : idOf(made);
  if (made === null)
    out.part(id, { partNumber: textAt(bill, 'ID'), description: textAt(bill, 'Description') }, bill.place);
  else out.part(id, itemFields(made), made.place);
  for (const item of items) if (item !== made) readItem(id, item, made, out);
}

function readItem(parent: string, item: Fragment, made: Fragment | null, out: BomWriter): void {
  const id = idOf(item);
  out.part(id, itemFields(item), item.place);
  const base = made === null ? '' : textAt(made, 'Quantity/QuantityString');
  out.use(
    parent,
    id,
    {
      ...quantityOf(item),
      quantityBase: Number(base) > 0 ? base : '',
      findNo: textAt(item, 'ID'),
      itemType: textAt(item, 'UseType'),
      validFrom: textAt(item, 'EffectiveStartDate').slice(0, 10),
      validTo: textAt(item, 'EffectiveEndDate').slice(0, 10),
    },
    item.place,
  );
  for (const inner of NESTED.flatMap((name) => all(item, name))) readItem(id, inner, null, out);
}

function numberOf(item: Fragment): string {
  return MATERIAL.map((name) => textAt(item, name)).find((text) => text !== '') ?? '';
}

const idOf = (item: Fragment): string => numberOf(item) || `item ${item.place.line}`;

function itemFields(item: Fragment): Record<string, string> {
  return Object.assign(newFields(), { partNumber: numberOf(item), description: textAt(item, 'Description') });
}

function quantityOf(item: Fragment): { quantity: string; unit: string } {
  const quantity = textAt(item, 'Quantity/QuantityString');
  return { quantity, unit: textAt(item, 'Quantity/UnitOfMeasure') };
}
