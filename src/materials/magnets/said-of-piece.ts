import { isCoating } from '../reading/features.ts';
import type { GradeHit } from './grades.ts';
import type { Noun } from '../reading/head.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Segment } from '../reading/segments.ts';

/** "Disque N52 10x3 adhésif", 圆片 N35 10x1 背胶: a word for glue as an adjective, or the layer of it that a thing has on its back. */
const BACKED = /[背贴貼]$/;
const ON_BACK = /^(?:[背貼贴]|3m ?)[胶膠]$/i;
const BINDER =
  /^(?:binder|bindemittel|liant|legante|[al]glutinante|ligante|バインダー?|粘[结結][剂劑]|바인더|matrix)$/i;
const BOUND = /bonded|ferrite$/;
const GLUE = /^(?:adh[eé]si(?:f|ve|vo|va)|adesiv[oa]|autocollant|[胶膠])$/i;

/**
 * Whether a noun only says something of a piece that its grade and its size tell to be a magnet: what it is coated with, that it sticks, or what comes
 * with it ("N42 10x3 w/ screw"). What stands before the grade may be another thing that is called so.
 */
export function isSaidOfPiece(
  noun: Noun,
  grades: readonly GradeHit[],
  segments: readonly Segment[],
  { folded }: Normalised,
): boolean {
  if (isCoating(noun)) return true;
  if (!grades.some(({ end }) => end <= noun.start)) return false;
  // "BNP-10 ring 8-pole, PA12 binder": how many poles it has, and what binds it.
  if (noun.value === 'feature:count') return true;
  if (BINDER.test(noun.text) && grades.some(({ family }) => BOUND.test(family))) return true;
  if (segments[noun.segment]?.role === 'with') return true;
  return (
    ON_BACK.test(noun.text) || (GLUE.test(noun.text) && (noun.headInitial || BACKED.test(folded.slice(0, noun.start))))
  );
}
