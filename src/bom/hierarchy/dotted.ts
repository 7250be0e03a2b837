import type { Table } from '../../map/types.ts';
import { isPart, issueList, type TableStructure } from './types.ts';

const DOTTED = /^\d{1,6}(?:[.-]\d{1,6})*\.?$/;

/** Dotted find numbers (`1`, `1.2`, `1.2.3`) when they are consistent: most of the deeper ones continue another line's. */
export function byDottedNumbers(table: Table): TableStructure | null {
  // "No. | Pos.": the first may count the lines.
  for (const column of table.columns.get('findNo') ?? []) {
    const found = byNumbersIn(table, column);
    if (found !== null) return found;
  }
  return null;
}

const dottedNumber = (text: string): string => (DOTTED.test(text) ? text.replace(/\.$/, '').replaceAll('-', '.') : '');

/** The tree that the numbers of a column draw; null where they draw none. `written`: how a line's is written, with points. */
export function byNumbersIn(
  table: Table,
  column: number,
  written = (line: number): string => dottedNumber(table.sheet.text(table.lines.ordinal[line] ?? 0, column).trim()),
): TableStructure | null {
  const { lines } = table;
  const restored = restoreTens(table, written);
  const number = (line: number): string => restored.get(line) ?? written(line);
  if (!looksDotted(table, number)) return null;
  const byNumber = new Map<string, number>();
  for (let line = 0; line < lines.count; line++) {
    const own = isPart(table, line) ? number(line) : '';
    if (own !== '' && !byNumber.has(own)) byNumber.set(own, line);
  }
  const parent = new Int32Array(lines.count).fill(-1);
  const issues = issueList();
  let found = 0;
  /** Numbers that deeper ones continue and no line has. */
  const missing = new Set<string>();
  for (let line = 0; line < lines.count; line++) {
    const own = isPart(table, line) ? number(line) : '';
    let cut = own.lastIndexOf('.');
    if (cut < 0) continue;
    let steps = 0;
    for (; cut > 0; cut = own.lastIndexOf('.', cut - 1)) {
      steps++;
      const above = byNumber.get(own.slice(0, cut));
      if (above === undefined || above === line) continue;
      parent[line] = above;
      found++;
      break;
    }
    if (parent[line] === -1) {
      const above = own.slice(0, own.lastIndexOf('.'));
      missing.add(above);
      issues.add({ kind: 'orphan', line, data: { parent: above } });
    } else if (steps > 1)
      issues.add({ kind: 'level-gap', line, data: { from: own.split('.').length - steps, to: own.split('.').length } });
  }
  // `1.0, 2.0 …` from a spreadsheet, or prices: no hierarchy. A group whose own line is a heading or hidden lacks one number, however long it is.
  if (found === 0 || found < (found + missing.size) * 0.6) return null;
  return { style: 'dotted', parent, issues: issues.list };
}

/**
 * `1.10` that a spreadsheet made a number of and prints as `1.1`: where it follows `1.9` (and `1.2` follows `1.19`), and such a number was
 * there before, the order says what it was. By line.
 */
function restoreTens(table: Table, written: (line: number) => string): Map<number, string> {
  const restored = new Map<number, string>();
  const seen = new Set<string>();
  const last = new Map<string, number>();
  for (let line = 0; line < table.lines.count; line++) {
    const text = isPart(table, line) ? written(line) : '';
    const parts = /^(\d+)\.(\d+)$/.exec(text);
    if (parts === null) continue;
    const [, whole = '', place = ''] = parts;
    const next = (last.get(whole) ?? 0) + 1;
    const isTen = next % 10 === 0 && seen.has(text) && String(next).replace(/0+$/, '') === place;
    if (isTen) restored.set(line, `${whole}.${String(next)}`);
    seen.add(text);
    last.set(whole, isTen ? next : Number(place));
  }
  return restored;
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
