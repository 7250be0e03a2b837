import { expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

const quantities = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]): number[] =>
  Array.from(mapSheet(sheetOf([headers, ...rows])).tables[0]!.lines.quantity);

it('a number in brackets behind the number needed is of those that there are', () => {
  const rows = [['Magnet', '32(40)'], ['Bolt', '6 (100)'], ['Plate', '16']]; // prettier-ignore
  expect(quantities(['Name', 'Qty'], ...rows)).toEqual([32, 6, 16]);
});

it('pieces cut to length are counted, below a header for quantities alone', () => {
  const rows = [['Cable', '2x150mm'], ['Wire', '1x100mm, 2x150mm'], ['Motor', '1pcs'], ['Socket', '2x15, 2x8 socket']]; // prettier-ignore
  expect(quantities(['Description', 'Amount per robot'], ...rows)).toEqual([2, 3, 1, NaN]);
  const sizes = [['Bar', '2x150mm', 4], ['Rod', '4x100mm', 5], ['Tube', '3x90mm', 6]]; // prettier-ignore
  expect(quantities(['Name', 'Size', 'Qty'], ...sizes)).toEqual([4, 5, 6]);
});
