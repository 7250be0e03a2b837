import type { Table } from '../map/types.ts';
import type { UnitRecord } from './types.ts';
import { blankRecord } from './unreadable-record.ts';

/** A list that was read for others: checked, since a report may not be written over it, and no product of its own. */
export function asideRecord(path: string, format: string, tables: readonly Table[]): UnitRecord {
  const skipped = tables.map(({ sheet, firstRow, lastRow }) => ({ sheet: sheet.name, rows: `${sheet.rowNumber(firstRow)}-${sheet.rowNumber(lastRow)}`, reason: 'an item master by the configuration: it says what parts of bills are, and is no bill itself unless the file is named' })); // prettier-ignore
  return { ...blankRecord(path, format, 'checked'), skipped };
}
