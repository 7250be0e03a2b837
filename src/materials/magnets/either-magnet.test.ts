import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);

describe('two families of magnets of which a text leaves open which', () => {
  it.each(['Magnet NdFeB or SmCo', 'NdFeB / SmCo magnets', 'Magnet aus NdFeB oder SmCo', '磁铁 钕铁硼或钐钴'])(
    'are each no more than possible, and so is what is in them: %s',
    (text) => {
      expect(claims(text).toSorted()).toEqual(['ndfeb-sintered magnet possible', 'smco magnet possible']);
      const samarium = contentsOf(text).flatMap(({ elements }) => elements.filter(({ symbol }) => symbol === 'Sm'));
      expect(samarium.map(({ presence }) => presence)).toEqual(['possible']);
      expect(samarium[0]?.confidence).toBeLessThan(0.55);
    },
  );

  it.each(['Motor with NdFeB/SmCo magnets', 'Rotor con imanes de neodimio, samario-cobalto o ferrita'])(
    'are both told of what they are in: %s',
    (text) => {
      expect(claims(text).toSorted()).toEqual(['ndfeb-sintered component possible', 'smco component possible']);
    },
  );

  it('are both there where one is joined to the other', () => {
    expect(claims('SmCo and NdFeB magnets, set')).toEqual(['smco magnet likely', 'ndfeb-sintered magnet likely']);
  });

  it('are one family in two grades', () => {
    expect(claims('Magnet N42SH / N45SH')).toEqual(['ndfeb-sintered magnet likely']);
  });
});

describe('several columns for the material of a magnet, as of several suppliers', () => {
  it.each([
    ['Ferrit', 'Ferrit', 'NdFeB'],
    ['NdFeB', 'Ferrit', 'Ferrit'],
    ['Ferrite', 'SmCo'],
  ])('that differ leave open which it is of: %s | %s', (...materials) => {
    const columns = materials.map((material) => ['material', material] as const);
    expect(claimsOf(['description', 'Plate magnet 40x20'], ...columns)).toEqual([
      expect.stringMatching(/^(?:ndfeb-sintered|smco) magnet possible$/),
    ]);
  });

  it('that all name one without rare earths make it none of these', () => {
    expect(claimsOf(['description', 'Plate magnet 40x20'], ['material', 'Ferrit'], ['material', 'Ferrit'])).toEqual([]);
  });
});
