import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('neodymium joined to praseodymium', () => {
  it.each([
    '酸化プラセオジムネオジム',
    'プラセオジムネオジム金属',
    'ネオジム・プラセオジム金属',
    '酸化ネオジムプラセオジム',
    '프라세오디뮴네오디뮴 산화물',
    '네오디뮴프라세오디뮴 금속',
    '네오디뮴-프라세오디뮴 금속',
    '氧化镨钕',
    '镨钕金属',
    '镨钕合金',
    '鐠釹金屬',
    'Praseodymium-neodymium metal',
    'Néodyme-praséodyme métal',
    'Неодим-празеодим металл',
  ])('is the metal or its oxide: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['ネオジム磁石', '프라세오디뮴 네오디뮴 자석', 'Neodymium praseodymium magnet'])(
    'and a magnet where it is called one: %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});
