import type { Sheet } from '../read/sheet.ts';
import { isHeaderOf, type KnownDialect } from './dialect/dialect.ts';
import { elementTable } from './elements.ts';
import { growingUpwards, headerBelow } from './headers/header-below.ts';
import { guessByContent } from './headers/headerless.ts';
import { beginsAsHistory, isHistory } from './headers/histories.ts';
import { asideAt } from './headers/told-below.ts';
import { CHANGES, foreignTable } from './not-parts.ts';
import { mayBeAside, OF_CHANGES, scanHeaders, type HeaderBlock } from './scan.ts';
import { makeTable, tablesUnder, topOf, type Refusal } from './tables.ts';
import { tableWithoutHeader, userBlocks } from './dialect/user-blocks.ts';
import { toolSections } from './rows/tool-sections.ts';
import { LineKind, type MappedSheet, type SkippedRows, type Table, type UserMapping } from './types.ts';
import { prepareMapping, type MappedHeaders } from './dialect/user-mapping.ts';

/** What helps to read a sheet: columns that a user named, and systems whose exports are recognised (none where absent). */
interface MapOptions {
  /** A user's own mapping for this file; null or absent: none. */
  readonly mapping?: UserMapping | null;
  readonly dialects?: readonly KnownDialect[];
}

/**
 * Finds the parts lists of a sheet and says what their columns and lines are.
 * Readable and no parts list is `no-table`; looks like one but cannot be understood is `not-understood`, never empty.
 * @throws ReadError when a user's mapping cannot be followed.
 */
export function mapSheet(sheet: Sheet, options: MapOptions = {}): MappedSheet {
  const result = (tables: readonly Table[], verdict: MappedSheet['verdict'], reason: string): MappedSheet => ({
    sheet,
    tables,
    skipped: skippedRows(sheet, tables, reason),
    verdict,
    reason,
  });
  if (sheet.rowCount === 0) return result([], 'no-table', 'the sheet is empty');
  const user = options.mapping == null ? null : prepareMapping(sheet, options.mapping);
  if (sheet.columnNames !== null) {
    const table = elementTable(sheet, user);
    return table === null
      ? result([], 'no-table', `elements such as ${sheet.element(0)?.path ?? '?'} name no parts`)
      : result([table], 'tables', 'columns known by element name');
  }
  const { dialects = [] } = options;
  const isSigned = (row: number, headers: ReadonlyMap<number, string>): boolean =>
    dialects.length > 0 && isHeaderOf(sheet, row, headers, dialects);
  const scanned = user === null ? [] : scanHeaders(sheet, isSigned);
  if (user !== null && (user.mapping.headerRow === 0 || isByNumber(user, scanned))) {
    const table = tableWithoutHeader(sheet, user);
    return 'lines' in table
      ? result([table], 'tables', 'no header; columns as your mapping says')
      : result([], 'not-understood', table.reason);
  }
  const blocks = user === null ? null : userBlocks(sheet, user, scanned);
  if (blocks === null) {
    const foreign = foreignTable(sheet);
    if (foreign !== null) return result([], 'no-table', foreign);
  }
  const lists = blocks ?? (sheet.isItems ? [] : scanHeaders(sheet, isSigned));
  const isNone = ({ row, headers }: HeaderBlock): boolean =>
    isOfChanges(headers, sheet.name) || (lists.length > 1 && mayBeAside(sheet, row) && asideAt(sheet, row) !== null);
  const parts = user === null ? lists.filter((list) => !isNone(list)) : lists;
  if (parts.length === 0 && (lists.length > 0 || (user === null && speaksOfChanges(sheet) && beginsAsHistory(sheet))))
    return result([], 'no-table', CHANGES);
  const found: (Table | Refusal)[] = [];
  let lastRow = -1;
  for (const [at, block] of [...parts.entries()].reverse()) {
    const whole = { ...block, lastRow: Math.max(block.lastRow, lastRow) };
    // What stands above a further header are the lines of the one before.
    const under = tablesUnder(sheet, at === 0 ? upwards(sheet, whole, user === null) : whole, user, options.dialects);
    // What heads no list is a line of the one above it, and so are the rows below.
    const isNoList = block.isByRows === true && under.every((each) => !('lines' in each));
    if (!isNoList) found.unshift(...under);
    lastRow = isNoList ? whole.lastRow : -1;
  }
  const tables = found.filter((each): each is Table => 'lines' in each);
  const refusals = found.filter((each): each is Refusal => !('lines' in each));
  const asList = refusals.find((refusal) => refusal.list);
  if (tables.length > 0)
    return { ...result(tables, 'tables', `${tables.length} found by header`), refused: asList?.reason ?? null };
  if (asList !== undefined) return result([], 'not-understood', asList.reason);
  const below = user === null && !sheet.isItems ? headerBelow(sheet) : null;
  const grown = below === null ? [] : tablesUnder(sheet, below, null, options.dialects).filter((each): each is Table => 'lines' in each); // prettier-ignore
  if (grown.length > 0) return result(grown, 'tables', 'the header stands below the list');
  const guess = guessByContent(sheet);
  if (guess.kind !== 'columns') return result([], guess.kind, refusals[0]?.reason ?? guess.reason);
  const table = makeTable(sheet, {
    ...guess,
    lastRow: sheet.rowCount - 1,
    left: 0,
    right: sheet.columnCount - 1,
    ignored: [],
    confidence: guess.isSaid === true ? 0.6 : 0.3,
    stated: user?.mapping.decimal,
  });
  if (table === null) return result([], 'no-table', 'no row names a part');
  return result([table], 'tables', 'no known header; columns known by their content');
}

