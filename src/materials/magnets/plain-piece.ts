import { ofFerrite } from './ferrite-words.ts';
import { isShapeNoun } from './shape-words.ts';
import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import type { Noun } from '../reading/head.ts';

/** Pieces of a rotor or a housing of a motor; a ring or a rod of ferrite is a core as often. */
const OF_MOTORS = /segment|сегмент|セグメント|세그먼트|^arcs?$|bogen|tuiles?|tegol|teja|[łl]uk|дуг|瓦|弧|kavisli/iu;
const SOFT = /soft|weich|doux|dolce|bland|miękk|магнитомягк|m[nm]-?zn|ni-?zn|mangan|core|kern|软|軟/iu;

/**
 * "Segment | Ferrite Y30", "Arc segment | hard ferrite": a shape, and in the column of its material a magnet without rare earths: by a family,
 * or by the word for ferrite with a grade of magnets or on what only magnets are shaped like.
 */
export const isPlainPiece = (line: LineReading, noun: Noun): boolean =>
  isShapeNoun(noun) && textsOf(line, 'material').some((text) => isPlain(line, text, noun));

function isPlain({ knowledge }: LineReading, { reading: { hits, grades, text } }: ReadLineText, noun: Noun): boolean {
  const isRare = (id: string): boolean => knowledge.families.get(id)?.rareEarth === true;
  const families = hits.filter(({ meaning, negated }) => meaning.kind === 'family' && !negated);
  if (families.some(({ meaning }) => isRare(meaning.value)) || grades.some(({ family }) => isRare(family)))
    return false;
  if (SOFT.test(text.folded)) return false;
  if (families.length > 0) return true;
  return ofFerrite(text.folded) !== undefined && (grades.length > 0 || OF_MOTORS.test(noun.text));
}
