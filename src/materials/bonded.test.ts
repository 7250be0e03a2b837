import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../batch/decomposer.ts';

const decomposer = await bundledDecomposer();

function materials(text: string): string[] {
  const texts = [{ role: 'description' as const, text, column: 0 }];
  return decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null }).contents.map(({ material }) => material); // prettier-ignore
}

describe('neodymium by name and a binder', () => {
  it.each([
    'Plastic-bonded magnet ring, PPS/NdFeB',
    'Injection moulded magnet PA12 NdFeB',
    'Magnet ring NdFeB, bonded, D20x10x5',
    'Magnetring NdFeB kunststoffgebunden',
    '注塑磁环 钕铁硼',
  ])('is a bonded magnet: %s', (text) => {
    expect(materials(text)).toEqual(['ndfeb-bonded']);
  });

  it.each(['Magnet NdFeB bonded to hub', 'Sintered NdFeB magnet, bonded into the rotor', 'NdFeB magnet, epoxy coated'])(
    'is a sintered one that is fastened or coated: %s',
    (text) => {
      expect(materials(text)).toEqual(['ndfeb-sintered']);
    },
  );
});
