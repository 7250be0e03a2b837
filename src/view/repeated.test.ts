import { describe, expect, it } from 'vitest';
import { bomOf } from '../bom/bom.fixture.ts';
import type { Cell } from '../map/sheet.fixture.ts';
import { doubtsOf } from './doubts.ts';

const HEADER = ['Part Number', 'Description', 'Qty'];
const PARTS: readonly Cell[][] = [
  ['MOT-2001', 'DC motor assembly', 2],
  ['ROT-3001', 'Rotor', 1],
  ['STA-3002', 'Stator', 1],
  ['MAG-4001', 'Magnet N42SH', 8],
];
const doubts = (header: string, cells: readonly Cell[]): string[] =>
  doubtsOf(bomOf([[...HEADER, header], ...PARTS.map((row, at): Cell[] => [...row, cells[at] ?? null])]), 0, 0)
    .filter(({ code }) => code === 'repeated-numbers')
    .map(({ message }) => message);

describe('a column of a flat list that holds part numbers of other rows', () => {
  it('is told: it may name what lines are part of', () => {
    expect(doubts('Goes to', [null, 'MOT-2001', 'MOT-2001', 'ROT-3001'])).toEqual([
      'Column D "Goes to" holds part numbers of other rows: if it names what a line is part of, map it as "parent"; the list is read as flat.',
    ]);
  });

  it('is not told where few do, where it is that of the line, or where the tree is known', () => {
    expect(doubts('Goes to', [null, null, null, 'ROT-3001'])).toEqual([]);
    expect(doubts('Own', ['MOT-2001', 'ROT-3001', 'STA-3002', 'MAG-4001'])).toEqual([]);
    expect(doubts('Parent', [null, 'MOT-2001', 'MOT-2001', 'ROT-3001'])).toEqual([]);
  });
});
