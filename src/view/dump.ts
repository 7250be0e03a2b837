import { depthsOf, KIND_NAMES } from './lines.ts';
import { startOf } from './table.ts';
import type { LineKindName } from './types.ts';
import type { OpenUnit } from '../batch/open-unit.ts';
import { fieldText } from '../bom/access.ts';
import { assemble } from '../bom/assemble.ts';
import type { Bom } from '../bom/types.ts';
import { isCounter } from '../map/columns/fit.ts';
import { quantityColumnOf } from '../map/rows/lines.ts';
import { profileColumn } from '../map/columns/profile.ts';
import type { Field, Table } from '../map/types.ts';
import type { Sheet } from '../read/sheet.ts';
import { TextKind } from '../read/arena.ts';

/** Fields that every line prints, in this order, filled or not. */
export const DUMP_FIELDS = [
  'partNumber',
  'revision',
  'description',
  'quantity',
  'unit',
  'material',
  'manufacturer',
  'mpn',
] as const;
type DumpField = (typeof DUMP_FIELDS)[number];

/** What a dump is made of, in reading order. It holds no row number, no range and no count: a row that is added changes no other piece. */
export type DumpPiece =
  | {
      readonly type: 'table';
      readonly sheet: string | null;
      readonly hidden: boolean;
      readonly columns: readonly string[];
    }
  | DumpLine
  | { readonly type: 'rows'; readonly sheet: string | null; readonly hidden: boolean; readonly why: string }
  | { readonly type: 'row'; readonly cells: readonly string[] }
  | { readonly type: 'left-out'; readonly why: string }
  /** The pieces of a file in an archive follow. */
  | { readonly type: 'file'; readonly name: string };

export interface DumpLine {
  readonly type: 'line';
  readonly kind: LineKindName;
  readonly level: number;
  readonly fields: Readonly<Record<DumpField, string>>;
  /** Other filled cells with what their column is called. */
  readonly other: readonly (readonly [string, string])[];
  readonly marks: readonly ('hidden' | 'struck')[];
}

/** An opened unit as pieces: every list, then the rows of its sheets that are in no list. */
export function* dumpPieces({ mapped, tables, skipped }: OpenUnit): Generator<DumpPiece> {
  const bom = assemble(tables);
  const depths = depthsOf(bom);
  for (const { sheet, verdict, reason } of mapped) {
    const own: number[] = [];
    tables.forEach((table, index) => {
      if (table.sheet === sheet) own.push(index);
    });
    for (const index of own) yield* tablePieces(bom, index, depths);
    // Records of a document that are no parts are text already, and may be most of the file.
    if (sheet.columnNames === null)
      yield* looseRows(
        sheet,
        own.map((index) => tables[index] as Table),
        verdict === 'tables' ? '' : reason,
      );
  }
  const records = new Set(mapped.flatMap(({ sheet }) => (sheet.columnNames === null ? [] : [sheet.name])));
  const told = new Set<string>();
  for (const { sheet, reason } of skipped) {
    if (!records.has(sheet) || told.has(reason)) continue;
    told.add(reason);
    yield { type: 'left-out', why: reason };
  }
}

function* tablePieces(bom: Bom, index: number, depths: Int32Array): Generator<DumpPiece> {
  const table = bom.tables[index] as Table;
  const { sheet, lines } = table;
  const names = Array.from({ length: table.right - table.left + 1 }, (_, i) =>
    plain(table.headers.get(table.left + i) ?? ''),
  );
  yield { type: 'table', sheet: sheet.name, hidden: sheet.hidden, columns: names.filter((name) => name !== '') };
  const silent = silentColumns(bom, index);
  const start = startOf(bom, index);
  for (let line = 0; line < lines.count; line++) yield lineOf(bom, start + line, depths[start + line] ?? 0, silent);
}

/** Columns that say no more than the order and the indentation of the lines: levels, and numbers that only count. */
function silentColumns(bom: Bom, index: number): ReadonlySet<number> {
  const table = bom.tables[index] as Table;
  const style = bom.styles[index];
  const silent = new Set<number>(table.ignored ?? []);
  if (style === 'level') for (const column of table.columns.get('level') ?? []) silent.add(column);
  const described = new Set([...(table.columns.get('description') ?? []), ...(table.columns.get('partNumber') ?? [])]);
  const parts: number[] = [];
  for (let line = 0; line < table.lines.count; line++)
    if (table.lines.kind[line] === 0) parts.push(table.lines.ordinal[line] ?? 0);
  for (const column of table.columns.get('findNo') ?? []) {
    if (described.has(column)) continue;
    if (style === 'dotted' || isCounter(profileColumn(table.sheet, column, parts))) silent.add(column);
  }
  return silent;
}

