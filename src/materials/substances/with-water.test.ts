import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const share = (text: string, symbol: string) =>
  contentsOf(text).flatMap(({ elements }) => elements.filter((one) => one.symbol === symbol))[0]?.massFraction;

describe('a salt with water of crystallisation', () => {
  it.each([
    ['LuCl3·6H2O, 99.9 %', 'Lu', 0.449],
    ['ErCl3.6H2O', 'Er', 0.438],
    ['Y(NO3)3·6H2O 99.9 %', 'Y', 0.232],
    ['Chlorure de terbium hexahydraté', 'Tb', 0.426],
    ['Cloruro de erbio hexahidrato', 'Er', 0.438],
    ['Dysprosiumchlorid-Hexahydrat', 'Dy', 0.431],
    ['六水氯化镝', 'Dy', 0.431],
    ['塩化ジスプロシウム六水和物', 'Dy', 0.431],
  ])('has the share with that: %s', (text, symbol, typ) => {
    expect(share(text, symbol)?.typ).toBeCloseTo(typ, 2);
  });

  it.each(['Dysprosium chloride hydrate', 'LuCl3·xH2O'])('is open where how much is not said: %s', (text) => {
    expect(share(text, text.startsWith('Lu') ? 'Lu' : 'Dy')).toBeNull();
  });

  it('is no other where none is said', () => {
    expect(share('LuCl3 anhydrous 99.9 %', 'Lu')?.typ).toBeCloseTo(0.622, 2);
  });
});

describe('a compound in a liquid', () => {
  it.each([
    ['SmI2 0.1 M in THF', 'Sm'],
    ['NaYF4:Yb,Er 10 mg/mL in hexane', 'Y'],
    ['TbCl3 solution 0.5 mol/L', 'Tb'],
    ['氯化镝溶液 1 mol/L', 'Dy'],
  ])('leaves the share open: %s', (text, symbol) => {
    expect(share(text, symbol)).toBeNull();
  });
});
