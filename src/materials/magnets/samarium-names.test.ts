import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('samarium-cobalt by its other names', () => {
  it.each([
    ['Disque Co-Sm Ø6x2 nu', 'smco'],
    ['CoSm magnet', 'smco'],
    ['cobalt-samarium ring', 'smco'],
    ['Кобальт-самариевый магнит 10x3', 'smco'],
    ['鈷磁鐵', 'smco'],
    ['KCM 2-17系 角 8×4×2', 'sm2co17'],
    ['2-17系 磁石', 'sm2co17'],
    ['EEC 2:17TC-16', 'smco-ltc'],
    ['EEC 2:17-26', 'sm2co17'],
    ['Ventouse au samarium, corps laiton', 'smco'],
    ['Plot samarium Ø6 x 3', 'smco'],
    ['Topfmagnet Samarium Ø 20', 'smco'],
    ['Samarium pot magnet', 'smco'],
  ])('%s is %s', (text, family) => {
    expect(shown(text)[0]).toBe(family);
  });

  it.each([
    'CABLE CO-SM 3M',
    'COSM-12 connector',
    'cobalt alloy disc',
    '铝镍钴磁铁 LNG44',
    '鋁鎳鈷磁石',
    '钴磁铁矿',
    '2-17系列 接头',
    'アルニコ磁石',
    'Holder for Co-Sm magnet',
    'EEC TC-16 thermocouple',
    'Ventouse laiton Ø 20',
  ])('and %s is none', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('and samarium that is no magnet stays the metal or the oxide', () => {
    expect(shown('Samarium disc 99.9%')[0]).toBe('metal:Sm');
    expect(shown('Haltemagnet ohne Samarium')[0]).not.toBe('smco');
  });
});
