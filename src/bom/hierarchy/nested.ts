import type { Table } from '../../map/types.ts';
import { isPart, type TableStructure } from './types.ts';

/** Nesting of elements: the parent is the nearest enclosing record that is a part. Null for a table without nesting. */
export function byNesting(table: Table): TableStructure | null {
  const { sheet, lines } = table;
  if (sheet.columnNames === null) return null;
  const lineOf = new Int32Array(sheet.rowCount).fill(-1);
  let nested = false;
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] ?? 0;
    if (isPart(table, line)) lineOf[row] = line;
    if ((sheet.element(row)?.parent ?? -1) >= 0) nested = true;
  }
  if (!nested) return null;
  const parent = new Int32Array(lines.count).fill(-1);
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] ?? 0;
    // Enclosing rows come before their content, so the walk up ends.
    let above = sheet.element(row)?.parent ?? -1;
    for (let last = row; above >= 0 && above < last && lineOf[above] === -1;) {
      last = above;
      above = sheet.element(above)?.parent ?? -1;
    }
    if (above >= 0 && above < row && isPart(table, line)) parent[line] = lineOf[above] ?? -1;
  }
  return { style: 'nested', parent, issues: [] };
}
