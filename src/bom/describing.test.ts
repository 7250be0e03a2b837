import { describe, expect, it } from 'vitest';
import { bomOf, links, partOf } from './bom.fixture.ts';
import type { Cell } from '../map/sheet.fixture.ts';
import { chainsOf, usesOf } from './uses.ts';

const ITEMS: readonly (readonly Cell[])[] = [
  ['Item number', 'Description', 'Material'],
  ['A-100', 'Separator', null],
  ['A-120', 'Core', null],
  ['M-122', 'Block 50x50x25', 'NdFeB N42'],
  ['S-900', 'Spare block', 'NdFeB N42'],
];
const LINES: readonly (readonly Cell[])[] = [
  ['Parent item', 'Item number', 'Qty'],
  ['A-100', 'A-120', 2],
  ['A-120', 'M-122', 36],
];

describe('a list of items beside the lines of bills', () => {
  it.each([
    ['before', [ITEMS, LINES]],
    ['behind', [LINES, ITEMS]],
  ] as const)('%s them describes parts, and is no use of them', (_, sheets) => {
    const bom = bomOf(...sheets);
    const magnet = partOf(bom, 'pn:m-122');
    expect(chainsOf(bom, magnet)).toEqual([['A-100', 'A-120', 'M-122']]);
    expect([usesOf(bom, magnet), usesOf(bom, partOf(bom, 'pn:a-120'))]).toEqual([1, 1]);
    expect(links(bom).filter((link) => link.includes('<'))).toEqual(['A-120 < A-100', 'M-122 < A-120']);
  });

  it('keeps the top, and what no line uses', () => {
    const bom = bomOf(ITEMS, LINES);
    expect(chainsOf(bom, partOf(bom, 'pn:a-100'))).toEqual([['A-100']]);
    expect(chainsOf(bom, partOf(bom, 'pn:s-900'))).toEqual([['S-900']]);
    expect(usesOf(bom, partOf(bom, 'pn:s-900'))).toBe(1);
  });

  it('is a list by itself where it says how many', () => {
    const spares = bomOf(
      [
        ['Part number', 'Description', 'Qty'],
        ['M-122', 'Block', 4],
        ['B-1', 'Bolt', 9],
      ],
      LINES,
    );
    expect(usesOf(spares, partOf(spares, 'pn:m-122'))).toBe(2);
  });
});
