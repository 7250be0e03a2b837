import { bundledDecomposer } from '../batch/lines/decomposer.ts';
import { namedInside } from '../batch/unread/unread-content.ts';
import { errorOf } from '../batch/unreadable-record.ts';
import { openUnit, type OpenUnit } from '../batch/open-unit.ts';
import type { ReadingOptions } from '../batch/unit-options.ts';
import { notUnderstood } from '../batch/unreadable-record.ts';
import type { UnitError } from '../batch/types.ts';
import { assemble } from '../bom/assemble.ts';
import { ReadError } from '../errors.ts';
import type { Field, MappedSheet, UserMapping } from '../map/types.ts';
import type { Sheet } from '../read/sheet.ts';
import type { UnitBytes } from '../read/unit-bytes.ts';
import { besideOf } from './beside.ts';
import { containerOf } from './container.ts';
import { guessMapping, guessPaths } from './guess.ts';
import { depthsOf } from './lines.ts';
import { tableView } from './table.ts';
import { recordsOf } from './records.ts';
import type { ColumnView, FieldUse, FileView, MappingDraft, SheetView } from './types.ts';

export function unreadableView(path: string, glob: string, error: UnitError): FileView {
  return { path, glob, status: 'unreadable', error, container: null, sheets: [], skipped: [] };
}

/** Bytes of one file → how it is understood, with the first `rows` parts of each table. What cannot be read says so. */
export async function inspectUnit(
  path: string,
  glob: string,
  bytes: UnitBytes,
  rows: number,
  options: ReadingOptions,
): Promise<FileView> {
  try {
    const unit = await openUnit(path, bytes, options);
    const named = await namedIn(unit);
    const view = fileView(path, glob, named === null ? unit : named.unit, rows, named?.error ?? null);
    const own = options.mappings.findLast(({ records }) => records !== undefined);
    if (own !== undefined && unit.mapped.some(({ sheet }) => sheet.columnNames !== null)) return byYourPaths(view, own);
    const byPaths = await draftByPaths(path, bytes, view, unit, options);
    return byPaths === null ? view : { ...view, byPaths };
  } catch (error) {
    if (error instanceof ReadError) return unreadableView(path, glob, errorOf(error));
    throw error;
  }
}

/** A document that a mapping reads by paths: what is in effect is that mapping, and not the names that its columns were read under. */
function byYourPaths(view: FileView, { records = [], columns }: UserMapping): FileView {
  const entries = Object.entries(columns) as [Field, string | readonly string[]][];
  const draft: MappingDraft = {
    sheet: null,
    headerRow: null,
    records: records.length === 1 ? (records[0] ?? '') : records,
    columns: entries.map(([field, paths]) => [field, [paths].flat()] as const),
    unused: [],
    seen: [],
  };
  const isYours = ({ field }: FieldUse): boolean =>
    Object.hasOwn(columns, field) ||
    (field === 'description' && (Object.hasOwn(columns, 'name') || Object.hasOwn(columns, 'specification')));
  const told = (column: ColumnView): ColumnView => ({
    ...column,
    fields: column.fields.map((use) =>
      use.how === 'dialect' && isYours(use) ? { ...use, how: 'user' as const } : use,
    ),
  });
  const sheets = view.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(told), mapping: draft })),
  }));
  return { ...view, sheets };
}

/** A unit without a list that names what would be reported in one, as the lint refuses it: the sheet that does so is not understood. */
async function namedIn(unit: OpenUnit): Promise<{ readonly unit: OpenUnit; readonly error: UnitError } | null> {
  if (unit.tables.length > 0 || unit.mapped.some(({ verdict }) => verdict === 'not-understood')) return null;
  const named = namedInside(unit.mapped, await bundledDecomposer());
  if (named === null) return null;
  const mapped = unit.mapped.map((sheet) =>
    sheet === named.sheet ? { ...sheet, verdict: 'not-understood' as const } : sheet,
  );
  return { unit: { ...unit, mapped }, error: named.error };
}

/** Kinds of records of a document that are looked at, the most frequent first. */
const MOST_KINDS = 8;

