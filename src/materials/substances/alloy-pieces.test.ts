import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const told = (text: string): string[] => contentsOf(text).map(({ name, form }) => `${name}, ${form ?? '-'}`);

describe('two symbols before a shape that metals are sold in', () => {
  it.each([
    ['Al-Sc wire 1.2 mm', 'Al-Sc, alloy'],
    ['Mg-Gd wire', 'Mg-Gd, alloy'],
    ['Fe-Tb sheet', 'Fe-Tb, alloy'],
    ['Al-Sc plate', 'Al-Sc, alloy'],
    ['Al-Sc filler wire 5356', 'Al-Sc, alloy'],
    ['Schweißdraht Al-Sc 1,2 mm', 'Al-Sc, alloy'],
    ['Draht Mg-Gd 2 mm', 'Mg-Gd, alloy'],
  ])('are an alloy: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('and one alone is a metal', () => {
    expect(told('Sc sheet 2mm')).toEqual(['Sc sheet, metal']);
  });

  it.each(['Welding wire ER70S-6', 'Filler rod ER5356', 'N-Y cable sheet', 'C-Y wire', 'Block Co-Y', 'Stecker Al-Sc'])(
    'others are none: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe('"Ic" with a current', () => {
  it.each(['REBCO tape Ic 120 A', 'NASTRO HTS 2G REBCO 4MM IC>120A'])('is that of a superconductor: %s', (text) => {
    expect(told(text)).toEqual(['REBCO coated conductor, component']);
  });

  it('is else an integrated circuit', () => {
    expect(told('IC REBCO')).toEqual([]);
  });
});

describe('a metal in a drum', () => {
  it.each(['디스프로슘 메탈 인곳 99.5% 25KG DRUM', 'Dysprosium metal ingot 25KG drum'])('is that metal: %s', (text) => {
    expect(told(text)).toEqual(['dysprosium metal, metal']);
  });
});
