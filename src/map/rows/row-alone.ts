import { firstFilled, quantityColumnsOf, type Frame } from './lines.ts';
import { LineKind } from '../types.ts';
import { isOfTools } from '../../read/lists/tool-titles.ts';
import { isCommentType, isInstruction, isNote, isSentence } from './words-aside.ts';
import { COUNTED, type Cells } from './row-kind.ts';

/** What a row with one text is judged by: its list, and the rows around it. */
export interface Around {
  readonly frame: Frame;
  readonly codes: ReadonlySet<number>;
  readonly descriptions: ReadonlySet<number>;
  readonly numbers: ReadonlySet<number>;
  readonly wide: ReadonlySet<string>;
  readonly quantityColumns: readonly number[];
  readonly typical: number;
  readonly quantityFill: number;
  readonly codeFill: number;
  readonly previousRow: number;
  readonly previousKind: LineKind | -1;
  readonly previousSingle: boolean;
  readonly ahead: (row: number) => Cells | null;
}

/** `## Motors`, `--- Motors ---`, `*** Motors ***`: marked as a title. */
const MARKED_HEADING = /^(?:#{1,6}\s|[-=*~]{2,}\s?\p{L}.{0,60}[-=*~]{2,}$)/u;

/** Groups of rare earths, which nothing is that is bought. */
const RARE_EARTHS =
  /^(?:(?:(?:light|heavy|medium) )?rare[ -]earths? (?:met|ox|el|all|comp)\p{L}{1,6}s|(?:\p{L}{6,8} )?редкоземельные \p{L}{5,9}|(?:(?:leich|schw)\p{L}{2,3} )?(?:seltene erden|seltenerd(?:metall|oxid)e)|(?:\p{L}{5,9} d\p{L}{1,4} )?(?:tierras raras|terras raras|terres rares|terre rare)(?: \p{L}{5,8})?|[轻輕軽中重](?:稀土|希土類?)\p{L}{0,3}|[경중] ?희토류)$/iu;

/** `2.1 Optics`: the number of a section. */
const SECTION = /^\d{1,2}(?:\.\d{1,2})+\.? (?=\p{Lu})/u;

/** "A", "II.": how chapters are counted beside lines with numbers. */
const LETTERED = /^(?:[A-Z]|[IVX]{1,5})[.)]?$/;

/** "A | MOTOR UNIT" among lines that are numbered and counted: two texts, the first of them in a column of numbers. */
export function isChapter(
  { frame: { sheet }, numbers, typical, quantityFill }: Around,
  row: number,
  cells: Cells,
): boolean {
  return (
    typical >= 4 &&
    quantityFill >= 0.5 &&
    numbers.has(cells.firstText) &&
    LETTERED.test(sheet.text(row, cells.firstText).trim()) &&
    !sheet.filled(row).some((column) => /\d/.test(sheet.text(row, column)))
  );
}

/** Share of the lines that have what a comment has not. */
const MOSTLY = 0.7;
/** Lines that are looked at to tell whether each has a type. */
const TYPED = 200;
const typed = new WeakMap<Frame, Map<number, boolean>>();

/** Whether nearly all lines of a list say in this column of which type they are. */
function isTyped(frame: Frame, column: number): boolean {
  let known = typed.get(frame);
  if (known === undefined) typed.set(frame, (known = new Map<number, boolean>()));
  let is = known.get(column);
  if (is === undefined) {
    let [rows, filled] = [0, 0];
    for (let row = frame.firstRow; row <= Math.min(frame.lastRow, frame.firstRow + TYPED); row++) {
      if (firstFilled(frame.sheet, row, quantityColumnsOf(frame)) === 0) continue;
      rows++;
      if (frame.sheet.id(row, column) !== 0) filled++;
    }
    known.set(column, (is = rows >= 3 && filled === rows));
  }
  return is;
}

/**
 * "Comment | | NdFeB magnets: handle with care | |": a line without number and quantity whose type is a comment, or which has no type where
 * all that are counted have one and a number, as systems of bookkeeping write texts among items.
 */
export function isComment(around: Around, row: number): boolean {
  const { frame, quantityFill, codeFill } = around;
  const columns = [...(frame.columns.get('itemType') ?? []), ...(frame.columns.get('category') ?? [])];
  const isBare = firstFilled(frame.sheet, row, around.quantityColumns) === 0;
  return (
    isBare &&
    quantityFill >= 0.5 &&
    columns.some((column) => {
      const text = frame.sheet.text(row, column).trim();
      if (text !== '') return isCommentType(text);
      const isNamed = [...around.descriptions].some((each) => frame.sheet.id(row, each) !== 0);
      return isNamed && quantityFill >= MOSTLY && codeFill >= MOSTLY && frame.sheet.filled(row).length === 1 && isTyped(frame, column); // prettier-ignore
    })
  );
}

