import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf, holds } from '../described.fixture.ts';

/** Symbols of all that a line is told to hold, each once. */
const elements = (text: string): string =>
  [
    ...new Set(
      contentsOf(text).flatMap((content) =>
        content.elements.filter(({ presence }) => presence !== 'unlikely').map(({ symbol }) => symbol),
      ),
    ),
  ]
    .sort()
    .join(' ');

describe('a crystal that changes the light of a laser, or a filter against it', () => {
  it.each([
    'KTP crystal for Nd:YAG doubling',
    'LBO crystal for frequency doubling of Nd:YVO4',
    'BBO crystal, Nd:YAG 4th harmonic',
    'KTP电光晶体 用于Nd:YAG倍频',
    'Filtre Nd:YAG 1064 OD6',
  ])('is none of what the laser has in it: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Nd:YAG rod, KTP crystal included', 'Nd:YVO4 + KTP hybrid crystal', 'LBO and Nd:YAG crystals'])(
    'is so beside a crystal that is there: %s',
    (text) => {
      expect(elements(text)).toBe('Y');
    },
  );
});

describe('what is doped in', () => {
  it.each([
    ['Yb/Er co-doped fiber EYDF-12/130', 'Er Yb'],
    ['Er-Yb codoped DC fibre', 'Er Yb'],
    ['Tm/Ho codoped silica fiber', 'Ho Tm'],
    ['Er:Yb phosphate glass rod', 'Er Yb'],
    ['Yb,Er:YAG ceramic', 'Er Y Yb'],
    ['NaYF4:Yb,Er', 'Er Y Yb'],
    ['Ho:LuAG 0,5%', 'Ho Lu'],
    ['Tm:Ho:YLF', 'Ho Tm Y'],
    ['YBO3:Eu', 'Eu Y'],
  ])('is what the formula says, all of it and no more: %s', (text, symbols) => {
    expect(elements(text)).toBe(symbols);
  });

  it('of which one is a name of the trade leaves open what that does: holmium YAG often has thulium', () => {
    expect(elements('Ho:YAG rod')).toBe('Ho Tm Y');
  });

  it.each([
    ['YAG:Ce phosphor', 'Gd Y'],
    ['Er:glass', 'Er Yb'],
  ])('may be more where the name says less: %s', (text, symbols) => {
    expect(elements(text)).toBe(symbols);
  });
});

describe('a hydride', () => {
  it.each([
    ['Wodorek skandu ScH2 proszek 99,9%', 'Sc'],
    ['scandium hydride powder', 'Sc'],
    ['ErH2 powder', 'Er'],
    ['氢化铒', 'Er'],
  ])('is a compound of its own element: %s', (text, symbol) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['compound']);
    expect(elements(text)).toBe(symbol);
  });
});

describe('isotopes and what is made of them', () => {
  it.each([
    ['177Lu-DOTATATE (Lutathera) 370 MBq/mL infusion', 'Lu'],
    ['Sm153 lexidronam (Quadramet) 50 mCi', 'Sm'],
    ['161Tb chloride', 'Tb'],
    ['Dyspros(III)-chlorid-Hexahydrat 99,9 %, 25 g', 'Dy'],
  ])('are read however they are written: %s', (text, symbol) => {
    expect(elements(text)).toBe(symbol);
  });

  it.each(['90Y connector', 'Lu177 valve', 'Sm153 cable', 'Dyspros-Sensor'])(
    'are no parts of such a number: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );
});

describe('a laser beside the name of an optic', () => {
  it.each([
    ['Spiegel 45°', 'Nd:YAG 1064 nm Beschichtung'],
    ['Mirror 1 inch', 'Nd:YAG 532 nm coating'],
    ['Window', 'AR Nd:YAG'],
    ['Miroir', 'traitement Nd:YAG 1064 nm'],
    ['Specchio', 'rivestimento Nd:YAG'],
    ['Зеркало', 'покрытие Nd:YAG 1064 нм'],
    ['反射镜', 'Nd:YAG 1064nm 镀膜'],
  ])('is that of whose light its coating is for: %s | %s', (name, text) => {
    expect(claimsOf(['description', name], ['description', text])).toEqual([]);
    expect(claimsOf(['description', name], ['material', text])).toEqual([]);
  });

  it.each([
    ['Laser rod', 'Nd:YAG, AR coated 1064 nm'],
    ['Stab 5x80', 'Nd:YAG, AR-Beschichtung'],
    ['Window', 'YAG'],
    ['Mirror substrate, crystal', 'YAG, coated'],
  ])('is what a crystal is of, coated or not: %s | %s', (name, text) => {
    expect(claimsOf(['description', name], ['material', text])).not.toEqual([]);
  });
});
