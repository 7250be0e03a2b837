import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';

const decomposer = await bundledDecomposer();

/** Whether a magnet of this material settles the motor that it stands below. */
const isPlain = (material: string): boolean =>
  decomposer.decompose({
    texts: [
      { role: 'description', text: 'Magnet segment', column: 0 },
      { role: 'material', text: material, column: 1 },
    ],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  }).isPlainMagnet === true;

describe('a magnet without rare earths', () => {
  it.each(['Ferrite', 'Ferrite Y30', 'Hartferrit Y30', 'Ferrite C8', 'AlNiCo 5', '铁氧体 Y30', 'феррит Y30'])(
    'is one by a word for what it is of, with a grade as without: %s',
    (material) => {
      expect(isPlain(material)).toBe(true);
    },
  );

  it.each(['Y30', 'Ferrite Y30 / NdFeB N35', 'NdFeB N35', 'steel'])(
    'is none by a grade alone, or beside another: %s',
    (material) => {
      expect(isPlain(material)).toBe(false);
    },
  );
});
