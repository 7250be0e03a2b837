import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

const HEADER = ['ITEM NO.', 'PART NUMBER', 'DESCRIPTION', 'QTY.'];
const LINES: (readonly Cell[])[] = [
  ['3', 'SW-003', 'Magnet NdFeB N42SH 10x5x3', 8],
  ['2', 'SW-002', 'Shaft', 1],
  ['1', 'SW-001', 'Housing', 1],
];
const mapped = (...rows: (readonly Cell[])[]) => mapSheet(sheetOf(rows));

describe('a header below its list, as lists on drawings grow', () => {
  it('names the columns of the lines above it', () => {
    const { tables, skipped } = mapped(...LINES, HEADER);
    expect(tables).toHaveLength(1);
    expect(Object.fromEntries(tables[0]!.columns)).toMatchObject({ partNumber: [1], description: [2], quantity: [3] });
    expect([...tables[0]!.lines.quantity]).toEqual([8, 1, 1]);
    expect(tables[0]!.headerRow).toBe(4);
    expect(skipped).toEqual([]);
  });

  it('is that of the lines above it where a title block stands below', () => {
    const block: (readonly Cell[])[] = [
      [null, null, 'Title', 'IPM motor 3.7 kW'],
      [null, null, 'Drawing', 'MD-3R7-004'],
      [null, null, 'Date', '2026-10-07'],
    ];
    const { tables } = mapped(...LINES, HEADER, ...block);
    expect(tables.map(({ lines }) => [...lines.quantity])).toEqual([[8, 1, 1]]);
    // Lines below it are the list, however the last row above ends.
    const two = mapped(['', '', 'Sheet', '1'], HEADER, ...LINES);
    expect(two.tables.map(({ lines }) => lines.count)).toEqual([3]);
    const numbered = mapped(['2', 'A-2', 'Revision', 1], ['1', 'A-1', 'Draft', 1], HEADER, ...LINES);
    expect(numbered.tables[0]!.lines.count).toBe(3);
  });

  it('is found below a title of the list, which is no line', () => {
    const { tables, skipped } = mapped(['Gripper assembly'], ...LINES, HEADER);
    expect(tables[0]!.lines.count).toBe(3);
    expect(skipped).toMatchObject([{ rows: '1-1' }]);
  });

  it('is the header of what stands below it where lines do', () => {
    const { tables } = mapped(HEADER, ...LINES);
    expect(tables[0]!.headerRow).toBe(1);
  });

  it('needs lines that fill its columns', () => {
    expect(mapped(['Gripper'], ['drawn by M. Weber'], HEADER).tables).toEqual([]);
  });

  it('is that of a mapping, by its row or by its words', () => {
    const sheet = sheetOf([...LINES, HEADER]);
    for (const headerRow of [4, undefined]) {
      const columns = { description: 'PART NUMBER', partNumber: 'DESCRIPTION', quantity: 'QTY.' };
      const mapping = { columns, ...(headerRow !== undefined && { headerRow }) };
      const { tables } = mapSheet(sheet, { mapping });
      expect(tables[0]?.columns.get('description')).toEqual([1]);
      expect(tables[0]?.lines.count).toBe(3);
    }
  });
});
