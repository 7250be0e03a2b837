import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from './decompose.ts';
import { slugOf } from './line.ts';
import type { LineText } from './types.ts';

describe('the words of an address', () => {
  it.each([
    ['https://shop.example/4pcs-nema-17-stepper-motor-55ncm?variant=1', '4pcs nema 17 stepper motor 55ncm'],
    ['https://th.shop.example/c-servo-motor/p-mg90s-metal-gear-micro-servo', 'mg90s metal gear micro servo'],
    ['www.shop.example/dp/B01_Neodymium_Magnet.html', 'B01 Neodymium Magnet'],
    ['https://shop.example/%E6%B0%B8-%E7%A3%81', '永 磁'],
  ])('%s', (address, words) => {
    expect(slugOf(address)).toBe(words);
  });

  it.each([
    'https://shop.example/123456',
    'https://shop.example',
    'N42SH',
    'https://x.example/%ZZ',
    'models/servo-horn.stl',
  ])('are the address itself where it has none: %s', (address) => {
    expect(slugOf(address)).toBe(address);
  });
});

describe('a line that says a type number alone', () => {
  const decomposer = createDecomposer(knowledge());
  const reported = (description: string, link: string): string[] => {
    const texts: LineText[] = [
      { role: 'description', text: description, column: 0 },
      { role: 'link', text: link, column: 1 },
    ];
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    return contents.flatMap(({ componentClass, report }) =>
      report && componentClass !== null ? [componentClass] : [],
    );
  };
  const SHOP = 'https://shop.example/4pcs-nema-17-stepper-motor-55ncm';

  it('is what its address calls it', () => {
    expect(reported('OMC 2504 S55', SHOP)).toEqual(['motor-stepper-hybrid']);
    expect(reported('OMC 2504 S55', 'https://shop.example/nema-17-motor-bracket')).toEqual([]);
  });

  it('and no line that says what it is', () => {
    expect(reported('Bracket 2504', SHOP)).toEqual([]);
    expect(reported('some assembly of the frame, left side', SHOP)).toEqual([]);
  });
});

describe('remarks', () => {
  it('that are labelled as the material count as it, and outweigh a vague name', () => {
    const decomposer = createDecomposer(knowledge());
    const found = (remark: string): string[] => {
      const texts: LineText[] = [
        { role: 'description', text: 'Insert', column: 0 },
        { role: 'remarks', text: remark, column: 1 },
      ];
      return decomposer
        .decompose({ texts, manufacturer: '', cas: [], pieceGrams: null })
        .contents.filter(({ report }) => report)
        .map(({ material }) => material);
    };
    expect(found('material: NdFeB N42SH')).toEqual(['ndfeb-sintered']);
    expect(found('Werkstoff: NdFeB N42SH')).toEqual(['ndfeb-sintered']);
    expect(found('material: steel 1.4301')).toEqual([]);
  });
});
