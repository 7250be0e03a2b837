import type { GradeHit } from './grades.ts';
import type { Meaning } from './lexicon.ts';
import type { Hit } from './reading.ts';
import type { Normalised } from './normalise.ts';
import { type Segment, segmentAt } from './segments.ts';

/** "MAG,ARC", "MAGN.", "blk mag", "mag.lamela": a magnet as lists of materials managers cut it short. */
const CUT_SHORT = /(?<![\p{L}\d])(?:magn?|магн)(?![\p{L}\d])/u;
/** "MAG DIA6X3 N35": each is little by itself. */
const NEODYMIUM = /^N[2-5]\d/;
const MAGNET: Meaning = {
  kind: 'magnet',
  value: '',
  headFinal: true,
  headInitial: true,
  germanic: false,
  isMetalForm: false,
};

/** Whether letters behind the figures say a high coercivity: nothing else is called so. */
export const isHighGrade = ({ suffix }: Pick<GradeHit, 'suffix'>): boolean => (suffix?.suffix.length ?? 0) > 1;

/**
 * The magnet that a text cuts short: such a word stands for much else (magazine, magnesium, magnetic), and for a magnet where the text
 * has the grade of one. Null where the text says it in full.
 */
export function abbreviatedMagnet({ folded }: Normalised, hits: readonly Hit[], grades: readonly GradeHit[], segments: readonly Segment[]): Hit | null {
  if (!grades.some((grade) => isHighGrade(grade) || !grade.pattern.needsContext || NEODYMIUM.test(grade.text))) return null;
  if (hits.some(({ meaning }) => meaning.kind === 'magnet' || meaning.kind === 'family')) return null;
  const found = CUT_SHORT.exec(folded);
  if (found === null) return null;
  const [text] = found;
  const [start, end] = [found.index, found.index + text.length];
  if (hits.some((hit) => hit.start < end && start < hit.end)) return null;
  return { start, end, text, meaning: MAGNET, segment: segmentAt(segments, start), negated: false, isMetalForm: false };
} // prettier-ignore
