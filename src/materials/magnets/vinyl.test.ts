import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a magnet of vinyl', () => {
  it.each([
    'Vinyl magnet 60x40',
    'Vinylmagnet A4',
    'Vinyl-Magnete',
    'aimants en vinyle',
    'imán de vinilo',
    'magneti in vinile',
    'ímã de vinil',
    'vinylmagneten',
    'magnesy winylowe',
    'vinylové magnety',
    'виниловые магниты',
    'магнит виниловый',
    'Печать виниловых магнитов',
    'вінілові магніти',
    'винилови магнити',
    'vinilmágnes',
    'vinil mıknatıs',
    'ビニール磁石',
    '비닐 자석',
    '乙烯基磁铁',
  ])('is ferrite in plastic: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ['Neodymium magnet, vinyl coated', 'ndfeb-sintered'],
    ['Magnet 10x5, vinyl pouch', 'magnet-unspecified'],
  ])('and not what is coated with it or packed in it: %s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });
});
