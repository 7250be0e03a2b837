import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const of = (text: string): string[] => claimsOf(['description', text]);

describe('a salt of which no vocabulary has the name', () => {
  it.each([
    ['Ytterbium(III)-trifluormethansulfonat Hydrat 99%', 'Yb'],
    ['Ytterbiumtriflat 99%', 'Yb'],
    ['三氟甲磺酸钪 98% 1g', 'Sc'],
    ['トリフルオロメタンスルホン酸イッテルビウム 98%', 'Yb'],
    ['스칸듐 트리플루오로메탄설포네이트 98%', 'Sc'],
    ['Triflato de escandio 98%', 'Sc'],
    ['Трифторметансульфонат иттербия 99%', 'Yb'],
    ['Yttrium tungstate 99.9%', 'Y'],
    ['Europium selenide 99.9%', 'Eu'],
    ['硒化铕 99.9%', 'Eu'],
    ['乙酰丙酮钇 98%', 'Y'],
    ['Samarium naphthenate 98%', 'Sm'],
    ['Yttrium butoxide 99.9%', 'Y'],
    ['Tris[N,N-bis(trimethylsilyl)amide]erbium(III) 98%', 'Er'],
  ])('is a compound, and no metal for its purity: %s', (text, symbol) => {
    expect(of(text)).toEqual([`compound:${symbol} compound proven`]);
  });

  it.each([
    ['Dysprosium plate 99.9%', 'metal:Dy metal proven'],
    ['Dysprosium Granulat 99,9 %', 'metal:Dy metal proven'],
    ['Yttrium 90 mm disc 99.9%', 'metal:Y metal likely'],
    ['Holmium rod 99.9%', 'metal:Ho metal proven'],
    ['Yttrium butyl oxide 99.9%', 'metal:Y metal likely'],
  ])('is none where a word only ends like one, or is of something else: %s', (text, wanted) => {
    expect(of(text)).toEqual([wanted]);
  });
});

describe('an oxide with two valences', () => {
  it.each(['Terbium(III,IV) oxide', 'Terbium (III, IV) oxide 99.9%', 'Terbium(III/IV)-oxid 99,9 %'])(
    'is the oxide: %s',
    (text) => {
      expect(of(text)).toEqual(['ox-Tb oxide proven']);
    },
  );
});

describe('an isotope', () => {
  it.each(['Lutetium (177Lu) chloride, no-carrier-added', 'Lutetium (Lu-177) chloride, radiopharmaceutical precursor'])(
    'stands in brackets between an element and its salt: %s',
    (text) => {
      expect(of(text)).toEqual(['cl-Lu compound proven']);
    },
  );

  it.each([
    ['SIR-Spheres Y-90 resin microspheres', 'Y'],
    ['Yttrium-90 resin microspheres', 'Y'],
    ['QuiremSpheres Holmium-166 microspheres', 'Ho'],
  ])('is in particles of something, and no metal: %s', (text, symbol) => {
    expect(of(text)).toEqual([`doped:${symbol} component proven`]);
  });
});

describe('a complex', () => {
  it.each([
    ['Europium(III) thenoyltrifluoroacetonate trihydrate', 'Eu'],
    ['Europium thenoyltrifluoroacetonate trihydrate', 'Eu'],
    ['Europium-Thenoyltrifluoracetonat-Trihydrat', 'Eu'],
    ['Europium(III) dibenzoylmethanate', 'Eu'],
    ['Europium tris(dibenzoylmethane)', 'Eu'],
    ['Europium camphorate', 'Eu'],
    ['Europium dodecyl sulfate', 'Eu'],
    ['Erbium(III) acac hydrate', 'Er'],
    ['Terbium(III) ionophore', 'Tb'],
    ['Holmium(III) 2,2,6,6-tetramethyl-3,5-heptanedionate', 'Ho'],
    ['Dysprosium(III) 99.9%', 'Dy'],
  ])('is told by its ligand, its water or an oxidation number: %s', (text, symbol) => {
    expect(of(text)).toEqual([`compound:${symbol} compound proven`]);
  });

  it.each([
    ['Terbium(III) oxide', 'ox-Tb oxide proven'],
    ['Yttrium(III) target', 't-Y target proven'],
  ])('and what says another form is that: %s', (text, wanted) => {
    expect(of(text)).toEqual([wanted]);
  });
});
