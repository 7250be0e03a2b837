import { describe, expect, it } from 'vitest';
import { contentsOf, holds } from '../described.fixture.ts';

const elements = (text: string): string =>
  [...new Set(contentsOf(text).flatMap((content) => content.elements.map(({ symbol }) => symbol)))].sort().join();

describe('dopants behind a formula and a blank', () => {
  it.each([
    ['SrAl2O4 Eu Dy powder', 'Dy,Eu'],
    ['LaPO4:Ce Tb', 'Tb'],
    ['CaF2 Eu', 'Eu'],
  ])('are named by it: %s', (text, symbols) => {
    const found = elements(text);
    for (const symbol of symbols.split(',')) expect(found).toContain(symbol);
  });

  it.each(['SrAl2O4 powder', 'Al2O3 plate Er', 'Fe2O3 Er 5 ppm'])('are no limit, and no word elsewhere: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