function lineOf(bom: Bom, line: number, level: number, silent: ReadonlySet<number>): DumpLine {
  const table = bom.tables[bom.lineTable[line] ?? -1] as Table;
  const index = bom.lineIndex[line] ?? 0;
  const row = table.lines.ordinal[index] ?? 0;
  const { sheet } = table;
  const kind = KIND_NAMES[table.lines.kind[index] ?? 0] ?? 'part';
  const isLine = kind === 'part' || kind === 'reference';
  const fields = {
    partNumber: '',
    revision: '',
    description: '',
    quantity: '',
    unit: '',
    material: '',
    manufacturer: '',
    mpn: '',
  };
  const used = new Set<number>();
  for (const field of isLine ? DUMP_FIELDS : []) {
    const columns = field === 'quantity' ? [quantityColumnOf(table.columns)] : (table.columns.get(field) ?? []);
    const first = columns.find((column) => column >= 0 && sheet.text(row, column).trim() !== '');
    if (first === undefined) continue;
    if (field === 'description') for (const column of columns) used.add(column);
    used.add(first);
    fields[field] =
      field === 'quantity'
        ? quantityText(table, index, row, first)
        : plain(field === 'description' ? fieldText(bom, line, field) : sheet.text(row, first));
  }
  const other: [string, string][] = [];
  for (let column = table.left; column <= table.right; column++) {
    const text = used.has(column) || (isLine && silent.has(column)) ? '' : plain(sheet.text(row, column));
    if (text !== '') other.push([labelOf(table, column), text]);
    if (isLine) other.push(...notesOf(table, row, column));
  }
  const marks: ('hidden' | 'struck')[] = [];
  if (sheet.isHiddenRow(row)) marks.push('hidden');
  if (sheet.isStruckRow(row)) marks.push('struck');
  return { type: 'line', kind, level: isLine ? level : 0, fields, other, marks };
}

/** A plain number in one way of writing; anything else (`14 g`, `AR`) as it stands. */
function quantityText(table: Table, index: number, row: number, column: number): string {
  const text = plain(table.sheet.text(row, column));
  const value = table.lines.quantity[index] ?? NaN;
  if (Number.isNaN(value)) return text;
  return table.sheet.kind(row, column) === TextKind.number || /^[\d.,'\s]+$/.test(text) ? String(value) : text;
}

function labelOf({ headers, columns }: Table, column: number): string {
  const header = plain(headers.get(column) ?? '');
  if (header !== '') return header;
  const fields: Field[] = [];
  for (const [field, list] of columns) if (list.includes(column)) fields.push(field);
  return fields[0] ?? '';
}

/** Comment and link of a cell. */
function notesOf({ sheet }: Table, row: number, column: number): [string, string][] {
  const key = `${String(sheet.rowNumber(row))}:${String(column)}`;
  const notes: [string, string][] = [];
  const comment = plain(sheet.comments.get(key) ?? '');
  const link = plain(sheet.links.get(key) ?? '');
  if (comment !== '') notes.push(['comment', comment]);
  if (link !== '' && link !== plain(sheet.text(row, column))) notes.push(['link', link]);
  return notes;
}

/** Rows of a sheet that no list holds, and cells beside the lists. */
function* looseRows(sheet: Sheet, tables: readonly Table[], reason: string): Generator<DumpPiece> {
  const lines = tables.map(({ lines: { ordinal } }) => new Set(ordinal));
  const headers = new Set(tables.map(({ headerRow }) => (headerRow === null ? -1 : sheet.ordinalOf(headerRow))));
  let told = false;
  for (let row = 0; row < sheet.rowCount; row++) {
    const cells = sheet
      .filled(row)
      .filter(
        (column) =>
          !tables.some((table, i) => isIn(table, column) && (lines[i]?.has(row) === true || headers.has(row))),
      );
    const texts = cells.map((column) => plain(sheet.text(row, column))).filter((text) => text !== '');
    if (texts.length === 0) continue;
    if (!told)
      yield {
        type: 'rows',
        sheet: sheet.name,
        hidden: sheet.hidden,
        why: reason.replace(/\brow \d{1,9}\b/gu, 'a row'),
      };
    told = true;
    yield { type: 'row', cells: texts };
  }
}

function isIn({ left, right, ignored }: Table, column: number): boolean {
  return column >= left && column <= right && ignored?.includes(column) !== true;
}

/** Runs of blanks as one; line breaks stay, and are written out where a line must not break. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
