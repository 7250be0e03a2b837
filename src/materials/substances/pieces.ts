import { FOLLOWED } from '../symbols/rare-earths.ts';
import type { GradeHit } from '../magnets/grades.ts';
import type { Noun } from '../reading/head.ts';
import type { Normalised } from '../text/normalise.ts';
import { isMeasuredOf, isShapeOf } from '../symbols/purity.ts';
import type { Hit } from '../reading/reading.ts';
import { isSaidOfPiece } from '../magnets/said-of-piece.ts';
import type { Segment } from '../reading/segments.ts';

/** Forms that magnets are made in. */
const OF_MAGNET =
  /^(?:plates?|beads?|pins?|rods?|bars?|tubes?|buttons?|washers?|hooks?|inserts?|strips?|platten?|stifte?|plaques?|pastilles?|placas?|pastillas?|piastr[ae]|płyt[ay]|пластина|板|片)$/iu;
const SUBSTANCES = new Set(['element', 'material']);

/** What goods are packed in. */
export const CONTAINER =
  /^(?:box(?:es)?|bags?|packs?|packets?|jars?|bottles?|vials?|cans?|tins?|ampoules?|drums?|tubs?|crates?|cartons?|pallets?|cases?|bundles?|buckets?|trays?|reels?|spools?)$/i;
