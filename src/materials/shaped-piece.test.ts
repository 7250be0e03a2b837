import { describe, expect, it } from 'vitest';
import { contentsOfColumns, holds, shown } from './described.fixture.ts';

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

describe('what a metal is packed in', () => {
  it.each(['Thulium powder -40 mesh under argon 99.9% (REO)', 'Gadolinium metal chips, packed in oil', 'Terbium sous argon 3N'])('is not what it is: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
}); // prettier-ignore

describe('words in whichever order a list writes them', () => {
  const SHAPES = ['disc', 'ring', 'block', 'plate', 'arc segment', 'Scheibe', 'Quader', 'Würfel', 'Zylinder', 'disque', 'anneau', 'plaque', 'bloque', 'anillo', 'cubo', 'piastra', 'bloco', 'kostka', 'płytka', 'walec', 'кольцо', 'цилиндр', '圆环', '方块', 'リング', 'halka', 'skiva', 'cilinder']; // prettier-ignore
  const SIZES = ['Ø20 x 5 mm', 'D20x5', '20x10x5mm', 'ø 12.7 × 6.35', 'R30xR22x25'];
  const MATERIALS = ['N42SH', 'N35', 'Sm2Co17', 'YXG-28', 'NdFeB', 'SmCo'];
  const ORDERS = [
    (shape: string, size: string, material: string) => `${shape} ${size} ${material}`,
    (shape: string, size: string, material: string) => `${material} ${shape} ${size}`,
    (shape: string, size: string, material: string) => `${shape} ${material} ${size}`,
    (shape: string, size: string, material: string) => `${shape}, ${size}, ${material}, Ni`,
    (shape: string, size: string, material: string) => `${size} ${shape} ${material} NiCuNi`,
  ];

  it.each(SHAPES)('%s, a size, and a material or a grade are a magnet', (shape) => {
    const lines = SIZES.flatMap((size) => MATERIALS.flatMap((material) => ORDERS.map((order) => order(shape, size, material)))); // prettier-ignore
    expect(lines.filter((line) => shown(line).length === 0)).toEqual([]);
  });
});

describe('what belongs to a motor, a loudspeaker or a magnet', () => {
  const CARRIERS = ['stepper motor', 'servo motor', 'brushless motor', 'speaker', 'headphone', 'hard drive'];
  const PARTS = ['bracket', 'cable', 'connector', 'cover', 'gasket', 'screw', 'stand', 'case', 'fan guard', 'test jig', 'spacer', 'heat sink', 'terminal block']; // prettier-ignore
  const ORDERS = [
    (carrier: string, part: string) => `${carrier} ${part}`,
    (carrier: string, part: string) => `${part} for ${carrier}`,
    (carrier: string, part: string) => `${part} to ${carrier}`,
    (carrier: string, part: string) => `${part}, ${carrier}`,
    (carrier: string, part: string) => `${part} (${carrier})`,
    (carrier: string, part: string) => `2x ${carrier} ${part}`,
    (carrier: string, part: string) => `${carrier} ${part}`.toUpperCase(),
  ];

  it.each([
    'JIG MAGNET',
    'HOLDER MAGNET',
    'SHIM PM ROTOR',
    'CLAMP HDD M8X20',
    'TRAY KIT BLDC MOTOR',
    'TOOL SERVOMOTOR',
    'CARRIER LOUDSPEAKER',
  ])('is none where it stands first in capitals: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(PARTS)('%s is none, whichever way it is said', (part) => {
    const lines = CARRIERS.flatMap((carrier) => ORDERS.map((order) => order(carrier, part)));
    expect(lines.filter((line) => shown(line).length > 0)).toEqual([]);
  });
});
