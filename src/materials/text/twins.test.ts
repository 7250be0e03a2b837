import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';
import { normalise } from './normalise.ts';
import { byCodes, screening } from '../screen/screening.fixture.ts';

const MEANT = [
  ['NdFеВ magnet', 'NdFeB magnet'],
  ['SmСо ring', 'SmCo ring'],
  ['Tеrbium metal', 'Terbium metal'],
  ['dysprоsium oxide', 'dysprosium oxide'],
  ['dysρrosium oxide', 'dysprosium oxide'],
  ['Dу2O3', 'Dy2O3'],
  ['мaгнит NdFeB', 'магнит NdFeB'],
  ['магнит Сm2Со17', 'магнит Sm2Co17'],
  ['магнит Сm-Со', 'магнит Sm-Co'],
  ['магнит Сm2(Со,Fe,Cu,Zr)17', 'магнит Sm2(Co,Fe,Cu,Zr)17'],
  ['Dу металл 99,9%', 'Dy металл 99,9%'],
  ['Но2О3 порошок', 'Ho2O3 порошок'],
  ['порошок У2О3', 'порошок Y2O3'],
] as const;

describe('letters of another script that look the same', () => {
  it.each(MEANT)('are those of the word: %s', (written, meant) => {
    expect(normalise(written)).toEqual(normalise(meant));
    expect(shown(written)).toEqual(shown(meant));
  });

  it.each(MEANT)('are seen by the screen of codes: %s', (written) => {
    const bits = byCodes(written);
    expect(bits === -1 || bits === screening.screen(written)).toBe(true);
  });

  it.each([
    '10kΩ',
    'кВт',
    '12VDC постоянный',
    'Двигатель 5 кВт',
    'USBкабель',
    'β-NiAl',
    'СОМ-порт',
    'НО 2',
    'У2 О3',
    'ТУ2О3',
  ])('stay where a word has others: %s', (text) => {
    expect(normalise(text).cased).toBe(text);
  });
});
