import { describe, expect, it } from 'vitest';
import { nameAndSaid } from './said.ts';

describe('an item of several sentences', () => {
  it.each([
    ['Nema 17 stepper motor. Any will do. You need 3.', 'Nema 17 stepper motor', 'Any will do. You need 3.'],
    ['Rotor: 12 magnets N42SH. Two rotors face each other.', 'Rotor: 12 magnets N42SH', 'Two rotors face each other.'],
    ['Moteur pas à pas Nema 17. Il entraîne la courroie.', 'Moteur pas à pas Nema 17', 'Il entraîne la courroie.'],
    ['Schrittmotor Nema 17. Er treibt den Riemen.', 'Schrittmotor Nema 17', 'Er treibt den Riemen.'],
    ['NEMA17 步进电机。用于驱动皮带，需要三个。', 'NEMA17 步进电机', '用于驱动皮带，需要三个。'],
  ])('begins with the name of a thing: %s', (text, name, said) => {
    expect(nameAndSaid(text)).toEqual({ name, said });
  });

  it.each([
    'The motor turns the wheel. Be careful with its polarity.',
    'Print the motor mounts. They take 3 hours.',
    'Install motors. Then tighten the screws.',
    'Magnete einkleben. Auf die Polung achten.',
    'We used a Nema 17 motor. Others will do.',
    'Motors get hot. Add a fan to them.',
    '先装好电机，再装皮带。电机不要通电。',
  ])('is no thing where it begins with a sentence or a step: %s', (text) => {
    expect(nameAndSaid(text).name).toBeNull();
  });
});
