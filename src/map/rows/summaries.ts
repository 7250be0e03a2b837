import { isSummaryTitle } from './words-aside.ts';
import { type Field, LineKind, type MappedSheet } from '../types.ts';

const NAMED_BY: readonly Field[] = ['partNumber', 'mpn', 'description'];

/**
 * A sheet that says by its title that it sums up the others ("Recapitulation of: …") repeats parts, which are counted where they stand in
 * the bill: such lines become notes. What it alone names is a line. The sheets are of one workbook, and share their texts.
 */
export function setSummariesAside(mapped: readonly MappedSheet[]): void {
  const named = new Set<number>();
  for (const { sheet, tables } of mapped) {
    const [first] = sheet.rowCount === 0 ? [] : sheet.filled(0);
    const isSummary = named.size > 0 && first !== undefined && isSummaryTitle(sheet.text(0, first));
    for (const { lines, columns } of tables) {
      const own = NAMED_BY.flatMap((field) => columns.get(field) ?? []);
      for (let line = 0; line < lines.count; line++) {
        if (lines.kind[line] !== LineKind.part) continue;
        const ids = own.map((column) => sheet.id(lines.ordinal[line] ?? 0, column)).filter((id) => id !== 0);
        if (!isSummary) for (const id of ids) named.add(id);
        else if (ids.some((id) => named.has(id))) lines.kind[line] = LineKind.note;
      }
    }
  }
}
