import type { Bom } from '../bom/types.ts';
import { LineKind, SUBSTANCES_JOINED_BY, type Substance, type Table } from '../map/types.ts';
import type { Content, Evidence } from '../materials/types.ts';
import { locationAt, type ContextRole } from './location.ts';
import type { Location } from './types.ts';

/** Headings that govern a line, at most: as many as are read. */
const MOST_HEADINGS = 8;

/**
 * Where a heading or a title that speaks for a line stands: the cell of the nearest one that says these words. Null where it is the name of
 * a sheet or a file, or nothing says them as they were read.
 */
export function contextAt(table: Table, index: number, role: ContextRole, said: string): Location | null {
  if (role === 'title') return table.titleCell === undefined ? null : locationAt(table, ...table.titleCell);
  const { sheet, lines } = table;
  const words = said.toLowerCase();
  const groups = table.columns.get('category') ?? [];
  let line = lines.heading[index] ?? -1;
  for (let depth = 0; line >= 0 && depth < MOST_HEADINGS; depth++, line = lines.heading[line] ?? -1) {
    const ordinal = lines.ordinal[line] as number;
    const says = (column: number): boolean => sheet.text(ordinal, column).toLowerCase().includes(words);
    if (lines.kind[line] !== LineKind.heading) {
      const column = groups.find(says);
      if (column !== undefined) return locationAt(table, ordinal, column);
      continue;
    }
    for (let column = table.left; column <= table.right; column++)
      if (says(column)) return locationAt(table, ordinal, column);
  }
  return null;
}

/** The cell of the nearest assembly around a line that says these words; null where none does. */
export function aboveAt(bom: Bom, line: number, said: string): Location | null {
  const words = said.toLowerCase();
  let up = bom.parent[line] ?? -1;
  for (let depth = 0; up >= 0 && depth < 200; depth++, up = bom.parent[up] as number) {
    const table = bom.tables[bom.lineTable[up] as number];
    if (table === undefined) return null;
    const ordinal = table.lines.ordinal[bom.lineIndex[up] as number] as number;
    for (let column = table.left; column <= table.right; column++)
      if (table.sheet.text(ordinal, column).toLowerCase().includes(words)) return locationAt(table, ordinal, column);
  }
  return null;
}

/**
 * Rows of substances below the lines of a part that say what a content goes by: for each evidence the first of them, and all in the order
 * of the lines. They are no lines of the bill, and whoever opens the file finds there what is quoted.
 */
export function substancesBelow(
  bom: Bom,
  lines: readonly number[],
  { evidence }: Content,
): { readonly of: ReadonlyMap<Evidence, Location>; readonly rows: readonly Location[] } {
  const of = new Map<Evidence, Location>();
  const rows = new Map<Substance, Location>();
  const told = evidence.filter(({ column, role }) => column < 0 && role === 'material');
  if (told.length === 0) return { of, rows: [] };
  for (const line of lines) {
    const table = bom.tables[bom.lineTable[line] as number];
    const substances = table?.composed?.get(table.lines.ordinal[bom.lineIndex[line] as number] as number);
    if (table === undefined || substances === undefined) continue;
    for (const one of told)
      for (const found of substancesSaid(substances, one.text)) {
        const place = rows.get(found) ?? locationAt(table, found.ordinal, found.column);
        rows.set(found, place);
        if (!of.has(one)) of.set(one, place);
      }
  }
  return { of, rows: [...rows.values()] };
}

/** The substances that were told in these words, which may be those of several ("Dy 4 %, Y 4 %"); one that begins with them before others. */
export function substancesSaid(substances: readonly Substance[], said: string): readonly Substance[] {
  const words = said.toLowerCase();
  const all = substances.map(({ told }) => told.toLowerCase());
  const text = all.join(SUBSTANCES_JOINED_BY);
  const starts = all.map((_, at) => all.slice(0, at).join(SUBSTANCES_JOINED_BY).length + (at > 0 ? SUBSTANCES_JOINED_BY.length : 0)); // prettier-ignore
  const from = starts.find((start) => text.startsWith(words, start)) ?? text.indexOf(words);
  if (from < 0 || words === '') return [];
  return substances.filter((_, at) => {
    const start = starts[at] ?? 0;
    return start < from + words.length && from < start + (all[at]?.length ?? 0);
  });
}
