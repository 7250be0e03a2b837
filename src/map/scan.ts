import { TextKind } from '../read/arena.ts';
import type { CellRange, Sheet } from '../read/sheet.ts';
import { isAmongLines, isCounted, isOverFigures, sharesWithLines } from './headers/among-lines.ts';
import { headerCandidates, headerOnLine, isHeaderWord, isTerm } from './headers/dictionary.ts';
import { join } from './headers/header-join.ts';
import { headsOther } from './headers/other-header.ts';
import {
  headerStrength,
  isHeader,
  isSingleHeader,
  printsAgain,
  readHeaderRow,
  wordless,
  type HeaderRow,
} from './headers/header-rows.ts';
import { mayHeadPins } from './headers/pin-words.ts';
import { asideAt, type Aside } from './headers/told-below.ts';
import { stepNumbers } from './headers/step-numbers.ts';
import { sumsBelow } from './headers/sums-below.ts';
import { withUnitsBelow } from './headers/units-below.ts';
import type { Field } from './types.ts';

/** A header, of one row or two, and the body below it. */
export interface HeaderBlock {
  /** Ordinal of the row reported as header. */
  readonly row: number;
  readonly headers: ReadonlyMap<number, string>;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows of the body that print the header again. */
  readonly repeated: ReadonlySet<number>;
  /** Rows of the body that tell of changes or of work, and list no parts. */
  readonly asides?: readonly Aside[];
  /** The rows below say that it is one, more than its words do. */
  readonly isByRows?: boolean;
  /** Columns of the levels, which the header numbers below one heading; absent: it does not. */
  readonly steps?: readonly number[];
}

/** Rows looked at cell by cell before any header is found; a list that starts lower is not expected. */
const SEARCH_ROWS = 3000;
const FULL_ROWS = 60;
/** Changes and work stand at the foot of a list. */
const LAST_ROWS = 80;
/** What a title or a header of changes has a word of; hardly any list has one. */
export const OF_CHANGES =
  /chang|rev[iízu]|rewiz|histor|änd|ænd|endring|modif|módos|cambio|altera|wijzig|zm[iěea]+n|sprem|izmj|muuto|istor|storic|değiş|thay đổi|perubah|riwayat|lịch sử|sửa đổi|измен|зм[іи]н|истор|істор|变更|更改|修[订改]|變更|変更|改[訂版]|履[历歷歴]|변경|개정|이력/iu;
/** What else heads them, and work: a date, an operation, where it is done. */
const OF_DATES_OR_WORK =
  /^\s?(?:dat|fech|dát|päi|tari|tangg|ngày|дат|日|年月|날|일자|arb|ag$|ag-|avo|vorg|oper|op[. ]|op$|work|poste|pue?sto|centr|gamme|bewerk|werkpl|stanow|pracov|рабоч|опер|工[序程作位]|作業|공정|작업|művel|işlem|iş )/iu;
/** Whether changes, a plan of work or a table of pins may begin in a row: with a title, or with words alone. */
export function mayBeAside(sheet: Sheet, row: number): boolean {
  const filled = sheet.filled(row);
  const isTitle = filled.length === 1;
  if (mayHeadPins(sheet, row) && !hasFigure(sheet, row)) return true;
  if (!isTitle && (filled.length < 3 || filled.length > 10 || hasFigure(sheet, row))) return false;
  return filled.some((column) => (isTitle ? OF_CHANGES : OF_DATES_OR_WORK).test(sheet.text(row, column)));
}

/** Whether a system is known by the texts of a header, which need no word of the dictionary then. */
type IsSigned = (row: number, headers: ReadonlyMap<number, string>) => boolean;

