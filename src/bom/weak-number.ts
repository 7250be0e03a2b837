import type { Table } from '../map/types.ts';
import type { Canonical } from './canonical.ts';
import { isNoNumber } from './placeholder.ts';

/** A place in a list, or a figure that a spreadsheet wrote: `1.2.3`, `4,7E+11`. */
const NO_NAME = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|[+-]?\d+[.,]\d+(?:e[+-]?\d+)?|[+-]?\d+e\+\d+)$/;
const FIGURE = /^\d{1,4}$/;
/** Steps in which lists are numbered. */
const STEPS: ReadonlySet<number> = new Set([1, 2, 5, 10, 20, 50, 100]);
/** Lines that are looked at to tell a column that only counts. */
const LOOKED_AT = 300;

/** Reads, of a row, the number that is too little to know a part by alone. */
export type WeakNumberReader = (row: number) => number;

/**
 * Numbers without a digit, or of one to four digits ("ROTOR-A", "4711"): other lists may have them for other things, so none is a part
 * of its own by it, but with the words beside it is another part than those words with another number. Columns that only count the lines,
 * placeholders and places tell nothing apart. Gives canonical numbers, 0 where there is none.
 */
export function weakNumberReader(table: Table, columns: readonly number[], canonical: Canonical): WeakNumberReader {
  const { sheet } = table;
  const numberOf = canonical.numbers(sheet.texts, false);
  const known = new Map<number, number>();
  let counters: ReadonlySet<number> | null = null;
  const weak = (id: number): number => {
    let number = known.get(id);
    if (number === undefined) {
      const found = numberOf(id).number;
      const text = canonical.text(found);
      known.set(id, (number = text.length > 80 || isNoNumber(text) || NO_NAME.test(text) ? 0 : found));
    }
    return number;
  };
  return (row) => {
    for (const column of columns) {
      const id = sheet.id(row, column);
      const number = id === 0 ? 0 : weak(id);
      if (number === 0) continue;
      if (FIGURE.test(canonical.text(number))) {
        counters ??= new Set(columns.filter((one) => countsLines(table, one)));
        if (counters.has(column)) continue;
      }
      return number;
    }
    return 0;
  };
}

/** Whether the figures of a column count the lines: they begin with the first step, and two of three follow the one before by it. */
function countsLines({ sheet, lines }: Table, column: number): boolean {
  const figures: number[] = [];
  for (let line = 0; line < lines.count && figures.length < LOOKED_AT; line++) {
    if (lines.kind[line] !== 0) continue;
    const text = sheet.text(lines.ordinal[line] as number, column).trim();
    if (FIGURE.test(text)) figures.push(Number(text));
  }
  const [first = 0, second] = figures;
  const step = second === undefined ? 1 : second - first;
  if (first > Math.max(step, 1) || (second !== undefined && !STEPS.has(step))) return false;
  let follows = 0;
  for (let at = 1; at < figures.length; at++)
    if ((figures[at] as number) - (figures[at - 1] as number) === step) follows++;
  return follows * 3 >= (figures.length - 1) * 2;
}
