import { fieldText } from '../../bom/access.ts';
import { normaliseNumber, normaliseText } from '../../bom/part-number.ts';
import type { Bom } from '../../bom/types.ts';
import { UsageError } from '../../errors.ts';
import { didYouMean, nearest } from '../../suggest.ts';
import { PART_NUMBER_FIELDS, type Field, type MappedSheet } from '../../map/types.ts';
import { cellName, type Sheet } from '../../read/sheet.ts';
import { operand } from '../../shell-word.ts';

/** A row that somebody asks about. `ordinal` counts the rows present in the sheet, `column` is 0-based, -1 if none was named. */
export interface Place {
  readonly mapped: MappedSheet;
  readonly ordinal: number;
  readonly column: number;
  /** Global line indexes of other parts that bear the same number. */
  readonly others: readonly number[];
  /** The physical line asked for, where it lies inside the element or record and not at its start. */
  readonly inside: number | null;
}

/** A unit, as far as an address needs it. `physicalLines` is null where lines cannot be counted (a container). */
export interface Searched {
  readonly path: string;
  readonly mapped: readonly MappedSheet[];
  readonly bom: Bom | null;
  readonly physicalLines: number | null;
  /** Columns that sheets have in the file, where more were joined to them; absent: as many as they have. */
  readonly widths?: ReadonlyMap<Sheet, number>;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const ROW = /^row\s?(\d{1,7})$/i;
const BARE = /^\d{1,7}$/;
const LINE = /^line\s?(\d{1,9})$/i;
/** Distinct numbers that a mistyped one is compared with. */
const MOST_COMPARED = 50_000;

/**
 * Finds the row of an address: `BOM!D10`, `D10`, `row 10`, `line 12`, a part number, or a row by its number alone where no part bears it. A part number that looks like a
 * cell (BC547) is taken for a cell only where there is such a cell, and never with `partFirst`.
 *
 * @throws UsageError `unknown-sheet`, `which-sheet`, `no-such-cell`, `no-such-line`, `unknown-part`
 */
export function findPlace(unit: Searched, written: string, partFirst: boolean): Place {
  const address = written.trim();
  const part = (): Place | null => partPlace(unit, address);
  if (partFirst) {
    const found = part();
    if (found !== null) return found;
  }
  const bang = address.lastIndexOf('!');
  if (bang >= 0) {
    const name = unquote(address.slice(0, bang));
    const sheet = sheetNamed(unit, name);
    if (sheet !== null) return inSheet(unit, sheet, address.slice(bang + 1).trim());
    const found = part();
    if (found !== null) return found;
    throw unknownSheet(unit, name);
  }
  const line = LINE.exec(address);
  if (line !== null) return linePlace(unit, Number(line[1]));
  if (!CELL.test(address) && !ROW.test(address)) {
    const found = part();
    if (found !== null) return found;
    // `bom.csv:12`, as compilers name a line: the row, where no part bears that number.
    if (BARE.test(address) && candidates(unit, address).some(({ sheet }) => holds(unit, sheet, address)))
      return findPlace(unit, `row ${address}`, false);
    throw unknownPart(unit, address);
  }
  const sheets = candidates(unit, address);
  const [only, second] = sheets;
  const found = second === undefined && only !== undefined && holds(unit, only.sheet, address) ? null : part();
  if (found !== null) return found;
  if (only === undefined) throw unknownPart(unit, address);
  // Tables without names are told apart by their lines, and none holds this one.
  if (second !== undefined && sheets.some(({ sheet }) => sheet.name !== null)) throw whichSheet(unit, address, sheets);
  return inSheet(unit, only, address);
}

function unquote(name: string): string {
  const trimmed = name.trim();
  return /^'.*'$/s.test(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1).replaceAll("''", "'") : trimmed;
}

function sheetNamed({ mapped }: Searched, name: string): MappedSheet | null {
  const fold = (text: string | null): string => (text ?? '').normalize('NFKC').trim().toLowerCase();
  return (
    mapped.find(({ sheet }) => sheet.name === name) ??
    mapped.find(({ sheet }) => sheet.name !== null && fold(sheet.name) === fold(name)) ??
    null
  );
}

/** Sheets that a bare cell can mean: those with a parts list, or the only one with rows. */
function candidates(unit: Searched, address: string): MappedSheet[] {
  const { mapped } = unit;
  const cells = mapped.filter(({ sheet }) => sheet.rowCount > 0 && sheet.element(0) === null);
  const lists = cells.filter(({ tables }) => tables.length > 0);
  const sheets = lists.length > 0 ? lists : cells;
  // Tables of one text have no names: its lines tell them apart.
  const held = sheets.every(({ sheet }) => sheet.name === null)
    ? cells.filter(({ sheet }) => holds(unit, sheet, address))
    : [];
  return held.length > 0 ? held : sheets;
}

function wanted(address: string): { row: number; column: number } | null {
  const row = ROW.exec(address) ?? /^(\d{1,7})$/.exec(address);
  if (row !== null) return { row: Number(row[1]), column: -1 };
  const cell = CELL.exec(address);
  if (cell === null) return null;
  let column = 0;
  for (const letter of (cell[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(cell[2]), column: column - 1 };
}

const widthOf = ({ widths }: Searched, sheet: Sheet): number => widths?.get(sheet) ?? sheet.columnCount;

function holds(unit: Searched, sheet: Sheet, address: string): boolean {
  const at = wanted(address);
  return at !== null && inFile(unit, sheet, at) !== null;
}

/** Row and column of a sheet where a cell of the file stands; null: it has no such cell. One that was turned has its columns for rows. */
function inFile(
  unit: Searched,
  sheet: Sheet,
  { row, column }: { row: number; column: number },
): { ordinal: number; column: number } | null {
  const { turned } = sheet;
  const at =
    turned === null ? { ordinal: sheet.ordinalOf(row), column } : { ordinal: column, column: turned.ordinalOf(row) };
  return at.ordinal < 0 || at.ordinal >= sheet.rowCount || at.column >= widthOf(unit, sheet) ? null : at;
}

function inSheet(unit: Searched, mapped: MappedSheet, address: string): Place {
  const { sheet } = mapped;
  const at = wanted(address);
  if (at === null) throw noSuchCell(unit, sheet, address, null);
  const found = inFile(unit, sheet, at);
  if (found === null) throw noSuchCell(unit, sheet.turned ?? sheet, address, at);
  return { mapped, ...found, others: [], inside: null };
}

/** The row whose record or element holds a physical line: of those that start before it, the last. */
function linePlace(unit: Searched, line: number): Place {
  let best: { mapped: MappedSheet; ordinal: number; line: number; listed: boolean } | null = null;
  const listed = new Set((unit.bom?.tables ?? []).map(({ sheet }) => sheet));
  for (const mapped of unit.mapped) {
    const { sheet } = mapped;
    if (sheet.columnNames === null && unit.mapped.length > 1) continue;
    for (let ordinal = 0; ordinal < sheet.rowCount; ordinal++) {
      const start = sheet.line(ordinal) ?? sheet.rowNumber(ordinal);
      if (start > line) continue;
      const own = listed.has(sheet);
      // A line of the parts list may enclose smaller records; they are met by their own first line only.
      const isBetter =
        best === null ||
        (own === best.listed ? start > best.line : own ? best.line < line : start === line && best.line < line);
      if (isBetter) best = { mapped, ordinal, line: start, listed: own };
    }
  }
  if (best === null || (unit.physicalLines !== null && line > unit.physicalLines)) throw noSuchLine(unit, line);
  const { mapped, ordinal } = best;
  return { mapped, ordinal, column: -1, others: [], inside: best.line === line ? null : line };
}

function partPlace(unit: Searched, number: string): Place | null {
  const { bom } = unit;
  if (bom === null) return null;
  const ways: ((text: string) => boolean)[] = [
    (text) => text === number,
    (text) => normaliseNumber(text) === normaliseNumber(number),
  ];
  for (const same of ways) {
    const lines = linesWith(bom, PART_NUMBER_FIELDS, same);
    if (lines.length > 0) return ofLines(unit, bom, lines);
  }
  const words = normaliseText(number);
  const described =
    words === '' ? [] : linesWith(bom, ['description', 'name'], (text) => normaliseText(text) === words);
  return described.length > 0 ? ofLines(unit, bom, described) : null;
}

function linesWith(bom: Bom, fields: readonly Field[], same: (text: string) => boolean): number[] {
  const lines: number[] = [];
  for (let line = 0; line < bom.lineCount; line++) {
    if ((bom.part[line] as number) < 0) continue;
    if (fields.some((field) => same(fieldText(bom, line, field).trim()))) lines.push(line);
  }
  return lines;
}

function ofLines(unit: Searched, bom: Bom, lines: readonly number[]): Place {
  const first = lines[0] as number;
  const table = bom.tables[bom.lineTable[first] as number];
  const mapped = unit.mapped.find(({ sheet }) => sheet === table?.sheet);
  if (table === undefined || mapped === undefined) throw new RangeError(`line ${first} is in no table`);
  const seen = new Set([bom.part[first]]);
  const others = lines.filter((line) => {
    const part = bom.part[line];
    return !seen.has(part) && seen.add(part);
  });
  const ordinal = table.lines.ordinal[bom.lineIndex[first] as number] as number;
  return { mapped, ordinal, column: -1, others, inside: null };
}

function unknownSheet({ path, mapped }: Searched, name: string): UsageError {
  const names = mapped.flatMap(({ sheet }) => sheet.name ?? []);
  if (names.length === 0)
    return new UsageError(
      'unknown-sheet',
      `${path} has no sheets, so there is no sheet "${name}".`,
      `Leave the sheet out: lintanide explain ${operand(`${path}:A2`)}, or name a part number.`,
    );
  return new UsageError('unknown-sheet', `${path} has no sheet "${name}".`, didYouMean(name, names));
}

function whichSheet({ path }: Searched, address: string, sheets: readonly MappedSheet[]): UsageError {
  const names = sheets.map(({ sheet }) => sheet.name ?? '');
  const quoted = names.map((name) => operand(`${path}:${quote(name)}!${address}`));
  return new UsageError(
    'which-sheet',
    `${path} has ${names.length} sheets with a parts list, and ${address} may be on any of them.`,
    `Name the sheet: ${quoted.slice(0, 3).join('   or   ')}`,
  );
}

function quote(name: string): string {
  return /[^\p{L}\p{N}_.-]/u.test(name) ? `'${name.replaceAll("'", "''")}'` : name;
}

function noSuchCell(unit: Searched, sheet: Sheet, address: string, at: { row: number; column: number } | null) {
  const { path } = unit;
  const where = sheet.name === null ? path : `Sheet "${sheet.name}"`;
  if (sheet.rowCount === 0 || sheet.columnNames !== null)
    return new UsageError(
      'no-such-cell',
      `${where} has no cell ${address}, and no part of that number.`,
      `Name a part number, or in XML a line: lintanide explain ${operand(`${path}:line 12`)}.`,
    );
  const last = cellName(sheet.rowNumber(sheet.rowCount - 1), widthOf(unit, sheet) - 1);
  const range = `${cellName(sheet.rowNumber(0), 0)}:${last}`;
  if (at === null)
    return new UsageError('no-such-cell', `"${address}" is no cell.`, `Write a cell of ${range}, for example ${last}.`);
  const row = sheet.rowNumber(nearestRow(sheet, at.row));
  const meant = cellName(row, Math.min(Math.max(at.column, 0), widthOf(unit, sheet) - 1));
  const prefix = sheet.name === null ? '' : `${quote(sheet.name)}!`;
  return new UsageError(
    'no-such-cell',
    `${where} has no cell ${address.toUpperCase()}: its cells are ${range}${row === at.row ? '' : ', and that row is empty or beyond them'}.`,
    `Did you mean "${prefix}${meant}"?`,
  );
}

/** Ordinal of the row present that lies nearest to a row number. */
function nearestRow(sheet: Sheet, row: number): number {
  let best = 0;
  for (let ordinal = 1; ordinal < sheet.rowCount; ordinal++)
    if (Math.abs(sheet.rowNumber(ordinal) - row) < Math.abs(sheet.rowNumber(best) - row)) best = ordinal;
  return best;
}

function noSuchLine({ path, physicalLines }: Searched, line: number): UsageError {
  const end = physicalLines === null ? '' : `: it has ${physicalLines}`;
  return new UsageError(
    'no-such-line',
    `${path} holds no record on line ${line}${end}.`,
    'Name a line on which an element or a record of the parts list opens, or a part number.',
  );
}

function unknownPart({ path, bom }: Searched, number: string): UsageError {
  const sentence = `${path} has no part number "${number}", and no cell of that name.`;
  const known = new Set<string>();
  for (let line = 0; bom !== null && line < bom.lineCount && known.size < MOST_COMPARED; line++)
    for (const field of PART_NUMBER_FIELDS) {
      const text = fieldText(bom, line, field);
      if (text !== '') known.add(text);
    }
  const near = nearest(number, known);
  if (near !== null) return new UsageError('unknown-part', sentence, `Did you mean "${near}"?`);
  const some = [...known].slice(0, 5).join(', ');
  return new UsageError(
    'unknown-part',
    sentence,
    some === ''
      ? 'Name a cell: FILE:SHEET!CELL.'
      : `Its part numbers are ${some}${known.size > 5 ? ', …' : ''}; or name a cell: FILE:SHEET!CELL.`,
  );
}
