import { describe, expect, it } from 'vitest';
import type { Cell } from '../sheet.fixture.ts';
import { sheetOf } from '../sheet.fixture.ts';
import { mapSheet } from '../map-sheet.ts';
import { variantColumns, variantsOf } from './variants.ts';

const tableOf = (...rows: readonly (readonly Cell[])[]): Parameters<typeof variantColumns>[0] => {
  const [table] = mapSheet(sheetOf(rows)).tables;
  if (table === undefined) throw new Error('no table');
  return table;
};

describe('a matrix of variants', () => {
  it.each([
    [
      ['Qty A', 'Qty B'],
      ['A', 'B'],
    ],
    [
      ['Qty (Base)', 'Qty (Pro)'],
      ['Base', 'Pro'],
    ],
    [
      ['KX-100 Qty', 'KX-200 Qty'],
      ['KX-100', 'KX-200'],
    ],
    [
      ['Menge Typ 1', 'Menge Typ 2'],
      ['Typ 1', 'Typ 2'],
    ],
    [
      ['数量A', '数量B'],
      ['A', 'B'],
    ],
  ])('is seen in %j', (headers, labels) => {
    const table = tableOf(
      ['Part Number', 'Description', ...headers],
      ['MAG-01', 'Magnet', 4, 8],
      ['MOT-02', 'Motor', null, 1],
      ['SCR-03', 'Screw', 2, 0],
    );
    expect(variantColumns(table).map(({ label }) => label)).toEqual(labels);
    expect([0, 1, 2].map((line) => variantsOf(table, line))).toEqual([labels, [labels[1]], [labels[0]]]);
    expect(Array.from(table.lines.quantity)).toEqual([4, 1, 2]);
  });

  it.each([
    [['Qty', 'Total Qty']],
    [['Qty per assy', 'Qty total']],
    [['Qty', 'Qty']],
    [['Menge', 'Menge gesamt']],
    [['Qty', 'Order Qty']],
    [['用量 / 基本用量', '用量 / 使用数量']],
    [['Menge / Bedarfsmenge', 'Menge / Basismenge']],
  ])('is not seen in %j', (headers) => {
    const table = tableOf(
      ['Part Number', 'Description', ...headers],
      ['MAG-01', 'Magnet', 4, 8],
      ['MOT-02', 'Motor', 1, 1],
      ['SCR-03', 'Screw', 2, 4],
    );
    expect(variantColumns(table)).toEqual([]);
  });
});
