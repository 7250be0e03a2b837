import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { quantityUnit } from './quantity-unit.ts';
import { priceUnitOf, unitsInCell } from './price-unit.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Table } from '../types.ts';

function tableOf(head: readonly string[], ...rows: readonly (readonly Cell[])[]): Table {
  const described = rows.map((cells, at) => [`A-10${String(at)}`, 'Magnet ring', 2, ...cells]);
  const { tables } = mapSheet(sheetOf([['Part number', 'Description', 'Qty', ...head], ...described]));
  return tables[0]!;
}

/** For how many pieces the price of the first line is, and the column that says so. */
function unitOf(head: readonly string[], cells: readonly Cell[]) {
  const table = tableOf(head, cells, cells);
  const unit = priceUnitOf(table, 0, table.columns.get('unitCost')?.[0] ?? -1);
  return 'open' in unit ? unit.open : unit.pieces;
}

it('a currency in a column of units is no unit of a quantity', () => {
  expect(quantityUnit(tableOf(['Unit'], ['eur'], ['pcs'], ['pcs']), 0)).toBeNull();
  expect(quantityUnit(tableOf(['Unit'], ['PER 1000'], ['pcs'], ['pcs']), 0)).toBe('PER 1000');
});

describe('the column that says for how many pieces a price is', () => {
  it.each([
    'Price unit',
    'Per',
    'Price per',
    'Preiseinheit',
    'PE',
    'pro',
    'PEINH',
    'Prix par',
    'Unité de prix',
    'Prezzo per',
    'Cantidad precio',
    '価格単位',
    '价格单位',
    '每',
    '가격단위',
    'Цена за (кол-во)',
  ])('is headed %s', (header) => {
    expect(unitOf(['Price EUR', header], [200, 100])).toBe(100);
    expect(unitOf(['Price', 'Currency', header], [200, 'EUR', 100])).toBe(100);
  });

  it('is never the price itself', () => {
    expect(tableOf(['PEINH'], [100]).columns.has('unitCost')).toBe(false);
    expect(unitOf(['PEINH', 'NETPR'], [100, 200])).toBe(100);
  });

  it('is no such column without a price: "Price unit" is then the price of a unit, "Per" what a quantity is for', () => {
    expect(tableOf(['Price unit'], [2.35], [0.4]).columns.get('unitCost')).toEqual([3]);
    expect(tableOf(['Per'], [100], [100]).columns.get('quantityBase')).toEqual([3]);
    expect(tableOf(['PE'], ['x'], ['y']).columns.has('priceUnit')).toBe(false);
  });

  it('says nothing where all of it is empty', () => {
    expect(unitOf(['Price', 'Preiseinheit'], [2, ''])).toBe(1);
  });

  it.each([
    ['100', 100],
    ['1', 1],
    ['100 ST', 100],
    ['per 1000 pcs', 1000],
    ['/ 100', 100],
    ['每100件', 100],
    ['EA', 1],
    ['1 pair', 2],
    ['1,00', 1],
  ])('reads %s', (text, count) => {
    expect(unitsInCell(text, ',')?.count).toBe(count);
  });

  it.each(['', '0', '-1', '1.5', 'C', 'M', 'EUR', '1 KG', '100 VE', '1 box', '1 set', 'ab 100', '100+', '1.000'])(
    'leaves "%s" open',
    (text) => {
      expect(unitsInCell(text, null)).toBeNull();
    },
  );

  it('reads whatever stands there, or leaves it open, and never says less than one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (text) => {
        const read = unitsInCell(text, '.');
        expect(read === null || (Number.isInteger(read.count) && read.count >= 1)).toBe(true);
      }),
    );
  });

  it('counts what the line is counted in, unless it says pieces', () => {
    expect(unitOf(['Unit', 'Price', 'Price unit'], ['pcs', 200, 100])).toBe(100);
    expect(unitOf(['Unit', 'Price', 'Price unit'], ['kg', 200, 100])).toBe('100 kg');
    expect(unitOf(['Unit', 'Price', 'Price unit'], ['kg', 200, '100 pcs'])).toBe(100);
    expect(unitOf(['Unit', 'Price'], ['box', 200])).toBe('box');
    expect(unitOf(['Unit', 'Price'], ['set', 200])).toBe('set');
    expect(unitOf(['Unit', 'Price'], ['8只/套', 200])).toBe(8);
    expect(unitOf(['Unit', 'Price'], ['pair', 4])).toBe('pair');
  });

  it('and the header of the price may say the same, not another', () => {
    expect(unitOf(['Price per 100', 'Price unit'], [200, 100])).toBe(100);
    expect(unitOf(['Price per 100', 'Price unit'], [200, 1])).toBe('1');
  });
});
