import { TextKind } from '../read/arena.ts';
import { LineKind, type Field, type Table } from '../map/types.ts';
import type { Damage } from './damaged-number.ts';

/** Fields that name each line, and file none. */
const NAMES: readonly Field[] = ['name', 'description', 'specification', 'remarks', 'unit'];

/** Lines of one maker, plant or machine from which on their numbers are a series. */
const SERIES = 3;

/**
 * Takes numbers from those that lost their zeros which are of another maker, plant or machine than the padded ones: a column that files
 * lines says so, where none of the numbers that stand at one of its texts has as many digits.
 */
export function dropOtherSeries(
  { sheet, lines, columns }: Table,
  column: number,
  found: Map<number, Damage>,
  padded: number,
): void {
  const short = [...found].filter(([, { kind }]) => kind === 'zeros').map(([line]) => line);
  if (short.length < SERIES) return;
  const parts = Array.from({ length: lines.count }, (_, line) => line).filter(
    (line) => lines.kind[line] === LineKind.part,
  );
  const named = new Set(NAMES.flatMap((field) => columns.get(field) ?? []));
  for (let other = 0; other < sheet.columnCount; other++) {
    if (other === column || named.has(other)) continue;
    const series = new Map<number, { count: number; isPadded: boolean }>();
    for (const line of parts) {
      const row = lines.ordinal[line] ?? 0;
      const id = sheet.id(row, other);
      if (id === 0 || sheet.texts.kind(id) !== TextKind.string || !/\p{L}{2}/u.test(sheet.texts.text(id))) continue;
      const own = series.get(id) ?? { count: 0, isPadded: false };
      const number = sheet.text(row, column).trim();
      own.count++;
      own.isPadded ||= number.length === padded && /^\d+$/.test(number);
      series.set(id, own);
    }
    // Hardly any text comes again: it files nothing.
    if (series.size * 2 > parts.length) continue;
    for (const line of short) {
      const own = series.get(sheet.id(lines.ordinal[line] ?? 0, other));
      if (own !== undefined && own.count >= SERIES && !own.isPadded) found.delete(line);
    }
  }
}
