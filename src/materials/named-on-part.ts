import { MAGNET_WORD } from './features.ts';
import type { Noun } from './head.ts';
import type { LineReading, ReadLineText } from './line.ts';
import { isMagnetContext } from './magnet-facts.ts';

/** Nouns that stand beside a magnet and hold none of their own: what keeps, fastens, sticks, wires or names it. */
const NEVER_OF_IT = ['accessory', 'adhesive', 'around-magnets', 'around-substances', 'cable', 'control', 'cover', 'fastener', 'fitting', 'fitting-listed', 'holder', 'holding', 'label'] as const; // prettier-ignore
/** "Support aimanté", "polea magn. neodimio": what is said to be magnetic holds one, whatever it is called. */
const MAGNETISED =
  /magn\.|magn[eé]ti(?:c[ao]?s?(?!\p{L})|que|sch|cky|czn|zad|zzat|s[ei]d)|magnetisiert|aimant[ée]|imantad|namagnes|магнитн|намагнич|mıknatıslı|miknatisli|磁吸|磁性/iu;

/** "Magnetwalze", in one word. */
const COMPOUND = /magnet\p{L}{3}/u;
/** A size of two or three figures, a diameter with a height, or one in millimetres. */
const SIZED = /\d ?(?:mm ?)?[x×*] ?[øϕ⌀]?\d|[øϕ⌀d] ?\d{1,3}(?:[.,]\d)?(?![\p{L}\d])|\d ?(?:mm|мм)(?!\p{L})/u;

/** Two figures of a small magnet, and no thread. */
const SMALL = /(?<![\p{L}\d.,])d?\d{1,2}(?:[.,]\d{1,2})? ?(?:mm ?)?[x×*] ?\d{1,2}(?![\d.])/u;

/**
 * "Gancho imán neodimio 16 mm", "Flachgreifer Neodym D25", "Magnet SmCo ring compass": a magnet of rare earths, by name or grade, in the
 * clause of a part that is no holder, label or glue of magnets; "Magnet door position 10x3", a magnet by its size that stands first.
 */
export function namedOnPart(part: Noun, line: LineReading, text: ReadLineText): Noun | undefined {
  const { nouns, segments, grades, text: read } = text.reading;
  if (part.value !== '' || segments[part.segment]?.role !== 'main') return undefined;
  const isMagnetic = MAGNETISED.test(read.folded);
  if (!isMagnetic && NEVER_OF_IT.some((role) => part.roles.has(role))) return undefined;
  const isRareEarth = (family: string): boolean => line.knowledge.families.get(family)?.rareEarth === true;
  const isGraded = grades.some((grade) => isRareEarth(grade.family) && isMagnetContext(line, text, grade));
  const isPlaced = (part.roles.has('place') || part.roles.has('driven')) && SMALL.test(read.folded);
  return nouns.find(({ kind, value, segment, start, end, cancelledBy }) => {
    if (kind !== 'magnet' || segment !== part.segment || cancelledBy !== part.text) return false;
    const isFirst = start < part.start;
    if (isRareEarth(value))
      return (
        isMagnetic ||
        SIZED.test(read.folded) ||
        COMPOUND.test(read.folded) ||
        (isFirst && MAGNET_WORD.test(read.folded.slice(0, start + 6)))
      );
    // "Magnet-Modellhalter" is one word.
    const opens = read.folded.slice(0, start).trim() === '' && !/^[-\p{L}]/u.test(read.folded.slice(end));
    return value === '' && (isGraded || (isPlaced && isFirst && opens));
  });
}
