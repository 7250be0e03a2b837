import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);

describe('targets', () => {
  it.each([
    'Cible Sm-Co 20/80 at% 3"',
    'Target SmCo 20/80 Ø 76',
    'SmCo target 2 inch',
    'SmCo5 target',
    'Sm2Co17 sputtering target',
    'SmCo靶 99.9% 50.8x3',
  ])('of samarium-cobalt are no magnets: %s', (text) => {
    expect(claims(text).map((claim) => claim.split(' ')[1])).toEqual(['target']);
  });

  it.each([
    'SmCo 26/10 disc',
    'SmCo 20/80x5 ring',
    'SmCo target magnet for hall sensor',
    'Magnet SmCo 20x10 target price',
    'SmCo ring magnet, target wheel sensor',
  ])('leave magnets what they are: %s', (text) => {
    expect(claims(text).some((claim) => claim.includes(' magnet '))).toBe(true);
  });

  it.each(['Al-30at%Sc ターゲット', 'Al-30at%Sc target'])('of an alloy are none of its last element: %s', (text) => {
    expect(claims(text)).toEqual(['formula:Al-30at%Sc target proven']);
  });

  it.each([
    ['Co-Gd target 3 inch', 'formula:Co-Gd'],
    ['Mg/Sc sputtering target', 'formula:Mg-Sc'],
    ['Fe-Dy target 99.9 %', 'formula:Fe-Dy'],
    ['Lu-Yb target 2"', 'yblu'],
    ['Yb/Lu sputtering target', 'yblu'],
  ])('of two metals are none of the second alone: %s', (text, material) => {
    expect(claims(text)).toEqual([`${material} target proven`]);
  });

  it('are two where both are listed', () => {
    expect(claims('Yb and Lu targets')).toHaveLength(2);
  });

  it.each([
    'Sc 3N D50.8*3 + Cu BP',
    'Y 4N Φ76.2×3 Cu BP',
    'Gd 3N5 Ø50 x 3 bonded to Cu backing plate',
    'Tb 99.9% D101.6*6 绑定',
    'Dy 3N D60*3 背板',
    'Gd 99.9% 2" x 0.125" w/ Cu backing plate',
    'Sc 99.99% Φ100×6 バッキングプレート付',
    'Y 99.9% Ø76x6 indium bonded',
  ])('are what is bonded to a backing plate: %s', (text) => {
    expect(claims(text).map((claim) => claim.split(' ')[1])).toEqual(['target']);
  });

  it.each([
    'Backing plate Cu 76 mm',
    'Backing plate for Y target',
    'BP filter Gd 532 nm',
    'TB 3N D50 BP',
    'TB bonded 99.9% washer',
  ])('are not made by a plate alone: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each([
    'Мишень тербиевая магнетронная 3N Ø76х6',
    'terbium magnetron target',
    'cible magnétron terbium',
    'Мішень магнетронна тербій',
    'Magnetron sputtering target Tb',
    'blanco magnetrón terbio',
  ])('are no magnetrons for being sputtered by one: %s', (text) => {
    expect(claims(text)).toEqual(['target:Tb target proven']);
  });

  it.each(['Magnetron 2M214 for microwave oven, target power 900 W', 'Магнетрон 2М214'])(
    'are not what a magnetron is: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );

  it('are told from the metal', () => {
    expect(claims('Gd 3N rod 10x50')).toEqual(['metal:Gd metal proven']);
  });
});
