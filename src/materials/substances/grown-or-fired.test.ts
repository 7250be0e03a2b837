import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf, shown } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);
const elementsOf = (text: string): string[] =>
  contentsOf(text).flatMap(({ elements }) => elements.map(({ symbol, presence }) => `${symbol} ${presence}`));

describe('a fibre called after the crystal of a laser', () => {
  it.each(['Er:YAG-Lichtleiter 2 m', 'Ho:YAG fibre 365 µm', 'Nd:YAG Faser 400 µm SMA', 'Er:YAG optická vlákna', 'Ho:YAG 光纤'])(
    'guides its light: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  ); // prettier-ignore

  it.each([
    ['Ho:YAG single crystal fibre', 'ho-yag'],
    ['Yb:YAG fiber 1 mm', 'yb-yag'],
    ['Er:YAG rod 3x50', 'er-yag'],
  ])('may be drawn of it: %s', (text, id) => {
    expect(shown(text)).toEqual([id]);
  });
});

describe('a bond coat', () => {
  it.each(['NiCr bond coat', 'Bond coat Ni-20Al', 'Yttrium-free NiAl bond coat powder', 'Bond coat'])(
    'is no zirconia: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );

  it.each([
    ['NiCoCrAlY bond coat', 'mcraly component proven'],
    ['CoNiCrAlY bond coat powder', 'mcraly alloy proven'],
  ])('holds what is named: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });
});

describe('a glass with a rare earth in it', () => {
  it.each([
    ['Terbium-doped Faraday glass 10x20', 'glass:Tb compound proven'],
    ['Holmium doped glass plate', 'glass:Ho compound proven'],
  ])('is neither crystal nor oxide: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });

  it('and a ceramic is one', () => {
    expect(claims('Erbium oxide ceramic')).toEqual(['ceramic:Er ceramic proven']);
  });
});

it('a film of a garnet and the substrate that it is on are both read', () => {
  expect(elementsOf('YIG film 5 µm on GGG')).toEqual(['Y proven', 'Gd proven']);
  expect(elementsOf('YIG film 5 µm')).toEqual(['Y proven', 'Gd possible']);
  expect(shown('Guard rail GGG 50')).toEqual([]);
});

it('nothing else is in what a formula gives whole', () => {
  expect(elementsOf('Garnet film (BiTb)3Fe5O12')).toEqual(['Tb proven']);
  expect(elementsOf('Bismuth iron garnet').length).toBeGreaterThan(1);
});

it('a crystal for a detector is the crystal, and a detector has one', () => {
  expect(claims('SrI2(Eu) detector crystal 2 inch')).toEqual(['sri2-eu crystal proven']);
  expect(claims('SrI2(Eu) detector 2 inch')).toEqual(['sri2-eu component proven']);
});

it('what adsorbs is no cold head', () => {
  expect(shown('Cold head adsorber')).toEqual([]);
  expect(contentsOf('Cold head 4 K')).not.toEqual([]);
});
