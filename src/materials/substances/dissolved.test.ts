import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf } from '../described.fixture.ts';

describe('an oxide in solution', () => {
  it.each([
    'Holmium oxide solution, 10 ml',
    'Ho2O3 4% in 10% perchloric acid',
    'Holmiumoxid-Lösung in Perchlorsäure',
    'Solution of holmium oxide',
    '氧化钬溶液',
  ])('is a compound, and no longer the oxide with its share: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(['compound:ox-Ho compound proven']);
    expect(contentsOf(text)[0]?.elements[0]?.massFraction).toBeNull();
  });

  it.each(['Holmium oxide powder, for solutions', 'Holmium oxide, suspension', 'Holmium oxide 99.9%'])(
    'is none where it is sold as it is: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual(['ox-Ho oxide proven']);
    },
  );

  it('is in a filter for wavelengths, in glass or in a cuvette', () => {
    expect(
      claimsOf(['description', 'Holmium oxide wavelength calibration filter, 10 mm cuvette, Ho2O3 in perchloric acid']),
    ).toEqual(['ho-glass component proven']);
  });
});
