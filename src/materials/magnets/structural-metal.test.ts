import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

describe('a magnet of no stated family', () => {
  it.each([
    'S355',
    'S355J2+N',
    'C45',
    '42CrMo4+QT',
    '1.0577',
    'AISI 1018',
    '6061-T6',
    'AlMgSi1',
    'GG-25',
    'Q235B',
    'CuZn39Pb3',
    'Сталь 45',
  ])('is none where a column says that it is of %s', (material) => {
    expect(claimsOf(['description', 'Ring magnet'], ['material', material])).toEqual([]);
  });

  it.each(['1.4301', 'steel', 'S35', '35SH', 'Y30H-1', 'PA12', 'Ni plated', 'zinc 8 µm'])(
    'may be one where it says %s: a tube around it, a grade, a coat',
    (material) => {
      const held = claimsOf(['description', 'Ring magnet'], ['material', material]);
      expect(held.length === 1 || material === 'Y30H-1').toBe(true);
    },
  );

  it('stays one by its grade', () => {
    expect(claimsOf(['description', 'Magnet N42'], ['material', 'S355'])).toHaveLength(1);
  });
});

describe('a contrast medium', () => {
  it('is not what a thing is that is called after it in one word', () => {
    expect(claimsOf(['description', 'Kontrastmittel-Injektor Gadovist-Halter'])).toEqual([]);
    expect(claimsOf(['description', 'Gadovist 1 mmol/ml 15 ml'])).toHaveLength(1);
  });
});

describe('a segment of a Halbach array', () => {
  it('is a magnet, and the array holds them', () => {
    expect(claimsOf(['description', 'MAGNET, HALBACH A'], ['material', 'SMCO_32'])).toEqual(['smco magnet proven']);
    expect(claimsOf(['description', 'Halbach magnet array'])).toEqual(['ndfeb-sintered component likely']);
  });
});
