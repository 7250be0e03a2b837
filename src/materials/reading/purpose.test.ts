import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());

function found(text: string): string[] {
  return decomposer
    .decompose({ texts: [{ role: 'description', text, column: 1 }], manufacturer: '', cas: [], pieceGrams: null })
    .contents.filter(({ confidence, report, trace }) => !trace && confidence >= (report ? 0.1 : 0.7))
    .map(({ material }) => material);
}

describe('what a part is for', () => {
  it.each([
    '坩埚(钇锭熔炼用)',
    '钢模(铝钪锭用)',
    '백킹플레이트 3인치 (Y2O3 타겟용)',
    'Varil (NdFeB çamuru için) boş',
    'Backing plate OFHC Cu 3" F/ Y target',
    'Alu clamp f. 19 mm ring magnets',
    'SiPM array 8x8, for LYSO readout',
  ])('is not in it: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Gd2O3 powder for targets', 'ox-Gd'],
    ['LYSO array 8x8 for PET', 'lyso'],
    ['钇锭(熔炼用)', 'el-Y'],
  ])('takes nothing from what it is: %s', (text, material) => {
    expect(found(text)).toEqual([material]);
  });
});
