import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../map/sheet.fixture.ts';
import { bomOf, links, partOf } from '../bom.fixture.ts';
import { usesOf } from '../uses.ts';

const number = (part: number): string => `P-${String(1000 + part)}`;

/** What each part is made of, parts of higher numbers alone; every part but the top is in some. */
const products = fc
  .array(fc.array(fc.nat({ max: 5 }), { maxLength: 4 }), { minLength: 4, maxLength: 9 })
  .map((rows) => {
    const below = rows.map((steps, part) =>
      [...new Set(steps.map((step) => part + 1 + step))].filter((one) => one < rows.length),
    );
    for (let part = 1; part < rows.length; part++)
      if (!below.some((list) => list.includes(part))) below[Math.floor((part - 1) / 2)]?.push(part);
    return below;
  });

/** Level, number and number of the parent of each line of the list that prints an assembly's block at each of its uses. */
function exploded(below: readonly (readonly number[])[]): [number, number, number][] {
  const lines: [number, number, number][] = [];
  const open: [number, number, number][] = [[0, 0, -1]];
  for (let line = open.pop(); line !== undefined && lines.length < 400; line = open.pop()) {
    lines.push(line);
    const [level, part] = line;
    for (const child of (below[part] ?? []).toReversed()) open.push([level + 1, child, part]);
  }
  return lines;
}

const HEADER = ['Parent', 'Part Number', 'Description', 'Qty'];
const byParent = (lines: readonly [number, number, number][]) =>
  bomOf([
    HEADER,
    ...lines.map(([, part, parent]): Cell[] => [
      parent < 0 ? null : number(parent),
      number(part),
      `Part ${String(part)}`,
      1,
    ]),
  ]);
const byLevel = (lines: readonly [number, number, number][]) =>
  bomOf([
    ['Level', 'Part Number', 'Description', 'Qty'],
    ...lines.map(([level, part]): Cell[] => [level, number(part), `Part ${String(part)}`, 1]),
  ]);

describe('parents by number', () => {
  it('of an exploded list are the nearest lines above: it is the same product as by levels', () => {
    fc.assert(
      fc.property(products, (below) => {
        const lines = exploded(below);
        const [named, levelled] = [byParent(lines), byLevel(lines)];
        expect(Array.from(named.parent)).toEqual(Array.from(levelled.parent));
        for (const part of new Set(lines.map(([, one]) => one))) {
          const key = `pn:${number(part).toLowerCase()}`;
          expect(usesOf(named, partOf(named, key))).toBe(usesOf(levelled, partOf(levelled, key)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of a list that breaks each assembly down once count the same, in whatever order its lines are', () => {
    fc.assert(
      fc.property(products, fc.infiniteStream(fc.nat()), (below, order) => {
        const lines = exploded(below);
        const pairs = below.flatMap((list, parent) => list.map((part): [number, number, number] => [0, part, parent]));
        const shuffled = pairs.map((pair) => ({ pair, at: order.next().value as number })).sort((a, b) => a.at - b.at);
        const [single, levelled] = [byParent([[0, 0, -1], ...shuffled.map(({ pair }) => pair)]), byLevel(lines)];
        fc.pre(lines.length < 400);
        for (const part of new Set(lines.map(([, one]) => one))) {
          const key = `pn:${number(part).toLowerCase()}`;
          expect(usesOf(single, partOf(single, key))).toBe(usesOf(levelled, partOf(levelled, key)));
        }
      }),
      { numRuns: 150 },
    );
  });
});

it.each([
  ['A-1000 : Drive unit', 'A-1200 : Group'],
  ['A-1000 - Drive unit', 'A-1200 - Group'],
  ['Drives : A-1000', 'Drives : Groups : A-1200'],
])('a parent that is named beside its number is the line of that number: %s', (top, group) => {
  const bom = bomOf([
    HEADER,
    [null, 'A-1000', 'Drive unit', 1],
    [top, 'A-1200', 'Group', 2],
    [top, 'A-1300', 'Cover', 1],
    [group, 'M-1210', 'Magnet', 4],
  ]);
  expect(links(bom)).toEqual(['A-1000', 'A-1200 < A-1000', 'A-1300 < A-1000', 'M-1210 < A-1200']);
});

it('a parent that begins like the number of a line, and is another, is not that line', () => {
  const bom = bomOf([HEADER, [null, 'A-1000', 'Drive unit', 1], ['A-1000 X : Drive', 'A-1200', 'Group', 2], ['A-1000', 'B-1', 'Bolt', 1]]); // prettier-ignore
  expect(links(bom)).toEqual(['A-1000', 'A-1200', 'B-1 < A-1000']);
});
