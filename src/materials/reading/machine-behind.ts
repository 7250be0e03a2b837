import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import { MOTOR } from './stands-first.ts';

/** Machines and devices by their name. */
const WHOLE = /^(?:drone|robot|e-bike|vehicle|appliance|printer|computer|camera)/;
const MACHINE = /^(?:machines?|maschinen?|机|機)$/iu;
const LASER = /^(?:laser|fiber-laser|fibre-laser)/;
/** What is done to motors, by machines that hold none of the kind. */
const DONE_TO_MOTORS =
  /test|wind|wickel|coil|assembl|montage|balanc|wucht|magnet|insert|impreg|varnish|repair|rewind|manufact|produc|press|stamp|crimp|glu|weld|sold|mount|inspect|measur|mess|calibr|bearing|stator|rotor|cool|clean/;
/** Of which kind a motor is: "motor" alone is what a machine works on as often. */
const isOfKind = ({ kind, value }: Noun): boolean =>
  kind === 'class' && ((MOTOR.test(value) && !/^(?:motor|servo-hobby)$/.test(value)) || /^(?:galvo|vca)/.test(value));

/**
 * "Stepper motor 3D printer", "servo motor packaging machine": motors told by their kind, and behind them nothing but the machine. It is their
 * use, or what they are in: there is one either way. The last of the motors; undefined: something else is named.
 */
export function movesMachine(nouns: readonly Noun[], { folded }: Normalised): Noun | undefined {
  const motor = nouns.findLast(isOfKind);
  const last = nouns.at(-1);
  if (motor === undefined || last === undefined || motor === last || nouns[0] === undefined) return undefined;
  const isMachine = (noun: Noun): boolean =>
    (noun.kind === 'class' && WHOLE.test(noun.value)) || MACHINE.test(noun.text);
  const isLit = motor.value.startsWith('galvo') && LASER.test(last.value);
  if (!isMachine(last) && !isLit) return undefined;
  const from = nouns.indexOf(motor);
  // Of which sort the machine is: packaging, laser.
  const isNamed = nouns.every(
    (noun, at) =>
      (at < from && isOfKind(noun)) ||
      noun === motor ||
      noun === last ||
      (at > from && (isMachine(noun) || LASER.test(noun.value) || noun.roles.has('quantity'))),
  );
  if (!isNamed || !/^[^\p{L}\d]*$/u.test(folded.slice(last.end).replace(/^ ?\d[\p{L}\d.-]*/u, ''))) return undefined;
  return DONE_TO_MOTORS.test(folded.slice(motor.end, last.start)) ? undefined : motor;
}
