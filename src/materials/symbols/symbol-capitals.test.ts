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
