import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Field } from '../types.ts';

const columnsOf = (...rows: readonly (readonly Cell[])[]): ReadonlyMap<Field, readonly number[]> | undefined =>
  mapSheet(sheetOf(rows)).tables[0]?.columns;

const LINES = [
  ['1', 'Water pump', 'mech.', '21', 'electric', '19'],
  ['2', 'Sensor ring', 'ferrite', '0.2', 'NdFeB', '0.35'],
  ['3', 'Housing', 'AlSi9', '0.2', 'AlSi10', '0.9'],
  ['4', 'Cover', 'PA6', '22', 'PA66', '19.5'],
];

describe('what things cost before a change and behind it', () => {
  it('numbers no lines, where signs of money head it below "OLD" and "NEW"', () => {
    const columns = columnsOf(
      ['#', 'Part', 'OLD', null, 'NEW', null],
      [null, null, 'material', '€', 'material', '€'],
      ...LINES,
    );
    expect(columns?.get('findNo')).toEqual([0]);
    expect(columns?.get('description')).toEqual([1, 4]);
    expect(columns?.get('material')).toBeUndefined();
  });

  it('numbers none, where nothing heads it', () => {
    const columns = columnsOf(['#', 'Part', 'OLD', null, 'NEW', null], ...LINES);
    expect(columns?.get('findNo')).toEqual([0]);
    expect(columns?.get('description')).toEqual([1, 4]);
  });

  it('is told from the numbers of an outline', () => {
    const columns = columnsOf(['', 'Part', 'Qty'], ['1', 'Drive', 1], ['1.1', 'Motor', 1], ['1.2', 'Screw', 4], ['1.2.1', 'Nut', 4]); // prettier-ignore
    expect(columns?.get('findNo')).toEqual([0]);
  });
});
