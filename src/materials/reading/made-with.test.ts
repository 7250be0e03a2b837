import { describe, expect, it } from 'vitest';
import { contentsOf, holds } from '../described.fixture.ts';

describe('what holds a carrier by its nature', () => {
  it.each([
    'EXV STEPPER VALVE E2V 24',
    'MWD pulser, rotary valve, motor BLDC 30V 175degC',
    'Schrittmotor Ventil 24V',
    'Electronic expansion valve (stepper motor)',
    'Elektronisches Expansionsventil (Schrittmotor)',
  ])('a valve that is moved by a motor of a stated kind: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each(['Valve (for stepper motor)', 'Valve seal (stepper motor)', 'Valve driver (stepper motor)'])(
    'and none where the motor is what it is for: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );

  it.each(['5TH WHEEL DRIVE, BRUSHLESS HUB MOTOR', 'FSM VOICE COIL MIRROR DRIVE', 'MOTOR STEPPER HEAT WHEEL DRIVE'])(
    'the drive of something that turns: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );

  it.each([
    'Mud turbine 500 W, SmCo rotor',
    'POLIA MAGNETICA NEODIMIO 500X650',
    'Polea magnética de neodimio 300 mm',
    'INNENMAGNETTRÄGER SM2CO17 GEKAPS. MK110',
  ])('a thing with the magnets that it names: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

describe('a rotor of magnets behind another thing', () => {
  it('is the component that they are in, and no bare magnet', () => {
    const [first] = contentsOf('Mud turbine 500 W, SmCo rotor');
    expect(first?.componentClass).toMatch(/^rotor/);
  });
});

describe('what is built in', () => {
  it('is told by a later clause that opens with the word for it', () => {
    expect(holds('ROLLER, MDR, 24VDC, 1.9 DIA, INTERNAL BRUSHLESS MTR')).toBe(true);
    expect(holds('Conveyor belt, integrated DC motor 24V')).toBe(true);
    expect(holds('Bracket, internal, for BLDC motor')).toBe(false);
  });
});

describe('what is put together of others, or opens and turns something by itself', () => {
  it.each([
    ['TEKERLEK MODÜLÜ SOL (DC MOTOR + REDÜKTÖR)', 'motor-dc'],
    ['Wheel module (DC motor + gearbox)', 'motor-dc'],
    ['DOOR OPERATOR,VVVF,BLDC,2-PNL CO', 'motor-bldc'],
    ['Gate opener, DC motor', 'motor-dc'],
    ['Solar array drive, 2-phase stepper, hybrid', 'motor-stepper-hybrid'],
  ])('%s', (text, id) => {
    expect(contentsOf(text)[0]?.componentClass).toBe(id);
  });

  it.each([
    'Cable assembly (motor + encoder)',
    'Driver module (motor + encoder)',
    'Power module (motor + logic)',
    'Operator manual, servo motor',
    'Drive, stepper',
  ])('and not %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('what holds none', () => {
  it.each([
    'Stepper drive 5 A',
    'Drive, stepper motor 5A',
    'Servo drive for stepper motor',
    'Motor valve cover gasket',
    'Damper, rubber, stepper motor NEMA 17',
    'Lock nut M8 DC motor',
    'Check valve for DC motor cooling',
    'Valve, ball, for stepper motor test rig',
    'Ventil Motor',
    'Valve solenoid 24 V',
    'Bracket, magnetic, ferrite magnet',
    'Halterung magnetisch für Neodym Magnet',
  ])('%s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
