import type { Sheet } from '../read/sheet.ts';
import type { Assigned } from './columns/columns.ts';
import { isHeaderWord } from './headers/dictionary.ts';
import { profilesOf, sampleRows } from './columns/profile.ts';
import { assignTable, makeTable } from './tables.ts';
import { FIELDS, LineKind, type Field, type Table } from './types.ts';
import { fixedColumns, type MappedHeaders } from './dialect/user-mapping.ts';

/** What a column's name says: the whole path where the dictionary knows it (`RefDes/name`), else its last step. */
function spokenName(name: string): string {
  if (/(?:^|\/)substances?\/(?:[^/]{1,100}\/){0,20}name$/i.test(name)) return 'Substance';
  if (/substanceid\/(?:[^/]{1,100}\/){0,20}(?:\w*identity|identifier)$/i.test(name)) return 'CAS';
  return name.includes('/') && isHeaderWord(name) ? name : lastStep(name);
}

/** `component/@partNumber` → `partNumber`: the last step of an element or attribute path, without prefix. */
function lastStep(name: string): string {
  const step = name.split('/').at(-1) ?? name;
  return step
    .replace(/^@/, '')
    .replace(/^(?:global)?billOfMaterials?(?=[A-Z])/, 'bom')
    .replace(/^.*:/, '')
    .replace(/\[(.*)\]$/, ' $1')
    .trim();
}

/** Ids by which records refer to each other. */
const UNIQUE_ID = /UniqueIdentifier$|(?:^|\/)(?:uid|guid)$/;
/** Library data of Cadence's physical part table: called parents, and no assemblies. */
const LIBRARY = /^PARENT_(?:PPT|PART_TYPE)/;
/** Numbers of what may be used instead are no numbers of the part. */
const INSTEAD = /alternat|substitut/i;
/** Ids serve the document; they name a part only beside something that does. */
const DOCUMENT_ID = /^(?:id|uid|guid|oid|object_?id|elemId|bom-ref|identifier)$/i;
const PART_ELEMENT =
  /part|item|component|product|material|substance|article|assembly|position|record|reference3d|instance3d|row$|line|^comp$/i;

