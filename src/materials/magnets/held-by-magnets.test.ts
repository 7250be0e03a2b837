import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** The article that holds the magnet, `magnet` for one that is the item itself; what is unlikely is left out. */
const told = (text: string): string[] =>
  contentsOf(text)
    .filter(({ presence }) => presence !== 'unlikely')
    .map(({ form, componentClass }) => (form === 'component' ? (componentClass ?? '') : (form ?? '')));

describe('a toy, a phone case or a stand', () => {
  it.each([
    ['Phone case, NdFeB', 'held-by-magnets'],
    ['Phone case with NdFeB magnet', 'held-by-magnets'],
    ['Tablet stand with neodymium magnets', 'held-by-magnets'],
    ['Toy, neodymium magnets', 'held-by-magnets'],
    ['玩具 钕铁硼', 'held-by-magnets'],
    ['magnetic toy, NdFeB', 'magnetic-toy'],
    ['磁性玩具 钕铁硼', 'magnetic-toy'],
    ['Kinderspielzeug magnetisch, NdFeB', 'magnetic-toy'],
    ['Jouet magnétique NdFeB', 'magnetic-toy'],
    ['Magnetic phone case, NdFeB N52', 'magnetic-phone-case'],
    ['磁吸手机壳 钕铁硼', 'magnetic-phone-case'],
  ])('holds the magnet that its text names behind it: %s', (text, article) => {
    expect(told(text)).toEqual([article]);
  });

  it.each([
    'Phone case magnets NdFeB',
    'toy magnet set NdFeB',
    'Magnet for phone case, NdFeB',
    '手机壳磁铁 钕铁硼',
    '玩具磁铁 钕铁硼',
    'NdFeB N35 10x2 magnets (toy)',
    'MagSafe ring magnets NdFeB N52SH',
  ])('is only what a bare magnet is for: %s', (text) => {
    expect(told(text)).toEqual(['magnet']);
  });

  it.each(['Phone case, TPU', 'Tablet stand', 'Toy car', 'Toy label', 'Phone case screw', '手机支架', '玩具'])(
    'holds none that nobody names: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
