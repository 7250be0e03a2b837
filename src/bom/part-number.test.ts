import { describe, expect, it } from 'vitest';
import { isPlausibleNumber, normaliseNumber, normaliseText } from './part-number.ts';

describe('a plausible part number', () => {
  it.each([
    'MAG-01',
    '00012345',
    '1e5',
    '5202-2402-0027',
    '1608/2',
    'k10-17v',
    'j0-编码器',
    '4712345',
    '500.1217',
    '0720.0230',
    '100.200.300',
  ])('%s', (number) => {
    expect(isPlausibleNumber(normaliseNumber(number))).toBe(true);
  });

  it.each([
    '-',
    'N/A',
    'TBD',
    '1',
    '12',
    '0010',
    '1.2',
    '1.2.3',
    '1.234',
    '12.3456',
    '100.20.30',
    '1234.56',
    'none',
    '???',
    'printed',
    '',
    '9.55167E+12',
    '12,5',
    'x',
  ])('never %s', (number) => {
    expect(isPlausibleNumber(normaliseNumber(number))).toBe(false);
  });

  it('is compared without case, width and stray blanks, but with its zeros', () => {
    expect(normaliseNumber(' ＭＡＧ－01\u00a0')).toBe(normaliseNumber('mag-01'));
    for (const dash of ['\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '\uff0d'])
      expect(normaliseNumber(`MAG${dash}01`)).toBe('mag-01');
    expect(normaliseNumber('0012')).not.toBe(normaliseNumber('12'));
  });
});

describe('a description for comparing', () => {
  it('has no case, no marks and single blanks', () => {
    expect(normaliseText('Magnet  “N42SH”\n(20x10x3)')).toBe('magnet n42sh 20x10x3');
  });
});

describe('a number with the name behind it', () => {
  it.each([
    ['[200-00420] Magnet N42SH', '200-00420'],
    ['100-00430/B;2-Rotor (View)', '100-00430'],
    ['  000879/A;1-Magnet', '000879'],
    ['1/4-20 screw; steel', '1/4-20 screw; steel'],
    ['A-1/2;3', 'a-1/2;3'],
  ])('%s is %s', (text, number) => {
    expect(normaliseNumber(text)).toBe(number);
  });
});