/** Finds the headers of a sheet from top to bottom, and the rows that belong to each. */
export function scanHeaders(sheet: Sheet, isSigned: IsSigned = () => false): HeaderBlock[] {
  const found: (Joined & { repeated: Set<number>; asides: Aside[]; isByRows?: boolean })[] = [];
  let isBySystem = false;
  const suspicious = suspicion(sheet);
  for (let row = 0; row < sheet.rowCount; row++) {
    const current = found.at(-1);
    if (current === undefined && row > SEARCH_ROWS) break;
    if (current !== undefined && row < current.next) continue;
    if (current !== undefined && (row < FULL_ROWS || row >= sheet.rowCount - LAST_ROWS) && mayBeAside(sheet, row)) {
      const aside = asideAt(sheet, row, current.next);
      if (aside !== null) {
        current.asides.push(aside);
        row = aside.lastRow;
        continue;
      }
    }
    if (current !== undefined && isBySystem && printsAgain(sheet, row, current.row)) {
      current.repeated.add(row);
      continue;
    }
    if (current !== undefined && row >= FULL_ROWS && !suspicious(row, current.row, current.headers)) continue;
    const isSection = current !== undefined && opensSection(sheet, row, current.row);
    const isWords = current !== undefined && isOfWords(sheet, row);
    const sums = isWords ? sumsBelow(sheet, row, current.headers) : null;
    if (sums !== null) {
      current?.asides.push(sums);
      row = sums.lastRow;
      continue;
    }
    const heads = isWords ? headsOther(sheet, row, current.headers) : null;
    if (heads === 'again') current?.repeated.add(row);
    if (heads === 'again') continue;
    const read = readHeaderRow(sheet, row, current !== undefined && !isSection && heads === null);
    if (current === undefined && (read === null || !isFirst(sheet, read))) {
      if (row >= FULL_ROWS || sheet.filled(row).length < 2) continue;
      const texts = textsOf(sheet, row);
      if (!isSigned(row, texts)) continue;
      found.push({ ...twoRows(sheet, read ?? wordless(row, texts)), repeated: new Set(), asides: [] });
      isBySystem = true;
      continue;
    }
    if (read === null) continue;
    // "#, Type" below "Bearings", where another section has "#, Type, Length": no word of it says that it is a header.
    if (isSection && repeats(sheet, read, current.headers) && !hasFigure(sheet, row)) {
      current.repeated.add(row);
      continue;
    }
    if (current !== undefined && isVariant(sheet, row, current.row)) {
      if (repeats(sheet, read, current.headers)) current.repeated.add(row);
      else found.push({ ...twoRows(sheet, read), repeated: new Set(), asides: [] });
      continue;
    }
    if (current === undefined) {
      const block = twoRows(sheet, read);
      found.push({ ...block, repeated: new Set(), asides: [] });
    } else if (
      (isHeader(read, true) && !isCounted(sheet, row, current.headers) && !sharesWithLines(sheet, row, current.next)) ||
      (isSection && !hasFigure(sheet, row) && (isHeader(read) || isOverFigures(sheet, row, current.next)))
    ) {
      if (repeats(sheet, read, current.headers)) current.repeated.add(row);
      else found.push({ ...twoRows(sheet, read), repeated: new Set(), asides: [] });
    } else if (heads === 'other')
      found.push({ ...twoRows(sheet, read), repeated: new Set(), asides: [], isByRows: true });
  }
  return found.map(({ row, headers, next, repeated, asides, steps, isByRows = false }, i) => ({
    row: row.ordinal,
    headers,
    firstRow: next,
    lastRow: (found[i + 1]?.top ?? sheet.rowCount) - 1,
    repeated,
    asides,
    isByRows,
    ...(steps !== undefined && { steps }),
  }));
}

/** Whether a row is the header of the first list of a sheet, by its words. */
function isFirst(sheet: Sheet, read: HeaderRow): boolean {
  const row = read.ordinal;
  const listed = listObjectAt(sheet, row);
  if (!isHeader(read) && !(listed && read.exact > 0) && !(isSingleHeader(read) && isColumn(sheet, row))) return false;
  // A line of a list without a header: "Purchased", "Fastener" and "Link" are words of headers as well.
  const isSure = read.columns.length === 2 && read.exact === 2;
  if (listed) return true;
  return !((!isSure && row > 0 && hasDigit(sheet, row) && isAmongLines(sheet, row)) || isAboveHeader(sheet, read));
}

