import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());

function classesOf(text: string): (string | null)[] {
  return decomposer
    .decompose({ texts: [{ role: 'description', text, column: 1 }], manufacturer: '', cas: [], pieceGrams: null })
    .contents.map(({ componentClass }) => componentClass);
}

describe('a magnet on something that stays with it', () => {
  it.each([
    'NdFeB magnet bonded on steel plate',
    'Magnet glued to steel yoke NdFeB N45SH',
    'NdFeB-Magnet auf Stahlplatte geklebt N42',
    'Magnet N42, verklebt auf Rotorwelle',
    'Aimant NdFeB collé sur tôle',
    'SmCo magnet segments bonded to hub, 12 pcs',
    '钕铁硼磁铁粘接于钢板',
  ])('is a part with magnets: %s', (text) => {
    expect(classesOf(text)).toEqual(['part-with-magnets']);
  });

  it.each([
    'Magnet N42SH, bonded with Loctite',
    'Magnet N42 for mounting on steel plates',
    'Bonded NdFeB magnet ring',
    'Magnet disc 10x3 mounted',
  ])('is none of these: %s', (text) => {
    expect(classesOf(text)).toEqual([null]);
  });

  const remarked = (remark: string): (string | null)[] =>
    decomposer
      .decompose({
        texts: [
          { role: 'description', text: 'NdFeB magnet N42 3x2 mm', column: 1 },
          { role: 'remarks', text: remark, column: 2 },
        ],
        manufacturer: '',
        cas: [],
        pieceGrams: null,
      })
      .contents.map(({ componentClass }) => componentClass);

  it.each([
    'Wird auf rotierende Welle geklebt',
    'to be glued on steel shaft',
    'will be bonded to the rotor',
    "sera collé sur l'arbre",
    'se pega en el eje',
  ])('comes loose where a remark says what is to be done to it: %s', (remark) => {
    expect(remarked(remark)).toEqual([null]);
  });

  it('and not where it says what has been done', () => {
    expect(remarked('bonded on steel plate')).toEqual(['part-with-magnets']);
    expect(remarked('Auf Stahlplatte geklebt')).toEqual(['part-with-magnets']);
  });

  it.each([
    'SmCo magnet ring bonded to the rotor',
    'N42SH magnet, glued to the hub',
    'Neodym-Magnet auf den Rotor geklebt',
    'Aimant néodyme collé sur le rotor',
  ])('comes loose where it is done to a thing that is named as known: %s', (text) => {
    expect(classesOf(text)).toEqual([null]);
  });

  it('is looked for in bounded time', () => {
    expect(classesOf(`Magnet N42 bonded on ${'steel-like '.repeat(40)}`)).toHaveLength(1);
  });
});
