import { describe, expect, it } from 'vitest';
import { readBulleted } from './bulleted-list.ts';
import { isOfOrder, saidOfThing } from './item-labels.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options = { limits: defaultLimits, isList: () => true } as unknown as ReadOptions;
const things = (...lines: string[]): string[] => {
  const [sheet] = readBulleted(new TextEncoder().encode(lines.join('\n')), 'utf-8', options)?.sheets ?? [];
  return sheet === undefined ? [] : Array.from({ length: sheet.rowCount }, (_, row) => sheet.text(row, 1));
};

describe('an item that only says something of a thing', () => {
  it.each([
    'Torque: ~34 N·cm (a 5V)',
    'Voltage: 5V DC',
    'Diameter: 10 mm',
    'Peso: ~30g',
    'Drehmoment: 40 Ncm',
    'Épaisseur : 3 mm',
    'Búsqueda: "28BYJ-48 stepper motor"',
    'Search term: neodymium magnet 10x3',
    '直径：10 mm',
    '전압: 12V',
  ])('is none: %s', (text) => {
    expect(saidOfThing(text)).not.toBeNull();
  });

  it.each([
    'Motor: NEMA 17',
    'Motor: 12V',
    'Servo: 9g',
    'Power: supply 12 V',
    'Magnet: 10 mm',
    'Speed: controller for DC motor',
    'Material: neodymium magnet',
    'Weight sensor HX711',
    'Torque wrench: 1',
    'Shaft: 5 mm',
  ])('is a thing: %s', (text) => {
    expect(saidOfThing(text)).toBeNull();
  });

  it('is left out beside the things, and below a title makes that the thing, with its size', () => {
    expect(things('**Kit**', '- Motor 28BYJ-48 + Driver', '- Búsqueda: "28BYJ-48 stepper motor"', '- AS5600')).toEqual([
      'Motor 28BYJ-48 + Driver',
      'AS5600',
    ]);
    expect(
      things('## Neodymium magnet', '- Diameter: 10 mm', '- Thickness: 3 mm', '- Grade: 35', '## Box', '- Tape'),
    ).toEqual(['Neodymium magnet, Diameter: 10 mm, Thickness: 3 mm', 'Tape']);
    expect(things('- Neodymium magnet', '  - Diameter: 10 mm', '  - Thickness: 3 mm', '- Tape', '- Glue')).toEqual([
      'Neodymium magnet, Diameter: 10 mm, Thickness: 3 mm',
      'Tape',
      'Glue',
    ]);
  });

  it('adds no second thing for a title that only repeats one of the list', () => {
    expect(
      things('- 2x Motor 28BYJ-48', '- Tape', '## Motor 28BYJ-48', '- Voltage: 5V DC', '- Torque: 34 N·cm'),
    ).toEqual(['Motor 28BYJ-48', 'Tape']);
  });
});

it('a quantity below an item is read with its decimals and its thousands', () => {
  const text = '# Parts list\n- Wire\n  - Quantity: 2.5 m\n- Screws\n  - Quantity: 1,000\n- Nut';
  const [sheet] = readBulleted(new TextEncoder().encode(text), 'utf-8', options)?.sheets ?? [];
  expect([0, 1, 2].map((row) => sheet?.text(row, 0))).toEqual(['2.5', '1,000', '']);
});

describe('the head of an order', () => {
  it.each([
    'Order no.: 1234',
    'Ship to: Example Street 1',
    '收货人：王**',
    '运费：0.00元',
    'Versandkosten: 4,90 €',
    'Телефон: +7 000',
  ])('is no thing: %s', (text) => {
    expect(isOfOrder(text)).toBe(true);
  });

  it.each(['Motor: NEMA 17', 'Telefon', '电话线：2米', 'Telephone jack', '运费', 'Shipping box: 20 x 30'])(
    'has none of these: %s',
    (text) => {
      expect(isOfOrder(text)).toBe(false);
    },
  );
});

it.each(['Motor resistance: 0.08 Ohm', 'Winding inductance: 40 µH', 'Phase current: 1.5 A'])(
  'is said of the thing above, with what of it: %s',
  (text) => {
    expect(saidOfThing(text)).not.toBeNull();
  },
);

it.each(['Motor: 12 V', 'Motor driver: 2', 'Phase sensor: 2x', 'Motor current sensor: 5 A'])(
  'is a thing: %s',
  (text) => {
    expect(saidOfThing(text)).toBeNull();
  },
);
