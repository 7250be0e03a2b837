import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreHeaderSample } from '../../map/headers/header-rows.ts';
import { nodeHost } from '../../host/node.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits } from '../types.ts';
import { splitFixed } from './fixed-cells.ts';
import { fitter } from './fixed-overflow.ts';
import { findFixedLayout } from './fixed-width.ts';

/** Cells of all lines. */
function cellsOf(lines: readonly string[]): string[][] {
  const layout = findFixedLayout(lines, scoreHeaderSample);
  if (layout === null) return lines.map((line) => [line.trim()]);
  const fitted = fitter(lines, layout);
  return lines.map((line) => fitted(line, splitFixed(line, layout)).map((cell) => cell.trim()));
}

const HEAD = [
  '  No  Part No     Description             Qty  Unit',
  '----  ----------  --------------------  -----  ----',
];
const ROWS = [
  '   1  B-100       Frame                     1  pcs',
  '   2  B-110       Rotor shaft               2  pcs',
  '   3  B-120       Hex screw M4x12          24  pcs',
  '   4  B-130       Lid                       1  pcs',
  '   5  B-140       Grease                    5  g',
];
const rowOf = (row: string, head = HEAD): string[] | undefined => cellsOf([...head, ...ROWS, row]).at(-1);

describe('a row with a cell that is wider than its column', () => {
  it.each([
    ['pushes the others to the right', '   6  B-150       Servo motor 400 W with holding brake      1  pcs'],
    ['leaves one blank', '   6  B-150       Servo motor 400 W with holding brake 1  pcs'],
    [
      'runs into a column where the others keep their places',
      '   6  B-150       Servo motor 400 W with holding brake  1 pcs',
    ],
  ])('%s', (_, row) => {
    expect(rowOf(row)).toEqual(['6', 'B-150', 'Servo motor 400 W with holding brake', '1', 'pcs']);
  });

  it('is one where numbers of parts are long, or nothing is behind what is long', () => {
    expect(rowOf('   6  B-150-0001-AA Magnet N42SH             8  pcs')).toEqual(['6', 'B-150-0001-AA', 'Magnet N42SH', '8', 'pcs']); // prettier-ignore
    expect(rowOf('   6  B-150       Magnet N42SH, coated, diametrically magnetised')?.slice(0, 3)).toEqual(['6', 'B-150', 'Magnet N42SH, coated, diametrically magnetised']); // prettier-ignore
  });

  it('is one where a number stands beside its column', () => {
    expect(rowOf('   6  B-150       Magnet N42SH         8  pcs')).toEqual(['6', 'B-150', 'Magnet N42SH', '8', 'pcs']);
    expect(rowOf('   6  B-150       Magnet N42SH      8     pcs')).toEqual(['6', 'B-150', 'Magnet N42SH', '8', 'pcs']);
    expect(rowOf('   6  B-150       Magnet N42SH                 8  pcs')).toEqual(['6', 'B-150', 'Magnet N42SH', '8', 'pcs']); // prettier-ignore
  });

  it('is one in a short list without dashes, and below others', () => {
    const row = '   6  B-150       Servo motor 400 W with holding brake      1  pcs';
    for (const rule of [[], ['===================================================='], ['====  ==========  ====================  =====  ====']]) // prettier-ignore
      expect(rowOf(row, [HEAD[0] ?? '', ...rule])).toEqual(['6', 'B-150', 'Servo motor 400 W with holding brake', '1', 'pcs']); // prettier-ignore
  });

  it('is one in scripts whose letters take two columns', () => {
    const head = [
      '序号  图号        名称                  数量   单位',
      '----  ----------  --------------------  -----  ----',
    ];
    const rows = ['   1  B-100       机架                      1  件', '   2  B-110       转子轴                    2  件', '   3  B-120       螺钉                     24  件', '   4  B-130       盖                        1  件']; // prettier-ignore
    const row = '   5  B-150       钕铁硼磁环N42SH径向充磁环氧涂层     8  件';
    expect(cellsOf([...head, ...rows, row]).at(-1)).toEqual(['5', 'B-150', '钕铁硼磁环N42SH径向充磁环氧涂层', '8', '件']); // prettier-ignore
  });
});

