import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** Chance that magnets of rare earths are in it, of what is shown. */
const chance = (text: string): number => Math.max(0, ...contentsOf(text).map(({ confidence }) => confidence));

describe('the field at the pole of what catches or lifts iron', () => {
  it.each([
    'Magnetic filter DN50 22.000 Gauss',
    'Magnetic grate 12 kGs',
    '磁选棒 10000高斯',
    'MANYETİK FİLTRE 33.000 GAUSS FLANŞLI',
  ])('tells of rare earths where no ferrite reaches it: %s', (text) => {
    expect(chance(text)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['Magnetic filter DN50', 'Magnetic filter 1,500 Gauss', 'Magnetic filter DN50, part 22.000'])(
    'tells nothing where it is low or not stated: %s',
    (text) => {
      expect(chance(text)).toBeLessThan(0.9);
    },
  );
});
