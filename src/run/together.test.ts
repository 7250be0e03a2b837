import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { together } from './together.ts';

const KIB = 1 << 10;
const parted = (sizes: readonly number[]): number[][] =>
  [...together(sizes.keys(), (place) => sizes[place] ?? 0)].map((some) => [...some]);

describe('files that are linted together', () => {
  it('are 64 at most, and no more once they are a MiB', () => {
    expect(parted(new Array<number>(130).fill(1000)).map(({ length }) => length)).toEqual([64, 64, 2]);
    expect(parted(new Array<number>(20).fill(128 * KIB)).map(({ length }) => length)).toEqual([8, 8, 4]);
  });

  it('are one where it is not small', () => {
    expect(parted([10, 9 * KIB * KIB, 10, 10])).toEqual([[0], [1], [2, 3]]);
  });

  it('are all of them, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 * KIB })), (sizes) => {
        const some = parted(sizes);
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
    const small = together(places(), () => 1);
    small.next();
    expect(taken).toHaveLength(64);
    taken.length = 0;
    together(places(), () => 1000 * KIB).next();
    expect(taken).toEqual([0]);
  });
});
