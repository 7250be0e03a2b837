import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const of = (text: string): string[] => claimsOf(['description', text]).sort();

describe('what is doped into a host, in words', () => {
  it.each([
    ['Sc-doped GGG substrate', ['ggg crystal proven']],
    ['GGG doped with Sc', ['ggg crystal proven']],
    ['Sc-GGG', ['ggg crystal proven']],
    ['Thulium doped YAP crystal', ['yap crystal proven']],
    ['YAG dopado con erbio', ['yag crystal proven']],
    ['Gadolinium-dotiertes Ceroxid', ['gdc ceramic proven']],
    ['cérine dopée au gadolinium', ['gdc ceramic proven']],
    ['oxyde de cérium dopé au gadolinium', ['gdc ceramic proven']],
    ['tlenek ceru domieszkowany gadolinem', ['gdc ceramic proven']],
    ['оксид церия, легированный гадолинием', ['gdc ceramic proven']],
    ['サマリウム添加セリア', ['sdc ceramic proven']],
    ['가돌리늄 도핑 세리아', ['gdc ceramic proven']],
    ['掺钆氧化铈粉', ['gdc ceramic proven']],
    ['Erbium-doped lithium niobate wafer', ['doped:Er:LiNbO3 crystal proven']],
    ['CaSO4 dopé au dysprosium', ['doped:Dy:CaSO4 compound proven']],
    ['Dysprosium doped calcium sulfate', ['doped:Dy:calcium sulfate compound proven']],
    ['掺镱氟化钙晶体', ['yb-caf2 crystal proven']],
    ['UO2 doped with gadolinium', ['doped:Gd:UO2 ceramic proven']],
    ['Ceria gadolinia-doped 20%', ['gdc ceramic proven']],
    ['YAG, mit Erbium dotiert', ['yag crystal proven']],
    ['YAG rod, Er doped', ['yag crystal proven']],
    ['CaF2(Dy) powder', ['doped:CaF2(Dy) crystal proven']],
  ])('is in that host, and no element of its own: %s', (text, wanted) => {
    expect(of(text)).toEqual(wanted);
  });

  it.each(['Undoped YAG', 'Nb-doped SrTiO3 substrate', 'Al doped ZnO', 'SM-FGG 40', 'NaI(Tl) crystal'])(
    'is none of these: %s',
    (text) => {
      expect(of(text).join()).not.toMatch(/doped|unstated/);
    },
  );
});

describe('a target of what is doped', () => {
  it.each([
    'CeO2:Gd target',
    'Gd:CeO2 sputtering target',
    'Sm-doped CeO2 sputtering target',
    'Y:BaZrO3 target',
    'Er:Al2O3 target',
    'Y-doped HfO2 靶材',
    'Sputtertarget HfO2 mit Y dotiert 3"',
  ])('is one of the oxide, and not of the metal: %s', (text) => {
    expect(of(text).join()).toMatch(/^(?!target:|t-[A-Z])\S+ target proven$/);
  });

  it('is one of the metal where nothing else is named', () => {
    expect(of('Gd target 3N')).toEqual(['t-Gd target proven']);
  });
});

describe('barium titanate with a dopant is a ceramic of its own', () => {
  it.each([
    'Barium titanate, Dy-doped',
    'Dy-doped BaTiO3 powder',
    'BaTiO3 Dy-doped',
    'BaTiO3(Dy) ceramic',
    'Barium titanate powder doped with dysprosium',
    'Bariumtitanat Dy-dotiert',
    'Titanate de baryum dopé au dysprosium',
    'Titanato de bario dopado con disprosio',
    'Титанат бария, легированный диспрозием',
    '掺镝钛酸钡',
    'チタン酸バリウム Dy添加',
  ])('%s', (text) => {
    const claims = of(text);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatch(/^doped:\S*(?:BaTiO3|Dy)\S*(?: \(?Dy\)?)? ceramic proven$/);
    expect(claims[0]).not.toMatch(/Sr/);
  });

  it.each(['Barium titanate powder', 'Bariumtitanat Keramik', '钛酸钡粉', 'BaTiO3 single crystal 10x10x1'])(
    'holds no rare earth without one: %s',
    (text) => {
      expect(of(text)).toEqual([]);
    },
  );

  it.each(['Strontium titanate Dy-doped', 'Strontiumtitanat Dy-dotiert'])(
    'which strontium titanate is not: %s',
    (text) => {
      expect(of(text)).toEqual(['doped:Dy:SrTiO3 crystal proven']);
    },
  );
});
