import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());
const classes = (text: string, manufacturer = '') =>
  decomposer
    .decompose({ texts: [{ role: 'description', text, column: 0 }], manufacturer, cas: [], pieceGrams: null })
    .contents.map(({ componentClass }) => componentClass);

it('shows the word with the rating: a rating alone tells a reader nothing', () => {
  const shown = (text: string): (string | undefined)[] =>
    decomposer
      .decompose({ texts: [{ role: 'description', text, column: 0 }], manufacturer: '', cas: [], pieceGrams: null })
      .contents.map(({ evidence }) => evidence.find(({ kind }) => kind === 'class')?.text);
  expect(shown('Pitch motor, permanent magnet servo 7.5 kW, with brake')).toEqual(['servo, 7.5 kW']);
  expect(shown('Servo Motor 180° 55G')).toEqual(['Servo Motor, 180°']);
});

describe('a servo', () => {
  it.each([
    'Pitch motor, permanent magnet servo 7.5 kW, with brake',
    'Siemens 1FK7 servo',
    'Servo 5 Nm 3000 rpm 400 V',
    'Yaw drive servo 15 kW IP65',
    'Servo axis X with drive 11 kW',
    'Servo 400W',
    'Servo 750 W, 3000 U/min',
    'Servo 48 V 200W',
    'Servo 1.3 Nm 3000 min-1',
    'Azimuth servo, 12 Nm',
    'Servo 3000 r/min 2,4 N·m',
    'Yaskawa servo with brake',
  ])('of a machine is a servo motor: %s', (text) => {
    expect(classes(text)).toEqual(['motor-pmsm-servo']);
  });

  it.each([
    ['SG90 servo motor', 'Micro servo', ['servo-hobby']],
    ['Servo motor', 'RC servo', ['servo-hobby']],
    ['Servo', 'AC servo motor 400 W', ['motor-pmsm-servo']],
  ])('is of one kind, however many columns speak of it: %s, %s', (name, specification, kinds) => {
    const texts = [name, specification].map((text, column) => ({ role: 'description', text, column }) as const);
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    expect([...new Set(contents.map(({ componentClass }) => componentClass))]).toEqual(kinds);
  });

  it('is one of a machine by its maker', () => {
    expect(classes('Servo 100', 'Bosch Rexroth')).toEqual(['motor-pmsm-servo']);
    expect(classes('Servo 100', 'Modellbau Huber')).toEqual(['servo-hobby']);
  });

  it.each([
    'Servo',
    'Micro servo SG90',
    'Servo SG90 9g',
    'Servo 6 V 1.8 kg.cm',
    'Servo MG996R 55g 4.8-7.2V',
    'Servo 25kg·cm 8.4V',
    'RC servo 60 W HV',
    'Servo 7.4 V 5 W',
    'Servo 12 V 2.5 Nm',
    'Digital servo 0.12 s/60°',
    'DYNAMIXEL servo 24 V',
  ])('of a model stays one: %s', (text) => {
    expect(classes(text)).toEqual(['servo-hobby']);
  });

  it.each([
    ['Servo Motor 180° 55G TORQUE=13KG/CM', 'servo-hobby'],
    ['Servo motor 6 V 1.8 kg.cm', 'servo-hobby'],
    ['Servo motor 400W 13 kg.cm', 'motor-pmsm-servo'],
    ['AC servo motor 13 kg.cm', 'motor-pmsm-servo'],
    ['Servo motor', 'motor-pmsm-servo'],
  ])('that is called a motor is one of a model by its rating alone: %s', (text, component) => {
    expect(classes(text)).toEqual([component]);
  });

  it.each([
    ['Servo axis X', ['motor-pmsm-servo']],
    ['Servo press 5 kN', ['motor-pmsm-servo']],
    ['Servo linear axis', ['motor-pmsm-servo']],
    ['Servo-Hydraulikpumpe', ['motor-pmsm-servo']],
  ])('that moves a machine is one of a machine: %s', (text, components) => {
    expect(classes(text)).toEqual(components);
  });
});

describe('a "servo motor" of which a note or a link says more', () => {
  const noted = (role: 'remarks' | 'link', text: string) =>
    decomposer
      .decompose({
        texts: [
          { role: 'description', text: 'Servo motor', column: 0 },
          { role, text, column: 1 },
        ],
        manufacturer: '',
        cas: [],
        pieceGrams: null,
      })
      .contents.map(({ componentClass }) => componentClass);

  it.each([
    ['remarks', '25 kg.cm torque, wanted Dynamixel'],
    ['remarks', 'digital, 35kg'],
    ['link', 'https://shop.example/hitec-hs-485hb'],
  ] as const)('is one of a model by its %s: %s', (role, text) => {
    expect(noted(role, text)).toEqual(['servo-hobby']);
  });

  it.each([
    ['remarks', '750 W with brake'],
    ['remarks', 'Hitec was too weak: 750 W now'],
    ['remarks', 'weight 12 kg'],
    ['link', 'https://shop.example/servo-motor-12kg'],
  ] as const)('is no model by its %s: %s', (role, text) => {
    expect(noted(role, text)).toEqual(['motor-pmsm-servo']);
  });
});

describe('a "servo motor" that is rated in a column of its own', () => {
  const rated = (rating: string): (string | null)[] =>
    decomposer
      .decompose({
        texts: [
          { role: 'description', text: 'Servo Motor', column: 0 },
          { role: 'description', text: rating, column: 1 },
        ],
        manufacturer: '',
        cas: [],
        pieceGrams: null,
      })
      .contents.map(({ componentClass }) => componentClass);

  it.each(['torque 8.5kg', '25 kg·cm', '20KG digital', '13 kg/cm 180°'])('is one of a model by %s', (rating) => {
    expect(rated(rating)).toEqual(['servo-hobby']);
  });

  it.each(['weight 12 kg', 'Gewicht 12 kg', '400 W', 'Datasheet'])('is one of a machine beside %s', (rating) => {
    expect(rated(rating)).toEqual(['motor-pmsm-servo']);
  });
});
