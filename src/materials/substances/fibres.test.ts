import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

describe('an optical fibre', () => {
  it.each([
    ['Er-doped fiber ER30-4/125, 10 m', 'er-doped-fibre'],
    ['LMA-10/130 ytterbium doped double clad fiber', 'yb-doped-fibre'],
    ['Ytterbium fibre 25/250, 50 m', 'yb-doped-fibre'],
    ['Fibre, Yb-doped, double clad, 50 m', 'yb-doped-fibre'],
    ['Erbiumdotierte Faser 20 m', 'er-doped-fibre'],
    ['Ytterbium-Faser 20/400', 'yb-doped-fibre'],
    ['Fibre dopée ytterbium double gaine', 'yb-doped-fibre'],
    ['Fibra óptica dopada con iterbio', 'yb-doped-fibre'],
    ['掺镱双包层光纤 20/400', 'yb-doped-fibre'],
    ['イッテルビウム添加ファイバ', 'yb-doped-fibre'],
    ['Thulium doped fiber TDF-SM-9/125', 'tm-doped-fibre'],
    ['Er/Yb co-doped fibre', 'edf'],
  ])('that is sold by itself is a material: %s', (text, material) => {
    const [content] = contentsOf(text);
    expect(content).toMatchObject({ material, componentClass: null, trace: false });
  });

  it.each([
    ['Ytterbium fiber laser 500 W', 'Yb'],
    ['Erbium-doped fiber laser 1550', 'Er'],
    ['Yb-doped fiber amplifier 10 W', 'Yb'],
    ['掺铥光纤激光器', 'Tm'],
    ['掺镱光纤激光器 1030nm~1090nm', 'Yb'],
    ['Thulium-Faserlaser', 'Tm'],
    ["laser de fibre à l'ytterbium", 'Yb'],
    ['láser de fibra de iterbio', 'Yb'],
    ['laser a fibra drogata itterbio', 'Yb'],
    ['иттербиевый волоконный лазер', 'Yb'],
    ['イッテルビウムファイバーレーザー', 'Yb'],
    ['이터븀 광섬유 레이저', 'Yb'],
    ['erbium doped fiber amplifier', 'Er'],
    ['エルビウム添加ファイバ増幅器', 'Er'],
    ['掺铒光纤放大器', 'Er'],
    ['EDFA module', 'Er'],
    ['Laser Source: 1030 nm Ytterbium-doped fiber engine', 'Yb'],
    ['1064nm Ytterbium-doped fiber, IPG fiber laser', 'Yb'],
  ])('is in the laser or the amplifier that names what it is doped with, and is no trace: %s', (text, symbol) => {
    expect(
      contentsOf(text).map(({ form, trace, elements }) => [
        form,
        trace,
        elements.map((element) => element.symbol).join(),
      ]),
    ).toEqual([['component', false, symbol]]);
  });

  it.each(['Fiber laser 1 kW', 'Optical amplifier'])('is a trace in one that does not: %s', (text) => {
    expect(contentsOf(text).map(({ trace }) => trace)).toEqual([true]);
  });

  it.each(['Erbium doped fiber for EDFA', 'Yb-doped fiber for fiber laser'])(
    'is bare where it is for one: %s',
    (text) => {
      expect(contentsOf(text).map(({ form }) => form)).toEqual(['ceramic']);
    },
  );

  it.each([
    'Holmium laser fiber 272 um',
    'Holmium-Faser 272 µm',
    'SM FIBER PATCH 2M',
    'TB FIBER OPTIC TERMINAL BOX',
    'Carbon fiber tube 20 mm',
    'Erbium-doped fiber coupler',
  ])('that nothing is doped into, or that a thing is only made for, is none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

it.each([
  ['Yb-dotierte Faser 10/125', 'yb-doped-fibre'],
  ['Fibre dopée Er 4/125', 'er-doped-fibre'],
  ['Fibra dopata Yb', 'yb-doped-fibre'],
  ['Волокно активное Yb 10/125 двойная оболочка', 'yb-doped-fibre'],
  ['Волокно акт. Er-80-4/125-HD-PM', 'er-doped-fibre'],
  ['Yb fiber 10/125', 'yb-doped-fibre'],
  ['OPTICKE VLAKNO YTTERBIOVE 12/125', 'yb-doped-fibre'],
  ['Er-gedoteerde vezel 4/125', 'er-doped-fibre'],
  ['Οπτική ίνα διπλού περιβλ. Tm 10/130', 'tm-doped-fibre'],
  ['광섬유 어븀 첨가 20m', 'er-doped-fibre'],
])('the symbol beside a fibre is what is doped into it: %s', (text, material) => {
  expect(contentsOf(text).map(({ material: id }) => id)).toEqual([material]);
});

it.each(['SM fiber 9/125', 'SC fiber patch', 'ER fiber optic cable', 'Волокно SM 9/125', 'PM fiber 10/125'])(
  'letters of another meaning beside one are none: %s',
  (text) => {
    expect(contentsOf(text)).toEqual([]);
  },
);

it('an active fibre that is said to be doped with one element is no longer one of several', () => {
  const [content] = contentsOf('Active fibre Yb doped double clad 10/125');
  expect([content?.material, content?.presence, content?.confidence]).toEqual(['edf', 'likely', 0.93]);
});
