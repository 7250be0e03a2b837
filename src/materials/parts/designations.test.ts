import { describe, expect, it } from 'vitest';
import { contentsOf, holds } from '../described.fixture.ts';

describe('designations that parse as formulas', () => {
  it.each([
    'Pin 5x20 Y12Pb',
    '轴 Y45MnV',
    '螺母 M5 Y1Cr18Ni9',
    'Y12Cr13',
    'Y1Cr18Ni9Se',
    'Y40Mn',
    'Y108Cr17',
    'Y08MnS',
    'Y45Ca',
    'Er70S-6',
    'Welding wire Er70S-6 1.2mm',
  ])('of steels and welding rods are none: %s', (text) => expect(holds(text)).toBe(false));

  it.each(['YMn2 powder', 'Y6Mn23 alloy', 'Er15Co85 alloy', 'Er2O3', 'Y2O3'])('are not these: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

describe('what is named after an element, a crystal or a motor', () => {
  it.each([
    'Lens, YAG wavelength coated 1064 nm',
    'Window for Nd:YAG laser line',
    'Holmium St. sign',
    'PROMOTOR ADHESION',
  ])('holds none of it: %s', (text) => expect(holds(text)).toBe(false));

  it.each(['YAG rod 5 mm', 'Holmium sheet 1 mm'])('does not where the thing itself is meant: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

describe('abbreviated names of materials managers', () => {
  it.each(['MTR HYD', 'HYDRAULIC MTR', 'PNEUMATIC MTR', 'MTR,AIR,VANE', 'HYD MTR OMP100', 'SW,MTR,ON/OFF', 'SPK PLUG'])(
    'of what holds no magnet: %s',
    (text) => expect(holds(text)).toBe(false),
  );

  it.each([
    ['DRIVE, HARD DISK, 1TB', 'hdd'],
    ['VCM ASSY', 'vca-voice-coil-actuator'],
    ['ALTERNATOR PM', 'generator-pm'],
    ['SVMTR 750W', 'motor-pmsm-servo'],
    ['SPK 8OHM 1W', 'loudspeaker'],
    ['LDSPKR 4OHM', 'loudspeaker'],
    ['Linear motor 300 N iron core', 'motor-linear'],
  ])('of what may hold one: %s', (text, name) => {
    expect(contentsOf(text).map(({ componentClass }) => componentClass)).toEqual([name]);
  });

  it('an iron core without a motor is a part', () => {
    expect(holds('Transformer iron core')).toBe(false);
    expect(holds('Iron core for linear motor')).toBe(false);
  });
});
