import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('an alloy that another thing goes into', () => {
  it.each([
    '갈륨 금속 4N | 합금(갈린스탄), NdFeB 첨가제, 촉매, 연구용',
    'NdFeB 첨가제',
    'Ferroboron for NdFeB alloys',
    'Ferrobore pour alliages NdFeB',
    'Cobalt powder for SmCo alloys',
    '钴粉 用于钐钴合金',
    'Crucible for NdFeB alloy melting',
  ])('is not there: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ['Alloy flakes for NdFeB', 'ndfeb-flake'],
    ['NdFeB alloy ingot', 'ndfeb-flake'],
    ['SmCo alloy ingot 5 kg, crucible', 'alloy:Sm-Co'],
    ['Dysprosiumoxid als Additiv für NdFeB', 'ox-Dy'],
  ])('%s is one, or has its own name', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it('is what the films of a target are of', () => {
    expect(shown('Sputtering target for SmCo films')).not.toEqual([]);
  });
});
