import { magnetKind } from '../../materials/magnets/magnet-kind.ts';
/** Is the material a magnet, of a known family or none named? */
export function isMagnetMaterial(material: string): boolean {
  return magnetKind(material) !== null || material.startsWith('magnet');
}
