import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEED } from './property-seed.ts';

it('gives every property the same examples at each run, unless others are asked for', () => {
  const drawn = (): string[] => {
    const examples: string[] = [];
    fc.assert(
      fc.property(fc.string(), (text) => void examples.push(text)),
      { numRuns: 20 },
    );
    return examples;
  };
  expect(fc.readConfigureGlobal()).toEqual({ seed: Number(process.env['PROPERTY_SEED'] ?? SEED) });
  expect(drawn()).toEqual(drawn());
});
