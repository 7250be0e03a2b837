import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import type { LineText } from '../types.ts';

const decomposer = createDecomposer(knowledge());

function contentsOf(description: string, material = '') {
  const texts: LineText[] = [{ role: 'description', text: description, column: 0 }];
  if (material !== '') texts.push({ role: 'material', text: material, column: 1 });
  return decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null }).contents;
}

/** `material: Dy proven`, of what is proven. */
const proven = (description: string, material?: string): string[] =>
  contentsOf(description, material).flatMap(({ material: id, elements }) =>
    elements.filter(({ presence }) => presence === 'proven').map(({ symbol }) => `${id}: ${symbol}`),
  );

describe('a share that a bill states', () => {
  it.each(['Ring 20x10', 'Hex bolt M5', 'Widget', 'Ferrite magnet'])(
    'is that of a material not named, in a part that says nothing of it: %s',
    (description) => {
      expect(proven(description, 'Dy 2.1 %')).toEqual(['declared-unnamed: Dy']);
    },
  );

  it('is of no form that is known, and 99.9 % is metal', () => {
    expect(contentsOf('Widget', 'Dysprosium 2.1 %').map(({ form }) => form)).toEqual([null]);
    expect(contentsOf('Piece', 'Tb 99.9 %').map(({ form }) => form)).toEqual(['metal']);
  });

  it('is exact, and counts from 0.1 %', () => {
    expect(contentsOf('Ring', 'Dy 2-3 %')[0]?.elements[0]?.massFraction).toEqual({
      min: 0.02,
      typ: 0.025,
      max: 0.03,
      of: 'material',
    });
    expect(contentsOf('Housing', 'Mg 99 % Y 0.05 %')).toEqual([]);
    expect(contentsOf('Bolt', 'Dy 0 %')).toEqual([]);
  });

  it('tells the family of a magnet, and that a component holds one', () => {
    expect(proven('Magnet segment', 'Dy 2.1 %')).toContain('ndfeb-sintered: Dy');
    expect(contentsOf('Rotor', 'Tb 3000 ppm')[0]).toMatchObject({ material: 'ndfeb-sintered', presence: 'likely' });
    expect(contentsOf('Magnet segment')[0]).toMatchObject({ material: 'magnet-unspecified' });
  });
});

describe('a magnet that is said to hold a rare earth', () => {
  it.each([
    ['Permanent magnet containing dysprosium', 'ndfeb-sintered: Dy'],
    ['Holmium-containing permanent magnet', 'ndfeb-sintered: Ho'],
    ['含钬的永磁材料', 'ndfeb-sintered: Ho'],
    ['Samarium-containing permanent magnet', 'smco: Sm'],
  ])('%s holds it', (description, wanted) => {
    expect(proven(description)).toContain(wanted);
  });
});

describe('a share of an alloy that may hold the element', () => {
  it.each([
    ['Strip-cast NdFeB flakes with Dy 3 %', 'ndfeb-flake: Dy', 0.03],
    ['Strip-cast NdFeB flakes, 3 wt% Dy', 'ndfeb-flake: Dy', 0.03],
    ['Mischmetal Sm 1%', 'mischmetal: Sm', 0.01],
  ])('is what it holds: %s', (text, expected, typ) => {
    expect(proven(text)).toContain(expected);
    expect(contentsOf(text)[0]?.elements.find(({ presence }) => presence === 'proven')?.massFraction?.typ).toBe(typ);
  });

  it('leaves open what nobody states', () => {
    expect(proven('Strip-cast NdFeB flakes')).toEqual([]);
  });
});

it.each(['Nd-Dy metal', 'Dy-Nd metal', 'PrNd-Dy alloy'])('%s is an alloy, and not the metal dysprosium', (text) => {
  expect(contentsOf(text).map(({ form }) => form)).toEqual(['alloy']);
});
