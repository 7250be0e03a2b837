import { describe, expect, it } from 'vitest';
import { contentsOfColumns } from '../described.fixture.ts';

const classes = (name: string, text: string): (string | null)[] =>
  contentsOfColumns(['description', name], ['description', text]).map(({ componentClass }) => componentClass);

describe('a thing that a motor moves, and in a column beside it a drive', () => {
  it.each([
    ['Valve left', 'servo motor 100 W', 'motor-pmsm-servo'],
    ['Gripper left', 'servo motor', 'motor-pmsm-servo'],
    ['Door unit', 'brushless motor', 'motor-bldc'],
    ['Tür links', 'Servomotor', 'motor-pmsm-servo'],
    ['Porte gauche', 'moteur brushless', 'motor-bldc'],
    ['Gruppo porta', 'motore brushless', 'motor-bldc'],
    ['Puerta', 'servomotor 400 W', 'motor-pmsm-servo'],
    ['Дверь', 'серводвигатель', 'motor-pmsm-servo'],
    ['阀门', '步进电机', 'motor-stepper-hybrid'],
    ['バルブ', 'サーボモータ', 'motor-pmsm-servo'],
    ['Table 2', 'loudspeaker', 'loudspeaker'],
  ])('is the drive: %s | %s', (name, text, componentClass) => {
    expect(classes(name, text)).toContain(componentClass);
  });

  it.each([
    ['Lock release', 'SG90 servo motor'],
    ['Serratura', 'Servomotore SG90'],
    ['Handle', 'NEMA 17 stepper motor 1.5A'],
    ['Wheel', 'MG996R'],
    ['Lid opener', '28BYJ-48'],
    ['Throttle', 'SG90'],
    ['Schranke', 'MG996R Servo'],
    ['门锁', 'SG90舵机'],
  ])('is the drive by its type, whatever it moves: %s | %s', (name, text) => {
    expect(classes(name, text)).not.toEqual([]);
  });

  it.each([
    ['Horn', 'SG90'],
    ['Bracket', 'NEMA 17 stepper motor 1.5A'],
    ['Cable', 'MG996R servo'],
    ['Belt', 'NEMA 17 stepper motor'],
    ['Gear', '28BYJ-48'],
    ['Damper', 'NEMA 17 stepper motor'],
    ['Lock', 'SG90 servo horn'],
    ['Lock', 'for SG90 servo'],
    ['Arduino', 'SG90 servo'],
    ['Mounting for 2 motors', 'SG90 servo'],
  ])('is for that type: %s | %s', (name, text) => {
    expect(classes(name, text)).toEqual([]);
  });

  it.each([
    ['Screw', 'servo motor'],
    ['Screw', 'for servo motor'],
    ['Bracket', 'motor'],
    ['Cable', 'servo motor'],
    ['Connector', 'motor'],
    ['Belt', 'servo motor'],
    ['Wheel', 'DC motor'],
    ['Impeller', 'brushless motor'],
    ['Door hinge', 'DC motor'],
    ['Bisagra puerta', 'servomotor'],
    ['Door handle', 'servo motor'],
    ['Door', 'motor'],
    ['Door', 'for servo motor'],
    ['Valve', 'servo motor bracket'],
    ['Valve', 'no servo motor'],
    ['Table', 'loudspeaker cable'],
  ])('is none, where what is named is for it: %s | %s', (name, text) => {
    expect(classes(name, text)).toEqual([]);
  });
});
