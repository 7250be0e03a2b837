import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const claims = (description: string): string[] =>
  contentsOf(description)
    .filter(({ presence }) => presence !== 'unlikely')
    .map(({ material }) => material);

describe('a form that is said of several elements', () => {
  it.each([
    ['oxides of samarium, gadolinium and terbium', ['oxide:Sm', 'oxide:Gd', 'oxide:Tb']],
    ['Oxides of Sm, Gd and Tb', ['oxide:Sm', 'oxide:Gd', 'oxide:Tb']],
    ['Oxides of Nd, Pr and Dy', ['oxide:Dy']],
    ['Oxyde de Dy et Tb', ['oxide:Dy', 'oxide:Tb']],
    ['Dy/Tb oxide', ['oxide:Dy', 'oxide:Tb']],
    ['Tb/Dy fluoride 4N', ['compound:Tb', 'compound:Dy']],
    ['GD, DY AND TB OXIDE POWDER', ['oxide:Gd', 'oxide:Dy', 'oxide:Tb']],
    ['Sm, Gd and Tb metal', ['metal:Sm', 'metal:Gd', 'metal:Tb']],
    ['Dysprosium and terbium oxide', ['ox-Tb', 'oxide:Dy']],
    ['터븀/디스프로슘 수소화물 분말', ['compound:Tb', 'compound:Dy']],
  ])('is that of each: %s', (text, expected) => {
    expect(claims(text).map((claim) => claim.split(' ')[0])).toEqual(expected);
  });

  it('is that of one where each has its own', () => {
    expect(claims('Dy metal, Tb oxide')).toEqual(['metal:Dy', 'oxide:Tb']);
  });
});

describe('elements side by side', () => {
  it.each([
    ['氧化钐铕钆', ['ox-Sm', 'oxide:Eu', 'oxide:Gd']],
    ['荧光级氧化钇铕', ['ox-Y', 'oxide:Eu']],
    ['氧化钐、铕、钆', ['ox-Sm', 'oxide:Eu', 'oxide:Gd']],
    ['氯化钆铽', ['cl-Gd', 'compound:Tb']],
    ['Yttrium europium oxide', ['ox-Eu', 'oxide:Y']],
    ['Gadolinium terbium oxide powder', ['ox-Tb', 'oxide:Gd']],
    ['Dysprosium terbium holmium oxide 99 %', ['ox-Ho', 'oxide:Dy', 'oxide:Tb']],
    ['Yttrium gadolinium carbonate', ['compound:Y', 'compound:Gd']],
    ["Oxyde d'yttrium europium", ['ox-Y', 'oxide:Eu']],
    ['Оксид иттрия европия', ['ox-Y', 'oxide:Eu']],
    ['산화이트륨유로퓸', ['ox-Y', 'oxide:Eu']],
    ['samarium europium gadolinium concentrate', ['seg-concentrate']],
  ])('are of the oxide or the salt that is named of one of them: %s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    ['Terbium oxide dysprosium', ['ox-Tb', 'unstated:Dy']],
    ['Terbium oxide dysprosium metal', ['ox-Tb', 'el-Dy']],
  ])('are not where the form stands between them: %s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('symbols in a list of another kind', () => {
  it.each([
    'Axis X/Y metal',
    'Cable Y, Sc and Er connector metal',
    'SC, SM metal plate',
    'SC/SM METAL BRACKET',
    'TB 12 POS, EU METAL HOUSING',
    'Dy, Tb',
  ])('are no substances: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each([
    ['OXIDES OF SM, GD AND TB', ['oxide:Sm', 'oxide:Gd', 'oxide:Tb']],
    ['SM, GD AND TB OXIDES', ['oxide:Sm', 'oxide:Gd', 'oxide:Tb']],
    ['CHLORIDES OF SM AND GD', ['compound:Sm', 'compound:Gd']],
    ['Dy, Tb targets', ['t-Tb', 'target:Dy']],
    ['Dy and Tb sputtering targets', ['t-Tb', 'target:Dy']],
    ['Nd, Dy metal', ['metal:Dy']],
  ])('in capitals, and where the last is a term of its own: %s', (text, materials) => {
    expect(claims(text)).toEqual(materials);
  });

  it('are found in bounded time', () => {
    expect(claims('Sm, '.repeat(20_000))).toEqual([]);
  });
});

describe('lines of catalogues', () => {
  it.each([
    ['Aimant tuile NdFeB 33EH époxy', 'ndfeb-sintered'],
    ['Filter Standard 1 (Holmium Oxide)', 'ox-Ho'],
    ['稀土钴永磁材料', 'smco'],
    ['RECo magnet 200/150', 'smco'],
    ['铝钪锗钽合金靶材', 'alloy:Al-Ge-Sc-Ta'],
    ['Terbuium metal', 'metal:Tb'],
    ['12 Zoll Passiv-Lautsprecher 8 Ohm. Robuste Holzgehäuse für Sprache & Musik.', 'ndfeb-sintered'],
  ])('are what they say: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });

  it.each(['Lega Praseodimio – Neodimio', 'HEAD MANIFOLD,YAG,DHP', 'Mirror mount (Nd:YAG)'])(
    'and hold nothing else: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );
});
