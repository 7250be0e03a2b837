import type { Sheet } from '../../read/sheet.ts';
import { parseAmount } from '../cells/numbers.ts';
import type { Field } from '../types.ts';
import { isTotalLabel } from '../rows/words.ts';
import { headerCandidates, isTerm } from './dictionary.ts';

/** Rows below that show what a row heads. */
const LOOKED_AT = 8;
const MOSTLY = 0.6;
const NAMES: readonly Field[] = ['name', 'description', 'partNumber', 'mpn', 'supplierPn', 'refDes'];
/** Words that head names, and none that is a thing itself: "Hardware | Screws" is a line. */
const HEADS: readonly Field[] = ['description', 'partNumber', 'mpn', 'refDes'];
const VALUED: readonly Field[] = [...NAMES, 'specification'];
const COUNTS: readonly Field[] = ['quantity', 'quantityTotal'];
/** What may be all that a list says beside the names. */
const BESIDE: readonly Field[] = [
  'unitCost',
  'totalCost',
  'supplier',
  'manufacturer',
  'mpn',
  'link',
  'remarks',
  'endUse',
  'material',
  'dimensions',
];

/** What a row of few words inside a list is: the header of another list, that of this one again, or neither. */
type Heads = 'other' | 'again' | null;

/**
 * Whether a row of words inside a list heads another that is stacked below it, however few words it has: "Qty | Part" below
 * "Part | Qty | Notes". The rows below decide: where a word for a quantity stands they have figures, and beside it words. Of a header that
 * has no such word an empty row or a title must tell.
 */
export function headsOther(sheet: Sheet, row: number, headers: ReadonlyMap<number, string>): Heads {
  const own = new Map(sheet.filled(row).map((column) => [column, plain(sheet.text(row, column))]));
  if ([...own].every(([column, text]) => plain(headers.get(column) ?? '') === text)) return 'again';
  const below = rowsBelow(sheet, row);
  if (below.length === 0) return null;
  const columns = [...own.keys()];
  const isApart = standsApart(sheet, row);
  const means = (column: number, fields: readonly Field[], loosely = false): boolean => {
    const [best] = headerCandidates(own.get(column) ?? '');
    if (best === undefined) return false;
    if (best.kind === 'contained') return loosely && fields.includes(best.field);
    return headerCandidates(own.get(column) ?? '').some(({ field, kind }) => kind !== 'contained' && fields.includes(field)); // prettier-ignore
  };
  const holds = (column: number, is: (text: string) => boolean): boolean => {
    const texts = below.map((at) => sheet.text(at, column).trim()).filter((text) => text !== '');
    return texts.length * 2 >= below.length && texts.filter(is).length >= texts.length * MOSTLY;
  };
  // Lines that have more than it says are those of the list above: "Motors | Qty" is a title among them.
  const goesOn = [...headers.keys()].some((column) => !own.has(column) && holds(column, () => true));
  const count = columns.find((column) => means(column, COUNTS, isApart) && holds(column, isCount));
  if (count !== undefined) {
    const names = columns.filter((column) => column !== count && holds(column, hasLetters));
    const name =
      names.find((column) => means(column, NAMES)) ??
      (isApart ? names.find((column) => !means(column, BESIDE)) : undefined);
    if (name === undefined) return null;
    const isSame = isOf(headers.get(count), COUNTS) && isOf(headers.get(name), NAMES);
    // "Hardware | Req" is a line of this list, and "Req | Hardware" none.
    if (isSame && goesOn) return isApart ? 'again' : null;
    return isSame && !isApart ? null : 'other';
  }
  if (!isApart || goesOn) return null;
  const name = columns.find((column) => means(column, NAMES) && holds(column, hasLetters));
  if (name === undefined) return null;
  const others = columns.filter((column) => column !== name);
  const isHead = (column: number): boolean =>
    means(column, BESIDE) || (means(column, VALUED) && (means(column, HEADS) || means(name, HEADS)));
  return others.every(isHead) && others.some((column) => below.some((at) => sheet.id(at, column) !== 0)) ? 'other' : null; // prettier-ignore
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
const isCount = (text: string): boolean => (parseAmount(text, '.') ?? parseAmount(text, ',')) !== null;
const isOf = (header: string | undefined, fields: readonly Field[]): boolean =>
  header !== undefined && headerCandidates(header).some(({ field, kind }) => kind !== 'contained' && fields.includes(field)); // prettier-ignore

/** Rows of more than a title that stand together below a row, down to the next title, total or header. */
function rowsBelow(sheet: Sheet, row: number): number[] {
  const rows: number[] = [];
  for (let at = row + 1; at < sheet.rowCount && at <= row + LOOKED_AT; at++) {
    const texts = sheet.filled(at).map((column) => sheet.text(at, column).trim());
    const isLine = texts.length > 1 && !texts.some(isTotalLabel) && !texts.every(isTerm);
    if (rows.length > 0 && (!isLine || isGap(sheet, at))) break;
    if (isLine) rows.push(at);
  }
  return rows;
}

/** Whether nothing stands right above a row. */
const isGap = (sheet: Sheet, row: number): boolean =>
  sheet.rowNumber(row) - sheet.rowNumber(row - 1) > 1 || sheet.filled(row - 1).length === 0;

/** Whether nothing, a rule, a title or a total stands right above a row. */
function standsApart(sheet: Sheet, row: number): boolean {
  if (isGap(sheet, row)) return true;
  const texts = sheet.filled(row - 1).map((column) => sheet.text(row - 1, column).trim());
  return texts.some(isTotalLabel) || (texts.length === 1 && !/\d/.test(texts[0] ?? ''));
}
