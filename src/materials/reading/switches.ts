import type { Noun } from './head.ts';
import { COUNTED, SWITCHING } from './stands-first.ts';
import type { Normalised } from '../text/normalise.ts';

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
