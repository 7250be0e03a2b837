import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from './suggest.ts';

describe('nearest', () => {
  it.each([
    ['errror', ['off', 'info', 'warning', 'error'], 'error'],
    ['warn', ['off', 'info', 'warning', 'error'], 'warning'],
    ['styilsh', ['detail', 'stylish', 'json'], 'stylish'],
    ['controlled-item', ['mofcom/controlled-item', 'data/unclassified'], 'mofcom/controlled-item'],
    ['controled-item', ['mofcom/controlled-item', 'data/unclassified'], 'mofcom/controlled-item'],
    ['partnumber', ['partNumber', 'parent'], 'partNumber'],
    ['partNo', ['parent', 'partNumber'], 'partNumber'],
    ['part_nr', ['parent', 'partNumber'], 'partNumber'],
    ['qty', ['unit', 'quantity'], 'quantity'],
    ['configFil', ['config', 'configFile'], 'configFile'],
  ])('takes %s for the word that was meant', (word, known, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it('says nothing when no word is near', () => {
    expect(nearest('banana', ['off', 'info', 'warning', 'error'])).toBeNull();
    expect(didYouMean('banana', ['off', 'info'])).toBe('Known: off, info.');
  });

  it('does not compare what is far too long', () => {
    expect(nearest('x'.repeat(100_000), ['x'])).toBeNull();
  });
});

describe('editDistance', () => {
  it('is symmetric, zero only for equal words, and never more than the longer word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(Array.from(a).length, Array.from(b).length));
      }),
    );
  });
});
