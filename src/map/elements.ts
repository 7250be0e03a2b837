import type { Sheet } from '../read/sheet.ts';
import { isHeaderWord } from './dictionary.ts';
import { sampleRows } from './profile.ts';
import { assignTable, makeTable } from './tables.ts';
import type { Table } from './types.ts';
import type { MappedHeaders } from './user-mapping.ts';

/** What a column's name says: the whole path where the dictionary knows it (`RefDes/name`), else its last step. */
function spokenName(name: string): string {
  return name.includes('/') && isHeaderWord(name) ? name : lastStep(name);
}

/** `component/@partNumber` → `partNumber`: the last step of an element or attribute path, without prefix. */
function lastStep(name: string): string {
  const step = name.split('/').at(-1) ?? name;
  return step
    .replace(/^@/, '')
    .replace(/^.*:/, '')
    .replace(/\[(.*)\]$/, ' $1')
    .trim();
}

/** Maps a table of elements: every row is a record, and the columns have names instead of a header. Null if no record is a part. */
export function elementTable(sheet: Sheet, user: MappedHeaders | null): Table | null {
  const names = sheet.columnNames ?? [];
  const headers = new Map<number, string>();
  const shown = new Map<number, string>();
  for (const [column, name] of names.entries()) {
    if (name === '') continue;
    shown.set(column, name);
    headers.set(column, user?.byText.size === 0 || user === null ? spokenName(name) : name);
  }
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const assignment = assignTable(sheet, headers, columns, sampleRows(0, sheet.rowCount - 1), user);
  if (!['description', 'partNumber', 'mpn', 'refDes'].some((field) => assignment.columns.has(field as 'mpn')))
    return null;
  return makeTable(sheet, {
    headerRow: null, firstRow: 0, lastRow: sheet.rowCount - 1, left: 0, right: Math.max(0, sheet.columnCount - 1),
    headers: shown, ignored: [], columns: assignment.columns, confidence: assignment.confidence,
  }); // prettier-ignore
}
