import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../map/sheet.fixture.ts';
import { partLinesOf } from './access.ts';
import { bomOf, links } from './bom.fixture.ts';

const LEVELS = ['Level', 'Part Number', 'Description', 'Qty'];

describe('defects of structure', () => {
  it('a step of more than one level', () => {
    const bom = bomOf([LEVELS, [1, 'A-1', 'Motor', 1], [3, 'A-2', 'Magnet', 8], [1, 'A-3', 'Cable', 1]]);
    expect(bom.issues).toEqual([{ kind: 'level-gap', line: 1, data: { from: 1, to: 3 } }]);
    expect(links(bom)[1]).toBe('A-2 < A-1');
  });

  it('a parent that is nowhere, in a list that has its roots as lines', () => {
    const bom = bomOf([
      ['Parent Part #', 'Part Number', 'Description', 'Qty'],
      [null, 'A-100', 'Motor', 1],
      ['A-100', 'A-140', 'Rotor', 1],
      ['S-400', 'A-150', 'Cable', 1],
    ]);
    expect(bom.issues).toEqual([{ kind: 'orphan', line: 2, data: { parent: 'S-400' } }]);
  });

  it('a group of dotted numbers whose own line is missing: it stands at the top, and the rest of the tree stays', () => {
    const rows = ['1', '1.1', '1.2', '3.1', '3.2', '3.3', '3.4'].map((item, at) => [item, `A-${String(at)}`, `Part ${'abcdefg'[at] ?? ''}`, 1]); // prettier-ignore
    const bom = bomOf([['Item', 'Part Number', 'Description', 'Qty'], ...rows]);
    expect(bom.styles).toEqual(['dotted']);
    expect(links(bom)).toEqual(['A-0', 'A-1 < A-0', 'A-2 < A-0', 'A-3', 'A-4', 'A-5', 'A-6']);
    expect(bom.issues.map(({ kind, line, data }) => [kind, line, data['parent']])).toEqual(
      [3, 4, 5, 6].map((line) => ['orphan', line, '3']),
    );
  });

  it('no tree where numbers with a point mostly continue none', () => {
    const rows = ['1', '1.1', '2.1', '3.1', '4.1'].map((item, at) => [item, `A-${String(at)}`, 'Part', 1]);
    expect(bomOf([['Item', 'Part Number', 'Description', 'Qty'], ...rows]).styles).toEqual(['flat']);
  });

  it('parts that contain each other are cut once', () => {
    const bom = bomOf([
      ['Parent Part #', 'Part Number', 'Description', 'Qty'],
      ['A-3', 'A-1', 'One', 1],
      ['A-1', 'A-2', 'Two', 1],
      ['A-2', 'A-3', 'Three', 1],
    ]);
    expect(bom.issues.map((issue) => issue.kind)).toEqual(['cycle']);
    expect(Array.from(bom.parent).filter((above) => above < 0)).toHaveLength(1);
  });

  it('a part below itself in a levelled list', () => {
    const bom = bomOf([LEVELS, [1, 'A-1', 'Motor', 1], [2, 'A-2', 'Rotor', 1], [3, 'A-1', 'Motor', 1]]);
    expect(bom.issues).toEqual([{ kind: 'cycle', line: 2, data: { length: 2 } }]);
  });
});

