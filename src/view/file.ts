import { errorOf, notUnderstood, openUnit, type OpenUnit, type ReadingOptions } from '../batch/unit.ts';
import type { UnitError } from '../batch/types.ts';
import { assemble } from '../bom/assemble.ts';
import { ReadError } from '../errors.ts';
import type { MappedSheet } from '../map/types.ts';
import { besideOf } from './beside.ts';
import { containerOf } from './container.ts';
import { guessMapping } from './guess.ts';
import { depthsOf } from './lines.ts';
import { tableView } from './table.ts';
import { recordsOf } from './records.ts';
import type { FileView, SheetView } from './types.ts';

export function unreadableView(path: string, glob: string, error: UnitError): FileView {
  return { path, glob, status: 'unreadable', error, container: null, sheets: [], skipped: [] };
}

/** Bytes of one file → how it is understood, with the first `rows` parts of each table. What cannot be read says so. */
export async function inspectUnit(
  path: string,
  glob: string,
  bytes: Uint8Array,
  rows: number,
  options: ReadingOptions,
): Promise<FileView> {
  try {
    return fileView(path, glob, await openUnit(path, bytes, options), rows);
  } catch (error) {
    if (error instanceof ReadError) return unreadableView(path, glob, errorOf(error));
    throw error;
  }
}

/** How an opened file is understood. */
export function fileView(path: string, glob: string, unit: OpenUnit, rows: number): FileView {
  const { mapped, tables, skipped } = unit;
  const lost = mapped.find(({ verdict }) => verdict === 'not-understood');
  const status = tables.length > 0 ? 'understood' : lost === undefined ? 'no-bom' : 'not-understood';
  const records = recordsOf(mapped);
  return {
    path,
    glob,
    status,
    error: status === 'not-understood' && lost !== undefined ? notUnderstood(lost) : null,
    container: containerOf(path, unit.format, unit.details),
    sheets: sheetViews(unit, rows),
    skipped: [...skipped, ...mapped.flatMap(({ sheet }) => besideOf(sheet, tables.filter((table) => table.sheet === sheet)))], // prettier-ignore
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
  const told = mapped.filter(({ sheet }) => sheet.columnNames === null || tables.some((table) => table.sheet === sheet));
  return told.map(({ sheet, verdict, reason }: MappedSheet) => {
    const own = tables.flatMap((table, index) => (table.sheet === sheet ? [index] : []));
    const frame = { severalSheets, severalTables: own.length > 1, severalRecords: sheet.columnNames !== null && tables.length > 1 };
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      verdict,
      reason,
      tables: own.map((index) => tableView(bom, index, depths, rows, frame)),
      guess: verdict === 'not-understood' ? guessMapping(sheet, severalSheets) : null,
    };
  });
} // prettier-ignore
