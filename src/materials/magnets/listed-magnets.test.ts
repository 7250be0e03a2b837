import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

describe('magnets of several materials in one line', () => {
  it.each(['Neodymium magnets, ferrite magnets and SmCo magnets', 'magnesy neodymowe, magnesy ferrytowe'])(
    'are each a chance, none proven: %s',
    (text) => {
      const [first] = contentsOf(text);
      expect(first?.material).toBe('ndfeb-sintered');
      expect(first?.presence).toBe('likely');
    },
  );

  it.each([
    ['Hartferrit, Samarium Kobalt', ['smco']],
    ['Magnet bases: ferrite, alnico, neodymium and samarium-cobalt', ['ndfeb-sintered', 'smco']],
  ])('are told of where the list begins with others: %s', (text, materials) => {
    expect(contentsOf(text).map(({ material }) => material)).toEqual(materials);
  });

  it.each([
    'Electromagnets; permanent magnets and articles intended to become permanent magnets',
    'Permanent magnets and electromagnets',
    'Électro-aimants; aimants permanents',
    'Elettromagneti; magneti permanenti',
    'Электромагниты; постоянные магниты',
    '电磁铁、永磁铁',
    '전자석, 영구자석 및 그 부품',
  ])('are told of beside such as a winding makes: %s', (text) => {
    expect(contentsOf(text).map(({ material }) => material)).toEqual(['magnet-unspecified']);
  });

  it.each([
    'Electromagnet, permanent hold type',
    'Electro-permanent magnet chuck',
    'Magnet, permanently energised electromagnet',
    '电磁铁,保持式',
  ])('and are one thing where a winding makes its field: %s', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  it('are each possible where the first is of ferrite and the other an alternative', () => {
    expect(contentsOf('Ferrite magnet, alternative: neodymium').map(({ presence }) => presence)).toEqual(['possible']);
  });
});

describe('what tells a grade and a material of a magnet', () => {
  it.each(['中牌号 N35M-N50M', 'N38-N45', 'Grades N35 to N52'])('two grades are a range: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['magnet']);
  });

  it.each(['Resistor N38-N45', 'Sizes N12-N20'])('two codes are none: %s', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  it('a bracket says that a magnet is of ferrite', () => {
    expect(contentsOf('Magnet (ceramic) 1 inch')).toEqual([]);
    expect(contentsOf('Magnet (nickel plated) 1 inch')).toHaveLength(1);
  });
});
