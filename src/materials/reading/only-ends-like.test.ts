import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a word that only ends like the name of a part', () => {
  it.each([
    // "haften" glues, "trag" is a trough, "teller" a plate, "stants", "cover" and "rail" are parts: not in these words.
    ['Samarium-Kobalt-Magnete behalten ihre Eigenschaften bei hohen Temperaturen', 'smco'],
    ['Neodymmagnet Auftrag', 'ndfeb'],
    ['Neodym Magnet Hersteller', 'ndfeb'],
    ['neodymium magnet constants', 'ndfeb'],
    ['neodymium magnet recovers', 'ndfeb'],
    ['neodymium magnet frail', 'ndfeb'],
  ])('is none: %s', (text, family) => {
    expect(shown(text).join()).toContain(family);
  });

  it.each([
    'Schutzschalter',
    'Motorschutzschalter 4 A',
    'Magnethersteller',
    'Drehzahlkontrolle Motor',
    'Target mediana',
  ])('makes nothing a carrier: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a word that ends in the magnet', () => {
  it.each(['Vorspannmagnet Luftlager D20x5', 'VOORSPANMAGNEET LUCHTLAGER', 'Sensormagnet Welle 6x2,5'])(
    'is what a line is about, and behind it is where it sits: %s',
    (text) => {
      expect(shown(text).join()).toContain('magnet');
    },
  );

  it.each(['Vorspannmagnet Halter', 'Sensormagnet Abdeckung', 'Rotormagnet Kleber', 'Elektromagnet Ventil'])(
    'is not, before what holds, covers or glues it: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );

  it('is filed before a blank or a stroke by what it does', () => {
    expect(shown('SHIM-MAGNET SMCO D4X3')).toEqual(['smco']);
    expect(shown('HOLDER MAGNET SMCO')).toEqual([]);
  });
});
