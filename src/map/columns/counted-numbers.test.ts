import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf } from '../sheet.fixture.ts';

const THINGS = ['Servo motor 400 W', 'Magnet N42SH', 'Profile 20x20', 'Bracket'];
const read = (header: string, numbers: readonly string[], prices: readonly (readonly string[])[] = []) =>
  mapSheet(
    sheetOf([
      ['Component', header, ...(prices.length > 0 ? ['Cost per unit', 'Total cost'] : [])],
      ...numbers.map((text, at) => [THINGS[at] ?? '', text, ...(prices[at] ?? [])]),
    ]),
  ).tables[0]?.columns;

describe('"Number" counts', () => {
  it.each([
    ['3', '12', '1 set'],
    ['1', '2', '≈1kg', '3 pcs'],
    ['2 pairs', '4 pieces', '6'],
  ])('where a figure has a unit: %s, %s, %s', (...numbers) => {
    expect(read('Number', numbers)?.get('quantity')).toEqual([1]);
  });

  it('where each figure is the price of all in prices of one', () => {
    const columns = read('Number', ['1', '2', '4', '8'], [['60', '60'], ['€3.50', '€7.00'], ['1', '4'], ['2', '16']]); // prettier-ignore
    expect(columns?.get('quantity')).toEqual([1]);
  });

  it.each([
    [['1', '2', '3', '4'], []],
    [['1a', '1b', '2a', '2b'], []],
    [['1', '2', '3', '4'], [['60', '60'], ['7', '7'], ['4', '4'], ['5', '10']]], // prettier-ignore
  ])('and %j numbers the lines', (numbers, prices) => {
    expect(read('Number', numbers, prices)?.get('quantity')).toBeUndefined();
  });
});
