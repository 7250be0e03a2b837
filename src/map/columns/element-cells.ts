import type { Sheet } from '../../read/sheet.ts';
import { isImpossibleShare, shareText, type ElementHeader } from './element-header.ts';
import { isNo } from '../../yes-no.ts';
import { elementsListed, markedText, namesRareEarth } from './element-lists.ts';

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
    else if (markedText(header.symbol, text) !== null) marks++;
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
    const elements = elementsListed(text);
    if (elements === null) continue;
    listed++;
    if (namesRareEarth(elements)) rare++;
  }
  return rare > 0 && listed >= filled * MOSTLY;
}
