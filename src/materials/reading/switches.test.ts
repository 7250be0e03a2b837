import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

/** What switches, protects or starts a circuit, and behind it what runs in that. */
describe('a switch before what it serves', () => {
  it.each([
    'Relay DPDT speaker mute', 'Relay DPDT motor reverse', 'Relay speaker protection', 'CAP RUN DUAL 45/5 MFD 440V FAN+COMP MTR', 'Capacitor 45 uF fan + motor', 'Switch speaker', 'Fuse motor', 'SWITCH FAN MOTOR',
    'Switch rocker motor on/off', 'Relais Lautsprecher', 'Relä motor', 'Relä fläktmotor', 'Relæ motor', 'Röle motor', 'Rele moottori', 'Zekering motor', 'Säkring motor',
  ])('is the thing: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'Motor + relay', 'Speaker 8 ohm with relay', 'Relay motor assembly with motor 12V', 'Loudspeaker cap magnet', 'Fan capacitor motor PM BLDC', 'Motor with capacitor 230 V servo',
  ])('is not, where the other stands first, comes with it or is rated: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore
});

describe('what magnets are only warned of, or held by', () => {
  it.each([
    'Warning sign strong magnets', 'Label: magnets', 'Grille w/ metal pins for magnets', 'Plate w/ holes for magnets', 'Grill with steel pins for magnets',
    'FREIN MAGNÉTIQUE DE VOIE (PATIN ÉLECTROMAGN.)', 'Freno magnetico (elettromagnete)', 'Freno magnético (electroimán)', 'Magnetschienenbremse (Elektromagn.)',
  ])('holds none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'Grille w/ magnets',
    'Cover w/ magnets',
    'Frein magnétique à aimants permanents',
    'Permanent magnet track brake',
  ])('%s has some', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});
