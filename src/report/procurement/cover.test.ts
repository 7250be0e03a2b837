import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askOrder, type CoverTask, lettersForToday } from './cover.ts';

const task = (needs: string, weight = 1): CoverTask => ({ needs: needs.split(','), weight });

/** What a choice of suppliers settles: the tasks that wait for none but them. */
const settledBy = (tasks: readonly CoverTask[], chosen: ReadonlySet<string>): number =>
  tasks.reduce(
    (sum, { needs, weight }) => sum + (needs.length > 0 && needs.every((one) => chosen.has(one)) ? weight : 0),
    0,
  );

describe('the order of asking', () => {
  it('begins with the supplier that settles most', () => {
    const steps = askOrder([task('a'), task('b', 5), task('c', 2)]);
    expect(steps).toEqual([
      { supplier: 'b', settled: 5, atMost: 5 },
      { supplier: 'c', settled: 7, atMost: 7 },
      { supplier: 'a', settled: 8, atMost: 8 },
    ]);
  });

  it('counts a product only when the last of its suppliers has answered', () => {
    expect(askOrder([task('a,b', 3)]).map(({ settled }) => settled)).toEqual([0, 3]);
  });

  it('prefers two letters that settle ten products together to one that settles three', () => {
    const steps = askOrder([task('a,b', 10), task('c', 3)]);
    expect(steps.map(({ supplier, settled }) => [supplier, settled])).toEqual([
      ['a', 0],
      ['b', 10],
      ['c', 13],
    ]);
  });

  it('is the same whatever the order of the products', () => {
    const tasks = [task('a,b', 2), task('b'), task('c,d'), task('a', 2)];
    expect(askOrder([...tasks].reverse())).toEqual(askOrder(tasks));
  });

  it('is nothing where nothing is open', () => {
    expect(askOrder([])).toEqual([]);
    expect(lettersForToday([])).toBe(0);
  });

  it('gives a bound that no choice of as many letters exceeds, and settles everything in the end', () => {
    const tasks = fc.array(
      fc.record({
        needs: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 3 }),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(tasks, (given) => {
        const steps = askOrder(given);
        const names = [...new Set(given.flatMap(({ needs }) => needs))];
        expect(new Set(steps.map(({ supplier }) => supplier))).toEqual(new Set(names));
        expect(steps.at(-1)?.settled).toBe(given.reduce((sum, { weight }) => sum + weight, 0));
        const asked = new Set<string>();
        for (const [at, { supplier, settled, atMost }] of steps.entries()) {
          asked.add(supplier);
          // Within a bundle less is claimed than is true, never more.
          expect(settled).toBeLessThanOrEqual(settledBy(given, asked));
          let best = 0;
          for (let bits = 0; bits < 1 << names.length; bits++) {
            const chosen = new Set(names.filter((_, bit) => (bits >> bit) & 1));
            if (chosen.size === at + 1) best = Math.max(best, settledBy(given, chosen));
          }
          expect(best).toBeLessThanOrEqual(atMost);
        }
      }),
    );
  });
});

describe('letters for today', () => {
  it('are the fewest that settle two thirds of what letters can settle', () => {
    expect(lettersForToday(askOrder([task('a', 6), task('b', 2), task('c', 1)]))).toBe(1);
    expect(lettersForToday(askOrder([task('a', 3), task('b', 3), task('c', 3)]))).toBe(2);
  });

  it('are more than five only where fewer settle nothing', () => {
    expect(lettersForToday(askOrder([task('a,b,c,d,e,f'), task('a,b,c,d,e,g')]))).toBe(6);
  });

  it('are five at most', () => {
    expect(lettersForToday(askOrder(Array.from('abcdefghijklmnop').map((name) => task(name))))).toBe(5);
  });

  it('are none that settle nothing today: a bundle that five letters cut off is left for another day', () => {
    const steps = askOrder(['a', 'b,c,d,e,f,g,h,i', 'j,k,l,m,n,o,p,q'].map((names) => task(names)));
    expect(steps.slice(0, 5).map(({ settled }) => settled)).toEqual([1, 1, 1, 1, 1]);
    expect(lettersForToday(steps)).toBe(1);
  });
});
