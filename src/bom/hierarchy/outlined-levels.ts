import { areOutline, outlineNumber } from '../../map/cells/outline-numbers.ts';
import { isTopLevel } from '../../map/rows/words.ts';
import type { Table } from '../../map/types.ts';
import { byNumbersIn } from './dotted.ts';
import { parentsByDepth } from './levels.ts';
import { isPart, type TableStructure } from './types.ts';

/** A level column that numbers its lines in outline (`1`, `1.1`, `2`), below one line for the whole where there is one; null where it does not. */
export function byOutline(table: Table, column: number): TableStructure | null {
  const { sheet, lines } = table;
  const text = (line: number): string => sheet.text(lines.ordinal[line] ?? 0, column).trim();
  const own = Array.from({ length: lines.count }, (_, line) => (isPart(table, line) ? text(line) : ''));
  if (!areOutline(own)) return null;
  const number = (line: number): string => outlineNumber(own[line] ?? '');
  const wholes = own.map((_, line) => number(line)).filter((each) => each !== '' && !each.includes('.'));
  const isTop = (line: number): boolean => number(line) === '0' || isTopLevel(own[line] ?? '');
  // Each product of several from 1 on again: the nearest line above is the one that is meant.
  const found = new Set(wholes).size === wholes.length ? byNumbersIn(table, column, number) : null;
  if (found === null) return parentsByDepth(table, (line) => depthOf(number(line), isTop(line)), 'level');
  const first = own.findIndex((each) => each !== '');
  if (isTop(first))
    for (let line = first + 1; line < lines.count; line++)
      if (number(line) !== '' && !isTop(line) && (found.parent[line] ?? -1) < 0) found.parent[line] = first;
  return found;
}

const depthOf = (place: string, isTop: boolean): number => (isTop ? 0 : place === '' ? NaN : place.split('.').length);
