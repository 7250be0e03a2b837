import { isCalledNeo, isHighGrade, isPlated } from './abbreviated.ts';
import { gradeEvidence } from '../parts/before-noun.ts';
import type { Noun } from '../reading/head.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { isArc, isMagnetContext } from './magnet-context.ts';
import { isShapeNoun, isSizedShape } from './shape-words.ts';
import type { Evidence } from '../types.ts';

/**
 * "Block, 20x10x5, NdFeB, Ni", "plate N42SH 20x10x5", "Würfel, Ø 8 mm, N35": a shape with its size, and in the same text the material or the
 * grade of a rare-earth magnet that is not what it is for. Null: it is a shape of something else.
 */
export function shapedPiece(line: LineReading, text: ReadLineText, head: Noun): Evidence | null {
  const { segments, hits, grades, nouns } = text.reading;
  if (!isShapeNoun(head) || !(isSizedShape(text.reading) || isOfMagnets(text))) return null;
  if (nouns.some((noun) => noun !== head && noun.kind !== 'magnet' && !isShapeNoun(noun) && !/^rotor/.test(noun.value))) return null; // prettier-ignore
  const isSaidOfIt = (at: number): boolean =>
    segments.some(({ role, start, end }) => (role === 'main' || role === 'bracket') && at >= start && at < end);
  const isRareEarth = (family: string): boolean => line.knowledge.families.get(family)?.rareEarth === true;
  const grade = grades.find(({ start, family }) => isSaidOfIt(start) && isRareEarth(family));
  if (grade !== undefined && isMagnetContext(line, text, grade)) return gradeEvidence(line, text, grade);
  const family = hits.find(
    ({ start, negated, meaning: { kind, value } }) =>
      kind === 'family' && !negated && isSaidOfIt(start) && isRareEarth(value),
  );
  if (family === undefined) return null;
  return evidenceOf('context', family.text, text.source, 'what the piece is made of', null, line.knowledge, 0.85);
}

/** "Cube 12 mm N50 Ni-Cu-Ni", "segment neo 40SH", "38UH block", "arc segment 45SH": a grade with what magnets are plated with, with neodymium cut short, or with letters that only they have. */
const isOfMagnets = ({ reading: { grades, text } }: ReadLineText): boolean =>
  grades.length > 0 &&
  (isPlated(text.folded) ||
    isCalledNeo(text.folded) ||
    (grades.some(isHighGrade) && isArc(text.folded)) ||
    grades.some((grade) => /^(?:\d\d ?(?:UH|EHS?)|N ?-?\d\d ?[MH])/.test(grade.text)));

/** "Disc 10x3" below "Magnets": a shape with its size, in a category or below a heading that names magnets and nothing else. */
export function shapeUnder(line: LineReading, { reading }: ReadLineText): Evidence | null {
  // A size may have a column of its own.
  const isSized = isSizedShape(reading) || textsOf(line, 'description').some((text) => text.reading.hasDimensions);
  if (!isSized && !reading.hasDimensions && reading.grades.length === 0) return null;
  for (const text of textsOf(line, 'category', 'heading', 'title')) {
    const { head, nouns } = text.reading;
    if (head?.kind === 'magnet' && nouns.every(({ kind }) => kind === 'magnet'))
      return evidenceOf('context', head.text, text.source, 'what the shapes below it are', null, line.knowledge, 0.7);
    if (head !== null) return null;
  }
  return null;
}