describe('properties', () => {
  /** A random tree as depths: each node is at most one deeper than the one before. */
  const depths = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 60 }).map((steps) => {
    const list: number[] = [0];
    for (const step of steps) list.push(Math.max(1, (list.at(-1) ?? 0) + 1 - step));
    return list;
  });

  function expectedParents(list: readonly number[]): number[] {
    return list.map((depth, i) => {
      for (let above = i - 1; above >= 0; above--) if (list[above]! < depth) return above;
      return -1;
    });
  }

  it('a tree written as levels comes back the same, for any base and style', () => {
    fc.assert(
      fc.property(depths, fc.constantFrom(0, 1), fc.constantFrom('number', 'dotted'), (list, base, style) => {
        const rows: Cell[][] = list.map((depth, i) => [
          style === 'number' ? depth + base : `${'.'.repeat(depth + 1)}${depth + 1}`,
          `P-${1000 + i}`,
          `Part ${i}`,
          1,
        ]);
        const bom = bomOf([LEVELS, ...rows]);
        expect(Array.from(bom.parent)).toEqual(expectedParents(list));
        expect(bom.issues).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('the same tree written as parent numbers comes back the same, in any row order', () => {
    fc.assert(
      fc.property(depths, fc.integer(), (list, seed) => {
        const parents = expectedParents(list);
        const order = list.map((_, i) => i).sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
        const rows: Cell[][] = order.map((i) => [
          parents[i]! < 0 ? null : `P-${1000 + parents[i]!}`,
          `P-${1000 + i}`,
          `Part ${i}`,
          1,
        ]);
        const bom = bomOf([['Parent Part Number', 'Part Number', 'Description', 'Qty'], ...rows]);
        const found = Array.from(bom.parent, (above) => (above < 0 ? -1 : order[above]!));
        expect(found).toEqual(order.map((i) => parents[i]!));
      }),
      { numRuns: 60 },
    );
  });

  it('any parent references end in a forest without cycles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), { minLength: 3, maxLength: 40 }),
        (pairs) => {
          const rows: Cell[][] = pairs.map(([parent, own]) => [
            `P-${100 + parent}`,
            `P-${100 + own}`,
            `Part number ${own}`,
            1,
          ]);
          const bom = bomOf([['Parent Part Number', 'Part Number', 'Description', 'Qty'], ...rows]);
          for (let line = 0; line < bom.lineCount; line++) {
            let steps = 0;
            for (let above = bom.parent[line]!; above >= 0; above = bom.parent[above]!)
              expect(++steps).toBeLessThanOrEqual(bom.lineCount);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a row inserted above changes no part key', () => {
    const cell = fc.constantFrom('Motor', 'Rotor magnet N42SH', 'Shaft 8 mm', 'Bolt M4x12', 'Cover');
    const number = fc.constantFrom('A-100', 'A-101', 'B-200', '-', 'TBD', '12');
    const row = fc
      .tuple(number, cell, fc.constantFrom('Acme', 'Bolt & Co', null))
      .map(([n, d, m]): Cell[] => [n, d, m, 1]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 15 }), (rows) => {
        const header = ['Part Number', 'Description', 'Manufacturer', 'Qty'];
        const before = bomOf([header, ...rows]);
        const after = bomOf([header, ['NEW-1', 'Something else entirely', null, 1], ...rows]);
        const keys = (bom: typeof before, skip: number): string[] =>
          Array.from(bom.part.slice(skip), (part) => bom.partKey.at(part)!);
        expect(keys(after, 1)).toEqual(keys(before, 0));
      }),
      { numRuns: 100 },
    );
  });

  it('the lines of all parts are all part lines, each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A-100', 'A-101', 'B-200', '-'), { minLength: 3, maxLength: 30 }),
        (numbers) => {
          const bom = bomOf([
            ['Part Number', 'Description', 'Qty'],
            ...numbers.map((n, i): Cell[] => [n, `Thing ${i % 3}`, 1]),
          ]);
          const all = Array.from({ length: bom.partCount }, (_, part) => Array.from(partLinesOf(bom, part))).flat();
          expect(all.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i));
        },
      ),
    );
  });

  it('a hundred thousand lines, one below the other, assemble', () => {
    const count = 100_000;
    const rows: Cell[][] = Array.from({ length: count }, (_, i) => [
      i === 0 ? null : `P-${99_999 + i}`,
      `P-${100_000 + i}`,
      'Link',
      1,
    ]);
    const bom = bomOf([['Parent Part Number', 'Part Number', 'Description', 'Qty'], ...rows]);
    expect(bom.parent[count - 1]).toBe(count - 2);
    expect(bom.issues).toEqual([]);
  });
});
