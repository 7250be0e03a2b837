import type { Bom } from '../../bom/types.ts';
import { ReadError } from '../../errors.ts';
import { joinMasters } from '../../facts/masters-join.ts';
import { belowElsewhere } from '../../facts/structure-below.ts';
import { headingText } from '../../map/cells/texts.ts';
import { LineKind, type Field, type Table } from '../../map/types.ts';
import type { TextRole } from '../../materials/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import type { Finding } from '../../rules/types.ts';
import { findPlace, type Place, type Searched } from './address.ts';
import { decomposeParts } from '../lines/decompose-parts.ts';
import { explainPart, type PartExplanation } from './explain-part.ts';
import { lineInput } from '../lines/line-input.ts';
import { namedParts } from '../names/named-parts.ts';
import { nameOfCell, placeOf } from '../names/place-of.ts';
import type { NamedPart } from '../types.ts';
import { openUnit, type OpenUnit } from '../open-unit.ts';
import type { UnitOptions } from '../unit-options.ts';
import { assembled, findingsOf } from '../unit.ts';
import { notUnderstood } from '../unreadable-record.ts';
import { nameTables } from '../context/name-tables.ts';

/** What a row is. All but `part` hold no content of their own. */
export type RowKind = 'part' | 'heading' | 'total' | 'note' | 'reference' | 'header' | 'outside' | 'beside' | 'skipped';

/** One filled cell of the row, and what was made of it. */
export interface CellView {
  /** `D10`, or the name of the attribute or child element. */
  readonly name: string;
  readonly header: string | null;
  readonly text: string;
  readonly field: Field | null;
  /** Role in which its text was read for content; null: not read (a quantity, a price). */
  readonly role: TextRole | null;
  /** A category that names a group of other parts, and so says nothing of the row; absent: it is none. */
  readonly isGroup?: true;
  /** As what its substance is told of the row, with its share; absent: it names none. */
  readonly told?: string;
}

/** How one row of a file was read, and the part that stands in it; `part` is null where none does. */
export interface Explanation {
  readonly path: string;
  readonly format: string;
  readonly sheet: string | null;
  /** Row number, null in XML. */
  readonly row: number | null;
  /** Cell asked for; null if a whole row was. */
  readonly cell: string | null;
  readonly line: number | null;
  readonly element: string | null;
  readonly hidden: boolean;
  /** The physical line asked for, where it lies inside the record and not at its start. */
  readonly inside: number | null;
  readonly kind: RowKind;
  /** Why rows were passed over, in the words of the report; of a substance the row of the material that it is told of; '' for lines. */
  readonly reason: string;
  readonly cells: readonly CellView[];
  /** Headings that govern the row, nearest first. */
  readonly headings: readonly string[];
  readonly headerRow: number | null;
  readonly hierarchy: string | null;
  readonly part: PartExplanation | null;
  readonly findings: readonly Finding[];
  /** The part itself, where a register speaks of it and nothing is reported of it. */
  readonly named: readonly NamedPart[];
  /** Places of further parts with the same number. */
  readonly others: readonly string[];
}

const KINDS: Readonly<Record<LineKind, RowKind>> = {
  [LineKind.part]: 'part',
  [LineKind.heading]: 'heading',
  [LineKind.total]: 'total',
  [LineKind.note]: 'note',
  [LineKind.reference]: 'reference',
};

/**
 * Everything that is known of one row of a unit, and why. Every rule of `options` is run, also those that are off.
 *
 * @throws ReadError as linting the unit would record it
 * @throws UsageError where the address names nothing, see `findPlace`
 */
export async function explainUnit(
  path: string,
  bytes: Uint8Array,
  address: string,
  partFirst: boolean,
  options: UnitOptions,
): Promise<Explanation> {
  const unit = await openUnit(path, bytes, options);
  // A master adds columns of its own, which are no cells of the file.
  await nameTables(path, unit.tables, options.decomposer);
  const widths = new Map(unit.mapped.map(({ sheet }) => [sheet, sheet.columnCount]));
  const joined = options.masters === undefined ? unit.tables : joinMasters(unit.tables, options.masters).tables;
  const bom = joined.length === 0 ? null : assembled(path, joined, options);
  const searched: Searched = { path, mapped: unit.mapped, bom, physicalLines: linesOf(unit, bytes), widths };
  const place = findPlace(searched, address, partFirst);
  const { mapped, ordinal, column } = place;
  const { sheet } = mapped;
  if (mapped.verdict === 'not-understood') {
    const { code, message, hint } = notUnderstood(mapped);
    throw new ReadError(code, `${path}: ${message}.`, hint, { sheet: sheet.name });
  }
  const element = sheet.element(ordinal);
  const base = {
    path,
    format: unit.format,
    sheet: sheet.name,
    row: element === null && sheet.turned === null ? sheet.rowNumber(ordinal) : null,
    cell: column < 0 ? null : sheet.cellAt(ordinal, column),
    line: sheet.line(ordinal),
    element: element?.path ?? null,
    hidden: sheet.isHiddenCell(ordinal, column),
    inside: place.inside,
    others: bom === null ? [] : place.others.map((line) => placeOf(bom, line)),
  };
  const nothing = { headings: [], headerRow: null, hierarchy: null, part: null, findings: [], named: [] };
  const line = bom === null ? -1 : lineAt(bom, sheet, ordinal, column);
  if (bom === null || line < 0) {
    const { kind, reason, table } = aside(unit, place);
    return {
      ...base,
      kind,
      reason,
      cells: cellsOf(sheet, ordinal, table, new Map()),
      ...nothing,
      headerRow: sheet.turned === null ? (table?.headerRow ?? null) : null,
    };
  }
  const table = bom.tables[bom.lineTable[line] as number] as Table;
  const index = bom.lineIndex[line] as number;
  const { input } = lineInput(table, index);
  const kind = KINDS[table.lines.kind[index] as LineKind];
  const known = {
    headings: headingText(table, index),
    headerRow: sheet.turned === null ? table.headerRow : null,
    hierarchy: bom.styles[bom.lineTable[line] as number] ?? null,
  };
  if ((bom.part[line] as number) < 0)
    return {
      ...base,
      ...nothing,
      kind,
      reason: toldOf(table, ordinal),
      cells: cellsOf(sheet, ordinal, table, new Map()),
      ...known,
    };
  const parts = decomposeParts(bom, options.decomposer);
  const findings = findingsOf(bom, parts, options);
  const own = findings.filter(
    (finding) => finding.partKey === bom.partKey.at(bom.part[line] as number) || finding.partKey === `line:${line}`,
  );
  const roles = new Map(input.texts.filter(({ role }) => role !== 'link').map(({ column: at, role }) => [at, role]));
  // A column of addresses is read, and so is the address behind a cell that says something itself.
  for (const { column: at, role } of input.texts) if (role === 'link' && !roles.has(at)) roles.set(at, role);
  return {
    ...base,
    kind,
    reason: '',
    cells: cellsOf(sheet, ordinal, table, roles),
    ...known,
    part: explainPart({ bom, parts, line, findings, own, elsewhere: elsewhereBelow(bom, line, options) }, options),
    findings: own,
    named: namedParts(bom, parts, findings, options).filter(
      ({ part }) => part.partKey === bom.partKey.at(bom.part[line] as number),
    ),
  };
}

