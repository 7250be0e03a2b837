import type { Knowledge } from '../../knowledge/knowledge.ts';
import { MAGNET_WORD } from '../reading/features.ts';
import type { Noun } from '../reading/head.ts';
import { evidenceOf, type ReadLineText } from '../line.ts';
import type { Evidence } from '../types.ts';
import { magnetKind } from './magnet-kind.ts';
import { permanentIn } from './stated-in-bracket.ts';

interface Own {
  readonly evidence: Evidence;
  /** The magnet, where no size and no grade makes it a piece of its own: the part has it. */
  readonly held: Noun | null;
}

/** A bracket that may say how a part is magnetic. */
const MAY_STATE = /\(.{0,20}(?:perm|dauer|trwa|постоян)/;

/** A family by the shape of its pieces: "8 neodymium discs". */
const SHAPED = /neod\p{L}{0,6}[ -](?:discs?|disks?|blocks?|rings?|bars?|cylinders?|cubes?|scheiben?)$/iu;
/** A size of two figures, or a diameter. */
const SIZED = /\d ?(?:mm ?)?[x×*] ?[øϕ⌀]?\d|[øϕ⌀d] ?\d|\d ?(?:mm|мм)(?!\p{L})/u;

/** "Key, N52 neodymium block magnet 20x10x5": a clause that is a rare-earth magnet by name or grade, and no purpose, is of the part. */
export function ownMagnet(part: Noun, text: ReadLineText, knowledge: Knowledge): Own | null {
  // "BRKT,NEO MAGNET": a name with the noun first.
  if (part.value === 'document' || /^,\S/.test(text.reading.text.folded.slice(part.end))) return null;
  const { nouns, segments, grades, hits, text: read } = text.reading;
  for (const noun of nouns) {
    const segment = segments[noun.segment];
    if (noun.kind !== 'magnet' || segment?.role !== 'main' || noun.segment <= part.segment || noun.cancelledBy !== part.text) continue;
    const here = (at: number): boolean => at >= segment.start && at < segment.end;
    const named = hits.some(({ start, negated, meaning }) => here(start) && !negated && meaning.kind === 'family' && knowledge.families.get(meaning.value)?.rareEarth === true);
    const graded = grades.some(({ start, family }) => here(start) && knowledge.families.get(family)?.rareEarth === true);
    const isMagnet = nouns.some((other) => other.kind === 'magnet' && other.segment === noun.segment && (other.value === '' || MAGNET_WORD.test(other.text) || SHAPED.test(other.text)));
    if (isMagnet && (named || graded) && nouns.every((other) => other.segment !== noun.segment || other.kind === 'magnet')) {
      const evidence = evidenceOf('context', noun.text, text.source, 'a magnet of its own clause', null, knowledge, 0.7);
      const isPiece = graded || text.reading.hasDimensions || SIZED.test(read.folded.slice(segment.start, segment.end));
      return { evidence, held: isPiece || AROUND_MAGNETS.some((role) => part.roles.has(role)) ? null : noun };
    }
  }
  return null;
} // prettier-ignore

/** Magnets in the plural or counted, and where they are. */
const CLAUSE =
  /^\s*(?:\d{1,3}(?:[ -]?x)? ?)?(?:strong |starke |fuertes |forti )?\p{L}{0,12}(?:\s(?:rear|front|back|inside|hinten|vorne?|innen))?\s*$/u;
/** What keeps magnets, sticks them, or tells of them. */
const AROUND_MAGNETS = ['adhesive', 'fastener', 'around-magnets', 'label'] as const;
const MANY = /(?:magnets|magnete|magneten|aimants|imanes|[íi]m[ãa]s|calamite|magneti|magnesy|магниты)$/iu;
/** What a part has of its material. */
const CORE = /^ (?:cores?|kerne?|k[aä]rn[ae]?|noyau|núcleo|nucleo|rdzeń|jádro|jadro|сердечник|kerne|inserts?)\s*$/u;
/** What works on magnets, keeps them or tells of them, and is not made of any. */
export const isTool = ({ roles }: Noun): boolean =>
  (['adhesive', 'around-magnets', 'cable', 'control', 'fastener', 'label', 'machine'] as const).some((role) =>
    roles.has(role),
  );
/** "Phone cradle, dash, magnets", "Schwungrad, 2 Magnete": a clause of magnets alone, in the plural or counted, behind what holds them. */
export function heldInClause(part: Noun, { reading: { nouns, segments, text } }: ReadLineText): Noun | undefined {
  // "Phase shifter PM (SmCo)", "Clip, NdFeB", "Attachment (SmCo core)": a clause that is the name of such magnets says what a part is made of.
  const named = nouns.find(({ kind, value, segment, start, end, cancelledBy }) => {
    const own = segments[segment];
    if (kind !== 'magnet' || magnetKind(value) === null || cancelledBy !== part.text || own === undefined) return false;
    const [before, behind] = [text.folded.slice(own.start, start), text.folded.slice(end, own.end)];
    const isAlone = before.trim() === '' && (behind.trim() === '' || CORE.test(behind));
    return (
      isAlone &&
      (own.role === 'bracket' ||
        (own.role === 'main' && segment === part.segment + 1 && !MAGNET_WORD.test(text.folded.slice(start, end))))
    );
  });
  if (named !== undefined && part.value === '' && !isTool(part)) return named;
  const stated = part.value === '' && MAY_STATE.test(text.folded) && !isTool(part) ? permanentIn(part, nouns, segments, text.folded) : undefined; // prettier-ignore
  if (stated !== undefined) return stated;
  if (part.value !== '' || AROUND_MAGNETS.some((role) => part.roles.has(role))) return undefined;
  return nouns.find((noun) => {
    const own = segments[noun.segment];
    if (
      noun.kind !== 'magnet' ||
      own?.role !== 'main' ||
      noun.segment <= part.segment ||
      noun.cancelledBy !== part.text
    )
      return false;
    if (nouns.some((other) => other !== noun && other.segment === noun.segment)) return false;
    const clause = text.folded.slice(own.start, own.end);
    return CLAUSE.test(clause) && (MANY.test(noun.text) || /^\s*[2-9]\d?[ x]/.test(clause));
  });
}

/** "Fixing | Neodymium magnet 8x5": a column that is a rare-earth magnet by name or grade, and no purpose, tells what the part is. */
export function columnMagnet(
  head: Noun,
  text: ReadLineText,
  knowledge: Knowledge,
  name?: ReadLineText,
): Evidence | null {
  const { nouns, segments, grades, hits } = text.reading;
  const segment = segments[head.segment];
  if (head.kind !== 'magnet' || segment?.role !== 'main' || nouns.some(({ kind }) => kind !== 'magnet')) return null;
  const here = (at: number): boolean => at >= segment.start && at < segment.end;
  const isRareEarth = (family: string): boolean => knowledge.families.get(family)?.rareEarth === true;
  const named = hits.some(
    ({ start, negated, meaning }) => here(start) && !negated && meaning.kind === 'family' && isRareEarth(meaning.value),
  );
  // "Cover magnets | Magnets 10x4": by its size, where the name ends in the word as well.
  const isSized = text.reading.hasDimensions && name?.reading.nouns.at(-1)?.kind === 'magnet';
  if (!named && !isSized && !grades.some(({ start, family }) => here(start) && isRareEarth(family))) return null;
  return evidenceOf('context', head.text, text.source, 'a magnet of its own column', null, knowledge, 0.7);
}

/** "Housing | PC, contains 2 magnets", "ABS + magnet": what the material of a part says that it holds as well. */
export function magnetOfMaterial({ reading: { nouns, segments } }: ReadLineText): Noun | undefined {
  return nouns.find(
    ({ kind, cancelledBy, segment }) =>
      kind === 'magnet' && cancelledBy === null && ADDS.test(segments[segment]?.role ?? ''),
  );
}

const ADDS = /^(?:and|with)$/;

/** "Sensor | Hall switch + neodymium magnet": a column that adds a magnet of rare earths to the part. */
export function addedMagnet(
  { reading: { nouns, segments, hits } }: ReadLineText,
  { families }: Knowledge,
): Noun | undefined {
  return nouns.find((noun) => {
    const segment = segments[noun.segment];
    if (noun.kind !== 'magnet' || noun.cancelledBy !== null || segment === undefined || !ADDS.test(segment.role))
      return false;
    return hits.some(
      ({ start, negated, meaning }) =>
        start >= segment.start &&
        start < segment.end &&
        !negated &&
        meaning.kind === 'family' &&
        families.get(meaning.value)?.rareEarth === true,
    );
  });
}
