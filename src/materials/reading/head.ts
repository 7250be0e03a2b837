import { partOfIt } from './behind-dash.ts';
import { bookOf } from './books.ts';
import { opensInPlace, opensOn, opensWithOf } from './complement.ts';
import { cancelCoatings, cancelFeatures, cancelMaterials } from './features.ts';
import { fastenedFirst } from './fastened.ts';
import { filedUnder, screwBeside } from './filed-under.ts';
import { isFitted, movedBy, ofMachineTwice, jointOf, sharedBy } from './joined.ts';
import { labelledBy } from './labelled.ts';
import { cancelInner, cancelQuoted } from './quoted.ts';
import type { Role } from '../lexicon/lexicon.ts';
import { behindThing, movesMachine, partOfMachine } from './machine-behind.ts';
import { madeWith } from './made-with.ts';
import { INNER, mayBelong, mayHold, mayMove } from './may-hold.ts';
import { cancelOwnMagnets } from './magnet-of-thing.ts';
import type { Normalised } from '../text/normalise.ts';
import { cancelObjects, cancelPostpositions } from './postpositions.ts';
import { cancelEnclosures, cancelForms, cancelReferences } from './remarks.ts';
import type { Segment } from './segments.ts';
import { cancelSleeves } from './sleeves-and-rods.ts';
import { COUNTED, FRAME_SIZE, MOTOR, standsFirst, SWITCHING } from './stands-first.ts';
import { opensWithSwitch, servesBoth } from './switches.ts';

/** A noun that can be what a text is about: a carrier class, a magnet, or any other part. */
export interface Noun {
  readonly kind: 'class' | 'magnet' | 'part';
  /** Class id, magnet family id ('' for a magnet of unknown material); `document`, `shape`, a feature (`features.ts`) or '' for a part. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly segment: number;
  readonly headFinal: boolean;
  readonly headInitial: boolean;
  readonly germanic: boolean;
  readonly roles: ReadonlySet<Role>;
  /** The noun that makes this one a mere attribute, or null. */
  cancelledBy: string | null;
}

/** Whether a noun is a paper or a label, which only tell of a thing. */
export const isPaperNoun = ({ value, roles }: Noun): boolean => value === 'document' || roles.has('label');

export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: { readonly kind: string; readonly value: string };
}

/**
 * Which noun of a text is the thing itself?
 *
 * Within a segment the head stands last in English, German, Chinese, Japanese, Korean ("motor *driver*", "电机*支架*") and
 * first in Romance and Slavic languages ("*support* moteur", "*uchwyt* silnika"). Across segments the first one that has a
 * known noun decides ("Servo motor (HiTec connector)" is a motor, "Bracket, motor" a bracket); "for X" and X用 only say
 * what the thing is for; "with X" and "and X" add things that are there as well.
 *
 * Sets `cancelledBy` on every noun that is only an attribute, and returns the head.
 */
