import type { ComponentClass } from '../../knowledge/types.ts';
import type { Identity } from './classify.ts';
import type { ClassFinding } from './component.ts';
import { COATED } from '../reading/features.ts';
import type { Noun } from '../reading/head.ts';
import { fittedMagnet } from './named-on-part.ts';
import { statedFamily } from './stated-family.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';

/* What a part that is no carrier by its noun is told to have: a coating, or the pull of a magnet. */

/**
 * That a line has a component class by a noun of its text; of magnets it says nothing (null). `weight` (0…1) scales the
 * confidence.
 */
export function classFinding(
  line: LineReading,
  fact: ComponentClass,
  noun: Pick<Noun, 'text'>,
  text: ReadLineText,
  weight: number,
): ClassFinding {
  const evidence = evidenceOf('class', noun.text, text.source, fact.name, fact, line.knowledge, fact.confidence * weight); // prettier-ignore
  return { fact, evidence, weight, pRareEarthMagnet: null, family: null, suffix: null };
}

/** "Filament, ion gauge, yttria coated": what a part is coated with is on it, whatever the part is. */
const coatingsOf = ({ noun, text }: NonNullable<Identity['part']>, line: LineReading): ClassFinding[] =>
  text.reading.nouns.flatMap((other) => {
    const fact = line.knowledge.classes.get(other.value);
    // "Ion gauge, yttria-coated filament": on the filament, which is in the gauge.
    const isOnIt =
      other.kind === 'class' &&
      COATED.test(other.text) &&
      (other.cancelledBy === noun.text ||
        text.reading.nouns.some((between) => between.text === other.cancelledBy && between.cancelledBy === noun.text));
    return fact?.material == null || !isOnIt || noun.value === 'document'
      ? []
      : [classFinding(line, fact, other, text, 1)];
  });

/** "Liner | Y2O3 coated": a remark that is the name of a coating and no more. */
const coatingsRemarked = ({ noun }: NonNullable<Identity['part']>, line: LineReading): ClassFinding[] =>
  noun.value === 'document'
    ? []
    : textsOf(line, 'remarks').flatMap((text) => {
        const { head, nouns } = text.reading;
        const fact = line.knowledge.classes.get(head?.value ?? '');
        return head === null || nouns.length > 1 || fact?.material == null || !COATED.test(head.text)
          ? []
          : [classFinding(line, fact, head, text, 1)];
      });

const ADJECTIVE =
  '(?:magn[eé]t(?:ic|ica|ico|icas|icos|ica|ique|iques|isch\\p{L}{0,2}|isk\\p{L}{0,2}|ick\\p{L}{1,3}|yczn\\p{L}{1,3})|m[aá]gneses|магнитн\\p{L}{2,3}|manyetik)';
const PERMANENT = '(?:permanent\\p{L}{0,3}|trval\\p{L}{1,3}|stał\\p{L}{1,3}|állandó|постоянн\\p{L}{2,3}|kal[iı]c[iı])';
/** Said to be magnetic for good: "deska magnetická permanentní", "table magnétique permanente". */
const FOR_GOOD = new RegExp(`(?<!\\p{L})(?:${ADJECTIVE} ${PERMANENT}|${PERMANENT} ?${ADJECTIVE})(?!\\p{L})`, 'u');
/** What holds work, and what connects by springs or charges. */
const HOLDS_WORK =
  /chuck|table|plate|upinac|sklicid|deska|stolec|platte|futter|tisch|plateau|mandrin|mandril|plato|mesa|tavola|piano|st[oó][lł]|uchwyt|p[lł]yta|плит|патрон|стол|tabla|ayna/u;
const POGO = new RegExp(`(?<!\\p{L})pogo(?!\\p{L}).{0,40}?(?<!\\p{L}|non[- ])${ADJECTIVE}(?!\\p{L})`, 'u');

/** "Bracket voie aimantée", "Sans bouchon aimanté": whether a place is inside of the name of a component, which the thing is for or without. */
const isInName = ({ reading: { hits } }: ReadLineText, at: number): boolean =>
  hits.some(({ meaning: { kind }, start, end }) => kind === 'class' && start < at && at < end);

/** "Upínací deska magnetická permanentní", "CONN POGO 4P MAGNETIC": what pulls is in it, whatever the part is. */
function saidMagnetic({ noun, text }: NonNullable<Identity['part']>, line: LineReading): ClassFinding[] {
  const { folded, cased } = text.reading.text;
  if (
    !/magn|магн|many|aimant|imant|imanad|calamit/.test(folded) ||
    noun.value === 'document' ||
    noun.roles.has('label')
  )
    return [];
  const own = text.reading.segments[noun.segment];
  const clause = own === undefined || own.role !== 'main' ? '' : folded.slice(own.start, own.end);
  const forGood = FOR_GOOD.exec(clause);
  const said =
    forGood ?? POGO.exec(clause) ?? (/aimant|imant|imanad|calamit/.test(clause) ? fittedMagnet(clause) : null);
  if (said === null) return [];
  const id =
    said !== forGood && /pogo/.test(said[0])
      ? 'pogo-magnetic'
      : forGood === null
        ? 'part-with-magnets'
        : HOLDS_WORK.test(clause)
          ? 'magnetic-lifter'
          : 'part-with-magnets';
  const fact = line.knowledge.classes.get(id);
  const start = (own?.start ?? 0) + said.index;
  return fact === undefined || isInName(text, start)
    ? []
    : [classFinding(line, fact, { text: cased.slice(start, start + said[0].length) }, text, 1)];
}

/** What a part is told to have, by the first that tells; `isTyped`: its text names a grade or a family of magnets. */
export function toldToHave(part: NonNullable<Identity['part']>, line: LineReading, isTyped: boolean): ClassFinding[] {
  const coatings = coatingsOf(part, line);
  const told = coatings.length > 0 ? coatings : saidMagnetic(part, line);
  if (told.length > 0) return told;
  const stated = isTyped ? statedFamily(part, line) : [];
  return stated.length > 0 ? stated : coatingsRemarked(part, line);
}

const MAY_BE_FITTED = /aimante|imanta?d|imanad|calamitat/;
/** "Fermeture aimantée", "Bazar imantado": a thing that no vocabulary has, said to have a magnet fitted. */
export function fittedUnnamed(line: LineReading, texts: readonly ReadLineText[]): ClassFinding[] {
  const fact = line.knowledge.classes.get('part-with-magnets');
  for (const text of texts) {
    const { segments, nouns, text: read } = text.reading;
    const [own] = segments;
    if (fact === undefined || own?.role !== 'main' || nouns.length > 0 || !MAY_BE_FITTED.test(read.folded)) continue;
    const said = fittedMagnet(read.folded.slice(own.start, own.end));
    // Behind its noun, as such adjectives stand: alone it says nothing of a thing.
    if (said === null || !/\p{L}{3}/u.test(read.folded.slice(own.start, own.start + said.index))) continue;
    const start = own.start + said.index;
    if (isInName(text, start)) continue;
    return [classFinding(line, fact, { text: read.cased.slice(start, start + said[0].length) }, text, 1)];
  }
  return [];
}