/** Rows below labels with their values in which the header is looked for. */
const BELOW_LABELS = 6;

/**
 * "ECN No. | 25-0388 | Product | Hub drive": labels with their values, above a header of more cells and more words, with nothing but
 * shorter rows between. Lines are as long as their header.
 */
function isAboveHeader(sheet: Sheet, { ordinal, columns, exact, contained }: HeaderRow): boolean {
  const isValue = (column: number, at: number): boolean => at % 2 === 1 && isFigure(sheet.text(ordinal, column));
  if (!columns.some(isValue)) return false;
  for (let row = ordinal + 1; row <= Math.min(ordinal + BELOW_LABELS, sheet.rowCount - 1); row++) {
    const filled = sheet.filled(row).length;
    if (filled > columns.length) {
      const other = hasFigure(sheet, row) ? null : readHeaderRow(sheet, row);
      return other !== null && isHeader(other) && other.exact + other.contained > exact + contained;
    }
    if (filled * 2 > columns.length) return false;
  }
  return false;
}

/** Share of its cells that a header has alike with the one above it, where another section of the list begins. */
const ALIKE = 0.6;

/** "Code, Throat, Ohm, Magnet" below "Code, Diameter, Ohm, Magnet": three words of the header in their columns, and most of the row. */
function isVariant(sheet: Sheet, row: number, { ordinal, columns }: HeaderRow): boolean {
  let same = 0;
  for (const column of columns) {
    const id = sheet.id(row, column);
    if (id !== 0 && id === sheet.id(ordinal, column)) same++;
  }
  return same >= 3 && same >= sheet.filled(row).length * ALIKE;
}

/** Lists that stand side by side, each with its title. */
const MOST_BESIDE = 3;

/** Whether a row stands right below a title of its own, which stands below a gap: each section of such a list has its header. */
function opensSection(sheet: Sheet, row: number, { columns }: HeaderRow): boolean {
  if (row < 2 || sheet.rowNumber(row) - sheet.rowNumber(row - 1) !== 1) return false;
  // Nearly every row has more than a title has.
  let above = 0;
  for (const column of columns) if (sheet.id(row - 1, column) !== 0 && ++above > MOST_BESIDE) return false;
  const isGap = sheet.rowNumber(row - 1) - sheet.rowNumber(row - 2) > 1 || sheet.filled(row - 2).length === 0;
  if (!isGap) return false;
  const [titles, words] = [sheet.filled(row - 1).length, sheet.filled(row).length];
  return titles > 0 && titles <= MOST_BESIDE && words >= titles * (titles === 1 ? 2 : 3);
}

/** Words of a short header: lines have figures, or more to them. */
const MOST_WORDS = 6;
const LONGEST_WORD = 40;

/** Whether a row has words alone, one of which a header may be of as it stands. */
function isOfWords(sheet: Sheet, row: number): boolean {
  const filled = sheet.filled(row);
  if (filled.length < 2 || filled.length > MOST_WORDS || hasFigure(sheet, row)) return false;
  const texts = filled.map((column) => sheet.text(row, column).trim());
  return texts.every((text) => text.length <= LONGEST_WORD) && texts.some(isTerm);
}

/** Headers hardly hold a figure, and lines do. */
const isFigure = (text: string): boolean => /^[^\p{L}]{0,4}\d/u.test(text);
const hasFigure = (sheet: Sheet, row: number): boolean =>
  sheet.filled(row).some((column) => isFigure(sheet.text(row, column)));

const hasDigit = (sheet: Sheet, row: number): boolean =>
  sheet.filled(row).some((column) => /\d/.test(sheet.text(row, column)));

