import { beforeAll, describe, expect, it } from 'vitest';
import { bundledDecomposer, bundledKnowledge } from '../batch/lines/decomposer.ts';
import { type SubstanceOf, substanceReader } from './substance.ts';

let substanceOf: SubstanceOf;
beforeAll(async () => {
  substanceOf = substanceReader(await bundledKnowledge(), await bundledDecomposer());
});
const read = (cas: string, name: string) => {
  const { fractions, isNamed } = substanceOf(cas, name, false);
  return [
    [...fractions]
      .map(
        ([symbol, { min, max }]) =>
          `${symbol} ${String(Number(min.toPrecision(3)))}-${String(Number(max.toPrecision(3)))}`,
      )
      .join(' '),
    isNamed,
  ];
};

describe('rare earths of a substance', () => {
  it.each([
    ['7429-91-6', '', 'Dy 1-1', true],
    ['1308-87-8', '', 'Dy 0.871-0.871', true],
    ['１３０８−87\u20118 ', '', 'Dy 0.871-0.871', true],
    // Water of crystallisation is not in the figure.
    ['10025-84-0', '', 'La 0.283-0.566', true],
    ['7439-89-6', 'Iron', '', true],
    ['', 'ジスプロシウム', 'Dy 1-1', false],
    ['', 'Neodymium', 'Nd 1-1', false],
    ['', 'Dysprosium oxide', 'Dy 0.871-0.871', false],
    ['', 'Tb', 'Tb 1-1', false],
    ['', 'Proprietary', '', false],
    ['7429-91-7', 'Dysprosium', 'Dy 1-1', false],
    ['7439-89-6', 'Trade secret', '', false],
    ['', '__proto__', '', false],
  ])('%s %s', (cas, name, expected, isNamed) => {
    expect(read(cas, name)).toEqual([expected, isNamed]);
  });

  it('a family named as a substance is known, and not told', () => {
    const { fractions, isNamed } = substanceOf('', 'Neodymium-iron-boron', false);
    expect(fractions.has('Nd')).toBe(true);
    expect(isNamed).toBe(false);
  });
});
