import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const described = (text: string) => claimsOf(['description', text]);

describe('a laser that is called after its crystal', () => {
  it.each([
    ['Laser head Nd:YAG', 'nd-yag component proven'],
    ['Handpiece Ho:YAG, complete with rod', 'ho-yag component proven'],
    ['Laser, Nd:YAG, 1064 nm, Q-switched', 'nd-yag component proven'],
    ['Lasermodul Nd:YVO4', 'yvo4 component proven'],
    ['Resonator Nd:YAG mit Stab', 'nd-yag component proven'],
    ['Nd:YAG 激光器', 'nd-yag component proven'],
    ['Лазерная головка Nd:YAG', 'nd-yag component proven'],
    ['Er:YAG dental laser', 'er-yag component proven'],
    ['Nd:YAG welding laser 200 W', 'nd-yag component proven'],
    ['Laser target designator Nd:YAG', 'nd-yag component proven'],
    ['Viron Nd:YAG 1064 nm', 'nd-yag component proven'],
    ['Nd:YAG pulsed 100 mJ', 'nd-yag component proven'],
  ])('holds it: "%s"', (text, claim) => {
    expect(described(text)).toEqual([claim]);
  });

  it.each([
    'Q-switched Nd:YAG laser tattoo removal machine',
    'Nd:YAG Laser Tattooentfernungsgerät',
    'Máquina de láser Nd:YAG para eliminar tatuajes',
    '激光纹身去除机 Nd:YAG',
    'Аппарат лазерный Nd:YAG',
    'Er:YAG laser skin resurfacing system',
  ])('is a machine that is called one: "%s"', (text) => {
    expect(described(text).map((one) => one.split(' ')[1])).toEqual(['component']);
  });

  it.each([
    'Nd:YAG laser welding machine spare nozzle',
    'Nd:YAG laser mirror mount system',
    'Nd:YAG laser power supply unit',
    'Flashlamp for Nd:YAG laser machine',
  ])('is not what is beside such a machine: "%s"', (text) => {
    expect(described(text)).toEqual([]);
  });

  it('is read across columns', () => {
    expect(claimsOf(['description', 'Laser head LH-0300'], ['material', 'Nd:YAG'])).toEqual([
      'nd-yag component proven',
    ]);
    expect(claimsOf(['description', 'Laser rod 5x80'], ['material', 'Nd:YAG'])).toEqual(['nd-yag crystal proven']);
  });

  it.each([
    'Laser rod Nd:YAG 5x80 mm AR/AR',
    'Laser head Nd:YAG rod 4 x 65',
    'Nd:YAG rod, laser head',
    'Nd:YAG crystal for laser head',
    'Laserkristall Nd:YAG',
    'Nd:YAG 激光晶体',
    'Laser grade Nd:YAG, 1 at%',
    'Nd:YAG lens rods for laser heads',
  ])('is not what a piece of crystal is: "%s"', (text) => {
    expect(described(text)).toEqual(['nd-yag crystal proven']);
  });

  it.each(['flashlamp for Nd:YAG laser', 'Housing, YAG welded', 'Nd:YAG laser mirror'])(
    'is not what is beside one, or made by one: "%s"',
    (text) => {
      expect(described(text)).toEqual([]);
    },
  );

  it.each(['Nd:YAG 1064 nm', 'Nd:YAG 1% 1064 nm', 'Nd:YAG, 5x5x10 mm, AR 1064 nm', 'Nd:YAG rod 1064 nm', 'Nd:YAG polished 1064 nm'])(
    'is the crystal, where no other word says that it is more: "%s"',
    (text) => {
      expect(described(text)).toEqual(['nd-yag crystal proven']);
    },
  ); // prettier-ignore
});

describe('a device of any kind that is called after the crystal of a laser', () => {
  it.each([
    'Er:YAG system',
    'Er:YAG platform',
    'Er:YAG-Anlage',
    'appareil Er:YAG',
    'equipo de Er:YAG',
    'apparecchio Er:YAG',
    'urządzenie Er:YAG',
    'přístroj Er:YAG',
    'аппарат Er:YAG',
    'Er:YAG cihazı',
    'Er:YAG 治疗仪',
    'Er:YAG 装置',
    'Er:YAG 기기',
    'Laser dentar Er:YAG',
  ])('has it in it: "%s"', (text) => {
    expect(described(text)).toEqual(['er-yag component proven']);
  });

  it.each(['Nd:YAG marking machine', 'Nd:YAG welding station', 'Nd:YAG source'])(
    'also one that works: "%s"',
    (text) => {
      expect(described(text)).toEqual(['nd-yag component proven']);
    },
  );

  it.each([
    'Nd:YAG crystal for system',
    'Nd:YAG slab, system spare',
    'Nd:YAG source crystal',
    'Nd:YAG rod, machined',
    'Nd:YAG 5x5x10 machine polished',
  ])('is none where a piece, a size or a purpose is named: "%s"', (text) => {
    expect(described(text)).toEqual(['nd-yag crystal proven']);
  });
});

describe('a group of crystals for lasers', () => {
  it.each([
    ['Nd:YAG rod 5x100', 'Laser crystals', 'nd-yag crystal proven'],
    ['Nd:YAG rod 5x100', 'Laser rods', 'nd-yag crystal proven'],
    ['Nd:YAG Stab 5x100', 'Laserkristalle', 'nd-yag crystal proven'],
    ['Nd:YAG 棒', '激光晶体', 'nd-yag crystal proven'],
  ])('%s in "%s" is the crystal itself', (text, group, claim) => {
    expect(claimsOf(['description', text], ['category', group])).toEqual([claim]);
  });

  it('says nothing of a laser', () => {
    expect(claimsOf(['description', 'Nd:YAG laser'], ['category', 'Laser crystals'])).toEqual(['yag component likely']);
  });
});
