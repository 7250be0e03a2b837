import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Numbers } from './numbers.ts';

describe('growing numbers', () => {
  it('are those that were pushed and put, and 0 between them (property)', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ push: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }) }),
        fc.record({ put: fc.integer({ min: 0, max: 40_000 }), value: fc.nat() }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        const numbers = new Numbers();
        const told: number[] = [];
        for (const step of list) {
          if ('push' in step) {
            numbers.push(step.push);
            told.push(step.push);
          } else {
            numbers.put(step.put, step.value);
            told[step.put] = step.value;
          }
        }
        expect(numbers.count).toBe(told.length);
        const isSame = (at: number): boolean => numbers.at(at) === (told[at] ?? 0);
        expect(Array.from({ length: told.length }, (_, at) => at).filter((at) => !isSame(at))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('have nothing beyond their ends', () => {
    const numbers = new Numbers();
    numbers.push(5);
    expect([numbers.at(1), numbers.at(100_000), numbers.at(-1)]).toEqual([0, 0, 0]);
    numbers.clear();
    expect([numbers.count, numbers.at(0)]).toEqual([0, 0]);
  });
});
