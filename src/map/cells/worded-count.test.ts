import { describe, expect, it } from 'vitest';
import { countsWhatItNames, plainCount, wordedCount } from './worded-count.ts';

describe('a quantity with words around its number', () => {
  it.each([
    ['4，建议买 10+', 4],
    ['需 6，建议买 10', 6],
    ['需要20, 可买 50', 20],
    ['4, buy 10', 4],
    ['20 + spares', 20],
    ['2; see drawing', 2],
    ['benötigt 3', 3],
    ['нужно: 5', 5],
    ['4 motor sets', 4],
    ['1 gear set', 1],
    ['2 magnet pieces', 2],
    ['1x100mm, 2x150mm', 3],
    ['4 (M3 x 10)', 4],
    ['2 (left and right)', 2],
  ])('%s', (text, count) => {
    expect(wordedCount(text, null)).toBe(count);
  });

  it.each(['as needed', '3 phase motors', '2 pole kits', '24 V motor', '4 servo motors', '1.0 kg resin + 0.25 kg hardener', 'Servo motor, 4', 'M3, steel', '按需'])(
    '%s says none',
    (text) => {
      expect(wordedCount(text, null)).toBeNaN();
    },
  ); // prettier-ignore

  it.each(['2 (left) + 2 (right)', '4 (M3), 2 (M4)', '1 (oben) und 1 (unten)', '4，左2，右2', '1 (L), 1 (R)'])(
    '%s says several: their sum is unknown, and the first is not all',
    (text) => {
      expect(wordedCount(text, null)).toBeNaN();
    },
  );

  it('keeps the unit of what is counted', () => {
    expect(plainCount('4 motor sets')).toBe('4 sets');
    expect(plainCount('30 cm, black')).toBe('30 cm');
  });

  it('names what it counts, or for what', () => {
    expect(['4 motor sets', '2 per motor', '1 je Lautsprecher', '2/motor'].map(countsWhatItNames)).toEqual([true, true, true, true]); // prettier-ignore
    expect(['Servo motor 400 W', '4 servo motors', '12 V motor', '2x N42 magnets'].map(countsWhatItNames)).toEqual([false, false, false, false]); // prettier-ignore
  });
});
