import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('an oxide by its symbol', () => {
  it.each([
    ['Lu-Oxid 5N 10 g', 'oxide:Lu'],
    ['Dy-Oxid 4N', 'oxide:Dy'],
    ['Tb-Oxid Pulver', 'oxide:Tb'],
    ['Sc-Oxid 3N', 'oxide:Sc'],
    ['Y-Oxid 99,99 %', 'oxide:Y'],
    ['Gd oxyde 4N', 'oxide:Gd'],
  ])('is one in the spelling of other languages: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each(['SC oxidation test', 'Er oxidised plate', 'Al-Oxid 4N', 'La-Oxid 4N'])('is none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
