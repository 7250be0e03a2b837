import type { Sheet } from '../../read/sheet.ts';
import { headerBelow } from '../headers/header-below.ts';
import { profilesOf, sampleRows } from '../columns/profile.ts';
import type { HeaderBlock } from '../scan.ts';
import { assignTable, IDENTITY, makeTable, type Refusal } from '../tables.ts';
import type { Table } from '../types.ts';
import { type MappedHeaders, mappedHeaderRow } from './user-mapping.ts';

/** The header that a user's mapping means; null when the mapping does not concern this sheet. */
export function userBlocks(sheet: Sheet, user: MappedHeaders, scanned: HeaderBlock[]): HeaderBlock[] | null {
  const row = mappedHeaderRow(user, sheet);
  if (row < 0) return user.byColumn.size === 0 || scanned.length === 0 ? null : scanned;
  const below = headerBelow(sheet);
  if (below?.row === row) return [below];
  const known = scanned.find((block) => block.row === row);
  if (known !== undefined) return [known];
  const headers = new Map(
    sheet.filled(row).map((column) => [column, sheet.text(row, column).replace(/\s+/g, ' ').trim()]),
  );
  return [{ row, headers, firstRow: row + 1, lastRow: sheet.rowCount - 1, repeated: new Set() }];
}

/** A list of which a user says that it has no header: its columns are given by number, the others known by their cells. */
export function tableWithoutHeader(sheet: Sheet, user: MappedHeaders): Table | Refusal {
  const lastRow = sheet.rowCount - 1;
  const rows = sampleRows(0, lastRow).filter((row) => sheet.isFilled(row));
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const { columns: fields, confidence, assigned } = assignTable(new Map(), columns, profilesOf(sheet, rows), user);
  const refused = { reason: 'your mapping gives no column that holds a description or part number', list: true };
  if (!IDENTITY.some((field) => fields.has(field))) return refused;
  const frame = {
    headerRow: null,
    firstRow: 0,
    lastRow,
    left: 0,
    right: sheet.columnCount - 1,
    headers: new Map<number, string>(),
    ignored: [],
  };
  return makeTable(sheet, { ...frame, columns: fields, confidence, assigned, stated: user.mapping.decimal }) ?? refused;
}
