import { expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { type Cell, sheetOf } from '../sheet.fixture.ts';

/** Row of the header, rows with lines, and the columns that have a meaning. */
function read(...rows: readonly (readonly Cell[])[]) {
  const [table] = mapSheet(sheetOf(rows)).tables;
  if (table === undefined) return null;
  return { header: table.headerRow, lines: table.lines.count, fields: [...table.columns.keys()].sort() };
}

const HEADER = ['Part No', 'MPN', 'Description', 'Qty', 'Price'];
const LINES = [
  ['A-101', 'X-40', 'Brushless motor', 2, 214],
  ['A-102', 'N42UH-B', 'Block', 1, 64],
] as const;

it.each([
  [['', '', 'mm', 'pcs', 'EUR']],
  [['', '', '[mm]', '[pcs]', '[€]']],
  [['', '', 'мм', 'шт', 'руб']],
  [['', '', '毫米', '个', '元']],
  [['-', '-', 'mm', 'Stk', 'CHF']],
  [['', '', 'mm unless noted', 'pcs', 'USD']],
])('units below a header are none, whatever columns they stand in: %j', (units) => {
  expect(read(HEADER, units, ...LINES)).toEqual({
    header: 1,
    lines: 2,
    fields: ['description', 'mpn', 'partNumber', 'quantity', 'unitCost'],
  });
});

it('a line of one unit stays, and so does one that says more', () => {
  expect(read(HEADER, ['', '', 'Kit', '', ''], ...LINES)?.lines).toBe(3);
  expect(read(HEADER, ['', '', 'Box', 'pcs', 'steel'], ...LINES)?.lines).toBe(3);
  expect(read(['Part', 'Qty', 'Unit'], ['Set', 1, 'pcs'], ['Screw', 2, 'pcs'])?.lines).toBe(2);
});

it('a list of its own has more than units in its header', () => {
  const stacked = read(
    HEADER,
    ['Pos', 'Stk', 'Benennung', 'EUR', ''],
    [1, 2, 'Motor', 14, ''],
    [2, 1, 'Block', 64, ''],
  );
  expect(stacked?.header).toBe(2);
});
