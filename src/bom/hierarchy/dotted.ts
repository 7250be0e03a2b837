import type { Table } from '../../map/types.ts';
import { isPart, issueList, type TableStructure } from './types.ts';

const DOTTED = /^\d{1,6}(?:[.-]\d{1,6})*\.?$/;

/** Dotted find numbers (`1`, `1.2`, `1.2.3`) when they are consistent: most of the deeper ones continue another line's. */
export function byDottedNumbers(table: Table): TableStructure | null {
  const column = table.columns.get('findNo')?.[0];
  if (column === undefined) return null;
  const { sheet, lines } = table;
  const number = (line: number): string => {
    const text = sheet.text(lines.ordinal[line] ?? 0, column).trim();
    return DOTTED.test(text) ? text.replace(/\.$/, '').replaceAll('-', '.') : '';
  };
  if (!looksDotted(table, number)) return null;
  const byNumber = new Map<string, number>();
  for (let line = 0; line < lines.count; line++) {
    const own = isPart(table, line) ? number(line) : '';
    if (own !== '' && !byNumber.has(own)) byNumber.set(own, line);
  }
  const parent = new Int32Array(lines.count).fill(-1);
  const issues = issueList();
  let deep = 0;
  let found = 0;
  for (let line = 0; line < lines.count; line++) {
    const own = isPart(table, line) ? number(line) : '';
    let cut = own.lastIndexOf('.');
    if (cut < 0) continue;
    deep++;
    let steps = 0;
    for (; cut > 0; cut = own.lastIndexOf('.', cut - 1)) {
      steps++;
      const above = byNumber.get(own.slice(0, cut));
      if (above === undefined || above === line) continue;
      parent[line] = above;
      found++;
      break;
    }
    if (parent[line] === -1) issues.add({ kind: 'orphan', line, data: { parent: own.slice(0, own.lastIndexOf('.')) } });
    else if (steps > 1)
      issues.add({ kind: 'level-gap', line, data: { from: own.split('.').length - steps, to: own.split('.').length } });
  }
  // `1.0, 2.0 …` from a spreadsheet, or prices: no hierarchy.
  if (found < deep * 0.6 || found === 0) return null;
  return { style: 'dotted', parent, issues: issues.list };
}

/** A glance at the first lines before building a map of all of them. */
function looksDotted(table: Table, number: (line: number) => string): boolean {
  let dotted = 0;
  let seen = 0;
  for (let line = 0; line < table.lines.count && seen < 500; line++) {
    const own = isPart(table, line) ? number(line) : '';
    if (own === '') continue;
    seen++;
    if (own.includes('.')) dotted++;
  }
  return dotted >= 1 && dotted >= seen * 0.15;
}
