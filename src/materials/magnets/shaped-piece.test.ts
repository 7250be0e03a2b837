import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { contentsOfColumns, holds, shown } from '../described.fixture.ts';

const decomposer = await bundledDecomposer();

describe('a shape with its size, and the material or the grade of a magnet', () => {
  it.each([
    'ring, ø 12.7 × 6.35, SmCo, Ni',
    'Block, Ø20xØ10x5, NdFeB, Ni',
    'disque, 20 x 10 x 5 mm, SmCo, Ni',
    'plate N42SH 20x10x5mm',
    '20x10x5mm plate YXG-28 NiCuNi',
    '45SH plate 20x10x5mm',
    'Würfel, Ø 8 mm, N35, Ni',
    'Ring Ø20 x Ø10 x 5 N42',
    'Ring Ø 25x15x5, N45SH, NiCuNi',
    'cubo N48H 20 x 10 x 5 mm',
    'segmento NdFeB 20x10x5mm',
    'placa Ø 8 mm, N42SH',
    'bloco N42 20x10x5mm',
    'kostka D20x5, SmCo',
    'цилиндр Sm2Co17 D20x5',
    'ディスク D20x5, N42',
    'Kugel Ø 8 mm N48H NiCuNi',
  ])('is a magnet: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Platte 20x10x5 S235',
    'plate 100x50x5, steel, for N42 magnets',
    'plate for SmCo magnet 20x10x5',
    'Base plate 100x50x5 for NdFeB magnets',
    'Ring Ø20 x 10 steel, holds NdFeB magnet',
    'Backing plate Ø76 x 3, N42SH magnet carrier',
    'Distanzring Ø20xØ10x5 für Magnet N42',
    'plate, steel, 20x10x5, without NdFeB',
    'Pręt Ø20 40H',
    'Block, 20x10x5, AlNiCo 5',
    'cubo de rueda 20x110 mm',
    'Ring Ø20 O-ring NBR 70',
  ])('is of something else, or for one: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('a material that is a grade and a plating', () => {
  it.each(['Ring', 'Pin', 'Item 7'])('makes a magnet of a %s', (name) => {
    expect(contentsOfColumns(['description', name], ['material', 'N52 NiCuNi'])).not.toEqual([]);
  });
});

describe('a grade and a coating beside a name', () => {
  it.each([
    ['Ring', 'material', 'N38 nickel'],
    ['Block 12x8x4', 'material', 'N45, zinc'],
    ['Block 12x8x4', 'material', 'N45SH Zn plated'],
    ['Scheibe 8x2', 'material', 'N35 vernickelt'],
    ['Disque 8x2', 'material', 'N42 nickelé'],
    ['Anello 8x2', 'material', 'N42 zincato'],
    ['Disco 8x2', 'material', 'N42, niquelado'],
    ['Krążek 8x2', 'material', 'N42 niklowany'],
    ['Диск 8x2', 'material', 'N42 никелированный'],
    ['圆片', 'material', 'N42 镀镍'],
    ['Magnet, catch', 'material', 'N38 NICKEL'],
    ['Disc 14x3', 'remarks', 'N50, nickel'],
    ['Disque Ø14x3', 'remarks', 'N50, nickelé'],
  ] as const)('makes a magnet of it: %s | %s %s', (name, role, said) => {
    expect(contentsOfColumns(['description', name], [role, said])).not.toEqual([]);
  });

  it.each([
    ['Ring', 'material', 'N02200 nickel'],
    ['O-ring', 'material', 'N70 NBR'],
    ['Ring', 'material', 'Nickel N42 steel'],
    ['Disc 14x3', 'remarks', 'nickel, for N50'],
    ['Disc 14x3', 'remarks', 'N50 steel'],
  ] as const)('says nothing of another material: %s | %s %s', (name, role, said) => {
    expect(contentsOfColumns(['description', name], [role, said])).toEqual([]);
  });
});

describe('what a metal is packed in', () => {
  it.each([
    'Thulium powder -40 mesh under argon 99.9% (REO)',
    'Gadolinium metal chips, packed in oil',
    'Terbium sous argon 3N',
  ])('is not what it is: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('a shape with its size below what names magnets', () => {
  const contentsBelow = (text: string, above: string, role: 'category' | 'heading' | 'title') =>
    decomposer.decompose({
      texts: [
        { role: 'description', text, column: 1 },
        { role, text: above, column: -1 },
      ],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    }).contents;

  it.each([
    ['Disc 10x3', 'Magnets', 'heading'],
    ['Ring Ø20xØ10x5', 'Magnets', 'category'],
    ['Block 50x20x10', 'NdFeB magnets', 'title'],
  ] as const)('%s below %s is one', (text, above, role) => {
    expect(contentsBelow(text, above, role)).not.toEqual([]);
  });

  it.each([
    ['Disc 10x3', 'Magnet holders', 'heading'],
    ['Disc 10x3', 'Washers', 'category'],
    ['Screw M3x8', 'Magnets', 'title'],
    ['Disc', 'Magnets', 'heading'],
  ] as const)('%s below %s is none', (text, above, role) => {
    expect(contentsBelow(text, above, role)).toEqual([]);
  });
});

describe('a heading in a word that is a carrier in one language and a part in another', () => {
  it.each(['spindle', 'Spindle group', 'Monitor'])('does not say where heads stand below it: %s', (above) => {
    const sensor = [
      ['description', 'SENSOR RING'],
      ['remarks', 'N42SH'],
      ['heading', above],
    ] as const;
    expect(contentsOfColumns(...sensor)).not.toEqual([]);
  });
});
