import type { MappedSheet } from '../map/types.ts';
import { type LintanideError, ReadError } from '../errors.ts';
import { RECORD_VERSION, type Coverage, type UnitError, type UnitRecord } from './types.ts';

const NO_COVERAGE: Coverage = { carriers: 0, nonCarriers: 0, notContent: 0, unclassified: 0 };

/** A record that says nothing of its unit yet: whoever makes it says what it is. */
export function blankRecord(path: string, format: string | null, status: UnitRecord['status']): UnitRecord {
  return {
    version: RECORD_VERSION,
    path,
    role: 'bom',
    status,
    error: null,
    format,
    dialect: null,
    tables: [],
    skipped: [],
    lines: 0,
    parts: 0,
    coverage: NO_COVERAGE,
    findings: [],
  };
}

/** A record of a unit that could not be read: never "clean", never lost. */
export function unreadableRecord(path: string, error: UnitError, format: string | null = null): UnitRecord {
  return { ...blankRecord(path, format, 'unreadable'), error };
}

/** Where in a file an error is, in words. */
function placeOf(error: LintanideError): string | null {
  if (!(error instanceof ReadError)) return null;
  const { sheet, cell, row, line, column, part, offset } = error.location;
  const words: string[] = [];
  if (part !== undefined) words.push(`part ${part}`);
  if (sheet !== undefined && sheet !== null) words.push(`sheet "${sheet}"`);
  if (cell !== undefined) words.push(`cell ${cell}`);
  else if (row !== undefined) words.push(`row ${row}`);
  if (line !== undefined) words.push(`line ${line}`);
  if (column !== undefined) words.push(`column ${column}`);
  if (offset !== undefined) words.push(`byte ${offset}`);
  return words.length === 0 ? null : words.join(', ');
}

/** The error of a record, with its place in words where it is one of reading. */
export function errorOf(error: LintanideError): UnitError {
  return { code: error.code, message: error.message, hint: error.hint, place: placeOf(error) };
}

/** The error of a sheet that looks like a parts list and was not understood: such a file is never clean. */
export function notUnderstood(sheet: MappedSheet): UnitError {
  return {
    code: 'columns-not-understood',
    message: `it looks like a parts list, but its columns are not understood: ${sheet.reason}`,
    hint: '"lintanide init FILE" writes a mapping to start from. Name the columns in the configuration: "mappings": [{ "files": "…", "columns": { "partNumber": "…", "description": "…" } }].',
    place: sheet.sheet.name === null ? null : `sheet "${sheet.sheet.name}"`,
  };
}
