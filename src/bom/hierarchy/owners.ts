import { assemblyNamed } from '../../map/assembly-heading.ts';
import { lineTexts } from '../../map/cells/texts.ts';
import { LineKind, type Table } from '../../map/types.ts';
import type { HierarchyStyle } from '../types.ts';
import { hangLists } from './owners-hang.ts';

/** What is known of lists whose assembly stands outside of their lines. */
export interface Owned {
  readonly tables: readonly Table[];
  readonly start: readonly number[];
  readonly styles: HierarchyStyle[];
  /** Global parents, changed in place. */
  readonly parent: Int32Array;
}

/** Styles whose roots may belong to an assembly that is named elsewhere; where lines name their parents, those count. */
const OPEN: ReadonlySet<HierarchyStyle> = new Set(['flat', 'level', 'dotted', 'indent']);

/**
 * Hangs lists below the assembly that they are of: one sheet per assembly, named as a line of another sheet; `Assembly: A-100` above a
 * list or a section of it. Only a line that is there can be one; its own list keeps its order.
 */
export function linkOwners(owned: Owned): void {
  const { tables, styles } = owned;
  if (!tables.some((_, t) => OPEN.has(styles[t] ?? 'flat'))) return;
  const sections = tables.map((table, t) =>
    OPEN.has(styles[t] ?? 'flat') ? namedHeadings(table) : new Map<number, string>(),
  );
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  if (sheets.size < 2 && sections.every((names) => names.size === 0) && tables.every(({ root }) => root == null))
    return;
  hangLists(owned, sections, (style) => OPEN.has(style));
}

/** Headings of a table that name an assembly, by line. */
function namedHeadings(table: Table): Map<number, string> {
  const named = new Map<number, string>();
  for (let line = 0; line < table.lines.count; line++) {
    if (table.lines.kind[line] !== LineKind.heading) continue;
    const text = assemblyNamed(lineTexts(table, line).map((cell) => cell.text));
    if (text !== null) named.set(line, text);
  }
  return named;
}
