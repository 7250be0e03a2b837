import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const chanceOf = (text: string, symbol: string): number | undefined =>
  contentsOf(text).flatMap(({ elements }) =>
    elements.filter((one) => one.symbol === symbol).map(({ confidence }) => confidence),
  )[0];

describe('a magnet of no stated material', () => {
  it.each(['Magnet', 'Permanent magnet D8x4', 'Dauermagnet 20x10', 'Aimant permanent', '磁钢 D12', '永久磁石 5x5', 'Magnes trwały', 'Постоянный магнит'])(
    'may be of samarium-cobalt: %s',
    (text) => {
      expect(chanceOf(text, 'Sm')).toBe(0.1);
      expect(contentsOf(text)).toHaveLength(1);
    },
  ); // prettier-ignore

  it('and hold holmium as sintered Nd-Fe-B may', () => {
    expect(chanceOf('Ring magnet 30x20x5', 'Ho')).toBe(chanceOf('Ring magnet NdFeB 30x20x5', 'Ho'));
  });

  it('says that this is an estimate, and whose', () => {
    const [magnet] = contentsOf('Ring magnet 30x20x5');
    const estimate = magnet?.evidence.find(({ meaning }) => meaning.includes('Sm-Co'));
    expect(estimate).toMatchObject({ kind: 'context', text: 'magnet', grade: 'author' });
    expect(estimate?.meaning).toMatch(/estimate/);
    expect(estimate?.source).toMatch(/estimate of the compilers/);
  });

  it.each([
    ['Magnet 10x5, max. 180 °C', 0.1],
    ['Magnet, heat-resistant', 0.2],
    ['Magnet 10x5, up to 280 °C', 0.4],
    ['磁体 耐温300℃', 0.4],
    ['Magnet, Einsatztemperatur 250 °C', 0.4],
  ])('the likelier the hotter it is used: %s', (text, chance) => {
    expect(chanceOf(text, 'Sm')).toBe(chance);
  });

  it('whatever was done to it at that heat', () => {
    expect(chanceOf('Magnet, coating cured at 250 °C', 'Sm')).toBe(0.1);
  });

  it('not where the line denies it', () => {
    expect(chanceOf('Magnet, no samarium', 'Sm')).toBeUndefined();
  });

  it.each(['Magnet NdFeB 10x5', 'Neodymium magnet', 'Magnet N42', 'Magnet N42SH 300 °C', 'Permanent magnet, Dy 2 %', 'PrFeB magnet'])(
    'and one whose material is told may not: %s',
    (text) => {
      expect(chanceOf(text, 'Sm')).toBeUndefined();
    },
  ); // prettier-ignore

  it.each(['Ferrite magnet 10x5', 'Magnet AlNiCo 5', 'Magnet Y30'])('still holds nothing of ferrite: %s', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });
});

describe('a magnet of rare earths, whichever', () => {
  it.each(['Rare earth magnet D10', 'Seltenerdmagnet 10x5', '稀土永磁 块', '希土類磁石 丸型', 'Редкоземельный магнит'])(
    'is of Nd-Fe-B, or else of samarium-cobalt: %s',
    (text) => {
      expect(contentsOf(text).map(({ material, presence }) => `${material} ${presence}`)).toEqual([
        'ndfeb-sintered likely',
        'smco possible',
      ]);
      expect(chanceOf(text, 'Sm')).toBe(0.15);
    },
  ); // prettier-ignore

  it('rather so where it is used hot', () => {
    expect(chanceOf('Rare earth magnet ring, 300 °C', 'Sm')).toBe(0.4);
  });

  it.each(['Rare earth magnet NdFeB', 'Rare earth magnet N35', '强磁 20x10', 'Strong magnet 20x10', 'Rare earth magnet, Dy 2 %'])(
    'and where its material is told, or it is only called strong, it is not asked: %s',
    (text) => {
      expect(contentsOf(text).map(({ material }) => material)).not.toContain('smco');
    },
  ); // prettier-ignore
});

describe('a magnet of the type of a compound', () => {
  it.each(['2:17型磁体 D5', '2:17 type magnet', 'Magnet 2:17, 350 °C', 'Magnet Typ 2:17', '2:17永磁 块'])(
    'of two samarium and seventeen cobalt: %s',
    (text) => {
      expect(contentsOf(text).map(({ material }) => material)).toEqual(['sm2co17']);
    },
  );

  it.each(['1:5型磁体 D5', '1:5 type magnet 10x5', 'Magnet type 1:5'])('of one and five: %s', (text) => {
    expect(contentsOf(text).map(({ material }) => material)).toEqual(['smco5']);
  });

  it.each(['Magnet ring, gear ratio 1:5', 'Magnet, drawing scale 1:5', 'Magnet 1:50', 'Magnet 12:17:00'])(
    'a ratio is none: %s',
    (text) => {
      expect(contentsOf(text).map(({ material }) => material)).toEqual(['magnet-unspecified']);
    },
  );

  it.each([
    ['SmFeN magnet 2:17', 'smfen'],
    ['Magnet 2:17 NdFeB', 'ndfeb-sintered'],
  ])('beside a material that is named it is none: %s', (text, material) => {
    expect(contentsOf(text).map((one) => one.material)).toEqual([material]);
  });
});
