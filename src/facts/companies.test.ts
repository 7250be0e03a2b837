import { describe, expect, it } from 'vitest';
import { isSameCompany } from './companies.ts';

describe('one firm in two spellings', () => {
  it.each([
    ['TDK', 'TDK Corporation'],
    ['Murata', 'Murata Manufacturing Co., Ltd.'],
    ['Example Magnetics', 'EXAMPLE MAGNETICS GmbH'],
    ['豊原精機', '株式会社豊原精機'],
    ['Johnson & Co', 'Johnson'],
  ])('%s is %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(true);
  });

  it.each([
    ['Nidec', 'Nippon Densan'],
    ['TDK', 'TDKX'],
    ['ABB', 'ABB Motors of others'],
    ['GmbH', 'AG'],
  ])('%s is not %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(false);
  });
});
