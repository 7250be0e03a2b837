import { describe, expect, it } from 'vitest';
import { readHeaded } from './headed-list.ts';
import { readBulleted } from './bulleted-list.ts';
import { readLined } from './lined-list.ts';
import { defaultLimits, type ReadOptions, type ReadResult } from '../types.ts';

const options = {
  limits: defaultLimits,
  isList: () => true,
  isListTitle: (title: string) => /^parts/i.test(title),
} as unknown as ReadOptions;
const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

/** Count, thing and heading of each line. */
function rowsOf(result: ReadResult | null): string[] {
  const [sheet] = result?.sheets ?? [];
  return sheet === undefined
    ? []
    : Array.from({ length: sheet.rowCount }, (_, row) =>
        [0, 1, 2].map((column) => sheet.text(row, column)).join(' | '),
      );
}

describe('a text with a title for each thing', () => {
  const story = [
    '# DeskBot',
    '## Drive',
    '### [Zumo chassis](https://shop.example/1418)',
    '![](a.jpg)',
    'Tank tracks are cool, and this makes a good base.',
    '### 298:1 Micro Metal Gearmotor (x2)',
    'They draw little.',
    '## Brain',
    '### Raspberry Pi Zero',
    'It runs all.',
  ];

  it('is a list of them, filed under the titles above', () => {
    const result = readHeaded(bytes(story), 'utf-8', options);
    expect(rowsOf(result)).toEqual([
      ' | Zumo chassis | Drive',
      '2 | 298:1 Micro Metal Gearmotor | Drive',
      ' | Raspberry Pi Zero | Brain',
    ]);
    expect(result?.skipped?.[0]?.what).toBe('7 lines of text');
  });

  it('has the quantities that stand below its titles, and no pictures', () => {
    const kit = [
      '# Parts 零件',
      '### 1. 電池座',
      '#### 數量：12',
      '![](images/a.jpg)',
      '### 2. LED',
      '#### 紅色數量：3',
      '#### 綠色數量：1',
      '[![b](images/b.jpg)](https://shop.example/b)',
      '### 3. 喇叭',
      '**數量**：2',
      '<img src="images/speaker.jpg" width="300">',
    ];
    expect(readLined(bytes(kit), 'utf-8', options)).toBeNull();
    expect(rowsOf(readHeaded(bytes(kit), 'utf-8', options))).toEqual(['12 | 電池座 | ', '4 | LED | ', '2 | 喇叭 | ']);
  });

  it('is none where titles neither count nor lead to a shop, or where it is called otherwise', () => {
    expect(
      readHeaded(bytes(['# Manual', '## Overview', '## Wiring', '## Motors', 'Text.']), 'utf-8', options),
    ).toBeNull();
    expect(readHeaded(bytes(story), 'utf-8', { ...options, isList: () => false })).toBeNull();
  });
});

it('a title that counts is a thing among items and lines, too', () => {
  const lines = ['# Parts', '## Motors', '### 12 x XL-320', '## Screws', 'M3x8', 'M4x10'];
  expect(rowsOf(readLined(bytes(lines), 'utf-8', options))).toEqual([
    '12 | XL-320 | Motors',
    ' | M3x8 | Screws',
    ' | M4x10 | Screws',
  ]);
  const items = ['# Parts', '- Frame', '### 12 x XL-320', '- Screw M3', '- Screw M4', '- Arduino'];
  expect(rowsOf(readBulleted(bytes(items), 'utf-8', options))).toContain('12 | XL-320 | ');
});

it('a step is no thing', () => {
  const lines = [
    '# Parts',
    '1. Stepper motor NEMA 17',
    '2. Set of magnets for the rotor',
    '3. Bracket',
    '4. Set the current limits for the motors.',
    '5. Connect both drives to the board',
    "6. Don't glue the motor",
    '7. 先装两侧电机',
    '8. Servo, must have metal gears',
  ];
  expect(rowsOf(readBulleted(bytes(lines), 'utf-8', options)).map((row) => row.split(' | ')[1])).toEqual([
    'Stepper motor NEMA 17',
    'Set of magnets for the rotor',
    'Bracket',
    'Servo, must have metal gears',
  ]);
});

it('a picture is no thing among lines and items', () => {
  const lines = ['Frame', '![img](./motor.jpg)', '<img src="motor.png">', 'Wheel', 'motor.jpg', 'Screw', 'Motor'];
  expect(rowsOf(readLined(bytes(lines), 'utf-8', options))).toEqual([' | Frame | ', ' | Wheel | ', ' | Screw | ', ' | Motor | ']); // prettier-ignore
  const items = lines.map((line) => `- ${line}`);
  expect(rowsOf(readBulleted(bytes(items), 'utf-8', options))).toEqual([' | Frame | ', ' | Wheel | ', ' | Screw | ', ' | Motor | ']); // prettier-ignore
});
