import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

describe('goods of a substance that end with the display they are for', () => {
  it.each([
    ['CeMgAl11O19:Tb green phosphor, LCD backlight', 'ph-lap'],
    ['Y2O3:Eu phosphor LCD', 'ph-yox'],
    ['YAG:Ce phosphor LCD', 'ph-yag'],
    ['CeMgAl11O19:Tb OLED', 'ph-lap'],
    ['Y2O2S:Eu LCD', 'ph-y2o2s-eu'],
  ])('are the substance: %s', (text, material) => {
    expect(contentsOf(text).map((content) => [content.material, content.trace])).toEqual([[material, false]]);
  });

  it('are a target as well', () => {
    expect(contentsOf('Y2O3 sputtering target LCD').map(({ form }) => form)).toEqual(['target']);
  });

  it.each([
    'LCD panel, Eu phosphor backlight',
    '7" TFT LCD, LED backlight YAG:Ce',
    'Ce:YAG white LED LCD',
    'LCD 16x2 YAG backlight',
    'Y2O3 coated LCD glass',
    'IGZO target LCD',
  ])('are none where the display is what is sold: %s', (text) => {
    expect(contentsOf(text).filter(({ trace }) => !trace)).toEqual([]);
  });
});
