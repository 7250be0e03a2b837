import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNumber } from './split-number.ts';

const split = (descriptions: readonly string[]): string[] =>
  splitNumber(descriptions.map((description) => ({ manufacturer: '', description })));

/** Groups of members: each by the first that is in it. */
const groups = (suffixes: readonly string[]): number[] => suffixes.map((suffix) => suffixes.indexOf(suffix));

describe('lines of one number', () => {
  const thing = (at: number): string => `w${String(at)}aa thing${String(at)}`;

  it.each([3, 40, 41, 5000])('are as many parts as they are unlike things, were they %i', (count) => {
    const things = Array.from({ length: count }, (_, at) => thing(at));
    expect(new Set(split(things)).size).toBe(count);
  });

  it('are one part where each has most words with the next in common', () => {
    const word = (at: number): string => `word${String(at)}`;
    const texts = Array.from({ length: 300 }, (_, at) => [word(at), word(at + 1), word(at + 2)].join(' '));
    expect(new Set(split(texts)).size).toBe(1);
  });

  it.each([
    ['Brush for motor', 'Servo motor'],
    ['BOP Jetting assy', 'Magnet Assy'],
    ['Kohlebürste Motor', 'Servomotor Motor 400 W'],
    ['щётка для двигателя', 'крышка двигателя'],
  ])('are two where one word is all that they have in common: %s, %s', (one, other) => {
    expect(new Set(split([one.toLowerCase(), other.toLowerCase()])).size).toBe(2);
  });

  it.each([
    ['Servo motor 400W', 'Servo motor, 400 W, brake'],
    ['Motor', 'Servo motor 400 W'],
    ['Motor X axis', 'Motor Y axis'],
    ['Ball bearing 6204-2RS', 'Bearing 6204 2RS SKF'],
    ['Серводвигатель 400 Вт', 'Серводвигатель с тормозом'],
  ])('are one where one text says what the other does: %s, %s', (one, other) => {
    expect(new Set(split([one.toLowerCase(), other.toLowerCase()])).size).toBe(1);
  });

  it('are one part where one says too little to tell, or speaks another script', () => {
    expect(new Set(split(['Hex nut', 'Steel plate', 'M4'])).size).toBe(1);
    expect(new Set(split(['Hex nut', 'Steel plate', '磁钢'])).size).toBe(1);
  });

  it('are grouped as pair by pair, in whatever order they come', () => {
    const text = fc.array(fc.constantFrom('bolt', 'nut', 'plate', 'hub', 'ring', 'cover', 'gear', 'shaft'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          text.map((words) => words.join(' ')),
          { minLength: 1, maxLength: 14 },
        ),
        (all) => {
          const words = all.map((one) => new Set(one.split(' ')));
          const group = all.map((_, at) => at);
          for (let round = 0; round < all.length; round++)
            words.forEach((one, i) =>
              words.forEach((other, j) => {
                const common = [...one].filter((word) => other.has(word)).length;
                const union = one.size + other.size - common;
                if (common > 0 && (common === Math.min(one.size, other.size) || common * 3 >= union))
                  group[i] = group[j] = Math.min(group[i]!, group[j]!);
              }),
            );
          expect(groups(split(all))).toEqual(group);
          expect(split([...all].reverse()).reverse()).toEqual(split(all));
        },
      ),
    );
  });
});
