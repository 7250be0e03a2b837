import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './test-sheet.ts';
import type { Table } from './types.ts';

const tableOf = (...rows: (readonly Cell[])[]): Table | undefined => mapSheet(sheetOf(rows)).tables[0];
const HEADER = ['Teilenummer', 'Bezeichnung', 'Werkstoff', 'Pos', 'Index', 'Menge'];
const list = (...said: (readonly [string, string, string])[]): Table | undefined =>
  tableOf(
    HEADER,
    ...said.map(([material, position, quantity], at) => [
      `A-${String(at)}`,
      'Laufrad',
      material,
      position,
      '1.5',
      quantity,
    ]),
  );

describe('the decimal separator of a list', () => {
  it('is not proven by numbers of steels, places and revisions: what three decimals mean stays open', () => {
    const table = list(['1.4571', '1.1', '1,000'], ['1.0037', '1.2', '16,000'], ['1.4408', '1.3', '2,000']);
    expect(table?.decimal).toBeNull();
    expect([...(table?.lines.quantity ?? [])]).toEqual([NaN, NaN, NaN]);
  });

  it('nor by such numbers in a column that nobody knows', () => {
    const rows = ['1.4571', '1.0037', '1.4408'].map((number, at) => [`A-${String(at)}`, 'Laufrad', number, '1,000']);
    expect(tableOf(['Teilenummer', 'Bezeichnung', 'W-Schl.', 'Menge'], ...rows)?.decimal).toBeNull();
  });

  it('is proven by any figure, whatever the numbers of steels look like', () => {
    const table = list(['1.4571', '1.1', '1,000'], ['1.0037', '1.2', '0,250']);
    expect([...(table?.lines.quantity ?? [])]).toEqual([1, 0.25]);
    const priced = tableOf(
      ['Teilenummer', 'Bezeichnung', 'Werkstoff', 'Menge', 'Preis'],
      ['A-1', 'Laufrad', '1.4571', '1,000', '12,50'],
      ['A-2', 'Welle', '1.0037', '2,000', '3,75'],
    );
    expect([...(priced?.lines.quantity ?? [])]).toEqual([1, 2]);
  });

  it('is what measures with a unit are written with, where no column of figures says', () => {
    const rows = ['0,5 mm', '1,5 kW'].map((size, at) => [`A-${String(at)}`, size, '1.4571', '', '', '1,000']);
    expect(tableOf(HEADER, ...rows)?.decimal).toBe(',');
  });
});
