import type { Sheet } from '../read/sheet.ts';

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

const kindsOf = (sheet: Sheet, row: number): Map<number, number> =>
  new Map(sheet.filled(row).map((column) => [column, kindOf(sheet.text(row, column).trim().slice(0, 80))]));

/**
 * Whether a row that reads as a header is a line among others, of a list that has none: right above it, and below, stand lines with figures in the
 * columns in which it has them, and with as many cells.
 */
export function isAmongLines(sheet: Sheet, row: number): boolean {
  const own = kindsOf(sheet, row);
  const figures = [...own].filter(([, kind]) => kind === Kind.figure).map(([column]) => column);
  if (own.size < FEWEST_COLUMNS || figures.length === 0) return false;
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
