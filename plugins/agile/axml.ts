import {
  addAttribute,
  type BomWriter,
  defineFormat,
  type Field,
  type FormatReader,
  newFields,
  type Place,
} from 'lintanide/plugin';

/** A row of a table of an item: title block, page, bill, manufacturers. */
interface Row {
  readonly table: string;
  readonly referent: string;
  readonly fields: Record<string, string>;
  readonly place: Place;
}

const TITLE: Readonly<Record<string, Field>> = {
  Number: 'partNumber',
  Description: 'description',
  Rev: 'revision',
  LifecyclePhase: 'lifecycle',
  PartType: 'itemType',
  PartCategory: 'category',
};
const BILL: Readonly<Record<string, Field>> = {
  ItemNumber: 'partNumber',
  ItemDescription: 'description',
  ItemRev: 'revision',
  Qty: 'quantity',
  FindNum: 'findNo',
  RefDes: 'refDes',
  BOMNotes: 'remarks',
};
/** Objects that are no items: what changes propose is not in a bill yet. */
const NO_ITEM =
  /change|order|manufacturer|supplier|site|price|quality|declaration|project|user|package|request|customer/i;
const GONE = /obsolete|disqualified|not preferred|non-?preferred|inactive/i;

/**
 * Objects at the second level, named by their class; below them tables, and in those the fields, which sites name and number
 * (`List01`): those are kept under their own names for a mapping. Lines refer to items by id, or by number.
 */
export const axmlFormat = defineFormat({
  name: 'agile-axml',
  title: 'Oracle Agile aXML',
  roots: [{ local: 'AgileData' }],
  read: (out) => readAxml(out),
});

function readAxml(out: BomWriter): FormatReader {
  let item: { readonly type: string; readonly id: string; readonly place: Place; readonly rows: Row[] } | null = null;
  let row: Row | null = null;
  let field = '';
  const others = new Map<string, number>();
  const listed = new Set<string>();
  const wanted: { readonly id: string; readonly number: string; readonly place: Place }[] = [];

  const closeItem = (): void => {
    if (item === null) return;
    const { type, id, place, rows } = item;
    if (NO_ITEM.test(type)) {
      others.set(type, (others.get(type) ?? 0) + 1);
      return;
    }
    const fields = newFields();
    const sources = rows.filter(({ table }) => table === 'Manufacturers').map((source) => source.fields);
    for (const { table, fields: said } of rows) if (!/^(?:BOM|Manufacturers)$/.test(table)) titled(fields, table, said);
    Object.assign(fields, sourced(sources));
    const number = fields['partNumber'] ?? '';
    const own = id || `number ${number}`;
    listed.add(own);
    if (number !== '' && own !== `number ${number}`) out.alias(`number ${number}`, own);
    listed.add(`number ${number}`);
    out.part(own, fields, place);
    if (/document/i.test(type)) out.leaveOut(own, 'a document, nothing that is built in');
    for (const line of rows) if (line.table === 'BOM') writeLine(own, line);
  };
  const writeLine = (parent: string, { referent, fields: said, place }: Row): void => {
    const fields = newFields();
    for (const [name, value] of Object.entries(said)) {
      const known = Object.hasOwn(BILL, name) ? BILL[name] : undefined;
      if (known === undefined) addAttribute(fields, name, value);
      else fields[known] = value;
    }
    const number = fields['partNumber'] ?? '';
    const child = referent || `number ${number}`;
    wanted.push({ id: child, number, place });
    out.use(parent, child, fields, place);
  };

  return {
    elements: {},
    others: {
      open(element) {
        if (element.depth === 1)
          item = { type: element.local, id: element.attribute('uniqueId'), place: element.place, rows: [] };
        else if (element.depth === 2 && item !== null) {
          row = {
            table: element.local,
            referent: element.attribute('referentId'),
            fields: newFields(),
            place: element.place,
          };
          item.rows.push(row);
        } else if (element.depth === 3) field = element.local;
      },
      close(text, depth) {
        if (depth === 3 && row !== null && text !== '') row.fields[field] ??= text;
        else if (depth === 2) row = null;
        else if (depth === 1) {
          closeItem();
          item = null;
        }
      },
    },
    end() {
      for (const [type, count] of others)
        out.skip(`${count} ${type}`, 'no items; what changes propose is not in a bill yet');
      const missing = wanted.filter(({ id }) => !listed.has(id));
      for (const { id, number, place } of missing) out.part(id, { partNumber: number }, place);
      const numbers = [...new Set(missing.map(({ number }) => number))];
      if (numbers.length > 0)
        out.skip(
          `items ${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? `, … (${numbers.length} in all)` : ''}`,
          'bills name them and the file does not hold them: read as their lines say',
        );
    },
  };
}

function titled(fields: Record<string, string>, table: string, said: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(said)) {
    const known = table === 'TitleBlock' && Object.hasOwn(TITLE, name) ? TITLE[name] : undefined;
    if (known === undefined) addAttribute(fields, name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), value);
    else fields[known] ??= value;
  }
}

/** The maker that is bought from first, the others as alternates. */
function sourced(sources: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const rank = (source: Readonly<Record<string, string>>): number => {
    const status = `${source['PreferredStatus'] ?? ''} ${source['MfrPartLifecyclePhase'] ?? ''}`;
    return GONE.test(status) ? 2 : /preferred/i.test(status) ? 0 : 1;
  };
  const [first, ...rest] = [...sources].sort((one, other) => rank(one) - rank(other));
  const fields = newFields();
  if (first === undefined) return fields;
  fields['manufacturer'] = first['MfrName'] ?? '';
  fields['mpn'] = first['MfrPartNumber'] ?? '';
  fields['specification'] = first['MfrPartDescription'] ?? '';
  if (rest.length > 0)
    fields['alternate'] = rest.map((one) => `${one['MfrName'] ?? ''} ${one['MfrPartNumber'] ?? ''}`.trim()).join('; ');
  return fields;
}
