import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heightOf, linesIn } from './row-height.ts';

it.each([
  ['', 20, 1],
  ['Servo motor', 20, 1],
  ['Servo motor, stepper motor', 14, 2],
  ['first\nsecond', 40, 2],
  ['first\n\nthird', 40, 3],
  ['x'.repeat(100), 20, 5],
  ['磁石'.repeat(10), 20, 2],
  ['MAGNET SEGMENT N42SH', 20, 2],
  ['magnet segment of nickel', 24, 1],
])('%j takes lines in a column of %i: %i', (text, column, lines) => {
  expect(linesIn(text, column)).toBe(lines);
});

it('larger and bold letters take more', () => {
  expect(linesIn('Parts to ask today', 16)).toBe(1);
  expect(linesIn('Parts to ask today', 16, 1.7)).toBe(2);
});

it('a row is as high as its lines, and never higher than Excel knows', () => {
  expect(heightOf(1)).toBe(16);
  expect(heightOf(1, 26)).toBe(26);
  expect(heightOf(3)).toBe(43.5);
  expect(heightOf(1000)).toBe(409);
});

it('a narrower column never takes fewer lines, and no text fewer than its own', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 8, max: 80 }), (text, column) => {
      const lines = linesIn(text, column);
      expect(lines).toBeGreaterThanOrEqual(text.split('\n').length);
      expect(linesIn(text, column * 2)).toBeLessThanOrEqual(lines);
    }),
  );
});
