import { describe, expect, it } from 'vitest';
import { contentsOf, contentsOfColumns } from '../described.fixture.ts';

const classOf = (text: string): string | null | undefined => contentsOf(text)[0]?.componentClass;

describe('驱动电机, as any drive motor is called', () => {
  it.each(['清扫驱动电机', '纸路驱动电机', '驅動電機', '汽车座椅驱动电机'])(
    'is a motor of no stated kind: %s',
    (text) => {
      expect(classOf(text)).toBe('motor');
    },
  );

  it.each(['电动汽车驱动电机', '新能源汽车 驱动电机', '后驱动电机总成 150kW', '驱动电机 120kW', '叉车驱动电机'])(
    'is that of a vehicle where one is named, or by its power: %s',
    (text) => {
      expect(classOf(text)).toBe('motor-ev-traction');
    },
  );
});

it('takes no short number of a servo for what the words call a loudspeaker', () => {
  const [content] = contentsOfColumns(['partNumber', 'HS-50'], ['description', 'Hangszóró 50 mm 8 ohm']);
  expect(content?.componentClass).toBe('loudspeaker');
  expect(contentsOfColumns(['partNumber', 'HS-50'], ['description', 'Servo'])[0]?.componentClass).toBe('servo-hobby');
});

describe('a synchronous motor of no stated kind', () => {
  it.each([
    'Drehstrom-Synchronmotor 7,5 Nm',
    'Motore sincrono 5 Nm 3000 rpm',
    'moteur synchrone triphasé 3000 tr/min',
    'three-phase synchronous motor 12 Nm',
    '同步电机 三相 1.5Nm',
  ])('is one of industry by its phases, torque or speed: %s', (text) => {
    expect(classOf(text)).toBe('motor-ie5-pm');
  });

  it.each([
    'Synchronmotor 230V 50Hz 4W',
    'Synchronmotor 24V AC 1,2 U/min',
    'Synchronous motor 5 Nm 1 rpm',
    'synchronous motor 50TYZ 5/6RPM',
  ])('is a small one where it turns slowly or is fed by the mains: %s', (text) => {
    expect(classOf(text)).toBe('motor-single-phase-sync');
  });
});

describe('a motor that is called an assembly', () => {
  it.each([
    ['EPS motor assembly', 'motor-eps'],
    ['torque motor assembly', 'motor-ie5-pm'],
    ['servo motor assembly', 'motor-pmsm-servo'],
    ['wiper motor assembly', 'motor-auto-aux'],
    ['motor assembly', 'motor'],
  ])('is of the kind that is named: %s', (text, id) => {
    expect(classOf(text)).toBe(id);
  });
});

describe('a motor whose name goes on behind it', () => {
  it.each([
    ['伺服电机 三相', 'motor-pmsm-servo'],
    ['伺服电机,单相', 'motor-pmsm-servo'],
    ['力矩电机 三相 200V', 'motor-ie5-pm'],
    ['电机 伺服', 'motor-pmsm-servo'],
  ])('is the one that its whole name says: %s', (text, id) => {
    expect(classOf(text)).toBe(id);
  });

  it('is on the mains by its phases where nothing else is said', () => {
    expect(classOf('电机 三相')).toBe('motor-ac');
  });
});

describe('what a motor is called by its maker', () => {
  it.each([
    ['MS1H1-40B30CB', 'motor-pmsm-servo'],
    ['Akribis ADR220-A165', 'motor-ie5-pm'],
    ['Akribis AUM3-S4', 'motor-linear'],
    ['QS205 V3 (50H) 3T', 'wheel-motor'],
    ['PSM-Maschine 80 kW', 'motor-ie5-pm'],
    ['elektrischer Achsantrieb 150 kW', 'motor-ev-traction'],
    ['Motores de par (torque) 120 Nm', 'motor-ie5-pm'],
  ])('says of which kind it is: %s', (text, id) => {
    expect(classOf(text)).toBe(id);
  });

  it('is a servo also beside the wiper that it moves', () => {
    expect(contentsOfColumns(['description', 'Wiper'], ['partNumber', 'XC330-M288-T'])[0]?.componentClass).toBe(
      'servo-hobby',
    );
    expect(contentsOfColumns(['description', 'Wiper'], ['description', 'XC330-M288-T'])[0]?.componentClass).toBe(
      'servo-hobby',
    );
    expect(contentsOfColumns(['description', 'Wiper'], ['description', 'mount for XC330-M288-T'])).toEqual([]);
    expect(contentsOfColumns(['description', 'Wiper blade'], ['partNumber', '41920'])).toEqual([]);
  });

  it.each(['Außenläufermotor M4E068-DF 230V AC', 'Kompakter Außenläufermotor ECI-63.40-K1'])(
    'is no outrunner of a drone for the rotor outside alone: %s',
    (text) => {
      expect(classOf(text)).toBe('motor');
    },
  );
});
