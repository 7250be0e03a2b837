import type { Sheet } from '../../read/sheet.ts';
import { headerCandidates } from '../headers/dictionary.ts';
import { listsElements, sharesIn, unitBeside } from './element-cells.ts';
import { bareElement, elementHeader, plainFigure, shareText, type ElementHeader } from './element-header.ts';
import { isNo } from '../../yes-no.ts';
import { asksWhich, heldText, isLetter, listedIn, markedText, mayListElements } from './element-lists.ts';
import type { Field, Table } from '../types.ts';

/** The beginnings of what a header of an element may hold; most headers are told apart by it, and nothing else is loaded for them. */
const HINT =
  /(?<![a-z])(?:sc|y|la|ce|pr|nd|sm|eu|gd|tb|dy|ho|er|tm|yb|lu)(?![a-z])|s[ck]and|szk|esc[aâ]|(?:[ií]|y)t?tr|lant|c[eé]r|sery|pras|praz|n[eé]od|s[z]?am[aá]r|e[uv]r[oó]p|gadol|t[eé]rb|d[iy]s[pz]|h[oó]lm|[oе]рб|[eé]rb|th?[uú]l|lut[eé]|[\u0400-\u04ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/iu;
/** The same of a header of a list of elements. */
const OF_A_LIST =
  /[eé]l[eé]ment|pierwiast|prvky|элем|(?<![a-z])ree?s?(?![a-z])|rare|selten|raras|rzad|元素|稀土|希土|レアアース|원소|희토류/iu;
/** Characters of a header that is more than a symbol: `Dysprosium` with a yes and a no is nothing else. */
const SPELLED = 4;
/** Fields that say what a line is where another column lists what is in it. */
const NAMES: ReadonlySet<Field> = new Set<Field>(['name', 'description']);

/**
 * Columns that give the share of an element, by their headers and cells, that mark whether it is there, or that list the elements of a
 * part. A bare symbol counts where its cells are shares or marks, and a weak one only beside another element.
 */
export function elementColumns(
  sheet: Sheet,
  headers: ReadonlyMap<number, string>,
  columns: readonly number[],
  rows: readonly number[],
): number[] {
  const found: { column: number; header: ElementHeader; isMarked: boolean }[] = [];
  const lists: number[] = [];
  for (const column of columns) {
    const text = headers.get(column) ?? '';
    const header = HINT.test(text) ? elementHeader(text) : null;
    const holds = header === null ? null : sharesIn(sheet, column, rows, header);
    if (header !== null && holds !== null)
      found.push({ column, header, isMarked: holds === 'marks' && text.trim().length < SPELLED });
    else if (mayList(headers, column) && listsElements(sheet, column, rows)) lists.push(column);
  }
  const several = new Set(found.map(({ header }) => header.symbol)).size > 1;
  const shares = found
    .filter(({ header, isMarked }) => several || !(header.isWeak || isMarked))
    .map(({ column }) => column);
  // "Dy | Tb | Y": beside others a letter is one, too.
  if (several)
    for (const column of columns) {
      const header = bareElement(headers.get(column) ?? '');
      if (header !== null && !shares.includes(column) && sharesIn(sheet, column, rows, header) !== null)
        shares.push(column);
    }
  const isNamed =
    lists.length > 0 &&
    (several || columns.some((column) => !lists.includes(column) && isName(headers.get(column) ?? '')));
  return isNamed ? [...shares, ...lists] : shares;
}

/** Whether a header asks for the elements of parts, or which they are, behind a column that asks whether there are any. */
function mayList(headers: ReadonlyMap<number, string>, column: number): boolean {
  const text = headers.get(column) ?? '';
  if (OF_A_LIST.test(text)) return mayListElements(text);
  return OF_A_LIST.test(headers.get(column - 1) ?? '') && asksWhich(text);
}

/** Whether a header is one of an element. */
export const isOfElement = (header: string): boolean => HINT.test(header) && elementHeader(header) !== null;

const isName = (header: string): boolean =>
  headerCandidates(header).some(({ field, kind }) => NAMES.has(field) && kind !== 'contained');

/** The element of a column; null: it lists elements, and a letter alone is a yes where others of it say no. */
type ElementColumn = ElementHeader | null;
const answered = new WeakMap<Table, Map<number, boolean>>();

function isAnswered(table: Table, column: number): boolean {
  let known = answered.get(table);
  if (known === undefined) answered.set(table, (known = new Map<number, boolean>()));
  let is = known.get(column);
  if (is === undefined) {
    is = table.lines.ordinal.some((row) => isNo(table.sheet.text(row, column)));
    known.set(column, is);
  }
  return is;
}

const held = new WeakMap<Table, ReadonlyMap<number, ElementColumn>>();

/** What each column of a table that gives shares or lists elements is about. */
export function elementsOf(table: Table): ReadonlyMap<number, ElementColumn> {
  let found = held.get(table);
  if (found === undefined) {
    const own = new Map<number, ElementColumn>();
    for (const column of table.columns.get('elementShare') ?? []) {
      const text = table.headers.get(column) ?? '';
      const header = elementHeader(text) ?? bareElement(text);
      if (header !== null) own.set(column, header);
      else if (mayList(table.headers, column)) own.set(column, null);
    }
    const bare = new Map([...own].flatMap(([at, header]) => (header?.unit === null ? [[at, header] as const] : [])));
    const unit = bare.size === 0 ? null : unitBeside(table, bare);
    if (unit !== null) for (const [at, header] of bare) own.set(at, { ...header, unit });
    held.set(table, (found = own));
  }
  return found;
}

/** What a cell of such a column says, as a material text; null where it says nothing. */
export function elementText(table: Table, column: number, id: number): string | null {
  const header = elementsOf(table).get(column);
  if (header === undefined || id === 0) return null;
  const text = table.sheet.texts.text(id);
  if (header !== null) {
    const said = shareText(header, text, table.decimal) ?? markedText(header.symbol, text);
    // "Dy 2400", and nobody says of what: it is in it, and how much is not known.
    return said ?? (header.unit === '?' && plainFigure(text) > 0 ? heldText([header.symbol]) : null);
  }
  const list = listedIn(text);
  return list === null || (isLetter(list.elements) && isAnswered(table, column)) ? null : list.text;
}
