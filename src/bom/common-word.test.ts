import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWord } from './common-word.ts';

describe('a word in common', () => {
  it.each([
    ['block for rotor', 'block 20x10x3'],
    ['磁钢 20x10', '磁铁'],
    ['永磁体', '磁铁'],
    ['磁石 ring motor part', 'ring 30 mm'],
    ['모터용 자석', '영구자석 블록'],
    ['ネオジム磁石', '磁石'],
    ['マグネット', 'マグネットリング'],
    ['轴', '轴承'],
  ])('have %s and %s', (one, other) => {
    expect(shareWord(one, other)).toBe(true);
    expect(shareWord(other, one)).toBe(true);
  });

  it.each([
    ['hex bolt m5 din 933 steel', '磁石 ring motor part'],
    ['不锈钢螺栓', '磁钢'],
    ['不干胶', '不锈钢'],
    ['ネジ', 'マグネット'],
    ['볼트', '자석 블록'],
    ['washer', 'block 20x10x3'],
    ['', 'block'],
    ['a1', 'a1'],
  ])('have not %s and %s', (one, other) => {
    expect(shareWord(one, other)).toBe(false);
    expect(shareWord(other, one)).toBe(false);
  });

  it('is the same from both sides', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('磁铁钢不锈 マグ자석abcdef1-')) });
    fc.assert(fc.property(text, text, (one, other) => shareWord(one, other) === shareWord(other, one)));
  });
});
