import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

const isTold = (text: string): boolean => shown(text).length > 0;

describe('a book', () => {
  it.each([
    'Rare Earth Permanent Magnet Motor Technology, Tang, 2nd ed., hc',
    'Brushless Permanent Magnet Motor Design, Hanselman, book',
    'Rare Earth Permanent Magnets, Coey (ed.), Oxford, hb',
    'Permanentmagnete, Cassing, 2. Auflage',
    'Aimants permanents, 2e éd., Dunod',
    '希土类永磁材料 (书)',
  ])('holds nothing of what it is about: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });

  it.each([
    'Neodymium magnet N52, limited edition',
    'Headphones 2nd edition',
    'Servo motor 400W 3rd gen',
    'NdFeB 磁铁 第2版',
  ])('and goods have editions, too: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });
});
