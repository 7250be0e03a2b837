import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCas, isCasValid } from './cas.ts';

describe('CAS numbers', () => {
  it('checks the last digit', () => {
    expect(isCasValid('1308-87-8')).toBe(true);
    expect(isCasValid('1308-87-9')).toBe(false);
  });

  it('accepts exactly one check digit for any body', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (a, b) => {
        const valid = Array.from({ length: 10 }, (_, d) => `${a}-${String(b).padStart(2, '0')}-${d}`).filter(
          isCasValid,
        );
        expect(valid).toHaveLength(1);
      }),
    );
  });

  it('does not take dates and part numbers for CAS numbers', () => {
    expect(findCas('2026-11-24').map((found) => found.cas)).toEqual([]);
    expect(findCas('CAS 1308-87-8; 7440-27-9').map((found) => found.cas)).toEqual(['1308-87-8', '7440-27-9']);
    expect(findCas('AB-1308-87-8-2')).toEqual([]);
  });

  it.each([
    '７４２９－９１－６',
    '７４２９-91-6',
    '7429\u201191\u20116',
    '7429–91–6',
    '7429−91−6',
    '7429—91—6',
    '７４２９ー９１ー６',
    '7429﹣91﹣6',
  ])('reads %s', (written) => {
    expect(findCas(`粉末 ${written}, lot 7`)).toEqual([{ cas: '7429-91-6', valid: true, start: 3, end: 12 }]);
    expect(findCas(`${written}−2`)).toEqual([]);
  });
});
