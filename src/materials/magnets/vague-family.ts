import type { MagnetFamily } from '../../knowledge/types.ts';
import type { MagnetFacts } from './magnet-facts.ts';

/** What names the metal, boron or a maker's Nd-Fe-B in the languages of the vocabularies. */
const NAMES_METAL =
  /n[eé]o|nd|n[eé]f|nib|bor|vacodym|нео|νεο|ناودي|ن[ئي]و|ני?או|นีโอ|ネオ|네오|[钕釹铷銣汝]|钕|sinter|소결/iu;

/** How sure a name of a magnet is that other magnets are sold by as well: samarium-cobalt is of rare earths too, and "strong" is said of ferrite. */
export const VAGUE = 0.85;

/** "强磁", "強力磁石", "rare earth magnet": whether a name says Nd-Fe-B without the metal, as shops do. */
export const isVague = (family: MagnetFamily, written: string): boolean =>
  family.id === 'ndfeb-sintered' && !NAMES_METAL.test(written);

type Family = MagnetFacts['families'][number];

/** "稀土永磁体(钐钴)", "磁环 Y30BH 强力磁铁": beside a family that is named, or told by a grade, a vague name is only another word for it. */
export function settleVague(families: Map<string, Family>): void {
  const vague = [...families].filter(([, { named, evidence }]) => !named && evidence.kind === 'material');
  if (vague.length < families.size) for (const [id] of vague) families.delete(id);
}
