import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf, shown } from '../described.fixture.ts';

describe('phosphors by their number', () => {
  it.each([
    ['Leuchtschirm P43 auf Glasfaserplatte, D 25 mm', ['Gd', 'Tb']],
    ['P43 phosphor screen on fiber optic plate', ['Gd', 'Tb']],
    ['écran luminescent P43', ['Gd', 'Tb']],
    ['P46 phosphor screen', ['Y']],
    ['P47 phosphor powder 50 g', ['Y']],
  ])('%s', (text, symbols) => {
    const elements = contentsOf(text).flatMap((content) => content.elements.map(({ symbol }) => symbol));
    expect(elements.sort()).toEqual(symbols);
  });

  it.each(['Bolt class P43', 'P43 connector, 4 pin', 'Huawei P43 screen', 'Resistor P46 10k'])('%s is none', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a screen that shines is of its phosphor, in every language', () => {
  it.each([
    'Phosphor screen D 40 mm, Gd2O2S:Tb',
    'Fluorescent screen Gd2O2S:Tb',
    'Leuchtschirm D 40 mm, Gd2O2S:Tb',
    'Leuchtstoffschirm Gd2O2S:Tb',
    'Fluoreszenzschirm Gd2O2S:Tb',
    'Écran fluorescent Gd2O2S:Tb',
    'Écran luminescent Gd2O2S:Tb',
    'Pantalla fluorescente Gd2O2S:Tb',
    'Pantalla luminiscente Gd2O2S:Tb',
    'Schermo fluorescente Gd2O2S:Tb',
    'Tela fluorescente Gd2O2S:Tb',
    'Fluorescentiescherm Gd2O2S:Tb',
    'Ekran fluorescencyjny Gd2O2S:Tb',
    'Флуоресцентный экран Gd2O2S:Tb',
    'Люминесцентный экран Gd2O2S:Tb',
    '荧光屏 Gd2O2S:Tb',
    '螢光屏 Gd2O2S:Tb',
    '蛍光板 Gd2O2S:Tb',
    '蛍光スクリーン Gd2O2S:Tb',
    '형광판 Gd2O2S:Tb',
  ])('%s', (text) => {
    expect(claimsOf(['description', text])).toEqual(['phosphor:gos compound proven']);
  });

  it.each(['Phosphor screen GOS', 'Leuchtschirm GOS', '荧光屏 GOS'])('by the short name of it: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(['phosphor:gos compound proven']);
  });

  it.each(['Leuchtstoffschirm P43', 'P43 fluorescent screen', 'Écran fluorescent P43'])('by its number: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(['ph-p43 compound proven']);
  });

  it.each([
    'X-ray intensifying screen Gd2O2S:Tb',
    'Verstärkerfolie Gd2O2S:Tb',
    'Écran renforçateur Gd2O2S:Tb',
    'Pantalla intensificadora Gd2O2S:Tb',
    '增感屏 Gd2O2S:Tb',
    '増感紙 Gd2O2S:Tb',
    'Усиливающий экран Gd2O2S:Tb',
  ])('that intensifies X-rays holds it: %s', (text) => {
    const [content] = contentsOf(text);
    expect([content?.componentClass, content?.material]).toEqual(['scintillator', 'gos']);
  });

  it.each(['Gd2O2S:Tb ceramic', 'Szintillator-Keramik GOS'])('what is fired stays a ceramic: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(['gos ceramic proven']);
  });

  it.each(['Leuchtschirm 24 Zoll', 'Fluorescent screen, CsI:Tl', '荧光屏 CRT 14', 'Pantalla fluorescente VFD'])(
    'is told of no other phosphor: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('what deflects the beam of a laser', () => {
  it.each(['RAYLASE SUPERSCAN IV-15, Ablenkeinheit 1064 nm', 'Ablenkkopf 20 mm', '2-axis deflection unit 1064 nm'])(
    '%s has motors with magnets in it',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );

  it.each(['Superscan camera software', 'Magnetic deflection unit CRT'])('%s is none', (text) => {
    expect(contentsOf(text).filter(({ componentClass }) => componentClass === 'galvo-scanner')).toEqual([]);
  });
});

describe('temperature-compensated Sm-Co', () => {
  it.each(['SmCo 26LT LTC magnet', 'Temperaturkompensiertes SmCo Magnet 20x10x5'])('%s', (text) => {
    expect(shown(text)).toEqual(['smco-ltc']);
  });
  it('is no grade with another letter', () => {
    expect(shown('SmCo 26H magnet')).toEqual(['sm2co17']);
  });
});
