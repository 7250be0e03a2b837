import { pieceGrams } from '../../map/cells/mass.ts';
import { firstText, lineField } from '../../map/cells/texts.ts';
import { LineKind, type Field, type Substance, type Table } from '../../map/types.ts';
import {
  gramsOf,
  hasCas,
  isDenied,
  mayBeFollowed,
  middle,
  NO_SHARE,
  noneOf,
  shareOf,
  shareText,
  substanceColumns,
  toldBy,
  toldFirst,
  withShares,
  WHOLE,
  type Share,
  type Substances,
} from './substance-amounts.ts';
import { calledAsAbove } from './whole-name.ts';

/** What a row has that lists a substance beside the part and the material that it is in. */
interface Listed {
  readonly line: number;
  readonly row: number;
  readonly name: string;
  readonly cas: string;
  /** The cell that names the substance. */
  readonly column: number;
  readonly share: Share;
  /** Grams of the substance, where it has a column of its own for them; NaN: none. */
  readonly grams: number;
  /** Grams in the row's column of masses, NaN: none. */
  readonly stated: number;
  /** It is declared that there is none. */
  readonly isNone: boolean;
}

/** The rows of one material of one part. */
interface Group {
  /** The row that is the line of the material. */
  readonly line: number;
  readonly rows: Listed[];
}

const OF_PART: readonly Field[] = ['level', 'partNumber', 'mpn', 'supplierPn', 'customerPn', 'name', 'description', 'specification', 'material']; // prettier-ignore
/** Those that say what a thing is; a number alone does not. */
const SAYING = OF_PART.indexOf('name');
/** Masses of a material that its rows come to, rounded as they are. */
const ALIKE = 0.05;
/** Of the mass of a material its substances are this much at least, where that mass is its own. */
const LEAST_OF_OWN = 0.3;

/**
 * Tables with a row for each substance, as forms on the content of products print them: the rows of one material are one line, of which
 * the substances are told. Part and material are repeated in each row, or stand in the first and the rows below leave them empty. How much
 * there is of a substance is a share, a span of shares, parts per million, or its mass beside that of the material. Returns the table with
 * columns in which what names a substance describes no part; null where nothing was told.
 */
export function foldTable(table: Table, known: Substances, path: string): Table | null {
  const own = substanceColumns(table);
  setDeniedAside(table, own);
  const isWhole = ofPart(table, own).every((columns) => columns.length === 0);
  const groups = isWhole ? wholeOf(table, own) : groupsOf(table, own);
  const scale = isOfOne(table, groups) ? 100 : 1;
  const composed = new Map<number, Substance[]>();
  for (const group of groups) {
    const shares = sharesOf(group, scale, table);
    const places = new Map(group.rows.map((row, at) => [row, at]));
    const shareIn = (row: Listed): Share => shares[places.get(row) ?? -1] ?? NO_SHARE;
    const isFollowed = ({ line }: Listed): boolean => mayBeFollowed(table, line, known);
    const stated = group.rows.filter((row) => middle(shareIn(row)) > 0 || row.isNone);
    // A material that is nothing but a rare earth is left, and so is what states no share of anything.
    if (stated.length === 0 || stated.some((row) => shareIn(row).most >= WHOLE && isFollowed(row))) continue;
    const told = new Set(toldFirst(stated, isFollowed));
    composed.set(
      table.lines.ordinal[group.line] as number,
      [...told].map((row) => ({
        told: row.isNone
          ? noneOf(table, row.line, row.name, known)
          : toldBy(row.name, row.cas, shareIn(row), known, isWhole),
        ordinal: row.row,
        column: row.column,
      })),
    );
    // What nobody says the share of stays a line, unless its number says that it is no rare earth.
    for (const row of group.rows)
      if (row.line !== group.line && (told.has(row) || !isFollowed(row)))
        table.lines.kind[row.line] = LineKind.reference;
  }
  if (composed.size === 0) return null;
  setWholes(table, groups, composed);
  const folded = { ...table, columns: ofParts(table, own), composed };
  const [row] = composed.keys();
  return isWhole && row !== undefined ? calledAsAbove(folded, row, path) : folded;
}

