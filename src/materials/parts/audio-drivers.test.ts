import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a driver of an audio shop is the loudspeaker itself', () => {
  it.each([
    'Tweeter driver',
    'Ring Radiator Tweeter Drivers',
    'Super tweeter driver 8 ohm',
    'Ribbon tweeter driver',
    'Hochtöner-Treiber 25 mm',
    'Tieftontreiber 8 Ohm',
    'Driver de tweeter 1"',
    'Tweeterdriver 4 ohm',
    'Рупорный драйвер 50 Вт',
    'Драйвер твитера',
    'ツイータードライバー',
    '트위터 드라이버',
  ])('%s', (text) => {
    expect(shown(text)[0]).toBe('ndfeb-sintered');
  });
  it.each([
    'Tweeter driver IC, QFN-16',
    'Tweeter driver board',
    'Piezo tweeter driver',
    'LED driver',
    'Buzzer driver',
    'Speaker driver amplifier',
    'スピーカードライバIC',
    'Драйвер светодиодный',
  ])('and %s is none', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
