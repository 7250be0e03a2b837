import type { Sheet } from '../read/sheet.ts';
import { isApart } from './apart.ts';
import { headerCandidates } from './headers/dictionary.ts';
import { isOfElement } from './columns/element-columns.ts';
import { profilesOf, type Profile } from './columns/profile.ts';
import { alike, counts, named } from './segments-beside.ts';

/** A run of columns under one header row that may be a table of its own. */
interface Segment {
  readonly left: number;
  readonly right: number;
  /** Header text by column. */
  readonly headers: ReadonlyMap<number, string>;
  readonly ignored: readonly number[];
}

interface Words {
  readonly name: boolean;
  readonly quantity: boolean;
}

function wordsOf(headers: ReadonlyMap<number, string>, columns: readonly number[], exactOnly: boolean): Words {
  let name = false;
  let quantity = false;
  for (const column of columns) {
    for (const { field, kind } of headerCandidates(headers.get(column) ?? '')) {
      if (exactOnly && kind === 'contained') continue;
      name ||= field === 'name' || field === 'description' || field === 'partNumber';
      quantity ||= field === 'quantity' || (!exactOnly && field === 'quantityTotal');
    }
  }
  return { name, quantity };
}

/** Titles of lists that stand side by side, by column: they are few, and right above the header. */
function titlesAbove(sheet: Sheet, headerRow: number, headers: ReadonlyMap<number, string>): readonly number[] {
  if (headerRow === 0 || sheet.rowNumber(headerRow) - sheet.rowNumber(headerRow - 1) !== 1) return [];
  const titles = sheet.filled(headerRow - 1);
  return titles.length > 1 && titles.length * 3 <= headers.size + 2 ? titles : [];
}

/** "■ Motors | | | ■ Screws" above "Type | Maker | Qty | Name | Size | Qty": each has a title, and the count of the first comes again. */
function isTitled(
  titles: readonly number[],
  headers: ReadonlyMap<number, string>,
  run: readonly number[],
  column: number,
): boolean {
  if (run.length < 2 || !titles.includes(column)) return false;
  const next = titles.find((other) => other > column) ?? Infinity;
  const rest = [...headers.keys()].filter((other) => other >= column && other < next);
  const isOf = (at: number, ...fields: string[]): boolean =>
    headerCandidates(headers.get(at) ?? '').some(({ field, kind }) => kind !== 'contained' && fields.includes(field));
  const count = run.find((at) => isOf(at, 'quantity'));
  return (
    count !== undefined &&
    rest.some((at) => headers.get(at) === headers.get(count)) &&
    rest.some((at) => isOf(at, 'name', 'description', 'partNumber', 'mpn', 'material'))
  );
}

/** Splits header columns where a column is blank, and where the same headers start over. */
function runsOf(
  headers: ReadonlyMap<number, string>,
  columns: readonly number[],
  spans: ReadonlyMap<number, number>,
  titles: readonly number[],
  isRepeated: (length: number) => boolean,
): number[][] {
  const runs: number[][] = [];
  for (const [at, column] of columns.entries()) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const previous = last === undefined ? undefined : (spans.get(last) ?? last);
    if (
      run === undefined ||
      previous === undefined ||
      column - previous > 1 ||
      isTitled(titles, headers, run, column) ||
      startsOver(headers, run, columns, at, isRepeated)
    )
      runs.push([column]);
    else run.push(column);
  }
  return runs;
}

/** `at`: place of the column among all of them. */
function startsOver(
  headers: ReadonlyMap<number, string>,
  run: readonly number[],
  all: readonly number[],
  at: number,
  isRepeated: (length: number) => boolean,
): boolean {
  const column = all[at] as number;
  if (run.length < 2 || headers.get(column) !== headers.get(run[0] ?? -1)) return false;
  const rest = all.slice(at, at + run.length).filter((other) => other < column + run.length);
  const before = wordsOf(headers, run, true);
  const after = wordsOf(headers, rest, true);
  return (before.name && before.quantity && after.name && after.quantity) || isRepeated(run.length);
}

/** The same, asked once for each length: a hostile header repeats itself ten thousand times. */
function repetitionsOf(headers: ReadonlyMap<number, string>, all: readonly number[]): (length: number) => boolean {
  const known = new Map<number, boolean>();
  return (length) => {
    let is = known.get(length);
    if (is === undefined) known.set(length, (is = isRepetition(headers, all, length)));
    return is;
  };
}

/** "Name, Remarks, Name, Remarks": the same headers, all of them, in the same order, and again. */
function isRepetition(headers: ReadonlyMap<number, string>, all: readonly number[], length: number): boolean {
  if (length < 2 || all.length === length || all.length % length !== 0) return false;
  const names = all.map((column) => headers.get(column));
  return wordsOf(headers, all, true).name && names.every((name, at) => name === names[at % length]);
}

/**
 * The tables that stand side by side under one header row. Columns without a header belong to the table they touch;
 * a run behind a blank column is a table of its own when it names things and quantities, part of its neighbour when
 * it is filled in the same rows, and left out otherwise (pick-lists, sums, an analysis of the list).
 */
