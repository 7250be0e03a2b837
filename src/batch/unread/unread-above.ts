import { topOf } from '../../map/tables.ts';
import type { Table } from '../../map/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import { dataValues } from './data-lines.ts';
import {
  asItem,
  type CarrierFinder,
  COUNT,
  isBareName,
  isListed,
  MOST_ROWS,
  NAMED_AT_LEAST,
  type Row,
  TOLD,
  type UnreadContent,
} from './unread-content.ts';

/**
 * What stands above the header of a list and is a list of its own: so many lines without an empty one that count things, or name nothing
 * but them. A title says what the list is of, and its block of labels holds figures beside these.
 */
export function carrierAbove(sheet: Sheet, lists: readonly Table[], finder: CarrierFinder): UnreadContent | null {
  for (const block of blocksAbove(sheet, lists)) {
    const found =
      countedIn(sheet, block, lists, finder) ?? namedIn(sheet, block, finder) ?? recordedIn(sheet, block, finder);
    if (found !== null) return found;
  }
  // What a workbook holds stands in cells.
  return sheet.name === null ? pairedIn(sheet, Math.min(...lists.map(topOf)), finder) : null;
}

/**
 * In records one below the other, a field and its value a row (`description | Magnet N42SH`, as psql writes them with `\x`): two fields at
 * least come again, and it stands in one that does. A block of labels has each once.
 */
function recordedIn(sheet: Sheet, block: readonly Row[], finder: CarrierFinder): UnreadContent | null {
  const fieldAt = ({ ordinal, columns }: Row): string =>
    columns.length < 2 ? '' : sheet.text(ordinal, columns[0] as number).trim();
  const times = new Map<string, number>();
  for (const row of block) times.set(fieldAt(row), (times.get(fieldAt(row)) ?? 0) + 1);
  times.delete('');
  const again = new Set([...times].filter(([, count]) => count > 1).map(([field]) => field));
  if (again.size < 2) return null;
  for (const row of block) {
    const [, ...values] = row.columns;
    if (!again.has(fieldAt(row))) continue;
    const column = finder.inCells(sheet, row.ordinal, values);
    if (column !== null) return { ordinal: row.ordinal, column, text: sheet.text(row.ordinal, column).trim() };
  }
  return null;
}

/** In a text that writes `name: value` from end to end, of which a part was taken for a list. */
function pairedIn(sheet: Sheet, top: number, finder: CarrierFinder): UnreadContent | null {
  for (const { ordinal, text } of dataValues(sheet)) {
    if (ordinal >= top) break;
    const named = finder.inText(text);
    if (named !== null) return { ordinal, column: sheet.filled(ordinal)[0] ?? 0, text: named };
  }
  return null;
}

/** "2 Servo motor", "10x screw". */
const COUNTED = /^\s{0,40}\d{1,5} ?(?:[x×]|pcs?\.?|stk\.?)?\s{1,20}\p{L}/iu;

function countedIn(
  sheet: Sheet,
  block: readonly Row[],
  lists: readonly Table[],
  finder: CarrierFinder,
): UnreadContent | null {
  const textAt = (ordinal: number, column: number): string => sheet.text(ordinal, column).trim();
  const counts = block.map(({ ordinal, columns }) => columns.filter((column) => COUNT.test(textAt(ordinal, column))));
  const counting = mostFrequent(counts.flat(), NAMED_AT_LEAST);
  for (const [at, { ordinal, columns }] of block.entries()) {
    if (counting === null || counts[at]?.includes(counting) !== true) continue;
    const column = columns.find((other) => other !== counting && finder.isFirm(textAt(ordinal, other), other));
    if (column !== undefined && !isListed(sheet.id(ordinal, column), lists))
      return { ordinal, column, text: textAt(ordinal, column) };
  }
  // In one cell: "2   Servo motor   RobotShop".
  const items = block.filter(
    ({ ordinal, columns }) => columns.length === 1 && COUNTED.test(sheet.text(ordinal, columns[0] as number)),
  );
  if (items.length < NAMED_AT_LEAST) return null;
  for (const {
    ordinal,
    columns: [column = 0],
  } of items) {
    const text = asItem(sheet.text(ordinal, column));
    if (finder.isFirm(text.split(/\s{2,}/)[0] ?? '', column)) return { ordinal, column, text };
  }
  return null;
}

/** The first of several rows that are the name of such a thing and no more. */
function namedIn(sheet: Sheet, block: readonly Row[], finder: CarrierFinder): UnreadContent | null {
  const names = block.flatMap(({ ordinal, columns: [column = 0, more] }) => {
    const text = sheet.text(ordinal, column).trim();
    return more === undefined && isBareName(text) && finder.isFirm(text, column, TOLD)
      ? [{ ordinal, column, text }]
      : [];
  });
  return names.length < NAMED_AT_LEAST ? null : (names[0] ?? null);
}

/** Rows above the headers of lists, where no other list is, by the empty ones between them. */
function blocksAbove(sheet: Sheet, lists: readonly Table[]): Row[][] {
  const blocks: Row[][] = [];
  let from = 0;
  for (const list of [...lists].sort((a, b) => a.firstRow - b.firstRow)) {
    const to = topOf(list);
    let block: Row[] = [];
    let before = -1;
    for (let ordinal = Math.max(from, to - MOST_ROWS); ordinal < to; ordinal++) {
      const columns = sheet.filled(ordinal);
      const row = sheet.rowNumber(ordinal);
      // Of some formats empty rows are no rows.
      if ((columns.length === 0 || row > before + 1) && block.length > 0) {
        blocks.push(block);
        block = [];
      }
      if (columns.length > 0) {
        block.push({ ordinal, columns });
        before = row;
      }
    }
    if (block.length > 0) blocks.push(block);
    from = Math.max(from, list.lastRow + 1);
  }
  return blocks.filter(({ length }) => length >= NAMED_AT_LEAST);
}

/** The value that comes up most, if so often. */
function mostFrequent(values: readonly number[], least: number): number | null {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= least ? most[0] : null;
}
