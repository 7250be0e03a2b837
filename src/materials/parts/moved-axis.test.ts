import { describe, expect, it } from 'vitest';
import { contentsOfColumns } from '../described.fixture.ts';

const classes = (name: string, type: string): (string | null)[] =>
  contentsOfColumns(['description', name], ['description', type]).map(({ componentClass }) => componentClass);

describe('an axis, and the number of its servo in a column beside it', () => {
  it.each([
    ['Servoachse Z', 'AKM2G + Bremse'],
    ['Servoachse Z', 'AKM42G-ANCNR-00'],
    ['Z-axis', 'SGM7J-04A'],
  ])('is the servo: %s | %s', (name, type) => {
    expect(classes(name, type)).toContain('motor-pmsm-servo');
  });

  it.each([
    ['Achse', '16MnCr5'],
    ['Achse Z', 'DIN 912'],
    ['Kabel', 'AKM2G'],
    ['Bremse', 'AKM2G'],
  ])('is none of another number, nor another part: %s | %s', (name, type) => {
    expect(classes(name, type)).toEqual([]);
  });
});

describe('a linear motor, and which half of it', () => {
  it('is its magnets: "Sekundärteil Magnetplatte"', () => {
    expect(classes('Linearmotor X', 'Sekundärteil Magnetplatte')).toContain('motor-linear');
  });
});
