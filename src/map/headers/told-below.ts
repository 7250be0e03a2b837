import type { Sheet } from '../../read/sheet.ts';
import { CHANGES, PINS } from '../not-parts.ts';
import { isHeader, readHeaderRow } from './header-rows.ts';
import { isHistoryBeside } from './changes-below.ts';
import { isHistory, isTitleOfChanges } from './histories.ts';
import { isOfWork } from './operations.ts';
import { mayHeadPins } from './pin-words.ts';
import { lastOfPins } from './pins-below.ts';

/* What stands on one sheet with a list and lists no parts: its changes, the work on it, what its pins are wired to. */

const MOST_CELLS = 10;
/** `12.05.2025`, `2025-05-12`, `12-MAY-25`, `2025年5月12日`, `05/2025`. */
const DAY =
  /^(?:\d{1,4}[./-]\s?(?:\d{1,2}|\p{L}{3,9})[./-]\s?\d{2,4}|\d{1,2}[./-]\d{4}|\d{4}[./-]\d{2}|\d{1,2}\.? \p{L}{3,10}\.? \d{2,4}|\d{2,4}[年년]\s?\d{1,2}[月월].{0,4})(?:[ T]\d{1,2}:.{0,8})?\.?$/u;
/** `B`, `02`, `Rev. C`, `V1.3`: how changes are counted. */
const COUNT = /^(?:rev|ind|ver|issue|v|изм|зм|版)?\.?[ -]?(?:[A-Z]{1,2}\d{0,2}|\d{1,3}(?:\.\d{1,2})?|-)$/iu;

/** The only text of a row, else null. */
function titleAt(sheet: Sheet, row: number): string | null {
  const filled = row < 0 ? [] : sheet.filled(row);
  return filled.length === 1 ? sheet.text(row, filled[0] as number).trim() : null;
}

/** Whether a row stands right below the one above it, and heads no list of its own. */
function isNext(sheet: Sheet, row: number): boolean {
  if (row >= sheet.rowCount || sheet.rowNumber(row) - sheet.rowNumber(row - 1) !== 1) return false;
  if (sheet.filled(row).length === 0) return false;
  const read = readHeaderRow(sheet, row, true);
  return read === null || !isHeader(read, true);
}

/** Whether a row counts and dates a change. */
function isChange(sheet: Sheet, row: number): boolean {
  if (row >= sheet.rowCount) return false;
  const texts = sheet.filled(row).map((column) => sheet.text(row, column).trim());
  const day = texts.findIndex((text) => DAY.test(text));
  return day >= 0 && texts.length <= MOST_CELLS && texts.some((text, at) => at !== day && COUNT.test(text));
}

/** Whether a row right below a change is another, or a text that goes on: what else stands there without a gap is a line of the list. */
const goesOnChanging = (sheet: Sheet, row: number): boolean =>
  isChange(sheet, row) || (isNext(sheet, row) && (hasDay(sheet, row) || sheet.filled(row).length < FEW));

/** The same of a step of work: numbers of steps count up, and those of the lines below begin anew. */
function goesOnWorking(sheet: Sheet, row: number): boolean {
  if (!isNext(sheet, row)) return false;
  const numberAt = (at: number): number => Number(sheet.text(at, sheet.filled(at)[0] ?? 0));
  const [before, own] = [numberAt(row - 1), numberAt(row)];
  return Number.isNaN(own) || Number.isNaN(before) || own > before;
}

const FEW = 3;
const hasDay = (sheet: Sheet, row: number): boolean =>
  sheet.filled(row).some((column) => DAY.test(sheet.text(row, column).trim()));

/** The title of a table whose header stands in a row: right above it, or above the row that is ruled between them. */
const titleAbove = (sheet: Sheet, row: number): string | null =>
  titleAt(sheet, row - 1) ?? (row > 1 && sheet.filled(row - 1).length === 0 ? titleAt(sheet, row - 2) : null);

/** Rows of a sheet that list no parts, and what they do. */
export interface Aside {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly reason: string;
}

/** What was done to the parts stands in their list. */
const WORK = 'operations: they say what is done, and list no parts';

/** Whether a row stands right below one of several cells. */
const followsLine = (sheet: Sheet, row: number): boolean =>
  row > 0 && sheet.filled(row - 1).length > 1 && sheet.rowNumber(row) - sheet.rowNumber(row - 1) === 1;

/**
 * What begins in a row below a list and lists no parts: `Modifications` and lines that are counted and dated, "Rev, Date, Description, By",
 * "AG, Arbeitsplatz, Arbeitsgang, te", "Function, Arduino pin". Null: nothing of the kind. `listed`: the first line of that list.
 */
export function asideAt(sheet: Sheet, row: number, listed = -1): Aside | null {
  const filled = sheet.filled(row);
  if (filled.length > MOST_CELLS) return null;
  // Right below a line of a list that tells what its parts are wired to, "40 pins of the board" is what one of them is.
  const lastPins = mayHeadPins(sheet, row) && !(listed >= 0 && followsLine(sheet, row)) ? lastOfPins(sheet, row) : null;
  if (lastPins !== null) return { firstRow: row, lastRow: lastPins, reason: PINS };
  const title = titleAt(sheet, row);
  let isOfChanges = true;
  if (title !== null) {
    if (!isTitleOfChanges(title) || !isChange(sheet, row + 1)) return null;
    // In a list that dates its lines, "Modifications" titles a group of them.
    if (listed >= 0 && isChange(sheet, listed)) return null;
  } else {
    const headers = new Map(filled.map((column) => [column, sheet.text(row, column).trim()]));
    if ([...headers.values()].some((text) => DAY.test(text))) return null;
    isOfChanges = isHistory(headers, titleAbove(sheet, row)) || (isHistoryBeside(headers) && isChange(sheet, row + 1));
    if (!isOfChanges && !isOfWork(headers)) return null;
  }
  let last = row;
  const goesOn = isOfChanges ? goesOnChanging : goesOnWorking;
  while (goesOn(sheet, last + 1)) last++;
  return { firstRow: row, lastRow: last, reason: isOfChanges ? CHANGES : WORK };
}
