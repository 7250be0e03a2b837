import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

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
