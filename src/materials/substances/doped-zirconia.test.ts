import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

describe('zirconia in one column, and in another what is doped into it', () => {
  it.each([
    ['Zirconia estabilizada', 'Dopaje con óxido de itrio (Y2O3) y sinterización'],
    ['Zirkonoxid', 'Dotierung mit Yttriumoxid'],
    ['Zircone', "Dopage à l'oxyde d'yttrium"],
    ['Zirconia', 'Rod, doped with yttria'],
    ['氧化锆', '掺氧化钇'],
    ['Zirconia 92 %, yttria 8 %', 'YSZ powder'],
  ])('is stabilised zirconia: %s | %s', (material, description) => {
    expect(claimsOf(['description', description], ['material', material])).toEqual([
      expect.stringMatching(/ysz.* ceramic proven/),
    ]);
  });

  it.each([
    ['Zirconia', 'Y2O3 powder for doping'],
    ['Zirconia container', 'Yttria powder'],
  ])('and yttria by itself stays what it is: %s | %s', (material, description) => {
    expect(claimsOf(['description', description], ['material', material])).toEqual(['ox-Y oxide proven']);
  });
});
