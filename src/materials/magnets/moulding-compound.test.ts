import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const of = (text: string): string => claimsOf(['description', text]).join();

describe('what magnets are moulded of', () => {
  it.each([
    'ボンド磁石用サマリウム鉄窒素ペレット 25kg',
    'SmFeN compound pellets for injection moulding 25 kg',
    '钐铁氮注塑粒料 25kg',
    'Magnetgranulat SmFeN PA6 25 kg',
  ])('is powder in plastic, and no magnet yet: %s', (text) => {
    expect(of(text)).toBe('smfen magnet-powder proven');
  });

  it.each(['NdFeB injection moulding compound PA12', 'NdFeB molding compound', 'NdFeB powder MQP-14-12'])(
    'is bonded Nd-Fe-B, and never sintered: %s',
    (text) => {
      expect(of(text)).toMatch(/^ndfeb-bonded magnet/);
    },
  );

  it('is none of them where the compound holds a magnet', () => {
    expect(of('Epoxy moulding compound for magnets')).toBe('');
  });

  it.each(['SmFeN磁石 リング φ10', 'SmFeN pellet magnet D5x3'])('pressed to a shape it is one: %s', (text) => {
    expect(of(text)).toBe('smfen magnet proven');
  });
});

describe('what was diffused into grain boundaries', () => {
  it.each(['焼結ネオジム磁石（Tb粒界拡散品）厚2.4', 'ネオジム磁石 (Tb粒界拡散)', '钕铁硼磁钢 Tb晶界扩散'])(
    'is no granule of it: %s',
    (text) => {
      expect(of(text)).toContain('magnet');
      expect(of(text)).not.toContain('metal:Tb');
    },
  );
});
