import type { GradeHit } from '../magnets/grades.ts';
import { isPlated } from '../magnets/abbreviated.ts';
import { isTool } from '../magnets/own-magnet.ts';
import { isCoating } from '../reading/features.ts';
import type { Noun } from '../reading/head.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { isCalledGrade, isMagnetContext } from '../magnets/magnet-context.ts';
import type { Evidence } from '../types.ts';

/* What a grade says of a line outweighs a noun that stands behind it; `type-before.ts` for numbers of types. */

/** That a text is about a magnet, by a grade in it. */
export const gradeEvidence = (line: LineReading, text: ReadLineText, { written, pattern }: GradeHit): Evidence =>
  evidenceOf('grade', written, text.source, 'a magnet grade', pattern, line.knowledge, pattern.confidence);

/**
 * "N42SH | from the catalogue of …": a grade with a coercivity class in a clause before the first noun is what the line is. So is any
 * grade of which the noun is a piece: in "BMS-22", of a maker of magnets, "BMS" is no battery management system.
 */
export function gradeBefore(line: LineReading, text: ReadLineText, head: Noun): Evidence | null {
  const start = text.reading.segments[head.segment]?.start ?? 0;
  const grade = text.reading.grades.find(
    (found) =>
      ((found.end <= start && ((found.suffix?.suffix ?? '') !== '' || isPlated(text.reading.text.folded))) ||
        (found.start <= head.start && head.end < found.end)) &&
      isMagnetContext(line, text, found),
  );
  return grade === undefined ? null : gradeEvidence(line, text, grade);
}

/** "Cup, N42SH": of a part the clause behind it is the grade of a magnet with its coercivity, and nothing else. */
export function gradeBehind(line: LineReading, text: ReadLineText, part: Noun): Evidence | null {
  const own = text.reading.segments[part.segment + 1];
  if (part.value !== '' || own === undefined || !/^(?:main|bracket)$/.test(own.role) || isTool(part)) return null;
  const grade = text.reading.grades.find(
    ({ start, end, family, suffix }) =>
      (suffix?.suffix ?? '') !== '' &&
      line.knowledge.families.get(family)?.rareEarth === true &&
      text.reading.text.folded.slice(own.start, own.end).trim() === text.reading.text.folded.slice(start, end).trim(),
  );
  return grade === undefined ? null : gradeEvidence(line, text, grade);
}

/** A text without a noun that holds the grade of a rare-earth magnet and a size, or calls it a grade. */
export function gradedPiece(line: LineReading, text: ReadLineText): Evidence | null {
  if (text.reading.nouns.length > 0) return null;
  const grade = text.reading.grades.find(
    (found) =>
      (text.reading.hasDimensions || isCalledGrade(text, found)) &&
      line.knowledge.families.get(found.family)?.rareEarth === true &&
      isMagnetContext(line, text, found),
  );
  return grade === undefined ? null : gradeEvidence(line, text, grade);
}

/** What a magnet is kept in, stuck with or told of by; its own size may stand beside it. */
const KEEPS = ['adhesive', 'around-magnets', 'cable', 'control', 'fastener', 'holding', 'label', 'machine'] as const;
const keeps = ({ roles }: Noun, isLast: boolean): boolean =>
  KEEPS.some((role) => roles.has(role)) || (isLast && roles.has('holder'));

/**
 * "MAGNET CASE LID | Block 10 x 4 x 1.5, N52, Ni": a name that opens with the magnet goes on with where it sits, if another column is the
 * shape and the size of a magnet, by its grade or its plating.
 */
export function pieceOfName(line: LineReading, name: ReadLineText, part: Noun, text: ReadLineText): Evidence | null {
  const { nouns, text: called, segments } = name.reading;
  const [first] = nouns;
  if (first?.kind !== 'magnet' || called.folded.slice(0, first.start).trim() !== '' || segments.length > 1) return null;
  if (part.value === 'document' || nouns.some((noun) => keeps(noun, noun === part))) return null;
  const { hasDimensions, nouns: own, grades, text: said } = text.reading;
  if (!hasDimensions || own.some(({ value }) => value !== 'shape')) return null;
  const grade = grades.find(
    (found) => line.knowledge.families.get(found.family)?.rareEarth === true && isMagnetContext(line, text, found),
  );
  if (grade !== undefined) return gradeEvidence(line, text, grade);
  return isPlated(said.folded)
    ? evidenceOf('context', first.text, name.source, 'a magnet', null, line.knowledge, 0.7)
    : null;
}

/** A column with the grade of a rare-earth magnet and no noun: what a bare shape beside it is made of. */
export function gradeAlone(line: LineReading, text: ReadLineText): Evidence | null {
  const { grades, nouns } = text.reading;
  if (nouns.some((noun) => noun.kind !== 'magnet' && !isCoating(noun))) return null;
  // "Cylinder | 30/30 brass": of figures alone the class says nothing.
  const isOfClass = (found: (typeof grades)[number]): boolean =>
    (found.suffix?.suffix.length ?? 0) > 1 && !/^\d+\/\d+$/.test(found.text);
  const grade = grades.find(
    (found) =>
      line.knowledge.families.get(found.family)?.rareEarth === true &&
      (isOfClass(found) || isMagnetContext(line, text, found)),
  );
  return grade === undefined ? null : gradeEvidence(line, text, grade);
}
