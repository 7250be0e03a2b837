import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

const formsOf = (text: string): string[] => contentsOf(text).map(({ form }) => String(form)).sort(); // prettier-ignore

describe('two alloys in one line', () => {
  it.each([
    '이트륨-알루미늄 / 이트륨-마그네슘 마스터합금 | Al-10Y · Mg-30Y 잉곳',
    'Al-10Y · Mg-30Y ingot',
    'Mg-30Y / Mg-30Gd master alloys',
    'AlSc2 and MgSc2 master alloy',
    'Yttrium-aluminium / yttrium-magnesium master alloys',
    '铝钪合金、镁钪合金',
    'Tb–Fe / Tb–Dy–Fe 합금 | Tb-Fe 80/20 · 테르페놀-D 봉',
  ])('are two: %s', (text) => {
    expect(shown(text)).toHaveLength(2);
  });

  it.each(['Mg-10Gd-3Y-Zr', 'Al-Mg-Sc alloy', 'Terfenol-D (TbDyFe) rod', 'Scalmalloy AlMg4.5Sc0.7Zr0.3 powder', 'WE43 Mg-4Y-3Nd-0.5Zr', 'Yttrium-aluminium master alloy Al-10Y', 'Al-2Sc master alloy, Al 98 %, Sc 2 %'])(
    'or one under two names: %s',
    (text) => {
      expect(shown(text)).toHaveLength(1);
    },
  ); // prettier-ignore
});

describe('forms of a metal in a list', () => {
  it.each([
    'Yttrium metal | Ingot 1–10 kg · sponge · distilled lump · sputtering-target blank',
    'Scandium metal, ingot or target blank',
  ])('are the metal and the target: %s', (text) => {
    expect(formsOf(text)).toEqual(['metal', 'target']);
  });

  it.each(['Yttrium sputtering target', 'Yttrium target blank', 'Erbium metal sputtering target, made from ingot', 'Dysprosium metal target, ingot cast'])(
    '%s is a target alone',
    (text) => {
      expect(formsOf(text)).toEqual(['target']);
    },
  ); // prettier-ignore
});
