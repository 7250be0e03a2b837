import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widthOf } from '../report/terminal/text.ts';
import { grid } from './grid.ts';

const column = (title: string, cells: readonly string[], atEnd = false) => ({
  title,
  cells,
  least: 6,
  weight: 1,
  ...(atEnd ? { atEnd: true as const } : {}),
});

it('aligns columns by what a terminal shows, where Chinese takes two places', () => {
  expect(grid([column('part', ['磁铁', 'bolt M6']), column('qty', ['2', '40'])], 40, '  ', true)).toEqual([
    '  part     qty',
    '  磁铁     2',
    '  bolt M6  40',
  ]);
});

it('leaves out a column without a cell', () => {
  expect(grid([column('part', ['a']), column('unit', ['']), column('qty', ['1'])], 40, '', true)).toEqual([
    'part  qty',
    'a     1',
  ]);
});

it('cuts in the middle, or at the end where told', () => {
  expect(grid([column('', ['abcdefghijklmnop'])], 9, '', true)).toEqual(['abcde…nop']);
  expect(grid([column('', ['abcdefghijklmnop'], true)], 9, '', true)).toEqual(['abcdefgh…']);
});

it('stays within the width, and never ends a line in blanks', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '磁', 'é', ' ', '1'), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (columns) => {
      for (const line of grid(
        columns.map((cells) => column('title', cells)),
        60,
        '  ',
        true,
      )) {
        expect(widthOf(line)).toBeLessThanOrEqual(60);
        expect(line).toBe(line.trimEnd());
      }
    }),
  );
});