/** A row with one text, and at most a number beside it. */
export function aloneKind(around: Around, row: number, cells: Cells, label: string): LineKind | 'part' {
  const column = cells.firstText;
  const { sheet } = around.frame;
  const extra = cells.filled - 1;
  if (isNote(label, isItem(around, row, cells))) return LineKind.note;
  const gap = around.previousRow >= 0 && sheet.rowNumber(row) - sheet.rowNumber(around.previousRow) > 1;
  const top = around.previousRow < 0;
  const next = around.ahead(row);
  const followed = next !== null && next.filled >= Math.max(2, around.typical / 2);
  if (extra === 0) {
    // "Tools" below a list, above names alone.
    if (isOfTools(label)) return LineKind.heading;
    // "Heavy Rare Earth Metals" above oxides with a price: a group, whatever list it stands in.
    if (followed && RARE_EARTHS.test(label)) return LineKind.heading;
    // "Aluminium foil | - |": a line says that it does not state how many, a title says nothing.
    if (cells.identity && firstFilled(sheet, row, around.quantityColumns) !== 0) return 'part';
    // What stands above the header, printed again, is its title.
    if (around.frame.repeated.has(row + 1)) return LineKind.heading;
    // "The servos: 2 x MG90S": what is counted is no title.
    if (around.descriptions.has(column) && COUNTED.test(label)) return 'part';
    // "Los motores viejos valen para Z", in a list of which the lines have more to them.
    if (around.typical >= 3 && around.quantityFill >= 0.5 && (isSentence(label) || isInstruction(label)))
      return LineKind.note;
    // The last row above another header titles that one.
    if (next === null && isLast(around, row) && (gap || (titlesNext(around, row) && !/\d/.test(label))))
      return LineKind.heading;
    if (around.wide.has(`${String(sheet.rowNumber(row))}:${String(column)}`)) return LineKind.heading;
    if (around.codes.has(column) && !around.descriptions.has(column))
      return /\d/.test(label) ? 'part' : followed ? LineKind.heading : 'part';
    // "Electrical" above lines, in the column of quantities: behind an empty row there is nothing that it could comment on.
    const isTitle = (gap || top) && followed && around.quantityColumns.includes(column) && !/\d/.test(label);
    if (!around.descriptions.has(column)) return isAside(around, column) && !isTitle ? LineKind.note : LineKind.heading;
    if (/[:：]$/u.test(label) || (followed && MARKED_HEADING.test(label))) return LineKind.heading;
    if (next === null || around.previousSingle || (next.filled === 1 && next.texts === 1 && around.typical < 3))
      return 'part';
    if (gap || top) return followed || next.filled <= 2 ? LineKind.heading : 'part';
    if (around.previousKind === LineKind.heading) return followed && !/\d/.test(label) ? LineKind.heading : 'part';
    return followed && isBriefTitle(label.replace(SECTION, '')) && (around.quantityFill > 0.7 || isInSections(around))
      ? LineKind.heading
      : 'part';
  }
  if (extra === 1 && followed && opensGroup(around, row, cells)) return LineKind.heading;
  // `3 | Motors |` where all others have a quantity, and a number of their own.
  if (extra > 1 || !cells.numbered || !around.descriptions.has(column) || around.quantityFill < 0.7) return 'part';
  const coded = around.codeFill >= 0.9;
  if (!followed || leads(around, row)) return 'part';
  const capital = label === label.toUpperCase() && label !== label.toLowerCase() && !isInCapitals(around);
  return (coded || capital || gap) && label.split(/\s+/u).length <= 6 ? LineKind.heading : 'part';
}

const isBriefTitle = (label: string): boolean => !/\d/.test(label) && label.split(/\s+/u).length <= 5;

/** Titles that span columns, where sections are marked so. */
const FEWEST_SPANNING = 2;
const inSections = new WeakMap<Frame, boolean>();

/** Whether sections of a list have titles that span its columns, and whatever else stands alone in a row is as brief and stands above a line. */
function isInSections({ frame, wide }: Around): boolean {
  const known = wide.size < FEWEST_SPANNING ? false : inSections.get(frame);
  if (known !== undefined) return known;
  const { sheet, firstRow, lastRow, left, right } = frame;
  const filledIn = (row: number): number[] => sheet.filled(row).filter((column) => column >= left && column <= right);
  let [spanning, hasNames, isOdd] = [0, false, false];
  for (let row = firstRow; row <= lastRow && !hasNames; row++) {
    const filled = filledIn(row);
    const [column = -1] = filled;
    // What stands alone below the last line is a note.
    if (filled.length > 1) hasNames = isOdd;
    else if (filled.length === 0) continue;
    else if (wide.has(`${String(sheet.rowNumber(row))}:${String(column)}`)) spanning++;
    else isOdd ||= !isBriefTitle(sheet.text(row, column).trim()) || row === lastRow || filledIn(row + 1).length < 2;
  }
  const is = !hasNames && spanning >= FEWEST_SPANNING;
  inSections.set(frame, is);
  return is;
}

/** Names of lines by which it is told how a list is written. */
const MOST_NAMES = 200;
const inCapitals = new WeakMap<Frame, boolean>();

