import { describe, expect, it } from 'vitest';
import { supplierNamed, tradeFor, withFacts, type Supplier } from './suppliers.ts';
import type { Trade } from './types.ts';

const supplier = (name: string, more: Partial<Supplier> = {}): Supplier => ({
  name,
  aliases: [],
  country: null,
  shipFrom: null,
  roles: [],
  source: 's.csv:2',
  ...more,
});
const tradeWith = (...suppliers: Supplier[]): Trade => ({
  ourCountry: 'KR',
  shipFrom: null,
  shipTo: null,
  formAsShipped: null,
  suppliers,
});

describe('what a supplier says of the movement', () => {
  it('is its ship-from country, or its own where it sells', () => {
    const trade = tradeWith(
      supplier('A', { country: 'SE', shipFrom: 'CN' }),
      supplier('B', { country: 'JP', roles: ['distributor'] }),
    );
    expect(tradeFor(trade, { manufacturer: 'A GmbH' }).shipFrom).toBe('CN');
    expect(tradeFor(trade, { manufacturer: 'X', supplier: 'B' })).toMatchObject({
      shipFrom: 'JP',
      shipFromGiven: 'B, s.csv:2',
    });
  });

  it('is not the country of a maker: that is shown, and no evidence', () => {
    const trade = tradeWith(
      supplier('A', { country: 'VN', roles: ['manufacturer'] }),
      supplier('B', { country: 'CN' }),
    );
    expect(tradeFor(trade, { manufacturer: 'A' }).shipFrom).toBeNull();
    expect(tradeFor(trade, { manufacturer: 'A' }).makerGiven).toContain('maker A in VN');
    expect(tradeFor(trade, { manufacturer: 'B' }).shipFrom).toBeNull();
  });

  it('stands over the general ship-from country, and says so', () => {
    const trade = { ...tradeWith(supplier('B', { shipFrom: 'JP' })), shipFrom: 'CN' };
    expect(tradeFor(trade, { manufacturer: 'B' })).toMatchObject({
      shipFrom: 'JP',
      shipFromGiven: 'B, s.csv:2; the configuration says CN',
    });
    expect(tradeFor(trade, { manufacturer: 'C' })).toBe(trade);
  });

  it('is one and the same for parts of one supplier', () => {
    const trade = tradeWith(supplier('B', { shipFrom: 'JP' }));
    expect(tradeFor(trade, { manufacturer: 'B' })).toBe(tradeFor(trade, { manufacturer: 'B' }));
  });

  it('is not given where a name stands for several that ship from different countries, in either order', () => {
    const [gmbh, inc] = [
      supplier('ABC GmbH', { shipFrom: 'JP', source: 's.csv:2' }),
      supplier('ABC Inc.', { shipFrom: 'CN', source: 's.csv:3' }),
    ];
    for (const all of [
      [gmbh, inc],
      [inc, gmbh],
    ]) {
      const trade = { ...tradeWith(...all), shipFrom: 'KR' };
      expect(tradeFor(trade, { manufacturer: 'ABC' })).toMatchObject({
        shipFrom: null,
        shipFromGiven: expect.stringMatching(/^s\.csv:\d and s\.csv:\d differ$/) as string,
      });
      expect(supplierNamed('ABC', all)).toBeNull();
      expect(tradeFor(trade, { manufacturer: 'abc inc.' }).shipFrom).toBe('CN');
    }
  });

  it('is what several lines of one name agree on', () => {
    const trade = {
      ...tradeWith(supplier('ABC GmbH', { shipFrom: 'CN' }), supplier('ABC Inc.', { shipFrom: 'CN' })),
      shipFrom: 'KR',
    };
    expect(tradeFor(trade, { manufacturer: 'ABC' }).shipFrom).toBe('CN');
  });

  it('of the seller stands, whatever is unsettled of the maker', () => {
    const trade = tradeWith(
      supplier('S', { shipFrom: 'CN' }),
      supplier('ABC GmbH', { shipFrom: 'JP' }),
      supplier('ABC Inc.', { shipFrom: 'VN' }),
    );
    expect(tradeFor(trade, { manufacturer: 'ABC', supplier: 'S' }).shipFrom).toBe('CN');
  });

  it('gives way to a supposition', () => {
    const trade = tradeWith(supplier('B', { shipFrom: 'JP' }));
    expect(tradeFor(withFacts(trade, { shipFrom: 'elsewhere' }), { manufacturer: 'B' }).shipFrom).toBe('elsewhere');
  });
});
