import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import type { Content } from '../types.ts';

const decomposer = createDecomposer(knowledge());
const contentsOf = (text: string): readonly Content[] =>
  decomposer.decompose({
    texts: [{ role: 'description', text, column: 0 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  }).contents;
const isMagnet = (text: string): boolean =>
  contentsOf(text).some(({ form }) => form === 'magnet' || form === 'magnet-powder');

describe('the word for neodymium', () => {
  it.each([
    'Neodymium doped glass rod',
    'neodymium-doped phosphate glass',
    'Neodym-dotierter Glasstab',
    'Neodimio dopato vetro barra',
    'Verre dopé au néodyme',
    'ネオジムドープガラスロッド',
    '네오디뮴 도핑 유리봉',
  ])('is the element where it is doped into something: %s', (text) => {
    expect(isMagnet(text)).toBe(false);
  });

  it.each([
    'ネオジム粉末 -40mesh 3N',
    'Neodymium powder 99.9%',
    'Neodymium chips in oil',
    'Neodymium rod 6.35 mm 99.9%',
    'Neodymium disc 25.4 x 3 mm 99.9%',
    'Neodymium shot 2-5 mm',
    'Neodymium, chunks, 99.5%',
    'Neodymium standard 1000 ppm ICP',
    'Neodym-Pulver 99,9',
    'Neodym-Folie 0,1 mm',
    'Poudre de néodyme -40 mesh',
    'Neodimio in polvere 99,9%',
    'Neodimyum tozu 99.9%',
    'ネオジム 金属塊 1kg',
    'ネオジウム インゴット',
    'ネオジム標準液 1000ppm',
    '네오디뮴 봉 6mm 99.9%',
    'Neodymium 3N',
  ])('is the metal where a purity, its grains or a form of raw metal says so: %s', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  it.each([
    'Neodymium disc 10x3, 5N',
    'Neodymium 6x2 3N pull force',
    'Neodymium 95% recycled disc 10x3',
    'Neodymium block 99.9 x 20 x 10 mm',
    'Neodymium powder, isotropic',
    'Neodymium ring, powder coated',
    'Neodymium block 99% N42',
    'Neodymium magnet 10x3, 99.9% satisfaction',
    'Neodymium 20 x 5 mm gold foil',
    'Neodymium pieces 10 x 3 mm',
    'Neodymium standard block 40x20x10',
    'ネオジム φ10×3',
    'Neodymium rod 5x20',
    '네오디뮴 봉 5x20',
    'Dy doped neodymium magnet',
    'Neodymium magnet, dysprosium doped',
  ])('is a magnet where the thing is one: %s', (text) => {
    expect(isMagnet(text)).toBe(true);
  });
});
