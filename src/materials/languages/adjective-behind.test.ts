import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('magnetic things with the adjective behind the noun', () => {
  it.each([
    'Уголок магнитный сварочный 50lb',
    'Шкив магнитный (барабан) ШМ-1000',
    'Magnetická podstavka BA2R',
    'Mıknatıslı anten tabanı',
    'BARRA MAGNÉTICA TEFLON 8X40',
    'WELDING MAGNET HOLDER ARROW 75LB',
    '磁性焊接角尺',
    'Magnet drum 600',
    '磁浮渦輪幫浦',
  ])('hold magnets: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Уголок сварочный',
    'Шкив приводной',
    'Podstavka optická',
    'Anten tabanı',
    'Barra teflon 8x40',
    'Welding holder',
    'Drum brake',
  ])('hold none without it: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
