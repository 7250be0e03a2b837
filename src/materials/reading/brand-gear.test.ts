import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a brand that ends in "Gear" is no gear of the motor before it', () => {
  it.each([
    'PM motor EcoGear',
    'Servo motor SmartGear 400 W',
    'Двигун з постійними магнітами ProGear',
    'Servomotor FlexGear',
    'Moteur EcoGear sans balais',
  ])('%s', (text) => {
    expect(shown(text)[0]).toBe('ndfeb-sintered');
  });
  it.each([
    'Servo motor gear',
    'Servo motor WormGear',
    'Servo BevelGear',
    'ServoGear',
    'Servo PlanetaryGears',
    'EcoGear',
  ])('and %s is one', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
