import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

describe('a magnet of two powders', () => {
  it.each([
    'Ferrite/NdFeB hybrid magnet 20x5',
    'NdFeB/ferrite hybrid magnet ring',
    'Ferrite-NdFeB hybrid magnet',
    'Neodymium-ferrite hybrid magnet',
    'NdFeB/Ferrit-Hybridmagnet',
    '钕铁硼铁氧体复合磁体',
    '铁氧体/钕铁硼复合磁环',
  ])('is a magnet, bound, and no assembly: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual([expect.stringMatching(/^ndfeb-bonded magnet (?:likely|proven)$/)]);
  });

  it.each(['Ferrite hybrid magnet', 'Ferrite magnet 20x5', '铁氧体磁体'])(
    'of ferrite alone it holds nothing: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual([]);
    },
  );
});
