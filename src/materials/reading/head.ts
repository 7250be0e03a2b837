import { onlyPart, partOfIt } from './behind-dash.ts';
import { bookOf } from './books.ts';
import { headsOf } from './clause-heads.ts';
import { opensWithOf } from './complement.ts';
import { cancelCoatings, cancelFeatures, cancelMaterials } from './features.ts';
import { fastenedFirst } from './fastened.ts';
import { endOfChain, filedUnder, screwBeside } from './filed-under.ts';
import { sizedFirst } from './sized-part.ts';
import { isFitted, movedBy, ofMachineTwice, jointOf, sharedBy, strokedBy, madeParts } from './joined.ts';
import { labelledBy } from './labelled.ts';
import { cancelInner, cancelQuoted } from './quoted.ts';
import type { Role } from '../lexicon/lexicon.ts';
import { madeWith } from './made-with.ts';
import { INNER, mayHold } from './may-hold.ts';
import { cancelOwnMagnets } from './magnet-of-thing.ts';
import type { Normalised } from '../text/normalise.ts';
import { cancelObjects, cancelPostpositions } from './postpositions.ts';
import { cancelEnclosures, cancelForms, cancelReferences } from './remarks.ts';
import type { Segment } from './segments.ts';
import { cancelSleeves } from './sleeves-and-rods.ts';
import { MOTOR, standsFirst, SWITCHING } from './stands-first.ts';
import { nounOfAll } from './noun-of-all.ts';
import { opensWithSwitch, servesBoth, servesKinds } from './switches.ts';

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

/** A text in clauses of which each has its head, by the index of the clause. */
interface Clauses {
  readonly nouns: Noun[];
  readonly segments: readonly Segment[];
  readonly heads: ReadonlyMap<number, Noun>;
  readonly text: Normalised;
}

/**
 * Which noun of a text is the thing itself?
 *
 * Within a segment the head stands last in English, German, Chinese, Japanese, Korean ("motor *driver*", "电机*支架*") and
 * first in Romance and Slavic languages ("*support* moteur", "*uchwyt* silnika"). Across segments the first one that has a
 * known noun decides ("Servo motor (HiTec connector)" is a motor, "Bracket, motor" a bracket); "for X" and X用 only say
 * what the thing is for; "with X" and "and X" add things that are there as well.
 *
 * Sets `cancelledBy` on every noun that is only an attribute, and returns the head. The order of the steps is the rule.
 */
export function decideHead(
  nouns: Noun[],
  segments: readonly Segment[],
  cues: readonly Cue[],
  text: Normalised,
  hint: number,
): { readonly head: Noun | null } {
  if (nouns.length === 0) return { head: null };
  // A title is of no thing that it names, so that nothing else is asked of it.
  const book = MAY_BE_BOOK.test(text.folded) ? bookOf(text) : null;
  if (book !== null) return alone(book, nouns);
  // Before nouns are cancelled: those that are no head tell the language too.
  const isInitial = headsStandFirst(nouns, text, hint);
  cancelSayings(nouns, cues, text);
  const clauses = { nouns, segments, heads: headsOf(nouns, segments, text, isInitial), text };
  const named = firstHead(clauses);
  if (named === null) return about(null, clauses);
  // What opens the text, whatever the first clause is about.
  const screw = screwOf(named, clauses);
  if (screw !== null) return nothingBut(screw, nouns);
  const first = fastenerOf(named, clauses) ?? partOfTitle(named, clauses);
  if (first !== undefined) return alone(first, nouns);
  // What the first clause leads to, each from where the one before has come to.
  let main = magnetOfShape(named, clauses);
  main = behindMark(main, clauses);
  main = oneOfParts(main, clauses);
  main = movedAtPlace(main, clauses);
  // What goes with that and is the thing itself: what is fitted, filed or built, and what is of two things, which take "and" and "to".
  const thing =
    fittedTo(main, clauses) ??
    partFiled(main, clauses) ??
    chainEnd(main, clauses) ??
    carrierIn(main, clauses) ??
    sharedWith(main, clauses) ??
    jointBehind(main, clauses) ??
    strokedWith(main, clauses);
  if (typeof thing === 'string') return nothingBut(thing, nouns);
  return thing === undefined ? about(main, clauses) : alone(thing, nouns);
}

