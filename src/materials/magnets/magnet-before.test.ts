import { describe, expect, it } from 'vitest';
import { claimsOf, holds } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);

describe('a magnet of rare earths that is named beside one without', () => {
  it.each([
    'Ferrite disc magnet (alt. SmCo)',
    'Ring magnet ferrite, optional NdFeB',
    'Ferritmagnet, wahlweise NdFeB',
    'imán de ferrita (alternativa: neodimio)',
    'ferrite magnet, later NdFeB',
  ])('may be what is bought: %s', (text) => {
    expect(claims(text)).toEqual([expect.stringMatching(/^(?:ndfeb-sintered|smco) magnet possible$/)]);
  });

  it.each([
    'Magnet set: 4 ferrite magnets + 3 NdFeB magnets',
    '5 ferrite magnets + 3 SmCo magnets',
    'Magnetsortiment AlNiCo + SmCo',
    '铁氧体磁铁+钕铁硼磁铁',
    'magnes ferrytowy + magnes neodymowy',
    'ферритовый магнит + неодимовый магнит',
    '3x ferrite disc magnet, 8x neodymium disc magnet',
  ])('is bought as well: %s', (text) => {
    expect(claims(text)).toEqual([expect.stringMatching(/^(?:ndfeb-sintered|smco) magnet (?:likely|possible)$/)]);
  });

  it('is told of where the ferrite is a piece of its own', () => {
    expect(claims('SmCo block magnet or ferrite block')).toEqual([expect.stringMatching(/^smco magnet/)]);
  });

  it('may be what is bought where another column names it', () => {
    const columns = [
      ['description', 'Alnico bar magnet'],
      ['description', 'NdFeB N38SH bar'],
    ] as const;
    expect(claimsOf(...columns)).toEqual(['ndfeb-sintered magnet possible']);
  });

  it.each(['Ferrite magnet, no NdFeB', 'Ferrite magnet, cheaper than NdFeB', 'Ferritmagnet, Alternative zu NdFeB'])(
    'is not bought where the text denies it, or compares: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );
});

describe('a magnet of which the text says what it was before', () => {
  it.each([
    'alnico -> SmCo',
    'AlNiCo → SmCo rod magnet',
    'replace alnico by SmCo disc',
    'was ferrite, now NdFeB ring',
    'war Ferrit, jetzt NdFeB Ring',
    'aimant ferrite -> aimant NdFeB',
    'aimant ferrite remplacé par SmCo',
    'Ring magnet, ferrite replaced by SmCo',
    'Magnet: byl ferit, nyní SmCo',
    '磁铁 铁氧体改钕铁硼',
    'フェライト磁石→ネオジム磁石',
  ])('is what it is now: %s', (text) => {
    expect(claims(text)).toEqual([expect.stringMatching(/^(?:ndfeb-sintered|smco) magnet (?:likely|proven)$/)]);
  });

  it.each([
    'Topfmagnet, war NdFeB, ersetzt durch Ferrit',
    'Topfmagnet jetzt Ferrit (war NdFeB)',
    'Magnet was SmCo, now ferrite',
    'Magnet NdFeB -> ferrite',
    'SmCo -> alnico rod magnet',
    'aimant NdFeB remplacé par ferrite',
    'Magnete: prima NdFeB, ora ferrite',
    'imán: era neodimio, ahora ferrita',
    'Magnet: byl NdFeB, nyní ferit',
    '磁铁 原钕铁硼，现改铁氧体',
    '磁铁 钕铁硼改铁氧体',
    'ネオジム磁石→フェライト磁石',
  ])('is of no rare earths any more: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('is so beside a column for the material', () => {
    expect(claimsOf(['description', 'Topfmagnet, war NdFeB, ersetzt durch Ferrit'], ['material', 'Ferrit'])).toEqual(
      [],
    );
  });
});

describe('magnets that a text leaves out in short', () => {
  it.each([
    'Rotor o. Magnete',
    'Rotor excl. magnets',
    'Rotor exkl. Magnete',
    'Rotor, magnets excluded',
    'rotor not incl. magnets',
    'Disque rotor s/aimants',
    'Disque rotor s. aimants',
    'Disco rotor s/imanes',
    'Piastra s/magneti',
    'Placa s/ ímãs',
    'Rotor bez magn.',
  ])('are not there: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Rotor w/ magnets',
    'Rotor incl. magnets',
    'Platte m. Magnete',
    'Disque c/aimants',
    'Disco c/imanes',
    'Piastra c/magneti',
  ])('are there where it says so: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});
