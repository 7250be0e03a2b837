import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { elementsListed } from './symbol-lists.ts';

const { weights } = knowledge();
const decomposer = createDecomposer(knowledge());
const listed = (text: string) => elementsListed(text, (symbol) => weights.has(symbol));

/** Form and elements that are proven, of what a line is told of whose column for materials says this. */
function found(description: string, material: string): string[] {
  return decomposer
    .decompose({
      texts: [
        { role: 'description', text: description, column: 1 },
        { role: 'material', text: material, column: 2 },
      ],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    })
    .contents.filter(({ report, trace }) => report && !trace)
    .map(({ form, elements }) => {
      const proven = elements.filter(({ presence }) => presence === 'proven').map(({ symbol }) => symbol);
      return `${String(form)}: ${proven.sort().join(' ')}`.trim();
    });
}

describe('a column for materials that lists symbols of elements', () => {
  it.each([
    ['Ring 20x10x5', 'Sm, Co', 'magnet: Sm'],
    ['Ring 20x10x5', 'Nd/Fe/B', 'magnet:'],
    ['Ring 20x10x5', 'Fe + Nd + B', 'magnet:'],
    ['Target', 'Tb, Fe, Co', 'target: Tb'],
    ['Bar', 'Mg; Gd; Y', 'alloy: Gd Y'],
    ['Bar', 'Dy, Tb', 'alloy: Dy Tb'],
  ])('is read as one that joins them: %s | %s', (description, material, told) => {
    expect(found(description, material)).toEqual([told]);
    expect(found(description, material)).toEqual(found(description, material.replace(/\W+/g, '-')));
  });

  it.each(['Y, Z', 'C, Y', 'Steel, Nd', 'Fe, Co, Ni', 'Nd, Nd', 'Sm, Md, Lg', 'Nd', 'Sc Mn steel', 'Xx/Nd'])(
    'is another text: %s',
    (text) => {
      expect(listed(text)).toBeNull();
    },
  );

  it('is looked for in bounded time', () => {
    expect(listed('Nd, '.repeat(50_000))).toBeNull();
    expect(listed(`${' '.repeat(100_000)}Nd`)).toBeNull();
  });
});
