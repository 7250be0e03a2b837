import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a purity', () => {
  it.each([
    ['TERBIUM, 99.90%, INGOT', 'metal:Tb'],
    ['Dysprosium | 3N | Ø25 x 3 mm | disc', 'metal:Dy'],
    ['Scandium powder, 99.9% REM basis', 'metal:Sc'],
    ['Dysprosium powder, 99.9% trace rare earth metals basis', 'metal:Dy'],
    ['Tb4O7 99.7% Fluorescent Lamp', 'ox-Tb'],
    ['Eu2O3 99.99% Red Phosphor | CRT Display', 'ox-Eu'],
    ['Gadolinium (Gd) | State: Single crystal | Purity: 99.99%', 'metal:Gd'],
    ['YBCO | Experimentos de levitación y cables de potencia', 'yba'],
  ])('is said of a substance, which the line is about: %s', (text, material) => {
    expect(shown(text)[0]).toContain(material);
  });

  it.each(['Basis Motor', 'YAG 99.5 % mirror, laser line', 'Steel 99.9 % disc'])(
    'makes nothing else one: %s',
    (text) => {
      expect(shown(text).join()).not.toMatch(/ox-|metal:/);
    },
  );
});

describe('a grade beside figures of magnets', () => {
  it.each(['N52 | 1.45T | 860kA/m | 高性能', 'N42 52 MGOe', 'N35 | 12 kGs | 10.9 kOe'])('%s is of one', (text) => {
    expect(shown(text)[0]).toContain('ndfeb-sintered');
  });
});

describe('a purity behind a substance that opens a text', () => {
  it.each([
    ['Dy2O3 99.8% Terfenol-D alloy | vibration sensor', 'ox-Dy'],
    ['HOX-22 | Ho2O3 99.8% medical laser | surgery Ho:YAG', 'ox-Ho'],
    ['Lu2O3 99.5% ceramic capacitor', 'ox-Lu'],
    ['Y2O3 99.9% ceramic crucible', 'ceramic:Y'],
  ])('says that what follows is a use: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });
});
