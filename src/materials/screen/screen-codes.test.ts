import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneOf } from '../../../test/support/one-of.ts';
import { Screen } from './screen.ts';
import { MAX_CODES } from './screen-codes.ts';
import { byCodes, known, screening, terms } from './screening.fixture.ts';

const makers = known.series.flatMap((fact) => fact.makers);
const piece = fc.oneof(
  oneOf(terms),
  fc.constantFrom(...makers),
  fc.constantFrom('N42SH', 'Y30', 'SmCo28', 'Gd2O3', 'Sc 4N', '7440-27-9', '7440‑27–9', '7440ー27−9', '７', '12-34-56', 'Nd:YAG', '2212 920KV', '**', '_', '\t', 'ß', 'é', 'e\u0301', 'ﾓｰﾀ', 'Ａ', '\u0001', '\u200b', '\ufeff', '\u00ad', 'ferri\u200bte', 'GD 99.9%', 'TB 3N', 'HO, 4N5', 'SC (99,99 %', 'INGOT', 'FOIL', 'TARGET', 'METAL', 'SPUTTER', '5 ppm', '<5 ppb', '≤ 2 %', 'less than 5 %', 'max. 1 ppm', ': 3 ppm', '\u007f', '№', 'İ', '𝐍42', 'を', 'ﬁlter', '٧٤٤٠-٢٧-٩', '۱۲', '٪', '،', 'ال', 'ل', 'وال', 'ה', 'ות', 'ها', '\u200c', '\u200f', 'ـ', '\u064e', '\u05b8', 'أ', 'مغناطیس', 'لمحرك', 'המגנט'),
  fc.constantFrom('M4x12', 'für', 'for', '+', '|', ',', '(', ')', '-', '/', ' ', 's', 'en', '1', 'X'),
  fc.stringMatching(/^[A-Z]{0,3}[0-9]{1,4}[A-Z]{0,2}$/),
  fc.string({ unit: 'binary', maxLength: 3 }),
); // prettier-ignore
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', '-', ' ')), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.flat().join(''));

describe('screening char codes', () => {
  it('says what the screen of the text says, or nothing', () => {
    fc.assert(
      fc.property(text, (written) => {
        const bits = byCodes(written);
        if (bits >= 0) expect(bits, JSON.stringify(written)).toBe(screening.screen(written));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    'Screw M4x12 A2 123-4567',
    'P-100001',
    'MPN123-T',
    'Halter geschweißt',
    '外壳 铝合金 475-299',
    'Führungsschiene',
  ])('knows %s by its codes', (written) => {
    expect(byCodes(written)).toBe(screening.screen(written));
    expect(byCodes(written)).not.toBe(Screen.carrier);
  });

  it.each([
    'TARGET GD 99.95%',
    'INGOT GD 99.9%',
    'FOIL TB 3N',
    'METAL LU 4N',
    'GRANULES HO 99,9 %',
    'POWDER EU 3N',
    'TGT SPUTTER GD 2IN',
  ])('leaves a symbol in capitals to the screen of texts: %s', (written) => {
    expect(byCodes(written)).toBe(-1);
    expect(screening.screen(written)).toBe(Screen.carrier);
  });

  it('leaves long texts to the screen of texts', () => {
    const long = 'Screw '.repeat(MAX_CODES);
    expect(byCodes(long)).toBe(-1);
  });
});
