import { describe, expect, it } from 'vitest';
import elements from '../../knowledge/data/elements.json' with { type: 'json' };
import { findFormulas, fractionsOfDesignation, hasAnion, massFractions } from './formula.ts';
import { normalise } from '../text/normalise.ts';

const weights = new Map(Object.entries(elements.weights));
const read = (text: string): string[] => findFormulas(normalise(text).cased, weights).map((formula) => formula.text);

describe('reading chemical formulas', () => {
  it.each([
    ['Dy2O3 powder 99.9 %', ['Dy2O3']],
    ["Oxyde d'Yttrium | Y₂O₃", ['Y2O3']],
    ['Gd3Ga5O12 (GGG)', ['Gd3Ga5O12']],
    ['Ca(OH)2, GdF3', ['Ca(OH)2', 'GdF3']],
    ['Er:Y3Al5O12 rod', ['Y3Al5O12']],
    ['Gd24Fe68Co8 sputtering target', ['Gd24Fe68Co8']],
    ['targets W-Si and Zr-Y.', ['W-Si', 'Zr-Y']],
    ['YBa2Cu3O6.9 disc', ['YBa2Cu3O6.9']],
    ['Al–0.45Sc–0.50Y master alloy', ['Al-0.45Sc-0.50Y']],
    ['Mg−10Gd−3Y', ['Mg-10Gd-3Y']],
    ['(Lu,Tb)3Al5O12:Ce garnet', ['(Lu,Tb)3Al5O12']],
    ['(La, Gd)PO4', ['(La, Gd)PO4']],
    ['Sputter target Gd10/Co90', ['Gd10/Co90']],
    ['Target Al90.5-Sc9.5', ['Al90.5-Sc9.5']],
    ['Foil Fe72.8/Cr22/Al5/Y0.1/Zr0.1 (Fecralloy)', ['Fe72.8/Cr22/Al5/Y0.1/Zr0.1']],
    ['Terminal block TB508-6, SC10/Y20', []],
    ['Al90-Sc10', ['Al90-Sc10']],
    ['AMDRY CO32NI21CR8AL0,5Y', ['Co32Ni21Cr8Al0.5Y']],
    ['NI-22CR-10AL-1,0Y', ['Ni-22Cr-10Al-1.0Y']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'TB6600',
    'SC-70-5',
    'Y2 capacitor',
    'Y5V 100n',
    'X7R',
    'PY32F003',
    'ErP ready',
    'GD32F303',
    'ER14505',
    'M3x8',
    'HoS',
    'JST (F,M)2P',
    'Y10/Y20',
    'KIT Y90-B20',
  ])('%s is no formula of a followed element', (text) => {
    const followed = ['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y', 'Ho', 'Er', 'Tm', 'Eu', 'Yb'];
    const found = findFormulas(text, weights).filter((formula) =>
      followed.some((symbol) => formula.elements.has(symbol)),
    );
    expect(found).toEqual([]);
  });

  it('computes mass fractions from atomic weights', () => {
    const [formula] = findFormulas('Dy2O3', weights);
    expect(massFractions(formula!.elements, weights).get('Dy')).toBeCloseTo(0.8713, 3);
  });

  it('tells compounds from alloys', () => {
    expect(hasAnion(findFormulas('HoCu2', weights)[0]!.elements)).toBe(false);
    expect(hasAnion(findFormulas('GdF3', weights)[0]!.elements)).toBe(true);
  });
});

describe('designations of alloys', () => {
  const one = (text: string) => findFormulas(text, weights).find(({ kind }) => kind === 'designation');

  it.each([
    ['Mg-2Gd', { Gd: 2 }],
    ['Co32Ni21Cr8Al0.5Y', { Ni: 32, Cr: 21, Al: 8, Y: 0.5 }],
    ['Mg-10Gd-3Y-0.5Zr', { Gd: 10, Y: 3, Zr: 0.5 }],
    ['Ni-22Cr-10Al-1Y powder', { Cr: 22, Al: 10, Y: 1 }],
    ['AlMg5Sc0.5', { Mg: 5, Sc: 0.5 }],
    ['Forging (Al-5.0Cu-0.4Mg-0.2Sc stock)', { Cu: 5, Mg: 0.4, Sc: 0.2 }],
    ['Casting (Mg-5Y-2Nd)', { Y: 5, Nd: 2 }],
    // Of many constituents with strokes between them it is an alloy of a melt.
    ['Fe72.8/Cr22/Al5/Y0.1/Zr0.1', { Cr: 22, Al: 5, Y: 0.1, Zr: 0.1 }],
  ])('%s states per cent by weight behind the base', (text, percent) => {
    expect(Object.fromEntries(one(text)?.percent ?? [])).toEqual(percent);
  });

  it.each([
    ['MASTER ALLOY MG-30GD', 'Mg-30Gd'],
    ['靶材/ZrY(92/8)/D100*6', 'ZrY'],
    ['CrY 90/10 target', 'CrY'],
    ['AL-5.5DY', 'Al-5.5Dy'],
    ['INGOT, MG-10GD-3Y-0.5ZR', 'Mg-10Gd-3Y-0.5Zr'],
    ['CU-10Y MASTER ALLOY', 'Cu-10Y'],
    ['NI-DY ALLOY', 'Ni-Dy'],
    ['SC-AL ALLOY', 'Sc-Al'],
    ['SPUTTER TARGET SCAL 30%', 'ScAl'],
    ['CRGD TARGET 3IN', 'CrGd'],
    ['GD24FE68CO8 SPUTTERING TARGET', 'Gd24Fe68Co8'],
    ['CUY30 MASTER ALLOY', 'CuY30'],
    ['MGGD10Y3ZR GUSSBARREN', 'MgGd10Y3Zr'],
    ['AL-30AT%SC TARGET', 'Al-30at%Sc'],
    ['MG-20GD 中间合金锭', 'Mg-20Gd'],
    ['CONI32CR21AL8Y0.5 -45+11', 'CoNi32Cr21Al8Y0.5'],
    ['MG-DY 20 VORLEG. MASSELN', 'Mg-Dy'],
    ['MG-GD 30', 'Mg-Gd'],
  ])('%s is one in capitals', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'CONNECTOR AL-5SC',
    'COLLET CO-20ER',
    'PUMP MG-30GD-X',
    'SCREW FE-12SM',
    'KIT MG-GD 30',
    'RELAY NI-DY2',
    'CABLE SC-AL',
    'SPUTTER TARGET TIER 1',
    'ALLOY WHEEL NIY50X',
    'MGZN CONNECTOR 10Y',
    'NIGD50 BOLT',
    'AL-30%SI TARGET',
    'TARGET SCAL',
    'SPUTTER TARGET CONI',
  ])('%s, in capitals, is none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('counts atoms where that is said', () => {
    const found = one('Al-10Sc');
    if (found === undefined) throw new Error('not read');
    expect(fractionsOfDesignation(found, weights, false).get('Sc')).toBe(0.1);
    // 10 at% Sc: 10 × 44.956 of 10 × 44.956 + 90 × 26.982.
    expect(fractionsOfDesignation(found, weights, true).get('Sc')).toBeCloseTo(0.1562, 3);
  });

  it.each(['Al3Sc', 'SmCo5', 'Mg24Y5', 'MgF2', 'Al-80Sc', 'A-2Y'])('%s is none', (text) => {
    expect(one(text)).toBeUndefined();
  });
});
