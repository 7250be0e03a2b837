import { describe, expect, it } from 'vitest';
import { companyKey } from './companies.ts';

describe('firms that are sent one form', () => {
  it.each([
    ['ACME GmbH', 'Acme, Inc.'],
    ['Nordmark Magnet AB', 'Nordmark-Magnet'],
    ['株式会社豊原精機', '豊原精機'],
    ['S.p.A. Motori', 'SpA Motori'],
    ['Johnson & Co', 'Johnson'],
  ])('are %s and %s', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other));
  });

  it.each([
    ['C&K', 'CK'],
    ['C&K', 'C+K'],
    ['C+K', 'C K'],
    ['@M', '=M'],
    ['-M', 'M'],
    ['AB Nord Mark', 'Nordmark AB'],
  ])('are not %s and %s, which differ in a sign', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other));
  });

  it('are none where nobody is named', () => {
    expect(companyKey('')).toBe('');
  });
});
