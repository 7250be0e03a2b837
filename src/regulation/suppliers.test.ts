import { describe, expect, it } from 'vitest';
import { tradeFor, withFacts, type Supplier } from './suppliers.ts';
import type { Trade } from './types.ts';

const supplier = (name: string, more: Partial<Supplier> = {}): Supplier => ({ name, aliases: [], country: null, shipFrom: null, roles: [], source: 's.csv:2', ...more }); // prettier-ignore
const tradeWith = (...suppliers: Supplier[]): Trade => ({ ourCountry: 'KR', shipFrom: null, shipTo: null, formAsShipped: null, suppliers }); // prettier-ignore

describe('what a supplier says of the movement', () => {
  it('is its ship-from country, or its own where it sells', () => {
    const trade = tradeWith(supplier('A', { country: 'SE', shipFrom: 'CN' }), supplier('B', { country: 'JP', roles: ['distributor'] })); // prettier-ignore
    expect(tradeFor(trade, { manufacturer: 'A GmbH' }).shipFrom).toBe('CN');
    expect(tradeFor(trade, { manufacturer: 'X', supplier: 'B' })).toMatchObject({ shipFrom: 'JP', shipFromGiven: 'B, s.csv:2' }); // prettier-ignore
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
    expect(tradeFor(trade, { manufacturer: 'B' })).toMatchObject({ shipFrom: 'JP', shipFromGiven: 'B, s.csv:2; the configuration says CN' }); // prettier-ignore
    expect(tradeFor(trade, { manufacturer: 'C' })).toBe(trade);
  });

  it('is one and the same for parts of one supplier', () => {
    const trade = tradeWith(supplier('B', { shipFrom: 'JP' }));
    expect(tradeFor(trade, { manufacturer: 'B' })).toBe(tradeFor(trade, { manufacturer: 'B' }));
  });

  it('gives way to a supposition', () => {
    const trade = tradeWith(supplier('B', { shipFrom: 'JP' }));
    expect(tradeFor(withFacts(trade, { shipFrom: 'elsewhere' }), { manufacturer: 'B' }).shipFrom).toBe('elsewhere');
  });
});
