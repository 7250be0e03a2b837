import { describe, expect, it } from 'vitest';
import { countAtEnd, countOf } from './item-counts.ts';

describe('a number alone at the end of an item', () => {
  it.each([
    ['Neodymium magnets 10x3 (8)', '8', 'Neodymium magnets 10x3'],
    ['Speaker 8 ohm - 2', '2', 'Speaker 8 ohm'],
    ['Servo SG90 – 4', '4', 'Servo SG90'],
  ])('counts it: %s', (item, count, thing) => {
    expect(countOf(item)).toBeNull();
    expect(countAtEnd(item)).toEqual({ count, thing });
  });

  it.each(['Raspberry Pi (4)', 'Arduino pin - 13', 'Bearing 608 (2RS)', 'Battery (2020)', 'Bolt M3-10', 'Torque - 34 Ncm', '8 - 2', 'LED (red)', 'Step (3)'])(
    'is none of things: %s',
    (item) => {
      expect(countAtEnd(item)).toBeNull();
    },
  ); // prettier-ignore
});