/** Columns that name or number a part or its material, by field. */
const ofPart = (table: Table, own: ReadonlySet<number>): readonly (readonly number[])[] =>
  OF_PART.map((field) => (table.columns.get(field) ?? []).filter((column) => !own.has(column)));

/** Rows of one material of one part, in order; a row that names neither belongs to what stands above it. */
function groupsOf(table: Table, own: ReadonlySet<number>): readonly Group[] {
  const groups = new Map<string, Group>();
  const columnsOfPart = ofPart(table, own);
  let above: { readonly key: string; readonly line: number } | null = null;
  for (let line = 0; line < table.lines.count; line++) {
    if (table.lines.kind[line] !== LineKind.part) {
      // A heading ends what stands above it.
      if (table.lines.kind[line] === LineKind.heading) above = null;
      continue;
    }
    const texts = columnsOfPart.map((columns) => firstText(table, line, columns));
    const isEmpty = texts.every((text) => text === '');
    const listed = listedIn(table, line, own);
    if (!isEmpty) above = { key: texts.join('\u0001'), line };
    if (above === null || listed === null) continue;
    if (!isEmpty && texts.slice(SAYING).every((text) => text === '')) continue;
    const group: Group | undefined = groups.get(above.key);
    if (group === undefined) groups.set(above.key, { line: above.line, rows: [listed] });
    else group.rows.push(listed);
  }
  return [...groups.values()];
}

/** Per cent to which the shares of one material come, as they are rounded and spanned; less where something is the rest. */
const [LEAST_OF_WHOLE, MOST_OF_WHOLE] = [85, 120];
const REST = /bal(?:ance)?\b|rest|remain|余|餘|残|나머지|잔|остальн/i;

/**
 * A table that names no part and no material, as section 3 of a safety data sheet: what it is about is made of all its substances, where their
 * shares come to the whole. Else it lists goods.
 */
function wholeOf(table: Table, own: ReadonlySet<number>): readonly Group[] {
  const rows: Listed[] = [];
  let hasRest = false;
  for (let line = 0; line < table.lines.count; line++) {
    if (table.lines.kind[line] === LineKind.heading) return [];
    if (table.lines.kind[line] !== LineKind.part) continue;
    const listed = listedIn(table, line, own);
    if (listed === null) return [];
    hasRest ||= REST.test(shareText(table, line));
    rows.push(listed);
  }
  const sum = rows.reduce((all, { share }) => all + (middle(share) || 0), 0);
  const isWhole = sum <= MOST_OF_WHOLE && (sum >= LEAST_OF_WHOLE || hasRest);
  const [first] = rows;
  return first !== undefined && rows.length > 1 && isWhole ? [{ line: first.line, rows }] : [];
}

function listedIn(table: Table, line: number, own: ReadonlySet<number>): Listed | null {
  const row = table.lines.ordinal[line] as number;
  const isFilled = (column: number): boolean => table.sheet.text(row, column).trim() !== '';
  const column = (['substance', 'cas'] as const).flatMap((field) => table.columns.get(field) ?? []).find(isFilled);
  if (column === undefined || !own.has(column)) return null;
  const share = shareOf(table, line);
  const grams = gramsOf(table, line);
  const isNone = isDenied(table, line);
  if (!isNone && Number.isNaN(middle(share)) && Number.isNaN(grams) && !hasCas(table, line)) return null;
  const cas = lineField(table, line, 'cas');
  const name = lineField(table, line, 'substance') || cas;
  return { line, row, name, cas, column, share, grams, stated: pieceGrams(table, line) ?? NaN, isNone };
}

/** Whether shares are parts of one, as workbooks keep what they show as per cent: bare figures, which name no unit. */
function isOfOne(table: Table, groups: readonly Group[]): boolean {
  const isBare = ({ line, share }: Listed): boolean =>
    Number.isNaN(middle(share)) || /^[\d.,]+$/.test(shareText(table, line));
  if (!groups.every(({ rows }) => rows.every(isBare))) return false;
  const stated = groups.map(({ rows }) =>
    rows.map(({ share }) => middle(share)).filter((share) => !Number.isNaN(share)),
  );
  const sumOf = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);
  return (
    stated.every((shares) => shares.every((share) => share <= 1)) &&
    stated.some((shares) => shares.length > 1 && Math.abs(sumOf(shares) - 1) <= ALIKE)
  );
}

