import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyName } from '../regulation/parties.ts';
import { foldText } from './headers/headers.ts';
import { parseAmount } from './cells/numbers.ts';
import { endsInDigit, hasLetter, isPlain } from './plain.ts';
import { parseUnit } from './cells/units.ts';

/** The same text in the wide forms of its letters and digits, which are folded to it: so it goes the long way. */
const wide = (text: string): string =>
  text.replace(/[A-Za-z0-9]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const text = fc.array(
  fc.constantFrom('12', '3', '.', ',', ' ', '-', '%', 'kg', 'USD', 'Usd ', '$', 'x', 'ca. ', '<=', '1/2', 'Stk', 'to', '(', ')', 'E5', '+/-', 'Ltd.', "O'Hara & Co", 'S.p.A.', 'uom.product_uom_gram', 'g/pc', 'A'),
  { maxLength: 6 },
).map((pieces) => pieces.join('')); // prettier-ignore

describe('a text in ASCII', () => {
  it('is read as it is when written wide', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(foldText(written)).toBe(foldText(wide(written)));
        expect(partyName(written)).toBe(partyName(wide(written)));
        expect(parseUnit(written)).toEqual(parseUnit(wide(written)));
        for (const decimal of ['.', ',', null] as const)
          expect(parseAmount(written, decimal)).toEqual(parseAmount(wide(written), decimal));
      }),
      { numRuns: 2000 },
    );
  });

  it('is told from others, as are letters of any script, without a pattern over Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        expect(isPlain(written)).toBe(Array.from(written).every((one) => (one.codePointAt(0) ?? 0) < 128));
        expect(hasLetter(written)).toBe(/\p{L}/u.test(written));
        expect(endsInDigit(written)).toBe(/[0-9]$/.test(written));
      }),
    );
  });
});
