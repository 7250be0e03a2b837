import { describe, expect, it } from 'vitest';
import { gramsPer, parseUnit } from './units.ts';

describe('units', () => {
  it.each([
    ['kg', 1000],
    ['KGM', 1000],
    ['mg', 0.001],
    ['GRM', 1],
    ['g/pc', 1],
    ['Gramm', 1],
    ['克', 1],
    ['кг', 1000],
    ['lbs', 453.59237],
  ])('%s is %d g', (text, grams) => {
    expect(gramsPer(text)).toBeCloseTo(grams, 6);
  });

  it.each(['pcs', 'Stk.', 'ST', 'EA', '个', '個', '개', 'шт', 'Set'])('%s counts pieces', (text) => {
    expect(parseUnit(text)?.kind).toBe('count');
  });

  it('never takes a count for a mass', () => {
    expect(gramsPer('pcs')).toBeNull();
    expect(gramsPer('m')).toBeNull();
    expect(gramsPer('as_needed')).toBeNull();
  });
});
