import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map/map-sheet.ts';
import { sheetOf, type Cell } from '../map/test-sheet.ts';
import { partLinesOf } from './access.ts';
import { assemble } from './assemble.ts';
import { bomOf, links } from './test-bom.ts';

const LEVELS = ['Level', 'Part Number', 'Description', 'Qty'];

describe('hierarchies', () => {
  it('from level numbers, whether they start at 0 or 1', () => {
    for (const base of [0, 1]) {
      const bom = bomOf([
        LEVELS,
        [base, 'A-100', 'Motor', 1],
        [base + 1, 'A-140', 'Rotor', 1],
        [base + 2, 'MAG-01', 'Magnet', 8],
        [base + 1, 'A-150', 'Stator', 1],
      ]);
      expect(bom.styles).toEqual(['level']);
      expect(links(bom)).toEqual(['A-100', 'A-140 < A-100', 'MAG-01 < A-140', 'A-150 < A-100']);
      expect(bom.issues).toEqual([]);
    }
  });

  it('from dotted levels as SAP prints them', () => {
    const bom = bomOf([
      LEVELS,
      ['.1', 'A-140', 'Rotor', 1],
      ['..2', 'MAG-01', 'Magnet', 8],
      ['...3', 'POW-7', 'Powder', 1],
      ['.1', 'A-150', 'Stator', 1],
    ]);
    expect(links(bom)).toEqual(['A-140', 'MAG-01 < A-140', 'POW-7 < MAG-01', 'A-150']);
  });

  it('from none where the list was sorted by its levels: nothing says what belongs to what', () => {
    const lines = [1, 1, 1, 2, 2, 2, 3, 3, 3].map((level, i) => [level, `A-${String(i)}`, `Part ${String(i)}`, 1]);
    expect(bomOf([['Level', 'Part number', 'Description', 'Qty'], ...lines]).styles).toEqual(['flat']);
    const fallen = [...lines, [2, 'A-9', 'Part 9', 1]];
    expect(bomOf([['Level', 'Part number', 'Description', 'Qty'], ...fallen]).styles).toEqual(['level']);
  });

  it('from one column per level', () => {
    const bom = bomOf([
      ['Level 1', 'Level 2', 'Level 3', 'Qty'],
      ['Robot arm', null, null, 1],
      [null, 'Drive unit', null, 2],
      [null, null, 'Rotor magnet', 8],
      [null, 'Base plate', null, 1],
    ]);
    expect(bom.styles).toEqual(['level']);
    expect(links(bom)).toEqual([
      'Robot arm',
      'Drive unit < Robot arm',
      'Rotor magnet < Drive unit',
      'Base plate < Robot arm',
    ]);
  });

  it('from one column per level in which each line repeats what it stands below', () => {
    const rows = [
      ['1000100', null, null, 'Robot', 1],
      ['1000100', '1000200', null, 'Arm', 2],
      ['1000100', '1000200', '1000300', 'Servo motor', 3],
      ['1000100', '1000200', '1000301', 'Shaft', 1],
      ['1000100', '1000201', null, 'Base plate', 1],
    ];
    const numbered = bomOf([['Level 1', 'Level 2', 'Level 3', 'Description', 'Qty'], ...rows]);
    expect(numbered.styles).toEqual(['level']);
    expect(links(numbered)).toEqual([
      '1000100',
      '1000200 < 1000100',
      '1000300 < 1000200',
      '1000301 < 1000200',
      '1000201 < 1000100',
    ]);
    const named = bomOf([
      ['Level 1', 'Level 2', 'Level 3', 'Qty'],
      ['Robot', null, null, 1],
      ['Robot', 'Servo motor', null, 2],
      ['Robot', 'Servo motor', 'Shaft', 1],
    ]);
    expect(links(named)).toEqual(['Robot', 'Servo motor < Robot', 'Shaft < Servo motor']);
  });

  it('from marks before names or numbers that go down one step at a time', () => {
    const tree = (marks: readonly string[], headers: readonly [string, string] = ['Name', 'Part Number']): unknown => {
      const names = ['Robot', 'Arm', 'Servo motor', 'Gear', 'Base'];
      const numbers = ['100-000', '100-100', '100-110', '100-120', '100-200'];
      const bom = bomOf([
        [...headers, 'Qty'],
        ...marks.map((mark, i): Cell[] =>
          headers[0] === 'Name'
            ? [`${mark}${names[i] ?? ''}`, numbers[i] ?? '', 1]
            : [`${mark}${numbers[i] ?? ''}`, names[i] ?? '', 1],
        ),
      ]);
      return links(bom);
    };
    const steps = ['100-000', '100-100 < 100-000', '100-110 < 100-100', '100-120 < 100-100', '100-200 < 100-000'];
    for (const marks of [
      ['', '.', '..', '..', '.'],
      ['', '. ', '. . ', '. . ', '. '],
      ['', '- ', '-- ', '-- ', '- '],
      ['', '> ', '>> ', '>> ', '> '],
      ['', '├── ', '│   ├── ', '│   └── ', '└── '],
      ['+ ', ' |- ', '  |- ', '  |- ', ' |- '],
    ]) {
      expect(tree(marks), marks.join('|')).toEqual(steps);
      expect(tree(marks, ['Part Number', 'Description']), marks.join('|')).toEqual(steps);
    }
  });

  it('from no marks that draw none: dash numbers, decimals, bullets', () => {
    const flat = (...numbers: readonly string[]): readonly string[] => {
      const bom = bomOf([
        ['Part Number', 'Description', 'Qty'],
        ...numbers.map((number): Cell[] => [number, 'Plate', 1]),
      ]);
      expect(bom.styles).toEqual(['flat']);
      return links(bom);
    };
    expect(flat('65B1000', '-101', '-103', '-105')).toContain('-103');
    expect(flat('A-100', '* A-200', '* A-300', '* A-400')).toContain('* A-200');
    expect(flat('A-100', '--- A-200', '- A-300', '-- A-400')).toContain('- A-300');
  });

  it('from parents whose zeros a spreadsheet took off', () => {
    const bom = bomOf([
      ['Parent', 'Component', 'Description', 'Qty'],
      [null, '000100', 'Pump', 1],
      [100, '000200', 'Motor unit', 2],
      [200, '000300', 'Shaft', 8],
      [100, '000400', 'Housing', 1],
    ]);
    expect(links(bom)).toEqual(['000100', '000200 < 000100', '000300 < 000200', '000400 < 000100']);
    const doubtful = bomOf([
      ['Parent', 'Component', 'Description', 'Qty'],
      [null, '00100', 'Pump', 1],
      [null, '000100', 'Pump', 1],
      [100, '000200', 'Motor unit', 2],
    ]);
    expect(links(doubtful)).toEqual(['00100', '000100', '000200']);
  });

  it('from none where columns of levels hold categories, of which no line is the whole', () => {
    const bom = bomOf([
      ['Level 1', 'Level 2', 'Level 3', 'Qty'],
      ['Mechanics', 'Drives', 'MX-28', 1],
      ['Mechanics', 'Drives', 'MX-64', 2],
      ['Mechanics', 'Screws', 'M3x10', 2],
    ]);
    expect(bom.styles).toEqual(['flat']);
    expect(links(bom)).toEqual([
      'Mechanics · Drives · MX-28',
      'Mechanics · Drives · MX-64',
      'Mechanics · Screws · M3x10',
    ]);
  });

  it('from dotted find numbers, in any order', () => {
    const bom = bomOf([
      ['Item', 'Part Name', 'Quantity'],
      ['1', 'Frame', 1],
      ['1.1', 'Motor', 1],
      ['1.10', 'Cover', 1],
      ['1.2', 'Rail', 2],
      ['1.2.1', 'Carriage', 4],
      ['2', 'Table', 1],
    ]);
    expect(bom.styles).toEqual(['dotted']);
    expect(links(bom)).toEqual(['Frame', 'Motor < Frame', 'Cover < Frame', 'Rail < Frame', 'Carriage < Rail', 'Table']);
  });

  it('not from decimals that continue nothing', () => {
    const bom = bomOf([
      ['Item', 'Part Name', 'Quantity'],
      ['10.1', 'Frame', 1],
      ['20.1', 'Motor', 1],
      ['30.5', 'Cover', 1],
    ]);
    expect(bom.styles).toEqual(['flat']);
  });

  it('from a parent column, wherever the parent stands', () => {
    const bom = bomOf([
      ['Parent Part Number', 'Part Number', 'Description', 'Qty'],
      ['A-140', 'MAG-01', 'Magnet', 8],
      ['A-100', 'A-140', 'Rotor', 1],
      [null, 'A-100', 'Motor', 1],
    ]);
    expect(bom.styles).toEqual(['parent']);
    expect(links(bom)).toEqual(['MAG-01 < A-140', 'A-140 < A-100', 'A-100']);
  });

  it('from a parent column across the tables of a unit', () => {
    const header = ['Parent Part Number', 'Part Number', 'Description', 'Qty'];
    const bom = bomOf(
      [header, [null, 'A-100', 'Motor', 1], ['A-100', 'A-140', 'Rotor', 1]],
      [header, ['A-140', 'MAG-01', 'Magnet', 8], ['A-140', 'ADH-02', 'Adhesive', 1]],
    );
    expect(links(bom)).toEqual(['A-100', 'A-140 < A-100', 'MAG-01 < A-140', 'ADH-02 < A-140']);
  });

  it('from a head that stands only on the first row of its lines', () => {
    const bom = bomOf([
      ['ID', 'Item', 'Quantity', 'Item Name', 'Item Code (Items)', 'Qty (Items)'],
      ['BOM-1', 'EB-1000', 1, 'E-bike', null, null],
      [null, null, null, null, 'COMP-0007', 2],
      [null, null, null, null, 'COMP-0009', 1],
    ]);
    expect(bom.styles).toEqual(['fill-down']);
    expect(links(bom)).toEqual(['EB-1000', 'COMP-0007 < EB-1000', 'COMP-0009 < EB-1000']);
    expect(bom.issues).toEqual([]);
  });

  it('from paths', () => {
    const bom = bomOf([
      ['Name', 'Quantity', 'Path'],
      ['Drive', 1, 'Drive'],
      ['Motor', 1, 'Drive->Motor'],
      ['Magnet ring', 1, 'Drive->Motor->Magnet ring'],
    ]);
    expect(bom.styles).toEqual(['path']);
    expect(links(bom)).toEqual(['Drive', 'Motor < Drive', 'Magnet ring < Motor']);
  });

  it('from the nesting of elements', () => {
    const sheet = sheetOf(
      [
        ['A-100', 'Motor', '1'],
        ['A-140', 'Rotor', '1'],
        ['MAG-01', 'Magnet', '8'],
        ['A-150', 'Stator', '1'],
      ],
      null,
    );
    sheet.columnNames = ['PartNumber', 'Description', 'Quantity'];
    [-1, 0, 1, 0].forEach((parent, row) =>
      sheet.setElement(row, { line: row + 1, path: `/p[${row + 1}]`, parent, depth: 0 }),
    );
    const bom = assemble(mapSheet(sheet).tables);
    expect(bom.styles).toEqual(['nested']);
    expect(links(bom)).toEqual(['A-100', 'A-140 < A-100', 'MAG-01 < A-140', 'A-150 < A-100']);
  });

  it('from leading blanks, and from row groups', () => {
    const blanks = bomOf([
      ['Description', 'Qty'],
      ['Motor', 1],
      ['  Rotor', 1],
      ['    Magnet', 8],
      ['  Stator', 1],
    ]);
    expect(blanks.styles).toEqual(['indent']);
    expect(Array.from(blanks.parent)).toEqual([-1, 0, 1, 0]);
  });

  it('are not invented for a flat list', () => {
    const bom = bomOf([
      ['Part Number', 'Description', 'Qty'],
      ['A-1', 'Bolt', 4],
      ['A-2', 'Nut', 4],
    ]);
    expect(bom.styles).toEqual(['flat']);
    expect(Array.from(bom.parent)).toEqual([-1, -1]);
  });
});

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