/** What a maker says of the part comes after what the list says of it. */
function ownFirst(columns: readonly number[], names: readonly string[]): number[] {
  const foreign = (column: number): number =>
    Number(/(?:manufacturer|vendor|supplier)\w{0,60}\//i.test(names[column] ?? ''));
  return [...columns].sort((a, b) => foreign(a) - foreign(b));
}

/** How much of a substance is in a material is no mass or quantity of the material. */
const AMOUNT_OF_SUBSTANCE = /(?:^|\/)Substance\/(?:Mass|Amount|Concentration)/;

function isPassedOver(name: string): boolean {
  return LIBRARY.test(name) || UNIQUE_ID.test(name) || AMOUNT_OF_SUBSTANCE.test(name);
}

function tidied(
  columns: ReadonlyMap<Field, readonly number[]>,
  names: readonly string[],
): Map<Field, readonly number[]> {
  const tidy = new Map(columns);
  const described = ownFirst(columns.get('description') ?? [], names).filter(
    (column) => !DOCUMENT_ID.test(lastStep(names[column] ?? '')),
  );
  if (described.length > 0) tidy.set('description', described);
  else tidy.delete('description');
  const numbers = columns.get('partNumber') ?? [];
  const own = numbers.filter(
    (column) => !DOCUMENT_ID.test(lastStep(names[column] ?? '')) && !INSTEAD.test(names[column] ?? ''),
  );
  if (own.length > 0) tidy.set('partNumber', own);
  else if (numbers.some((column) => INSTEAD.test(names[column] ?? ''))) tidy.delete('partNumber');
  // The head of a bill has no line above it: what it names is the part itself.
  const head = (columns.get('parent') ?? []).filter((column) => !/^(?:parent|bom_id$)/i.test(names[column] ?? ''));
  if (head.length > 0 && own.length === 0 && !tidy.has('mpn') && !tidy.has('refDes')) {
    tidy.delete('parent');
    tidy.set('partNumber', head);
  }
  return tidy;
}

/** Whether records with these columns can be parts; colours, layers and exemptions have ids and names too. */
function canBeParts(sheet: Sheet, columns: ReadonlyMap<Field, readonly number[]>): boolean {
  const has = (...fields: Field[]): boolean => fields.some((field) => columns.has(field));
  const element = /\/([^/[]+)(?:\[\d+\])?$/.exec(sheet.element(0)?.path ?? '')?.[1] ?? '';
  if (/propert(?:y|ies)$|characteristics?$/i.test(element)) return false;
  const names = sheet.columnNames ?? [];
  const numbered = (columns.get('partNumber') ?? []).some((column) => !DOCUMENT_ID.test(lastStep(names[column] ?? '')));
  if (numbered || has('mpn', 'refDes')) return true;
  if (has('substance') && has('quantity')) return true;
  if (!has('description', 'partNumber')) return false;
  if (has('quantity', 'material', 'manufacturer', 'massUnit')) return true;
  return PART_ELEMENT.test(element) || (has('description') && has('partNumber'));
}

/** Rows by which columns are judged; records of nothing say nothing of them. */
const filledRows = (sheet: Sheet): number[] => sampleRows(0, sheet.rowCount - 1).filter((row) => sheet.isFilled(row));

/** Maps a table of elements: every row is a record, and the columns have names instead of a header. Null if no record is a part. */
export function elementTable(sheet: Sheet, user: MappedHeaders | null): Table | null {
  if (sheet.columnFields !== null) return fieldTable(sheet, sheet.columnFields, user);
  const names = sheet.columnNames ?? [];
  const headers = new Map<number, string>();
  const shown = new Map<number, string>();
  for (const [column, name] of names.entries()) {
    if (name === '' || isPassedOver(name)) continue;
    shown.set(column, name);
    headers.set(column, user?.byText.size === 0 || user === null ? spokenName(name) : name);
  }
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column).filter(
    (column) => !isPassedOver(names[column] ?? ''),
  );
  const assignment = assignTable(headers, columns, profilesOf(sheet, filledRows(sheet)), user);
  const mapped = user === null ? tidied(assignment.columns, names) : assignment.columns;
  if (user === null && !canBeParts(sheet, mapped)) return null;
  if (!['description', 'partNumber', 'mpn', 'refDes', 'substance'].some((field) => mapped.has(field as Field)))
    return null;
  const table = makeTable(sheet, {
    headerRow: null,
    firstRow: 0,
    lastRow: sheet.rowCount - 1,
    left: 0,
    right: Math.max(0, sheet.columnCount - 1),
    headers: shown,
    ignored: [],
    columns: mapped,
    confidence: assignment.confidence,
    assigned: assignment.assigned,
    above: assignment.above,
    stated: user?.mapping.decimal,
  });
  if (table !== null) markLinks(table);
  return table;
}

/** A table whose columns a format has named by field: nothing is guessed, and what a user says goes before it. */
function fieldTable(sheet: Sheet, fields: readonly string[], user: MappedHeaders | null): Table | null {
  const known = new Set<string>(FIELDS);
  const headers = new Map(fields.map((name, column) => [column, name]));
  const said = fixedColumns(user, headers);
  const assigned: Assigned[] = [];
  const columns = new Map<Field, number[]>();
  for (const [column, name] of fields.entries()) {
    // `description#2`: a second column of one field.
    const meant = name.replace(/#.*$/su, '');
    // `name` tells what a thing is as a description does, and goes before it.
    const own = meant === 'name' || meant === 'specification' ? 'description' : meant;
    const field = said.get(column) ?? (own as Field);
    if (!known.has(field)) continue;
    const list = columns.get(field) ?? [];
    if (name === 'name' || said.has(column)) list.unshift(column);
    else list.push(column);
    columns.set(field, list);
    assigned.push({ field, column, score: 1, kind: said.has(column) ? 'user' : 'dialect' });
  }
  // Columns stand in the order in which a document first fills them, which says nothing.
  const order = (column: number): number =>
    said.has(column) ? -1 : ['name', 'description'].indexOf(fields[column] ?? '') + 1 || 9;
  columns.get('description')?.sort((a, b) => order(a) - order(b) || a - b);
  return makeTable(sheet, {
    headerRow: null,
    firstRow: 0,
    lastRow: sheet.rowCount - 1,
    left: 0,
    right: Math.max(0, fields.length - 1),
    headers,
    ignored: [],
    columns,
    confidence: 1,
    allParts: true,
    assigned,
    stated: user?.mapping.decimal,
  });
}

const NAMED: readonly Field[] = ['description', 'partNumber', 'mpn', 'supplierPn', 'refDes', 'substance', 'cas'];

/** Records that only link others (`Part BOM` between two parts) name nothing: they are no lines. */
function markLinks({ sheet, lines, columns }: Table): void {
  const named = NAMED.flatMap((field) => columns.get(field) ?? []);
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    if (lines.kind[line] === LineKind.part && named.every((column) => sheet.id(row, column) === 0))
      lines.kind[line] = LineKind.note;
  }
}
