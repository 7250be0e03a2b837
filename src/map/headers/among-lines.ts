import type { Sheet } from '../../read/sheet.ts';
import { headerCandidates } from './dictionary.ts';

/** Rows above, and below. */
const LOOKED_AT = 8;
/** So many lines like it say that a list has begun. */
const FEWEST = 3;
const FEWEST_COLUMNS = 3;
const ALIKE = 0.8;

const Kind = { empty: 0, figure: 1, code: 2, words: 3 } as const;
const FIGURE = /^[^\p{L}]{0,4}\d[\d.,' \u00a0]{0,20}[^\p{L}]{0,4}$/u;

/** What a cell looks like: a figure, a code (letters and digits), words, or nothing. */
function kindOf(text: string): number {
  if (text === '') return Kind.empty;
  if (FIGURE.test(text)) return Kind.figure;
  return /\d/.test(text) ? Kind.code : Kind.words;
}

/** A code by what stands where: INSERT-001 and ACT-002 are alike. */
const formOf = (text: string): string => text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0');

/** Whether a figure, or a code of one form, stands in the row and in three rows above it: a column goes on, and nothing heads it. */
function goesOn(sheet: Sheet, row: number, own: ReadonlyMap<number, number>): boolean {
  if (row < FEWEST || sheet.rowNumber(row) - sheet.rowNumber(row - FEWEST) !== FEWEST) return false;
  const above = Array.from({ length: FEWEST }, (_, at) => row - 1 - at);
  if (above.some((at) => sheet.filled(at).length < 2)) return false;
  return [...own].some(([column, kind]) => {
    if (kind !== Kind.figure && kind !== Kind.code) return false;
    const text = sheet.text(row, column).trim();
    if (text.length > 40 || !/\d/.test(text)) return false;
    const [form, isFigure] = [formOf(text), kind === Kind.figure];
    return above.every((at) => {
      const other = sheet.text(at, column).trim();
      return isFigure ? kindOf(other) === Kind.figure : formOf(other) === form;
    });
  });
}

const kindsOf = (sheet: Sheet, row: number): Map<number, number> =>
  new Map(sheet.filled(row).map((column) => [column, kindOf(sheet.text(row, column).trim().slice(0, 80))]));

/**
 * Whether a row that reads as a header is a line among others, of a list that has none: right above it, and below, stand lines with figures in the
 * columns in which it has them, and with as many cells.
 */
export function isAmongLines(sheet: Sheet, row: number): boolean {
  const own = kindsOf(sheet, row);
  const figures = [...own].filter(([, kind]) => kind === Kind.figure).map(([column]) => column);
  if (own.size === 2) return isAmongPairs(sheet, row);
  if (own.size < FEWEST_COLUMNS) return false;
  if (goesOn(sheet, row, own)) return true;
  if (figures.length === 0) return false;
  const isAlike = (other: number): boolean => {
    const kinds = kindsOf(sheet, other);
    const same = [...own].filter(([column, kind]) => kinds.get(column) === kind).length;
    return (
      same >= own.size * ALIKE &&
      kinds.size <= own.size / ALIKE &&
      figures.some((column) => kinds.get(column) === Kind.figure)
    );
  };
  const count = (step: -1 | 1): number => {
    let alike = 0;
    for (let at = row + step, seen = 0; at >= 0 && at < sheet.rowCount && seen < LOOKED_AT; at += step, seen++) {
      // An empty row ends what stands there.
      if (Math.abs(sheet.rowNumber(at) - sheet.rowNumber(at - step)) > 1 || sheet.filled(at).length === 0) break;
      if (isAlike(at)) alike++;
    }
    return alike;
  };
  const above = count(-1);
  return above > 0 && above + count(1) >= FEWEST;
}

/**
 * Whether a row of words heads a list of its own below a title, whatever the words are ("Metal | Oct | Nov"): the rows below have figures
 * where it has words, and so has the first line of the list above in one of those columns, which goes on in no such row.
 */
export function isOverFigures(sheet: Sheet, row: number, firstLine: number): boolean {
  const own = kindsOf(sheet, row);
  if (own.size < FEWEST_COLUMNS || [...own.values()].some((kind) => kind !== Kind.words)) return false;
  if (row + 1 >= sheet.rowCount || sheet.rowNumber(row + 1) !== sheet.rowNumber(row) + 1) return false;
  const [below, line] = [kindsOf(sheet, row + 1), kindsOf(sheet, firstLine)];
  // "Cable set | see | note" below "Drive unit": a line of the list above, which goes on in the same columns.
  if ([...below].every(([column, kind]) => line.get(column) === kind)) return false;
  const over = [...own.keys()].filter((column) => below.get(column) === Kind.figure);
  return over.length > 0 && over.some((column) => line.get(column) === Kind.figure);
}

/** Lines above that show what a column says. */
const BELOW_HEADER = 8;
const FEWEST_PAIRS = 3;

/**
 * Whether a row inside a list says in a column what a line above it says there, or both lines below: a line, whose words are those of
 * headers. `firstLine`: of the list, so that no header above is asked.
 */
export function sharesWithLines(sheet: Sheet, row: number, firstLine: number): boolean {
  const above = Array.from({ length: Math.min(BELOW_HEADER, row - firstLine) }, (_, at) => row - 1 - at);
  const isSame = (column: number, at: number): boolean => sheet.id(at, column) === sheet.id(row, column);
  return sheet.filled(row).some(
    (column) =>
        /\p{L}{2}/u.test(sheet.text(row, column)) &&
        (above.some((at) => isSame(column, at)) || [1, 2].every((step) => row + step < sheet.rowCount && isSame(column, row + step))), // prettier-ignore
  );
}

/** Whether a row of two cells stands right below three that are like it, none of which is a label with its value: a line of a list of two columns. */
function isAmongPairs(sheet: Sheet, row: number): boolean {
  const own = sheet.filled(row);
  if (row < FEWEST_PAIRS || sheet.rowNumber(row) - sheet.rowNumber(row - FEWEST_PAIRS) !== FEWEST_PAIRS) return false;
  return [1, 2, 3].every((step) => {
    const filled = sheet.filled(row - step);
    return filled.length === 2 && filled.every((column, at) => column === own[at] && !/[:：]\s*$/u.test(sheet.text(row - step, column))); // prettier-ignore
  });
}

/** "Item | A-102 | Magnet | 8 | PCS": words of headers, and a figure below "Quantity": a line. */
export function isCounted(sheet: Sheet, row: number, headers: ReadonlyMap<number, string>): boolean {
  for (const [column, header] of headers)
    if (headerCandidates(header)[0]?.field === 'quantity' && /^\d+(?:[.,]\d+)?$/.test(sheet.text(row, column).trim())) return true; // prettier-ignore
  return false;
}
