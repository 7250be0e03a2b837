import type { Table } from '../../map/types.ts';
import type { StructureIssue } from '../types.ts';
import { parentsByDepth, varied } from './levels.ts';
import { flat, isPart, type TableStructure } from './types.ts';

/** "x", "●", or the number of the level. */
const LONGEST_MARK = 2;

/**
 * A column for each level, of which each line fills the one of its depth, or all down to it. Lines that mark several otherwise are
 * reported once: their depth is not known.
 */
export function byMarks(table: Table, columns: readonly number[]): TableStructure | null {
  const filledOf = (line: number): number[] => {
    const row = table.lines.ordinal[line] ?? 0;
    return [...columns.keys()].filter((step) => table.sheet.id(row, columns[step] as number) !== 0);
  };
  const lines = [...table.lines.ordinal.keys()].filter((line) => isPart(table, line));
  const isMark =
    (line: number) =>
    (step: number): boolean =>
      table.sheet.text(table.lines.ordinal[line] ?? 0, columns[step] as number).trim().length <= LONGEST_MARK;
  // Names in several columns are those of what a line is filed under.
  const several = lines.filter((line) => filledOf(line).length > 1 && filledOf(line).every(isMark(line)));
  // "x", "x x", "x x x": each line marks its level and those above it.
  const isFilledUp = several.length > 0 && lines.every((line) => filledOf(line).every((step, i) => step === i));
  const stepped = (line: number): number => (isFilledUp ? filledOf(line).at(-1) : filledOf(line)[0]) ?? NaN;
  const found = varied(table, stepped) ? parentsByDepth(table, stepped, 'level') : null;
  const [line] = several;
  if (line === undefined || isFilledUp) return found;
  const issue: StructureIssue = { kind: 'level-gap', line, data: { marked: several.length } };
  const { style, parent, issues } = found ?? flat(table);
  return { style, parent, issues: [issue, ...issues] };
}
