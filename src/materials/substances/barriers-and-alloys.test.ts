import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf } from '../described.fixture.ts';

const claims = (description: string): string[] => claimsOf(['description', description]);

describe('a barrier against heat', () => {
  it.each(['La2Zr2O7 TBC powder', 'hafnia TBC powder', 'TBC powder MgO stabilized zirconia'])(
    'has no yttrium where it is told to be of something else: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );

  it('is of the composition that is named, and of nothing else', () => {
    expect(
      contentsOf('Gd2Zr2O7 TBC spray powder').map(({ elements }) => elements.map(({ symbol }) => symbol).join()),
    ).toEqual(['Gd']);
  });

  it('likely has yttrium where nothing is said', () => {
    expect(
      contentsOf('TBC powder').flatMap(({ elements }) =>
        elements.map(({ symbol, presence }) => `${symbol} ${presence}`),
      ),
    ).toEqual(['Y likely']);
  });
});

describe('MCrAlY', () => {
  it.each([
    ['CoCrAlY alloy powder', 'cocraly alloy proven'],
    ['NiCrAlY alloy powder', 'mcraly alloy proven'],
    ['FeCrAlY alloy strip', 'fecraly alloy proven'],
    ['MCrAlY alloy powder', 'mcraly alloy proven'],
    ['NiCrAlY target', 'mcraly target proven'],
    ['Al-Y alloy', 'yal alloy proven'],
  ])('is that alloy, and none of aluminium and yttrium alone: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });
});

describe('a filter of holmium', () => {
  it.each([
    'Holmiumglas-Filter 667-UV1',
    'Holmiumoxid-Glasfilter',
    'filtre holmium',
    'filtro holmio',
    'ホルミウムガラスフィルタ',
    '钬玻璃滤光片',
    'гольмиевый фильтр',
  ])('is a component that holds it: %s', (text) => {
    expect(claims(text)).toEqual(['ho-glass component proven']);
  });
});

describe('a substance that is named beside its kind', () => {
  it.each([
    ['rare-earth phosphor Y2O3:Eu', 'EuY'],
    ['rare-earth phosphor Gd2O2S:Tb', 'GdTb'],
  ])('is that one: %s', (text, symbols) => {
    expect(
      contentsOf(text).map(({ elements }) =>
        elements
          .map(({ symbol }) => symbol)
          .sort()
          .join(''),
      ),
    ).toEqual([symbols]);
  });

  it.each([
    ['Magnetocaloric gadolinium plates 0.5 mm', 'metal:Gd metal proven'],
    ['Katana Zirconia crown', '3y-tzp component likely'],
    ['Yttrium standardlösning 1000 mg/l', 'compound:Y compound proven'],
    ['압축 성형 본디드 네오디뮴 자석', 'ndfeb-bonded magnet proven'],
    ['Ceramic plate, Y2O3 sprayed', 'ox-Y component proven'],
  ])('in the form that is said: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });
});
