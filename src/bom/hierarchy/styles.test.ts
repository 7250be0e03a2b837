import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSheet } from '../../map/map-sheet.ts';
import { sheetOf, type Cell } from '../../map/sheet.fixture.ts';
import { TextArena } from '../../read/arena.ts';
import { fieldText } from '../access.ts';
import { assemble } from '../assemble.ts';
import { bomOf } from '../bom.fixture.ts';
import type { Bom } from '../types.ts';

/** A random tree in reading order: the parent of each node, -1 for the only root; always two levels deep or more. */
const trees = fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 40 }).map((steps) => {
  const depths = [0, 1, 2];
  for (const step of steps) depths.push(Math.max(1, (depths.at(-1) ?? 0) + 1 - step));
  return depths.map((depth, i) => depths.slice(0, i).findLastIndex((other) => other < depth));
});

const number = (node: number): string => `P-${String(1000 + node)}`;
const name = (node: number): string => `Part ${String(1000 + node)}`;

function stepsOf(parents: readonly number[], node: number): number[] {
  const steps: number[] = [];
  for (let up = node; up >= 0; up = parents[up] ?? -1) steps.unshift(up);
  return steps;
}

/** `1.2.1`: places of a node among its sisters, from the top. */
function dotted(parents: readonly number[], node: number): string {
  return stepsOf(parents, node)
    .map((step) => String(parents.slice(0, step).filter((parent) => parent === parents[step]).length + 1))
    .join('.');
}

/** Parent by number of every line, by the line's number; the first line that bears a number speaks for it. */
function found(bom: Bom): Map<string, string> {
  const parents = new Map<string, string>();
  const of = (line: number): string => fieldText(bom, line, 'partNumber') || fieldText(bom, line, 'description');
  for (let line = 0; line < bom.lineCount; line++) {
    const above = bom.parent[line] ?? -1;
    if ((bom.part[line] ?? -1) >= 0 && above >= 0) parents.set(of(line), of(above));
  }
  return parents;
}

function expected(parents: readonly number[], label = number): Map<string, string> {
  return new Map(parents.flatMap((parent, node) => (parent < 0 ? [] : [[label(node), label(parent)] as const])));
}

const nodes = (parents: readonly number[]): number[] => parents.map((_, node) => node);

