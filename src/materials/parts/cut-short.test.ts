import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

/* Names as lists of materials managers write them: cut short, turned round, or with what the thing comes in. */

describe('neodymium cut short', () => {
  it.each([
    ['MAG, DOOR SENSE, NEO, 4X2 DIA, NICUNI', 'ndfeb-sintered'],
    ['LATCH_MAG.PRT LATCH MAG, PAYLOAD, NEO D10X3', 'ndfeb-sintered'],
    ['Segment boog neo 40SH R240', 'ndfeb-sintered'],
    ['Cube 12 mm N50 Ni-Cu-Ni bag of 10', 'ndfeb-sintered'],
    ['Countersunk neos 20x4 for M4, south face', 'ndfeb-sintered'],
    ['MGNT, SAMARIUM COBLT, BAR .25X.25X1', 'smco'],
  ])('%s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each(['Neo pixel ring 12x', 'u-blox NEO-6M 22x22', 'Neo display 10x20', 'Cube 12 mm Ni-Cu-Ni'])(
    'is no other name: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('the alloy of which magnets are made', () => {
  it.each(['ND-FE-B ALLOY FLAKE STRIP CAST', 'NdFeB alloy ingot', 'NDFEB RIBAVALU (STRIP CAST) SULAM'])(
    'is that, and no magnet: %s',
    (text) => {
      expect(contentsOf(text).map(({ material, form }) => [material, form])).toEqual([['ndfeb-flake', 'alloy']]);
    },
  );
});

it.each([
  ['BARRA LASER HO:YAG (CTH) 4X90', 'ho-yag'],
  ['Barra láser Nd:YAG 4x90', 'nd-yag'],
  ['barreau laser Er:YAG', 'er-yag'],
])('the rod of a laser is its crystal: %s', (text, material) => {
  expect(contentsOf(text).map(({ material: id, form }) => [id, form])).toEqual([[material, 'crystal']]);
});

it.each([
  ['无线充磁环 N48 36片 拼', 'magsafe'],
  ['SPK R 2W 4OHM BOX', 'micro-speaker'],
  ['HP 10 CM 4 OHMS 20W LARGE BANDE', 'loudspeaker'],
  ['CHAMBRE COMPRESSION PAVILLON 30W 16 OHMS', 'loudspeaker'],
  ['MEDIOBASSO 165MM BOB. 38', 'loudspeaker'],
  ['INVERTER MOTOR BPM 3 FAZ FIRÇASIZ', 'motor-bldc'],
])('%s is told by its name in the trade', (text, id) => {
  expect(contentsOf(text).map(({ componentClass }) => componentClass)).toEqual([id]);
});

it.each([
  ['GADOLINIUM OX 5N', 'oxide:Gd'],
  ['TERBIUM OX', 'oxide:Tb'],
  ['Yttrium ox. 99.9', 'oxide:Y'],
])('the oxide cut short behind an element is no metal: %s', (text, material) => {
  expect(contentsOf(text).map(({ material: id, form }) => [id, form])).toEqual([[material, 'oxide']]);
});

it.each(['Tris(isopropylcyclopentadienyl)yttrium 99.9%', 'TRIS(ISOPROPYLCP)YTTRIUM 50G'])(
  'an element behind the bracket of what is bound to it is a compound: %s',
  (text) => {
    expect(contentsOf(text).map(({ material, form }) => [material, form])).toEqual([['compound:Y', 'compound']]);
  },
);
