import { describe, expect, it } from 'vitest';
import { countryNames, countryOf, isCountryCode, meantCode, namesCountries } from './countries.ts';
import { COUNTRY_CODES, COUNTRY_NAMES } from './country-data.ts';

describe('the table of countries', () => {
  it('has the 249 codes of ISO 3166-1, and names of some of them', () => {
    expect(COUNTRY_CODES.size).toBe(249);
    for (const code of COUNTRY_CODES) expect(code).toMatch(/^[A-Z]{2}$/);
    for (const code of Object.keys(COUNTRY_NAMES)) expect(COUNTRY_CODES).toContain(code);
  });

  it('gives no name to two countries, and every name to its own', () => {
    const names = countryNames();
    expect(new Set(names).size).toBe(names.length);
    for (const [code, all] of Object.entries(COUNTRY_NAMES))
      for (const name of all.split('|')) expect([name, countryOf(name)]).toEqual([name, code]);
  });
});

describe('a code in a file of settings', () => {
  it.each(['CN', 'NO', 'NA', 'VN'])('is %s', (code) => expect(isCountryCode(code)).toBe(true));
  it.each(['XX', 'UN', 'EU', 'UK', 'cn', 'China', ''])('is not %j', (code) => expect(isCountryCode(code)).toBe(false));
  it.each([
    ['uk', 'GB'],
    ['cn', 'CN'],
    ['Japan', 'JP'],
    ['__proto__', null],
    ['XX', null],
  ])('meant by %s: %s', (text, code) => expect(meantCode(text)).toBe(code));
});

describe('a country in an answer', () => {
  it.each([
    ['jp', 'JP'],
    [' Japan ', 'JP'],
    ['ＪＰ', 'JP'],
    ['South-Korea', 'KR'],
    ['turkiye', 'TR'],
    ['P.R.C.', 'CN'],
    ['臺灣', 'TW'],
    ['no', null],
    ['NA', null],
    ['Asia', null],
    ['constructor', null],
  ])('%s: %s', (text, code) => expect(countryOf(text)).toBe(code));

  it('may be one of several, which are none alone', () => {
    expect(namesCountries('CN/VN')).toBe(true);
    expect(namesCountries('日本、中国 and Germany')).toBe(true);
    expect(namesCountries('CN and elsewhere')).toBe(false);
  });
});
