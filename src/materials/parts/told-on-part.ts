import type { ComponentClass } from '../../knowledge/types.ts';
import type { Identity } from './classify.ts';
import type { ClassFinding } from './component.ts';
import { COATED } from '../reading/features.ts';
import type { Noun } from '../reading/head.ts';
import { fittedMagnet } from './named-on-part.ts';
import { isInName, saidMagnetic } from './said-magnetic.ts';
import { coatingsRemarked, statedFamily } from './stated-family.ts';
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

const isCoated = ({ source }: ReadLineText): boolean => COATED.test(source.text);

/** What `saidMagnetic` is asked for. */
const MAY_PULL = /permanent|trval|stał|állandó|постоянн|kal[iı]c[iı]|pogo|aimant|imant|imanad|calamit/;

/** What a part is told to have, by the first that tells; `isTyped`: its text names a grade or a family of magnets. */
export function toldToHave(part: NonNullable<Identity['part']>, line: LineReading, isTyped: boolean): ClassFinding[] {
  const coatings = coatingsOf(part, line);
  const told =
    coatings.length > 0 || !MAY_PULL.test(part.text.reading.text.folded) ? coatings : saidMagnetic(part, line);
  if (told.length > 0) return told;
  const stated = isTyped ? statedFamily(part, line) : [];
  return stated.length > 0 || !textsOf(line, 'remarks').some(isCoated) ? stated : coatingsRemarked(part, line);
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