/** Between a word and what it is made of or holds: "rod of pure terbium", "box of 10 stepper motors", "fil de terbium". */
export const OF =
  /^ (?:(?:of|aus|von|van|av|af|de|di|do|da|em|en|in|od|ze?|iz|из|з|із|від)(?: (?:pure|high[- ]purity|reinem))? |d')(?:\d{1,5} ?[x×]? ?)?$/u;
/** Nothing behind a word but figures and further clauses. */
const ENDS = /^\s*(?:$|[,;(|)]|\d)/;

/** What a word is said to be made of or to hold: "rod of terbium". */
export function ofWhat(hits: readonly Hit[], at: number, folded: string): Hit | null {
  const hit = hits[at];
  const of = hits.slice(at + 1, at + 3).find(({ meaning }) => meaning.kind !== 'prep');
  return hit === undefined ||
    of === undefined ||
    of.negated ||
    !OF.test(folded.slice(hit.end, Math.max(hit.end, of.start)))
    ? null
    : of;
}

/** Whether the word at `at` is only what the thing beside it is packed in: "dysprosium bottle", "box of stepper motors". */
export function isPackingOf(hits: readonly Hit[], at: number, folded: string): boolean {
  const hit = hits[at];
  if (hit?.meaning.kind !== 'part' || !CONTAINER.test(hit.text)) return false;
  const held = ofWhat(hits, at, folded);
  // "Case of motor" is what is around one.
  if (held !== null && (SUBSTANCES.has(held.meaning.kind) || (held.meaning.kind === 'class' && /s$/i.test(held.text))))
    return true;
  const before = hits[at - 1];
  return (
    before !== undefined &&
    !before.negated &&
    SUBSTANCES.has(before.meaning.kind) &&
    before.segment === hit.segment &&
    folded.slice(before.end, hit.start) === ' ' &&
    ENDS.test(folded.slice(hit.end))
  );
}

/**
 * Whether the word at `at` is the form of the substance or magnet right before it, and no thing of its own: "dysprosium wire", "NdFeB
 * plate 50x50x10"; with a grade in the text also "magnet pin N42". "Neodymium wire" is drawn of the metal.
 */
export function isPieceOf(hits: readonly Hit[], at: number, folded: string, isGraded: boolean): boolean {
  const hit = hits[at];
  if (hit === undefined || (hit.meaning.kind !== 'part' && hit.meaning.kind !== 'feature')) return false;
  if (isMetalPiece(hits, at, folded) || isMagnetPiece(hits, at, folded)) return true;
  let before = at - 1;
  // "Dysprosium metal wire"
  if (hits[before]?.meaning.kind === 'form') before--;
  const of = hits[before];
  if (of === undefined || of.negated || of.segment !== hit.segment) return false;
  if (!/^[\s-]{0,2}$/.test(folded.slice((hits[at - 1] as Hit).end, hit.start))) return false;
  if (SUBSTANCES.has(of.meaning.kind)) return hit.isMetalForm;
  return (of.meaning.kind === 'family' || (of.meaning.kind === 'magnet' && isGraded)) && OF_MAGNET.test(hit.text);
}

/** Whether the word at `at` is the form of a metal that is named behind it: "fil de terbium", "drut terbowy". */
function isMetalPiece(hits: readonly Hit[], at: number, folded: string): boolean {
  const hit = hits[at] as Hit;
  if (!hit.isMetalForm) return false;
  const made = ofWhat(hits, at, folded);
  if (made !== null && SUBSTANCES.has(made.meaning.kind)) return true;
  if (hits.some((other) => isMeasured(hit, other, folded) || isSaidFirst(other, hit, folded))) return true;
  const next = hits[at + 1];
  return (
    next?.meaning.kind === 'element' &&
    !next.negated &&
    next.segment === hit.segment &&
    folded.slice(hit.end, next.start) === ' '
  );
}

/** "Wire 1 mm, yttrium", "plate 5 mm, SmCo": of a magnet only what magnets are made as. */
const isMeasured = (form: Hit, other: Hit, folded: string): boolean =>
  (other.meaning.kind === 'element' || OF_MAGNET.test(form.text)) && isMeasuredOf(form, other, folded);

const isSaidFirst = (other: Hit, form: Hit, folded: string): boolean =>
  other.meaning.kind === 'element' && !other.negated && isShapeOf(other, form, folded);

/** Whether the word at `at` is the form of a magnet that is named behind it: "pastilla samario-cobalto 5x3". */
function isMagnetPiece(hits: readonly Hit[], at: number, folded: string): boolean {
  const [hit, next] = [hits[at] as Hit, hits[at + 1]];
  return (
    OF_MAGNET.test(hit.text) &&
    hit.meaning.headInitial &&
    next?.meaning.kind === 'family' &&
    !next.negated &&
    next.segment === hit.segment &&
    folded.slice(hit.end, next.start) === ' '
  );
}

const MILLIMETRES = /\d\s?mm(?![\p{L}\d])/u;
/** No other word before it in its clause: a brake disc is no disc. */
const OPENS = /(?:^|[,;:|(])(?:mm|[x×øϕ⌀]|[^\p{L},;:|(]){0,12}$/u;

/** "Ring N42 8 mm", "N52 sphere 5 mm": a shape right beside a grade, and one size of it. */
export function isSizedShape(hits: readonly Hit[], grades: readonly GradeHit[], folded: string): boolean {
  const between = (from: number, to: number): boolean => from <= to && /^[ ,-]{0,2}$/.test(folded.slice(from, to));
  return (
    MILLIMETRES.test(folded) &&
    grades.some((grade) =>
      hits.some(
        ({ meaning, start, end }) =>
          meaning.kind === 'shape' &&
          OPENS.test(folded.slice(0, Math.min(start, grade.start))) &&
          (between(end, grade.start) || between(grade.end, start)),
      ),
    )
  );
}

/** Whether nothing but what is said of a piece, or comes with it, is named beside its grade. */
export const isPieceAlone = (nouns: readonly Noun[], grades: readonly GradeHit[], segments: readonly Segment[], text: Normalised): boolean =>
  nouns.every((noun) => noun.kind === 'part' && isSaidOfPiece(noun, grades, segments, text)); // prettier-ignore

const ALLOYED = /target|alloy|legierung|靶|合金|ターゲット|타겟/i;

const THREE = /[A-Z][a-z]?[-\u2013][A-Z][a-z]?[-\u2013][A-Z]/;
const RARE = new RegExp(String.raw`(?<![A-Za-z\d])(?:${FOLLOWED})(?![A-Za-z\d])`);

/** Whether symbols of three constituents may stand one behind the other, a rare earth among them: what `symbol-chain.ts` is asked for. */
export const mayChain = (cased: string): boolean => THREE.test(cased) && RARE.test(cased);

/** Whether a text has two shares, as one has that says what the whole is made of. */
export const hasShares = (cased: string): boolean => /%[^%]+%/.test(cased);

/**
 * Whether symbols of an alloy or a target may stand together in a text, yttrium among them ("target YAl"), or one behind the other, or
 * shares of several: what `substance-constituents.ts` is asked for.
 */
export const mayRunTogether = (cased: string): boolean =>
  (cased.includes('Y') && ALLOYED.test(cased)) || mayChain(cased) || hasShares(cased);
