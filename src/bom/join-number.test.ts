import { describe, expect, it } from 'vitest';
import { joinNumber } from './join-number.ts';

describe('the number by which parts of several files join', () => {
  it.each([
    ['200-00420', '200-00420'],
    ['000000000020000420', '20000420'],
    ['0000000000000000000000000000000020000420', '20000420'],
    ['00420-1', '00420-1'],
    ['MAG-1', 'mag-1'],
    ['12.345.678', '12.345.678'],
    ['R100', null],
    ['MAGNET', null],
    ['11111', null],
    ['000000000000000042', null],
    ['N/A', null],
    ['1.25', null],
    ['1.2.3.4', null],
    ['1.23E+11', null],
  ])('of %s is %s', (number, key) => {
    expect(joinNumber(number)).toBe(key);
  });
});
