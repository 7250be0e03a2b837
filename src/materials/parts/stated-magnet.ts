import type { Noun } from '../reading/head.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { magnetKind } from '../magnets/magnet-kind.ts';
import { isMagnetContext } from '../magnets/magnet-context.ts';
import type { Evidence } from '../types.ts';
import { gradeEvidence } from './before-noun.ts';

/*
 * What is called a magnet after its use ("Haltemagnet", "latch magnet", "Bremsmagnet") is a holder, a lock or a winding as often as a bare
 * magnet. Where the line says of which rare earths it is, the magnet itself is what is bought: that it is judged as one is the stricter
 * reading, and a grade that is told must not make it the milder.
 */

/** A noun for magnets that a name ends with, or opens with before a comma or a preposition. No adjective. */
const CALLED =
  /(?:magnet(?:s|e|en|er|et)?|magneet|magneten|magneetti|magnes|magnesy|mágnes(?:ek)?|mıknatıs\p{L}{0,4}|магнит[ыи]?|магніт[и]?|磁[铁鐵石钢鋼]|永[磁]体|マグネット|자석)$|^(?:magnets?|aimants?|im[aá]n(?:es)?|[íi]m[ãa]s?|íman|calamit[ae]|magnet[ei]|magnes|магнит)(?:,| (?:de|di|da|do|du|för|voor|für|for|do|для) |$| )/iu;
/** Windings by name. */
const WOUND = /ele[ck]tro|solenoid|spule|coil|bobin|hub-?magnet|zug-?magnet|электро|електро|电磁|電磁/iu;
/** Holders and windings that are called magnets. */
const HOLDERS = /^(?:holding-magnet|pot-magnet|magnetic-catch)$/;
const WINDINGS = /^(?:electromagnet|magnetic-lock)$/;

/** That a line states a rare-earth magnet: by a grade, or by the name of the family; `own`: in a clause that comes with nothing. */
export function statedMagnet(line: LineReading, where: 'own' | 'any' = 'own'): Evidence | null {
  for (const text of textsOf(line, 'description', 'material')) {
    const { grades, hits, segments } = text.reading;
    const isRare = (family: string): boolean => line.knowledge.families.get(family)?.rareEarth === true;
    const grade = grades.find((one) => isRare(one.family) && isMagnetContext(line, text, one));
    if (grade !== undefined) return gradeEvidence(line, text, grade);
    const named = hits.find(
      ({ meaning, negated, segment }) =>
        meaning.kind === 'family' &&
        isRare(meaning.value) &&
        !negated &&
        (where === 'any' || segments[segment]?.role !== 'with'),
    );
    if (named !== undefined)
      return evidenceOf('context', named.text, text.source, 'a magnet, by what it is of', null, line.knowledge, 0.9);
  }
  return null;
}

/** "Haltemagnet NdFeB N45SH D10x3", "Magnet, hook, NdFeB N38": of such a holder by its name in a text. */
export const isHolderStated = (line: LineReading, classId: string, said: string): boolean =>
  HOLDERS.test(classId) && CALLED.test(said.trim()) && statedMagnet(line) !== null;

/**
 * "Bremsmagnet SmCo", "Türmagnet Neodym 10x5x2": what is held for a winding is none. "Magnet, door latch, NdFeB N38", "MAGNET,HOLDER,NDFEB N38":
 * a name that opens with the magnet and a comma goes on with where it sits, and a clause of its own says of what it is.
 */
export function magnetStated(line: LineReading, text: ReadLineText, head: Noun): Evidence | null {
  const isWinding = WINDINGS.test(head.value) && CALLED.test(head.text) && !WOUND.test(text.reading.text.folded);
  if (!isWinding && !opensWithMagnet(text)) return null;
  return statedMagnet(line);
}

function opensWithMagnet({ reading: { nouns, hits, grades, segments, text } }: ReadLineText): boolean {
  const [first] = nouns;
  if (first === undefined || text.folded.slice(0, first.start).trim() !== '') return false;
  if (!/^(?:magnet|магнит|магніт|aimant|iman|calamita)s?(?: ?,|$)/u.test(text.folded.slice(0, first.end + 2).trimEnd()))
    return false;
  const opensClause = (start: number, segment: number): boolean => {
    const own = segments[segment];
    return segment > 0 && own?.role === 'main' && text.folded.slice(own.start, start).trim() === '';
  };
  return (
    hits.some(
      ({ meaning, negated, start, segment }) => meaning.kind === 'family' && !negated && opensClause(start, segment),
    ) ||
    grades.some(({ start }) =>
      segments.some((own, at) => own.start <= start && start < own.end && opensClause(start, at)),
    )
  );
}

/** "Elektro-Haftmagnet NdFeB": a winding, and the magnets that it is said to have besides. */
export const heldByWinding = (winding: Noun, { reading: { nouns } }: ReadLineText): Noun | undefined =>
  nouns.find(
    ({ kind, value, cancelledBy }) => kind === 'magnet' && magnetKind(value) !== null && cancelledBy === winding.text,
  );
