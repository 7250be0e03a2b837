import type { Table } from '../../map/types.ts';
import type { HierarchyStyle, StructureIssue } from '../types.ts';

/** Structure of one table: for each of its lines the parent's line index in the same table, or -1. */
export interface TableStructure {
  readonly style: HierarchyStyle;
  readonly parent: Int32Array;
  /** Issues with line indexes of the table. */
  readonly issues: readonly StructureIssue[];
}

/** Issues that are kept of one table, at most. */
export const MAX_ISSUES = 1000;

/** Collects issues up to a limit: a broken file of a million lines needs no million findings. */
export function issueList(): { readonly list: StructureIssue[]; add: (issue: StructureIssue) => void } {
  const list: StructureIssue[] = [];
  const add = (issue: StructureIssue): void => {
    if (list.length < MAX_ISSUES) list.push(issue);
  };
  return { list, add };
}

/** Whether a line (index in the table) is a part: no heading, total, note or reference. */
export function isPart(table: Table, line: number): boolean {
  return table.lines.kind[line] === 0;
}

/** A flat list: no line has a parent. */
export function flat(table: Table): TableStructure {
  return { style: 'flat', parent: new Int32Array(table.lines.count).fill(-1), issues: [] };
}

/** Numbers that are looked at before a list is taken for one without dotted ones, whose code then stays on disk. */
const NUMBERS = 2000;

/** Whether some number of a column has a sign within, or behind. */
export function holdsDotted({ sheet, lines }: Table, column: number): boolean {
  let seen = 0;
  for (let line = 0; line < lines.count && seen < NUMBERS; line++) {
    const text = sheet.text(lines.ordinal[line] ?? 0, column);
    if (text === '') continue;
    if (/\d[.,-]/.test(text)) return true;
    seen++;
  }
  return false;
}
