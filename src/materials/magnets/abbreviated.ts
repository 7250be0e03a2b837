import type { GradeHit } from './grades.ts';
import { type Meaning, NO_ROLES } from '../lexicon/lexicon.ts';
import type { Hit } from '../reading/reading.ts';
import { isInCapitals, type Normalised } from '../text/normalise.ts';
import { COUNTED } from '../reading/stands-first.ts';
import { type Segment, segmentAt } from '../reading/segments.ts';

/** "MAG,ARC", "MAGN.", "blk mag", "mag.lamela": a magnet as lists of materials managers cut it short. */
const CUT_SHORT = /(?<![\p{L}\d])(?:magn?|магн)(?![\p{L}\d])/gu;
/** "MAG DIA6X3 N35": each is little by itself. */
const NEODYMIUM = /^N[2-5]\d/;
/** "MAG, DOOR SENSE, NEO, 4X2 DIA": so is the word cut short for the material, with a size. */
const NEO_SIZED = /(?<![\p{L}\d])neo(?![\p{L}\d]).{0,40}\d ?(?:mm ?)?x ?\d/u;
/** "PAS sensor, 12 magn.": so it is where it is counted, beside no lens and no valve. */
const COUNTED_SHORT = /(?<![^\s,;(|])(?:[2-9]|\d\d) magn\.(?=\s*(?:$|[,;)|]))/u;
const OF_OTHERS = /l(?:o?up|ens)|obje|o[ck]ula|s[ck]op|v[ae][ln][vt]|solen|spul|coil/;
const MAGNET: Meaning = {
  kind: 'magnet',
  value: '',
  headFinal: true,
  headInitial: true,
  germanic: false,
  isMetalForm: false,
  roles: NO_ROLES,
};

const NEODYMIUM_MAGNET: Meaning = { ...MAGNET, kind: 'family', value: 'ndfeb-sintered' };

/** Whether letters behind the figures say a high coercivity: nothing else is called so. */
export const isHighGrade = ({ suffix }: Pick<GradeHit, 'suffix'>): boolean => (suffix?.suffix.length ?? 0) > 1;

/**
 * The magnet that a text cuts short: such a word stands for much else (magazine, magnesium, magnetic), and for a magnet where the text
 * has the grade of one. Null where the text says it in full.
 */
export function abbreviatedMagnet(
  { folded }: Normalised,
  hits: readonly Hit[],
  grades: readonly GradeHit[],
  segments: readonly Segment[],
): Hit | null {
  const isGraded = grades.some(
    (grade) => isHighGrade(grade) || !grade.pattern.needsContext || NEODYMIUM.test(grade.text),
  );
  const counted = folded.includes('magn.') && !OF_OTHERS.test(folded) ? COUNTED_SHORT.exec(folded) : null;
  if (counted === null && !isGraded && !(folded.includes('neo') && NEO_SIZED.test(folded))) return null;
  if (hits.some(({ meaning }) => meaning.kind === 'magnet' || meaning.kind === 'family')) return null;
  // "LATCH_MAG.PRT LATCH MAG, NEO D10X3": the name of a file stands before.
  const found = [...folded.matchAll(CUT_SHORT)].at(-1);
  if (found === undefined) return null;
  const [text] = found;
  const [start, end] = [found.index, found.index + text.length];
  if (hits.some((hit) => hit.start < end && start < hit.end)) return null;
  const meaning = isGraded || counted !== null ? MAGNET : NEODYMIUM_MAGNET;
  return { start, end, text, meaning, segment: segmentAt(segments, start), negated: false, isMetalForm: false };
}

/** Shapes that magnets are sold in, as distributors' lists name them. Rings, sheets and strips are as often of neoprene. */
const SHAPED =
  /^(?:dis[ck]s?|blocks?|blk|cubes?|spheres?|balls?|cyl|cylinders?|arcs?|segments?|pots?|hooks?|buttons?|channels?|horseshoes?)$/i;
const COATED = /^(?:flex|flexible|rubber)$/i;
const SHEET = /^(?:sheets?|strips?)$/i;
const NEO = /(?<![\p{L}\d])neo(?![\p{L}\d])/u;
const THINGS = new Set(['class', 'magnet', 'family', 'part', 'feature', 'document', 'shape', 'material', 'element']);

/** "POT 25 M5 FEM NEO", "HOOK RUBBER COATED 43 | NEO": shapes, a figure and the word for neodymium cut short, and nothing else that it could be of. */
export function neoPiece(
  { folded, cased }: Normalised,
  hits: readonly Hit[],
  segments: readonly Segment[],
): Hit | null {
  const found = NEO.exec(folded);
  // Neo is a name as well.
  if (
    found === null ||
    cased.slice(found.index, found.index + 3) !== 'NEO' ||
    !isInCapitals(cased) ||
    !/\d/.test(folded)
  )
    return null;
  const things = hits.filter(({ meaning }) => THINGS.has(meaning.kind));
  const [first] = things;
  if (
    first === undefined ||
    COATED.test(first.text) !== SHEET.test(things[1]?.text ?? '') ||
    !COUNTED.test(folded.slice(0, first.start))
  )
    return null;
  if (!things.every(({ text }) => SHAPED.test(text) || COATED.test(text) || (text !== first.text && SHEET.test(text))))
    return null;
  const [start, end] = [found.index, found.index + found[0].length];
  if (hits.some((hit) => hit.start < end && start < hit.end)) return null;
  return {
    start,
    end,
    text: cased.slice(start, end),
    meaning: NEODYMIUM_MAGNET,
    segment: segmentAt(segments, start),
    negated: false,
    isMetalForm: false,
  };
}

/** Whether what a text cuts short is a piece of neodymium, of which no shape is another part. */
export const isNeoPiece = ({ meaning, text }: Hit): boolean => meaning.kind === 'family' && text === 'NEO';

/** "N52 NiCuNi": what magnets are plated with. */
export const isPlated = (folded: string): boolean => /ni[- ]?cu[- ]?ni(?![a-z])/.test(folded);
/** "Segment neo 40SH", "neos 20x4 N42": neodymium cut short. */
export const isCalledNeo = (folded: string): boolean => /(?<![\p{L}\d])neos?(?![\p{L}\d])/u.test(folded);
