import { expect, it } from 'vitest';
import { FoundTerms } from './found-terms.ts';

const listed = ({ count, starts, ends, ids }: FoundTerms): number[][] =>
  Array.from({ length: count }, (_, at) => [starts[at]!, ends[at]!, ids[at]!]);

it('hold as many as there are', () => {
  const found = new FoundTerms();
  for (let at = 0; at < 200; at++) found.add(at, at + 1, 7);
  expect(listed(found)).toEqual(Array.from({ length: 200 }, (_, at) => [at, at + 1, 7]));
});

it('hold one term for a place where the next takes its place', () => {
  const found = new FoundTerms();
  found.addOver(0, 4, 1);
  found.addOver(0, 4, 2);
  found.addOver(0, 5, 3);
  found.addOver(1, 5, 4);
  expect(listed(found)).toEqual([
    [0, 4, 2],
    [0, 5, 3],
    [1, 5, 4],
  ]);
});

it.each([
  { from: 2, order: [3, 1, 2] },
  { from: 0, order: [1, 2, 3] },
  { from: 3, order: [1, 2, 3] },
])('those from $from on can be moved before the others', ({ from, order }) => {
  const found = new FoundTerms();
  for (const id of [1, 2, 3]) found.add(0, 1, id);
  found.toFront(from);
  expect([...found.ids.slice(0, found.count)]).toEqual(order);
});
