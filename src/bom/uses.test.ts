import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../map/sheet.fixture.ts';
import { parentsOf } from './access.ts';
import { bomOf, partOf } from './bom.fixture.ts';
import { chainsOf, MAX_USES, usesOf } from './uses.ts';

const PARENTS = ['Parent Part Number', 'Part Number', 'Description', 'Qty'];
const LEVELS = ['Level', 'Part Number', 'Description', 'Qty'];

describe('chains', () => {
  it('run from the top assembly to the part, shortest first', () => {
    const bom = bomOf([
      LEVELS,
      [0, 'A-100', 'Robot', 1],
      [1, 'A-140', 'Drive', 2],
      [2, 'MAG-01', 'Magnet', 8],
      [1, 'MAG-01', 'Magnet', 1],
    ]);
    expect(chainsOf(bom, partOf(bom, 'pn:mag-01'))).toEqual([
      ['A-100', 'MAG-01'],
      ['A-100', 'A-140', 'MAG-01'],
    ]);
  });

  it('pass through every place where the assembly above is used, though it is broken down once', () => {
    const bom = bomOf([
      PARENTS,
      [null, 'A-100', 'Robot', 1],
      ['A-100', 'L-200', 'Left leg', 1],
      ['A-100', 'R-200', 'Right leg', 1],
      ['L-200', 'M-300', 'Motor', 1],
      ['R-200', 'M-300', 'Motor', 1],
      ['M-300', 'MAG-01', 'Magnet', 8],
    ]);
    const magnet = partOf(bom, 'pn:mag-01');
    expect(chainsOf(bom, magnet)).toEqual([
      ['A-100', 'L-200', 'M-300', 'MAG-01'],
      ['A-100', 'R-200', 'M-300', 'MAG-01'],
    ]);
    expect(usesOf(bom, magnet)).toBe(2);
    expect(usesOf(bom, partOf(bom, 'pn:m-300'))).toBe(2);
    expect(parentsOf(bom, magnet)).toEqual(['pn:m-300']);
  });

  it('begin with the parent that is only named, and invent none', () => {
    const named = bomOf([PARENTS, ['P-100', 'MAG-01', 'Magnet', 8], ['P-100', 'ADH-02', 'Adhesive', 1]]);
    expect(chainsOf(named, partOf(named, 'pn:mag-01'))).toEqual([['P-100', 'MAG-01']]);
    expect(parentsOf(named, partOf(named, 'pn:mag-01'))).toEqual(['pn:p-100']);
    const flat = bomOf([
      ['Item', 'Description', 'Qty'],
      [1, 'Magnet', 8],
      [2, 'Shaft', 1],
      [3, 'Bolt', 4],
    ]);
    expect(chainsOf(flat, 0)).toEqual([['1 Magnet']]);
    expect(parentsOf(flat, 0)).toEqual([]);
  });

  it('begin with the steps of a path', () => {
    const bom = bomOf([
      ['Name', 'Quantity', 'Path'],
      ['Body3', 1, 'Hardware->Motor X'],
      ['Body1', 1, 'Hardware->Motor Y'],
      ['Body9', 2, 'Frame'],
    ]);
    expect(chainsOf(bom, 0)).toEqual([['Hardware', 'Motor X', 'Body3']]);
  });

  it('are at most as many as asked for', () => {
    const rows: Cell[][] = Array.from({ length: 60 }, (_, i) => [`P-${100 + i}`, 'MAG-01', 'Magnet', 1]);
    const bom = bomOf([PARENTS, ...rows]);
    expect(chainsOf(bom, 0)).toHaveLength(20);
    expect(chainsOf(bom, 0, 3)).toHaveLength(3);
    expect(usesOf(bom, 0)).toBe(60);
  });
});

describe('uses', () => {
  it('multiply through levels of re-use, and saturate', () => {
    const rows: Cell[][] = [[null, 'L-100', 'Top', 1]];
    for (let i = 0; i < 60; i++)
      for (const side of ['a', 'b']) rows.push([`L-${100 + i}`, `L-${101 + i}`, 'Level', side === 'a' ? 1 : 2]);
    const bom = bomOf([PARENTS, ...rows]);
    expect(usesOf(bom, partOf(bom, 'pn:l-103'))).toBe(8);
    expect(usesOf(bom, partOf(bom, 'pn:l-160'))).toBe(MAX_USES);
  });

  it('end where parts contain each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })), { minLength: 3, maxLength: 30 }),
        (pairs) => {
          const rows: Cell[][] = pairs.map(([parent, own]) => [
            `P-${100 + parent}`,
            `P-${100 + own}`,
            `Part number ${own}`,
            1,
          ]);
          const bom = bomOf([PARENTS, ...rows]);
          for (let part = 0; part < bom.partCount; part++) {
            expect(usesOf(bom, part)).toBeGreaterThanOrEqual(1);
            expect(chainsOf(bom, part).length).toBeGreaterThanOrEqual(1);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('of a part in a tree are its lines', () => {
    const bom = bomOf([
      LEVELS,
      [0, 'A-1', 'Top', 1],
      [1, 'B-1', 'Left', 1],
      [2, 'M-1', 'Magnet', 8],
      [1, 'B-2', 'Right', 1],
      [2, 'M-1', 'Magnet', 8],
    ]);
    expect(usesOf(bom, partOf(bom, 'pn:m-1'))).toBe(2);
  });
});

describe('a matrix of variants', () => {
  it('is a chain and a use per variant that takes the part', () => {
    const bom = bomOf([
      ['Part Number', 'Description', 'Qty KX-1', 'Qty KX-2', 'Qty KX-3'],
      ['MAG-01', 'Magnet', 8, 0, 4],
      ['SCR-02', 'Screw', 1, 1, 1],
    ]);
    const magnet = partOf(bom, 'pn:mag-01');
    expect(chainsOf(bom, magnet)).toEqual([
      ['KX-1', 'MAG-01'],
      ['KX-3', 'MAG-01'],
    ]);
    expect(usesOf(bom, magnet)).toBe(2);
  });
});

describe('chains of assemblies that parts share', () => {
  it('are those that a search for each part finds, also where parts contain each other', () => {
    const line = fc.record({ level: fc.nat(4), number: fc.nat(9), parent: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 14 }), fc.boolean(), (lines, isLevelled) => {
        const rows: Cell[][] = isLevelled
          ? [LEVELS, ...lines.map(({ level, number }): Cell[] => [level, `P-10${String(number)}`, 'Thing', 1])]
          : [
              PARENTS,
              ...lines.map(({ parent, number }): Cell[] => [
                `P-10${String(parent)}`,
                `P-10${String(number)}`,
                'Thing',
                1,
              ]),
            ];
        const bom = bomOf(rows);
        // Another number of chains than the usual one is searched for.
        for (let part = 0; part < bom.partCount; part++) {
          const searched = chainsOf(bom, part, 21);
          if (searched.length < 20) expect(chainsOf(bom, part)).toEqual(searched);
        }
      }),
    );
  });
});
