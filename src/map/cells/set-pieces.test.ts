import { describe, expect, it } from 'vitest';
import { piecesPerSetIn, piecesPerUnit } from './set-pieces.ts';

describe('how many pieces a set holds', () => {
  it.each([
    'Magnet N42SH 30x10x5 (1 set = 8 pcs)',
    'Magnet N42SH 30x10x5 set of 8',
    'Magnet N42SH, 8er-Satz',
    'Satz à 8 Stück',
    '8 pcs/set',
    '8 Stk. pro Satz',
    '磁钢 套(8只)',
    '磁钢，8只/套',
    '磁石 8個セット',
    '8-piece set',
    'jeu de 8',
    '1 комплект = 8 шт',
  ])('is said by %s', (text) => {
    expect(piecesPerSetIn([text])).toBe(8);
  });

  it.each([
    'Magnet N42SH 30x10x5',
    '8 x Magnet N42SH 30x10x5',
    'set of 8 mm screws',
    'set of 8x3 magnets',
    'Set 8',
    'Set 8 V',
    'kit of 2.5',
    'Offset of 8',
    '2 sets of screws',
    '8 pcs',
  ])('is not said for sure by %s', (text) => {
    expect(piecesPerSetIn([text])).toBeNull();
  });

  it('is not known where it is said in two ways', () => {
    expect(piecesPerSetIn(['set of 8', '10 pcs/set'])).toBeNull();
    expect(piecesPerSetIn(['set of 8', '8 pcs/set'])).toBe(8);
  });
});

describe('a unit of many', () => {
  it.each([['50 pk', 50], ['30 pack', 30], ['10-pack', 10], ['10er-Pack', 10], ['25 Pkg.', 25]] as const)('%s', (unit, many) => {
    expect(piecesPerUnit(unit)).toBe(many);
  }); // prettier-ignore

  it.each(['pk', '50 pcs', '50', '1000', 'box of parts', '3 mm'])('is none: %s', (unit) => {
    expect(piecesPerUnit(unit)).toBeNull();
  });
});
