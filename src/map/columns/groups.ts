import type { Assigned, ColumnInput } from './columns.ts';
import type { Field } from '../types.ts';

/** Marks of ERP exports that print the head of a BOM and its lines in one row: `Qty (Items)`, `Menge (Artikel)`, `BoM Lines/Quantity`. */
const CHILD =
  /\((?:items?|components?|lines?|artikel(?:en)?|komponenten|positionen|articles?|composants|lignes|art[íi]culos|productos|componentes|l[íi]neas|itens|produtos|linhas|articoli|componenti|righe|onderdelen|regels|pozycje|składniki|položky)\)\s*$|^(?:bom lines?|bom_line_ids|components?|lines?)\s*\//iu;

/** What the head is called there. */
const HEAD_ITEM =
  /^(?:item|product|item to manufacture|product_tmpl_id.*|artikel|article|art[íi]culo|producto|produto|articolo|prodotto|produkt)$/iu;

/** Columns that are marked as those of the lines, two at least, and that of the head; null where there are none. */
export function headBesideLines(
  inputs: readonly ColumnInput[],
): { head: ColumnInput; ofLine: ReadonlySet<ColumnInput> } | null {
  const ofLine = new Set(inputs.filter(({ header }) => CHILD.test(header.trim())));
  const head =
    ofLine.size < 2 ? undefined : inputs.find((input) => !ofLine.has(input) && HEAD_ITEM.test(input.header.trim()));
  return head === undefined ? null : { head, ofLine };
}

/** Fields of the head when the line's own columns are marked. */
const NAMES_OF_HEAD: Partial<Record<Field, Field | null>> = {
  partNumber: 'document',
  findNo: 'document',
  refDes: 'document',
};
const HEAD: Partial<Record<Field, Field | null>> = { ...NAMES_OF_HEAD, quantity: 'quantityBase', unit: null };

/**
 * When some columns are marked as those of the lines, the unmarked ones describe the head: its number is the parent.
 * The head's number stays a part number too, after the line's own, for the row that lists the head alone.
 */
export function markChildGroup(inputs: readonly ColumnInput[], all: readonly Assigned[]): Assigned[] {
  const assigned = withoutRecordIds(inputs, all);
  const ofLine = new Set(inputs.filter((input) => CHILD.test(input.header.trim())).map((input) => input.column));
  const lineNumber = assigned.some(
    ({ field, column }) =>
      ofLine.has(column) && (field === 'partNumber' || field === 'name' || field === 'parent' || field === 'findNo'),
  );
  if (ofLine.size < 2 || !lineNumber) return withHeadNumber(inputs, assigned);
  // A list that marks the component and not its quantity has one quantity, the line's: the head's is only told apart beside it.
  const ofHead = assigned.some(({ field, column }) => ofLine.has(column) && field === 'quantity')
    ? HEAD
    : NAMES_OF_HEAD;
  const header = (column: number): string => inputs.find((input) => input.column === column)?.header.trim() ?? '';
  const marked: Assigned[] = [];
  for (const each of assigned) {
    const isHeadItem = !ofLine.has(each.column) && HEAD_ITEM.test(header(each.column));
    if (isHeadItem) {
      marked.push({ ...each, field: 'parent' }, { ...each, field: 'partNumber', score: 0.3 });
    } else if (ofLine.has(each.column)) {
      const component = /(?:^|\/)(?:component|product|product_id(?:\/id)?)$|^item code/iu.test(header(each.column));
      marked.push(component ? { ...each, field: 'partNumber' } : each);
    } else {
      const field = each.field in ofHead ? (ofHead[each.field] ?? null) : each.field;
      if (field !== null) marked.push({ ...each, field, score: each.score * 0.5 });
    }
  }
  return marked;
}

/** `PartNum` beside `MtlPartNum` is the parent (Epicor); so is `产品编码` beside another part number. */
function withHeadNumber(inputs: readonly ColumnInput[], assigned: readonly Assigned[]): Assigned[] {
  const numbers = assigned.filter(({ field }) => field === 'partNumber');
  if (numbers.length < 2 || assigned.some(({ field }) => field === 'parent')) return [...assigned];
  return assigned.map((each) => {
    const text = inputs.find((input) => input.column === each.column)?.header.trim() ?? '';
    return each.field === 'partNumber' && /^(?:partnum|产品编码)$/iu.test(text) ? { ...each, field: 'parent' } : each;
  });
}

/** `.id` beside `bom_id/.id`, which is the same of the record above: it numbers records, and no parts where another column does. */
function withoutRecordIds(inputs: readonly ColumnInput[], assigned: readonly Assigned[]): readonly Assigned[] {
  const headerAt = (column: number): string => inputs.find((input) => input.column === column)?.header.trim() ?? '';
  const parent = assigned.find(
    ({ field, column }) => field === 'parent' && /[^/]\/[^/]{0,20}id$/i.test(headerAt(column)),
  );
  if (parent === undefined) return assigned;
  const id = headerAt(parent.column).split('/').at(-1);
  const isRecord = ({ field, column, kind }: Assigned): boolean =>
    field === 'partNumber' && headerAt(column) === id && kind !== 'user' && kind !== 'dialect';
  const isNumbered = assigned.some((each) => each.field === 'partNumber' && !isRecord(each));
  return isNumbered ? assigned.filter((each) => !isRecord(each)) : assigned;
}
