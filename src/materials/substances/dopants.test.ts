import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { findDoped } from './dopants.ts';

const known = knowledge();
const decomposer = createDecomposer(known);

/** Material, form and followed elements with how sure they are, of all that a line holds. */
function found(description: string): string[] {
  const texts = [{ role: 'description', text: description, column: 1 }] as const;
  const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
  return contents.map(
    ({ material, form, elements }) =>
      `${material} ${form}: ${elements.map(({ symbol, presence }) => `${symbol} ${presence}`).join(', ')}`,
  );
}

describe('what is doped into a host that is known', () => {
  it.each([
    ['Gd2O2S:Tb phosphor powder', ['phosphor:gos compound: Gd proven, Tb proven']],
    ['GOS:Tb phosphor powder', ['phosphor:gos compound: Gd proven, Tb proven']],
    ['Gd2O2S: Eu3+ phosphor', ['phosphor:gos compound: Gd proven, Eu proven']],
    ['Gd2O2S:Pr ceramic', ['gos ceramic: Gd proven']],
    ['Gd2O3:Eu phosphor', ['phosphor:ox-Gd compound: Gd proven, Eu proven']],
    ['Y2O3:Eu phosphor', ['ph-yox compound: Y proven, Eu proven']],
    ['Y2O3:Yb laser ceramic', ['ox-Y ceramic: Y proven, Yb proven']],
    ['Tm:Sc2O3 laser rod', ['ox-Sc crystal: Sc proven, Tm proven']],
    ['Ho:Lu2O3 single crystal 4x4x8', ['ox-Lu crystal: Lu proven, Ho proven']],
    ['Yb:Sc2O3 disc 0.15 mm', ['ox-Sc crystal: Sc proven, Yb proven']],
    ['Yb:Lu2O3 powder for crystal growth', ['ox-Lu oxide: Lu proven, Yb proven']],
    ['Yb:Lu2O3', ['ox-Lu oxide: Lu proven, Yb proven']],
    ['Er:YAG transparent ceramic 10x3', ['er-yag ceramic: Y proven, Er proven']],
    ['Er:YAG rod, ceramic reflector', ['er-yag crystal: Y proven, Er proven']],
    ['Er:YAG crystal on ceramic', ['er-yag crystal: Y proven, Er proven']],
    ['Nd:Y2O3 ceramic laser rod 3x20', ['y2o3-part ceramic: Y proven']],
    ['LaPO4:Ce,Tb phosphor', ['ph-lap compound: Tb proven']],
    ['LuAG:Pr crystal', ['luag crystal: Lu proven']],
    ['Tm:YVO4 crystal', ['yvo4 crystal: Y proven, Tm proven']],
    ['Er,Yb:GdVO4 laser crystal', ['gdvo4 crystal: Gd proven, Er proven, Yb proven']],
    ['NaYF4:Yb,Er nanoparticles', ['ph-ucnp compound: Y proven, Yb proven, Er proven']],
  ])('%s', (text, contents) => {
    expect(found(text).filter((content) => !content.includes('component'))).toEqual(contents);
  });
});

describe('what is doped into a host that holds nothing', () => {
  it.each([
    ['CaF2:Dy3+ dosimeter powder', ['doped:CaF2:Dy3+ crystal: Dy proven']],
    ['Tm:LiNbO3 crystal', ['doped:Tm:LiNbO3 crystal: Tm proven']],
    ['SrS:Eu phosphor', ['phosphor:SrS:Eu compound: Eu proven']],
    ['(Ba,Sr)2SiO4:Eu phosphor', ['phosphor:(Ba,Sr)2SiO4:Eu compound: Eu proven']],
    ['LaF3:Ho,Er powder', ['doped:LaF3:Ho,Er compound: Ho proven, Er proven']],
  ])('%s', (text, contents) => {
    expect(found(text)).toEqual(contents);
  });
});

it.each([
  ['Y2O3: Er 5 ppm', []],
  ['Terminal TB1:Y', []],
  ['PO12:Er', []],
  ['Motor M1:Dy free', []],
  ['Ratio 3:Y', []],
  ['SnAgCu:Er wire', []],
  ['Y2O3: Y', []],
  ['Al2O3:Cr rod', [['Cr']]],
  ['BaMgAl10O17:Eu,Mn', [['Eu', 'Mn']]],
  ['CaF2:Eu(0.5%)', [['Eu']]],
  ['Er3+:LiNbO3', [['Er']]],
])('a colon between other things dopes nothing: %s', (text, dopants) => {
  expect(findDoped(text, known.weights).map((one) => one.dopants)).toEqual(dopants);
});

it('the number of a host does not part it from what is doped in', () => {
  expect(found('Gd2O2S:Tb phosphor, CAS 12339-07-0')).toHaveLength(1);
});

describe('YIG', () => {
  it('may hold gadolinium, which its formula does not', () => {
    expect(found('YIG ceramic powder')).toEqual(['yig crystal: Y proven, Gd possible']);
    expect(found('Y3Fe5O12 powder')).toEqual(['yig crystal: Y proven']);
  });
});

it('a target of Tb-Fe-Co may hold gadolinium or dysprosium', () => {
  expect(found('TbFeCo target')).toEqual(['t-tbfeco target: Tb proven, Gd possible, Dy possible']);
});

describe('what is doped into a glass by what that is made of', () => {
  it.each([
    ['激光玻璃 Yb:磷酸盐 12*3', 'Yb'],
    ['Yb:phosphate glass 12x3', 'Yb'],
    ['Yb:Phosphatglas', 'Yb'],
    ['Yb:verre phosphaté', 'Yb'],
    ['Yb:фосфатное стекло', 'Yb'],
    ['Tm:碲酸盐玻璃', 'Tm'],
    ['Ho:氟化物玻璃', 'Ho'],
    ['Yb:リン酸ガラス', 'Yb'],
    ['Yb:인산염 유리', 'Yb'],
  ])('%s', (text, symbol) => {
    expect(found(text)).toEqual([expect.stringMatching(new RegExp(`^glass:.* compound: ${symbol} proven$`))]);
  });

  it.each([
    'Nd:phosphate glass',
    'Glass Er:12',
    'Type Y: fluoride glass',
    'Nr Er:fluorescent glass',
    'Type Yb: phosphate buffer',
    'Sm:stud 3x10 glass',
  ])('is none in %s', (text) => {
    expect(found(text).filter((content) => content.includes('proven'))).toEqual([]);
  });
});