describe('a random tree comes back the same', () => {
  const check = (write: (parents: readonly number[]) => Bom, label = number): void => {
    fc.assert(
      fc.property(trees, (parents) => {
        const bom = write(parents);
        expect(found(bom)).toEqual(expected(parents, label));
        expect(bom.issues).toEqual([]);
      }),
      { numRuns: 40 },
    );
  };

  it('from dotted find numbers', () => {
    check((parents) =>
      bomOf([['Item', 'Part Number', 'Description', 'Qty'], ...nodes(parents).map((node) => [dotted(parents, node), number(node), name(node), 1])]));
  });

  it('from leading blanks of the name', () => {
    check((parents) =>
      bomOf([['Description', 'Qty'], ...nodes(parents).map((node): Cell[] => ['  '.repeat(stepsOf(parents, node).length - 1) + name(node), 1])]), name);
  });

  it('from a path', () => {
    check((parents) =>
      bomOf([['Part Number', 'Quantity', 'Path'], ...nodes(parents).map((node): Cell[] => [number(node), 1, stepsOf(parents, node).map(number).join('->')])]));
  });

  it.each(['/', ' / ', '|'])('from a path with strokes: %j', (stroke) => {
    check((parents) =>
      bomOf([['Part Number', 'Quantity', 'Path'], ...nodes(parents).map((node): Cell[] => [number(node), 1, stepsOf(parents, node).map(number).join(stroke)])]));
  });

  it.each([
    ['L2', (depth: number) => `L${String(depth)}`],
    ['Level 2', (depth: number) => `Level ${String(depth)}`],
    ['..2', (depth: number) => `${'.'.repeat(depth)}${String(depth)}`],
    ['2..', (depth: number) => `${String(depth)}${'.'.repeat(depth)}`],
    ['**2', (depth: number) => `${'*'.repeat(depth)}${String(depth)}`],
  ])('from levels such as %s', (_, level) => {
    check((parents) =>
      bomOf([['Level', 'Part Number', 'Description', 'Qty'], ...nodes(parents).map((node) => [level(stepsOf(parents, node).length - 1), number(node), name(node), 1])]));
  });

  it('from a table that names the assembly on each line, and the product before it', () => {
    const below = (parents: readonly number[]): number[] => nodes(parents).filter((node) => (parents[node] ?? -1) >= 0);
    fc.assert(
      fc.property(trees.filter((parents) => parents.length > 4), (parents) => {
        const lines = below(parents).map((node): Cell[] => [number(0), number(parents[node] ?? 0), name(parents[node] ?? 0), number(node), name(node), 1]);
        const bom = bomOf([['Top assembly', 'Parent', 'Parent description', 'Component', 'Component description', 'Qty'], ...lines]);
        const inner = new Map([...expected(parents)].filter(([, above]) => above !== number(0)));
        expect(found(bom)).toEqual(inner);
        expect(Array.from({ length: bom.lineCount }, (_, line) => fieldText(bom, line, 'description'))).toEqual(below(parents).map(name));
      }),
      { numRuns: 40 },
    );
  });

  it('from one column per level', () => {
    check((parents) => {
      const depth = Math.max(...nodes(parents).map((node) => stepsOf(parents, node).length));
      const columns = Array.from({ length: depth }, (_, level) => level);
      const rows = nodes(parents).map((node): Cell[] => [...columns.map((level) => (stepsOf(parents, node).length - 1 === level ? name(node) : null)), 1]);
      return bomOf([[...columns.map((level) => `Level ${String(level + 1)}`), 'Qty'], ...rows]);
    }, name);
  });

  it('from row groups', () => {
    check((parents) => {
      const sheet = sheetOf([['Part Number', 'Description', 'Qty']]);
      for (const node of nodes(parents)) {
        const row = sheet.addRow(node + 2, 0, stepsOf(parents, node).length - 1);
        [number(node), name(node), '1'].forEach((text, column) => { sheet.set(row, column, sheet.texts.intern(text)); });
      }
      return assemble(mapSheet(sheet).tables);
    });
  });

  it('from a parent that stands on the first row of its lines only', () => {
    check((parents) => {
      const assemblies = [...new Set(parents)].filter((parent) => parent >= 0);
      const rows = assemblies.flatMap((assembly) =>
        nodes(parents).filter((node) => parents[node] === assembly).map((node, i): Cell[] => [i === 0 ? number(assembly) : null, number(node), name(node), 1]));
      // With a single line in nearly every group it is a parent column in which few lines name none.
      fc.pre(rows.filter(([parent]) => parent === null).length >= rows.length * 0.2);
      return bomOf([['Parent', 'Part Number', 'Description', 'Qty'], [null, number(0), name(0), 1], ...rows].toSpliced(1, 1), [['Part Number', 'Description', 'Qty'], [number(0), name(0), 1], ['X-9999', 'Another product', 1]]);
    });
  });

  it('from one sheet per assembly, which bears its number', () => {
    check((parents) => {
      const texts = new TextArena();
      const header = ['Part Number', 'Description', 'Qty'];
      const assemblies = [...new Set(parents)].filter((parent) => parent >= 0);
      const top = sheetOf([header, [number(0), name(0), 1], ['X-9999', 'Another product', 1]], 'Products', texts);
      const sheets = assemblies.map((assembly) =>
        sheetOf([header, ...nodes(parents).filter((node) => parents[node] === assembly).map((node): Cell[] => [number(node), name(node), 1])], number(assembly), texts));
      return assemble([top, ...sheets].flatMap((sheet) => mapSheet(sheet).tables));
    });
  });

  it('from a header that is printed again under the name of each assembly', () => {
    check((parents) => {
      const header: Cell[] = ['Part Number', 'Description', 'Qty'];
      const assemblies = [...new Set(parents)].filter((parent) => parent >= 0);
      const rows = assemblies.flatMap((assembly): Cell[][] => [
        [`Assembly: ${number(assembly)}`, null, null],
        header,
        ...nodes(parents).filter((node) => parents[node] === assembly).map((node): Cell[] => [number(node), name(node), 1]),
        [],
      ]);
      return bomOf([['Products'], header, [number(0), name(0), 1], ['X-9999', 'Another product', 1], [], ...rows]);
    });
  });
}); // prettier-ignore

