import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { pieceGrams } from './mass.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

function grams(rows: readonly (readonly Cell[])[]): (number | null)[] {
  const table = mapSheet(sheetOf(rows)).tables[0]!;
  return Array.from(table.lines.ordinal, (_, line) => pieceGrams(table, line));
}

describe('the mass of a piece', () => {
  it('has the unit of its cell, its header, or its unit column', () => {
    expect(
      grams([
        ['Part No', 'Name', 'Qty', 'Mass'],
        ['A-1', 'Magnet', 8, '4,6 g'],
        ['A-2', 'Shaft', 1, '0,3 kg'],
      ]),
    ).toEqual([4.6, 300]);
    expect(
      grams([
        ['Nombre', 'Cantidad', 'Peso [kg]'],
        ['Motor', 1, 0.193],
        ['Eje', 2, 0.003],
      ]),
    ).toEqual([193, 3]);
    expect(
      grams([
        ['Item Code', 'Item Name', 'Weight', 'Weight UOM'],
        ['C-100', 'Handlebar', 0.18, 'Kg'],
        ['C-101', 'Bell', 55, 'g'],
      ]),
    ).toEqual([180, 55]);
  });

  it.each([['Weight g', 0.5], ['Weight_g', 0.5], ['WeightKG', 500], ['Mass kg', 500], ['Gewicht in kg', 500], ['Masse/g', 0.5], ['重量g', 0.5], ['单重kg', 500], ['Wt. (kg)', 500], ['Weight in grams', 0.5], ['Weight (each) g', 0.5], ['Unit weight', null], ['Weighting', null]])('has the unit that a header ends in: %s', (header, expected) => {
    expect(grams([['Part No', 'Name', 'Qty', header], ['A-1', 'Magnet', 8, 0.5], ['A-2', 'Shaft', 1, 0.5]])[0]).toBe(expected);
  }); // prettier-ignore

  it('is the mass of the line by its quantity where only that is given', () => {
    expect(
      grams([
        ['Part No', 'Name', 'Qty', 'Total Weight (g)'],
        ['A-1', 'Magnet', 8, 40],
        ['A-2', 'Shaft', 2, 100],
      ]),
    ).toEqual([5, 50]);
  });

  it('is not known without a unit, and never zero', () => {
    expect(
      grams([
        ['Part No', 'Name', 'Qty', 'Weight'],
        ['A-1', 'Magnet', 8, 40],
        ['A-2', 'Shaft', 2, '0 g'],
      ]),
    ).toEqual([null, null]);
  });

  it('of a mass in all goes by pieces, whatever unit they are counted in', () => {
    const rows = [
      ['MAG-1', 2, 'dz', 240],
      ['MAG-2', 2, 'TSD', 4000],
      ['MAG-3', 24, 'pcs', 240],
      ['MAG-4', '2 dozen', '', 240],
      ['MAG-5', 2, 'pairs', 40],
    ];
    expect(grams([['Part No', 'Qty', 'Unit', 'Total weight [g]'], ...rows])).toEqual([10, 2, 10, 10, 10]);
  });

  it('of a mass in all is that of the pack, and unknown where the unit is', () => {
    expect(
      grams([
        ['Part No', 'Qty', 'Unit', 'Total weight [g]'],
        ['MAG-1', 2, 'boxes', 240],
        ['MAG-2', 2, 'PER 1000', 240],
        ['MAG-3', 2, 'kg', 240],
      ]),
    ).toEqual([120, null, null]);
  });

  it('of a mass in all goes by the quantity in all, where the list has both', () => {
    const head = ['Level', 'Part No', 'Qty', 'Total qty'];
    expect(
      grams([
        [...head, 'Total weight [g]'],
        [1, 'A-10010', 2, 2, ''],
        [2, 'MAG-10001', 4, 8, 80],
        [2, 'MAG-10002', 4, '', 80],
      ]),
    ).toEqual([null, 10, 20]);
    expect(
      grams([
        [...head, 'Line weight [g]'],
        [1, 'A-10010', 2, 2, 90],
        [2, 'MAG-10001', 4, 8, 80],
      ]),
    ).toEqual([45, 20]);
  });

  it.each([
    ['Weight kg/100', 5], ['Weight per 100 [kg]', 5], ['Weight (g/100 pcs)', 0.005], ['Gewicht kg/100 Stk', 5], ['Weight [g] per 1000', 0.0005], ['Mass g/pc', 0.5], ['Weight kg/EA', 500], ['Weight (kg/unit)', 500], ['每千件重量kg', 0.5], ['Weight/100 kg', null], ['Masse/g', 0.5],
  ])('is for as many pieces as the header says: %s', (header, expected) => {
    expect(grams([['Part No', 'Name', 'Qty', header], ['A-1', 'Magnet', 8, 0.5], ['A-2', 'Shaft', 1, 0.5]])[0]).toBe(expected);
  }); // prettier-ignore

  it('has the unit that stands in a row below the header', () => {
    expect(
      grams([
        ['Pos', 'Part No', 'Name', 'Mass', 'Length', 'Qty'],
        ['', '', '', '[kg]', 'mm', '-'],
        [1, 'A-1', 'Magnet', 0.0075, 20, 8],
        [2, 'A-2', 'Shaft', 0.5, 100, 1],
      ]),
    ).toEqual([7.5, 500]);
    expect(
      grams([
        ['Pos', 'Part No', 'Name', 'Qty', 'Unit'],
        ['', '', '', '', 'kg'],
        [1, 'A-1', 'Magnet', 8, 'kg'],
      ]),
    ).toEqual([null, null]);
  });
});
