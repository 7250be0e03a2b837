import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const metalsOf = (text: string): string[] =>
  claimsOf(['description', text]).filter((claim) => claim.includes(' metal '));

describe('symbols with the shape of a metal', () => {
  it.each([
    'Sm chip, 40 mesh and coarser, under mineral oil',
    'Tb evaporation pcs 99.9% 1/8-1/4"',
    'Tb evaporation material 3-6mm',
    'Dy evap pellets 3-6 mm 99.9',
    'Y rod 6.35 dia x 50, 3N',
    'Y wire 99.9% 1 mm',
    'Y, pieces, 3-12 mm, 99.9%',
    'Gd shot 2-4mm',
    'Sm flakes in argon',
    'Y Stab Ø6,35 99,9%',
    'Gd plaque 50x50x2 99,9%',
    'Dy lingot 99,9%',
    'Gd 棒 φ10 99.9%',
    'Y丝 3N',
    'Tb 칩 99.9%',
  ])('are elements where a purity, grains or what keeps the air away says so: %s', (text) => {
    expect(metalsOf(text)).toHaveLength(1);
  });

  it.each([
    'Y metal hose fitting',
    'Y metal cap 3/8',
    'Er metal collet block',
    'Gd metal halide ballast',
    'Gd foil seal',
    'Ho foil insulated pipe',
    'Gd rod 20x300 DIN 975',
    'Tb pieces 100 TB SSD',
    'Dy granules additive',
    'Y metal oxide varistor',
    'Lu rod wiper seal 20 mm',
    'Y wire 99.9% OFC 2.5 mm2',
    'Y bar 3N pull',
    'Sc pieces 10',
    'Y axis rod 99.9%',
    'X/Y plate 99.9% flat',
    'Y chips',
    'Y sheet 99.9% copper',
    'Y plate for motor, 50 x 50',
  ])('are letters before another part, or beside another metal: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual([]);
  });

  it.each([
    'Gd metal',
    'Dy metal pieces',
    'Tb metal lump 1 kg',
    'Gd rod 6 x 50 mm',
    'Gd metal box',
    'Ho metal vial 5 g',
  ])('need no proof where nothing else is named, or what they are packed in: %s', (text) => {
    expect(metalsOf(text)).toHaveLength(1);
  });
});
