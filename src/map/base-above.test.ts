import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './sheet.fixture.ts';

const baseOf = (...above: (readonly Cell[])[]): number | undefined =>
  mapSheet(
    sheetOf([
      ...above,
      ['Pos', 'Komponente', 'Bezeichnung', 'Menge', 'ME'],
      ['0010', '4110-0100', 'Rotor', 100, 'ST'],
      ['0020', '4110-0200', 'Magnetsegment', 4800, 'ST'],
      ['0030', '4110-0300', 'Klebstoff', '2,500', 'KG'],
    ]),
  ).tables[0]?.base;

describe('the number of assemblies that all quantities of a bill are for', () => {
  it.each([
    [['Basismenge', 100, 'ST']],
    [['Basismenge: 100 ST']],
    [['Basismenge (ST)', '100']],
    [['Base quantity', '100']],
    [['Werk', 1000, 'Base Qty', 100]],
    [['Quantité base        100 PCE']],
    [['基本数量', 100]],
  ])('is what a row above its header says: %j', (row: Cell[]) => {
    expect(baseOf(['Material', '4110-0088'], row)).toBe(100);
  });

  it('is unknown where the number cannot be read', () => {
    expect(baseOf(['Basismenge', '1.2.3'])).toBeNaN();
    // A hundred with three decimals, or a hundred thousand.
    expect(baseOf(['Basismenge', '100,000'])).toBeNaN();
  });

  it.each([[['Losgröße', 100]], [['Menge', 100]], [['Basismenge', 'siehe Kopf']], [['Basis', 100]]])(
    'is not said by %j: a lot is what is made at once, whatever the quantities are for',
    (row: Cell[]) => {
      expect(baseOf(row)).toBeUndefined();
    },
  );
});
