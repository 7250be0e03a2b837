import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

const of = (text: string): string[] => claimsOf(['description', text]);

describe('an oxide in a mixture', () => {
  it.each([
    'Ni-Gd2O3 dispersion plate, neutron shield',
    'Al-Gd2O3 plate',
    'Cu-Y2O3 rod',
    'UO2+Gd2O3 fuel pellet 5%',
    'таблетки UO2+Gd2O3 5%',
    'Gd2O3/Ni plate',
    'Gd2O3 dispersion in B4C',
    'Borated polyethylene with 5% Gd2O3',
    "Polyéthylène avec 5 % d'oxyde de gadolinium",
    '含硼聚乙烯 5% Gd2O3',
    'Gd2O3-B4C absorber pellets',
    'W-2%Y2O3 rod',
    'Glasfritte mit 10 Gew.-% Y2O3',
    'Pd/Y2O3 catalyst',
  ])('is no oxide by itself: %s', (text) => {
    expect(of(text).map((one) => one.replace(/^.* (\S+ \S+)$/, '$1'))).toEqual(['ceramic proven']);
  });

  it.each([
    ['Gd2O3 99.99% powder', ['ox-Gd oxide proven']],
    ['10 % Y2O3', ['ox-Y oxide proven']],
    ['SP-Y2O3', ['ox-Y oxide proven']],
    ['Bottle with Y2O3 5 g', ['ox-Y oxide proven']],
    ['Gd2O3 dispersion in ethanol', ['ox-Gd oxide proven']],
    ['La2O3-Y2O3 mixed', ['ox-Y oxide proven']],
    ['Gd2O3 + Eu2O3 powder', ['ox-Gd oxide proven', 'ox-Eu oxide proven']],
    ['Gd2O3 (5N) / Al2O3 (4N)', ['ox-Gd oxide proven']],
    ['Al2O3-Y2O3 powder', ['ox-Y oxide proven']],
    ['Dy2O3-Fe2O3', ['ox-Dy oxide proven']],
    ['Glass powder, 5 % Y2O3', ['ox-Y oxide proven']],
  ])('and by itself, loose, in a liquid or beside other rare earths it is one: %s', (text, wanted) => {
    expect(of(text)).toEqual(wanted);
  });

  it.each(['Er2O3 0.05 % in glass', 'Gd2O3 in optical glass', 'Holmiumoxid 0,2 % in Keramik'])(
    'is one in what it is melted into: %s',
    (text) => {
      expect(shown(text).every((material) => material.startsWith('mixed:'))).toBe(true);
    },
  );

  it.each(['Er2O3 in glass bottle 100 g', 'Gd2O3 powder in glass jar'])('is none in what it is sold in: %s', (text) => {
    expect(shown(text).some((material) => material.startsWith('mixed:'))).toBe(false);
  });
});
