import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

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

describe('a phosphor by what makes it shine', () => {
  it.each(['无钇绿粉 β-SiAlON 不含钇；Eu激活', 'β-SiAlON green phosphor', 'Phosphor β-SiAlON', 'SiAlON-Leuchtstoff grün', 'Red phosphor, Eu激活', 'Leuchtstoff, Eu-aktiviert', 'Green phosphor, Eu-activated'])('holds europium: %s', (text) => {
    expect(contentsOf(text)[0]?.elements.map(({ symbol }) => symbol)).toEqual(['Eu']);
  }); // prettier-ignore

  it.each(['荧光粉 Mn激活', 'Phosphor, Mn-activated', 'Fluorescent powder ZnS:Cu activated', 'SiAlON ceramic ball', 'β-SiAlON ceramic tube', 'Sialon green body', 'Eu activated carbon', 'Relay Tb activated', 'Y activated output'])('holds none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore
});
