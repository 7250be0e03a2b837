import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';
import { familyOfFormula } from './phase.ts';

const told = (text: string): readonly string[] =>
  contentsOf(text).map(
    ({ material, form, elements }) =>
      `${material} ${form} ${elements
        .filter(({ presence }) => presence === 'proven')
        .map(({ symbol }) => symbol)
        .join(' ')}`,
  );

describe('the formula of what magnets are made of', () => {
  it.each([
    ['Sm2(Co,Fe,Cu,Zr)17 powder, d50 5 µm, for bonded magnets', 'sm2co17 magnet-powder Sm'],
    ['Sm2(Co,Fe,Cu,Zr)17 magnet', 'sm2co17 magnet Sm'],
    ['Sm2(CoFeCuZr)17', 'sm2co17 magnet Sm'],
    ['Sm(Co,Fe,Cu,Zr)z sintered magnet', 'smco magnet Sm'],
    ['Sm(Co,Cu)5 powder', 'smco5 magnet-powder Sm'],
    ['(Sm,Gd)Co5', 'smco-ltc magnet Sm'],
    ['(Nd,Dy)2Fe14B powder', 'ndfeb-sintered magnet-powder Dy'],
    ['(Nd0.8Dy0.2)2Fe14B', 'ndfeb-sintered magnet Dy'],
    ['Dy2Fe14B', 'ndfeb-sintered magnet Dy'],
    ['(Pr,Nd)2Fe14B', 'ndfeb-sintered magnet '],
    ['Nd2(Fe,Co)14B', 'ndfeb-sintered magnet '],
  ])('names the magnet, whatever shares a site in it: %s', (text, material) => {
    expect(told(text)).toEqual([material]);
  });

  it('names an alloy or a target where the text says so', () => {
    expect(told('Sm2(Co,Fe,Cu,Zr)17 alloy ingot')).toEqual(['alloy:Sm-Co alloy Sm']);
    expect(told('Sm(Co,Fe)5 target')).toEqual(['alloy:Sm-Co target Sm']);
  });

  it.each(['LaNi5', 'La(Ni,Co)5', 'Gd(Co,Fe)2', 'YCo5', '(Tb,Dy)Fe2', 'Sm2Fe17N3', 'Ce2Fe14B', '(Ba,Sr)TiO3'])(
    'names none where it is of another compound: %s',
    (text) => {
      expect(familyOfFormula(text)).toBeNull();
    },
  );
});
