import { describe, expect, it } from 'vitest';
import { gramsOf, percentOf, plainNumber } from './figures.ts';

describe('figures of a declaration', () => {
  it.each([
    ['1.23', 1.23],
    ['1,23', 1.23],
    ['4.2E-3', 0.0042],
    ['+5', 5],
    ['', null],
    ['-1', null],
    ['1.234.567', null],
    ['NaN', null],
    ['1e999', null],
    ['trace', null],
  ])('%s is %s', (text, value) => {
    expect(plainNumber(text)).toBe(value);
  });

  it.each([
    [{ value: '182', unit: 'mg' }, 0.182],
    [{ value: '0.3', unit: 'KG' }, 300],
    [{ value: '4', unit: 'µg' }, 4e-6],
    [{ value: '5', unit: 'pieces' }, null],
  ])('grams of %j', (figure, grams) => {
    expect(gramsOf(figure)?.min ?? null).toBe(grams);
  });

  it('a range stands before its middle, and one end alone is still one', () => {
    expect(percentOf({ value: '27', min: '25', max: '29', unit: '%' })).toEqual({ min: 25, max: 29 });
    expect(percentOf({ max: '0.5', unit: '%' })).toEqual({ min: 0, max: 0.5 });
    expect(percentOf({ value: '9000', unit: 'ppm' })?.max).toBeCloseTo(0.9);
    expect(percentOf({ min: '5', max: '1', unit: '%' })).toBeNull();
  });
});
