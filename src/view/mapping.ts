import { headerKey } from '../map/headers/headers.ts';
import { FIELDS, type Field, type Table } from '../map/types.ts';
import type { Sheet } from '../read/sheet.ts';
import type { ColumnNote, ColumnView, MappingDraft } from './types.ts';

/** Fields a mapping is about; the others are found all the same where a mapping leaves them out. */
export const CORE: readonly Field[] = [
  'level',
  'parent',
  'findNo',
  'partNumber',
  'mpn',
  'description',
  'quantity',
  'quantityTotal',
  'unit',
  'material',
  'manufacturer',
];
/** A part is still known without these. */
const ONLY_IF_SURE = new Set<Field>(['findNo']);

export interface DraftFrame {
  /** True if other sheets hold lists of their own. */
  readonly severalSheets: boolean;
  /** True if the sheet holds more than this table: a header row or a header text would single out one of them. */
  readonly severalTables: boolean;
  /** True for a document with more than one kind of record: a mapping speaks of all of them. */
  readonly severalRecords: boolean;
}

/** The mapping of a table as a user would write it; read back, it gives the same columns. */
export function draftOf(table: Table, columns: readonly ColumnView[], frame: DraftFrame): MappingDraft | null {
  const { sheet } = table;
  if (frame.severalRecords || isNamedByReader(sheet) || sheet.turned !== null) return null;
  const named = sheet.columnNames !== null;
  const isFound = foundByText(table);
  const reference = referencesOf(columns, (view) => !frame.severalTables && (named || isFound(view)));
  const used = new Set<number>();
  const fields: [Field, string[]][] = [];
  for (const field of CORE) {
    // A number that is the name too is named once, and found again as the other.
    const both =
      field === 'description'
        ? CORE.filter((other) => other !== field).flatMap((other) => table.columns.get(other) ?? [])
        : [];
    const own = (table.columns.get(field) ?? []).filter((column) => !used.has(column) && !both.includes(column));
    const first = own[0];
    if (first === undefined || (ONLY_IF_SURE.has(field) && own.length > 1)) continue;
    // Columns of a mapping are asked from left to right: where they are not, the first is named and the others are found.
    const ordered = field === 'description' || own.every((column, i) => i === 0 || column > (own[i - 1] ?? -1));
    const listed = ordered ? [...own].sort((a, b) => a - b) : [first];
    for (const column of listed) used.add(column);
    fields.push([field, listed.map(reference)]);
  }
  return {
    sheet: frame.severalSheets ? sheet.name : null,
    headerRow: frame.severalTables ? null : table.headerRow,
    columns: fields,
    unused: notes(
      columns.filter(({ fields: uses, ignored }) => uses.length === 0 && !ignored),
      reference,
      null,
    ),
    seen: notes(
      columns.filter(({ column }) => used.has(column)),
      reference,
      used,
    ),
  };
}

/** Whether a list has no columns of its own ("2x DC motor"): what its reader calls them no mapping can name. */
const isNamedByReader = (sheet: Sheet): boolean =>
  sheet.columnNames !== null &&
  sheet.rowCount > 0 &&
  sheet.element(0) === null &&
  sheet.columnNames.every((name) => (FIELDS as readonly string[]).includes(name));

function notes(
  columns: readonly ColumnView[],
  reference: (column: number) => string,
  used: ReadonlySet<number> | null,
): ColumnNote[] {
  return columns.map(({ column, fields, samples }) => ({
    reference: reference(column),
    field: used === null ? null : (fields[0]?.field ?? null),
    samples,
  }));
}

/** Header text of a column where it stands alone and is known by it, else `#3`. */
export function referencesOf(
  columns: readonly Pick<ColumnView, 'column' | 'header' | 'name'>[],
  byText: (view: Pick<ColumnView, 'column' | 'header' | 'name'>) => boolean,
): (column: number) => string {
  const counts = new Map<string, number>();
  for (const { header } of columns) counts.set(headerKey(header), (counts.get(headerKey(header)) ?? 0) + 1);
  const known = new Map<number, string>();
  for (const view of columns) {
    const key = headerKey(view.header);
    const isNumber = /^#\d{1,5}$/.test(view.header.trim());
    if (key !== '' && counts.get(key) === 1 && view.header.length <= 200 && !isNumber && byText(view))
      known.set(view.column, view.header);
  }
  return (column) => known.get(column) ?? `#${String(column + 1)}`;
}

/**
 * Can a mapping find this column by its header? It finds the text of one cell, where headers of two rows are joined for reading,
 * and every list of a sheet that has it: a text that stands once more in its row, in a list beside this one, would bring that too.
 */
function foundByText({
  sheet,
  headerRow,
}: {
  readonly sheet: Sheet;
  readonly headerRow: number | null;
}): (view: Pick<ColumnView, 'column' | 'header'>) => boolean {
  if (headerRow === null) return () => false;
  const keys = Array.from({ length: sheet.columnCount }, (_, column) =>
    headerKey(sheet.text(sheet.ordinalOf(headerRow), column).slice(0, 200)),
  );
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return ({ column, header }) => keys[column] === headerKey(header) && counts.get(keys[column]) === 1;
}
