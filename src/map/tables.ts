import type { Sheet } from '../read/sheet.ts';
import { clearAncestors } from './columns/ancestors.ts';
import { assemblyAbove } from './assembly-heading.ts';
import { baseAbove } from './base-above.ts';
import { assignColumns, type Assigned, type Assignment } from './columns/columns.ts';
import type { Aside } from './headers/told-below.ts';
import { voteDecimal } from './cells/decimal.ts';
import type { Decimal } from './cells/numbers.ts';
import { dialectColumns, dialectOf, type KnownDialect } from './dialect/dialect.ts';
import { applyLineRules, columnNamed, rootAbove } from './dialect/dialect-applied.ts';
import { applyQuantityRules } from './dialect/dialect-quantity.ts';
import { figuresDecimal, quantityDecimal } from './cells/quantity-decimal.ts';
import { headerCandidates } from './headers/dictionary.ts';
import { isLevel } from './headers/header-names.ts';
import { resolveDitto } from './rows/ditto.ts';
import { readDrawnSteps } from './rows/drawn-steps.ts';
import { elementColumns } from './columns/element-columns.ts';
import { settleMasses } from './rows/line-masses.ts';
import { buildLines, isAside, quantityColumnOf } from './rows/lines.ts';
import { Look, looksOf } from './cells/looks.ts';
import { spreadMerged } from './rows/merged.ts';
import { type Profile, profilesOf, sampleRows } from './columns/profile.ts';
import { countInNames } from './rows/said-counts.ts';
import type { HeaderBlock } from './scan.ts';
import { segmentsOf } from './segments.ts';
import { isOfFirms } from './apart.ts';
import { shipFromAbove, supplierAbove } from './supplier-above.ts';
import { bridged, staircase } from './columns/staircase.ts';
import { LineKind, type Field, type LineColumns, type Table } from './types.ts';
import { substitutesBeside } from './substitutes-beside.ts';
import { isCommented, isTitleBlockLabel, isTotalLabel } from './rows/words.ts';
import { markSearched, whereUsed } from './where-used.ts';
import { withoutFields, withoutLines, withoutNames } from './without-lines.ts';
import { fixedColumns, type MappedHeaders } from './dialect/user-mapping.ts';
import { joinWrapped } from './rows/wrapped.ts';

/** The frame of a table, before its lines are read. */
interface TableParts {
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly headers: ReadonlyMap<number, string>;
  readonly ignored: readonly number[];
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly confidence: number;
  readonly repeated?: ReadonlySet<number>;
  readonly asides?: readonly Aside[];
  /** Every row is a line of the bill, also one that has no more than a name. */
  readonly allParts?: boolean;
  readonly dialect?: KnownDialect | null;
  readonly assigned?: readonly Assigned[];
  readonly replaced?: readonly number[];
  readonly above?: readonly number[];
  /** Decimal sign as a user says it. */
  readonly stated?: Decimal | undefined;
}

/** Fields by which a line says what or which part it is: a table without any of them is no parts list. */
export const IDENTITY = ['description', 'partNumber', 'mpn', 'supplierPn', 'refDes', 'cas', 'substance'] as const;

/** Fields of a structure: what has them is a bill of materials, which says what one piece weighs. */
const OF_BILL: readonly Field[] = ['level', 'parent', 'refDes', 'path'];

