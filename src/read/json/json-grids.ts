import { TextKind, type TextArena } from '../arena.ts';
import { limitError } from '../limits.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions } from '../types.ts';

type Json = Readonly<Record<string, unknown>>;

/** Rows of cells, with the titles of their columns in front where the document gives them apart. */
interface Grid {
  readonly titles: readonly string[] | null;
  readonly rows: readonly (readonly unknown[])[];
  /** What the rows were made of, where they are none of the document: it has one place for all of them. */
  readonly of?: object;
}

/** Tables that a document holds as rows or columns of plain values, and the lists that are in them. */
interface Grids {
  readonly grids: readonly Grid[];
  /** Lists, and objects of lists, that are read so and in no other way. */
  readonly taken: ReadonlySet<unknown>;
}

const FEWEST_ROWS = 2;
/** `{"columns": [...], "data": [[...]]}`: what titles are kept under. */
const TITLES = /^(?:headers?|columns?|cols|fields|titles|names|head)$/i;

/**
 * Lists of lists (`[["Part", "Qty"], ["M3 screw", 4]]`, titles in the first row or in a list beside them) and lists by column
 * (`{"part": [...], "qty": [...]}`, or with the number of the row before each value) as grids, whose header is found as in any sheet.
 */
export function gridsIn(document: unknown): Grids {
  const grids: Grid[] = [];
  const taken = new Set<unknown>();
  const add = (grid: Grid, ...lists: readonly unknown[]): void => {
    for (const list of lists) taken.add(list);
    grids.push(grid);
  };
  /** What a list holds: its lists are about that one thing. */
  const things = new Set<unknown>();
  const pending: unknown[] = [document];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || taken.has(value)) continue;
    if (isRows(value)) {
      add({ titles: null, rows: value }, value);
      continue;
    }
    if (!Array.isArray(value)) {
      const members = value as Json;
      const columns = things.has(value) ? null : columnsOf(members);
      if (columns !== null) {
        add(
          { titles: columns.map(([title]) => title), rows: turned(columns.map(([, cells]) => cells)), of: value },
          ...columns.map(([title]) => members[title]),
        );
      }
      for (const rows of Object.values(members)) {
        if (!isRows(rows) || taken.has(rows)) continue;
        const titles = titlesBeside(members, rows);
        add({ titles, rows }, rows, ...(titles === null ? [] : [titles]));
      }
    }
    for (const inner of Object.values(value).reverse()) {
      pending.push(inner);
      if (Array.isArray(value)) things.add(inner);
    }
  }
  return { grids, taken };
}

/** A list of at least two rows of plain values, of about one length. */
function isRows(value: unknown): value is readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || value.length < FEWEST_ROWS || !value.every(isPlainList)) return false;
  const widest = value.reduce((most, row) => Math.max(most, row.length), 0);
  return widest > 1 && value.some((row) => row.some((cell) => typeof cell === 'string'));
}

const isPlainList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((cell) => typeof cell !== 'object' || cell === null);

/** Members that are columns of one table: lists of plain values, all of one length, and little else beside them. */
function columnsOf(members: Json): [string, readonly unknown[]][] | null {
  const lists = Object.entries(members).flatMap(([title, value]): [string, readonly unknown[]][] => {
    const cells = isPlainList(value) ? value : cellsByIndex(value);
    return cells === null ? [] : [[title, cells]];
  });
  const length = lists[0]?.[1].length ?? 0;
  if (
    lists.length < 2 ||
    lists.length * 3 < Object.keys(members).length * 2 ||
    length < FEWEST_ROWS ||
    lists.some(([, cells]) => cells.length !== length)
  )
    return null;
  return lists.some(([, cells]) => cells.some((cell) => typeof cell === 'string')) ? lists : null;
}

/** `{"0": "SCR-1", "1": "MAG-77"}`: the cells of a column by the numbers of their rows, as libraries for tables write them. */
function cellsByIndex(value: unknown): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const cells = Object.values(value);
  return cells.length >= FEWEST_ROWS && isPlainList(cells) && Object.keys(value).every((key, at) => key === String(at))
    ? cells
    : null;
}

function turned(columns: readonly (readonly unknown[])[]): unknown[][] {
  return (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row]));
}

/** A list of as many texts as the rows have cells: what they are called. */
function titlesBeside(members: Json, rows: readonly (readonly unknown[])[]): readonly string[] | null {
  const width = rows[0]?.length ?? 0;
  for (const [name, value] of Object.entries(members))
    if (
      TITLES.test(name) &&
      Array.isArray(value) &&
      value.length === width &&
      value.every((title) => typeof title === 'string')
    )
      return value;
  return null;
}

/**
 * A grid as a sheet, its titles in the first row.
 *
 * @param lines physical line on which each list and object opens
 *
 * @throws ReadError `limit-cells`, `limit-columns`, `limit-rows`
 */
export function sheetOfGrid(
  { titles, rows, of }: Grid,
  lines: ReadonlyMap<object, number>,
  texts: TextArena,
  { limits }: ReadOptions,
): Sheet {
  const sheet = new Sheet(null, texts);
  const all: readonly (readonly unknown[])[] = titles === null ? rows : [titles, ...rows];
  if (all.length > limits.rows) throw limitError('rows', limits, 'The document');
  let cells = 0;
  all.forEach((row, at) => {
    if (row.length > limits.columns) throw limitError('columns', limits, 'The document');
    if (row.every((cell) => cell === null || cell === '')) return;
    const ordinal = sheet.addRow(at + 1);
    const line = lines.get(of ?? row);
    if (line !== undefined) sheet.setLine(ordinal, line);
    row.forEach((cell, column) => {
      const id = idOf(cell, texts);
      if (id === 0) return;
      if (++cells > limits.cells) throw limitError('cells', limits, 'The document');
      sheet.set(ordinal, column, id);
    });
  });
  return sheet;
}

function idOf(cell: unknown, texts: TextArena): number {
  if (typeof cell === 'number') return texts.intern(String(cell), TextKind.number);
  if (typeof cell === 'boolean') return texts.intern(cell ? 'TRUE' : 'FALSE', TextKind.boolean);
  return typeof cell === 'string' ? texts.intern(cell.replace(/\s+/g, ' ').trim(), TextKind.string) : 0;
}
