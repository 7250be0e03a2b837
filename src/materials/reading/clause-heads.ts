import { opensInPlace, opensOn, opensWithOf } from './complement.ts';
import type { Noun } from './head.ts';
import { behindThing, movesMachine, partOfMachine } from './machine-behind.ts';
import { mayBelong, mayMove } from './may-hold.ts';
import type { Segment } from './segments.ts';
import { COUNTED, FRAME_SIZE, MOTOR } from './stands-first.ts';
import type { Normalised } from '../text/normalise.ts';

/**
 * The noun that each clause is about, by the index of the clause. Nouns of the same clause that only go with it are cancelled. `isInitial`:
 * heads stand first in this text.
 */
export function headsOf(
  nouns: readonly Noun[],
  segments: readonly Segment[],
  text: Normalised,
  isInitial: boolean,
): ReadonlyMap<number, Noun> {
  const heads = new Map<number, Noun>();
  // A text of thousands of clauses is gone through once.
  const bySegment: Noun[][] = segments.map(() => []);
  for (const noun of nouns) if (noun.cancelledBy === null) bySegment[noun.segment]?.push(noun);
  for (const [segment, here] of bySegment.entries()) {
    const head = here.length === 0 ? undefined : headOf(here, segments[segment], text, isInitial);
    if (head === undefined) continue;
    heads.set(segment, head);
    for (const noun of here) if (noun !== head && isAttributeOf(noun, head)) noun.cancelledBy = head.text;
  }
  return heads;
}

/** Which noun is a clause about? A paper, half a motor or a machine, wherever they stand; else the first or the last, by the language. */
function headOf(
  here: readonly Noun[],
  segment: Segment | undefined,
  text: Normalised,
  isInitial: boolean,
): Noun | undefined {
  const named = here.filter((noun) => !isManner(noun, here));
  const isMoving = mayMove(named);
  const things = isMoving ? behindThing(named, segment, text) : named;
  // "Konektor motora", "Motora kondensators": the motor's is never what it is, wherever the other noun stands.
  const owned = things.filter(({ roles }) => !roles.has('genitive'));
  return (
    documentOf(named, text) ??
    halfOf(named, text) ??
    (isMoving ? movesMachine(named, text) : undefined) ??
    (mayBelong(named) ? partOfMachine(named, text) : undefined) ??
    (owned.length > 0 ? owned : named.length > 0 ? named : here).at(
      isInitial || opensWithOf(here, text) || opensInPlace(here, text) || opensOn(here, text) ? 0 : -1,
    )
  );
}

/** Whether a noun says of which size another one of its clause is, how it is borne or how it is commutated. */
function isManner(noun: Noun, here: readonly Noun[]): boolean {
  if (FRAME_SIZE.test(noun.text)) return true;
  // "Fan 24 V Maglev"
  if (
    noun.value === 'magnetic-levitation' &&
    here.some(({ value }) => /^(?:fan|pump|turbopump|compressor)/.test(value))
  )
    return true;
  return (
    HOW.test(noun.text) &&
    here.some((other) => other !== noun && /^(?:alternator|generator|dynamo|starter)/.test(other.value))
  );
}

/** "ALTERNATOR 28V 150A BRUSHLESS": how a machine is commutated, and no machine of its own beside another. */
const HOW = /^(?:brushless|bldc|b[uü]rstenlos\w{0,2}|sans balais|sin escobillas)$/i;

/** A document opens or ends its noun group in every language: "Montageanleitung Servomotor", "servo motor data sheet". */
function documentOf(nouns: readonly Noun[], { folded }: Normalised): Noun | undefined {
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (last?.value === 'document' && folded.charAt(last.start - 1) === '-') return last;
  if (first === undefined) return undefined;
  // As a first word these are adjectives as well: "manual motor starter".
  const isPaper = first.value === 'document' && !/^(?:manual|software|firmware|bom|plan|plano)$/i.test(first.text);
  return isPaper || first.roles.has('label') ? first : undefined;
}

/** "Stator kpl. PMSM 8-pol", "PMSM stator": the half of a motor without magnets is that, whichever way the words stand. */
function halfOf(nouns: readonly Noun[], { folded }: Normalised): Noun | undefined {
  if (nouns.length < 2) return undefined;
  // "Rotor kpl. Servo SM63": first in a text it is that, and an outer-rotor motor a motor.
  const [first, ...rest] = nouns;
  const isOfMotors = rest.every(({ value }) => MOTOR.test(value) || value === 'servo-hobby');
  if (first?.value === 'rotor' && isOfMotors && COUNTED.test(folded.slice(0, first.start))) return first;
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
