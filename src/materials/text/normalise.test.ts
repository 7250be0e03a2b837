import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evened, normalise } from './normalise.ts';

describe('characters that nobody sees', () => {
  it.each([
    ['Mag\u00adnet', 'magnet'],
    ['Neo\u200bdym\u200b', 'neodym '],
    ['钕\u200b铁\u2060硼', '钕铁硼'],
    ['N42\u200dSH', 'n42sh'],
    // Between words it parts them, as any space does.
    ['NdFeB\u200bmagnet', 'ndfeb magnet'],
    ['SmCo\u200b24', 'smco 24'],
  ])('are no part of a word: %j', (written, folded) => {
    expect(normalise(written).folded).toBe(folded);
  });

  it('change nothing of a word, wherever a line may end in it', () => {
    fc.assert(
      fc.property(fc.constantFrom('magnet', 'läufer', 'магнит', '磁钢', '자석'), fc.nat(), (word, at) => {
        const cut = 1 + (at % (word.length - 1));
        for (const mark of ['\u00ad', '\u200b', '\u2060'])
          expect(normalise(`${word.slice(0, cut)}${mark}${word.slice(cut)}`)).toEqual(normalise(word));
      }),
    );
  });

  it('leaves both spellings of a text at one length', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'B',
            '\u00ad',
            '\u200b',
            'ﬁ',
            '磁',
            'ё',
            'ς',
            'ΐ',
            'Ố',
            'เ',
            '\u0e4d',
            '\u0e49',
            ' ',
            '\ufeff',
            'مُ',
            '\u0653',
            'ـ',
            '۵',
            '٪',
            'ﻻ',
            'ה',
            '\u05b8',
            '\u200f',
          ),
        }),
        (any) => {
          const { cased, folded } = normalise(any);
          expect(folded).toHaveLength(cased.length);
        },
      ),
    );
  });
});

describe('Arabic, Persian and Hebrew', () => {
  it.each([
    // Vowels, and the line that makes a word longer.
    ['مُحَرِّك', 'محرك'],
    ['محـــرك', 'محرك'],
    ['מַגְנֵט', 'מגנט'],
    // Letters that are typed for one another.
    ['أكسيد إتريوم آلة', 'اكسيد اتريوم اله'],
    ['موتور کوچک', 'موتور كوچك'],
    ['ی ى ي', 'ي ي ي'],
    ['مضخة', 'مضخه'],
    ['نئودیمیوم', 'نيوديميوم'],
    ['ﻣﺤﺮﻙ', 'محرك'],
    // What nobody sees: a joiner that is none, marks of direction.
    ['پله\u200cای', 'پلهاي'],
    ['\u200fמנוע\u200e 12V', 'מנוע 12v'],
    ['١٢٫٥ × ۳۴', '12.5 × 34'],
    ['٩٩٪، كابل؛', '99%, كابل;'],
    ['10 מ״מ, ג׳ק, תלת־פאזי', '10 מ"מ, ג\'ק, תלת-פאזי'],
  ])('fold to one spelling: %s', (written, folded) => {
    expect(normalise(written).folded).toBe(folded);
  });

  it('have their figures in both spellings', () => {
    expect(normalise('۱۲٫۵ مم').cased).toBe('12.5 مم');
  });
});

describe('line ends', () => {
  it.each([
    ['Brushless DC motor\nCable 200 mm', 'brushless dc motor\ncable 200 mm'],
    ['Magnet N42SH\r\nMounting plate', 'magnet n42sh\n mounting plate'],
    ['磁钢 N42SH\n安装板 黑色', '磁钢 n42sh\n安装板 黑色'],
  ])('part one thing from the next: %j', (text, folded) => {
    expect(normalise(text).folded).toBe(folded);
  });

  it.each(['Stepper\nMotor\nDriver', 'Stepper motor\nmounting bracket', 'DC motor\nDriver', '\nDC motor 12 V\n'])(
    'of a wrapped text are blanks: %j',
    (text) => {
      expect(normalise(text).folded).toBe(text.toLowerCase().replaceAll('\n', ' '));
    },
  );

  it('evens a text once for all: again, nothing changes', () => {
    for (const text of ['Sm\u200b\t99.9 %', 'Sm\t\u200b\u200b\u200b\u200b\u200b 99.9 %', 'a\u3000\t b'])
      expect(evened(evened(text))).toBe(evened(text));
    expect(evened('Sm\u200b\t99.9 %')).toBe('Sm 99.9 %');
  });
});
