import { describe, expect, it } from 'vitest';
import { sayingLines } from './named-lines.ts';

/** The lines that are left of a list of rows of cells, where a content goes by these words, each with its column. */
const left = (
  rows: readonly (readonly string[])[],
  ...evidence: readonly (readonly [number, string])[]
): readonly number[] =>
  sayingLines(
    [...rows.keys()],
    evidence.map(([column, text]) => ({ column, text })),
    (line, column) => rows[line]?.[column] ?? '',
  );

describe('of the lines of a part those where a content is', () => {
  it('begin with one that says so, in whichever letters', () => {
    expect(left([[''], ['NdFeB N42'], ['ndfeb']], [0, 'ndfeb'])).toEqual([1, 0, 2]);
  });

  it('are without those that say otherwise, and with those that say nothing', () => {
    expect(left([['steel'], ['NdFeB'], [' '], ['NdFeB']], [0, 'NdFeB'])).toEqual([1, 2, 3]);
  });

  it('say otherwise only where all cells do that tell lines apart', () => {
    const rows = [
      ['Magnet', 'NdFeB', 'N42'],
      ['Magnet', 'ferrite', ''],
      ['Magnet', 'ferrite', 'Y30'],
    ];
    expect(left(rows, [0, 'magnet'], [1, 'ndfeb'], [2, 'n42'])).toEqual([0, 1]);
  });

  it('are all, as they stand, where every line says so, or none', () => {
    expect(left([['NdFeB'], ['NdFeB']], [0, 'ndfeb'])).toEqual([0, 1]);
    expect(left([['steel'], ['']], [0, 'ndfeb'])).toEqual([0, 1]);
  });

  it('are all where no cell of a line speaks for the content', () => {
    expect(left([['steel'], ['NdFeB']], [-1, 'ndfeb'])).toEqual([0, 1]);
    expect(left([['steel'], ['NdFeB']])).toEqual([0, 1]);
  });

  it('are not asked for where there is but one', () => {
    const lines = [7];
    const never = (): string => expect.fail('no cell is to be read');
    expect(sayingLines(lines, [{ column: 0, text: 'ndfeb' }], never)).toBe(lines);
  });
});
