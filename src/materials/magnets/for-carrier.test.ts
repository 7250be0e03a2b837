import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** The chance of dysprosium in a bare magnet; null: the text names none. */
function chance(text: string): number | null {
  const [content] = contentsOf(text);
  if (content?.form !== 'magnet') return null;
  return content.elements.find(({ symbol }) => symbol === 'Dy')?.confidence ?? null;
}
const ALONE = 0.162;

describe('a magnet of no stated material that says what it is for', () => {
  it.each(['Magnet for servo motor 400 W', 'Servo motor magnet', 'Magnet segment, traction motor', '伺服电机磁钢'])(
    'is that of a motor: %s',
    (text) => {
      expect(chance(text)).toBeGreaterThan(0.45);
      expect(chance(text)).toBeLessThan(0.7);
    },
  );

  it.each(['Magnet 20x10x3', 'Magnet, for loudspeaker', 'Magnet for hall sensor of BLDC motor', 'Magnet for housing'])(
    'is any magnet, where that says no more of it: %s',
    (text) => {
      expect(chance(text)).toBe(ALONE);
    },
  );

  it('goes by its grade where it has one', () => {
    expect(chance('Magnet for servo motor N42')).toBeLessThan(ALONE);
  });
});

describe('a piece that no motor is called after', () => {
  it.each([
    'Magnet segment traction motor',
    'Magnet arc servo motor',
    'Arc magnet BLDC motor',
    'Magnetsegment Traktionsmotor',
    'Magnet block linear motor',
  ])('is a magnet for the motor behind it: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['magnet']);
  });

  it.each([
    'Permanent magnet motor',
    'Disc magnet stepper motor',
    'BLDC motor with arc magnets',
    'Ring magnet BLDC motor',
  ])('unlike other words before a motor: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['component']);
  });
});
