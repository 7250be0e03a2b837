import { headerCandidates } from '../map/dictionary.ts';
import { type Field, LineKind, type Table } from '../map/types.ts';
import type { Sheet } from '../read/sheet.ts';

/** What words of a header mean and names of parts hardly do: "Module", "Product" and "Screws" may be parts. */
const NAMES_OF_PARTS: readonly Field[] = ['name', 'category', 'endUse', 'endUser', 'document', 'drawing'];
const MOST_ROWS = 60;

const isLabel = (text: string): boolean => headerCandidates(text.trim().replace(/[:：]$/u, '')).some(({ kind, field }) => kind !== 'contained' && !NAMES_OF_PARTS.includes(field)); // prettier-ignore

/** Rows of a list whose parts stand in columns, each with its column of labels: "Description | Servo motor | Screw", "Qty | 2 | 10". */
export function turnedRows(sheet: Sheet, tables: readonly Table[]): { ordinal: number; columns: readonly number[] }[] {
  const found: { ordinal: number; columns: readonly number[] }[] = [];
  for (const { headerRow, lines, left } of tables) {
    if (headerRow === null) continue;
    const header = sheet.ordinalOf(headerRow);
    const parts = Array.from({ length: Math.min(lines.count, MOST_ROWS + 1) }, (_, line) => line).filter((line) => lines.kind[line] === LineKind.part); // prettier-ignore
    if (parts.length === 0 || parts.length > MOST_ROWS) continue;
    const labels = parts.filter((line) => isLabel(sheet.text(lines.ordinal[line] as number, left)));
    if (labels.length * 2 <= parts.length || !isLabel(sheet.text(header, left))) continue;
    for (let ordinal = Math.max(0, header - 2); ordinal <= header; ordinal++) {
      const columns = sheet.filled(ordinal).filter((column) => column > left);
      if (columns.length >= 2) found.push({ ordinal, columns });
    }
  }
  return found;
}
