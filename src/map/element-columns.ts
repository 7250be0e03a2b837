import type { Sheet } from '../read/sheet.ts';
import { elementHeader, isImpossibleShare, shareText, type ElementHeader } from './element-header.ts';
import type { Table } from './types.ts';

/** The beginnings of what a header of an element may hold; most headers are told apart by it, and nothing else is loaded for them. */
const HINT =
  /(?<![a-z])(?:sc|y|la|ce|pr|nd|sm|eu|gd|tb|dy|ho|er|tm|yb|lu)(?![a-z])|scand|esca|i?tt?rio|yttr|lant|c[eé]r[io]|pras|neod|samar|europ|gadol|terb|d[iy]spr|holm|[oе]рб|erb|th?ul|i?tt?erb|lut[eé]|[\u0400-\u04ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/iu;
/** Share of the filled cells that have to be figures. */
const MOSTLY = 0.8;
/** What stands in a cell that gives nothing. */
const BLANK = /^(?:[-–—./?]*|n\/?a|tbd|none|unknown|k\.?\s?a\.?)$/iu;

/**
 * Columns that give the share of an element, by their headers and cells. A bare symbol counts where its cells are shares, and
 * a weak one only beside another element.
 */
export function elementColumns(
  sheet: Sheet,
  headers: ReadonlyMap<number, string>,
  columns: readonly number[],
  rows: readonly number[],
): number[] {
  const found: { column: number; header: ElementHeader }[] = [];
  for (const column of columns) {
    const text = headers.get(column) ?? '';
    const header = HINT.test(text) ? elementHeader(text) : null;
    if (header !== null && holdsShares(sheet, column, rows, header)) found.push({ column, header });
  }
  const several = new Set(found.map(({ header }) => header.symbol)).size > 1;
  return found.filter(({ header }) => several || !header.isWeak).map(({ column }) => column);
}

function holdsShares(sheet: Sheet, column: number, rows: readonly number[], header: ElementHeader): boolean {
  let filled = 0;
  let shares = 0;
  for (const row of rows) {
    const text = sheet.text(row, column).trim();
    if (BLANK.test(text)) continue;
    filled++;
    // A figure that cannot be is one all the same: a rule names its cell.
    if (shareText(header, text) !== null || isImpossibleShare(header, text)) shares++;
  }
  return shares > 0 && shares >= filled * MOSTLY;
}

const held = new WeakMap<Table, ReadonlyMap<number, ElementHeader>>();

/** The element of each column of a table that gives shares. */
export function elementsOf(table: Table): ReadonlyMap<number, ElementHeader> {
  let found = held.get(table);
  if (found === undefined) {
    const own = new Map<number, ElementHeader>();
    for (const column of table.columns.get('elementShare') ?? []) {
      const header = elementHeader(table.headers.get(column) ?? '');
      if (header !== null) own.set(column, header);
    }
    held.set(table, (found = own));
  }
  return found;
}

/** What a cell of such a column says, as a material text; null where it says nothing. */
export function elementText(table: Table, column: number, id: number): string | null {
  const header = elementsOf(table).get(column);
  return header === undefined || id === 0 ? null : shareText(header, table.sheet.texts.text(id), table.decimal);
}
