import { describe, expect, it } from 'vitest';
import { describedFor } from './described.ts';

const ALL = ['ネオジム磁石, N35EH', '영구자석 블록 N35EH', 'Magnet block N35EH', '钕铁硼磁钢 N35EH'];

describe('a part that bills describe in several languages', () => {
  it.each([
    ['宁波海翔磁业有限公司', '钕铁硼磁钢 N35EH'],
    ['大阪磁石工業株式会社', 'ネオジム磁石, N35EH'],
    ['대한마그넷(주)', '영구자석 블록 N35EH'],
    ['Nordmark Magnet AB', 'Magnet block N35EH'],
  ])('is described to %s as %s', (supplier, words) => {
    expect(describedFor(supplier, ALL)).toBe(words);
  });

  it('is described in Latin letters where no bill has the language of the supplier', () => {
    expect(describedFor('宁波海翔磁业有限公司', ALL.slice(0, 3))).toBe('Magnet block N35EH');
  });

  it('is described as the first bill has it where there is nothing else, and by nothing where none describes it', () => {
    expect(describedFor('宁波海翔磁业有限公司', ['ネオジム磁石', '자석'])).toBe('ネオジム磁石');
    expect(describedFor('Nordmark Magnet AB', [null, ''])).toBeNull();
  });
});
