import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

describe('a crystal by an abbreviation', () => {
  it.each([
    ['Yb:LSB crystal 3x3x2', 'lsb crystal proven'],
    ['Nd:LSB microchip laser medium', 'lsb crystal proven'],
    ['LSOクリスタル 3×3×15', 'lso crystal proven'],
    ['LSO-Kristall 4x4x20', 'lso crystal proven'],
    ['cristal LSO 5x5x10', 'lso crystal proven'],
    ['NYAB crystal 3x3x5', 'yab crystal proven'],
    ['LuIG film on GGG', 'luig crystal proven'],
    ['LuIG bubble film', 'luig crystal proven'],
  ])('is what it stands for: %s', (text, claim) => {
    expect(claimsOf(['description', text])).toContain(claim);
  });

  it.each([
    'LSB crystal filter 9 MHz',
    'LSB microchip',
    'LSO クリニック',
    'NYAB brake valve',
    'NYAB air dryer',
    'Luig GmbH',
  ])('is none in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('steel with yttria in it', () => {
  it.each(['ODS steel 14YWT', '12YWT tube 10 mm', 'MA957 alloy bar'])('is told by its name: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(['ods-steel alloy proven']);
  });

  it.each(['ODS steel', 'MA957 filter', 'ODS-free refrigerant'])('is not told by %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('an amplifier of light with its band behind it', () => {
  it.each(['EDFA C-band 20 dBm', 'EDFA, L-band, 17 dBm', 'EDFA C+L band'])('holds its fibre: %s', (text) => {
    expect(shown(text)).toEqual(['er-doped-fibre']);
  });

  it.each(['C-band LNB', 'C-band waveguide clamp'])('is none in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a driver of headsets', () => {
  it.each(['Headset driver, 30 mm, neodymium', 'Headset driver 50mm neodymium', 'Headphone driver, 32 mm, neodymium'])(
    'is what sounds where its size is stated: %s',
    (text) => {
      expect(shown(text)).toEqual(['ndfeb-sintered']);
    },
  );

  it.each(['Headset driver', 'Headset driver IC', 'Headset driver, USB, Windows', 'Headset driver software CD'])(
    'is a circuit or a program by that name alone: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('a magnet by a name of the trade', () => {
  it.each([
    ['プラサマ磁石 φ10×5', 'smco'],
    ['ネオプラ磁石 リング', 'ndfeb-bonded'],
    ['Магнит КСП-37А 10х5', 'smco5'],
  ])('is of its family: %s', (text, family) => {
    expect(shown(text)).toEqual([family]);
  });

  it('is none in a place of that name', () => {
    expect(shown('プラサマヨール')).toEqual([]);
  });
});
