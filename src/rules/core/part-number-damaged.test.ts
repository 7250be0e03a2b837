import { describe, expect, it } from 'vitest';
import { partNumberDamaged } from './part-number-damaged.ts';

describe('data/part-number-damaged', () => {
  it('has a page and a test of its own', () => {
    expect(partNumberDamaged.id).toBe('data/part-number-damaged');
  });
});
