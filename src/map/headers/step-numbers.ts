import type { Sheet } from '../../read/sheet.ts';
import { Look, looksOf } from '../cells/looks.ts';
import { headerCandidates, isHeaderWord } from './dictionary.ts';
import { isOfStructure } from '../columns/staircase.ts';

/** `0`, `L1`, `2級`: one step of several. */
const STEP = /^(?:l|lv|lvl|level|stufe|ebene|niv\.?|niveau|nivel)?\.?\s?(\d)(?:級|级|层|階層|次|단계)?$/iu;

/** The numbers of the steps of a staircase in the second row of a header, and what that row says besides. */
interface StepNumbers {
  /** Their columns, from that of the highest level on. */
  readonly columns: readonly number[];
  /** Texts of the other columns: words that go on with a header above them. */
  readonly lower: ReadonlyMap<number, string>;
}

/**
 * `レベル | | | 品番 | 数量 |` above `0 | 1 | 2 | | 員数 | 単位`: the levels are numbered below one heading, and the same row tells
 * apart what other headings are of. Null where the row is none of that kind, or says nothing but the numbers.
 */
export function stepNumbers(sheet: Sheet, row: number, upper: ReadonlyMap<number, string>): StepNumbers | null {
  const filled = sheet.filled(row);
  for (const head of filled) {
    const first = stepAt(sheet, row, head);
    if (first === null || first > 1 || !isOfLevels(upper.get(head) ?? '')) continue;
    const columns = [head];
    for (let column = head + 1; !upper.has(column) && stepAt(sheet, row, column) === first + columns.length; column++)
      columns.push(column);
    if (columns.length < 2) continue;
    const others = filled.filter((column) => !columns.includes(column));
    const looks = looksOf(sheet.texts);
    const isWord = (column: number): boolean =>
      (looks.marks(sheet.id(row, column)) & Look.sign) !== 0 || isHeaderWord(sheet.text(row, column).trim());
    // Words of their own, of which one may be unknown: a line has its number or name here.
    const known = others.filter(isWord).length;
    if (known === 0 || known < others.length - 1) return null;
    return { columns, lower: new Map(others.map((column) => [column, sheet.text(row, column).trim()])) };
  }
  return null;
}

function stepAt(sheet: Sheet, row: number, column: number): number | null {
  const step = STEP.exec(sheet.text(row, column).trim())?.[1];
  return step === undefined ? null : Number(step);
}

const isOfLevels = (text: string): boolean =>
  isOfStructure(text) || headerCandidates(text).some(({ field, kind }) => field === 'level' && kind !== 'contained');
