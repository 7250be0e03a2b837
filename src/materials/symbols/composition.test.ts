import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growsFaster } from '../../../test/support/growth.ts';
import { knowledge } from '../../knowledge/index.ts';
import { claimsOf, contentsOfColumns } from '../described.fixture.ts';
import { normalise } from '../text/normalise.ts';
import type { TextRole } from '../types.ts';
import { compositionIn } from './composition.ts';

const known = knowledge();

/** What a text says that something is made of: `Nd 29, Fe 69, ? 1`; null where it says something else. */
function read(text: string): string | null {
  const composed = compositionIn(normalise(text), known);
  if (composed === null) return null;
  return composed.constituents.map(({ symbol }) => symbol ?? '?').join(' ');
}

describe('a text that says what the whole is made of', () => {
  it.each([
    ['Nd 29 %, Fe 69 %, B 1 %', 'Nd Fe B'],
    ['30 % Nd, 3 % Dy, 66 % Fe, 1 % B', 'Nd Dy Fe B'],
    ['Fe: 65.2%; Nd: 27.0 %; Pr: 5%; B: 1 %; Dy: 1,2%; Co: 0.6 %', 'Fe Nd Pr B Dy Co'],
    ['Composition: Nd 25-32 wt%, Dy 0-5 wt%, Fe balance, B 0.8-1.2 wt%', 'Nd Dy Fe B'],
    ['Magnesium (94 %), Gadolinium (4 %), Yttrium (2 %)', 'Mg Gd Y'],
    ['Néodyme 30 %, fer 69 %, bore 1 %', 'Nd Fe B'],
    ['Неодим 30 %, железо 69 %, бор 1 %', 'Nd Fe B'],
    ['钕 30%，铁 69%，硼 1%', 'Nd Fe B'],
    ['Sm 25 / Co 75', null],
    ['Fe 66 / Nd 30 / Dy 3 / B 1', 'Fe Nd Dy B'],
    ['Nd15Fe77B8', 'Nd Fe B'],
    ['PA12 90 %, Nd 10 %', '? Nd'],
    ['Yttria 8 %, zirconia 92 %', null],
    ['Yttrium oxide 60 %, Aluminium 40 %', '? Al'],
  ])('%s', (text, constituents) => {
    expect(read(text)).toBe(constituents);
  });

  it.each([
    'Nd 29 %, Fe 20 %', // half of it is missing
    'Nd 60 %, Fe 90 %', // more than the whole
    'Resistor 1 %, 10 % load',
    'Dy 2 %',
    'Screws 50 %, nuts 50 %',
    '10 % off, 90 % left of the roll',
    'C 10 R 40 L 50',
    'M3 20, M4 30, M5 50',
  ])('is none of these: %s', (text) => {
    expect(read(text)).toBe(null);
  });

  it('reads shares however they are stated, and never fails', () => {
    fc.assert(
      fc.property(fc.integer({ min: 24, max: 34 }), fc.constantFrom(',', ';', ' /', ''), fc.string({ maxLength: 80 }), (nd, sign, any) => {
        const text = [`Nd ${String(nd)} %`, `Fe ${String(99 - nd)} %`, 'B 1 %'].join(`${sign} `);
        expect(compositionIn(normalise(text), known)?.partOf('Nd')).toBe(nd);
        compositionIn(normalise(any), known);
      }),
    ); // prettier-ignore
  });

  it.each(['Nd 1 %, ', '1 % ', 'Fe 3 / ', 'rest '])(
    'takes no more than twice the time for twice the text: %s',
    (part) => {
      const of = (times: number) => normalise(part.repeat(times));
      const [longer, shorter] = [of(400), of(200)];
      expect(growsFaster(() => compositionIn(longer, known), () => compositionIn(shorter, known))).toBe(false); // prettier-ignore
    },
  );
});

