import {
  addAttribute,
  type BomWriter,
  type Fragment,
  fragmentHandler,
  type FormatReader,
  newFields,
} from 'lintanide/plugin';
import { createdLines, type Field, fieldsOf, localId } from './records.ts';

/** A record of the file: what it is of, by field name. */
interface Known {
  readonly id: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly place: Fragment['place'];
}

/** Reads records of products and bills, and writes the lines of the bills. */
export function readData(out: BomWriter): FormatReader {
  const models = new Map<string, Known[]>();
  const ids = new Set<string>();
  return {
    elements: {
      record: fragmentHandler(
        (record) => {
          for (const each of withInner(record)) {
            const id = localId(each.attributes.get('id') ?? '') || `record ${each.place.line}`;
            const model = each.attributes.get('model') ?? '';
            ids.add(id);
            const known = models.get(model) ?? [];
            known.push({ id, fields: fieldsOf(each), place: each.place });
            models.set(model, known);
          }
        },
        ['record'],
      ),
    },
    end() {
      const bills = models.get('mrp.bom') ?? [];
      const lines = models.get('mrp.bom.line') ?? [];
      const templates = models.get('product.template') ?? [];
      const products = models.get('product.product') ?? [];
      if (bills.length + lines.length + templates.length + products.length === 0) return;
      const variants = new Map<string, number>();
      for (const { fields } of products) {
        const template = fields.get('product_tmpl_id')?.ref ?? '';
        variants.set(template, (variants.get(template) ?? 0) + 1);
      }
      const names = new Map<string, string>();
      for (const known of models.values())
        for (const { id, fields } of known) names.set(id, fields.get('name')?.text ?? '');
      for (const { id, fields, place } of [...products, ...templates])
        out.part(id, { ...productFields(fields), ...ownFields(fields, names) }, place);
      for (const { id, fields } of products) {
        const template = fields.get('product_tmpl_id')?.ref ?? '';
        // A template with several variants is none of them.
        if (template !== '' && variants.get(template) === 1 && template !== id) out.alias(template, id);
      }
      writeBills(out, bills, lines, ids, names);
    },
  };
}

/** What a line is of: a product, else a template whose variant goes by the attributes of what is made. */
const CHILD = ['product_id', 'product_tmpl_id', 'component_template_id'] as const;

function writeBills(
  out: BomWriter,
  bills: readonly Known[],
  lines: readonly Known[],
  ids: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): void {
  const named = new Set<string>();
  /** The id of a product, known by its external id alone where the file does not hold it. */
  const product = (reference: string, place: Known['place']): string => {
    const base = reference.replace(/_product_template$/, '');
    const id = ids.has(reference) ? reference : base;
    if (!ids.has(id) && id !== '' && !named.has(id)) {
      named.add(id);
      out.part(id, { partNumber: id }, place);
    }
    return id;
  };
  const first = new Map<string, string>();
  const parents = new Map<string, { readonly id: string; readonly base: string }>();
  for (const { id, fields, place } of bills) {
    const of = product(fields.get('product_id')?.ref || fields.get('product_tmpl_id')?.ref || '', place);
    if (of === '') {
      out.skip(`bill ${id}`, 'it names no product that it is of');
      continue;
    }
    const one = first.get(of) ?? id;
    first.set(of, one);
    // A second bill of one product adds nothing to the first.
    const parent = one === id ? of : `${of} ${id}`;
    if (parent !== of) out.part(parent, { partNumber: of }, place);
    out.part(parent, { bill: fields.get('code')?.text, itemType: fields.get('type')?.text }, place);
    const base = fields.get('product_qty')?.text ?? '';
    parents.set(id, { id: parent, base: Number(base) > 0 ? base : '' });
    for (const line of createdLines(fields.get('bom_line_ids')?.text ?? ''))
      out.use(
        parent,
        product(line.product, place),
        { quantity: line.quantity, quantityBase: base, unit: line.unit },
        place,
      );
  }
  for (const { id, fields, place } of lines) {
    const bill = fields.get('bom_id')?.ref ?? '';
    const child = product(CHILD.map((name) => fields.get(name)?.ref ?? '').find((ref) => ref !== '') ?? '', place);
    if (child === '') out.skip(`line ${id}`, 'it names no product');
    else {
      let parent = parents.get(bill);
      if (parent === undefined) {
        parent = { id: `bill ${bill}`, base: '' };
        parents.set(bill, parent);
        out.part(parent.id, { partNumber: bill }, place);
      }
      const said = {
        ...ownFields(fields, names),
        quantity: fields.get('product_qty')?.text ?? '1',
        quantityBase: parent.base,
        unit: fields.get('product_uom_id')?.ref,
        findNo: fields.get('sequence')?.text,
      };
      out.use(parent.id, child, said, place);
    }
  }
}

/** A record, and records inside its fields. Lines there belong to the bill around them. */
function withInner(record: Fragment): Fragment[] {
  const found = [record];
  for (const field of record.children)
    for (const inner of field.children.filter(({ local }) => local === 'record')) {
      const owner: Fragment = {
        local: 'field',
        parent: 'record',
        attributes: new Map([
          ['name', 'bom_id'],
          ['ref', record.attributes.get('id') ?? ''],
        ]),
        text: '',
        children: [],
        place: inner.place,
      };
      found.push({ ...inner, children: [...inner.children, owner] });
    }
  return found;
}

/** Fields that a user or a module added: `x_material`, `x_studio_mpn`, `manufacturer_pref`. */
const OWN = /^(?:x_\w|material|alloy|manufacturer|mpn)\w{0,80}$/i;

/** What such fields say: their text, or what the record is called that they refer to. */
function ownFields(fields: ReadonlyMap<string, Field>, names: ReadonlyMap<string, string>): Record<string, string> {
  const own = newFields();
  for (const [name, { text, ref }] of fields) {
    const value = text || names.get(ref) || ref;
    if (OWN.test(name) && !/^(?:true|false|none)?$/i.test(value))
      addAttribute(
        own,
        name === 'manufacturer_pref' ? 'mpn' : name.replace(/^x_(?:studio_)?/, '').replace(/_id$/, ''),
        value,
      );
  }
  return own;
}

function productFields(fields: ReadonlyMap<string, Field>): Record<string, string> {
  const text = (name: string): string => fields.get(name)?.text ?? '';
  const country = fields.get('country_of_origin')?.ref ?? '';
  return Object.assign(newFields(), {
    partNumber: text('default_code'),
    name: text('name'),
    description: text('description'),
    remarks: text('description_purchase'),
    category: fields.get('categ_id')?.ref,
    unit: fields.get('uom_id')?.ref,
    massUnit: Number(text('weight')) > 0 ? text('weight') : '',
    massUom: Number(text('weight')) > 0 ? 'kg' : '',
    hsCode: text('hs_code') || fields.get('hs_code_id')?.ref,
    // Countries are `base.cn`.
    countryOfOrigin: /^[a-z]{2}$/.test(country) ? country.toUpperCase() : country,
    unitCost: text('standard_price'),
  });
}
