import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a rating in brackets inside of a name', () => {
  it.each([
    'Stepper motor (NEMA 23) bracket',
    'Magnet (N42) holder',
    'Speaker (8 ohm) grille',
    'Schrittmotor (NEMA 17) Halter',
    'Motor (24V) Kabel',
    '步进电机（57）支架',
  ])('does not part it: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Servo motor (400 W) with cable',
    'Servo motor (400 W), bracket',
    'Magnet (N42)',
    'Motor bracket (with NEMA 23 stepper)',
  ])('and behind a preposition or a comma another thing stands: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});
