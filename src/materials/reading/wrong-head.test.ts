import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

const isTold = (text: string): boolean => shown(text).length > 0;
const table = (title: string, told: readonly string[], not: readonly string[]): void => {
  describe(title, () => {
    it.each(told)('tells of %s', (text) => {
      expect(isTold(text)).toBe(true);
    });
    it.each(not)('and not of %s', (text) => {
      expect(isTold(text)).toBe(false);
    });
  });
};
const classesOf = (text: string) => contentsOf(text).map(({ componentClass }) => componentClass);

table(
  'a bus in capitals, and a can',
  ['RMD servo actuator CAN', 'Servo motor 400 W CAN', 'CAN bus servo motor 400 W'],
  ['Motor can', 'Magnet steel can', 'SERVO MOTOR CAN', 'MKS Servo 42D CAN'],
);

table(
  'a harness of two things',
  ['Motor harness and servo', 'Wiring harness and servo motor'],
  [
    'Servo and stepper wiring harness',
    'Servo and stepper cable loom',
    'Power signal camera and servo-bus harnesses',
    'Motor and camera cables',
    'Servo cable and motor harness',
    'Wiring harness for servo motor',
  ],
);

it('is of both, whatever is named between', () => {
  expect(classesOf('Power signal camera and servo-bus harnesses')).toEqual([]);
});

describe('a word for those who begin', () => {
  it.each(['Microscope Starter Edition', 'Starter pack, resistors'])('is no motor: %s', (text) => {
    expect(classesOf(text)).toEqual([]);
  });
  it.each(['Starter motor', 'Engine starter'])('is one of an engine elsewhere: %s', (text) => {
    expect(classesOf(text)).toEqual(['starter-motor']);
  });
});

describe('a computer on a board', () => {
  it.each(['Raspberry Pi 4 single-board computer', 'Single-board computer', 'Raspberry Pi 5 computer'])(
    'has no loudspeaker, fan or disk: %s',
    (text) => {
      expect(classesOf(text)).toEqual([]);
    },
  );
  it('is another than one on a desk', () => {
    expect(classesOf('Laptop computer')).toEqual(['computer-complete']);
  });
});

describe('a camera for machines', () => {
  it.each(['Industrial camera A2A1920-IMX392', 'Machine-vision camera, Basler pulse', 'GigE camera'])(
    'has no actuator for its focus: %s',
    (text) => {
      expect(classesOf(text)).toEqual([]);
    },
  );
  it('is no motor of its lens', () => {
    expect(isTold('Industrial camera lens motor')).toBe(true);
    expect(classesOf('Camera')).toEqual(['camera-complete']);
  });
});

describe('a kind of motor', () => {
  it.each([
    ['Maxon DC Motor 148877', 'motor-dc-coreless'],
    ['Faulhaber DC motor', 'motor-dc-coreless'],
    ['Maxon EC motor', 'motor-bldc'],
    ['DC motor', 'motor-dc'],
    ['12V Toyota Glass Motor', 'motor-auto-aux'],
    ['Hourglass motor', 'motor'],
    ['Stepper motor 5 V with ULN2003 driver', 'motor-stepper-canstack'],
    ['Stepper motor with driver', 'motor-stepper-hybrid'],
    ['Air pump, 230 V AC', 'pump'],
    ['Air pump 12 V', 'pump-small-dc'],
  ])('is told by its maker or by what it moves: %s', (text, kind) => {
    expect(classesOf(text)[0]).toBe(kind);
  });

  it('is no less sure by the size of its frame than without, nor more by the bare word than by a type', () => {
    const chance = (text: string): number => Math.max(...contentsOf(text).map(({ confidence }) => confidence));
    expect(chance('NEMA 17 stepper motor')).toBeGreaterThanOrEqual(chance('Stepper motor'));
    expect(chance('Micro servo 9 g')).toBeLessThanOrEqual(chance('STS3215 servo'));
  });

  it('leaves what drives it alone', () => {
    expect(isTold('Maxon DC motor driver')).toBe(false);
    expect(isTold('Glass motor mount')).toBe(false);
  });
});

table(
  'a magnet that is switched or clamps by its name',
  ['Magnetic mounting base, 50 mm x 75 mm x 10 mm', 'Magnetic base, switchable'],
  ['Magnetic base holder', 'Base plate', 'Magnetic base plate cover'],
);

describe('a part of what is moved, before the name of what moves it', () => {
  it.each([
    'Fan bracket BLDC',
    'Fan guard BLDC',
    'Pump cover stepper motor',
    'Compressor gasket set magnetic bearing',
    'Seat belt electric car',
  ])('is what the text is about: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Fan BLDC',
    'Fan motor BLDC',
    'Seat belt motor',
    'Fat tire e-bike',
    'Pump, BLDC motor',
    'Pump, brushless motor',
  ])('is not where the motor or the device is it: %s', (text) => {
    expect(contentsOf(text).filter(({ presence }) => presence !== 'unlikely')).not.toEqual([]);
  });
});
