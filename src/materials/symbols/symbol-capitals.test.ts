import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('in a text of capitals', () => {
  it.each([
    ['TB 99.9%', 'metal:Tb'],
    ['SC IODIDE', 'compound:Sc'],
    ['ICP STANDARD YB 1000 MG/L', 'compound:Yb'],
    ['YB ICP STANDARD 1000 PPM', 'compound:Yb'],
    ['HO-FOLIE 0.1MM', 'metal:Ho'],
    ['ER FOIL 0.1MM', 'metal:Er'],
    ['SPUT. TGT ER', 'target:Er'],
    ['FIBRE DOPEE YB 10/125', 'yb-doped-fibre'],
  ])('a symbol counts beside what proves one: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each([
    'TB 99 TERMINAL',
    'SM 99% COTTON GLOVES',
    'COTTON SM 99.9%',
    'EU STANDARD PLUG',
    'ER FOIL BAG',
    'HO FOLIE TRAIN SCALE',
    'STANDARD ICP MASS FLOW',
    'LAMP SM IODIDE HOLDER',
  ])('%s has none', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a short preposition in capitals', () => {
  it.each([
    ['RCA PRO SPEAKER 8 OHM', 'ndfeb-sintered'],
    ['FAITAL PRO HF10AK COMPRESSION DRIVER', 'ndfeb-sintered'],
    ['ZTW SPIDER PRO PREMIUM SP2205 BRUSHLESS MOTOR', 'ndfeb-sintered'],
  ])('is the end of a name where nothing speaks the language that has it: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each(['DRZAK PRO MOTOR', 'DRŽÁK PRO MOTOR', 'KABEL PRO MOTOR 3F', 'TĚSNĚNÍ PRO MOTOR', 'MATICE PRO MAGNET'])(
    'says what a thing is for behind that: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('a symbol in capitals that opens a text with small letters', () => {
  it.each([
    ['GD 99.95% sputtering target 2 inch dia', 'target:Gd'],
    ['TB 99.9% 3N pcs 2-5 mm', 'metal:Tb'],
    ['SM 99.9% sputtering target 50 mm', 'target:Sm'],
    ['SC 99.99% sputtering target', 'target:Sc'],
    ['ER 4N sputtering target', 'target:Er'],
    ['HO 99.9% ingot', 'metal:Ho'],
    ['LU 99.9% metal, distilled', 'metal:Lu'],
    ['YB 99.9% evaporation pellets', 'metal:Yb'],
    ['DY 99.9% target Ø50 x 3', 'target:Dy'],
  ])('counts where its purity and what it is sold as follow: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each([
    'TB 99.9% uptime backup',
    'TB 99.9% target availability',
    'TB 99.9% metal detector',
    'TB 20 pcs terminal block',
    'SM 99% cotton gloves pieces',
    'SM 99.9% powder coat finish',
    'SC 99.9% copper contact pcs',
    'SC 99 pcs blue',
    'ER 99.9% collet pcs',
    'ER 99 target',
    'HO 99% scale track pieces',
    'GD 99.9% metal bracket',
    'LU 99.9% foil bag',
    'TB 3N pcs tape',
  ])('is an abbreviation where other words go on: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
