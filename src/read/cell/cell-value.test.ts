import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextArena } from '../arena.ts';
import { internNumber } from './cell-value.ts';

function numberText(text: string): string {
  const arena = new TextArena();
  const bytes = new TextEncoder().encode(text);
  return arena.text(internNumber(arena, bytes, 0, bytes.length));
}

/** Rounds the digits of a decimal number, half up, in whole numbers. */
function rounded(sign: string, whole: bigint, fraction: string): string {
  const scale = 10n ** BigInt(fraction.length);
  let digits = whole * scale + BigInt(fraction);
  const excess = digits.toString().length - 15;
  if (excess > 0) {
    const unit = 10n ** BigInt(excess);
    digits = ((digits + unit / 2n) / unit) * unit;
  }
  const tail = (digits % scale).toString().padStart(fraction.length, '0').replace(/0+$/, '');
  return `${sign}${(digits / scale).toString()}${tail === '' ? '' : `.${tail}`}`;
}

describe('a fraction with more digits than Excel shows', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['99.999999999999986', '100'],
    ['-99.999999999999996', '-100'],
    ['0.99999999999999999', '1'],
    ['-0.99999999999999999', '-1'],
    ['9.9999999999999995', '10'],
    ['123456789012345.67', '123456789012346'],
    ['999999999999999.99', '1000000000000000'],
    ['1234567890123456.7', '1234567890123456.7'],
    ['0.0000123456789012345678', '0.0000123456789012346'],
    ['1.50000000000000000', '1.50000000000000000'],
    ['0.1234567890123450', '0.1234567890123450'],
  ])('%s is %s', (written, text) => {
    expect(Number(numberText(written))).toBe(Number(text));
  });

  it('is rounded in its digits (property)', () => {
    const digits = fc.stringMatching(/^[0-9]{15,25}$/);
    fc.assert(
      fc.property(fc.constantFrom('', '-'), fc.bigInt(0n, 10n ** 15n - 1n), digits, (sign, whole, fraction) => {
        fc.pre(BigInt(fraction) > 0n);
        expect(numberText(`${sign}${String(whole)}.${fraction}9`)).toBe(rounded(sign, whole, `${fraction}9`));
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const text = value.toFixed(17);
        if (text.includes('.')) expect(Number(numberText(text))).toBeCloseTo(value, 2);
      }),
    );
  });
});
