import { describe, expect, it } from 'vitest';
import { holds, shown } from '../described.fixture.ts';

describe('a machine behind a motor', () => {
  it.each([
    'servo motor CNC machine',
    'servo motor packaging machine',
    'stepper motor 3D printer',
    'Schrittmotor 3D-Drucker',
    'gimbal motor camera',
    'voice coil motor camera',
    'Galvanometer scanner fiber laser',
    'galvo laser engraver',
    '振镜 光纤激光打标机',
    'Sino Galvo SG7110 Galvanometer Scanner Galvo Scanner Fot Fiber Laser Marking Machine',
  ])('is what that moves, of a motor told by its kind: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'motor winding machine',
    'stepper motor testing machine',
    'servo press machine',
    'stepper motor 3D printer driver',
    'stepper motor bracket 3D printer',
    'motor cable CNC machine',
    'fiber laser marking machine lens',
    'galvo lens laser engraver',
    'Halterung Schrittmotor 3D-Drucker',
  ])('is the thing itself where it works on motors, and neither beside another part: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('is on a bench whose clause behind gives its power', () => {
    expect(holds('Wind Turbine Emulator Test Bench, 1.5kW DC Motor Driving Permanent Magnet Generator')).toBe(true);
    expect(holds('Motor test bench, BLDC motor 2 kW')).toBe(true);
    expect(holds('Motor test bench')).toBe(false);
    expect(holds('Test bench, motor cable 3 m')).toBe(false);
  });
});

describe('a coupling before a motor', () => {
  it.each([
    'flexibele askoppeling KKK1-12x12 stappenmotor',
    'flexible coupling 5x8 stepper motor',
    'shaft coupling stepper motor 5 mm',
    'coupler 5mm 8mm stepper motor',
    'jaw coupling D30L40 servo motor',
    'Wellenkupplung 5x8 Schrittmotor',
  ])('is what is bought: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Stepper motor with coupling 5x8',
    'Schrittmotor mit Kupplung 5x8',
    'NEMA17 stepper motor + flexible coupling',
  ])('comes with one: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

it('is a board or a bracket by its own word beside a frame size', () => {
  for (const text of ['léptetőmotor lap IN1-IN4 (ULN2003)', 'NEMA 17 подвес', 'NEMA 17 חובק'])
    expect(holds(text)).toBe(false);
  expect(holds('جسر H مزدوج قادر على التحكم في محركي DC أو محرك خطوي واحد')).toBe(false);
});