/** Cheap test for rows deep in a list: only a row that differs from the others can be a header. */
function suspicion(sheet: Sheet): (row: number, header: HeaderRow, headers: ReadonlyMap<number, string>) => boolean {
  const words = new Map<number, boolean>();
  let forHeader: HeaderRow | null = null;
  let probe = -1;
  const isWord = (id: number): boolean => {
    const held = words.get(id);
    if (held !== undefined) return held;
    const text = sheet.texts.kind(id) === TextKind.string ? sheet.texts.text(id) : '';
    const found = text.length > 0 && text.length <= 40 && !/^[\d\s.,]*$/.test(text) && isHeaderWord(text);
    words.set(id, found);
    return found;
  };
  return (row, header, headers) => {
    if (forHeader !== header) {
      forHeader = header;
      probe = [...headers].find(([, text]) => headerCandidates(text)[0]?.field === 'quantity')?.[0] ?? -1;
    }
    if (probe >= 0) {
      const id = sheet.id(row, probe);
      if (id !== 0 && sheet.texts.kind(id) === TextKind.number) return false;
      if (id !== 0 && isWord(id)) return true;
      if (id !== 0 && row > 0 && sheet.rowNumber(row) - sheet.rowNumber(row - 1) === 1) return false;
    }
    for (const column of header.columns) {
      const id = sheet.id(row, column);
      if (id !== 0) return isWord(id);
    }
    return false;
  };
}

function listObjectAt(sheet: Sheet, row: number): boolean {
  return sheet.tables.some((table) => table.top === sheet.rowNumber(row));
}

/** Rows below a title in which the header of its list is looked for. */
const BELOW_TITLE = 4;

/** "Parts" above a gap, perhaps with a remark, and "Group | Part" below it: the word is a title, and the list has a header of its own. */
function isTitle(sheet: Sheet, row: number): boolean {
  const last = Math.min(row + BELOW_TITLE, sheet.rowCount - 2);
  let remarks = 0;
  for (let at = row + 1; at <= last; at++) {
    const filled = sheet.filled(at);
    if (filled.length === 1 && ++remarks > 1) return false;
    if (filled.length < 2) continue;
    if (sheet.rowNumber(at) - sheet.rowNumber(row) === remarks + 1 || !isOfWords(sheet, at)) return false;
    // "Magnet | Neodymium" and "Hardware | Screws" are words of headers, and lines.
    const fields = filled.map((column) => termsOf(sheet.text(at, column).trim()));
    const name = fields.findIndex((terms) => terms.some((field) => NAMES.has(field)));
    const isHeader = name >= 0 && fields.some((terms) => terms.length > 0 && !terms.some((field) => VALUES.has(field)));
    return isHeader && sheet.id(at + 1, filled.at(-1) ?? 0) !== 0;
  }
  return false;
}

const NAMES = new Set<Field>(['name', 'description', 'partNumber', 'mpn']);
const VALUES = new Set<Field>([...NAMES, 'material']);
const termsOf = (text: string): Field[] =>
  isTerm(text) ? headerCandidates(text).flatMap(({ field, kind }) => (kind === 'contained' ? [] : [field])) : [];

/** A single header makes a list only where the sheet is one column of texts. */
function isColumn(sheet: Sheet, row: number): boolean {
  if (isTitle(sheet, row)) return false;
  let filled = 0;
  for (let below = row + 1; below < Math.min(sheet.rowCount, row + 50); below++) {
    const columns = sheet.filled(below);
    if (columns.length > 2) return false;
    if (columns.length > 0) filled++;
  }
  return filled >= 3;
}

function textsOf(sheet: Sheet, row: number): Map<number, string> {
  const texts = new Map<number, string>();
  for (const column of sheet.filled(row)) {
    const text = headerOnLine(sheet.text(row, column));
    if (text !== '') texts.set(column, text);
  }
  return texts;
}

function repeats(sheet: Sheet, read: HeaderRow, headers: ReadonlyMap<number, string>): boolean {
  const own = textsOf(sheet, read.ordinal);
  const same = [...own].filter(
    ([column, text]) =>
      headers.get(column) === text ||
      headers.get(column)?.endsWith(` / ${text}`) === true ||
      headers.get(column)?.startsWith(`${text} [`) === true,
  );
  return same.length >= own.size * 0.8;
}

interface Joined {
  readonly row: HeaderRow;
  readonly headers: Map<number, string>;
  readonly next: number;
  readonly top: number;
  readonly steps?: readonly number[];
}

