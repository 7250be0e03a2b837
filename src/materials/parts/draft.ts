import type { Identity } from './classify.ts';
import type { ClassFinding } from './component.ts';
import { refinesHead } from './general-class.ts';
import { isOfCatch } from './named-on-part.ts';
import type { SeriesHit } from './series.ts';
import { classFinding } from './told-on-part.ts';
import { NEVER_MAGNETIC_MOTORS } from '../lexicon/lexicon.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { liesBeside } from '../magnets/spare-magnets.ts';
import type { Noun } from '../reading/head.ts';
import type { Evidence } from '../types.ts';

/** What is known so far of what a line is. The steps of `classify.ts` fill it in, one after the other. */
export interface Draft {
  readonly line: LineReading;
  /** The descriptions, names before sentences. */
  readonly descriptive: readonly ReadLineText[];
  readonly series: readonly SeriesHit[];
  /** Whether a remark names a magnet. */
  readonly isRemarked: boolean;
  kind: Identity['kind'];
  readonly classes: ClassFinding[];
  magnet: Evidence | null;
  beside: Evidence | null;
  part: Part | null;
  /** That a thing has magnets in it: what the line is by, if nothing says more. */
  readonly held: ClassFinding[];
}

/** The noun that makes a line another part. */
export type Part = NonNullable<Identity['part']>;

export const namesMagnet = ({ reading: { nouns } }: ReadLineText): boolean =>
  nouns.some(({ kind }) => kind === 'magnet');

/**
 * Carriers of a text: its head, other carriers of the same noun group ("NEMA 17 stepper motor"), and what "and" or "with"
 * adds. Nouns of further clauses only describe: a display for a phone is no phone.
 */
export function collect(draft: Draft, text: ReadLineText, weight = 1): void {
  const { line, classes } = draft;
  const { knowledge } = line;
  for (const noun of text.reading.nouns) {
    if (noun.cancelledBy !== null) {
      if (noun.kind === 'part') continue;
      const meaning = `only describes “${noun.cancelledBy}”`;
      line.against.push(evidenceOf('negative', noun.text, text.source, meaning, null, knowledge, 0.9));
      continue;
    }
    if (!isOfThing(noun, text)) continue;
    if (noun.kind === 'class') {
      const fact = knowledge.classes.get(noun.value);
      if (fact !== undefined) classes.push(classFinding(line, fact, noun, text, weight));
    } else if (noun.kind === 'magnet') {
      const evidence = evidenceOf('context', noun.text, text.source, 'a magnet', null, knowledge, 0.9 * weight);
      draft.magnet ??= evidence;
      if (draft.kind === 'class' && liesBeside(noun, text))
        draft.beside ??= { ...evidence, meaning: 'comes with a magnet' };
    }
  }
}

/** Whether a noun says what the thing is that its text is about, or what comes with that. */
function isOfThing(noun: Noun, text: ReadLineText): boolean {
  const { head, segments } = text.reading;
  const role = segments[noun.segment]?.role;
  return (
    noun.segment === head?.segment ||
    role === 'and' ||
    role === 'with' ||
    (noun.kind === 'magnet' &&
      head?.kind === 'class' &&
      (liesBeside(noun, text) || (/^(?:magnetic-c|hold)/.test(head.value) && isOfCatch(noun, text)))) ||
    isTypedNegative(noun) ||
    refinesHead(noun, head)
  );
}

/** "Motor, induction, 2 kW": the clause that excludes the magnet counts wherever it stands. */
export const isTypedNegative = ({ kind, value }: Noun): boolean =>
  kind === 'class' && NEVER_MAGNETIC_MOTORS.test(value);