describe('what is made of as much', () => {
  const of = (text: string, part = 'P 4711'): string[] => claimsOf(['description', part], ['material', text]);

  it.each([
    'Nd 29 %, Fe 69 %, B 1 %',
    '30 % Nd, 69 % Fe, 1 % B',
    'Nd29Fe70B1',
    'Nd15Fe77B8',
    'Nd 23 %, Pr 7 %, Fe 68 %, B 1 %',
    'Pr 8 %, Nd 22 %, iron balance, boron 1 %',
    'Nd 29 %, Fe 66 %, B 1 %, Ni 2 %, Cu 2 %',
  ])('is a magnet of Nd-Fe-B: %s', (text) => {
    expect(of(text)).toEqual(['ndfeb-sintered magnet likely']);
  });

  it.each(['Nd 25 %, Fe 63 %, B 1 %, nylon 11 %', 'Nd 24 %, Fe 64 %, B 1 %, PA12 11 %'])(
    'is a bonded one with a plastic in it: %s',
    (text) => {
      expect(of(text)).toEqual(['ndfeb-bonded magnet likely']);
      expect(of(text.replace(/\d+ %$/, '1 %').replace('Fe 6', 'Fe 7'))).toEqual(['ndfeb-sintered magnet likely']);
    },
  );

  it.each(['Sm 25 %, Co 50 %, Fe 17 %, Cu 5 %, Zr 3 %', 'Samarium 34 %, Cobalt 66 %'])(
    'is one of Sm-Co: %s',
    (text) => {
      expect(of(text)).toEqual(['smco magnet likely']);
    },
  );

  it.each([
    ['Mg 94 %, Gd 4 %, Y 2 %', 'alloy:Gd-Mg-Y alloy proven'],
    ['Aluminium 99.6 %, Scandium 0.4 %', 'alloy:Al-Sc alloy proven'],
    ['alloy Magnesium 94 %, Yttrium 6 %', 'alloy:Mg-Y alloy proven'],
    ['Tb 28 %, Dy 42 %, Fe 30 %', 'alloy:Dy-Fe-Tb alloy proven'],
    // Iron with a little in it is a steel that nobody names.
    ['Dy 2 %, Tb 1 %, Fe 97 %', 'declared-unnamed null proven'],
  ])('is an alloy: %s', (text, told) => {
    expect(of(text)).toEqual([told]);
  });

  it.each([
    'Sn 96.5 %, Ag 3 %, Cu 0.5 %',
    'Fe 98 %, Mn 1.5 %, C 0.5 %',
    'La 22 %, Ce 7 %, Nd 5 %, Ni 50 %, Co 12 %, Mn 4 %',
    'SiO2 70 %, Na2O 15 %, CaO 15 %',
    'Nd 1 %, Mg 98 %, Zr 1 %',
  ])('is nothing that is followed: %s', (text) => {
    expect(of(text)).toEqual([]);
  });
});

describe('a composition among other words', () => {
  const materials = (role: TextRole, text: string): string[] =>
    contentsOfColumns(['description', 'Item'], [role, text]).map(({ material }) => material);

  it.each([
    ['Rotor core Nd 29 %, Fe 69 %, B 1 %', 'ndfeb-sintered'],
    ['Segment, 30 % Nd, 69 % Fe, 1 % B', 'ndfeb-sintered'],
    ['Core, sintered Nd 29 %, Fe 69 %, B 1 %, epoxy coated', 'ndfeb-sintered'],
    ['Powder Nd 29 %, Fe 69 %, B 1 %', 'ndfeb-sintered'],
    ['Segment Sm 26 %, Co 50 %, Fe 16 %, Cu 5 %, Zr 3 %', 'smco'],
  ])('is that of a magnet, whatever the thing is called: %s', (text, material) => {
    expect(materials('description', text)).toEqual([material]);
    expect(materials('material', text)).toEqual([material]);
  });

  it.each([
    'Shirt, Co 60% Y 40% polyester',
    'Screw, 18 % Cr, 10 % Ni, 72 % Fe',
    'Glass Nd 30 %, Si 70 %',
    'Alloy ingot Nd 29 %, Fe 69 %, B 1 %',
  ])('is none of a magnet: %s', (text) => {
    expect(materials('description', text)).toEqual([]);
  });
});

describe('a share that may be none', () => {
  const elements = (text: string): string[] =>
    contentsOfColumns(['description', 'Ring'], ['material', text]).flatMap(({ elements: all }) =>
      all.map(({ symbol, presence, massFraction }) => `${symbol} ${presence} ${String(massFraction?.max ?? '')}`),
    );

  it.each([
    'Dy 0-5 %',
    'Dy max. 5 %',
    'Dy ≤ 5 %',
    'Dysprosium 0-5 %',
    'Dysprosium < 5 %',
    'Iron 60 %, dysprosium < 5 %',
  ])('is possible in what nobody names: %s', (text) => {
    expect(elements(text)).toEqual(['Dy possible 0.05']);
  });

  it.each(['Dy 0 %', 'Dy < 0.05 %', 'Dysprosium < 0.1 %', 'Dysprosium < 50 ppm'])(
    'is none where it comes to none: %s',
    (text) => {
      expect(elements(text)).toEqual([]);
    },
  );

  it.each(['Lanthanum metal 99 %, samarium < 1 %', 'Neodymium oxide 99.9 %, samarium < 0.2 %'])(
    'is of an impurity behind the name of a metal or an oxide: %s',
    (text) => {
      expect(contentsOfColumns(['description', text]).filter(({ report }) => report)).toEqual([]);
    },
  );

  it.each(['Dy 0-5 %', 'dysprosium 0-5 %', 'dysprosium max. 5 %', 'dysprosium < 5 %'])(
    'leaves a magnet as open as it is: %s',
    (text) => {
      expect(elements(`NdFeB, ${text}`).join()).toContain('Dy possible');
      expect(elements('NdFeB, Dy 1-5 %').join()).toContain('Dy proven');
    },
  );
});