/** The row of the material that a row of a substance is told of; '' for any other row. */
function toldOf({ sheet, composed = new Map() }: Table, ordinal: number): string {
  for (const [above, substances] of composed)
    if (substances.some((substance) => substance.ordinal === ordinal))
      return sheet.element(above)?.path ?? String(sheet.rowNumber(above));
  return '';
}

/** Where other files list what is below the part. */
function elsewhereBelow(bom: Bom, line: number, { below }: UnitOptions): readonly string[] {
  return below === undefined ? [] : (belowElsewhere(bom, below).get(bom.part[line] as number)?.places ?? []);
}

/** Number of physical lines of a text file. */
function linesOf({ format }: OpenUnit, bytes: Uint8Array): number | null {
  if (!/^(?:xml|csv|tsv)$/.test(format) || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return null;
  let lines = 1;
  for (let i = 0; i < bytes.length - 1; i++) if (bytes[i] === 10) lines++;
  return lines;
}

/** Global index of the line of a row; of tables side by side the one that holds the column. -1: no line. */
function lineAt(bom: Bom, sheet: Sheet, ordinal: number, column: number): number {
  let found = -1;
  for (let line = 0; line < bom.lineCount; line++) {
    const table = bom.tables[bom.lineTable[line] as number] as Table;
    if (table.sheet !== sheet || table.lines.ordinal[bom.lineIndex[line] as number] !== ordinal) continue;
    if (column < 0) return line;
    if (column >= table.left && column <= table.right && table.ignored?.includes(column) !== true) return line;
    if (sheet.columnNames !== null) found = line;
  }
  return found;
}

/** Why a row is no line of a parts list. */
function aside(unit: OpenUnit, { mapped, ordinal }: Place): { kind: RowKind; reason: string; table: Table | null } {
  const { sheet } = mapped;
  const row = sheet.rowNumber(ordinal);
  const table = mapped.tables.find(({ headerRow }) => headerRow === row);
  if (table !== undefined) return { kind: 'header', reason: '', table };
  const rows = unit.skipped.find(
    (skipped) =>
      skipped.sheet === sheet.name &&
      skipped.rows.split('-').every((edge, at) => (at === 0 ? Number(edge) <= row : Number(edge) >= row)) &&
      isOfSheet(skipped.reason, sheet),
  );
  if (rows !== undefined)
    return {
      kind: mapped.tables.length === 0 || sheet.columnNames !== null ? 'skipped' : 'outside',
      reason: rows.reason,
      table: null,
    };
  if (mapped.tables.length === 0) return { kind: 'skipped', reason: mapped.reason, table: null };
  const within = mapped.tables.find(({ firstRow, lastRow }) => ordinal >= firstRow && ordinal <= lastRow);
  return within === undefined
    ? { kind: 'outside', reason: '', table: null }
    : { kind: 'beside', reason: '', table: within };
}

/** XML has many nameless sheets; what was left out names the path of its first record. */
function isOfSheet(reason: string, sheet: Sheet): boolean {
  const first = sheet.rowCount > 0 ? sheet.element(0)?.path : undefined;
  return first === undefined || !reason.startsWith('elements such as ') || reason.includes(`${first}:`);
}

function cellsOf(sheet: Sheet, ordinal: number, table: Table | null, roles: ReadonlyMap<number, TextRole>): CellView[] {
  const told = new Map(
    (table?.composed?.get(ordinal) ?? []).filter((one) => one.ordinal === ordinal).map((one) => [one.column, one.told]),
  );
  return sheet.filled(ordinal).map((column) => ({
    name: nameOfCell(table, sheet, ordinal, column),
    header: table?.headers.get(column) ?? null,
    text: sheet.text(ordinal, column),
    field: fieldOf(table, column),
    role: roles.get(column) ?? null,
    ...(table?.groups?.has(sheet.id(ordinal, column)) === true && { isGroup: true as const }),
    ...(told.has(column) && { told: told.get(column) as string }),
  }));
}

function fieldOf(table: Table | null, column: number): Field | null {
  if (table === null) return null;
  for (const [field, columns] of table.columns) if (columns.includes(column)) return field;
  return null;
}