export function segmentsOf(
  sheet: Sheet,
  headers: ReadonlyMap<number, string>,
  rows: readonly number[],
  headerRow: number,
  profile: (column: number) => Profile = profilesOf(sheet, rows),
): Segment[] {
  const filled = (column: number): boolean => profile(column).filled > 0;
  const groups: number[][] = [];
  const number = sheet.rowNumber(headerRow);
  const spans = new Map(
    sheet.merges
      .filter((merge) => merge.top <= number && number <= merge.bottom)
      .map((merge) => [merge.left - 1, merge.right - 1]),
  );
  const titles = titlesAbove(sheet, headerRow, headers);
  const all = [...headers.keys()].sort((a, b) => a - b);
  const isRepeated = repetitionsOf(headers, all);
  const runs = runsOf(headers, all, spans, titles, isRepeated);
  for (const run of isSpaced(headers, runs) ? [runs.flat()] : runs) {
    const last = groups.at(-1);
    const first = run[0] ?? 0;
    if (last === undefined) {
      groups.push([...run]);
      continue;
    }
    const own = wordsOf(headers, run, true);
    const before = wordsOf(headers, last, true);
    if (
      isRepeated(run.length) ||
      isTitled(titles, headers, last, first) ||
      (own.name && own.quantity && before.name && before.quantity)
    ) {
      groups.push([...run]);
      continue;
    }
    const gap = (last.at(-1) ?? 0) + 1;
    if (isApart({ sheet, titles, rows, filled }, last, run, own.name && before.name)) {
      groups.push([...run]);
      continue;
    }
    const bridged = first > gap && range(gap, first - 1).every(filled);
    if (
      first > gap &&
      own.name &&
      before.name &&
      before.quantity &&
      !range(gap, first - 1).some(filled) &&
      run.some((column) => counts(column, headers, profile))
    ) {
      groups.push([...run]);
      continue;
    }
    const again = wordsOf(headers, run, false);
    if (bridged || first === gap) last.push(...run);
    else if (
      !(again.name && again.quantity && before.name && before.quantity) &&
      alike(sheet, last, named(headers, run), rows)
    )
      last.push(...run);
  }
  const taken = new Set(groups.flat());
  return groups.map((columns) => outline(sheet, columns, headers, taken, filled, rows, profile));
}

/** A blank column beside every column, as layouts for paper have it, parts no tables: no single column would be one. */
function isSpaced(headers: ReadonlyMap<number, string>, runs: readonly (readonly number[])[]): boolean {
  return runs.length > 2 && runs.every((run) => run.length === 1) && new Set(headers.values()).size === headers.size;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function outline(
  sheet: Sheet,
  columns: readonly number[],
  headers: ReadonlyMap<number, string>,
  taken: ReadonlySet<number>,
  filled: (column: number) => boolean,
  rows: readonly number[],
  profile: (column: number) => Profile,
): Segment {
  let left = Math.min(...columns);
  let right = Math.max(...columns);
  while (left > 0 && !taken.has(left - 1) && filled(left - 1)) left--;
  while (right + 1 < sheet.columnCount && !taken.has(right + 1) && !headers.has(right + 1) && filled(right + 1))
    right++;
  const own = new Map<number, string>();
  for (const column of columns) own.set(column, headers.get(column) ?? '');
  const isInside = (column: number): boolean => !taken.has(column) || own.has(column);
  const inside = range(left, right).filter(isInside);
  const ignored = [
    ...range(left, right).filter((column) => !isInside(column)),
    ...pickLists(sheet, inside, headers, rows, profile),
  ];
  for (const column of ignored) own.delete(column);
  return { left, right, headers: own, ignored };
}

const CORE = new Set<string>([
  'description',
  'name',
  'partNumber',
  'mpn',
  'findNo',
  'quantity',
  'refDes',
  'manufacturer',
]);

/**
 * Pick-lists stored beside a table: they run on in rows where the table is empty, or their header says nothing
 * and they hold each word once from the top down while the table goes on.
 */
function pickLists(
  sheet: Sheet,
  columns: readonly number[],
  headers: ReadonlyMap<number, string>,
  rows: readonly number[],
  profile: (column: number) => Profile,
): number[] {
  const candidates = (column: number): ReturnType<typeof headerCandidates> =>
    headerCandidates(headers.get(column) ?? '');
  const core = columns.filter((column) =>
    candidates(column).some(({ field, kind }) => kind !== 'contained' && CORE.has(field)),
  );
  const secondCore = core[1] ?? core[0] ?? -1;
  // Only a run of text columns at the right edge can be beside the table; empty columns do not end it.
  const edge = new Set<number>();
  for (const column of [...columns].reverse()) {
    const { filled, letters } = profile(column);
    if (column <= secondCore || core.includes(column) || (filled > 0 && letters < 0.5)) break;
    edge.add(column);
  }
  const inside = columns.filter((column) => !edge.has(column));
  // Columns of text alone stand beside no table: they are one.
  if (inside.length === 0) return [];
  return columns.filter((column) => {
    if (!edge.has(column) || profile(column).filled === 0) return false;
    let alone = 0;
    let lastFilled = -1;
    let count = 0;
    rows.forEach((row, i) => {
      if (sheet.id(row, column) === 0) return;
      count++;
      lastFilled = i;
      if (!inside.some((other) => sheet.id(row, other) !== 0)) alone++;
    });
    if (alone >= 4 && alone >= count * 0.5) return true;
    if (candidates(column).length > 0) return false;
    if (alone >= 2 && alone >= count * 0.05) return true;
    const fromTheTop = count >= 2 && lastFilled === count - 1 && count < rows.length * 0.8;
    const isList = fromTheTop && profile(column).distinct > 0.95 && profile(column).meanLength < 30;
    return isList && !isOfElement(headers.get(column) ?? '');
  });
}
