import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('a motor, and what it moves, without a preposition', () => {
  it.each([
    'Stappenmotor lamellen',
    'Stappenmotor lamellenverstelling',
    'Schrittmotor Lamellen',
    'Stepper motor vane',
    'Motor 3-way valve',
    'Motor diverter valve',
    '3-wegklep motor 230V',
    'Motor louver',
    'Motor klep',
    'Motor Klappe',
    'Motor Sitzverstellung',
    'Getriebemotor Rührwerk',
    'Wobbler Probe Motor',
    'ROBOT DRIVE, VACUUM, DD MOTORS',
  ])('is the motor, whichever of the two stands first: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'Motor valve cover gasket',
    'Stepper motor flap cover',
    'Motor flap hinge',
    'Servo flap horn',
    'Schrittmotor Lamellenkupplung',
    'Motor Sitzverstellungshebel',
    'Klepdeksel motor',
    'Ventildeckel Motor',
    'Valve motor bracket',
    'Vanne moteur',
    'Halter Motor',
    'Ventil Motor',
    'Vane motor',
    'Robot drive, servo motor 5 A',
  ])('is another part where the last word is one, or the first in a language that begins with it: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
