import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf, holds } from '../described.fixture.ts';

describe('standards for analysis', () => {
  it.each([
    'Dysprosium, AAS std 1000 µg/mL',
    'Gd ICP-Standard',
    'Y ICP standard',
    'Dysprosium ICP standard 1000 mg/L',
    '釔標準品 ICP',
    'стандарт ICP иттрий',
    'ГСО иттрия 1 г/л',
  ])('are compounds in solution: %s', (text) => {
    expect(claimsOf(['description', text]).map((claim) => claim.split(' ')[1])).toEqual(['compound']);
  });

  it.each([
    'La ICP standard',
    'Ce AAS-Standard',
    'Dy hollow cathode lamp AAS',
    'ICP torch, Y connector',
    'SM ICP-STD housing',
    'GD ICP driver',
    'ICP-MS cone standard',
    'Standard solution pH 7',
    'ГСО хрома',
    '標準品 軸承',
  ])('and other goods for it hold nothing that is looked for: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('amplifiers of light', () => {
  it.each(['Erbium doped fibre amp', 'Amplificateur fibre dopée erbium', 'Erbium doped fiber ampl. 1U'])(
    'are no bare fibre: %s',
    (text) => {
      expect(contentsOf(text).every(({ componentClass }) => componentClass === 'edfa')).toBe(true);
    },
  );

  it('leave the fibre one', () => {
    expect(claimsOf(['description', 'Erbium-doped fibre 1 m'])).toEqual(['er-doped-fibre ceramic proven']);
  });
});