/** Reads the lines of a framed table; null when none of its rows is a part. */
export function makeTable(sheet: Sheet, parts: TableParts): Table | null {
  const { firstRow, lastRow, columns } = parts;
  // Documents write decimals with a point, unless theirs prove otherwise.
  const known = parts.dialect ?? null;
  const frame = { sheet, ...parts };
  const own = parts.stated ?? quantityDecimal(known, frame);
  const decimal =
    parts.stated ??
    (parts.allParts === true
      ? voteDecimal(sheet, columns.get('quantity') ?? [], firstRow, lastRow)
      : figuresDecimal(frame)) ??
    (known === null ? null : own) ??
    (sheet.columnNames === null ? null : '.');
  const ditto = resolveDitto(sheet, parts);
  const merged = sheet.merges.some(({ top, bottom }) => bottom > top) ? spreadMerged(sheet, parts) : null;
  const lines = buildLines({
    sheet,
    firstRow,
    lastRow,
    left: parts.left,
    right: parts.right,
    ignored: new Set(parts.ignored),
    columns,
    headers: parts.headers,
    decimal: own ?? decimal,
    repeated: parts.repeated ?? new Set(),
    asides: parts.asides ?? [],
    allParts: parts.allParts === true,
  });
  if (parts.allParts !== true) {
    if (
      quantityColumnOf(columns) < 0 ||
      lines.kind.some((kind, line) => kind === LineKind.part && Number.isNaN(lines.quantity[line]))
    )
      countInNames(sheet, columns, lines);
    markTitleBlocks(sheet, parts, lines);
    joinWrapped(sheet, { ...parts, columns }, lines);
  }
  if (known !== null) {
    applyLineRules(known, { sheet, ...parts }, lines);
    if (known.dialect.name === 'where-used' && parts.repeated !== undefined) markSearched(sheet, parts.repeated, lines);
    if (known.dialect.quantities !== undefined) applyQuantityRules(known, { sheet, ...parts }, lines, own ?? decimal);
  }
  if (!lines.kind.includes(LineKind.part)) return null;
  const { headerRow, left, right, headers, confidence, ignored } = parts;
  const settled =
    columns.has('massUnit') && !OF_BILL.some((field) => columns.has(field))
      ? settleMasses({ ...frame, decimal, lines })
      : null;
  const header = headerRow === null ? -1 : sheet.ordinalOf(headerRow);
  // What a dialect says of quantities it has said already.
  const base = known?.dialect.quantities?.base === undefined && mayTell(sheet, header, BASE) ? baseAbove(sheet, header, decimal) : null; // prettier-ignore
  const supplier = mayTell(sheet, header, SELLER) ? supplierAbove(sheet, header) : null;
  const shipFrom = mayTell(sheet, header, SHIPPED) ? shipFromAbove(sheet, header) : null;
  const table = {
    sheet,
    headerRow,
    firstRow,
    lastRow,
    left,
    right,
    columns: settled ?? columns,
    headers,
    confidence,
    decimal,
    ignored,
    lines,
    asides: parts.asides ?? [],
    assigned: parts.assigned ?? [],
    ...(parts.replaced !== undefined && { replaced: parts.replaced }),
    ...(parts.above?.length && { above: parts.above }),
    ...(merged !== null && merged.size > 0 && { merged }),
    ...(ditto.size > 0 && { ditto }),
    ...(base !== null && { base }),
    ...(supplier !== null && { supplier }),
    ...(shipFrom !== null && { shipFrom }),
  };
  const above = header < 0 ? null : assemblyAbove(sheet, header);
  if (known === null) return above === null ? table : { ...table, root: above };
  const { name, hierarchy } = known.dialect;
  const bill = known.dialect.bill === undefined ? undefined : columnNamed(headers, known.dialect.bill);
  const root = header < 0 ? null : (rootAbove(known, sheet, header) ?? above);
  return {
    ...table,
    dialect: name,
    root,
    ...(hierarchy === undefined ? {} : { hierarchy }),
    ...(bill === undefined ? {} : { bill }),
  };
}

/** Ordinal of the first row of a list: mostly that of its header, which may also stand below the lines. */
export const topOf = ({ sheet, headerRow, firstRow }: Table): number =>
  headerRow === null ? firstRow : Math.min(firstRow, sheet.ordinalOf(headerRow));

/** Rows of nothing but labels of a drawing's title block are notes. Only few rows at the foot can be that. */
function markTitleBlocks(sheet: Sheet, { left, right }: TableParts, lines: LineColumns): void {
  for (let line = Math.max(0, lines.count - 12); line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    if (isTitleBlock(sheet, row, left, right)) lines.kind[line] = LineKind.note;
  }
}

function isTitleBlock(sheet: Sheet, row: number, left: number, right: number): boolean {
  let labels = 0;
  for (let column = left; column <= right; column++) {
    const id = sheet.id(row, column);
    if (id === 0) continue;
    if (!isTitleBlockLabel(sheet.texts.text(id))) return false;
    labels++;
  }
  return labels >= 2;
}

const NONE: ReadonlyMap<number, Field> = new Map();

/** Columns of a table from its headers and cells; what a user says goes before what a dialect says. */
export function assignTable(
  headers: ReadonlyMap<number, string>,
  columns: readonly number[],
  profile: (column: number) => Profile,
  user: MappedHeaders | null,
  dialect: KnownDialect | null = null,
  elements: readonly number[] = [],
  stairs: readonly number[] = [],
): Assignment {
  const said = user === null ? NONE : fixedColumns(user, headers);
  const { fixed, ignored } = dialectColumns(dialect, headers);
  const read = columns.filter((column) => said.has(column) || !ignored.includes(column));
  const inputs = read.map((column) => ({ column, header: headers.get(column) ?? '', profile: profile(column) }));
  const assignment = assignColumns(inputs, said, fixed, new Set(elements), stairs);
  const { unread = [], quantities } = dialect?.dialect ?? {};
  const isDoubled = quantities?.either === true && assignment.columns.has('quantityTotal');
  if (unread.length === 0 && !isDoubled) return assignment;
  const kept = [...assignment.columns].filter(
    ([field]) => !unread.includes(field) && !(isDoubled && field === 'quantity'),
  );
  // Where nothing is below anything, the column of what lines are below numbers what stands in them.
  const whole = unread.includes('parent') && !assignment.columns.has('partNumber') && assignment.columns.get('parent');
  if (whole) kept.push(['partNumber', whole]);
  return { ...assignment, columns: new Map(kept) };
}

