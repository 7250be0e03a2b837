import { describe, expect, it } from 'vitest';
import { companyAgreement } from './companies.ts';

describe('one firm in two spellings', () => {
  it.each([
    ['TDK', 'TDK Corporation'],
    ['Example Magnetics', 'EXAMPLE MAGNETICS GmbH'],
    ['豊原精機', '株式会社豊原精機'],
    ['Johnson & Co', 'Johnson'],
  ])('%s is %s', (one, other) => {
    expect(companyAgreement(one, other)).toBe('same');
  });

  it.each([
    ['Nidec', 'Nippon Densan'],
    ['TDK', 'TDKX'],
    ['ABB', 'ABB Motors of others'],
    ['GmbH', 'AG'],
  ])('%s is not %s', (one, other) => {
    expect(companyAgreement(one, other)).toBeNull();
  });

  it.each([
    ['Murata', 'Murata Manufacturing Co., Ltd.'],
    ['Hitachi', 'Hitachi Metals, Ltd.'],
    ['Pellworm Sensorik Asia Trading', 'Pellworm Sensorik'],
  ])('%s may be %s, by its beginning alone', (one, other) => {
    expect([companyAgreement(one, other), companyAgreement(other, one)]).toEqual(['beginning', 'beginning']);
  });
});
