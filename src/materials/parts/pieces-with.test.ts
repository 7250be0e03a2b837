import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

const isTold = (text: string): boolean => shown(text).length > 0;

describe('a piece by its grade and its size', () => {
  it.each([
    '1/4"Ø x 1/8" thk disc, N52, Ni-Cu-Ni, w/ 3M adh',
    'disc N52 10x3 w/ 3M adhesive',
    'N42 10x3 countersunk w/ screw',
    'N48 ring 20/10x5 w/ steel washer',
    'N35 block 20x10x2 w/ case',
    'Ring N42 20x10x5 mit Schraube',
    'Disque N52 10x3 avec adhésif',
    'Disco N35 15x2 com fita adesiva',
    '圆片 N35 10x1 带背胶',
  ])('is one whatever comes with it: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  it.each([
    'N52 disc 10 x 3 mm self-adhesive',
    'N52 disc 10x3 adhesive backed',
    'Disque N52 10x3 adhésif',
    '圆片 N35 10x1 背胶',
  ])('is one if it sticks: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  it.each(['0.5" dia x 0.125" thick N42', '1" x 1/2" x 1/4" N42 block', '1/4" x 1/8" disc N52'])(
    'has its size in inches: %s',
    (text) => {
      expect(isTold(text)).toBe(true);
    },
  );

  it.each([
    'Adhesive N52 10x3',
    'Bracket N42 20x10 w/ screw',
    'steel washer N42 10x20x2',
    'Case N42 100x50x20 with screws',
    'N52 10x3 self-adhesive foam pad',
    'Self-adhesive felt pad N35 20x3',
    'Label N42 10x20 self-adhesive',
    'Block N42 20x10 terminal w/ screw',
    'Disc brake N52 160x3 w/ screws',
    'Filter disc N45 50x3 with adhesive',
    'Velcro disc N35 20x2 with adhesive',
    'Hex nut 1/2" x 1/4" N42',
    'Pipe 1" x 1/2" reducer N42',
  ])('is none where another thing is named: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});
