import { describe, expect, it } from 'vitest';
import { tradeFor, withFacts } from './suppliers.ts';
import type { Trade } from './types.ts';

const trade: Trade = { ourCountry: 'KR', shipFrom: null, shipTo: null, formAsShipped: null };
const shipped = (...shipFroms: string[]) => tradeFor(trade, { manufacturer: null, stated: { shipFroms } });

describe('the country of shipment that lines name', () => {
  it.each([
    ['JP', 'JP'],
    ['Japan', 'JP'],
    ['中国', 'CN'],
    ['Shenzhen, China', 'CN'],
    ['China (Ningbo)', 'CN'],
    ['香港', 'HK'],
    ['NO', 'NO'],
  ])('%s is %s', (text, place) => {
    expect(shipped(text)).toMatchObject({ shipFrom: place, shipFromGiven: `the bill says "${text}"` });
  });

  it.each(['Ningbo', 'China / Japan', 'abroad'])('%s names no one country, and stays open', (text) => {
    expect(shipped(text)).toMatchObject({ shipFrom: null, shipFromGiven: `the bill says "${text}"` });
  });

  it('is open where the lines of a part differ, and is said twice in two spellings', () => {
    expect(shipped('China', 'Germany')).toMatchObject({
      shipFrom: null,
      shipFromGiven: 'the bill says "China" and "Germany"',
    });
    expect(shipped('China', 'CN').shipFrom).toBe('CN');
  });

  it('stands over the configuration and the suppliers file, which is said', () => {
    const suppliers = [
      {
        name: 'Tokyo Parts',
        aliases: [],
        country: 'JP',
        shipFrom: null,
        roles: ['supplier' as const],
        source: 's.csv:2',
      },
    ];
    const part = { manufacturer: null, supplier: 'Tokyo Parts' };
    expect(tradeFor({ ...trade, suppliers }, part).shipFrom).toBe('JP');
    expect(tradeFor({ ...trade, suppliers }, { ...part, stated: { shipFroms: ['CN'] } })).toMatchObject({
      shipFrom: 'CN',
      shipFromGiven: 'the bill says "CN", not JP as is given elsewhere',
    });
  });

  it('does not take back what is only supposed', () => {
    expect(
      tradeFor(withFacts(trade, { shipFrom: 'DE' }), { manufacturer: null, stated: { shipFroms: ['CN'] } }).shipFrom,
    ).toBe('DE');
  });

  it('is quoted so that it stays one clause of a reason', () => {
    expect(shipped('Ningbo; or Japan').shipFromGiven).toBe('the bill says "Ningbo, or Japan"');
  });

  it('is not where a part is said to be from: that is told, and decides nothing', () => {
    const from = tradeFor(trade, { manufacturer: null, stated: { origins: ['CN', 'VN'] } });
    expect(from).toMatchObject({ shipFrom: null, originGiven: 'the bill says "CN" and "VN"' });
    expect(from.shipFromGiven).toBeUndefined();
  });
});
