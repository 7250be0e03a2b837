import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { magnetKind } from './magnet-kind.ts';

describe('the kind of a magnet', () => {
  it('is known of every family with rare earths, and of no other', () => {
    for (const { id, rareEarth } of knowledge().families.values())
      expect([id, magnetKind(id) !== null]).toEqual([id, rareEarth]);
  });

  it.each([
    ['ndfeb-sintered-hrefree', 'ndfeb'],
    ['ndfeb-flake', 'ndfeb'],
    ['sm2co17', 'smco'],
    ['smco-ltc', 'smco'],
    ['smfen', 'smfen'],
    ['magnet-unspecified', null],
    ['ferrite', null],
    ['samarium', null],
  ])('%s: %s', (material, kind) => {
    expect(magnetKind(material)).toBe(kind);
  });
});
