import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueTest, type Money } from './value-test.ts';

const eur = (amount: string, currency: string | null = 'EUR'): Money => ({ amount, currency, source: 'test' });
const item = (inputs: Money | null, whole: Money | null) =>
  valueTest({ inputs, item: whole, assembly: null }, '0.001')[0];

describe('the value test', () => {
  it('is met at exactly 0.1 %, and not below', () => {
    expect(item(eur('0.0124'), eur('12.40'))).toEqual({
      denominator: 'item',
      result: 'met',
      because: '0.0124 EUR (test) / 12.40 EUR (test) = 0.1 %, at or above 0.1 %',
    });
    expect(item(eur('0.01239999'), eur('12.40'))?.result).toBe('not-met');
    expect(item(eur('0.3'), eur('300'))?.result).toBe('met');
    expect(item(eur('0'), eur('300'))?.result).toBe('not-met');
  });

  it('shows both readings of the denominator', () => {
    const both = valueTest({ inputs: eur('0.05'), item: eur('10'), assembly: eur('100') }, '0.001');
    expect(both.map(({ denominator, result }) => [denominator, result])).toEqual([
      ['item', 'met'],
      ['assembly', 'not-met'],
    ]);
  });

  it('computes nothing from two currencies, from what was not given, or from nothing', () => {
    expect(item(eur('1', 'CNY'), eur('10'))?.because).toBe('two currencies: 1 CNY (test) and 10 EUR (test)');
    expect(item(null, eur('10'))?.because).toBe('value of the inputs not given');
    expect(item(null, null)?.because).toBe('value of the inputs and value of the item not given');
    expect(item(eur('1'), eur('0.00'))?.because).toContain('is 0');
    expect(item(eur('1e5'), eur('1'))?.result).toBe('not-computed');
  });

  it('computes nothing where a currency is not named, on one side or on both, and says so', () => {
    expect(item(eur('1', null), eur('10'))?.because).toBe(
      'currency not named: 1 (no currency) (test) and 10 EUR (test)',
    );
    expect(item(eur('1'), eur('10', null))?.result).toBe('not-computed');
    expect(item(eur('0.1', null), eur('100', null))).toEqual({
      denominator: 'item',
      result: 'not-computed',
      because: 'currency not named: 0.1 (no currency) (test) and 100 (no currency) (test)',
    });
  });

  it('divides a price for several by nothing: both sides are taken for as many', () => {
    expect(item(eur('0.02'), { ...eur('200'), per: 100 })?.because).toBe(
      '0.02 EUR (test) / 200 EUR per 100 (test) = 1 %, at or above 0.1 %',
    );
    expect(item(eur('0.001'), { ...eur('3'), per: 3 })?.result).toBe('met');
    expect(item(eur('0.000999'), { ...eur('3'), per: 3 })?.result).toBe('not-met');
    expect(item({ ...eur('2'), per: 100 }, eur('20'))?.because).toContain('= 0.1 %');
  });

  it('computes nothing from a price of which it is open for how many it is', () => {
    expect(item(eur('0.02'), { ...eur('200'), open: '"C" (F2)' })).toEqual({
      denominator: 'item',
      result: 'not-computed',
      because: 'value of the item not known: 200 EUR (test) is for "C" (F2), which is no number of pieces',
    });
  });

  it('agrees with whole numbers, wherever the points stand', () => {
    const figure = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(
        figure,
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 6 }),
        (part, whole, scale) => {
          const written = (value: number): string => {
            const digits = String(value).padStart(scale + 1, '0');
            return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
          };
          expect(item(eur(written(part)), eur(written(whole)))?.result).toBe(part * 1000 >= whole ? 'met' : 'not-met');
        },
      ),
    );
  });
});
