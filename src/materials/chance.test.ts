import { describe, expect, it } from 'vitest';
import { chance, percentOf } from './chance.ts';

describe('a probability', () => {
  it('is one figure in percent and as a number, whatever its binary fraction', () => {
    for (const [p, percent, number] of [
      [0.175, 18, '0.18'],
      [0.595, 60, '0.60'],
      [0.29, 29, '0.29'],
      [0.05, 5, '0.05'],
    ] as const) {
      expect(percentOf(p)).toBe(percent);
      expect(chance(p)).toBe(number);
    }
  });

  it('is no certainty unless it is one', () => {
    expect([percentOf(0.998), chance(0.998), percentOf(1), chance(1)]).toEqual([99, '0.99', 100, '1.00']);
  });
});
