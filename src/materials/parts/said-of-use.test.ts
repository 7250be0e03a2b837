import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOfColumns, shown } from '../described.fixture.ts';

const told = (name: string, text: string): readonly (string | null)[] =>
  contentsOfColumns(['description', name], ['description', text])
    .filter(({ report }) => report)
    .map(({ componentClass, material }) => componentClass ?? material);

describe('a verb that says what a part does to a carrier', () => {
  it.each([
    ['IRLZ34N', 'For preventing jitter of the servo'],
    ['QX3055', 'Prevents servo jitter at power-up'],
    ['QX3055', 'Protects the motor against back EMF'],
    ['QX3055', 'reduces motor noise'],
    ['QX3055', 'Prevents twisting of the motor'],
    ['QX3055', 'Verhindert das Zittern des Servos'],
    ['QX3055', 'Schützt den Motor'],
    ['QX3055', 'évite les à-coups du servo'],
    ['QX3055', 'protège le moteur'],
    ['QX3055', 'evita la vibración del servo'],
    ['QX3055', 'protegge il motore'],
    ['QX3055', 'previne o ruído do motor'],
    ['QX3055', 'voorkomt trillen van de servo'],
    ['QX3055', 'zapobiega drganiom serwa'],
    ['QX3055', 'предотвращает дрожание сервопривода'],
    ['QX3055', '防止舵机抖动'],
    ['QX3055', 'サーボの振動を防ぐ'],
    ['QX3055', '서보 모터를 보호'],
  ])('says what it is for: %s | %s', (name, text) => {
    expect(told(name, text)).toEqual([]);
  });

  it.each([
    ['Servo MG90S', 'prevents jitter'],
    ['Motor', 'protects against dust, IP54'],
    ['For printer, set of 4 stepper motors', 'of 12 V'],
    ['Suitable for robots set of 4 motors', 'of 12 V'],
    ['Gear motor', 'reduces speed 1:30'],
  ])('and takes nothing from the carrier that does it: %s | %s', (name, text) => {
    expect(told(name, text)).not.toEqual([]);
  });

  it('is so of what something is heard of, and of a condition', () => {
    expect(told('Mini capsule speaker', 'plays the sound of motors')).toEqual(['loudspeaker']);
    expect(claimsOf(['material', 'Mini capsule speaker'], ['description', 'plays the sound of motors'])).toHaveLength(
      1,
    );
    expect(claimsOf(['material', 'Steel'], ['description', 'prevents twisting of the motor'])).toEqual([]);
    expect(told('Seed', 'DFB butterfly, 20 mW if the EDFA takes it')).toEqual([]);
  });
});

describe('the gain of a carrier', () => {
  it('is none: of what is set to it the line is', () => {
    expect(told('DAC', '16-bit with reduced galvo gain')).toEqual([]);
    expect(shown('servo gain')).toEqual([]);
    expect(shown('Galvo set, 20 kpps')).not.toEqual([]);
  });
});

describe('a rod that couples two magnets', () => {
  it.each([
    'Koblingsstang basmagneter',
    'Koppelstange Bassmagnete',
    'Tie rod woofer magnets',
    'Kopplingsstång basmagneter',
  ])('is named after them: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
  it('as a column says that it couples them', () => {
    expect(told('Stang M8', 'Kobler de to magneter')).toEqual([]);
    expect(told('Rod M8', 'connects the two magnets')).toEqual([]);
    expect(shown('Basmagneter 90 mm')).toEqual(['magnet-unspecified']);
  });
});

describe('drivers of headphones', () => {
  it.each(['50mm planar magnetic headphone driver', 'Planar magnetic drivers 90 mm', 'Planar headphone driver'])(
    'are told by their kind: %s',
    (text) => {
      expect(shown(text)).toEqual(['ndfeb-sintered']);
    },
  );
  it('also where another column specifies them', () => {
    expect(told('Aurora HX drivers', '70 mm planar magnetic, 40 ohm')).toEqual(['headphone']);
    expect(told('Aurora planars', '70 mm planar magnetic')).toEqual(['headphone']);
  });
  it('and planar transformers and other drivers are none', () => {
    expect(shown('Planar transformer, magnetic core, driver')).toEqual([]);
    expect(told('LED drivers', '350 mA constant current')).toEqual([]);
    expect(shown('70 mm planar magnetic transformer')).toEqual([]);
  });
});

describe('the rotor of a generator with permanent magnets', () => {
  it.each(['PMG rotor', 'PMG-Rotor', 'rotor PMG', 'Rotor, PMG', 'PMSG rotor'])('holds them: %s', (text) => {
    expect(shown(text)).toEqual(['ndfeb-sintered']);
  });
  it.each(['PMG stator', 'PMG rotor shaft', 'PMG rotor bearing', 'Stator PMG'])('and not: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('an isolator', () => {
  it.each([
    'Isolators, 3 W rated, before each head (opposed beams)',
    'Isolator fiber 1064 nm',
    'Isolator for fibre laser',
    'Isolator 2 W for seed laser',
  ])('is one of light where the line speaks of it: %s', (text) => {
    expect(shown(text)).toContain('ndfeb-sintered');
  });
  it.each([
    'Isolators',
    'Isolator 63 A 4P for laser machine',
    'Isolator switch, laser cutter',
    'Vibration isolator for laser table',
    'Isolator glass fibre',
    'Ceramic isolator 35 mm',
  ])('and else keeps a voltage, a plant or shaking away: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('neodymium by its bare word', () => {
  it.each(['Rare Earths', 'Rare-earth metals', 'Metals', 'Seltene Erden', 'Terres rares', '稀土金属'])(
    'is the metal where it is filed under metals: %s',
    (group) => {
      expect(claimsOf(['description', 'Neodymium'], ['category', group])).toEqual([]);
    },
  );
  it.each([
    ['Neodymium 10x3', 'Rare Earths'],
    ['Neodymium N35', 'Rare Earths'],
    ['Neodymium disc', 'Rare Earths'],
    ['Neodymium magnet', 'Rare Earths'],
    ['Neodymium', 'Magnets'],
    ['Neodymium', 'Rare earth magnets'],
    ['Neodymium', ''],
  ])('and a magnet with a size, a grade or a shape, and elsewhere: %s | %s', (name, group) => {
    expect(claimsOf(['description', name], ['category', group])[0]).toMatch(/^ndfeb-sintered magnet/);
  });
});
