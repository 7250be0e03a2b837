import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { together } from './together.ts';

const KIB = 1 << 10;

/** Places by sizes; each set takes as many milliseconds as `took` says. */
function parted(sizes: readonly number[], took: (some: readonly number[]) => number = () => 100): number[][] {
  let time = 0;
  const sets: number[][] = [];
  for (const some of together(
    sizes.keys(),
    (place) => sizes[place] ?? 0,
    () => time,
  )) {
    sets.push([...some]);
    time += took(some);
  }
  return sets;
}

const countsOf = (sets: readonly (readonly number[])[]): number[] => sets.map(({ length }) => length);

describe('files that are linted together', () => {
  it('are 16 at first, and up to 64 where they take little time', () => {
    expect(countsOf(parted(new Array<number>(200).fill(1000)))).toEqual([16, 32, 64, 64, 24]);
  });

  it('are fewer where they take long: what is under way is lost where a run is killed', () => {
    expect(countsOf(parted(new Array<number>(40).fill(1000), (some) => some.length * 100))).toEqual([
      16, 8, 4, 4, 4, 4,
    ]);
    expect(countsOf(parted(new Array<number>(40).fill(1000), (some) => some.length * 20))).toEqual([16, 16, 8]);
    expect(countsOf(parted(new Array<number>(20).fill(1000), () => 5000))).toEqual([16, 4]);
  });

  it('are no more once they are a MiB', () => {
    expect(countsOf(parted(new Array<number>(20).fill(128 * KIB)))).toEqual([8, 8, 4]);
  });

  it('are one where it is not small', () => {
    expect(parted([10, 9 * KIB * KIB, 10, 10])).toEqual([[0], [1], [2, 3]]);
  });

  it('are all of them, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 * KIB })), fc.nat(2000), (sizes, took) => {
        const some = parted(sizes, () => took);
        expect(some.flat()).toEqual([...sizes.keys()]);
        for (const places of some) {
          const bytes = places.reduce((sum, place) => sum + (sizes[place] ?? 0), 0);
          expect(places.length === 1 || (places.length <= 64 && bytes <= 1152 * KIB)).toBe(true);
        }
      }),
    );
  });

  it('are not taken before they are begun: another thread may do them', () => {
    const taken: number[] = [];
    const places = function* (): Generator<number> {
      for (let place = 0; place < 200; place++) {
        taken.push(place);
        yield place;
      }
    };
    together(places(), () => 1).next();
    expect(taken).toHaveLength(16);
    taken.length = 0;
    together(places(), () => 1000 * KIB).next();
    expect(taken).toEqual([0]);
  });
});
