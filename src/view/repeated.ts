import { LineKind, type Field, type Table } from '../map/types.ts';
import { columnLetters } from '../read/sheet.ts';
import { shorten } from './columns.ts';

/** Lines that are looked at. */
const PROBE = 2000;
const FEWEST = 2;
const LEAST_NAMED = 0.5;
/** Fields of columns that may be about the assembly as well. */
const OPEN: readonly Field[] = ['description', 'category', 'remarks', 'itemType', 'endUse', 'document'];

/** The first column of a flat list whose cells are part numbers of other rows: `B "Goes to"`; null where there is none. */
export function repeatsNumbers({ sheet, lines, columns, headers }: Table): string | null {
  const [numbers] = columns.get('partNumber') ?? [];
  if (numbers === undefined || columns.has('parent')) return null;
  const taken = new Set([...columns].flatMap(([field, own]) => (OPEN.includes(field) ? [] : own)));
  const rows = [...lines.ordinal.subarray(0, PROBE)].filter((_, line) => lines.kind[line] === LineKind.part);
  const listed = new Set(rows.map((row) => sheet.text(row, numbers).trim()));
  listed.delete('');
  for (const column of headers.keys()) {
    if (taken.has(column)) continue;
    const met = new Set<string>();
    let named = 0;
    for (const row of rows) {
      const text = sheet.text(row, column).trim();
      if (!listed.has(text) || text === sheet.text(row, numbers).trim()) continue;
      named++;
      met.add(text);
    }
    if (met.size >= FEWEST && named >= rows.length * LEAST_NAMED)
      return `${columnLetters(column)} "${shorten(headers.get(column) ?? '')}"`;
  }
  return null;
}
