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

table(
  'what connects or holds a thing, cut short right before that',
  ['SPEAKER.8 OHM 2W', 'EL.MOTOR 24V BRUSHLESS', 'MOT.BRUSHLESS 24V', 'STEP.MOTOR NEMA 23', 'GR.MOTORE BRUSHLESS'],
  [
    'CONN.ALTOPARLANTE NEUTRIK NL4FX',
    'CONN. ALTOPARLANTE NEUTRIK NL4FX',
    'CONN.HP 8 OHM',
    'CONN.ALTAVOZ 2P',
    'BKT.SERVO MG996R',
    'BRKT.SPEAKER 4 OHM',
    'CBL.SPEAKER 2M',
  ],
);

table(
  'a thermistor, and what it watches',
  ['Servo motor 400 W with thermistor', 'Motor 24V BLDC PTC'],
  [
    'TERMISTORE PTC MOTORE 140°C TRIPLO',
    'Thermistor motor winding PTC 140',
    'termistör motor ptc',
    'Термистор двигателя',
    'thermistance moteur CTP',
    '热敏电阻 电机',
  ],
);

table(
  'a machine and its rating before where it sits',
  [
    'GENERATOR PMG 3,3MW 690V HSS TURBINE WTG',
    'PMG 2 MW turbine',
    'EPS MOTOR ASSY STRG COLUMN 12V',
    'EPS MOTOR STEERING COLUMN',
    'DENTAL MICROMOTOR BRUSHLESS 40K RPM LED',
    'Linearmotor Sekundärteil Magnetplatte',
  ],
  [
    'PMG TURBINE BLADE',
    'PMG 3.3MW turbine cover',
    'STRG COLUMN COVER',
    'EPS MOTOR BRACKET',
    'Motor status LED',
    'Faltenbalg Linearmotor',
  ],
);

table(
  'a name of which another word is only a part of the letters',
  ['原点検出マグネット サマコバ φ4×3', '零点検出用マグネット'],
  ['点検口 マグネット', '原点検出センサ'],
);