describe('a line that is no row', () => {
  it.each([
    'HYDRAULICS AND PNEUMATICS OF THE UNIT',
    'Section 3: drives',
    'ABOVE  B-900   Generator set, 3 kW      UM pcs',
    'ABOVE  B-900   Generator set, 3 kW',
    'Group 12  Electrical equipment of the unit',
    'Bill of materials         Printed 2025-03-03         Page 2',
    'Fit 3 magnets of 12 mm each to the rotor before the 5 screws are put in.',
    '      Fit the rotor before the lid and the screws are put in.',
    'Total number of pieces on this page:   33',
    '*** End of report, 5 rows ***',
  ])('stays whole: %s', (line) => {
    expect(rowOf(line)?.filter((cell) => cell !== '')).toEqual([line.trim()]);
  });
});

describe('a list in columns of blanks', () => {
  it.each([
    ['a blank line', ''],
    ['a line of dashes', '---------------------------------------------------'],
  ])('may stand below %s, with which the file begins', async (_, first) => {
    const options = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: scoreHeaderSample };
    const text = [first, HEAD[0], ...ROWS].join('\n');
    const { sheets } = await readUnit(new TextEncoder().encode(text), 'x.txt', options);
    expect([0, 1, 2, 3, 4].map((column) => sheets[0]?.text(2, column))).toEqual([
      '2',
      'B-110',
      'Rotor shaft',
      '2',
      'pcs',
    ]);
  });
});

describe('any list below dashes', () => {
  const word = fc.constantFrom('Servo', 'motor', 'magnet', 'N42SH', '24V', 'ring', 'with', 'brake,', 'Ø20', 'coated', '12', '磁环', 'für'); // prettier-ignore
  const text = (most: number): fc.Arbitrary<string> =>
    fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
  const code = fc.tuple(fc.constantFrom('A-', 'DX', '40.'), fc.integer({ min: 100, max: 99999 })).map(([a, n]) => `${a}${String(n)}`); // prettier-ignore
  const row = fc.record({ part: code, text: text(3), count: fc.integer({ min: 1, max: 9999 }), unit: fc.constantFrom('pcs', 'pcs', 'm') }); // prettier-ignore
  const shape = fc.record({
    gap: fc.integer({ min: 1, max: 3 }),
    mark: fc.constantFrom('-', '='),
    isRight: fc.boolean(),
  });
  const odd = fc.record({
    at: fc.nat({ max: 30 }),
    part: fc.option(fc.constantFrom('A-1000-2000-3000-44', 'DX-77-8888-9999-0000-1'), { nil: undefined }),
    text: text(14),
    shift: fc.integer({ min: -4, max: 6 }),
  });

  it('has every word of a row in a cell, and the row stays one, however wide its cells are and wherever its number stands', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 30 }), odd, shape, (rows, wide, { gap, mark, isRight }) => {
        const widths = [4, 12, 28, 8, 4];
        const between = ' '.repeat(gap);
        const wideOf = (cell: string): number => cell.length + (cell.match(/[磁环]/g)?.length ?? 0);
        const pad = (cell: string, column: number): string => {
          const blanks = ' '.repeat(Math.max(0, (widths[column] ?? 0) - wideOf(cell)));
          return column === 0 || (column === 3 && isRight) ? blanks + cell : cell + blanks;
        };
        const line = (cells: readonly string[]): string => cells.map(pad).join(between).trimEnd();
        const at = wide.at % rows.length;
        const listed = rows.map((each, index) => {
          const own = index === at ? { ...each, text: wide.text, part: wide.part ?? each.part } : each;
          const cells = [String(index + 1), own.part, own.text, String(own.count), own.unit];
          if (index !== at || wide.shift === 0) return line(cells);
          // The number and what is behind it, some columns to the right or to the left, as far as there is room.
          const [front, back] = [line(cells.slice(0, 3)), [3, 4].map((column) => pad(cells[column] ?? '', column)).join(between)]; // prettier-ignore
          const usual = wideOf(front) + Math.max(0, 46 + 2 * gap - wideOf(front)) + gap;
          return front + ' '.repeat(Math.max(2, usual - wideOf(front) + wide.shift)) + back.trimEnd();
        });
        const head = [line(['No', 'Part No', 'Description', 'Qty', 'Unit']), widths.map((width) => mark.repeat(width)).join(between)]; // prettier-ignore
        const cells = cellsOf([...head, ...listed]);
        const shown = cells[at + 2] ?? [];
        expect(shown.join(' ').split(/\s+/).filter(Boolean)).toEqual(listed[at]?.trim().split(/\s+/));
        expect(shown).toHaveLength(5);
        expect(shown[0]).toBe(String(at + 1));
        expect(shown[1]).toBe(wide.part ?? rows[at]?.part);
      }),
      { numRuns: 500 },
    );
  });
});
