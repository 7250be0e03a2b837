import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const claims = (description: string): string[] => claimsOf(['description', description]);

describe('an element that is said to come in pieces, or to be distilled', () => {
  it.each([
    ['Terbium en copeaux, 3N', 'Tb'],
    ['Gadolinio in trucioli 99,9 %', 'Gd'],
    ['Disprosio en trozos', 'Dy'],
    ['Lutétium en lingot, distillé, 3N', 'Lu'],
    ['Terbium en morceaux', 'Tb'],
    ['Scandium, dendritische Stücke, 99,9 %', 'Sc'],
    ['高纯镝 3N 铸锭', 'Dy'],
    ['蒸馏镝 3N 海绵状', 'Dy'],
    ['蒸馏铽', 'Tb'],
  ])('is the metal: %s', (text, symbol) => {
    expect(claims(text)).toEqual([`metal:${symbol} metal proven`]);
  });

  it.each(['Fer en copeaux', 'Copeaux de bois', '蒸馏水 5L', 'Stücke Stahl', 'Iridium en lingot'])(
    'is none of another: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );
});

describe('a symbol with its valence before the name of a salt', () => {
  it.each([
    ['Tb(III)-acetylacetonat, 1 g', 'Tb'],
    ['Y(III)-acetat-Hydrat 99 %', 'Y'],
    ['Gd(III)-nitrat', 'Gd'],
    ['Eu(III) acetate hydrate', 'Eu'],
    ['Dy(III) acetylacetonate hydrate', 'Dy'],
  ])('is the compound: %s', (text, symbol) => {
    expect(claims(text)).toEqual([`compound:${symbol} compound proven`]);
  });

  it.each(['Fe(III) nitrate', 'Y(II) axis plate', 'Switch SC (III) gate'])('and no other: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('an oxide by its old German name', () => {
  it.each([
    ['Yttererde, gebrannt', 'Y'],
    ['Scandinerde 4N', 'Sc'],
    ['Ytterbinerde', 'Yb'],
    ['Terbinerde', 'Tb'],
  ])('is it: %s', (text, symbol) => {
    expect(claims(text)).toEqual([`ox-${symbol} oxide proven`]);
  });
});
