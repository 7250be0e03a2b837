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

  it('are one part where each has a word with the next in common', () => {
    expect(new Set(split(Array.from({ length: 300 }, (_, at) => `word${String(at)} word${String(at + 1)}`))).size).toBe(
      1,
    );
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
                if ([...one].some((word) => other.has(word))) group[i] = group[j] = Math.min(group[i]!, group[j]!);
              }),
            );
          expect(groups(split(all))).toEqual(group);
          expect(split([...all].reverse()).reverse()).toEqual(split(all));
        },
      ),
    );
  });
});
