import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from './decompose.ts';
import type { Content } from './types.ts';

const decomposer = createDecomposer(knowledge());
const contentsOf = (text: string): readonly Content[] =>
  decomposer.decompose({
    texts: [{ role: 'description', text, column: 0 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  }).contents;
const isMagnet = (text: string): boolean => contentsOf(text).some(({ form }) => form === 'magnet');

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
    'Neodymium rod 5x20',
    '네오디뮴 봉 5x20',
    'Dy doped neodymium magnet',
    'Neodymium magnet, dysprosium doped',
  ])('is a magnet where the thing is one: %s', (text) => {
    expect(isMagnet(text)).toBe(true);
  });
});