export function decideHead(
  nouns: Noun[],
  segments: readonly Segment[],
  cues: readonly Cue[],
  text: Normalised,
  hint: number,
): { head: Noun | null } {
  const book = nouns.length > 0 && MAY_BE_BOOK.test(text.folded) ? bookOf(text) : null;
  if (book !== null) return alone(book, nouns);
  const heads = new Map<number, Noun>();
  const isSwitch =
    nouns[0]?.roles.has('switching') === true &&
    nouns.some(({ kind, value }) => kind === 'class' && value !== nouns[0]?.value);
  const isInitial =
    standsFirst(nouns, text, hint) || opensWithOf(nouns, text) || (isSwitch && opensWithSwitch(nouns, text));
  cancelFeatures(nouns, text);
  cancelCoatings(nouns, text);
  if (
    nouns.length > 2 &&
    nouns.some(({ value }) => value.startsWith('rotor')) &&
    nouns.some(({ value }) => /^(?:sm|nd)/.test(value))
  )
    cancelSleeves(nouns, text);
  cancelReferences(nouns, text);
  if (nouns.length > 2 && INNER.test(text.folded) && nouns.some(({ kind }) => kind === 'magnet'))
    cancelInner(nouns, text);
  if (nouns.length > 0 && /["」』»”“]/.test(text.folded)) cancelQuoted(nouns, text);
  cancelForms(nouns, text);
  cancelEnclosures(nouns, text);
  if (nouns[0]?.kind === 'class' && !nouns[0].value.startsWith('rotor') && nouns.some(({ kind }) => kind === 'magnet')) cancelOwnMagnets(nouns, text); // prettier-ignore
  cancelMaterials(nouns, cues, text);
  if (cues.some(({ meaning }) => meaning.kind === 'post')) cancelPostpositions(nouns, cues, text);
  if (/[をにへ를을]/.test(text.folded)) cancelObjects(nouns, text);
  cancelInverted(nouns);
  cancelHall(nouns);
  // A text of thousands of clauses is gone through once.
  const bySegment: Noun[][] = segments.map(() => []);
  for (const noun of nouns) if (noun.cancelledBy === null) bySegment[noun.segment]?.push(noun);
  for (const [segment, here] of bySegment.entries()) {
    const named = here.filter(
      (noun) =>
        !FRAME_SIZE.test(noun.text) &&
        // "Fan 24 V Maglev": how it is borne.
        !(
          noun.value === 'magnetic-levitation' &&
          here.some(({ value }) => /^(?:fan|pump|turbopump|compressor)/.test(value))
        ) &&
        !(
          HOW.test(noun.text) &&
          here.some((other) => other !== noun && /^(?:alternator|generator|dynamo|starter)/.test(other.value))
        ),
    );
    // "Konektor motora", "Motora kondensators": the motor's is never what it is, wherever the other noun stands.
    const isMoving = mayMove(named);
    const things = isMoving ? behindThing(named, segments[segment], text) : named;
    const owned = things.filter(({ roles }) => !roles.has('genitive'));
    const head =
      documentOf(named, text) ??
      halfOf(named, text) ??
      (isMoving ? movesMachine(named, text) : undefined) ??
      (mayBelong(named) ? partOfMachine(named, text) : undefined) ??
      (owned.length > 0 ? owned : named.length > 0 ? named : here).at(
        isInitial || opensWithOf(here, text) || opensInPlace(here, text) || opensOn(here, text) ? 0 : -1,
      );
    if (head === undefined) continue;
    heads.set(segment, head);
    for (const noun of here) {
      if (noun !== head && isAttributeOf(noun, head)) noun.cancelledBy = head.text;
    }
  }

  // The first main segment with a noun names the thing.
  let main: Noun | null = null;
  let mainSegment = -1;
  for (const wanted of ['main', 'bracket', 'and', 'with'] as const) {
    for (const [index, head] of heads) {
      if (segments[index]?.role !== wanted || head.cancelledBy !== null) continue;
      main = head;
      mainSegment = index;
      break;
    }
    if (main !== null) break;
  }

  // "M3x8 black (motor)", "Motor: M3x10": a screw, and what it is for.
  const screw =
    main?.kind === 'class' && /(?<![a-z\d])m\d/.test(text.folded) ? screwBeside(segments, mainSegment, text) : null;
  if (screw !== null) {
    for (const noun of nouns) noun.cancelledBy ??= screw;
    return { head: null };
  }

  const fastener = main === null || main.kind === 'part' ? undefined : fastenedFirst(nouns, text);
  if (fastener !== undefined) return alone(fastener, nouns);

  const titled = main?.value.endsWith('-complete') === true ? ofMachineTwice(main, nouns, text) : undefined;
  if (titled !== undefined) return alone(titled, nouns);

  // "RING,MAGNET,32 OD": the shape stands first where the noun does, as in lists of materials managers.
  const shaped = main?.value === 'shape' ? heads.get(mainSegment + 1) : undefined;
  if (
    main !== null &&
    shaped?.kind === 'magnet' &&
    segments[mainSegment + 1]?.role === 'main' &&
    isAllOf(shaped, segments[mainSegment + 1], text)
  ) {
    main.cancelledBy = shaped.text;
    [main, mainSegment] = [shaped, mainSegment + 1];
  }

  // "Gripper: SG90 servo", and "Altavoz: amplificador".
  const isLabel = main?.kind === 'part' && text.folded.includes(':');
  const mayPart = main !== null && main.kind !== 'part' && heads.get(mainSegment + 1)?.kind === 'part';
  const behind =
    main !== null && (isLabel || (mayPart && /[:-]/.test(text.folded.charAt(segments[mainSegment]?.end ?? 0))))
      ? (isLabel ? labelledBy : partOfIt)(main, mainSegment, heads, segments, text)
      : undefined;
  if (behind !== undefined) {
    cancelSegment(nouns, mainSegment, behind.text);
    [main, mainSegment] = [behind, mainSegment + 1];
  }

  // "Motor parts (rotor lamination)": of the parts of a thing the one in brackets.
  const one = main !== null && PARTS.test(text.folded) ? heads.get(mainSegment + 1) : undefined;
  if (one !== undefined && segments[one.segment]?.role === 'bracket') {
    cancelSegment(nouns, mainSegment, one.text);
    [main, mainSegment] = [one, one.segment];
  }

  const moving =
    main?.roles.has('place') === true && text.folded.includes('/')
      ? movedBy(main, mainSegment, heads, segments, text)
      : undefined;
  if (moving !== undefined) {
    cancelSegment(nouns, mainSegment, moving.text);
    [main, mainSegment] = [moving, mainSegment + 1];
  }

  const fitted = main === null || main.kind === 'part' ? undefined : heads.get(mainSegment + 1);
  if (
    main !== null &&
    fitted?.kind === 'part' &&
    text.folded.slice(main.end, fitted.start) === ',' &&
    !['actuated', 'place', 'driven'].some((role) => fitted.roles.has(role as Role)) &&
    isFitted(main, fitted, segments[mainSegment + 1], text)
  ) {
    return alone(fitted, nouns);
  }

  const filed =
    main === null || !/[|>]/.test(text.folded)
      ? undefined
      : filedUnder(main, mainSegment, heads, nouns, segments, text);
  if (filed !== undefined) return alone(filed, nouns);

  const made =
    main !== null && mayHold(main, nouns, text) ? madeWith(main, mainSegment, nouns, segments, text) : undefined;
  if (made !== undefined) {
    if (!nouns.includes(made)) nouns.push(made);
    for (const noun of nouns) if (noun !== made) noun.cancelledBy ??= made.text;
    made.cancelledBy = null;
    return { head: made };
  }

  const next = segments[mainSegment + 1];
  const shared =
    main?.kind === 'class' && next?.role === 'and' ? sharedBy(main, mainSegment + 1, nouns, segments, text) : undefined;
  if (shared !== undefined) return alone(shared, nouns);

  const joint =
    main !== null &&
    next?.role === 'for' &&
    /\bto(?: drive)?\s*$/.test(text.folded.slice(Math.max(0, next.start - 12), next.start))
      ? jointOf(heads.get(mainSegment + 1), next, text)
      : undefined;
  if (main !== null && joint !== undefined) {
    return alone(joint, nouns);
  }

  /** The last clause of which a carrier is only described. */
  let described = isSwitch && main?.kind === 'part' && servesBoth(main, nouns) ? mainSegment : -2;
  for (const [index, head] of heads) {
    const role = segments[index]?.role ?? 'main';
    // "With headphone + mic jacks": the noun in the plural is that of both.
    const joined = segments[index + 1]?.role === 'and' ? heads.get(index + 1) : undefined;
    if (role === 'with' && joined?.kind === 'part' && joined.roles.has('socket') && MANY.test(joined.text))
      cancelSegment(nouns, index, joined.text);
    else if (role === 'for') cancelSegment(nouns, index, main?.text ?? 'for');
    // "Relay, headlight wiper motor": what switches or drives a motor is named after it.
    else if (
      main?.kind === 'class' &&
      SWITCHING.test(main.value) &&
      index > mainSegment &&
      (role === 'main' || role === 'bracket')
    ) {
      if (head.kind === 'class' && MOTOR.test(head.value)) cancelSegment(nouns, index, main.text);
    }
    // Behind a part, brackets and further clauses describe it; "and" and "with" bring their own things.
    else if (main?.kind === 'part' && index > mainSegment && (role === 'main' || role === 'bracket')) {
      if (head !== main) cancelSegment(nouns, index, main.text);
      if (head !== main && head.kind === 'class') described = index;
    }
    // "Motor driver | small DC motors or some steppers": so does what such a clause goes on with.
    else if (main?.kind === 'part' && role === 'and' && head.kind === 'class' && index === described + 1) {
      cancelSegment(nouns, index, main.text);
      described = index;
    }
  }
  return { head: main };
}

/** One noun that a text is about, whatever else it names. */
function alone(head: Noun, nouns: readonly Noun[]): { readonly head: Noun } {
  for (const noun of nouns) if (noun !== head) noun.cancelledBy ??= head.text;
  return { head };
}

/** What `bookOf` is asked for. */
const MAY_BE_BOOK = /[ (]eds?[.n]|edition|aufl|isbn|paperb|taschenb|book|buch|livr|libro|kitap|[(（][书書本책도教]/;

const PARTS = /(?:parts?|teile?|零件|部件|配件|部品|부품) ?\(/;

/** "ALTERNATOR 28V 150A BRUSHLESS": how a machine is commutated, and no machine of its own beside another. */
const HOW = /^(?:brushless|bldc|b[uü]rstenlos\w{0,2}|sans balais|sin escobillas)$/i;

/** "RING, MAGNET RETAINER": a name with its noun first goes on behind the comma, and ends in another part. */
function cancelInverted(nouns: readonly Noun[]): void {
  for (const [at, noun] of nouns.entries()) {
    const next = nouns[at + 1];
    if (noun.kind === 'part' || !/^\p{L}+, /u.test(noun.text) || next?.kind !== 'part') continue;
    if (next.segment === noun.segment + 1 && next.start - noun.end <= 1) noun.cancelledBy ??= next.text;
  }
}

/** "RINGMAGNET HALL 2-POL": the effect that reads a magnet, where no sensor is named. */
function cancelHall(nouns: readonly Noun[]): void {
  for (const [at, noun] of nouns.entries()) {
    const before = nouns[at - 1];
    if (noun.kind === 'part' && /^hall$/i.test(noun.text) && before?.kind === 'magnet' && noun.start - before.end <= 1)
      noun.cancelledBy ??= before.text;
  }
}

/** Whether nothing but the noun stands in the segment. */
export const isAllOf = ({ start, end }: Noun, segment: Segment | undefined, { folded }: Normalised): boolean =>
  segment !== undefined && folded.slice(segment.start, segment.end).trim() === folded.slice(start, end).trim();

/** More than one of a thing, or a language that does not tell. */
const MANY = /s$|n$|[äu]sse$|\p{Script=Han}$/iu;

function cancelSegment(nouns: Noun[], segment: number, by: string): void {
  for (const noun of nouns) if (noun.segment === segment) noun.cancelledBy ??= by;
}

/** A document opens or ends its noun group in every language: "Montageanleitung Servomotor", "servo motor data sheet". */
function documentOf(nouns: readonly Noun[], { folded }: Normalised): Noun | undefined {
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (last?.value === 'document' && folded.charAt(last.start - 1) === '-') return last;
  // As a first word these are adjectives as well: "manual motor starter".
  return first !== undefined && (first.roles.has('label') || (first.value === 'document' && !/^(?:manual|software|firmware|bom|plan|plano)$/i.test(first.text))) ? first : undefined; // prettier-ignore
}

/** "Stator kpl. PMSM 8-pol", "PMSM stator": the half of a motor without magnets is that, whichever way the words stand. */
function halfOf(nouns: readonly Noun[], { folded }: Normalised): Noun | undefined {
  if (nouns.length < 2) return undefined;
  // "Rotor kpl. Servo SM63": first in a text it is that, and an outer-rotor motor a motor.
  const [first, ...rest] = nouns;
  if (first?.value === 'rotor' && COUNTED.test(folded.slice(0, first.start)) && rest.every(({ value }) => MOTOR.test(value) || value === 'servo-hobby')) return first; // prettier-ignore
  const half = nouns.find(
    ({ value, text }) => value === 'stator' || /^(?:stator|ständer|статор|定子|ステータ|고정자)$/iu.test(text),
  );
  if (half === undefined) return undefined;
  // "Stator/rotor ring" of a generator has both, and so has "motor DD stator + rotor".
  if (/\brotor/.test(folded))
    return nouns.find(({ kind, value, start }) => kind === 'class' && start < half.start && MOTOR.test(value));
  const others = nouns.filter((noun) => noun !== half && (noun.kind !== 'part' || noun.start < half.start));
  // The stator of a linear motor is as often the way of magnets.
  return others.length > 0 &&
    others.every(({ kind, value }) => kind === 'class' && MOTOR.test(value) && value !== 'motor-linear')
    ? half
    : undefined;
}

const WHOLE = /^(?:drone|robot|e-bike|vehicle|appliance|printer|computer)/;
const isCjkText = (text: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text);

const DRIVEN = /^(?:pump|dosing-pump|micro-pump|peristaltic)/;
/** Behind a pump, too: "Pompe doseuse moteur pas à pas". */
const OF_KIND = /^motor-(?:stepper|bldc|pmsm)/;

/** Does `head` turn `noun` into an attribute? Two motor words ("BLDC servo motor") name one thing, "e-bike display" does not. */
function isAttributeOf(noun: Noun, head: Noun): boolean {
  if (noun.kind === 'part') return false;
  if (head.kind === 'class' && noun.kind === 'class') {
    if (noun.value === head.value) return false;
    // 空心杯电机 7mm 四轴遥控飞机: names of goods that end with what they are for.
    if (noun.start < head.start && WHOLE.test(head.value) && MOTOR.test(noun.value) && isCjkText(head.text))
      return false;
    // "Magnetic drive process pump": how a pump is driven is what it holds.
    if (noun.value === 'mag-coupling' && head.value.startsWith('pump')) return false;
    // A stepper-motor pump has the motor in it.
    const isDriven = DRIVEN.test(head.value) && (noun.start < head.start || OF_KIND.test(noun.value));
    return !(MOTOR.test(noun.value) && (MOTOR.test(head.value) || isDriven));
  }
  // "motor magnet" is a magnet, "magnet motor" a motor, "motor bracket" neither.
  return noun.kind !== head.kind;
}
