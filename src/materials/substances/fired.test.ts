import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());

/** Material and form of what is told of a line; traces are not. */
const found = (description: string): string[] =>
  decomposer
    .decompose({
      texts: [{ role: 'description', text: description, column: 1 }],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    })
    .contents.filter(({ trace, confidence }) => !trace && confidence >= 0.1)
    .map(({ material, form }) => `${material} ${String(form)}`);

describe('a piece that is fired of an oxide', () => {
  it.each(['Y2O3 crucible 50 ml', 'Crucible Y2O3 50 ml', 'Tiegel Y2O3', 'Focus ring Y2O3', 'Tube yttria 10x8x100'])(
    'is a ceramic: %s',
    (text) => {
      expect(found(text)).toEqual(['ceramic:Y ceramic']);
    },
  );

  it.each([
    ['Y2O3 powder 5N', 'ox-Y oxide'],
    ['Y2O3 powder in tube', 'ox-Y oxide'],
    ['Gd2O3 99.99% 500 g, plastic tube', 'ox-Gd oxide'],
    ['Sieve Y2O3 powder 325 mesh', 'ox-Y oxide'],
  ])('is none where the powder is what it is: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });
});

describe('a machine beside what is made in it', () => {
  it.each([
    'Strip casting furnace NdFeB 600kg',
    'Vacuum induction furnace SmCo',
    'Magnetizer NdFeB 2 kJ',
    'Magnetizing coil NdFeB D20',
    'Magnetisierspule NdFeB D20',
    'Glove box SmCo',
    '烧结炉 钕铁硼',
    '充磁机 钕铁硼',
    'Oven Gd2O3',
    'Gd2O3 oven',
    'Kiln yttria',
  ])('holds none of it: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['NdFeB block magnet, press quality', 'ndfeb-sintered magnet'],
    ['Gd2O3 powder, hot press grade', 'ox-Gd oxide'],
    ['Magnet NdFeB for press', 'ndfeb-sintered magnet'],
  ])('is not what a magnet or a powder is: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });
});

describe('a set of cables', () => {
  it.each(['Cable set galvo', 'Cable kit servo motor 5m', 'Cable assembly motor 3 m', 'Wire set speaker'])(
    'is no carrier: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
