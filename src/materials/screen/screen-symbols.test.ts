import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { findFormulas } from '../symbols/formula.ts';
import { normalise } from '../text/normalise.ts';
import { createSymbolScreen } from './screen-symbols.ts';
import { findSymbols, symbolAlone, SYMBOLS } from '../symbols/symbols.ts';

const { weights } = knowledge();
const screen = createSymbolScreen(SYMBOLS, weights.keys());
const mayHold = (text: string): boolean =>
  screen.mayHold(
    Uint16Array.from(text, (char) => char.charCodeAt(0)),
    text.length,
  );
const startsWithCapital = (text: string): boolean => {
  const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
  return Array.from(text).some(
    (_, at) => !/[A-Za-z0-9]/.test(text.charAt(at - 1)) && screen.isCapitalAt(codes, text.length, at),
  );
};
const isProven = (text: string): boolean =>
  findSymbols(normalise(text)).length > 0 ||
  symbolAlone(normalise(text)) !== null ||
  findFormulas(text, weights).some(({ elements }) => SYMBOLS.some((symbol) => elements.has(symbol)));

const piece = fc.oneof(
  fc.constantFrom(
    ...SYMBOLS,
    ...SYMBOLS.map((symbol) => symbol.toLowerCase()),
    ...SYMBOLS.map((symbol) => symbol.toUpperCase()),
  ),
  fc.constantFrom(
    'O3',
    '2',
    'Fe',
    'Co',
    'Al',
    'M',
    'xyz',
    '-',
    ':',
    '.',
    '(',
    ')',
    '+',
    '·',
    ' ',
    '%',
    ' 2 % ',
    '4N',
    'no',
    'metal',
    'target',
    '靶',
    '钕',
    ',',
  ),
  fc.stringMatching(/^[A-Za-z0-9]{1,4}$/),
);

describe('screening symbols', () => {
  it('never calls a text free of them that a reading would find one in', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        if (isProven(text)) expect(mayHold(text) || startsWithCapital(text), text).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(['Screw M4x12 A2', 'Washer DIN 125', 'MPN12Y-T', 'Housing, small', 'Filter 12', 'STM32F405'])(
    'is quick to tell of %s',
    (text) => {
      expect(mayHold(text)).toBe(false);
    },
  );

  it.each(['INGOT GD 99.9%', 'DY', 'TB,99.9%'])('looks closer at a symbol in capitals: %s', (text) => {
    expect(startsWithCapital(text)).toBe(true);
  });

  it.each([
    'Gd2O3',
    'Er:YAG',
    'Dy 2 %',
    'TbDyFe',
    'Dy',
    'Tb\noxide',
    'targets: Dy',
    '(Y0.9Eu0.1)2O3',
    'Y-Gd-BO3',
    'D·y2O3',
  ])('looks closer at %s', (text) => {
    expect(mayHold(text)).toBe(true);
  });
});
