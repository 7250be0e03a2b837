import { ReadError } from '../errors.ts';
import { nearest } from '../suggest.ts';
import { isHeaderWord } from '../map/headers/dictionary.ts';
import { headerKey } from '../map/headers/headers.ts';
import type { MappedSheet, UserMapping } from '../map/types.ts';
import { elementHeader } from '../map/columns/element-header.ts';
import { fitsSheet } from '../map/dialect/user-mapping.ts';
import type { Decomposer } from '../materials/decompose.ts';
import type { Sheet } from '../read/sheet.ts';
import type { UnitRecord } from './types.ts';
import { CarrierFinder } from './unread/unread-content.ts';

/** What of a file is not read, and why. */
type SkippedNote = UnitRecord['skipped'][number];

/**
 * The mapping that speaks for a sheet: the last that names it, or names none. Of several tables of a text, which have no names, one that
 * names a row is for the table with that row.
 */
export function mappingFor(
  mappings: readonly UserMapping[],
  sheet: Sheet,
  sheets: readonly Sheet[],
): UserMapping | null {
  const beside = sheet.name === null ? sheets.filter((one) => one !== sheet && one.name === null) : [];
  const isElsewhere = (row: number): boolean =>
    row > 0 && sheet.ordinalOf(row) < 0 && beside.some((one) => one.ordinalOf(row) >= 0);
  return (
    mappings.findLast(
      ({ sheet: name, headerRow = 0 }) => (name === undefined || name === sheet.name) && !isElsewhere(headerRow),
    ) ?? null
  );
}

/**
 * A mapping that is meant for a file and finds nothing in it is a slip, and the file is read otherwise than was meant.
 * @throws ReadError `mapping-sheet-not-found`, `mapping-column-not-found`, `mapping-header-not-found`
 */
export function checkMappings(mappings: readonly UserMapping[], mapped: readonly MappedSheet[]): SkippedNote[] {
  if (mappings.length === 0) return [];
  const documents = mapped
    .map(({ sheet }) => sheet)
    .filter(({ columnNames, rowCount }) => columnNames !== null && rowCount > 0);
  checkGrids(mappings, mapped);
  return documents.length === 0 ? [] : checkDocuments(mappings, documents);
}

