import type { Bom } from '../bom/types.ts';
import { LineKind, type MappedSheet, type Table } from '../map/types.ts';
import type { Decomposition } from '../materials/types.ts';
import type { Finding } from '../rules/types.ts';
import type { Coverage, TableSummary, UnitRecord } from './types.ts';

/** Rows of a sheet that were read as no part, each with why, and formulas without a value. */
export function skippedOf(sheet: MappedSheet): UnitRecord['skipped'][number][] {
  const list: UnitRecord['skipped'][number][] = [...sheet.skipped];
  if (sheet.tables.length === 0 && sheet.sheet.rowCount > 0 && list.length === 0) {
    const rows = sheet.sheet.rowsAt(0, sheet.sheet.rowCount - 1);
    list.push({ sheet: sheet.sheet.name, rows, reason: sheet.reason });
  }
  const { unvalued } = sheet.sheet;
  if (unvalued !== null) {
    const { count, first, top, bottom } = unvalued;
    const reason = `${count} formulas have no stored value (first: ${first}), or one that nobody computed, so what their cells hold is unknown, and neither nothing nor 0: recalculate and save the file in Excel or LibreOffice`;
    list.push({ sheet: sheet.sheet.name, rows: `${top}-${bottom}`, reason });
  }
  return list;
}

/** Lines by what is known of their content. */
export function coverageOf(bom: Bom, parts: readonly Decomposition[]): Coverage {
  const count = { carriers: 0, nonCarriers: 0, notContent: 0, unclassified: 0 };
  for (let line = 0; line < bom.lineCount; line++) {
    const part = bom.part[line] as number;
    if (part < 0) count.notContent++;
    else {
      const coverage = parts[part]?.coverage ?? 'unclassified';
      if (coverage === 'carrier') count.carriers++;
      else if (coverage === 'non-carrier') count.nonCarriers++;
      else count.unclassified++;
    }
  }
  return count;
}

/** Lines of parts that hold rare earths or may, and of which nothing is reported. */
export function unreportedOf(bom: Bom, parts: readonly Decomposition[], findings: readonly Finding[]): number {
  const reported = new Set<string>();
  for (const { content, partKey } of findings) if (content !== null) reported.add(partKey);
  let count = 0;
  parts.forEach(({ coverage }, part) => {
    if (coverage === 'carrier' && !reported.has(bom.partKey.at(part) ?? ''))
      count += (bom.partStart[part + 1] as number) - (bom.partStart[part] as number);
  });
  return count;
}

/** A list as the record names it: where it stands, by which columns it is read, how its levels are told. */
export function summaryOf(table: Table, hierarchy: string): TableSummary {
  const { sheet } = table;
  const columns: Record<string, readonly string[]> = {};
  for (const [field, list] of table.columns) {
    columns[field] = list.map((column) => sheet.columnNames?.[column] ?? sheet.columnAt(column));
  }
  const element = sheet.element(table.firstRow);
  let lines = 0;
  for (const kind of table.lines.kind) if (kind === LineKind.part) lines++;
  return {
    sheet: sheet.name,
    range: element?.path ?? `${sheet.cellAt(table.firstRow, table.left)}:${sheet.cellAt(table.lastRow, table.right)}`,
    headerRow: sheet.turned === null ? table.headerRow : null,
    lines,
    columns,
    hierarchy,
  };
}
