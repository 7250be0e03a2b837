import type { Sheet } from '../../read/sheet.ts';
import { isAmount, isImpossibleShare, shareText, unitNamed, type ElementHeader } from './element-header.ts';
import { isNo } from '../../yes-no.ts';
import { listedIn, markedText, namesRareEarth } from './element-lists.ts';
import type { Table } from '../types.ts';

/* What the cells of a column are that is headed by an element, or by elements. */

/** Share of the filled cells that have to be figures, and of those below a header that says that they are. */
const [MOSTLY, SOME] = [0.8, 0.3];
/** What stands in a cell that gives nothing. */
const BLANK = /^(?:[-–—./?]*|n\/?a|tbd|none|unknown|k\.?\s?a\.?)$/iu;

/** What the cells of a column say of an element: its shares, or that it is there; null where they say neither. */
export function sharesIn(
  sheet: Sheet,
  column: number,
  rows: readonly number[],
  header: ElementHeader,
): 'shares' | 'marks' | null {
  let [filled, shares, marks] = [0, 0, 0];
  for (const row of rows) {
    const text = sheet.text(row, column).trim();
    if (BLANK.test(text)) continue;
    filled++;
    // A figure that cannot be is one all the same: a rule names its cell.
    if (shareText(header, text) !== null || isImpossibleShare(header, text)) shares++;
    else if (markedText(header.symbol, text) !== null || isAmount(header, text)) marks++;
  }
  if (shares > 0) return shares + marks >= filled * (header.unit === null ? MOSTLY : SOME) ? 'shares' : null;
  return marks > 0 && marks >= filled * MOSTLY ? 'marks' : null;
}

/** Whether the cells of a column list elements, one of them at least a rare earth; a no lists none. */
export function listsElements(sheet: Sheet, column: number, rows: Iterable<number>): boolean {
  let [filled, listed, rare] = [0, 0, 0];
  for (const row of rows) {
    const text = sheet.text(row, column).trim();
    if (BLANK.test(text) || isNo(text)) continue;
    filled++;
    const list = listedIn(text);
    if (list === null) continue;
    listed++;
    if (namesRareEarth(list.elements)) rare++;
  }
  return rare > 0 && listed >= filled * MOSTLY;
}

/**
 * The unit of shares below a bare symbol: that of a column beside it whose cells say nothing else (`Unit` over `ppm`), or of a row above the
 * lines; `?` where they differ, or where none is said and a figure is no percentage; null: they are percentages.
 */
export function unitBeside(table: Table, bare: ReadonlyMap<number, ElementHeader>): '%' | 'ppm' | '?' | null {
  const { sheet, lines, firstRow, left, right } = table;
  const said = new Set<string>();
  for (let column = left; column <= right; column++) {
    if (bare.has(column)) continue;
    const own = lines.ordinal.length === 0 ? [] : unitsIn(table, column);
    for (const unit of own) said.add(unit);
  }
  for (let row = Math.max(0, firstRow - ROWS_ABOVE); said.size === 0 && row < firstRow; row++)
    for (const column of sheet.filled(row)) {
      const unit = table.headers.get(column) === sheet.text(row, column) ? null : unitNamed(sheet.text(row, column));
      if (unit !== null) said.add(unit);
    }
  if (said.size > 1) return '?';
  if (said.has('ppm')) return 'ppm';
  for (const [column, header] of bare)
    for (const row of lines.ordinal) if (isAmount(header, sheet.text(row, column))) return '?';
  return said.size > 0 ? '%' : null;
}

const ROWS_ABOVE = 4;

/** The units that the cells of a column are; none where one of them is anything else. */
function unitsIn({ sheet, lines }: Table, column: number): ReadonlySet<string> {
  const units = new Set<string>();
  for (const row of lines.ordinal) {
    const text = sheet.text(row, column).trim();
    if (BLANK.test(text)) continue;
    const unit = text.length <= 8 ? unitNamed(text) : null;
    if (unit === null) return new Set();
    units.add(unit);
  }
  return units;
}