function checkGrids(mappings: readonly UserMapping[], mapped: readonly MappedSheet[]): void {
  const sheets = mapped
    .map(({ sheet }) => sheet)
    .filter(({ columnNames, rowCount }) => columnNames === null && rowCount > 0);
  if (sheets.length === 0) return;
  const used = new Map<UserMapping, Sheet[]>();
  for (const sheet of sheets) {
    const mapping = mappingFor(mappings, sheet, sheets);
    for (const name of [mapping?.columns.elementShare ?? []].flat())
      if (!/^#\d+$/.test(name.trim()) && elementHeader(name) === null)
        throw new ReadError(
          'mapping-element-not-named',
          `The mapping gives "${name}" as the share of an element, and the header names none.`,
          'A header of "elementShare" names the element and the unit, such as "Dy %" or "Terbium ppm".',
          {},
        );
    if (mapping !== null) used.set(mapping, [...(used.get(mapping) ?? []), sheet]);
  }
  const [first] = mappings;
  if (used.size === 0 && first !== undefined) throw sheetNotFound(first, sheets);
  for (const [mapping, own] of used) {
    if (!own.some((sheet) => fitsSheet(sheet, mapping))) throw nothingFound(mapping, own, mapped);
    const absent = absentOf(mapping, own, mapped);
    if (absent.length > 0) throw someAbsent(absent, own, mapped);
  }
}

/** A column that a mapping names. */
interface NamedColumn {
  readonly field: string;
  readonly name: string;
}

/** The number of `#3`; null: a text. */
function numberOf(name: string): number | null {
  const numbered = /^#(\d{1,5})$/.exec(name.trim());
  return numbered === null ? null : Number(numbered[1]);
}

/** Columns that no sheet has, beside others that one has. Headers are looked for in the row that is given; elsewhere the row is found by them. */
function absentOf(
  { columns, headerRow = 0 }: UserMapping,
  sheets: readonly Sheet[],
  mapped: readonly MappedSheet[],
): NamedColumn[] {
  const width = Math.max(...sheets.map(({ columnCount }) => columnCount));
  const known = new Set(headersOf(sheets, mapped, headerRow).map(headerKey));
  for (const sheet of headerRow > 0 ? sheets : []) {
    const ordinal = sheet.ordinalOf(headerRow);
    if (ordinal >= 0) for (const column of sheet.filled(ordinal)) known.add(headerKey(sheet.text(ordinal, column)));
  }
  const isThere = (name: string): boolean => {
    const number = numberOf(name);
    return number === null ? headerRow === 0 || known.has(headerKey(name)) : number >= 1 && number <= width;
  };
  return Object.entries(columns).flatMap(([field, written]) =>
    [written].flat().flatMap((name) => (isThere(name) ? [] : [{ field, name }])),
  );
}

/** Headers of the lists that were found in some sheets; of those below one row, where one is given. */
function headersOf(sheets: readonly Sheet[], mapped: readonly MappedSheet[], row = 0): string[] {
  return mapped
    .filter(({ sheet }) => sheets.includes(sheet))
    .flatMap(({ tables }) =>
      tables.flatMap(({ headerRow, headers }) => (row === 0 || headerRow === row ? [...headers.values()] : [])),
    );
}

function someAbsent(
  absent: readonly NamedColumn[],
  sheets: readonly Sheet[],
  mapped: readonly MappedSheet[],
): ReadError {
  const [only] = sheets;
  const place = sheets.length === 1 && only !== undefined ? { sheet: only.name } : {};
  const where = sheets.length === 1 && only?.name != null ? `sheet "${only.name}"` : 'the file';
  const list = absent.map(({ field, name }) => `"${name}" for ${field}`).join(', ');
  if (absent.every(({ name }) => numberOf(name) !== null)) {
    const columns = Math.max(...sheets.map(({ columnCount }) => columnCount));
    return new ReadError(
      'mapping-column-not-found',
      `The mapping gives ${list}, but ${where} has ${String(columns)} columns.`,
      'Columns are counted from 1: "#3" is the third. "lintanide inspect" shows the columns of a file.',
      place,
    );
  }
  const known = headersOf(sheets, mapped);
  const meant = absent.flatMap(({ name }) => nearest(name, known) ?? []);
  const row = rowWith(absent[0]?.name ?? '', sheets);
  const told =
    row === null
      ? meant[0] === undefined
        ? ''
        : `Did you mean "${meant[0]}"? `
      : `It stands in row ${String(row)}: set "headerRow" to that. `;
  const hint = `${told}Write headers as the file prints them, or give columns by number, such as "#3".`;
  return new ReadError(
    'mapping-header-not-found',
    `The mapping gives ${list}, which ${absent.length === 1 ? 'is' : 'are'} not in the header row of ${where}.`,
    hint,
    place,
  );
}

const ROWS_SEARCHED = 100;

/** The number of the first row that has a header as it is written; null: none has. */
function rowWith(name: string, sheets: readonly Sheet[]): number | null {
  const key = headerKey(name);
  for (const sheet of sheets)
    for (let row = 0; row < Math.min(sheet.rowCount, ROWS_SEARCHED); row++)
      if (sheet.filled(row).some((column) => headerKey(sheet.text(row, column)) === key)) return sheet.rowNumber(row);
  return null;
}

/**
 * The records of a document: their columns have names that no row holds. A name that is like one of them is a slip; one that is
 * like none may be left out by this document, and is told of.
 */
function checkDocuments(mappings: readonly UserMapping[], sheets: readonly Sheet[]): SkippedNote[] {
  const used = new Map<UserMapping, Sheet[]>();
  for (const sheet of sheets) {
    const mapping = mappingFor(mappings, sheet, sheets);
    if (mapping !== null) used.set(mapping, [...(used.get(mapping) ?? []), sheet]);
  }
  const [first] = mappings;
  if (used.size === 0 && first !== undefined) throw sheetNotFound(first, sheets);
  return [...used].flatMap(([mapping, own]) => missingIn(mapping, own));
}

function missingIn({ columns }: UserMapping, sheets: readonly Sheet[]): SkippedNote[] {
  const names = [...new Set(sheets.flatMap(({ columnNames }) => columnNames ?? []))].filter((name) => name !== '');
  const known = new Set(names.map(headerKey));
  const width = Math.max(...sheets.map(({ columnCount }) => columnCount));
  const isThere = (name: string): boolean => {
    const number = numberOf(name);
    return number === null ? known.has(headerKey(name)) : number >= 1 && number <= width;
  };
  const named = Object.entries(columns).flatMap(([field, written]) =>
    [written].flat().map((name) => ({ field, name })),
  );
  const missing = named.filter(({ name }) => !isThere(name));
  if (missing.length === 0) return [];
  const slips = missing.flatMap((one) => {
    const meant = nearest(one.name, names);
    return meant === null ? [] : [{ ...one, meant }];
  });
  if (slips.length === 0 && missing.length < named.length)
    return missing.map(({ field, name }) => ({
      sheet: null,
      rows: `${field} at "${name}"`,
      reason: 'the mapping names it, and no record has it',
    }));
  const [slip] = slips;
  const list = (slips.length > 0 ? slips : missing).map(({ name }) => `"${name}"`).join(', ');
  const what =
    missing.length === named.length
      ? `None of the names that the mapping gives (${list}) is`
      : `The mapping gives ${list}, which is not`;
  const hint = `${slip === undefined ? '' : `Did you mean "${slip.meant}"? `}"lintanide inspect" shows the names of a file. Its records have: ${names
    .slice(0, 12)
    .map((name) => `"${name}"`)
    .join(', ')}.`;
  throw new ReadError('mapping-header-not-found', `${what} in the document.`, hint, {});
}

function sheetNotFound({ sheet = '' }: UserMapping, sheets: readonly Sheet[]): ReadError {
  const names = sheets.flatMap(({ name }) => (name === null ? [] : [name]));
  if (names.length === 0)
    return new ReadError(
      'mapping-sheet-not-found',
      `The mapping is for sheet "${sheet}", but the file has no sheets.`,
      'Leave out "sheet".',
      {},
    );
  const meant = nearest(sheet, names);
  const hint = `${meant === null ? '' : `Did you mean "${meant}"? `}The file has ${names
    .slice(0, 20)
    .map((name) => `"${name}"`)
    .join(', ')}.`;
  return new ReadError(
    'mapping-sheet-not-found',
    `The mapping is for sheet "${sheet}", which the file does not have.`,
    hint,
    {},
  );
}

function nothingFound(mapping: UserMapping, sheets: readonly Sheet[], mapped: readonly MappedSheet[]): ReadError {
  const named = Object.values(mapping.columns).flatMap((names) => names);
  const place = sheets.length === 1 && sheets[0] !== undefined ? { sheet: sheets[0].name } : {};
  const where = sheets.length === 1 && sheets[0]?.name != null ? `sheet "${sheets[0].name}"` : 'the file';
  if (named.every((name) => /^#\d+$/.test(name.trim()))) {
    const columns = Math.max(...sheets.map(({ columnCount }) => columnCount));
    return new ReadError(
      'mapping-column-not-found',
      `The mapping gives ${named.join(', ')}, but ${where} has ${String(columns)} columns.`,
      'Columns are counted from 1: "#3" is the third.',
      place,
    );
  }
  const known = mapped.flatMap(({ tables }) => tables.flatMap(({ headers }) => [...headers.values()]));
  const meant = named.flatMap((name) => nearest(name, known) ?? []);
  const list = named.map((name) => `"${name}"`).join(', ');
  const found =
    known.length === 0
      ? ''
      : ` Headers of the file: ${known
          .slice(0, 12)
          .map((name) => `"${name}"`)
          .join(', ')}.`;
  const hint = `${meant[0] === undefined ? '' : `Did you mean "${meant[0]}"? `}Write headers as the file prints them, or give columns by number, such as "#3".${found}`;
  return new ReadError(
    'mapping-header-not-found',
    `None of the headers that the mapping names (${list}) is in ${where}.`,
    hint,
    place,
  );
}

/**
 * A row that a mapping names as header and that is a part would be lost with its content.
 * @throws ReadError `mapping-header-is-a-part`
 */
export function checkHeaderRows(
  mappings: readonly UserMapping[],
  mapped: readonly MappedSheet[],
  decomposer: Decomposer,
): void {
  if (mappings.every(({ headerRow }) => headerRow === undefined)) return;
  const sheets = mapped.map(({ sheet }) => sheet);
  for (const { sheet, tables } of mapped) {
    const row = mappingFor(mappings, sheet, sheets)?.headerRow ?? 0;
    const ordinal = row > 0 && tables.some(({ headerRow }) => headerRow === row) ? sheet.ordinalOf(row) : -1;
    // One word of a header may be a unit.
    if (ordinal < 0 || sheet.filled(ordinal).filter((column) => isHeaderWord(sheet.text(ordinal, column))).length >= 2)
      continue;
    const named = new CarrierFinder(decomposer).inRow(sheet, ordinal);
    if (named === null) continue;
    throw new ReadError(
      'mapping-header-is-a-part',
      `The mapping names row ${String(row)} as the header, and it names a part that would be reported: “${named}”.`,
      'A list without a header has "headerRow": 0, and its columns are given by number, such as "#3".',
      { sheet: sheet.name, row },
    );
  }
}