/** A block that is no table, and why; `list` when it looks like a parts list all the same. */
export interface Refusal {
  readonly reason: string;
  readonly list: boolean;
}

/** Beginnings of what `whereUsed` looks for above a header. */
const USE =
  /us(?:ed|o|age)|wend|impl|impieg|inve|emploi|[oó]nde |dove |gebruik|użyc|anv|bruk|käyt|felh|gdzie|kde |pou[zž]i|hvor |kullan|toepas|revers|utili|zast|[\u0400-\u04ff\u3040-\ud7a3]/i;
/** Beginnings of what `baseAbove` looks for. */
const BASE = /^\s?(?:bas|bezug|quantit|cantidad|ilo|zákl|баз|基|기준)/iu;
/** Of what `supplierAbove` looks for: beginnings of words for a seller, and of papers of sellers. */
const SELLER =
  /lief|suppl|vend|sell|ship|expor|quot|offe?r|ofert|fourn|expéd|prove|forn|dost|doda|tedar|invo|packi|angeb|rechn|постав|прода|отправ|[供仕購売発輸見報报卖賣发發納협공판수송견]/iu;
/** Of what `shipFromAbove` looks for: shipments, and countries. */
const SHIPPED =
  /ship|dispatch|depart|export|consign|versa?nd|abgang|ausfuhr|exp[ée]di|env[ií]|spedi|wysył|odesl|vývoz|отправ|отгруз|вывоз|відправ|sevk|yükleme|avs[äe]nd|lähe|felad|出荷|発送|積|출하|선적|발송|적출|[启起啟]运|[起啟]運|发货|發貨|gửi|kirim|ส่ง|^ ?(?:land|countr|pays|pa[ií]s|paese|kraj|zem|стран|країн|国|國|국가)/iu;
/** Whether a cell above a header may say such a thing. */
const mayTell = (sheet: Sheet, header: number, what: RegExp): boolean => {
  for (let row = Math.max(0, header - 30); row < header; row++)
    if (sheet.filled(row).some((column) => what.test(sheet.text(row, column)))) return true;
  return false;
};

/** Whether a column without a header stands between two that have one. */
function hasGap(headers: ReadonlyMap<number, string>): boolean {
  let [least, most] = [Infinity, -1];
  for (const column of headers.keys()) [least, most] = [Math.min(least, column), Math.max(most, column)];
  return most - least >= headers.size;
}

