import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { neededStrings } from './needed.ts';

describe('strings that a pattern needs', () => {
  it.each([
    ['(?:[A-Z]{0,5}-?)\\d{4,6} ?KV', ['KV']],
    ['\\d{2,4} ?KV|OUTRUNNER', ['KV', 'OUTRUNNER']],
    ['(?:GM)?-?[2-8]\\d{3} ?(?:GIMBAL|云台)', ['GIMBAL', '云台']],
    ['AB+CDE', ['CDE']],
    ['LONG[0-9]OR', ['LONG']],
    ['(?<n>AB|CD)X', ['AB', 'CD']],
  ])('%s needs %j', (source, needed) => {
    expect(neededStrings(source)).toEqual(needed);
  });

  it.each(['N\\d{2}', '(?:ABC)?\\d', 'A|LONG', 'AB(?=CD)', 'A\\wBC', '[AB]C', 'A{0,2}'])(
    'tells nothing of %s',
    (source) => {
      expect(neededStrings(source)).toBeNull();
    },
  );

  it('is right about every pattern of the data', () => {
    const known = knowledge();
    for (const { pattern } of [...known.series, ...known.patterns]) {
      const needed = neededStrings(pattern);
      if (needed === null) continue;
      for (const text of fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), 10))
        expect(
          needed.some((one) => text.includes(one)),
          `${pattern}: ${text}`,
        ).toBe(true);
    }
  });
});
