import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from './matcher.ts';
import type { Term } from './matcher-tables.ts';
import { normalise } from '../text/normalise.ts';

function matcherOf(...written: string[]): (text: string) => string[] {
  const terms: Term[] = written.map((term) => ({
    text: term.startsWith('=') ? term.slice(1) : normalise(term.replace(/^\*|\*$/g, '')).folded,
    accented: term.startsWith('='),
    startFree: term.startsWith('*'),
    endFree: term.endsWith('*'),
  }));
  const matcher = createMatcher(terms);
  return (text) => matcher.match(normalise(text)).map((match) => written[match.id] ?? '?');
}

describe('matching terms', () => {
  it('finds whole words only, in any case', () => {
    const find = matcherOf('motor');
    expect(find('Stepper MOTOR 24V')).toEqual(['motor']);
    expect(find('Motorola MC68000')).toEqual([]);
    expect(find('promotor')).toEqual([]);
  });

  it('takes regular plurals, and a number that follows', () => {
    const find = matcherOf('motor', 'fan');
    expect(find('2 motors')).toEqual(['motor']);
    expect(find('Motoren')).toEqual(['motor']);
    expect(find('motor2')).toEqual(['motor']);
  });

  it('takes a term that is spelled out before a shorter one with an ending', () => {
    const find = matcherOf('magnes', 'magneses', 'turbin', 'turbine', 'cable');
    expect(find('mágneses szelep')).toEqual(['magneses']);
    expect(find('turbine motor')).toEqual(['turbine']);
    expect(find('motor cables')).toEqual(['cable']);
  });

  it('lets marked terms end a compound word, and stems begin one', () => {
    const find = matcherOf('*motor', '*halterung', 'silnik*');
    expect(find('Schrittmotor')).toEqual(['*motor']);
    expect(find('Schrittmotorhalterung')).toEqual(['*halterung']);
    expect(find('uchwyt silnika')).toEqual(['silnik*']);
  });

  it('lets the longest match hide those inside it: ytterbium is no terbium, in any script', () => {
    const find = matcherOf('terbium', 'ytterbium', 'erbium', 'テルビウム', 'イッテルビウム', '터븀', '이터븀');
    expect(find('Ytterbium doped fibre')).toEqual(['ytterbium']);
    expect(find('イッテルビウム添加')).toEqual(['イッテルビウム']);
    expect(find('이터븀')).toEqual(['이터븀']);
    expect(find('terbium')).toEqual(['terbium']);
  });

  it('takes no name with its noun first where that noun ends another name', () => {
    const terms = ['伺服电机', '电机 三相', '电机'].map((text): Term => ({
      text,
      startFree: false,
      endFree: false,
      nounFirst: text.includes(' '),
    }));
    const matcher = createMatcher(terms);
    const find = (text: string): (string | undefined)[] =>
      matcher.match(normalise(text)).map(({ id }) => terms[id]?.text);
    expect(find('伺服电机 三相')).toEqual(['伺服电机']);
    expect(find('某某电机 三相')).toEqual(['电机 三相']);
    expect(find('电机 三相')).toEqual(['电机 三相']);
  });

  it('sees no difference between blank, dash and underscore, nor between widths', () => {
    const find = matcherOf('nd fe b', 'terminal block');
    expect(find('Nd-Fe-B')).toEqual(['nd fe b']);
    expect(find('ＮＤ－ＦＥ－Ｂ')).toEqual(['nd fe b']);
    expect(find('TerminalBlock_RND')).toEqual([]);
    expect(find('TERMINAL_BLOCK')).toEqual(['terminal block']);
  });

  it('splits words at a capital after small letters', () => {
    expect(matcherOf('terminal', 'block')('TerminalBlock')).toEqual(['terminal', 'block']);
  });

  it('ignores accents of Latin letters and keeps those of other scripts', () => {
    expect(matcherOf('câble', 'łożysko')('CABLE lozysko')).toEqual(['câble', 'łożysko']);
    expect(matcherOf('ガドリニウム')('カドリニウム')).toEqual([]);
  });

  it('finds Greek in capitals, which have no accents, and not inside a word; a sign is none', () => {
    const find = matcherOf('κινητήρας', 'μαγνητ*', 'magnet');
    expect(find('ΚΙΝΗΤΗΡΑΣ 24V')).toEqual(['κινητήρας']);
    expect(find('κινητηρας, μαγνήτης')).toEqual(['κινητήρας', 'μαγνητ*']);
    expect(find('ηλεκτροκινητήρας ηλεκτρομαγνήτης')).toEqual([]);
    expect(find('DCκινητήρας φmagnet')).toEqual(['κινητήρας', 'magnet']);
  });

  it('finds Thai inside a run of words, and no part of a syllable', () => {
    const find = matcherOf('มอเตอร์', 'ขายึด', 'ฝา', 'กล', 'น้ำ');
    expect(find('ขายึดมอเตอร์12V')).toEqual(['ขายึด', 'มอเตอร์']);
    expect(find('DCมอเตอร์AC')).toEqual(['มอเตอร์']);
    expect(find('ฝ้า ไกล')).toEqual([]);
    expect(find('น้ำ น\u0e4d\u0e49\u0e32')).toEqual(['น้ำ', 'น้ำ']);
  });

  it('finds Arabic and Hebrew behind what is written as one with them, and not inside a word', () => {
    const find = matcherOf('محرك', 'ل', 'لل', 'و', 'مغناطيس نيوديميوم', 'تربيوم', 'מנוע', 'ל', 'ו');
    expect(find('المحرك للمحرك ولمحرك محركات')).toEqual(['محرك', 'لل', 'محرك', 'و', 'محرك', 'محرك']);
    expect(find('المغناطيس النيوديميوم')).toEqual(['مغناطيس نيوديميوم']);
    expect(find('DCمحرك24V')).toEqual(['محرك']);
    // A word that begins with such a letter, and one that ends in another.
    expect(find('لوح إيتربيوم محركي')).toEqual([]);
    expect(find('למנוע והמנוע, מנועים')).toEqual(['ל', 'מנוע', 'ו', 'מנוע', 'מנוע']);
    expect(find('לוח אופנוע')).toEqual([]);
  });

  it('finds Persian with its plurals and what joins it to the next word', () => {
    const find = matcherOf('موتور', 'بلندگو', 'آهنربا');
    expect(find('موتورها موتور\u200cهای بلندگوی آهنرباهای')).toEqual(['موتور', 'موتور', 'بلندگو', 'آهنربا']);
    expect(find('موتورسیکلت موتوری')).toEqual([]);
  });

  it('finds a term whose accents count with them only, and before one that looks the same without', () => {
    const find = matcherOf('bom', '=bơm', '=ốc vít', 'vit', 'động cơ');
    expect(find('BOM, Bơm nước, BƠM, bo\u031bm')).toEqual(['bom', '=bơm', '=bơm', '=bơm']);
    expect(find('Ốc vít M3 / oc vit')).toEqual(['=ốc vít', 'vit']);
    expect(find('dong co, đo\u0323\u0302ng cơ')).toEqual(['động cơ', 'động cơ']);
  });

  it('agrees with a naive search on any text over a small alphabet', () => {
    const words = ['ab', 'ba', 'aab', 'abb'];
    const find = matcherOf(...words);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, 'a', 'b', 'c'), { maxLength: 12 }), (list) => {
        expect(find(list.join(' '))).toEqual(list.filter((word) => words.includes(word)));
      }),
    );
  });

  describe('terms with digits', () => {
    const written = ['x7r', '3 wire', 'motor', 'nema 17', '2g', '12v風扇', '=số 1'];
    const matcher = createMatcher(
      written.map((term) => ({
        text: term.replace(/^=/, ''),
        accented: term.startsWith('='),
        startFree: false,
        endFree: false,
      })),
    );
    const endAt = (text: string, at: number, anyDigit: boolean): number => {
      const { folded, cased } = normalise(text);
      const codes = (spelling: string): Uint16Array => Uint16Array.from(spelling, (char) => char.charCodeAt(0));
      return matcher.endWithDigits({ folded: codes(folded), cased: codes(cased), length: folded.length }, at, anyDigit);
    };

    it.each([
      ['100nF X7R', 6, 9],
      ['NEMA-17 motor', 0, 7],
      ['12V风扇', 0, -1],
      ['12V風扇', 0, 5],
      ['Số 1', 0, 4],
      ['3 wires', 0, 6],
      ['motor 3', 0, -1],
      ['X7RX', 0, -1],
    ])('of %s at %i ends at %i', (text, at, end) => {
      expect(endAt(text, at, false)).toBe(end);
    });

    it.each([
      ['100nF X5R', 6, 9],
      ['nema 23', 0, 7],
      ['99V風扇', 0, 5],
      ['số 7', 0, 4],
      ['8 wire', 0, 6],
      ['X77R', 0, -1],
      ['motor 3', 0, -1],
    ])('would end, with other digits in %s at %i, at %i', (text, at, end) => {
      expect(endAt(text, at, true)).toBe(end);
      expect(endAt(text, at, false)).toBe(-1);
    });
  });
});
