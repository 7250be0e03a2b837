import type { Hit } from './reading.ts';

/** Forms that metals are drawn, rolled and cast into, and that other things are bought in as well. */
const OF_METAL =
  /^(?:wires?|plates?|ribbons?|sponges?|beads?|mesh|pins?|buttons?|films?|filaments?|needles?|tapes?|electrodes?|seeds?|draht|drähte|blech|platten?|stifte?|fils?|plaques?|alambre|placas?|drut|płyt[ay]|filo|piastr[ae]|проволока|пластина|板|线|線|丝|絲|片|와이어|판)$/iu;
/** Forms that magnets are made in. */
const OF_MAGNET =
  /^(?:plates?|beads?|pins?|buttons?|washers?|hooks?|inserts?|strips?|platten?|stifte?|plaques?|placas?|piastr[ae]|płyt[ay]|пластина|板|片)$/iu;
const SUBSTANCES = new Set(['element', 'material']);

/**
 * Whether the word at `at` is the form of the substance or magnet right before it, and no thing of its own: "dysprosium wire", "NdFeB
 * plate 50x50x10"; with a grade in the text also "magnet pin N42". "Neodymium wire" is drawn of the metal.
 */
export function isPieceOf(hits: readonly Hit[], at: number, folded: string, isGraded: boolean): boolean {
  const hit = hits[at];
  if (hit === undefined || (hit.meaning.kind !== 'part' && hit.meaning.kind !== 'feature')) return false;
  let before = at - 1;
  // "Dysprosium metal wire"
  if (hits[before]?.meaning.kind === 'form') before--;
  const of = hits[before];
  if (of === undefined || of.negated || of.segment !== hit.segment) return false;
  if (!/^[\s-]{0,2}$/.test(folded.slice((hits[at - 1] as Hit).end, hit.start))) return false;
  if (SUBSTANCES.has(of.meaning.kind)) return OF_METAL.test(hit.text);
  return (of.meaning.kind === 'family' || (of.meaning.kind === 'magnet' && isGraded)) && OF_MAGNET.test(hit.text);
}
