import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf } from './partition.ts';

const KIB = 1024;
const paths = (shard: readonly { readonly path: string }[]): string => shard.map(({ path }) => path).join(' ');
const shardsOf = (files: readonly { path: string; size: number }[], count: number) =>
  Array.from({ length: count }, (_, at) => filesOf(files, { index: at + 1, count }));

describe('files of a shard', () => {
  const files = [
    { path: 'a', size: 900 * KIB },
    { path: 'b', size: 500 * KIB },
    { path: 'c', size: 400 * KIB },
    { path: 'd', size: 300 * KIB },
    { path: 'e', size: 0 },
  ];

  it('the largest goes first to the shard with the least', () => {
    expect(shardsOf(files, 2).map(paths)).toEqual(['a d', 'b c e']);
    expect(shardsOf(files, 3).map(paths)).toEqual(['a', 'b e', 'c d']);
  });

  it('small files are spread by their number', () => {
    const small = Array.from({ length: 100 }, (_, at) => ({ path: String(at), size: at % 3 }));
    expect(shardsOf(small, 4).map(({ length }) => length)).toEqual([25, 25, 25, 25]);
  });

  const anyFiles = fc.uniqueArray(fc.record({ path: fc.string({ minLength: 1 }), size: fc.nat(1 << 20) }), {
    selector: ({ path }) => path,
    maxLength: 60,
  });
  const anyCount = fc.integer({ min: 1, max: 40 });

  it('each file is in one shard, whatever order the files come in', () => {
    fc.assert(
      fc.property(anyFiles, anyCount, fc.nat(), (all, count, turn) => {
        const shards = shardsOf(all, count);
        expect(
          shards
            .flat()
            .map(({ path }) => path)
            .sort(),
        ).toEqual(all.map(({ path }) => path).sort());
        const turned = [...all.slice(turn % (all.length + 1)), ...all.slice(0, turn % (all.length + 1))];
        expect(shardsOf(turned.reverse(), count)).toEqual(shards);
      }),
    );
  });

  it('no shard has more than its share and one file', () => {
    fc.assert(
      fc.property(anyFiles, anyCount, (all, count) => {
        const weight = (shard: readonly { readonly size: number }[]): number =>
          shard.reduce((sum, { size }) => sum + size + 16 * KIB, 0);
        const most = Math.max(0, ...all.map(({ size }) => size + 16 * KIB));
        for (const shard of shardsOf(all, count)) expect(weight(shard)).toBeLessThanOrEqual(weight(all) / count + most);
      }),
    );
  });
});
