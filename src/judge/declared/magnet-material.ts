/** Is the material a magnet, of a known family or none named? */
export function isMagnetMaterial(material: string): boolean {
  return /^(?:ndfeb|smco|sm2co|smfen|magnet)/.test(material);
}
