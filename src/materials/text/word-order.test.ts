import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a magnet in whichever order a list writes it', () => {
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
    const lines = SIZES.flatMap((size) =>
      MATERIALS.flatMap((material) => ORDERS.map((order) => order(shape, size, material))),
    );
    expect(lines.filter((line) => shown(line).length === 0)).toEqual([]);
  });
});

describe('what belongs to a motor, a loudspeaker or a magnet', () => {
  const CARRIERS = ['stepper motor', 'servo motor', 'brushless motor', 'speaker', 'headphone', 'hard drive'];
  const PARTS = [
    'bracket',
    'cable',
    'connector',
    'cover',
    'gasket',
    'screw',
    'stand',
    'case',
    'fan guard',
    'test jig',
    'spacer',
    'heat sink',
    'terminal block',
  ];
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
