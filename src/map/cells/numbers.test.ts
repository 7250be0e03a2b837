import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnstatedQuantity, parseAmount, parseNumber, separatorOf, type Decimal } from './numbers.ts';

describe('numbers in cells', () => {
  it.each<[string, Decimal | null, number]>([
    ['8', null, 8],
    ['1.234,56', null, 1234.56],
    ['1,234.56', null, 1234.56],
    ['1 234,56', null, 1234.56],
    ['1\u00a0234,56', null, 1234.56],
    ['1\u202f234,56', null, 1234.56],
    ["1'234.56", null, 1234.56],
    ['1’234.56', null, 1234.56],
    ['1,23,456.5', null, 123456.5],
    ['0,150', null, 0.15],
    ['8,000', ',', 8],
    ['8,000', '.', 8000],
    ['155.22-', null, -155.22],
    ['0,150-', null, -0.15],
    ['(12.5)', null, -12.5],
    ['−3', null, -3],
    ['１２', null, 12],
    ['12个', null, 12],
    ['۱۲', null, 12],
    ['٥ قطعة', null, 5],
    ['١٢٫٥', null, 12.5],
    ['۱٬۲۰۰', '.', 1200],
    ['8 pcs', null, 8],
    ['4 (2 each side)', null, 4],
    ['16 (8 paires) + rechange', null, 16],
    ['\u200e3\u200b', null, 3],
    ['4 Stk', null, 4],
    ['3EA', null, 3],
    ['1,8 m', ',', 1.8],
    ['200g', null, 200],
    ['1/2', null, 0.5],
    ['1 1/4', null, 1.25],
    ['½', null, 0.5],
    ['1½', null, 1.5],
    ['2 ¾', null, 2.75],
    ['10⅞', null, 10.875],
    ['12 345 678', null, 12345678],
    ['0,123 456', null, 0.123456],
    ['1 200 pcs', null, 1200],
    ['1.5E-3', null, 0.0015],
    ['ca. 3', null, 3],
    ['~3', null, 3],
    ['$1,200.00', null, 1200],
    ['1.200,00 €', null, 1200],
    ['Rp 125.000,00', null, 125000],
    ['Rp125.000,50', null, 125000.5],
    ['Rp. 1.500.000', null, 1500000],
    ['RM 120.50', null, 120.5],
    ['12 buah', null, 12],
    ['3 lembar', null, 3],
  ])('%s with %s is %d', (text, decimal, value) => {
    expect(parseNumber(text, decimal)).toBeCloseTo(value, 10);
  });

  it.each([
    'AR',
    'REF',
    '若干',
    '9a@%',
    '100%',
    '50 %',
    '１００％',
    '10-20%',
    '5LO*&',
    '红色VCC*1',
    'many',
    '',
    '-',
    'M3',
    'RP2040',
    'RM12',
    '2 rails + 4 carriages',
    '1-2-3',
    '12.12.2025',
    // Two numbers in one cell, feet and inches, and a group that is none.
    '10 20',
    '2 4',
    '1 23',
    '1 2345',
    '1000 000',
    '1 234 56',
    '10\u00a020',
    "5'6",
  ])('%s is no number', (text) => {
    expect(parseNumber(text, '.')).toBeNaN();
  });

  it('guesses nothing where the column does not say what a separator means', () => {
    expect(parseNumber('1.234', null)).toBeNaN();
    expect(parseNumber('1,000', null)).toBeNaN();
  });

  it('gives bounds and ranges as such', () => {
    expect(parseAmount('<0,1', ',')).toMatchObject({ value: NaN, max: 0.1 });
    expect(parseAmount('≥ 5', '.')).toMatchObject({ value: NaN, min: 5 });
    expect(parseAmount('0.5-1.2', '.')).toMatchObject({ value: NaN, min: 0.5, max: 1.2 });
    expect(parseAmount('2 bis 4', '.')).toMatchObject({ value: NaN, min: 2, max: 4 });
    expect(parseAmount('5...10', '.')).toMatchObject({ value: NaN, min: 5, max: 10 });
    expect(parseAmount('5 … 10', '.')).toMatchObject({ value: NaN, min: 5, max: 10 });
    expect(parseAmount('1..2', ',')).toMatchObject({ value: NaN, min: 1, max: 2 });
    expect(parseAmount('0.5...1.2', '.')).toMatchObject({ value: NaN, min: 0.5, max: 1.2 });
    expect(parseAmount('1..2..3', '.')).toBeNull();
  });

  it('reads the unit beside the number', () => {
    expect(parseAmount('4,6 g', ',')?.unit).toMatchObject({ kind: 'mass', factor: 1 });
    expect(parseAmount('1.5 kg', '.')?.unit).toMatchObject({ kind: 'mass', factor: 1000 });
  });

  it('knows the words for a quantity that is not stated', () => {
    for (const text of ['AR', 'A/R', 'REF', '若干', 'as needed', 'n/a', '-'])
      expect(isUnstatedQuantity(text)).toBe(true);
    for (const text of ['8', 'bolt', '']) expect(isUnstatedQuantity(text)).toBe(false);
  });

  it('says which separator a text proves', () => {
    expect(separatorOf('1.234,5')).toBe(',');
    expect(separatorOf('0.150')).toBe('.');
    expect(separatorOf('12,5')).toBe(',');
    expect(separatorOf('1,234,567')).toBe('.');
    expect(separatorOf('1.234')).toBeNull();
    expect(separatorOf('12')).toBeNull();
  });

  it('reads back any number printed in German or English', () => {
    const number = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(number, fc.constantFrom('de-DE', 'en-US', 'de-CH'), (value, locale) => {
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
        expect(parseNumber(text, null)).toBeCloseTo(value, 6);
      }),
    );
  });

  it('returns a number or NaN for any text, and never hangs', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'binary' }),
        fc.constantFrom<Decimal | null>('.', ',', null),
        (text, decimal) => {
          expect(typeof parseNumber(text, decimal)).toBe('number');
        },
      ),
    );
  });

  it.each(['Gehäuse 12', 'Dichtung Ø20', '贴片电容 100nF', 'Führung 5', 'ブラケット 20-7', 'étau 3'])(
    '%s begins with a word and is none',
    (text) => {
      expect(parseAmount(text, '.')).toBeNull();
    },
  );

  it.each([
    ['约 5', 5],
    ['около 5', 5],
    ['ca. 5 个', 5],
    ['ｅｕｒ 5', 5],
    ['５．5', 5.5],
  ])('%s is a number behind a word', (text, value) => {
    expect(parseAmount(text, '.')?.value).toBe(value);
  });
});
