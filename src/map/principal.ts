import { keepLines } from './rows/lines.ts';
import type { Field, MappedSheet, SkippedRows, Table } from './types.ts';

/** Fields that make a record a line of a parts list, with their weight. */
const WEIGHT: ReadonlyMap<Field, number> = new Map([
  ['quantity', 3],
  ['partNumber', 2],
  ['mpn', 2],
  ['refDes', 2],
  ['parent', 2],
  ['description', 1],
  ['name', 1],
  ['manufacturer', 1],
  ['material', 1],
  ['massUnit', 1],
  ['unit', 1],
]);

function score(table: Table): number {
  let sum = Math.log10(table.lines.count + 1);
  for (const field of table.columns.keys()) sum += WEIGHT.get(field) ?? 0.3;
  return sum;
}

function isPartsList(table: Table): boolean {
  const has = (field: Field): boolean => table.columns.has(field);
  return has('quantity') && (has('partNumber') || has('mpn')) && (has('description') || has('name'));
}

const NAMES: readonly Field[] = ['partNumber', 'mpn', 'name', 'description'];
const SAYING: readonly Field[] = ['quantity', 'quantityTotal', ...NAMES, 'specification', 'refDes', 'manufacturer'];

/** Another list of the same kind: `{"motors": [{"name", "qty"}], "screws": [{"name", "qty"}]}`. */
function isAlike(table: Table, best: Table): boolean {
  const wanted = SAYING.filter((field) => best.columns.has(field));
  return (
    wanted.some((field) => NAMES.includes(field)) &&
    wanted.some((field) => !NAMES.includes(field)) &&
    wanted.every((field) => table.columns.has(field))
  );
}

/**
 * An XML document names many repeated elements: libraries, nets, pins, persons. The kind of record that looks most like a
 * parts list is the parts list; others stay only if they have quantity, number and name themselves. Where the list refers
 * to items that stand apart (an item master, heads of bills), the items that the list does not repeat stay too: the top
 * of the structure, and what is listed nowhere; all of them, where they say what the list does not. So do materials that stand inside its items. What is left out is said,
 * not lost.
 */
export function principalTables(sheets: readonly MappedSheet[]): { tables: Table[]; skipped: SkippedRows[] } {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const records = tables.filter(isRecord);
  if (records.length < 2) return { tables, skipped: [] };
  const best = innermost(
    records.reduce((a, b) => (score(b) > score(a) ? b : a)),
    records,
  );
  // One unit has one store of texts: equal ids are equal texts.
  const seen = textSet(best, ['partNumber']);
  const known = textSet(best, ['partNumber', 'parent']);
  const names = textSet(best, ['partNumber', 'parent', 'description']);
  const kept: Table[] = [];
  const skipped: SkippedRows[] = [];
  for (const table of tables) {
    if (table === best || !isRecord(table) || isPartsList(table) || isAlike(table, best)) {
      kept.push(table);
      continue;
    }
    if (isInside(table, names)) {
      kept.push(table);
      for (const name of textSet(table, ['partNumber', 'description'])) names.add(name);
      continue;
    }
    const numbers = textIds(table, 'partNumber');
    const related = numbers.some((number) => number !== 0 && known.has(number));
    if (related && describesMore(table, best)) {
      kept.push(table);
      for (const number of numbers) if (number !== 0) seen.add(number);
      continue;
    }
    const rest = related ? unlisted(table, numbers, seen) : null;
    if (rest !== null) kept.push(rest);
    else skipped.push(leftOut(table, related));
  }
  return { tables: kept, skipped };
}

/** What tells of what a part is. */
const TELLING: readonly (readonly Field[])[] = [
  ['description', 'name'],
  ['material', 'grade', 'substance'],
];

/** Whether records of items say what the lines, which refer to them by number, do not: "number, name, material" beside "parent, number, quantity". */
const describesMore = (table: Table, best: Table): boolean =>
  !table.columns.has('quantity') &&
  !table.columns.has('parent') &&
  TELLING.some(
    (fields) => fields.some((field) => table.columns.has(field)) && !fields.some((field) => best.columns.has(field)),
  );

/** Elements of a document; the items and counted things of a text are lists, whatever else it holds. */
const isRecord = (table: Table): boolean =>
  table.sheet.columnNames !== null && (table.sheet.columnFields === null || pathOf(table) !== '');

const MATERIAL = /material|substance|component|part|product|assembly/i;
/** Stand inside an item, and are not what it consists of. */
const BESIDE = /alternat|substitut|attach|document|file|history|markup|propert|specification|characteristic/i;

/** Records that stand inside the items of the list and are parts or materials of them. */
function isInside(table: Table, known: ReadonlySet<number>): boolean {
  const path = pathOf(table);
  if (!MATERIAL.test(path.slice(path.lastIndexOf('/'))) || isBeside(path)) return false;
  return textIds(table, 'parent').some((id) => id !== 0 && known.has(id));
}

/** The lines inside a record that looks like a line: a bill says much of itself, its lines are what is asked for. */
function innermost(best: Table, records: readonly Table[]): Table {
  const above = `${pathOf(best)}/`;
  return (
    records.find(
      (table) =>
        pathOf(table).startsWith(above) &&
        !isBeside(pathOf(table)) &&
        table.columns.has('partNumber') &&
        table.columns.has('quantity'),
    ) ?? best
  );
}

function pathOf({ sheet }: Table): string {
  return sheet.element(0)?.path ?? '';
}

function isBeside(path: string): boolean {
  return path
    .split('/')
    .slice(-2)
    .some((step) => BESIDE.test(step));
}

function leftOut(table: Table, related: boolean): SkippedRows {
  const { sheet } = table;
  const path = pathOf(table);
  const reason = related ? 'items that the parts list names' : 'other records, not the parts list';
  return { sheet: sheet.name, rows: `1-${sheet.rowCount}`, reason: `elements such as ${path}: ${reason}` };
}

/** Text id of every line in a field, 0 where it has none. */
function textIds({ sheet, lines, columns }: Table, field: Field): Int32Array {
  const list = columns.get(field) ?? [];
  return lines.ordinal.map((row) => {
    for (const column of list) {
      const id = sheet.id(row, column);
      if (id !== 0) return id;
    }
    return 0;
  });
}

function textSet(table: Table, fields: readonly Field[]): Set<number> {
  const set = new Set<number>();
  for (const field of fields) for (const id of textIds(table, field)) if (id !== 0) set.add(id);
  return set;
}

/** The lines of a table whose number is not in the list already, each number once; `seen` grows. */
function unlisted(table: Table, numbers: Int32Array, seen: Set<number>): Table | null {
  const keep: number[] = [];
  numbers.forEach((number, line) => {
    if (table.lines.kind[line] !== 0 || number === 0 || seen.has(number)) return;
    seen.add(number);
    keep.push(line);
  });
  return keep.length === 0 ? null : { ...table, lines: keepLines(table.lines, keep) };
}