/** Per cent of each row: what it states, else its mass in that of the material, else in what all rows come to. */
function sharesOf({ line, rows }: Group, scale: number, table: Table): readonly Share[] {
  const sum = rows.reduce((all, { grams }) => all + (grams > 0 ? grams : 0), 0);
  const mass = rows.find(({ stated }) => stated > 0)?.stated ?? pieceGrams(table, line) ?? NaN;
  const isOwn = sum <= mass * (1 + ALIKE) && sum >= mass * LEAST_OF_OWN;
  const whole = isOwn ? Math.max(mass, sum) : rows.length > 1 ? sum : NaN;
  return rows.map(({ share: { least, most }, grams, isNone }) => {
    if (isNone) return NO_SHARE;
    if (least + most > 0) return { least: least * scale, most: most * scale };
    const share = (grams / whole) * 100;
    return { least: share, most: share };
  });
}

/** Where masses over shares come to the same in all rows of a material, they are those of the substances, and the material weighs as much. */
function setWholes(table: Table, groups: readonly Group[], composed: ReadonlyMap<number, unknown>): void {
  const massOf = ({ stated, share }: Listed): number => (stated / middle(share)) * 100;
  const several = groups.map(({ rows }) => rows.filter(({ isNone }) => !isNone)).filter((rows) => rows.length > 1);
  const isAlike = ([first, ...others]: readonly Listed[]): boolean =>
    first !== undefined && others.every((one) => Math.abs(massOf(one) - massOf(first)) <= ALIKE * massOf(first));
  if (several.length === 0 || !several.every(isAlike)) return;
  table.wholes = new Map(
    groups.flatMap(({ line, rows: [first] }) => {
      const row = table.lines.ordinal[line] as number;
      return first !== undefined && composed.has(row) ? [[row, massOf(first)] as const] : [];
    }),
  );
}

const OF_SUBSTANCE: readonly Field[] = ['substance', 'cas', 'substancePercent', 'substancePpm', 'substanceMass'];

/** The columns of a table in which what names a substance, or says how much of it there is, describes and numbers no part. */
function ofParts(table: Table, own: ReadonlySet<number>): Table['columns'] {
  const columns = new Map<Field, readonly number[]>();
  for (const [field, list] of withShares(table)) {
    const left = OF_SUBSTANCE.includes(field) ? list : list.filter((column) => !own.has(column));
    if (left.length > 0) columns.set(field, left);
  }
  return columns;
}

/** Rows that are called by a substance alone, and declare that it is not there, are no lines; of a material that others are of as well, too. */
function setDeniedAside(table: Table, own: ReadonlySet<number>): void {
  const { kind, count, ordinal } = table.lines;
  const materialOf = (line: number): string => lineField(table, line, 'material');
  const lines = Array.from({ length: count }, (_, line) => line).filter((line) => kind[line] === LineKind.part);
  const denied = new Set(lines.filter((line) => isDenied(table, line)));
  if (denied.size === 0) return;
  const materials = new Set(lines.filter((line) => !denied.has(line)).map(materialOf));
  const names = (['name', 'description'] as const).flatMap((field) => table.columns.get(field) ?? []);
  for (const line of denied) {
    const row = ordinal[line] as number;
    const isNamed = names.some((column) => !own.has(column) && table.sheet.text(row, column).trim() !== '');
    const material = materialOf(line);
    if (isNamed || isPart(table, line) || (material !== '' && !materials.has(material))) continue;
    if (['substance', 'cas'].some((field) => lineField(table, line, field as Field) !== ''))
      kind[line] = LineKind.reference;
  }
}

/** Whether a line is a part: it has a number of its own, or pieces. */
export const isPart = (table: Table, line: number): boolean =>
  /[\p{L}\d]/u.test(lineField(table, line, 'partNumber')) || lineField(table, line, 'quantity') !== '';
