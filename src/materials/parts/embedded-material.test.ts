import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

/** The elements that a lamp surely holds, and whether they are only traces. */
const told = (description: string): (readonly [string, boolean])[] =>
  contentsOf(description).flatMap(({ elements, trace }) =>
    elements.filter(({ presence }) => presence === 'proven').map(({ symbol }) => [symbol, trace] as const),
  );

describe('a lamp that is filled with one of several rare earths', () => {
  it.each([
    ['Metal halide lamp HQI-TS 150W/NDL (Dy, Ho, Tm iodides)', ['Dy', 'Ho', 'Tm']],
    ['Metal halide lamp with dysprosium iodide', ['Dy']],
    ['HMI lamp 1200W dysprosium', ['Dy']],
    ['Scandium metal halide lamp 400W', ['Sc']],
    ['Na-Sc metal halide lamp 400W', ['Sc']],
  ])('holds what its name says: %s', (text, symbols) => {
    expect(told(text)).toEqual(symbols.map((symbol) => [symbol, false]));
  });

  it.each(['Metal halide lamp 150W', 'Metal halide lamp HQI-TS 150W/NDL', 'HMI lamp 1200W', 'Xenon bulb D2S'])(
    'leaves it a trace which, where nothing is said: %s',
    (text) => {
      expect(told(text)).toEqual([]);
      expect(contentsOf(text).every(({ trace }) => trace)).toBe(true);
    },
  );
});

describe('a component whose carrier is known', () => {
  it.each(['White LED with YAG:Ce phosphor', 'Fluorescent lamp T8 36W (LaPO4:Ce,Tb)'])(
    'holds a trace of it, named or not: %s',
    (text) => {
      expect(contentsOf(text).every(({ trace }) => trace)).toBe(true);
    },
  );
});

describe('a substance that stands in brackets', () => {
  it.each([
    ['Green phosphor (LaPO4:Ce,Tb tri-color lamp)', ['ph-lap']],
    ['Red phosphor (Y2O3:Eu lamp)', ['ph-yox']],
    ['Green lamp (LaPO4:Ce,Tb phosphor)', []],
  ])('is what the form before them is of: %s', (text, materials) => {
    expect(contentsOf(text).map(({ material }) => material)).toEqual(materials);
  });
});

describe('an oxygen sensor', () => {
  it.each([
    'YSZ oxygen sensor',
    'O2 sensor, yttria stabilized zirconia',
    'zirconia sensor element (8 mol% yttria stabilized)',
    'Lambdasonde mit YSZ-Element',
    'Zirkonoxid-Sensor (8 mol% Y2O3)',
    'sonde lambda élément YSZ',
    'Sensor de oxígeno de zirconia estabilizada con itria',
    'Sensore lambda, elemento ZrO2-Y2O3',
    'кислородный датчик, YSZ',
    '氧化锆氧传感器 (8mol%氧化钇稳定)',
    'ジルコニア酸素センサ素子 (8mol%イットリア安定化)',
    '산소센서 YSZ',
  ])('holds the yttrium that it is stated to be stabilised with: %s', (text) => {
    expect(told(text)).toEqual([['Y', false]]);
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['component']);
  });

  it.each(['Lambda sensor', 'zirconia oxygen sensor', 'oxygen sensor O2'])(
    'has a trace of it where none is stated: %s',
    (text) => {
      expect(contentsOf(text).every(({ trace }) => trace)).toBe(true);
    },
  );

  it('is none where a tube of the ceramic is for one', () => {
    expect(contentsOf('YSZ tube for oxygen probe').map(({ form }) => form)).toEqual(['ceramic']);
  });
});

describe('a material beside the magnet of a component', () => {
  it('is told of where it is there rather than not, whatever the magnet is', () => {
    expect(shown('Optical isolator 1064 nm')).toEqual(['ndfeb-sintered', 'tgg']);
    expect(shown('Optical isolator 1064 nm, ferrite magnet')).toEqual(['tgg']);
  });

  it('is not where the component is told of for nothing else', () => {
    expect(shown('PET scanner')).toEqual([]);
    expect(shown('X-ray target')).toEqual([]);
  });
});
