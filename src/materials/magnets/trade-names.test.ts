import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a magnet by its trade name', () => {
  it.each([
    'Oerstit 260 Rundstab Magnet',
    'Koerzit Magnetstab',
    'Ticonal ring magnet',
    'Alcomax bar magnet',
    'Tromalit Magnet 12 mm',
    'Магнит ЮН13ДК25',
    'Магнит ЮНД8',
    'Feroba 2 ring magnet',
    'Koerox Magnet 30x10',
    'Sprox Magnetring',
    'Strontium magnet 20x5',
  ])('is of AlNiCo or ferrite: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ['Koerdym Magnet', 'ndfeb-sintered'],
    ['Koermax Magnet', 'smco'],
    ['Stabmagnet 10x40', 'magnet-unspecified'],
  ])('or of rare earths: %s', (text, family) => {
    expect(shown(text)).toEqual([family]);
  });
});

describe('a plate for a magnet', () => {
  it.each(['Halteplatte für Magnet N45SH', 'Montageplatte für Magnete N38UH', 'Trägerplatte für Magnet N42SH'])(
    'has none: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );

  it.each(['Halteplatte mit Magnet N45SH', 'Magnet N45SH für Halteplatte'])('and one with it has: %s', (text) => {
    expect(shown(text)).toEqual(['ndfeb-sintered']);
  });
});

describe('a magnet that a current makes', () => {
  it.each(['Calamita elettromagnetica 12V', 'Magnete elettromagnetico', 'Imán electromagnético 24V', 'Aimant électromagnétique'])(
    'is no permanent one: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  ); // prettier-ignore

  it('as a magnet of neodymium is', () => {
    expect(shown('Calamita al neodimio')).toEqual(['ndfeb-sintered']);
  });
});
