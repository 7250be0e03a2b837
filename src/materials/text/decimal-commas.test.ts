import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodes, screening } from '../screen/screening.fixture.ts';
import { shown } from '../described.fixture.ts';
import { mayBeDecimal, withPoints } from './decimal-commas.ts';

const changesNothingElse = (text: string): boolean =>
  withPoints(text).replaceAll('.', ',') === text.replaceAll('.', ',');

describe('commas for the decimals of formulas', () => {
  it.each([
    ['Al0,57Sc0,43 Target 300 mm, 4N', 'Al0.57Sc0.43 Target 300 mm, 4N'],
    ['Sm0,2Ce0,8O1,9, 99,9 %', 'Sm0.2Ce0.8O1.9, 99,9 %'],
    ['Al0,8Sc0,2N', 'Al0.8Sc0.2N'],
    ['(Y0,9Eu0,1)2O3', '(Y0.9Eu0.1)2O3'],
    ['Bi1,5Y1,5Fe5O12', 'Bi1.5Y1.5Fe5O12'],
    ['AlMg5Sc0,5', 'AlMg5Sc0.5'],
    ['Mg-2,5Gd-0,5Zr', 'Mg-2.5Gd-0.5Zr'],
    ['Gd0,1Ce0,9O2,99,9%', 'Gd0.1Ce0.9O2,99,9%'],
    ['Gd0,1Ce0,9O2,5N', 'Gd0.1Ce0.9O2,5N'],
    ['Gd0,1Ce0,9O2,50g', 'Gd0.1Ce0.9O2,50g'],
  ])('%s', (text, expected) => {
    expect(withPoints(text)).toBe(expected);
  });

  it.each(['Y2O3,99,9 %', 'Gd2O3,5N', 'Y2O3,5KG', 'Tb4O7,Dy2O3,1KG', 'C1,C2', 'Gd, Tb', 'R0,5', 'M2,5X10', 'SmCo0,5%', 'B10,5x3,2', 'YSZ, 8,5 mol'])(
    '%s is left as it stands',
    (text) => {
      expect(withPoints(text)).toBe(text);
    },
  ); // prettier-ignore

  it('are found as points are, in whatever spelling', () => {
    expect(shown('Al0,57Sc0,43 Target')).toHaveLength(1);
    expect(shown('Al₀,₅₇Sc₀,₄₃ Target')).toHaveLength(1);
    expect(shown('Sm0,2Ce0,8O1,9 Pulver')).toHaveLength(1);
    expect(shown('Tb0,3Dy0,7Fe1,92 Stab')).toEqual(shown('Tb0.3Dy0.7Fe1.92 Stab'));
    expect(shown('In0,53Ga0,47As Photodiode')).toEqual([]);
  });

  const count = fc.oneof(fc.constantFrom('', '2', '0,5', '0,57', '1,9', '12,5', '0,99%'));
  const unit = fc.tuple(fc.constantFrom('Sc', 'Al', 'Y', 'O', 'N', '(', ')', 'x', '-', 'Ce', 'TB', ' ', ','), count);
  const text = fc.array(unit, { minLength: 1, maxLength: 6 }).map((units) => units.flat().join(''));

  it('the screen of char codes leaves to that of texts', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(changesNothingElse(written)).toBe(true);
        const codes = Uint16Array.from(written, (char) => char.charCodeAt(0));
        for (const [at, char] of Array.from(withPoints(written)).entries())
          if (char !== written.charAt(at)) expect(mayBeDecimal(codes, codes.length, at), written).toBe(true);
        const bits = byCodes(written);
        if (bits >= 0) expect(bits, written).toBe(screening.screen(written));
      }),
      { numRuns: 5000 },
    );
  });
});
