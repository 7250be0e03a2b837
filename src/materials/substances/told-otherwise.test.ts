import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

/** Goods that are told by other words than the usual ones. */
describe('what is cut short or turned round is told of', () => {
  it.each([
    'Xenotime conc., 55% TREO',
    'Xenotime ore sample 1 kg',
    'Concentré de xénotime',
    'Ксенотимовый концентрат',
    'Монацитовый концентрат',
  ])('an ore: %s', (text) => {
    expect(shown(text)).toEqual(['rare-earths:ore']);
  });

  it.each([
    ['Eu-154 check source', 'Eu'],
    ['Y-88 source', 'Y'],
    ['Ho-166m ref source', 'Ho'],
    ['Yb-174 enriched 98% metal', 'Yb'],
    ['Sm-149 enriched oxide', 'Sm'],
    ['Tb gallium garnet rod', 'Tb'],
    ['Y aluminium garnet rod', 'Y'],
    ['Gd gallium garnet substrate', 'Gd'],
    ['Y foil 0.1 mm', 'Y'],
    ['Gd converter foil', 'Gd'],
    ['GGG pill 10 mm', 'Gd'],
    ['GDC paste', 'Gd'],
    ['LSCF-GDC', 'Gd'],
    ['WE43 bone screw 4 mm', 'Y'],
    ['TIG WS2 electrode', 'Y'],
    ['WS2 TIG 2.4 mm', 'Y'],
  ])('an element: %s', (text, symbol) => {
    expect(shown(text)).not.toEqual([]);
    expect(contentsOf(text).flatMap(({ elements }) => elements.map((element) => element.symbol))).toContain(symbol);
  });

  it.each([
    'Xenotime Ltd, Perth',
    'Cs-137 check source',
    'Co-57 source',
    'Sc-12 light source',
    'Y-88 connector',
    'Y foil pattern',
    'Thermal paste',
    'Screw for WE43 plate',
    'WS2 target 3 in',
    'WS2 lubricant powder',
    'Wolframdisulfid WS2',
    'Sapphire tip 600 um for Er:YAG handpiece',
    'Tip, sapphire, 0.4, Er:YAG',
    'Fibre tip Er,Cr:YSGG MZ5',
    'Ho:YAG single-use fibre 365 um',
  ])('and nothing of these: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Er:YAG rod', 'Er:YAG laser handpiece', 'Ho:YAG fibre laser'])('but a crystal is one: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});
