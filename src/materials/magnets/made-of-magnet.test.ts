import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

/** A material or a grade with its coercivity in a clause of its own, behind a part. */
describe('a clause that is the material of a magnet', () => {
  it.each([
    'Clip, SmCo', 'Cap, SmCo5', 'Fixture, SmCo', 'Holder, NdFeB', 'Fixture clamp - NdFeB', 'Attachment (SmCo core)', 'Clip (NdFeB)', 'Magnetklo fixtur Ø50, NdFeB', 'Halter, NdFeB', 'Uchwyt, NdFeB', 'Держатель, NdFeB',
    'Soporte, NdFeB', 'Supporto (NdFeB)', 'Tutucu, NdFeB', 'Držák, SmCo', 'Cup, N42SH', 'Cover, N42SH', 'Cap, N38UH',
  ])('says what the part is made of: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each([
    'Holder for NdFeB magnets', 'Holder, for NdFeB', 'Halter für NdFeB', 'Support pour SmCo', 'Uchwyt do magnesów, NdFeB', 'Držák pro NdFeB', 'Adhesive, NdFeB', 'Label, NdFeB', 'Mould, NdFeB', 'Tweezers, SmCo',
    'Furnace, NdFeB', 'Container, NdFeB powder', 'Datasheet, NdFeB', 'Packaging, SmCo', 'Gasket, N42', 'Clip, N52', 'Cap, N42 thread',
  ])('does not where it is for one, works on it or tells of it: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

describe('a clause that is the material of a magnet, behind a tool that works on it', () => {
  it.each([
    'Saw blade, NdFeB', 'Grinding wheel, NdFeB', 'Cutting disc, SmCo', 'Press die, NdFeB', 'Coolant, NdFeB', 'Sägeblatt, NdFeB', 'Schleifscheibe, NdFeB', 'Meule, NdFeB', 'Hoja de sierra, NdFeB',
    'Tarcza szlifierska, NdFeB', 'Шлифовальный круг, NdFeB', 'Brusný kotouč, NdFeB', '砂轮, NdFeB', '砥石, NdFeB', '숫돌, NdFeB',
  ])('is what the tool is for: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each(['Wheel, NdFeB', 'Blade, NdFeB', 'Disc, SmCo', 'Scheibe, NdFeB', 'Диск, SmCo'])(
    '%s is a part of it',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});

/** An English noun and "magnet" behind it. */
describe('"… magnet"', () => {
  it.each([
    'Grille magnet',
    'Grille magnets',
    'Cover magnet 6x2, glued to housing',
    'Panel magnet',
    'Plate magnet, chute 600x400, permanent',
    'Tray magnet',
    'Frame magnet',
    'Lid magnet',
  ])('is a magnet, whatever it is for: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Magnet cover', 'Cover magnet switch', 'Grille magnet holder', 'Plate for magnet', 'Cover, magnet', 'COVER MAGNET', 'Label magnet', 'Halter Magnet', 'Deckel Magnet', 'Support aimant', 'Kryt magnet', 'Tapa imán', 'Magnet valve', 'Magnet wire',
  ])('is none where it is another word, or stands before the part: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});

it('a pole ring whose material is a magnet is that magnet, and in no assembly', () => {
  expect(claimsOf(['description', 'Ring, pole'], ['material', 'SmCo 26/10'])).toEqual(['sm2co17 magnet proven']);
  expect(claimsOf(['description', 'Pole ring 64 poles'], ['material', 'Steel']).join()).not.toContain('magnet ');
});
