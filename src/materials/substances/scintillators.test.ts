import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a scintillator by what it is of', () => {
  it.each([
    'SrF2 99.999% scintillator crystal array',
    'four CeBr scintillator crystals',
    'p-terphenyl scintillator crystal',
    '闪烁晶体 PbF2',
  ])('holds no gadolinium where that is told: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ['PreLude 420 4x4x30 mm³', ['lyso']],
    ['Crytur CRY19 scintillator', ['lyso']],
    ['Crytur CRY18 scintillator', ['yso']],
    ['LiI(Eu) scintillator crystal', ['doped:LiI(Eu)']],
    ['Flat panel detector 43x43', ['gos']],
    ['Scintillator plate 50x50', ['gos']],
    ['Scintillation crystal 10x10x20', ['lyso']],
    ['闪烁晶体', ['lyso']],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe('names that a purity proves', () => {
  it.each([
    ['Thulia 4N', ['ox-Tm']],
    ['Europia 99.99', ['ox-Eu']],
    ['Europia Ltd 99.99 EUR', []],
    ['Europia 2024', []],
    ['Scandia 99.9 truck bulb', []],
    ['Samaria 3N/2D trip', []],
    ['TDF-10P/130-HE', ['tm-doped-fibre']],
    ['TDF-10P/13 connector', []],
    ['Yttriastabilisiertes Zirkonoxid', ['8ysz']],
    ['10Sc1YSZ', ['scsz']],
    ['离子吸附型稀土精矿', ['rare-earths:ore']],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe('a silicate of a rare earth beside a word for what shines', () => {
  it.each([
    ['Ortosilicato di lutezio, scintillatore 4x4x20', ['lso']],
    ['Сцинтиллятор: ортосиликат лютеция', ['lso']],
    ['Szintillator Lutetiumorthosilikat', ['lso']],
    ['シンチレータ ケイ酸ルテチウム', ['lso']],
    ['闪烁晶体 硅酸镥', ['lso']],
    ['Cristalli scintillatori ortosilicato di lutezio e ittrio', ['lyso']],
    ['硅酸钇镥闪烁晶体', ['lyso']],
    ['Gadoliniumsilikat Szintillator', ['gso']],
    ['Lutetium silicate powder', ['compound:Lu']],
    ['Gadolinium silicate, 99 %', ['compound:Gd']],
  ])('is its crystal, and no gadolinium oxysulphide is guessed: %s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});
