import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from './described.fixture.ts';

const materials = (text: string): readonly string[] => contentsOf(text).map(({ material }) => material);

describe('what a part is built into, or stands beside', () => {
  it.each([
    'Encoder integrated with Maxon motor',
    'Drive integrated in motor',
    'Sensor connected to stepper motor',
    'Encoder integriert in Servomotor',
    'Frein monté sur moteur',
  ])('is elsewhere: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Servo motor built into gripper', 'Magnet glued into rotor', 'Motor, integrated in wheel hub'])(
    'takes nothing from the part itself: %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});

describe('an element in another name', () => {
  it.each([
    'Terbium Labs subscription, annual',
    'YAG-lasergeschweißtes Edelstahlgehäuse IP68',
    'Laser-welded (YAG) bellows',
    '전자접촉기 마그네트 MC-22b',
  ])('is none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('constituents with their shares', () => {
  it.each([
    ['Gd/Co 80/20 at% sputtering target', 'Gd Co'],
    ['Sputtertarget Y/Al 50/50 At.-%', 'Y Al'],
    ['Tb/Fe 30/70 wt% target', 'Tb Fe'],
  ])('are those of the alloy: %s', (text, constituents) => {
    expect(contentsOf(text)[0]).toMatchObject({ form: 'target', constituents: constituents.split(' ') });
  });
});

describe('a standard for analysis', () => {
  it.each([
    ['10000 ug/mL Sc stock standard', 'compound:Sc'],
    ['Ytterbium (Yb) Standard Solution', 'compound:Yb'],
    ['Patrón ICP holmio 1000 mg/L en HNO3', 'compound:Ho'],
  ])('is a compound of the element: %s', (text, material) => {
    expect(materials(text)).toEqual([material]);
  });
});

it('a grade without its N is one beside dimensions and the plating of magnets', () => {
  expect(materials('48SH arc segment R25 x R21 x 30, NiCuNi')).toEqual(['ndfeb-sintered']);
  expect(materials('48SH arc segment')).toEqual([]);
});