/**
 * Reads a document of no known format once more by the paths of its likeliest records, where its lists are not understood or
 * stand in several kinds of records: what is suggested is then known to be there.
 */
async function draftByPaths(
  path: string,
  bytes: UnitBytes,
  { status, records = [] }: FileView,
  { mapped, tables }: OpenUnit,
  options: ReadingOptions,
): Promise<MappingDraft | null> {
  const isClear = status === 'understood' && tables.length === 1;
  if (records.length === 0 || isClear || options.mappings.some((mapping) => mapping.records !== undefined)) return null;
  let best: { readonly draft: MappingDraft; readonly worth: number } | null = null;
  for (const { path: where } of records.slice(0, MOST_KINDS)) {
    const kind = mapped.find(({ sheet }) => (sheet.element(0)?.path ?? '').replace(/\[\d+\]/g, '') === where)?.sheet;
    if (kind === undefined) continue;
    const at = standsEverywhere(kind, where) ? where : `//${where.slice(where.lastIndexOf('/') + 1)}`;
    const { mapped: again } = await openUnit(path, bytes, { ...options, mappings: [{ records: [at], columns: {} }] });
    const draft = again[0] === undefined ? null : guessPaths(again[0].sheet, at);
    if (draft === null) continue;
    // Of two that tell as much of a part, the one that holds more is the part, and the other something in it.
    const worth = draft.columns.length * 1000 + draft.columns.length + draft.unused.length;
    if (worth > (best?.worth ?? 0)) best = { draft, worth };
  }
  return best?.draft ?? null;
}

/** Do all records stand at one path? Those that nest in each other do not. */
function standsEverywhere(sheet: Sheet, path: string): boolean {
  for (let row = 0; row < Math.min(sheet.rowCount, 1000); row++)
    if ((sheet.element(row)?.path ?? '').replace(/\[\d+\]/g, '') !== path) return false;
  return true;
}

/** How an opened file is understood. */
export function fileView(
  path: string,
  glob: string,
  unit: OpenUnit,
  rows: number,
  named: UnitError | null = null,
): FileView {
  const { mapped, tables, skipped } = unit;
  const lost = mapped.find(({ verdict }) => verdict === 'not-understood');
  const status = tables.length > 0 ? 'understood' : lost === undefined ? 'no-bom' : 'not-understood';
  const records = recordsOf(mapped);
  return {
    path,
    glob,
    status,
    error: status === 'not-understood' && lost !== undefined ? (named ?? notUnderstood(lost)) : null,
    container: containerOf(path, unit.format, unit.details),
    sheets: sheetViews(unit, rows),
    skipped: [
      ...skipped,
      ...mapped.flatMap(({ sheet }) =>
        besideOf(
          sheet,
          tables.filter((table) => table.sheet === sheet),
        ),
      ),
    ],
    ...(records.length === 0 ? {} : { records }),
  };
}

function sheetViews({ mapped, tables }: OpenUnit, rows: number): SheetView[] {
  const bom = assemble(tables);
  const depths = depthsOf(bom);
  // A mapping without a sheet speaks of every sheet, and fails where one has no such header.
  const names = new Set(mapped.map(({ sheet }) => sheet.name));
  const severalSheets = mapped.length > 1 && names.size === mapped.length && !names.has(null);
  // A document of elements may hold hundreds of other records; those that are no lines are told of as skipped.
  const told = mapped.filter(
    ({ sheet }) => sheet.columnNames === null || tables.some((table) => table.sheet === sheet),
  );
  return told.map(({ sheet, verdict, reason }: MappedSheet) => {
    const own = tables.flatMap((table, index) => (table.sheet === sheet ? [index] : []));
    const frame = {
      severalSheets,
      severalTables: own.length > 1,
      severalRecords: sheet.columnNames !== null && tables.length > 1,
    };
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      verdict,
      reason,
      tables: own.map((index) => tableView(bom, index, depths, rows, frame)),
      guess: verdict === 'not-understood' ? guessMapping(sheet, severalSheets) : null,
    };
  });
}
