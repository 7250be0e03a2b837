import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTrie, leadingTo, type TrieTables } from './trie.ts';

const WIDTH = 40;

/** Values met on the way along a text from a root: the keys that begin it. */
function walk({ base, check, value }: TrieTables, root: number, text: readonly number[]): number[] {
  const met: number[] = [];
  let state = root;
  for (const cls of text) {
    const next = (base[state] ?? 0) + cls;
    if (check[next] !== cls) break;
    state = next;
    if (value[state] !== 0) met.push((value[state] ?? 0) - 1);
  }
  return met;
}

const key = fc.array(fc.integer({ min: 1, max: WIDTH - 1 }), { minLength: 1, maxLength: 6 });
const roots = fc.array(fc.array(key, { maxLength: 60 }), { minLength: 1, maxLength: 3 });

it('leads from each root to its own keys, and of equal keys to the first', () => {
  fc.assert(
    fc.property(roots, fc.array(fc.integer({ min: 0, max: WIDTH - 1 }), { maxLength: 8 }), (lists, random) => {
      const trie = buildTrie(
        lists.map((list) => list.map((classes, value) => ({ key: String.fromCharCode(...classes), value }))),
        WIDTH,
      );
      lists.forEach((list, root) => {
        for (const text of [...list, random]) {
          const begins = list
            .map((classes, value) => ({ classes, value }))
            .filter(({ classes }) => classes.every((cls, i) => cls === text[i]) && classes.length <= text.length)
            .filter(({ classes, value }) => list.findIndex((one) => one.join() === classes.join()) === value)
            .sort((a, b) => a.classes.length - b.classes.length);
          expect(walk(trie, root, text)).toEqual(begins.map(({ value }) => value));
        }
      });
    }),
  );
});

it('keeps what many keys end with once, where they have the same value', () => {
  const keys = (begins: readonly string[], value: (at: number) => number) =>
    begins.map((begin, at) => ({ key: `${begin}\u0005\u0006\u0007\u0008`, value: value(at) }));
  const used = ({ check }: TrieTables): number => check.filter((cls) => cls !== 0xffff).length;
  const begins = ['\u0001', '\u0002', '\u0003', '\u0004'];
  expect(used(buildTrie([keys(begins, () => 7)], WIDTH))).toBe(4 + 4);
  expect(used(buildTrie([keys(begins, (at) => at)], WIDTH))).toBe(4 * 5);
});

it('marks the states on a way to one that a class leads to', () => {
  fc.assert(
    fc.property(roots, fc.uniqueArray(fc.integer({ min: 1, max: WIDTH - 1 }), { maxLength: 3 }), (lists, wanted) => {
      const trie = buildTrie(
        lists.map((list) => list.map((classes, value) => ({ key: String.fromCharCode(...classes), value }))),
        WIDTH,
      );
      const leads = leadingTo(new Set(wanted), trie.base, trie.check);
      lists.forEach((list, root) => {
        for (const text of list) {
          let state = root;
          text.forEach((cls, at) => {
            const begun = text.slice(0, at);
            const isOnWay = list.some(
              (one) => begun.every((each, i) => one[i] === each) && one.slice(at).some((each) => wanted.includes(each)),
            );
            expect(leads[state]).toBe(isOnWay ? 1 : 0);
            state = (trie.base[state] ?? 0) + cls;
          });
        }
      });
    }),
  );
});