describe('level columns that hold the numbers of the parts', () => {
  const of = (numbers: readonly string[], header = 'Level') => {
    const [top, sub, leaf] = numbers as [string, string, string];
    return bomOf([
      [`${header} 1`, `${header} 2`, `${header} 3`, 'Description', 'Qty'],
      [top, null, null, 'Drive', 1],
      [null, sub, null, 'Stator', 1],
      [null, null, leaf, 'Magnet N42SH', 8],
      [null, leaf, null, 'Magnet N42SH', 2],
    ]);
  };

  it('say both: the depth, and the number', () => {
    const bom = of(['TOP-1000', 'SUB-1000', 'MAG-1000']);
    const numbers = Array.from(bom.parent, (_, line) => fieldText(bom, line, 'partNumber'));
    expect(numbers).toEqual(['TOP-1000', 'SUB-1000', 'MAG-1000', 'MAG-1000']);
    expect(Array.from(bom.parent)).toEqual([-1, 0, 1, 0]);
    expect(bom.partCount).toBe(3);
  });

  it('also where they are short names beside a description', () => {
    const bom = of(['TOP', 'SUB', 'MAG'], 'L');
    expect(Array.from(bom.parent, (_, line) => fieldText(bom, line, 'partNumber'))).toEqual([
      'TOP',
      'SUB',
      'MAG',
      'MAG',
    ]);
  });

  it('not where they hold marks or names in words', () => {
    const marks = of(['x', 'x', 'x']);
    expect(fieldText(marks, 0, 'partNumber')).toBe('');
    const names = of(['Drive unit complete', 'Stator with winding', 'Magnet segment pair']);
    expect(fieldText(names, 0, 'partNumber')).toBe('');
  });
});

describe('a column of levels', () => {
  const header = ['Level', 'Number', 'Name', 'Qty'];
  const lines: readonly (readonly Cell[])[] = [
    [1, 'RT-20001', 'Rotor', 2],
    [2, 'MG-30001', 'Magnet', 8],
    [1, 'HS-10001', 'Housing', 1],
  ];

  it('is one below a few lines, too, that end with a total and notes in words', () => {
    for (const foot of [
      [['Total', null, null, 11]],
      [
        ['Gesamt:', null, null, 11],
        ['Erstellt von: A. Muster', null, null, null],
        ['Datum: 01.02.2026', null, null, null],
      ],
    ] as Cell[][][])
      expect(bomOf([header, ...lines, ...foot])).toMatchObject({
        styles: ['level'],
        parent: expect.objectContaining({ 0: -1, 1: 0, 2: -1 }) as Int32Array,
      });
  });

  it.each([
    ['begins anywhere', [2, 1, 3, 1, 2]],
    ['leaves out levels time and again', [1, 3, 1, 4, 2, 5, 1, 3]],
    ['is as deep as no list', [62, 63, 64, 63]],
  ])('is none of a tree where it %s: a support level, say', (_, levels) => {
    const [head, ...rest] = header;
    const rows = levels.map((level, at): Cell[] => [level, `UX-${String(at)}01`, `Servo motor ${'abcdefgh'[at] ?? ''}`, 1]); // prettier-ignore
    expect(bomOf([[head!, ...rest], ...rows]).styles).toEqual(['flat']);
    // Marked as levels are, they are such.
    expect(bomOf([header, ...rows.map(([level, ...own]): Cell[] => [`..${String(level)}`, ...own])]).styles).toEqual(['level']); // prettier-ignore
  });

  it('is one of a tree with a slip or two', () => {
    const rows = [1, 3, 2, 3, 1, 2, 2, 4, 1, 2].map((level, at): Cell[] => [level, `UX-${String(at)}01`, `Part ${'abcdefghij'[at] ?? ''}`, 1]); // prettier-ignore
    const bom = bomOf([header, ...rows]);
    expect(bom.styles).toEqual(['level']);
    expect(bom.issues.map(({ line }) => line)).toEqual([1, 7]);
  });

  it('may call the thing itself "Top", above the numbers that are there', () => {
    const bom = bomOf([header, ['Top', 'AX-10001', 'Axis', 1], ...lines]);
    expect(Array.from(bom.parent)).toEqual([-1, 0, 1, 0]);
    expect(bom.issues).toEqual([]);
    const nought = bomOf([
      header,
      ['Top', 'AX-10001', 'Axis', 1],
      [0, 'RT-20001', 'Rotor', 2],
      [1, 'MG-30001', 'Magnet', 8],
    ]);
    expect(Array.from(nought.parent)).toEqual([-1, 0, 1]);
    expect(nought.issues).toEqual([]);
  });
});
