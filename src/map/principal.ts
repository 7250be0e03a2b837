import type { Field, MappedSheet, SkippedRows, Table } from './types.ts';

/** Fields that make a record a line of a parts list, with their weight. */
const WEIGHT: ReadonlyMap<Field, number> = new Map([
  ['quantity', 3], ['partNumber', 2], ['mpn', 2], ['refDes', 2], ['description', 1], ['name', 1], ['manufacturer', 1], ['material', 1], ['massUnit', 1], ['unit', 1],
]); // prettier-ignore

function score(table: Table): number {
  let sum = Math.log10(table.lines.count + 1);
  for (const field of table.columns.keys()) sum += WEIGHT.get(field) ?? 0.3;
  return sum;
}

function isPartsList(table: Table): boolean {
  const has = (field: Field): boolean => table.columns.has(field);
  return has('quantity') && (has('partNumber') || has('mpn')) && (has('description') || has('name'));
}

/**
 * An XML document names many repeated elements: libraries, nets, pins, persons. The kind of record that looks most like a
 * parts list is the parts list; others stay only if they have quantity, number and name themselves. What is left out is
 * said, not lost.
 */
export function principalTables(sheets: readonly MappedSheet[]): { tables: Table[]; skipped: SkippedRows[] } {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const records = tables.filter((table) => table.sheet.columnNames !== null);
  if (records.length < 2) return { tables, skipped: [] };
  const best = records.reduce((a, b) => (score(b) > score(a) ? b : a));
  const kept = tables.filter((table) => table === best || table.sheet.columnNames === null || isPartsList(table));
  const skipped = tables
    .filter((table) => !kept.includes(table))
    .map((table): SkippedRows => {
      const path = table.sheet.element(0)?.path ?? '';
      return {
        sheet: table.sheet.name,
        rows: `1-${table.sheet.rowCount}`,
        reason: `elements such as ${path}: other records, not the parts list`,
      };
    });
  return { tables: kept, skipped };
}
