import { isHeadedAsWhole } from '../columns/of-whole.ts';
import { tellsRecords } from '../columns/record-ids.ts';
import { hasLetter } from '../plain.ts';
import type { Field, Table } from '../types.ts';
import { LineKind } from '../types.ts';

/** Field given to text cells of columns that are no field of ours. */
const UNMAPPED_FIELD: Field = 'remarks';

/** A cell of a line that has a field, with its text. */
interface LineCell {
  readonly field: Field;
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly text: string;
}

/** What is read of the columns of a table. */
interface Plan {
  /** One field per column. */
  readonly fields: readonly (readonly [number, Field])[];
  /** Whether a column is none of ours: its texts are read where they hold a letter. By index of `fields`. */
  readonly isUnmapped: readonly boolean[];
}

const plans = new WeakMap<Table, Plan>();

/** A column that serves two fields speaks as this one: a number that is also a name, a head's number that is the parent. */
const SPEAKS_FIRST = ['parent', 'description'] as const;

/** Column → field for reading texts: one field per column. */
export function columnFields(table: Table): readonly (readonly [number, Field])[] {
  return planOf(table).fields;
}

function planOf(table: Table): Plan {
  let held = plans.get(table);
  if (held === undefined) {
    const fields = readFields(table);
    const isUnmapped = fields.map(
      ([column, field]) => field === UNMAPPED_FIELD && !(table.columns.get(field)?.includes(column) ?? false),
    );
    plans.set(table, (held = { fields, isUnmapped }));
  }
  return held;
}

/** Whether a column may tell records apart, by its first cell, and does: it says nothing of a part. */
const holdsIds = (table: Table, column: number): boolean =>
  /^[^\s\d]*\d\S*$/.test(table.sheet.text(table.lines.ordinal[0] ?? 0, column).trim()) && tellsRecords(table, column);

/** "Parent name" beside the number of the parent. */
const isOfAbove = ({ columns, headers, above }: Table, column: number): boolean =>
  columns.has('parent') &&
  headers.has(column) &&
  (above?.includes(column) === true || isHeadedAsWhole(headers.get(column) ?? ''));

function readFields(table: Table): (readonly [number, Field])[] {
  const byColumn = new Map<number, Field>();
  for (const [field, columns] of table.columns) {
    for (const column of columns) if (!byColumn.has(column)) byColumn.set(column, field);
  }
  // One column per level that holds the numbers is read as those.
  for (const column of table.columns.get('partNumber') ?? [])
    if (byColumn.get(column) === 'level') byColumn.set(column, 'partNumber');
  for (const field of SPEAKS_FIRST) for (const column of table.columns.get(field) ?? []) byColumn.set(column, field);
  const ignored = new Set([...(table.ignored ?? []), ...(table.replaced ?? [])]);
  const plan: [number, Field][] = [];
  const saysNothing = (column: number): boolean => holdsIds(table, column) || isOfAbove(table, column);
  for (let column = table.left; column <= table.right; column++) {
    const field = byColumn.get(column);
    if (!ignored.has(column) && (field !== undefined || !saysNothing(column)))
      plan.push([column, field ?? UNMAPPED_FIELD]);
  }
  for (const [column, field] of table.joined?.columns ?? []) if (column > table.right) plan.push([column, field]);
  return plan;
}

/** All filled cells of a line, left to right, each with its field; unmapped ones only when they hold a letter. */
export function lineTexts(table: Table, lineIndex: number): LineCell[] {
  const row = table.lines.ordinal[lineIndex];
  if (row === undefined) return [];
  const cells: LineCell[] = [];
  const { fields, isUnmapped } = planOf(table);
  const { sheet } = table;
  for (let i = 0; i < fields.length; i++) {
    const [column, field] = fields[i] as readonly [number, Field];
    const id = sheet.id(row, column);
    if (id === 0) continue;
    const text = sheet.texts.text(id).trim();
    if (text === '' || (isUnmapped[i] === true && !hasLetter(text))) continue;
    cells.push({ field, column, text });
  }
  return cells;
}

/** First filled cell of a field on a line, '' if none. */
export function lineField(table: Table, lineIndex: number, field: Field): string {
  const columns = table.columns.get(field);
  return columns === undefined ? '' : firstText(table, lineIndex, columns);
}

/** The text of the first of some columns that is filled on a line, '' if none is. */
export function firstText({ lines, sheet }: Table, lineIndex: number, columns: readonly number[]): string {
  const row = lines.ordinal[lineIndex];
  if (row === undefined) return '';
  for (let i = 0; i < columns.length; i++) {
    const id = sheet.id(row, columns[i] as number);
    const text = id === 0 ? '' : sheet.texts.text(id).trim();
    if (text !== '') return text;
  }
  return '';
}

/** Texts of the heading lines and group names that govern a line, nearest first; at most eight. */
export function headingText(table: Table, lineIndex: number): string[] {
  const found: string[] = [];
  let line = table.lines.heading[lineIndex] ?? -1;
  for (let depth = 0; line >= 0 && depth < 8; depth++) {
    const isHeading = table.lines.kind[line] === LineKind.heading;
    const text = isHeading
      ? lineTexts(table, line)
          .map((cell) => cell.text)
          .join(' ')
      : (table.columns.get('category') ?? [])
          .map((column) => table.sheet.text(table.lines.ordinal[line] ?? 0, column).trim())
          .filter((each) => each !== '')
          .join(' ');
    if (text !== '') found.push(text);
    line = table.lines.heading[line] ?? -1;
  }
  return found;
}
