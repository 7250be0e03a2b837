import type { DialectHierarchy } from '../map/dialect/dialect.ts';
import type { Table } from '../map/types.ts';
import { byDottedNumbers } from './hierarchy/dotted.ts';
import { byIndent } from './hierarchy/indent.ts';
import { byLevelColumns } from './hierarchy/levels.ts';
import { byNesting } from './hierarchy/nested.ts';
import { cutCycles, linkParents, repeatsHead, type Offsets } from './hierarchy/parents.ts';
import { linkOwners } from './hierarchy/owners.ts';
import { byPaths } from './hierarchy/paths.ts';
import { flat, holdsDotted, MAX_ISSUES, type TableStructure } from './hierarchy/types.ts';
import { describingLines } from './describing.ts';
import { collectParts, type Parts } from './parts.ts';
import type { Bom, HierarchyStyle, StructureIssue } from './types.ts';

/**
 * Assembles the tables of one unit: who is below whom, which lines are one part, and what is wrong with the structure.
 * Time and memory are linear in lines; nothing recurses.
 */
export function assemble(tables: readonly Table[]): Bom {
  const start: number[] = [];
  let lineCount = 0;
  for (const table of tables) {
    start.push(lineCount);
    lineCount += table.lines.count;
  }
  const lineTable = new Int32Array(lineCount);
  const lineIndex = new Int32Array(lineCount);
  const parent = new Int32Array(lineCount).fill(-1);
  const styles: HierarchyStyle[] = [];
  const issues: StructureIssue[] = [];
  const offsets: Offsets = { tables, start, indexes: new Map() };
  tables.forEach((table, t) => {
    const at = start[t] ?? 0;
    for (let line = 0; line < table.lines.count; line++) {
      lineTable[at + line] = t;
      lineIndex[at + line] = line;
    }
    const linked = structureOf(table, at, parent, offsets);
    styles.push(linked.style);
    for (const issue of linked.issues) issues.push(issue);
  });
  linkOwners({ tables, start, styles, parent });
  if (tables.some(({ columns }) => columns.has('parent'))) issues.push(...cutCycles(parent));
  const parts = collectParts(tables, start, lineCount);
  reportLoops(parent, parts, issues);
  const describing = tables.length > 1 ? describingLines(tables, start, parent, parts) : undefined;
  return {
    tables,
    lineCount,
    lineTable,
    lineIndex,
    parent,
    ...parts,
    partCount: parts.partKey.length,
    ...(describing !== undefined && { describing }),
    styles,
    issues: issues.slice(0, MAX_ISSUES),
  };
}

/** What a dialect says of its hierarchy goes first; `parent` needs the other tables too. */
const SAID: Readonly<Partial<Record<DialectHierarchy, (table: Table) => TableStructure | null>>> = {
  level: byLevelColumns,
  dotted: (table) => byDottedNumbers(table),
  path: (table) => byPaths(table),
  indent: (table) => byIndent(table, true),
  flat,
};

const mayBeDotted = (table: Table): boolean =>
  table.columns.get('findNo')?.some((column) => holdsDotted(table, column)) ?? false;

/** Links the lines of one table by the surest structure it has. Global parents go into `parent`. */
function structureOf(
  table: Table,
  at: number,
  parent: Int32Array,
  offsets: Offsets,
): { style: HierarchyStyle; issues: readonly StructureIssue[] } {
  const said = table.hierarchy === undefined ? null : (SAID[table.hierarchy]?.(table) ?? null);
  const inTable =
    said ??
    (table.sheet.columnNames === null ? null : byNesting(table)) ??
    byLevelColumns(table) ??
    (table.columns.has('path') ? byPaths(table) : null);
  if (
    (inTable === null || table.hierarchy === 'parent' || table.hierarchy === 'fill-down') &&
    table.columns.has('parent')
  ) {
    const linked = linkParents(offsets, table, at, parent);
    const isByLevel = inTable?.style === 'level' && repeatsHead(table, inTable.parent);
    if (linked !== null && !isByLevel) return linked;
  }
  const found =
    inTable ??
    (mayBeDotted(table) ? byDottedNumbers(table) : null) ??
    (table.sheet.isStepped ? byIndent(table) : null) ??
    flat(table);
  for (let line = 0; line < table.lines.count; line++) {
    const above = found.parent[line] ?? -1;
    if (above >= 0) parent[at + line] = at + above;
  }
  return { style: found.style, issues: found.issues.map((issue) => ({ ...issue, line: at + issue.line })) };
}

const MAX_DEPTH = 100;

/** A part that stands below itself in a nested or levelled list: the lines are no cycle, the structure is. */
function reportLoops(parent: Int32Array, { part, partKey }: Parts, issues: StructureIssue[]): void {
  for (let line = 0; line < parent.length && issues.length < MAX_ISSUES; line++) {
    const own = part[line] ?? -1;
    if (own < 0 || !partKey.isNumbered(own)) continue;
    let above = parent[line] ?? -1;
    for (let depth = 1; above >= 0 && depth <= MAX_DEPTH; depth++) {
      if (part[above] === own) {
        issues.push({ kind: 'cycle', line, data: { length: depth } });
        break;
      }
      above = parent[above] ?? -1;
    }
  }
}
