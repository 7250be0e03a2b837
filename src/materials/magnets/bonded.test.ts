import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const materials = (text: string): string[] => contentsOf(text).map(({ material }) => material);

describe('neodymium by name and a binder', () => {
  it.each([
    'Plastic-bonded magnet ring, PPS/NdFeB',
    'Injection moulded magnet PA12 NdFeB',
    'Magnet ring NdFeB, bonded, D20x10x5',
    'Magnetring NdFeB kunststoffgebunden',
    '注塑磁环 钕铁硼',
    'B-NdFeB 63/64 ring',
    'REFeB 63/64p injection moulded ring 10-pole',
    'NdFeB Plastic',
    'NdFeB Kunststoff',
    'Plastic NdFeB magnet ring',
    'aimant NdFeB plastique',
    '钕铁硼塑磁',
    '塑料钕铁硼',
    'プラマグ ネオジム',
    '플라스틱 자석 NdFeB',
    'NdFeB-6SB',
    'NdFeB 10SB ring',
  ])('is a bonded magnet: %s', (text) => {
    expect(materials(text)).toEqual(['ndfeb-bonded']);
  });

  it('has no class of sintered ones by the figures of its grade', () => {
    const [content] = contentsOf('REFeB 63/64p ring');
    expect(content?.evidence.some(({ meaning }) => meaning.includes('coercivity class'))).toBe(false);
  });

  it.each([
    'Magnet NdFeB bonded to hub',
    'Sintered NdFeB magnet, bonded into the rotor',
    'NdFeB magnet, epoxy coated',
    'NdFeB plastic coated disc',
    'NdFeB magnet in plastic',
    'NdFeB-35SB',
    'N35 NdFeB plastic',
    'Plastic NdFeB N42',
  ])('is a sintered one that is fastened or coated: %s', (text) => {
    expect(materials(text)).toEqual(['ndfeb-sintered']);
  });

  it.each(['MQP-B magnet powder NdFeB', 'NdFeB magnet powder MQP-B', 'MQP-B, magnet powder, NdFeB'])(
    'is the bonded one that a grade names: %s',
    (text) => {
      expect(materials(text)).toEqual(['ndfeb-bonded']);
    },
  );

  it.each(['NdFeB and bonded NdFeB', 'MQP-B NdFeB sintered magnet', 'Neodymium magnets, bonded neodymium magnets'])(
    'are two where the text says so: %s',
    (text) => {
      expect(materials(text).sort()).toEqual(['ndfeb-bonded', 'ndfeb-sintered']);
    },
  );
});
