import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

describe('neodymium beside a word for light', () => {
  it.each([
    'неодимовое стекло',
    'неодимовая лампа',
    'лампа неодимовая',
    'szkło neodymowe',
    'verre néodyme',
    'lampe au néodyme',
    'cristal de neodimio',
    'vetro al neodimio',
    'neodymium wine glass',
    'Neodymlampe',
    'ネオジムガラス',
    '네오디뮴 유리',
  ])('is in glass, a lamp or a crystal, and no magnet: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'neodymium laser',
    'Neodym-Laser',
    'laser néodyme',
    'неодимовый лазер',
    'laser neodymowy',
    'ネオジムレーザー',
  ])('is in the crystal of a laser: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(['yag component likely']);
  });

  it.each(['Neodym', 'неодимовый магнит', 'neodymium magnet for glass board', 'ネオジム磁石'])(
    'is a magnet without one: %s',
    (text) => {
      expect(shown(text)).toEqual(['ndfeb-sintered']);
    },
  );
});