/** Whether a row begins to number steps: `0` or `1` below a header with a blank beside it. */
function mayNumberSteps(sheet: Sheet, row: number, own: ReadonlyMap<number, string>): boolean {
  const [first = -1] = row < sheet.rowCount ? sheet.filled(row) : [];
  return own.has(first) && !own.has(first + 1) && /^\D{0,6}[01]\D{0,2}$/.test(sheet.text(row, first));
}

/** Joins a header with the sub-header below it, or with the group row above it, and with units below that. */
function twoRows(sheet: Sheet, read: HeaderRow): Joined {
  const joined = belowOrAbove(sheet, read);
  const headers = mayBeUnits(sheet, joined.next) ? withUnitsBelow(sheet, joined.next, joined.headers) : null;
  return headers === null ? joined : { ...joined, headers, next: joined.next + 1 };
}

/** A row of units has no figures, and no long texts. */
function mayBeUnits(sheet: Sheet, row: number): boolean {
  return row < sheet.rowCount && sheet.filled(row).every((column) => /^[^\d]{0,24}$/.test(sheet.text(row, column)));
}

function belowOrAbove(sheet: Sheet, read: HeaderRow): Joined {
  const own = textsOf(sheet, read.ordinal);
  const next = read.ordinal + 1;
  const steps = mayNumberSteps(sheet, next, own) ? stepNumbers(sheet, next, own) : null;
  if (steps !== null) {
    const headers = join(sheet, read.ordinal, own, steps.lower);
    return { row: read, headers, next: next + 1, top: read.ordinal, steps: steps.columns };
  }
  const below = neighbour(sheet, read.ordinal, 1);
  if (below !== null && isSubHeader(sheet, read, below)) {
    return {
      row: headerStrength(below) > headerStrength(read) ? below : read,
      headers: join(sheet, read.ordinal, own, textsOf(sheet, below.ordinal)),
      next: below.ordinal + 1,
      top: read.ordinal,
    };
  }
  const above = neighbour(sheet, read.ordinal, -1);
  if (above !== null && spans(sheet, above.ordinal) >= 2 && above.columns.length < read.columns.length) {
    return {
      row: read,
      headers: join(sheet, above.ordinal, textsOf(sheet, above.ordinal), own),
      next: read.ordinal + 1,
      top: above.ordinal,
    };
  }
  return { row: read, headers: own, next: read.ordinal + 1, top: read.ordinal };
}

function neighbour(sheet: Sheet, ordinal: number, step: 1 | -1): HeaderRow | null {
  const other = ordinal + step;
  if (other < 0 || other >= sheet.rowCount || sheet.rowNumber(other) !== sheet.rowNumber(ordinal) + step) return null;
  return readHeaderRow(sheet, other, false, step > 0);
}

/** Merges of a row that span several columns. */
function spans(sheet: Sheet, ordinal: number): number {
  const number = sheet.rowNumber(ordinal);
  return sheet.merges.filter((merge) => merge.top === number && merge.right > merge.left).length;
}

/** Ranges count columns from 1. */
export const isUnder = (column: number, { left, right }: CellRange): boolean => left <= column + 1 && column < right;

/** A second header row names what the first left open: each cell stands under a span or under nothing. */
function isSubHeader(sheet: Sheet, read: HeaderRow, below: HeaderRow): boolean {
  if (below.exact === 0 || below.exact < below.columns.length * 0.4) return false;
  const number = sheet.rowNumber(read.ordinal);
  const filled = new Set(read.columns);
  const spanned = sheet.merges.filter(
    (merge) => merge.top === number && merge.bottom === number && merge.right > merge.left,
  );
  return below.columns.every(
    (column) =>
      !filled.has(column) ||
      spanned.some((merge) => isUnder(column, merge)) ||
      // Text formats keep no merges: a group is followed by the blanks that it spans, filled below.
      (sheet.merges.length === 0 && !filled.has(column + 1) && below.columns.includes(column + 1)),
  );
}
