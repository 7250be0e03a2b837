import { describe, expect, it } from 'vitest';
import { percentOf, shareOf } from './register-values.ts';

describe('a declared share', () => {
  it.each([
    ['2.1', { min: 2.1, max: 2.1, limit: null }],
    ['2,1 Gew.-%', { min: 2.1, max: 2.1, limit: null }],
    ['.5', { min: 0.5, max: 0.5, limit: null }],
    ['1~2', { min: 1, max: 2, limit: null }],
    ['1.0～3.0 %', { min: 1, max: 3, limit: null }],
    ['100-500 ppm', { min: 0.01, max: 0.05, limit: null }],
    ['4.0±0.2', { min: 3.8, max: 4.2, limit: null }],
    ['≤0.5', { min: 0, max: 0.5, limit: null }],
    ['max 0.5 %', { min: 0, max: 0.5, limit: null }],
    ['<0.01', { min: 0, max: 0, limit: 0.01 }],
  ])('of %s is read as suppliers write it', (text, share) => {
    expect(shareOf(text)).toEqual(share);
  });

  it.each(['1,500 ppm', '<1,500 ppm', 'traces', 'about two', '5-1', '0.2±4'])('of %s is none', (text) => {
    expect(shareOf(text)).toBeNull();
  });

  it('of millionths is one with a point or a comma before the decimals', () => {
    expect([percentOf('1500 ppm'), percentOf('1,5 ppm'), percentOf('1.5 mg/kg')]).toEqual([0.15, 0.00015, 0.00015]);
  });
});
