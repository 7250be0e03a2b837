import type { Sheet } from '../../read/sheet.ts';
import { headerCandidates } from '../headers/dictionary.ts';
import { foldText } from '../headers/headers.ts';
import type { Field } from '../types.ts';

/** What a column may be headed as that goes down a step for each level: what the thing is, its number, its place in the list. */
const HEADS: ReadonlySet<Field> = new Set(['level', 'path', 'findNo', 'partNumber', 'mpn', 'name', 'description', 'category']); // prettier-ignore
const STRUCTURE =
  /^(?:(?:bom |product |assembly )?(?:structure|struktur|hierarch\p{L}{0,4}|tree)|(?:product ?)?struc?tur\p{L}{0,3}|strukturstufe|level|lvl|ebene|stufe|niveau|livello|nivel|poziom|uroven|indent\p{L}{0,6}|assembly|assy|baugruppe|структура|уровень|结构|層次|层次|层级|階層|構成|레벨|구조)s?$/u;
/** Whether a header is a word for levels, or for a structure. */
export const isOfStructure = (text: string): boolean => STRUCTURE.test(foldText(text.trim()));
/** Rows that are looked at: a staircase shows at once. */
const ROWS = 400;
const FEWEST_STEPS = 3;

/** Columns of one header of which each line fills one, by its level. */
interface Staircase {
  /** Its columns, from the one of the highest level on. */
  readonly columns: readonly number[];
  /** First row of lines: a row that numbers the steps is none. */
  readonly firstRow: number;
}

/**
 * The columns of a staircase: below one header, blank ones beside it, each line fills one of them, and that one says how deep it
 * stands. `headers`: texts by column. Null when there is none.
 */
export function staircase(
  sheet: Sheet,
  headers: ReadonlyMap<number, string>,
  firstRow: number,
  lastRow: number,
): Staircase | null {
  const last = Math.min(lastRow, firstRow + ROWS);
  const heads = [...headers.keys()].sort((a, b) => a - b);
  for (const [i, head] of heads.entries()) {
    const next = heads[i + 1];
    if (next === undefined || next - head < 2) continue;
    const text = headers.get(head) ?? '';
    const isStructure = isOfStructure(text);
    const fields = headerCandidates(text).filter(({ kind }) => kind !== 'contained');
    if (!isStructure && fields.length > 0 && !fields.some(({ field }) => HEADS.has(field))) continue;
    const first = isNumbered(sheet, firstRow, head, next - 1) ? firstRow + 1 : firstRow;
    const steps = stepsOf(sheet, head, next - 1, first, last) || (isStructure ? markedOf(sheet, head, next - 1, first, last) : 0); // prettier-ignore
    if (steps >= (isStructure ? 2 : FEWEST_STEPS))
      return { columns: Array.from({ length: steps }, (_, step) => head + step), firstRow: first };
  }
  return null;
}

/** The headers with those columns, and blank ones up to the next header: a gap parts nothing there. */
export function bridged(headers: ReadonlyMap<number, string>, stairs: readonly number[]): Map<number, string> {
  const known = new Map(headers);
  for (let column = stairs[0] ?? 0; !headers.has(column) || stairs.includes(column); column++)
    if (!known.has(column)) known.set(column, '');
  return known;
}

/** Steps that the lines go down from `left`, none of them left out; 0: the columns are no staircase. */
function stepsOf(sheet: Sheet, left: number, right: number, firstRow: number, lastRow: number): number {
  const seen = new Set<number>();
  let previous = -1;
  let lines = 0;
  let blank = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    if (!sheet.isFilled(row)) continue;
    const filled: number[] = [];
    for (let column = left; column <= right; column++) if (sheet.id(row, column) !== 0) filled.push(column - left);
    if (filled.length > 1) return 0;
    const [step] = filled;
    if (step === undefined) {
      blank++;
      continue;
    }
    // A list that begins in the middle of the stairs, or jumps, has something else in these columns.
    if (step > previous + 1) return 0;
    previous = step;
    seen.add(step);
    lines++;
  }
  return lines >= 3 && blank * 4 <= lines ? seen.size : 0;
}

/**
 * Steps that lines mark below a word for levels, in whatever order: with a sign, the same in all, or the number of the step. Lines that
 * mark several are no staircase, and their levels are told of where they cannot be read.
 */
function markedOf(sheet: Sheet, left: number, right: number, firstRow: number, lastRow: number): number {
  const signs = new Set<string>();
  let [steps, lines, blank] = [0, 0, 0];
  for (let row = firstRow; row <= lastRow; row++) {
    if (!sheet.isFilled(row)) continue;
    let isBlank = true;
    for (let column = left; column <= right; column++) {
      const text = sheet.text(row, column).trim();
      if (text === '') continue;
      isBlank = false;
      steps = Math.max(steps, column - left + 1);
      if (!/^\d$/.test(text)) signs.add(text.toLowerCase());
      if (text.length > 2 || signs.size > 1) return 0;
    }
    lines++;
    if (isBlank) blank++;
  }
  return lines >= 3 && blank * 4 <= lines && steps >= 2 ? steps : 0;
}

/** `0 | 1 | 2 | 3` below the one header. */
function isNumbered(sheet: Sheet, row: number, left: number, right: number): boolean {
  const first = sheet.text(row, left) === '0' ? 0 : 1;
  const filled = sheet.filled(row);
  return (
    filled.length > 1 &&
    filled.every((column, i) => column === left + i && column <= right && sheet.text(row, column) === String(first + i))
  );
}
