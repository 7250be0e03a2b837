import { describe, expect, it } from 'vitest';
import { contentsOfColumns } from '../described.fixture.ts';

const among = (category: string, text: string) =>
  contentsOfColumns(['category', category], ['description', text]).map(({ componentClass }) => componentClass);

describe('what stands among printed parts', () => {
  it.each([
    ['3D Printed Components', 'Y stepper'],
    ['3D printed parts', 'Speaker front left'],
    ['Druckteile', 'Motor Z-Achse'],
    ['3D打印件', '左侧电机'],
  ])('is called after what it holds: %s | %s', (category, text) => {
    expect(among(category, text)).toEqual([]);
  });

  it.each([
    ['3D printed parts', 'NEMA 17 stepper motor', 'motor-stepper-hybrid'],
    ['3D printed', 'Servo MG996R', 'servo-hobby'],
    ['3D printed', 'Servo', 'servo-hobby'],
    ['Printed parts', 'DC motor 12 V', 'motor-dc'],
    ['3D printer parts', 'Y stepper', 'motor-stepper-hybrid'],
    ['Printed circuits', 'Y stepper', 'motor-stepper-hybrid'],
  ])('is what was bought where its type, its rating or nothing else says so: %s | %s', (category, text, is) => {
    expect(among(category, text)).toEqual([is]);
  });
});
