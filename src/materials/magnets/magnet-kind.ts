import type { Content } from '../types.ts';

/** What a rare-earth magnet is made of, however it is made: sintered, bonded and hot-pressed Nd-Fe-B are of one kind, and with praseodymium or cerium in place of neodymium. */
type MagnetKind = 'ndfeb' | 'smco' | 'smfen';

const KINDS: Readonly<Record<string, MagnetKind>> = {
  ndfeb: 'ndfeb',
  prfeb: 'ndfeb',
  cefeb: 'ndfeb',
  smco: 'smco',
  sm2co: 'smco',
  smfen: 'smfen',
};

/** Material of a magnet of which nothing says what it is made of. */
export const UNSPECIFIED_MAGNET = 'magnet-unspecified';

/** A magnet of which a line says nothing but that it is one. */
export const isOpenMagnet = ({ material, form }: Pick<Content, 'material' | 'form'>): boolean =>
  material === UNSPECIFIED_MAGNET && form === 'magnet';

/**
 * The kind of a magnet, its powder or its alloy, by the id of the material or family (`ndfeb-bonded`, `sm2co17`); null: of a magnet
 * without rare earths, of one whose material is not stated, of no magnet.
 */
export const magnetKind = (material: string): MagnetKind | null =>
  KINDS[/^(?:(?:nd|pr|ce)feb|smco|sm2co|smfen)/.exec(material)?.[0] ?? ''] ?? null;