/** Do heads stand first in the clauses of this text: by its language, or since a switch opens it, with behind it what that switches? */
const headsStandFirst = (nouns: readonly Noun[], text: Normalised, hint: number): boolean =>
  standsFirst(nouns, text, hint) || opensWithOf(nouns, text) || (isSwitching(nouns) && opensWithSwitch(nouns, text));

/** Whether the first noun may switch or protect a circuit, and another one be what runs in that. */
const isSwitching = (nouns: readonly Noun[]): boolean =>
  nouns[0]?.roles.has('switching') === true &&
  nouns.some(({ kind, value }) => kind === 'class' && value !== nouns[0]?.value);

/**
 * Which nouns only say something of another, wherever heads stand? In this order, since what is cancelled already is no noun for those
 * that come behind.
 */
function cancelSayings(nouns: Noun[], cues: readonly Cue[], text: Normalised): void {
  const namesMagnet = nouns.some(({ kind }) => kind === 'magnet');
  const [first] = nouns;
  cancelFeatures(nouns, text);
  cancelCoatings(nouns, text);
  if (nouns.length > 2 && nouns.some(isRotor) && nouns.some(isRareEarthFamily)) cancelSleeves(nouns, text);
  cancelReferences(nouns, text);
  if (nouns.length > 2 && namesMagnet && INNER.test(text.folded)) cancelInner(nouns, text);
  if (/["」』»”“]/.test(text.folded)) cancelQuoted(nouns, text);
  cancelForms(nouns, text);
  cancelEnclosures(nouns, text);
  if (namesMagnet && first?.kind === 'class' && !isRotor(first)) cancelOwnMagnets(nouns, text);
  cancelMaterials(nouns, cues, text);
  if (cues.some(({ meaning }) => meaning.kind === 'post')) cancelPostpositions(nouns, cues, text);
  if (/[をにへ를을]/.test(text.folded)) cancelObjects(nouns, text);
  cancelInverted(nouns);
  cancelHall(nouns);
  if (nouns.length > 2 && ROTOR_AND_STATOR.test(text.folded)) cancelHalves(nouns);
}

const ROTOR_AND_STATOR = /rotor ?[+&] ?stator|stator ?[+&] ?rotor|rotor (?:and|und|et|y|e|i|a) stator/;

/** "FRAMELESS MOTOR KIT ROTOR+STATOR": behind a motor its two halves, which are all of it. */
function cancelHalves([motor, ...halves]: readonly Noun[]): void {
  if (motor?.kind !== 'class' || !MOTOR.test(motor.value)) return;
  if (halves.every((half) => isRotor(half) || /^stator/i.test(half.text)))
    for (const half of halves) half.cancelledBy ??= motor.text;
}

const isRotor = ({ value }: Noun): boolean => value.startsWith('rotor');
const isRareEarthFamily = ({ value }: Noun): boolean => /^(?:sm|nd)/.test(value);

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

/** Clauses by how much they say of what the thing is. */
const RANKS = ['main', 'bracket', 'and', 'with'] as const;

/** Which clause names the thing? The first main one with a noun; a thing that only comes along is better than none. */
function firstHead({ heads, segments }: Clauses): Noun | null {
  for (const wanted of RANKS)
    for (const head of heads.values())
      if (segments[head.segment]?.role === wanted && head.cancelledBy === null) return head;
  return null;
}

/** "M3x8 black (motor)", "Motor: M3x10", "acrylic parts motors": is it a screw by its thread, or parts by how they are made, and the carrier what that is for? First, since no noun says so. */
const screwOf = (main: Noun, { segments, text }: Clauses): string | null =>
  main.kind === 'part'
    ? null
    : main.kind === 'class' && /(?<![a-z\d])m\d/.test(text.folded)
      ? screwBeside(segments, main.segment, text)
      : /parts |teile /.test(text.folded)
        ? madeParts(text)
        : null;

/** "SCHRAUBE FLANSCH MOTOR M5X14": does what fastens a carrier or a magnet stand before it? Then no clause behind it counts. */
const fastenerOf = ({ kind }: Noun, { nouns, text }: Clauses): Noun | undefined =>
  kind === 'part'
    ? undefined
    : (fastenedFirst(nouns, text) ?? (mayBeSized(nouns, text) ? sizedFirst(nouns, text) : undefined));

/** What `sizedFirst` is asked for: a part, and last a carrier behind a figure, before a place or in Chinese. */
const mayBeSized = (nouns: readonly Noun[], { folded }: Normalised): boolean =>
  nouns.length > 1 &&
  nouns[0]?.kind === 'part' &&
  MOTOR.test(nouns.at(-1)?.value ?? '') &&
  /\d \S|seite|配件|附件/.test(folded);

/** "FPV drone frame, carbon fiber, racing quadcopter": is it a part of the machine that a title names twice? Else the second name would tell. */
const partOfTitle = (main: Noun, { nouns, text }: Clauses): Noun | undefined =>
  main.value.endsWith('-complete') ? ofMachineTwice(main, nouns, text) : undefined;

/** "RING,MAGNET,32 OD": is a shape that of a magnet, as lists of materials managers have the noun first? First of these, since a shape names nothing. */
function magnetOfShape(main: Noun, { heads, segments, text }: Clauses): Noun {
  const shaped = main.value === 'shape' ? heads.get(main.segment + 1) : undefined;
  const segment = segments[main.segment + 1];
  if (shaped?.kind !== 'magnet' || segment?.role !== 'main' || !isAllOf(shaped, segment, text)) return main;
  main.cancelledBy = shaped.text;
  return shaped;
}

/** "Gripper: SG90 servo", "Altavoz: amplificador", "Motor - horn": is the clause a label, or the carrier of the part behind its mark? Before what only commas and brackets part. */
function behindMark(main: Noun, clauses: Clauses): Noun {
  const { heads, segments, text } = clauses;
  const isLabel = main.kind === 'part' && text.folded.includes(':');
  const next = heads.get(main.segment + 1);
  const isLed = next?.kind === 'part' && text.folded.slice(segments[next.segment]?.start, next.start).trim() !== '';
  const only = main.kind !== 'part' && isLed ? onlyPart(next, segments, text) : undefined;
  if (only !== undefined) return goOn(main, only, clauses);
  const mayPart = main.kind !== 'part' && next?.kind === 'part';
  if (!isLabel && !(mayPart && /[:-]/.test(text.folded.charAt(segments[main.segment]?.end ?? 0)))) return main;
  return goOn(main, (isLabel ? labelledBy : partOfIt)(main, main.segment, heads, segments, text), clauses);
}

/** "Motor parts (rotor lamination)", "Головка (гальвосканер)": of the parts of a thing, is it the one in brackets; or what a head is called there? */
function oneOfParts(main: Noun, clauses: Clauses): Noun {
  const isHead = main.kind === 'part' && HEAD.test(main.text);
  const one = isHead || PARTS.test(clauses.text.folded) ? clauses.heads.get(main.segment + 1) : undefined;
  if (isHead && (one === undefined || one.kind !== 'class' || MOTOR.test(one.value) || one.value.startsWith('hdd') || !isAllOf(one, clauses.segments[one.segment], clauses.text))) return main; // prettier-ignore
  return goOn(main, one !== undefined && clauses.segments[one.segment]?.role === 'bracket' ? one : undefined, clauses);
}

const HEAD = /^(?:heads?|kopf|t[eê]te|testa|cabezal|cabe[cç]a|głowica|головка)$/iu;
const PARTS = /(?:parts?|teile?|零件|部件|配件|部品|부품) ?\(/;

/** "4 shoulder pitch/roll motors": is what moves a place named behind the slash? Last of these: a slash parts least. */
function movedAtPlace(main: Noun, clauses: Clauses): Noun {
  const { heads, segments, text } = clauses;
  if (!main.roles.has('place') || !text.folded.includes('/')) return main;
  return goOn(main, movedBy(main, main.segment, heads, segments, text), clauses);
}

/** The head that another one gives way to, with all of its clause; undefined: it stays. */
function goOn(main: Noun, next: Noun | undefined, { nouns }: Clauses): Noun {
  if (next === undefined) return main;
  cancelSegment(nouns, main.segment, next.text);
  return next;
}

/** "MOTOR,MOUNT,RUBBER": is it what is fitted to a carrier or a magnet, behind a comma and no blank? */
function fittedTo(main: Noun, { heads, segments, text }: Clauses): Noun | undefined {
  const fitted = main.kind === 'part' ? undefined : heads.get(main.segment + 1);
  if (fitted?.kind !== 'part' || text.folded.slice(main.end, fitted.start) !== ',') return undefined;
  if (MOVED.some((role) => fitted.roles.has(role))) return undefined;
  return isFitted(main, fitted, segments[main.segment + 1], text) ? fitted : undefined;
}

const MOVED: readonly Role[] = ['actuated', 'place', 'driven'];

/** "MOTOR | ANILLOS DE MOTOR": is it a part that is filed under its carrier? */
const partFiled = (main: Noun, { heads, nouns, segments, text }: Clauses): Noun | undefined =>
  /[|>]/.test(text.folded) ? filedUnder(main, main.segment, heads, nouns, segments, text) : undefined;

/** "DAC → amplifier → exciter EX 45": is it what a chain of two arrows or more ends in? */
const chainEnd = (main: Noun, { heads, segments, text: { folded } }: Clauses): Noun | undefined =>
  /→|->/.test(folded) && (main.kind === 'part' || SWITCHING.test(main.value))
    ? endOfChain(heads, segments, folded)
    : undefined;

/** "EXV STEPPER VALVE", "alternator, SmCo rotor": is it the carrier that is built into the thing? It may stand where no noun was found. */
function carrierIn(main: Noun, { nouns, segments, text }: Clauses): Noun | undefined {
  const made = mayHold(main, nouns, text) ? madeWith(main, main.segment, nouns, segments, text) : undefined;
  if (made === undefined) return undefined;
  if (!nouns.includes(made)) nouns.push(made);
  made.cancelledBy = null;
  return made;
}

/** "Motor and encoder cable": is it one noun behind two things, that is of both? */
const sharedWith = (main: Noun, { nouns, segments, text }: Clauses): Noun | undefined =>
  main.kind === 'class' && segments[main.segment + 1]?.role === 'and'
    ? sharedBy(main, main.segment + 1, nouns, segments, text)
    : undefined;

/** "Motor/encoder cable", "Motor, encoder and brake cable": is it one noun behind two things that a stroke parts, or behind more? */
const strokedWith = (main: Noun, { nouns, segments, text }: Clauses): Noun | string | undefined => {
  if (main.kind === 'part') return undefined;
  const rest = text.folded.slice(main.end, main.end + 80);
  const own = /^-? ?\//.test(rest) ? strokedBy(main, main.segment + 1, nouns, segments, text) : undefined;
  return own ?? (OF_SEVERAL.test(rest) ? nounOfAll(main, nouns, segments, text) : undefined);
};

/** What `noun-of-all.ts` is asked for. */
const OF_SEVERAL =
  /^-?(?: ?[/&+]|[・·、，和与與及と와과]| (?:and|und|u\.|en|och|og|및) |,.{3,60}(?: (?:and|und|u\.|en|och|og|or)|[&+]) )/u;

/** "Motor to shaft coupler": is it what joins two things, behind "to"? */
function jointBehind(main: Noun, { heads, segments, text }: Clauses): Noun | undefined {
  const next = segments[main.segment + 1];
  return next?.role === 'for' && /\bto(?: drive)?\s*$/.test(text.folded.slice(Math.max(0, next.start - 12), next.start))
    ? jointOf(heads.get(main.segment + 1), next, text)
    : undefined;
}

/** A text that is about this head: which other clauses only describe it? Last, when it is known what the text is about. */
function about(main: Noun | null, { nouns, segments, heads, text }: Clauses): { readonly head: Noun | null } {
  const at = main?.segment ?? -1;
  const isPart = main?.kind === 'part';
  const isSwitch = main?.kind === 'class' && SWITCHING.test(main.value);
  /** The last clause of which a carrier is only described. */
  let described =
    main !== null &&
    isPart &&
    ((isSwitching(nouns) && servesBoth(main, nouns)) ||
      (mayServeKinds(segments, at, text) && servesKinds(main, heads.get(at + 1), segments, text)))
      ? at
      : -2;
  for (const [index, head] of heads) {
    const role = segments[index]?.role ?? 'main';
    const isBehind = index > at && (role === 'main' || role === 'bracket');
    const joined = role === 'with' ? socketsBehind(index, heads, segments) : undefined;
    if (joined !== undefined) cancelSegment(nouns, index, joined.text);
    else if (role === 'for') cancelSegment(nouns, index, main?.text ?? 'for');
    else if (main === null || head === main) continue;
    // "Relay, headlight wiper motor": what switches or drives a motor is named after it.
    else if (isSwitch && isBehind && head.kind === 'class' && MOTOR.test(head.value))
      cancelSegment(nouns, index, main.text);
    // Behind a part, brackets and further clauses describe it; "and" and "with" bring their own things.
    // "Motor driver | small DC motors or some steppers": "and" does not where such a clause goes on with it.
    else if (isPart && (isBehind || (role === 'and' && head.kind === 'class' && index === described + 1))) {
      cancelSegment(nouns, index, main.text);
      if (head.kind === 'class') described = index;
    }
  }
  return { head: main };
}

/** Whether a clause may end in the kind of a motor by its current, and "and" stand behind it. */
const mayServeKinds = (segments: readonly Segment[], at: number, { folded }: Normalised): boolean =>
  segments[at + 1]?.role === 'and' && /c ?$/.test(folded.slice(0, segments[at]?.end));

/** "With headphone + mic jacks": the noun in the plural behind "and", which is that of both. */
function socketsBehind(
  index: number,
  heads: ReadonlyMap<number, Noun>,
  segments: readonly Segment[],
): Noun | undefined {
  const joined = segments[index + 1]?.role === 'and' ? heads.get(index + 1) : undefined;
  return joined?.kind === 'part' && joined.roles.has('socket') && MANY.test(joined.text) ? joined : undefined;
}

/** One noun that a text is about, whatever else it names. */
function alone(head: Noun, nouns: readonly Noun[]): { readonly head: Noun } {
  for (const noun of nouns) if (noun !== head) noun.cancelledBy ??= head.text;
  return { head };
}

/** A text that is about a thing which is no noun of it: all of them are what that is for. */
function nothingBut(screw: string, nouns: readonly Noun[]): { readonly head: null } {
  for (const noun of nouns) noun.cancelledBy ??= screw;
  return { head: null };
}

/** What `bookOf` is asked for. */
const MAY_BE_BOOK = /[ (]eds?[.n]|edition|aufl|isbn|paperb|taschenb|book|buch|livr|libro|kitap|[(（][书書本책도教]/;

/** Whether nothing but the noun stands in the segment. */
export const isAllOf = ({ start, end }: Noun, segment: Segment | undefined, { folded }: Normalised): boolean =>
  segment !== undefined && folded.slice(segment.start, segment.end).trim() === folded.slice(start, end).trim();

/** More than one of a thing, or a language that does not tell. */
const MANY = /s$|n$|[äu]sse$|\p{Script=Han}$/iu;

function cancelSegment(nouns: Noun[], segment: number, by: string): void {
  for (const noun of nouns) if (noun.segment === segment) noun.cancelledBy ??= by;
}
