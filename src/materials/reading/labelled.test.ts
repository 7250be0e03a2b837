import { describe, expect, it } from 'vitest';
import { contentsOfColumns, holds, shown } from '../described.fixture.ts';

describe('a place or a purpose before a colon, and what is there', () => {
  it.each([
    'Gripper: SG90 servo',
    'Steering: MG996R servo',
    'Arm joints: MG996R servos',
    'Winch: brushless motor 2212',
    'Battery box: magnets 6x3 mm',
    'Head: speaker 4 ohm 3 W, DFPlayer',
    'Cabezal: servo SG90',
    'Przeguby ramienia: Serwomechanizm MG996R',
    '2x Door: neodymium magnets 10x2',
    'Ring cusp: 3 SmCo rings',
    'Lid: neodymium magnets',
  ])('is what is there: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Bracket: servo MG996R',
    'Frame: NEMA 17 mount',
    'Screws: M3x8 for NEMA 17 motor',
    'Cable: servo extension 30 cm',
    'Driver: stepper motor 2 A',
    'Stecker: Motor XT60',
    'Power: motor 12 V supply',
    'Hinge: motor',
  ])('is the label, where that is fitted to it or nothing tells the thing apart: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('a thread', () => {
  it.each(['Motor: M3x10 (24×)', 'Nabenmotor: M10x1 Achse', 'M3x8 black (motor)'])(
    'is a screw, and the motor its use: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );

  it('is one whatever the next column says that it holds', () => {
    const held = (first: string) => contentsOfColumns(['description', first], ['description', 'stepper motor NEMA 17']);
    expect(held('M3 x 10')).toEqual([]);
    expect(held('M3508')).not.toEqual([]);
  });
});
