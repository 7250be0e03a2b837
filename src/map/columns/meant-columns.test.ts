import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { LineKind, type Field, type Table } from '../types.ts';

const tableOf = (header: readonly string[], ...rows: (readonly Cell[])[]): Table | undefined =>
  mapSheet(sheetOf([header, ...rows])).tables[0];

/** Columns of a field in a list of three things with a column of each of these headers. */
const columnsOf = (field: Field, header: string, cells: readonly Cell[]): readonly number[] | undefined =>
  tableOf(['Component', header, 'Notes'], ...cells.map((cell, at) => [`Bracket, kind ${String(at)}`, cell, ''])) //
    ?.columns.get(field);

describe('a header that is misspelt', () => {
  it.each(['Quanitity', 'Quantiy', 'Qauntity', 'QUANTITTY', 'Qvantity', 'Quantidde', 'Stückzhal'])(
    'means the quantity where its cells are such: %s',
    (header) => {
      expect(columnsOf('quantity', header, [1, 6, 3])).toEqual([1]);
      expect(columnsOf('quantity', header, ['good', 'poor', 'good'])).toBeUndefined();
    },
  );

  it.each([
    ['Materal', 'material', ['ABS', 'steel', 'oak']],
    ['Manufacurer', 'manufacturer', ['Bosch', 'Igus', 'Igus']],
    ['Suplier', 'supplier', ['Mouser', 'Conrad', 'Mouser']],
  ] as const)('means what one letter makes of it: %s', (header, field, cells) => {
    expect(columnsOf(field, header, cells)).toEqual([1]);
  });

  it('is another word where more than a letter differs, and gives way to one that is spelled well', () => {
    expect(columnsOf('quantity', 'Quality', [1, 6, 3])).toBeUndefined();
    const both = tableOf(['Component', 'Quanitity', 'Qty'], ['Bracket', 1, 2], ['Screw', 6, 12], ['Motor', 3, 6]);
    expect(both?.columns.get('quantity')).toEqual([2]);
  });
});

describe('numbers below no header', () => {
  const beside = (counts: readonly Cell[]): Table | undefined =>
    tableOf(['', 'Name', 'Source'], ...counts.map((count, at) => [count, `Bracket, kind ${String(at)}`, 'own']));

  it('are quantities where they are small and go up and down beside the name', () => {
    expect(beside([1, 4, 4, 1, 22, 2, 1, 4])?.columns.get('quantity')).toEqual([0]);
  });

  it.each([
    ['lines', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['groups', [1, 1, 1, 2, 2, 2, 3, 3]],
    ['years', [2019, 2018, 2019, 2018, 2020, 2018]],
    ['shares', [0.5, 0.25, 0.5, 0.25, 0.5]],
  ])('are none where they number %s', (_, counts) => {
    expect(beside(counts)?.columns.get('quantity')).toBeUndefined();
  });

  it('leave a title among them one', () => {
    const rows: Cell[][] = ['Mechanical', 1, 4, 2, 4, 1].map((count, at) => [count, at === 0 ? '' : `Bracket ${String(at)}`, at === 0 ? '' : 'own']); // prettier-ignore
    const table = tableOf(['', 'Name', 'Source'], ...rows);
    expect(table?.lines.kind[0]).toBe(LineKind.heading);
    expect(table?.lines.quantity[1]).toBe(1);
  });
});