/** Whether a third of what lines are called has capitals only, so that these make no title: an export of SAP or Oracle. */
function isInCapitals({ frame, descriptions }: Around): boolean {
  let is = inCapitals.get(frame);
  if (is !== undefined) return is;
  const { sheet, firstRow, lastRow } = frame;
  let [named, capitals] = [0, 0];
  for (let row = firstRow; row <= lastRow && named < MOST_NAMES; row++)
    for (const column of descriptions) {
      const text = sheet.text(row, column);
      if (text.toUpperCase() === text.toLowerCase() || sheet.filled(row).length < 3) continue;
      named++;
      if (text === text.toUpperCase()) capitals++;
    }
  inCapitals.set(frame, (is = capitals * 3 >= named));
  return is;
}

/** Whether another header stands below what this row ends. */
const isLast = ({ frame: { sheet, lastRow } }: Around, row: number): boolean =>
  row === lastRow && lastRow < sheet.rowCount - 1;

/** Whether it stands right below, and lines say how many, which a title does not. */
const titlesNext = ({ frame: { sheet }, quantityFill }: Around, row: number): boolean =>
  quantityFill >= MOSTLY && sheet.rowNumber(row + 1) - sheet.rowNumber(row) === 1;

/** What lines of a list have more than one of its headings: figures, in so many of them. */
const COUNTED_LINES = 0.5;

/**
 * `01 | Magnets | |` above `010101 | … | 8 | 25`: the code of a group opens those of its lines, in a list whose lines say how many or for how
 * much. `4711` above `4711-01` is a part above another, and so is `12` above `12a`.
 */
function opensGroup(around: Around, row: number, { filled }: Cells): boolean {
  const { sheet } = around.frame;
  if (filled >= around.typical || around.quantityFill < COUNTED_LINES) return false;
  return [...around.codes].some((column) => {
    const [own, next] = [row, row + 1].map((at) => sheet.text(at, column).trim()) as [string, string];
    if (!/^[\p{L}\d][\p{L}\d.-]{0,11}$/u.test(own) || next.length <= own.length || !next.startsWith(own)) return false;
    return !/\d/.test(own) || /^\d$/.test(next.charAt(own.length));
  });
}

/** Whether a text has a number beside it as the other lines have, and is no sentence about the list: `8518 | Loudspeakers, … etc.` */
function isItem(around: Around, row: number, cells: Cells): boolean {
  const { sheet } = around.frame;
  if ([...around.codes].some((column) => column !== cells.firstText && sheet.id(row, column) !== 0)) return true;
  return cells.numbered ? goesOn(around, row) : cells.filled > 1 && cells.filled >= around.typical;
}

/** Whether a line's number is the next behind the one above: notes below a list begin at 1 again. */
function goesOn(around: Around, row: number): boolean {
  const { sheet } = around.frame;
  for (const column of around.numbers) {
    const own = sheet.text(row, column).trim();
    const before = around.previousRow < 0 ? '0' : sheet.text(around.previousRow, column).trim();
    if (/^\d{1,5}$/.test(own) && /^\d{1,5}$/.test(before) && Number(own) === Number(before) + 1) return true;
  }
  return false;
}

/** Whether the next line's number continues this one's: `3` above `3.1` is an assembly. */
function leads(around: Around, row: number): boolean {
  const { sheet } = around.frame;
  for (const column of around.numbers) {
    const own = sheet.text(row, column).trim();
    const next = sheet.text(row + 1, column).trim();
    if (own !== '' && next.startsWith(`${own}.`)) return true;
  }
  return false;
}

/** Columns whose lone text comments on the line above. */
function isAside(around: Around, column: number): boolean {
  const { columns } = around.frame;
  return (
    [
      'remarks',
      'link',
      'quantity',
      'unitCost',
      'totalCost',
      'document',
      'dimensions',
      'specification',
      'endUse',
    ] as const
  ).some((field) => columns.get(field)?.includes(column) ?? false);
}

/** "Total parts: 11": what a summary counts. */
const SUMMED = /[:：]\s?\d{1,6}$/u;

/** What a summary may say again: ids of the texts that name things above it, in the rows before `to`. */
export interface Summed {
  readonly named: Set<number>;
  to: number;
}

/** Adds what the rows above one name in these columns; each row is looked at once, however many summaries there are. */
export function nameAbove(summed: Summed, { sheet }: Frame, row: number, columns: readonly number[]): void {
  for (; summed.to < row; summed.to++)
    for (const column of columns) {
      const id = sheet.id(summed.to, column);
      if (id !== 0) summed.named.add(id);
    }
}

/** Whether a row of a summary says again what stands above it, or counts it; what it alone names is a line of the list. */
export function isSummed({ sheet }: Frame, row: number, { named }: Summed): boolean {
  const filled = sheet.filled(row);
  return (
    filled.some((column) => named.has(sheet.id(row, column)) && /\p{L}/u.test(sheet.text(row, column))) ||
    (filled.length === 1 && SUMMED.test(sheet.text(row, filled[0] as number).trim()))
  );
}
