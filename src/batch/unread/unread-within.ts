import { SUMS } from '../../map/not-parts.ts';
import type { Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import type { Sheet } from '../../read/sheet.ts';
import type { Unread } from '../../rules/types.ts';
import { carrierAbove } from './unread-above.ts';
import { searchedAbove } from './unread-searched.ts';
import { namesCarrier } from './of-sums.ts';
import { unreadColumns } from './unread-columns.ts';
import { CarrierFinder } from './unread-content.ts';
import { turnedRows } from './unread-turned.ts';
import { locationIn } from '../../rules/location.ts';
import { NAMING } from './unread.ts';

/** What stands within the bounds of lists, or above them, and is in none of their lines: `mayHoldMore` says where it is worth looking. */
export function unreadWithin(tables: readonly Table[], decomposer: Decomposer): Unread[] {
  const finder = new CarrierFinder(decomposer);
  const found: Unread[] = [];
  for (const table of tables) {
    const naming = NAMING.flatMap((field) => table.columns.get(field) ?? []);
    for (const { column, ordinal, text, count } of unreadColumns(table, naming, finder))
      found.push({
        kind: 'column',
        locations: [locationIn(table.sheet, ordinal, column)],
        data: { header: table.headers.get(column) ?? table.sheet.columnAt(column), text, count },
      });
  }
  for (const sheet of new Set<Sheet>(tables.map((table) => table.sheet))) {
    // Records of a document have neither a header nor anything above it.
    if (sheet.columnNames !== null) continue;
    const own = tables.filter((table) => table.sheet === sheet);
    for (const { ordinal, columns } of turnedRows(sheet, own)) {
      const column = finder.inCells(sheet, ordinal, columns);
      if (column === null) continue;
      found.push({
        kind: 'turned',
        locations: [locationIn(sheet, ordinal, column)],
        data: { text: sheet.text(ordinal, column).trim() },
      });
      break;
    }
    found.push(...summed(sheet, own, tables, finder));
    const searched = own.flatMap((table) => [...searchedAbove(table, finder)]);
    const above = searched.length > 0 ? searched : [carrierAbove(sheet, own, finder) ?? []].flat();
    for (const { ordinal, column, text } of above)
      found.push({
        kind: searched.length > 0 ? 'searched' : 'carrier',
        locations: [locationIn(sheet, ordinal, column)],
        data: { text },
      });
  }
  return found;
}

/** Sums by kinds below a list, where no list of the unit names what one of the kinds is called after. */
function summed(sheet: Sheet, own: readonly Table[], tables: readonly Table[], finder: CarrierFinder): Unread[] {
  const sums = own.flatMap(({ asides = [] }) => asides.filter(({ reason }) => reason === SUMS));
  for (const { firstRow, lastRow } of sums)
    for (let row = firstRow + 1; row <= lastRow; row++) {
      const text = finder.inRow(sheet, row);
      if (text === null) continue;
      if (tables.some((table) => namesCarrier(table, finder))) return [];
      return [{ kind: 'carrier', locations: [locationIn(sheet, row, sheet.filled(row)[0] ?? 0)], data: { text } }];
    }
  return [];
}
