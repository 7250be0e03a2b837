import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Table } from '../types.ts';

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

  describe('where every quantity has three decimals', () => {
    const rows = (texts: readonly string[], write: (text: number) => string, unit = '') =>
      texts.map((text, i) => [`A-${String(i)}`, text, '', '', '', `${write(i + 1)}${unit}`]);
    const quantities = (table: Table | undefined): number[] => [...(table?.lines.quantity ?? [])];
    const comma = (n: number): string => `${String(n)},000`;
    const point = (n: number): string => `${String(n)}.000`;

    it('is the one that the list writes elsewhere, and never the other', () => {
      const texts = ['MOTOR 0,55KW 1400', 'KABEL 2X2,5', 'LAGERSCHILD'];
      expect(quantities(tableOf(HEADER, ...rows(texts, comma)))).toEqual([1, 2, 3]);
      const english = ['Part number', 'Description', 'Material', 'Item', 'Rev', 'Qty'];
      expect(quantities(tableOf(english, ...rows(['Motor', 'Cable 2.5 mm', 'Shield'], point)))).toEqual([1, 2, 3]);
      expect(quantities(tableOf(english, ...rows(['Motor 0.5 kW', 'Kabel 2,5 mm', 'Shield'], point)))).toEqual([
        NaN,
        NaN,
        NaN,
      ]);
    });

    it('is the comma below a header of a language that has it, if there are so many lines that not all are thousands', () => {
      const screws = Array.from({ length: 8 }, (_, i) => `Schraube M${String(i + 3)}`);
      expect(quantities(tableOf(HEADER, ...rows(screws, comma)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(quantities(tableOf(HEADER, ...rows(screws.slice(1), comma)))).not.toContain(1);
      expect(quantities(tableOf(HEADER, ...rows(screws, point)))).not.toContain(1);
    });

    it('is what other figures prove, and a thousand below a header of the other kind where little speaks', () => {
      const header = ['Teilenummer', 'Bezeichnung', 'Preis', 'Menge'];
      const priced = Array.from({ length: 8 }, (_, i) => [`A-${String(i)}`, `Schraube ${String(i)}`, '0.92', `${String(i + 1)},000`]); // prettier-ignore
      expect(quantities(tableOf(header, ...priced))[0]).toBe(1000);
      const english = ['Part number', 'Description', 'Material', 'Item', 'Rev', 'Qty'];
      expect(quantities(tableOf(english, ...rows(['Kabel 2,5 mm', 'Screw', 'Nut'], comma)))).toEqual([NaN, NaN, NaN]);
    });

    it('is not told once a quantity has none', () => {
      const table = tableOf(HEADER, ...rows(['MOTOR 0,55KW', 'KABEL 2X2,5'], comma), ['A-9', 'Welle', '', '', '', '2']);
      expect(quantities(table)).toEqual([NaN, NaN, 2]);
    });
  });
});
