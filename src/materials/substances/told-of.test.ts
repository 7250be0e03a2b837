import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const claims = (description: string): string[] => claimsOf(['description', description]);

describe('a detector', () => {
  it.each([
    ['LYSO/SiPM detector', 'lyso'],
    ['LSO block detector', 'lso'],
    ['GAGG detector 1x1', 'gagg'],
    ['LYSO detector module 8x8', 'lyso'],
    ['YAP detector', 'yap'],
    ['YAG detector', 'yag'],
    ['BSE detector YAG', 'yag'],
    ['YAG:Ce detector', 'ce-yag'],
    ['YIG detector', 'yig'],
    ['YIG (Yttrium Iron Garnet) + Pt detector', 'yig'],
    ['Детектор LYSO 8x8', 'lyso'],
    ['GAGG 검출기', 'gagg'],
  ])('has the crystal in it that is named with it: %s', (text, material) => {
    expect(claims(text)).toEqual([`${material} component proven`]);
  });

  it.each([
    'Nd:YAG laser detector',
    'detector for Nd:YAG laser 1064',
    'Si photodiode detector, YAG enhanced',
    'CsI detector',
  ])('has none of what it looks at: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each([
    ['LYSO crystal for detector', 'lyso'],
    ['LYSO crystal, detector grade', 'lyso'],
    ['TGG rod, detector side AR', 'tgg'],
  ])('is not what a crystal for one is: %s', (text, material) => {
    expect(claims(text)).toEqual([`${material} crystal proven`]);
  });
});
