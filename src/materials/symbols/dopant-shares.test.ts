import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf, holds } from '../described.fixture.ts';

const elementsOf = (text: string): string[] =>
  contentsOf(text).flatMap(({ elements }) => elements.filter(({ presence }) => presence === 'proven').map(({ symbol }) => symbol)); // prettier-ignore

describe('a dopant with its share before the host', () => {
  it.each([
    ['Nd(1.0%):YAG rod', 'Y'],
    ['Er(50%):YAG rod 4x60', 'Y Er'],
    ['Tm (6%): YAG rod', 'Y Tm'],
    ['Tm(4 at.%):YLF', 'Y Tm'],
    ['Yb(5 at%):CaF2', 'Yb'],
    ['Cr(0.1%),Tm(6%),Ho(0.4%):YAG', 'Y Tm Ho'],
  ])('is in the crystal, which is no laser: %s', (text, elements) => {
    expect(elementsOf(text).join(' ')).toBe(elements);
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['crystal']);
  });

  it('leaves a laser one', () => {
    expect(contentsOf('YAG rod laser')[0]?.componentClass).toBe('laser-solid-state');
  });
});

describe('chelates', () => {
  it.each([
    'Eu(TTA)3phen, 1 g, subl.',
    'Eu(TTA)3(phen)',
    'Eu(DBM)3phen',
    'Eu(BTFA)3phen',
    'Eu(TTA)3·2H2O',
    'Tb(acac)3phen',
    'Tb(acac)3·xH2O',
    'Yb(TTA)3(H2O)2',
    'Eu(TTA)3(TPPO)2',
    'Eu(hfc)3',
  ])('may have a second ligand, or water: %s', (text) => {
    expect(claimsOf(['description', text]).map((claim) => claim.split(' ').slice(1).join(' '))).toEqual([
      'compound proven',
    ]);
  });

  it.each([
    'Nd(TTA)3phen',
    'La(acac)3·xH2O',
    'Al(acac)3',
    'Ir(ppy)3',
    'Phen ligand 1,10-phenanthroline',
    'EU(TTA) label',
    'TTA cable',
    'Zn(phen)3',
    'Fe(TTA)3',
    'Cu(dbm)2',
  ])('of other metals are none of these: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('phosphates of lamps', () => {
  it.each(['CeLaTb-PO4 LAP', 'LAP绿粉', 'LAP green phosphor', 'YAG螢光粉'])('are phosphors: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['compound']);
  });

  it.each([
    'LAP belt',
    'LAP joint flange',
    'YCN-CO2 sensor',
    'LAP lens CO2',
    'PO4 sensor',
    'CAT 6 cable green',
    'LaCe-PO4',
  ])('are not what only looks like one: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
