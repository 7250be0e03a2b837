import { describe, expect, it } from 'vitest';
import type { Cell } from '../../map/sheet.fixture.ts';
import { bomOf, links } from '../bom.fixture.ts';

const LETTERS = 'ABCDEFGHIJKL';
const of = (levels: readonly Cell[], header = 'Level') =>
  bomOf([[header, 'Part Number', 'Description', 'Qty'], ...levels.map((level, at): Cell[] => [level, `${LETTERS[at] ?? ''}-1001`, `Part ${LETTERS[at] ?? ''}`, 1])]); // prettier-ignore
/** `B < A`: by the letters of the parts, in the order of their lines. */
const tree = (levels: readonly Cell[], header?: string): string =>
  links(of(levels, header)).join(', ').replaceAll('-1001', '');

describe('a column of levels that holds whole numbers and parted ones', () => {
  it.each(['Level', 'BOM Level', 'Ebene', 'Stufe', 'Niveau', 'Livello', 'Уровень', '层级', '階層', '레벨'])(
    'numbers the lines in outline, so that the second whole is not below the first: %s',
    (header) => {
      expect(tree(['1', '1.1', '1.1.1', '2', '2.1', '2.1.1'], header)).toBe('A, B < A, C < B, D, E < D, F < E');
    },
  );

  it('also where there are two steps only, and lines without any below', () => {
    expect(tree(['1', '1.1', '2', '3'])).toBe('A, B < A, C, D');
    expect(tree(['1', '2', '2.1'])).toBe('A, B, C < B');
    expect(tree([1, 2, 2.1, 2.2, 3])).toBe('A, B, C < B, D < B, E');
  });

  it('as spreadsheets show them, with a comma, a nought or a point behind', () => {
    expect(tree(['1', '1,1', '1,2', '2', '2,1'])).toBe('A, B < A, C < A, D, E < D');
    expect(tree(['1.0', '1.1', '1.2', '2.0', '2.1'])).toBe('A, B < A, C < A, D, E < D');
    expect(tree(['1.', '1.1.', '1.2.', '2.', '2.1.'])).toBe('A, B < A, C < A, D, E < D');
  });

  it('below one line for the whole, and in whatever order', () => {
    expect(tree(['0', '1', '1.1', '2', '2.1'])).toBe('A, B < A, C < B, D < A, E < D');
    expect(tree(['Top', '1', '1.1', '2', '2.1'])).toBe('A, B < A, C < B, D < A, E < D');
    expect(tree(['1', '1.1', '1.2', '2', '1.1.1'])).toBe('A, B < A, C < A, D, E < B');
  });

  it('for each of several products again', () => {
    expect(tree(['1', '1.1', '2', '1', '1.1', '2'])).toBe('A, B < A, C, D, E < D, F');
  });

  it('ten steps and more', () => {
    expect(tree(['1', '9', '9.1', '10', '10.1', '10.2'])).toBe('A, B, C < B, D, E < D, F < D');
  });

  it('and says how deep lines stand wherever it does not', () => {
    expect(tree(['1', '.2', '..3', '.2', '..3'])).toBe('A, B < A, C < B, D < A, E < D');
    expect(tree(['1.0', '2.0', '3.0', '2.0'])).toBe('A, B < A, C < B, D < A');
    expect(tree([1, 2, 3, 2, 2])).toBe('A, B < A, C < B, D < A, E < A');
    expect(tree(['1.1', '1.1.1', '1.1.2'])).toBe('A, B < A, C < A');
    // One cell of another kind among depths, which come again line by line.
    expect(tree(['1', '2', '2', '2', '1.1', '1', '2', '2'])).toBe('A, B < A, C < A, D < A, E < A, F, G < F, H < F');
  });
});
