import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { bareCount, countsBarely, countsTimes, timesCount } from './bare-counts.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits } from '../types.ts';

const LIST = [
  '1 afficheur i2c [MC21605]',
  '2 leds rgb [L-59EYC]',
  '14 boutons NO',
  '2 moteurs CC 12V',
  '7 résistances 845Ω',
];

describe('a text that says how many of what with a number alone', () => {
  it('is a list where nine of ten lines do', () => {
    expect(countsBarely(LIST)).toBe(true);
    expect(countsBarely([...LIST, 'to be bought in town', 'and more'])).toBe(false);
  });

  it.each([
    ['chapters', ['1 Introduction', '2 Parts', '3 Assembly', '4 Test', '5 Use']],
    ['lines of one number', ['12 volts and so on', '5 mm of it', '3 kg in all', '4 inch wide', '2 bit of it']],
    ['sentences', ['2 motors are driven.', '1 is left.', '3 go on.', '2 stop.', '1 starts.']],
    ['few', ['2 leds', '1 motor', '1 fan']],
  ])('are no list: %s', (_, lines) => {
    expect(countsBarely(lines)).toBe(false);
  });

  it('gives count and thing, and the address of where it is bought', async () => {
    const text = LIST.map((line) => `${line} https://shop.example/x\n\n`).join('');
    const { sheets } = await readUnit(new TextEncoder().encode(text), 'notes.txt', {
      host: nodeHost,
      limits: defaultLimits,
      encoding: null,
      scoreSample: () => 0,
    });
    expect(bareCount(LIST[2]!)).toEqual({ count: '14', thing: 'boutons NO' });
    expect([sheets[0]?.text(3, 0), sheets[0]?.text(3, 1), sheets[0]?.rowCount]).toEqual(['2', 'moteurs CC 12V', 5]);
  });

  it('may have headings above what it counts', async () => {
    const text = 'Vitamins:\n  2 Stepper motor\n  16 Nut M3\n  3 Screw M3\n\nPrinted:\n  1 clamp.stl\n  4 foot.stl\n';
    const { sheets } = await readUnit(new TextEncoder().encode(text), 'notes.txt', {
      host: nodeHost,
      limits: defaultLimits,
      encoding: null,
      scoreSample: () => 0,
    });
    const [sheet] = sheets;
    expect([0, 1, 2].map((column) => sheet?.text(3, column))).toEqual(['1', 'clamp.stl', 'Printed']);
    expect(sheet?.rowCount).toBe(5);
  });
});

describe('a text whose lines end in a sign and a number', () => {
  it.each([
    [['Servo SG90 x 2', 'Bracket x 4', 'Cable × 1', 'Glue']],
    [['コネクタ 10pin 5x2 302-S101 x 2', 'USBシリアル（秋月）x 1', 'スイッチ（黄色）　x 1']],
    [['Servo SG90 ✕ 2', 'Screw M3 x 10', 'Bracket ✕ 4', 'Cable ✕ 1']],
  ])('counts things: %j', (lines) => {
    expect(countsTimes(lines)).toBe(true);
  });

  it.each([
    [['Screw M3 x 10', 'Screw M4 x 12', 'Bolt M5 × 20']],
    [['Plate 100 mm x 50', 'Magnet D10 x 3', 'Magnet 20 x 10 x 2', 'Tube 12.5 x 2']],
    [['Servo SG90 x 2', 'Bracket x 4', 'The arm is lifted.', 'Then it is lowered.', 'Cable x 1']],
    [['Servo SG90 x 2', 'Bracket x 4']],
  ])('gives sizes, or is another text: %j', (lines) => {
    expect(countsTimes(lines)).toBe(false);
  });

  it('may be numbered', async () => {
    const text = 'CPU board parts list\n\n1. Servo SG90 x 2\n2. Screw M3 x 10\n3. Bracket（Akiba）x 4\n4. Cable x 1\n';
    const { sheets } = await readUnit(new TextEncoder().encode(text), 'notes.txt', {
      host: nodeHost,
      limits: defaultLimits,
      encoding: null,
      scoreSample: () => 0,
      isListTitle: (title) => title.endsWith('parts list'),
    });
    const rows = [0, 1, 2, 3].map((row) => [0, 1].map((column) => sheets[0]?.text(row, column)).join(' '));
    expect(rows).toEqual(['2 Servo SG90', ' Screw M3 x 10', '4 Bracket（Akiba）', '1 Cable']);
    expect(timesCount('Screw M3 x 10')).toBeNull();
  });
});
