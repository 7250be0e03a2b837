import { describe, expect, it } from 'vitest';
import { headerCandidates } from '../headers/dictionary.ts';
import { perSeveral } from './per-several.ts';

describe('for how many pieces a price is by its header', () => {
  it.each([
    ['Price per 100', 100, false],
    ['Unit price EUR per 100', 100, false],
    ['Price EUR/100', 100, false],
    ['Preis/100 St.', 100, true],
    ['Preis pro 1.000 Stück', 1000, true],
    ['Preis je 100', 100, false],
    ['EUR/1000', 1000, false],
    ['Unit price (EUR/100 pcs)', 100, true],
    ['Price / 1k', 1000, false],
    ['Prix par 100 pièces', 100, true],
    ['Цена за 1000 шт', 1000, true],
    ['单价/1000', 1000, false],
    ['价格（每100件）', 100, true],
    ['单价/千只', 1000, true],
    ['単価（100個あたり）', 100, true],
    ['단가 100개당', 100, true],
    ['Price/pair', 2, true],
  ] as const)('%s', (header, count, isPieces) => {
    expect(perSeveral(header)).toEqual({ count, isPieces });
  });

  it.each([
    'Unit price',
    'Price/Unit',
    'Price per piece',
    'Preis je Einheit',
    'Cost',
    'Price @100',
    'Price per 1',
    'Performance',
    'Projekt 100',
  ])('is one, or nothing is said: %s', (header) => {
    expect(perSeveral(header)).toBeNull();
  });

  it.each([
    'EUR/kg',
    'Price per box',
    'Price per set',
    'Cost for 10 boards',
    'Cost per 100 boards',
    'Preis 01/2025',
    'Price/2024',
    'Price 1/10/100',
  ])('stays open, for it is no number of pieces for sure: %s', (header) => {
    expect(perSeveral(header)).toEqual(expect.any(String));
  });

  it('leaves the header a price', () => {
    for (const header of ['EUR/1000', 'Preis/100 St.', 'Price per 100', 'Price per 10', '单价/1000'])
      expect([header, headerCandidates(header)[0]?.field]).toEqual([header, 'unitCost']);
  });
});