/** What a name or number begins with that draws how far below another it stands, in the first lines. */
const STEP = /^[\s│┃|]*[.+>*·•»›_–—├└┣┗╰╠╚`|-]/u;
const FIRST_LINES = 60;

/** The tables under one header, side by side. */
export function tablesUnder(
  sheet: Sheet,
  found: HeaderBlock,
  user: MappedHeaders | null,
  dialects: readonly KnownDialect[] = [],
): (Table | Refusal)[] {
  const first = firstDataRow(sheet, found);
  const stairs =
    found.steps !== undefined
      ? { columns: found.steps, firstRow: first }
      : hasGap(found.headers)
        ? staircase(sheet, found.headers, first, found.lastRow)
        : null;
  const block = { ...found, firstRow: stairs?.firstRow ?? first };
  const levels = [...found.headers.keys()].filter((column) => isLevel(found.headers.get(column) ?? ''));
  if (levels.length > 1) clearAncestors(sheet, levels, first, found.lastRow);
  const rows = sampleRows(block.firstRow, block.lastRow).filter(
    (row) => !block.repeated.has(row) && !isAside(block, row) && sheet.isFilled(row),
  );
  const results: (Table | Refusal)[] = [];
  const profiles = profilesOf(sheet, rows);
  const headers = stairs === null ? block.headers : bridged(block.headers, stairs.columns);
  const segments = segmentsOf(sheet, headers, rows, block.row, profiles);
  for (const segment of segments) {
    if (segments.length > 1 && isOfFirms([...segment.headers.values()])) continue;
    const columns = Array.from({ length: segment.right - segment.left + 1 }, (_, i) => segment.left + i).filter(
      (column) => !segment.ignored.includes(column),
    );
    const filled = rows.filter((row) => columns.some((column) => sheet.id(row, column) !== 0));
    const told = dialectOf(sheet, block.row, segment.headers, dialects);
    const dialect =
      told?.dialect.unread === undefined && mayTell(sheet, block.row, USE)
        ? (whereUsed(sheet, block.row) ?? told)
        : told;
    const voters = linesAmong(sheet, segment.headers, columns, filled);
    const profile = voters.length === rows.length ? profiles : profilesOf(sheet, voters);
    const elements = elementColumns(sheet, segment.headers, columns, filled);
    const assignment = assignTable(segment.headers, columns, profile, user, dialect, elements, stairs?.columns);
    for (const column of [
      ...(assignment.columns.get('partNumber') ?? []),
      ...(assignment.columns.get('description') ?? []),
    ].slice(0, 3))
      if (rows.slice(0, FIRST_LINES).some((row) => STEP.test(sheet.text(row, column))))
        readDrawnSteps(sheet, column, block.firstRow, block.lastRow);
    const words = [...segment.headers.values()].slice(0, 8).join(' | ');
    const at = `row ${sheet.rowNumber(block.row)} (${words})`;
    const refusal = refuse(assignment, filled.length, columns.length, at);
    if (refusal !== null) {
      results.push(refusal);
      continue;
    }
    const parts: TableParts = {
      headerRow: sheet.rowNumber(block.row),
      firstRow: block.firstRow,
      lastRow: block.lastRow,
      left: segment.left,
      right: segment.right,
      headers: segment.headers,
      ignored: segment.ignored,
      columns: assignment.columns,
      confidence: assignment.confidence,
      repeated: block.repeated,
      asides: block.asides ?? [],
      dialect,
      assigned: assignment.assigned,
      above: assignment.above,
      stated: user?.mapping.decimal,
    };
    const beside = assignment.assigned.some(({ instead, replacedBy }) => (instead ?? replacedBy) !== undefined)
      ? substitutesBeside(sheet, parts, makeTable)
      : null;
    results.push(makeTable(sheet, beside?.parts ?? parts) ?? withoutLines(sheet, at), ...(beside?.tables ?? []));
  }
  return results;
}

/** Rows that say what a column holds: where there are levels, a footer in words below them (`Total`, `Date: …`) is none. */
function linesAmong(
  sheet: Sheet,
  headers: ReadonlyMap<number, string>,
  columns: readonly number[],
  all: readonly number[],
): readonly number[] {
  const [leftmost = 0] = columns;
  const said = all.filter((row) => !isCommented(sheet.text(row, leftmost)));
  const rows = said.length * 2 < all.length ? all : said;
  const levels = columns.filter((column) =>
    headerCandidates(headers.get(column) ?? '').some(({ field, kind }) => field === 'level' && kind !== 'contained'),
  );
  if (levels.length !== 1) return rows;
  const [level = -1] = levels;
  const looks = looksOf(sheet.texts);
  const isFooter = (row: number): boolean => {
    const id = sheet.id(row, level);
    const marks = id === 0 ? 0 : looks.marks(id);
    if ((marks & Look.text) === 0 || (marks & Look.level) !== 0) return false;
    return (
      isTotalLabel(sheet.texts.text(id)) ||
      columns.filter((column) => sheet.id(row, column) !== 0).length * 2 <= headers.size
    );
  };
  const lines = rows.filter((row) => !isFooter(row));
  return lines.length === 0 ? rows : lines;
}

/** Templates for import explain their columns below the header, and say where the data starts. */
function firstDataRow(sheet: Sheet, { firstRow, lastRow }: HeaderBlock): number {
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + 9); row++) {
    const [column] = sheet.filled(row);
    if (column !== undefined && /^start entering data below this line/i.test(sheet.text(row, column))) return row + 1;
  }
  return firstRow;
}

/** What a list may have that names no part. */
const BARE: readonly Field[] = ['description', 'findNo', 'variant', 'totalCost'];

function refuse(assignment: Assignment, rows: number, columns: number, at: string): Refusal | null {
  if (!IDENTITY.some((field) => assignment.columns.has(field)))
    return withoutNames(at, columns >= 3 && rows >= 3 && assignment.columns.has('quantity'));
  const isNamed =
    [...assignment.columns.keys()].some((field) => !BARE.includes(field)) ||
    assignment.assigned.some(({ kind }) => kind !== 'content');
  return isNamed ? null : withoutFields(at);
}
