import { describe, expect, it } from 'vitest';
import { mapSheet } from '../../map/map-sheet.ts';
import { type Cell, sheetOf } from '../../map/sheet.fixture.ts';
import { mapLoosely } from './loosely.ts';

type Rows = readonly (readonly Cell[])[];

const LIST: Rows = [
  ['Part Number', 'Description', 'Qty'],
  ['A-1', 'Screw M3x8', 4],
  ['A-2', 'Bracket', 1],
];

/** Columns that describe, of each table read in a workbook of a list and these rows; null: nothing but the list. */
async function besideList(rows: Rows): Promise<(readonly number[] | undefined)[][] | null> {
  const again = await mapLoosely('parts.xlsx', 'xlsx', [mapSheet(sheetOf(LIST)), mapSheet(sheetOf(rows))]);
  return again?.slice(1).map(({ tables }) => tables.map(({ columns }) => columns.get('description'))) ?? null;
}

describe('a sheet beside a list that names what would be reported', () => {
  it.each<[string, Rows]>([
    [
      'in Spanish',
      [
        ['Tipo', 'Grado', 'Br (T)'],
        ['N35', 'NdFeB', '1.17–1.22'],
        ['SmCo', 'Samario-Cobalto', '1.05–1.15'],
      ],
    ],
    [
      'in no language',
      [
        ['aa', 'bb', 'cc'],
        ['left', 'Servo motor', '4.2'],
        ['right', 'Bracket', '1.1'],
      ],
    ],
  ])('is read where it is a table with a header of its own: %s', async (_, rows) => {
    expect(await besideList(rows)).toEqual([[[0, 1]]]);
  });

  it.each<[string, Rows]>([
    ['notes', [['Notes'], ['The servo motor comes from stock.'], ['Glue the magnets.']]],
    [
      'sums of groups',
      [
        ['Kategori', 'Tutar', 'Durum'],
        ['Servo motor', '$3,500', 'x'],
        ['Sensor', '$1,200', 'y'],
      ],
    ],
    [
      'screws',
      [
        ['aa', 'bb', 'cc'],
        ['left', 'Screw M4', '4.2'],
        ['right', 'Bracket', '1.1'],
      ],
    ],
  ])('is not where it is %s', async (_, rows) => {
    expect(await besideList(rows)).toBeNull();
  });
});
