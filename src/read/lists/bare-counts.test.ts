import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { bareCount, countsBarely } from './bare-counts.ts';
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
