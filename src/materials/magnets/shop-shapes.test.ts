import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a shape and 磁, as shops call magnets', () => {
  it.each([
    '方块磁 20*10*3 镀镍',
    '圆磁 D10*2',
    '沉頭磁 D12',
    '瓦形磁 R20',
    '单面磁 D15*2',
    '영구자석 블록 30*10*5',
    '자석 플레이트',
  ])('is a magnet: %s', (text) => {
    expect(shown(text)).toEqual(['magnet-unspecified']);
  });

  it.each([
    '环形磁芯 T25',
    '方块磁性贴',
    '单面磁力钻',
    '条形磁封条',
    '方形磁珠 0603 600R',
    '长方形磁扣',
    '异形磁轭',
    '方磁性材料检测',
    '方块磁 铁氧体 Y30',
    '영구자석 블록 지그',
    '자석 블록 장난감',
  ])('begins another word: %s', (text) => {
    expect(shown(text).filter((id) => id === 'magnet-unspecified')).toEqual([]);
  });
});

describe('the type of a samarium-cobalt magnet without its name', () => {
  it.each([
    ['2:17型磁体 20*10*5', 'sm2co17'],
    ['2:17 磁钢', 'sm2co17'],
    ['2:17계 자석', 'sm2co17'],
    ['1-5系磁石', 'smco5'],
    ['XGS-160 磁环', 'smco'],
  ])('tells it: %s', (text, family) => {
    expect(shown(text)).toEqual([family]);
  });

  it.each(['齿轮 2:17', '比例 2:17 混合液', '橡胶 2:17型 密封'])('is none where nothing is a magnet: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
