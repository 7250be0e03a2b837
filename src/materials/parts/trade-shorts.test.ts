import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

const table = (title: string, told: readonly (readonly [string, string])[], not: readonly string[]): void => {
  describe(title, () => {
    it.each(told)('%s is of %s', (text, material) => {
      expect(shown(text)[0]).toBe(material);
    });
    it.each(not)('and %s says nothing', (text) => {
      expect(shown(text)).toEqual([]);
    });
  });
};

table(
  'ネオジ, as Japanese shops cut the magnet short',
  [
    ['ネオジ 皿穴付 φ12×3 M3用 Niめっき 10ヶ入', 'ndfeb-sintered'],
    ['角ネオ 40×20×10 N40 ヨーク無', 'ndfeb-sintered'],
    ['丸ネオ φ10×2', 'ndfeb-sintered'],
  ],
  [
    'ネオジオ カートリッジ 10×5',
    'ネオジャパン ケース φ10×2',
    'ネオン管 φ10×200',
    '角ネオン 20×20',
    'ネオジ用ケース 10×5×3',
    'ネオジ',
  ],
);

table(
  'what binds a bonded magnet, behind its grade',
  [['BNP-10 inj. molded ring 8-pole, PA12 binder, 18 x 14 x 6', 'ndfeb-bonded']],
  ['Binder PA12 BNP-10', 'Ferrite ring 8-pole, PA12 binder'],
);

table(
  'cartridges with a moving coil',
  [
    ['MC cart., low output, nude Shibata', 'ndfeb-sintered'],
    ['Tête phono MC élliptique 0,4 mV', 'ndfeb-sintered'],
    ['MC唱頭 0.3mV', 'ndfeb-sintered'],
  ],
  [
    'MC phono preamp',
    'MC step-up transformer phono',
    'tête de lecture HDD',
    '10 mm cartridge heater',
    'MC cartridge fuse holder',
  ],
);

table(
  'a gear motor called after its gear',
  [
    ['無刷直流減速機 24V 60W', 'ndfeb-sintered'],
    ['无刷减速机 24V', 'ndfeb-sintered'],
  ],
  ['RV减速机 10:1', '減速機 10:1', '無刷直流減速機支架'],
);

table(
  'goods of gadolinium by their Korean names',
  [
    ['GOS 신틸레이터 시트 43x43', 'gos'],
    ['가도비스트 주사 7.5ml', 'gd-contrast'],
  ],
  ['신틸레이터 시트지 커버', 'GOS 커버'],
);

table(
  'Turkish: what a fibre is doped with, and rings and rods of magnet',
  [
    ['İterbiyum katkılı fiber 10/125', 'yb-doped-fibre'],
    ['Yb katkılı fiber', 'yb-doped-fibre'],
    ['Er katkılı optik fiber', 'er-doped-fibre'],
    ['Bonded NdFeB halka 12 kutup, siyah epoksi', 'ndfeb-bonded'],
    ['Sintered NdFeB halka', 'ndfeb-sintered'],
    ['SmCo çubuk 5x20', 'smco'],
  ],
  [
    'Er katkısız fiber',
    'Ge katkılı fiber',
    'Cam elyaf katkılı PA66',
    'Mıknatıs tutucu halka',
    'Halka 20x10x5',
    'Motor halka',
    'Bakır çubuk 10mm',
  ],
);
