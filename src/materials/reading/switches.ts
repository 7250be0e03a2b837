import type { Noun } from './head.ts';
import { COUNTED, SWITCHING } from './stands-first.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Segment } from './segments.ts';

/** What runs in a circuit; a switch actuator is one of them itself. */
const SERVED =
  /^(?:motor|gear-motor|wheel-motor|generator|dynamo|loudspeaker|speaker|tweeter|fan|pump|compressor|alternator|small-auto)/;
/** What a machine is rated by, and a relay, a capacitor or a fuse never. */
const OF_MACHINE = /\d ?(?:k?w|hp|ps|rpm|nm|ncm|ohms?|cfm|m3\/h)(?![a-z])/;

/** "Relay DPDT speaker mute", "SWITCH FAN MOTOR", "Fuse motor": what switches or protects a circuit stands first, and behind it what runs in that. */
export function opensWithSwitch([first, ...others]: readonly Noun[], { folded }: Normalised): boolean {
  if (first === undefined || !(first.kind === 'part' || SWITCHING.test(first.value))) return false;
  const served = others.find(({ value }) => value !== first.value);
  if (served?.kind !== 'class' || served.segment !== first.segment || !SERVED.test(served.value)) return false;
  return COUNTED.test(folded.slice(0, first.start)) && !OF_MACHINE.test(folded.slice(first.end));
}

/** "Capacitor fan + motor": what stands behind "and" goes on saying what it serves. */
export const servesBoth = (main: Noun, nouns: readonly Noun[]): boolean =>
  nouns.some(
    ({ kind, cancelledBy, segment }) => kind === 'class' && cancelledBy === main.text && segment === main.segment,
  );

/** "Motor driver DC": a kind of motor by its current, with no voltage before it. */
const KIND_LAST = /(?<![\d.] ?v ?)(?<![\p{L}\d])(?:dc|cc|ac|bldc) ?$/u;
const MOTORS =
  /mot[eo]u?r|silnik|двигат|двигун|мотор|محرك|موتور|מנוע|κινητηρ|[电電]机|[电電]機|马达|馬達|モータ|모터|मोटर|มอเตอร์/u;
/** Behind the second kind the text ends, or has a type number and no figure of a motor. */
const NO_MORE = /^ ?(?:$|[,|;(]| (?!nema)[a-z]{1,4}\d{2,5}[a-z]{0,2}(?: |$))/;

/** "Motor driver DC and stepper": a part for two kinds of motors, of which the second one is named like the first, without anything that would be its own. */
export function servesKinds(
  main: Noun,
  second: Noun | undefined,
  segments: readonly Segment[],
  { folded }: Normalised,
): boolean {
  const [own, next] = [segments[main.segment], segments[main.segment + 1]];
  if (own === undefined || next === undefined || second?.kind !== 'class' || !SERVED_KINDS.test(second.value))
    return false;
  const named = folded.slice(own.start, own.end);
  if (!KIND_LAST.test(named) || folded.slice(next.start, second.start).trim() !== '') return false;
  const isBare = !MOTORS.test(second.text.toLowerCase());
  const rest = folded.slice(second.end);
  if (MOTORS.test(named)) return NO_MORE.test(` ${rest.trim()}`) && (isBare || rest.trim() === '');
  return !isBare && rest.trim() === '';
}

const SERVED_KINDS = /^(?:motor|servo)/;