const isOfChanges = (headers: ReadonlyMap<number, string>, name: string | null): boolean =>
  ((name !== null && OF_CHANGES.test(name)) || [...headers.values()].some((header) => OF_CHANGES.test(header))) &&
  isHistory(headers, name);

/** Rows of a sheet in which a word for a change is looked for. */
const FIRST_ROWS = 5;
const speaksOfChanges = (sheet: Sheet): boolean =>
  OF_CHANGES.test(sheet.name ?? '') ||
  Array.from({ length: Math.min(FIRST_ROWS, sheet.rowCount) }, (_, row) => row).some((row) =>
    sheet.filled(row).some((column) => OF_CHANGES.test(sheet.text(row, column).slice(0, 80))),
  );

/** Columns by number alone, in a list without a header that is known. */
function isByNumber(user: MappedHeaders, scanned: readonly HeaderBlock[]): boolean {
  const { mapping, byText, byColumn } = user;
  return mapping.headerRow === undefined && byText.size === 0 && byColumn.size > 0 && scanned.length === 0;
}

/** Row ranges that no table covers, with the reason. */
function skippedRows(sheet: Sheet, tables: readonly Table[], reason: string): SkippedRows[] {
  const last = sheet.rowCount - 1;
  if (last < 0) return [];
  if (tables.length === 0) return [{ sheet: sheet.name, rows: sheet.rowsAt(0, last), reason }];
  const skipped: SkippedRows[] = [];
  let covered = 0;
  for (const table of [...tables].sort((a, b) => a.firstRow - b.firstRow)) {
    const header = topOf(table);
    if (header > covered)
      skipped.push({
        sheet: sheet.name,
        rows: sheet.rowsAt(covered, header - 1),
        reason: 'title or notes above the table',
      });
    covered = Math.max(covered, table.lastRow + 1);
    for (const { firstRow, lastRow, reason: aside } of table.asides ?? [])
      skipped.push({ sheet: sheet.name, rows: sheet.rowsAt(firstRow, lastRow), reason: aside });
    const { kind } = table.lines;
    if (
      kind.some((one, line) => one === LineKind.reference && (sheet.titles >= 0 || kind[line - 1] === LineKind.heading))
    )
      for (const [from, to] of toolSections(sheet, table.lines))
        skipped.push({
          sheet: sheet.name,
          rows: sheet.rowsAt(from, to),
          reason: 'tools, which are not built in',
          isLeftOut: true,
        });
  }
  return skipped;
}

/** A list on a drawing grows upwards from its header, with its first line right above that. */
function upwards(sheet: Sheet, block: HeaderBlock, may: boolean): HeaderBlock {
  const mayBe = may && block.row > 1 && [...block.headers.keys()].some((column) => sheet.text(block.row - 1, column).trim() === '1'); // prettier-ignore
  return (mayBe ? growingUpwards(sheet, block) : null) ?? block;
}
