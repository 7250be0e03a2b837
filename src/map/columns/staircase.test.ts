import { describe, expect, it } from 'vitest';
import { links, bomOf } from '../../bom/bom.fixture.ts';
import { mapSheet } from '../map-sheet.ts';
import { type Cell, sheetOf } from '../sheet.fixture.ts';
import type { Table } from '../types.ts';

const tableOf = (rows: readonly (readonly Cell[])[]): Table => {
  const { tables } = mapSheet(sheetOf(rows));
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

describe('columns that go down a step for each level', () => {
  it('hold the numbers of parts below one header', () => {
    const rows = [
      ['Part number', null, null, 'Description', 'Qty'],
      ['A-1', null, null, 'Wheel drive', 1],
      [null, 'A-2', null, 'Rotor', 1],
      [null, null, 'A-3', 'Magnet N42SH', 46],
      [null, null, 'A-4', 'Ring', 1],
      [null, 'A-5', null, 'Servo motor', 1],
    ];
    const { columns } = tableOf(rows);
    expect(columns.get('level')).toEqual([0, 1, 2]);
    expect(columns.get('partNumber')).toEqual([0, 1, 2]);
    expect(links(bomOf(rows))).toEqual(['A-1', 'A-2 < A-1', 'A-3 < A-2', 'A-4 < A-2', 'A-5 < A-1']);
  });

  it('hold names, and no category of them', () => {
    const { columns } = tableOf([
      ['Assembly', null, null, 'Qty', 'Material'],
      ['Wheel drive', null, null, 1],
      [null, 'Rotor', null, 1],
      [null, null, 'Magnet N42SH', 46, 'NdFeB'],
      [null, null, 'Ring', 1, 'Steel'],
      [null, 'Servo motor 400 W', null, 1],
    ]);
    expect(columns.get('description')).toEqual([0, 1, 2]);
    expect(columns.has('category')).toBe(false);
  });

  it.each([
    ['marks', 'x', 'x', 'x'],
    ['figures', 0, 1, 2],
  ])('hold %s, with a column to spare', (_, top, sub, part) => {
    const { columns } = tableOf([
      ['Level', null, null, null, 'Part number', 'Description', 'Qty'],
      [top, null, null, null, 'A-1', 'Wheel drive', 1],
      [null, sub, null, null, 'A-2', 'Rotor', 1],
      [null, null, part, null, 'A-3', 'Magnet N42SH', 46],
      [null, sub, null, null, 'A-5', 'Servo motor', 1],
    ]);
    expect(columns.get('level')).toEqual([0, 1, 2]);
    expect(columns.get('partNumber')).toEqual([4]);
    expect(columns.get('description')).toEqual([5]);
  });

  it('may be numbered below the header', () => {
    const table = tableOf([
      ['Structure', null, null, 'Description', 'Qty'],
      [0, 1, 2],
      ['LC-0', null, null, 'Wheel drive', 1],
      [null, 'LC-1', null, 'Rotor', 1],
      [null, null, 'LC-11', 'Magnet N42SH', 46],
    ]);
    expect(table.columns.get('partNumber')).toEqual([0, 1, 2]);
    expect(table.lines.count).toBe(3);
  });

  it.each([
    ['where a line fills two of them', ['A-1', 'B', null], [null, 'A-2', null], [null, null, 'A-3']],
    ['where a step is left out', ['A-1', null, null], [null, null, 'A-2'], [null, 'A-3', null]],
    ['where the first line stands below', [null, 'A-1', null], [null, null, 'A-2'], ['A-3', null, null]],
    ['where there are two', ['A-1', null, null], [null, 'A-2', null], [null, 'A-3', null]],
  ])('are none %s', (_, ...codes) => {
    const { columns } = tableOf([
      ['Part number', null, null, 'Description', 'Qty'],
      ...codes.map((cells, i) => [...cells, `Screw M${String(i + 3)}`, i + 1]),
    ]);
    expect(columns.has('level')).toBe(false);
  });

  it('are none below a header of something else', () => {
    const { columns } = tableOf([
      ['Description', 'Remarks', null, null, 'Qty'],
      ['Rotor', 'balanced', null, null, 1],
      ['Magnet', null, 'glued', null, 8],
      ['Ring', null, null, 'shrunk on', 1],
    ]);
    expect(columns.has('level')).toBe(false);
  });
});
