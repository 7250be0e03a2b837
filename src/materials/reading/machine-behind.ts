import type { Noun } from './head.ts';
import type { Role } from '../lexicon/lexicon.ts';
import type { Segment } from './segments.ts';
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
  const twice = namedTwice(nouns, folded);
  if (twice !== undefined) return twice;
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

const ASIAN = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー ]{2,}$/u;
const IN_LATIN = /^ [\p{Script=Latin}\d -]{6,}$/u;

/** "磁选机 Magnetic Separator Machine": a carrier, and behind it the same in English, where much is called a machine. */
function namedTwice(nouns: readonly Noun[], folded: string): Noun | undefined {
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (first === undefined || first.kind === 'part' || last === undefined || !MACHINE.test(last.text)) return undefined;
  const isTwo =
    ASIAN.test(folded.slice(0, first.end)) &&
    IN_LATIN.test(folded.slice(first.end, last.start)) &&
    folded.slice(last.end).trim() === '';
  return isTwo && !DONE_TO_MOTORS.test(folded.slice(first.end, last.start)) ? first : undefined;
}

/** Devices that are named behind what is bought for them. */
const DEVICE = /^(?:drone|robot-(?!joint)|e-bike|vehicle|wind-|headset|appliance|printer|computer)/;
/** Of which a device is called by what it sees with or shines with: "camera drone", "laser robot vacuum". */
const OWN_NAME = /^(?:camera|laser|fib(?:er|re)-laser|fuelcell|combustion|defence|phone|magnetic-toy|held-by-magnets)/;
const BRUSHLESS = /^(?:brushless|bldc|b[uü]rstenlos\w{0,2}|无刷|無刷)$/i;
/** "Battery forklift", "inverter washing machine", "microphone headset": how such a one is fed, fitted or moved. */
const FED = /^(?:vehicle|appliance)/;
const FEEDS = /^(?:batter|akku|accu|inverter|电池|電池|バッテリ|배터리|bater|аккум)/i;
/** "Dual motor e-scooter", "4-servo robot arm", "3 wheel e-bike": how many of them it has. */
const COUNTS =
  /(?:^|[^\p{L}\d])(?:(?:\d{1,2}|dual|twin|double|triple|quad|single|two|three|four|six|doppel|zwei|mid)[ -]|[双雙单單两兩三四六])$/u;
/** "Battery powered drone". */
const BY_MEANS = /powered|operated|driven|assisted|equipped|mounted|controlled|based|less(?!\p{L})|betrieben/u;
/** "Servo robot arm", "5-axis servo robot arm". */
const AXES = /^\s*(?:\S{0,5}[ -]?(?:ax[ie]s|achs\p{L}*|ejes|轴|軸|축)\s*)?$/u;
/** A figure, a unit or a short word: "RC", "36V", "10Ah". */
const FIGURE = /^(?:\p{L}{0,3}|[^\p{L}].*|.{0,3}\d.*)$/u;
/** Word by word, so that the time is that of the length. */
const areFigures = (text: string): boolean =>
  text.split(/[\s,/()]+/u).every((word) => FIGURE.test(word.replace(/^-+|[-.]+$/gu, '')));
const MANY = /s$/i;

/**
 * "XT60 connector drone", "Charger e-bike 42V", 电池 无人机: nouns of a clause without the device at its end, which is what the thing before it is for.
 * All of them, where that only says which device it is: "camera drone", "fat tire e-bike", "4-servo robot arm".
 */
export function behindThing(
  nouns: readonly Noun[],
  segment: Segment | undefined,
  { folded }: Normalised,
): readonly Noun[] {
  const isDevice = ({ kind, value }: Noun): boolean => kind === 'class' && DEVICE.test(value);
  const at = nouns.findLastIndex((noun) => !isDevice(noun) && !LASER.test(noun.value) && !/^cnc$/i.test(noun.text));
  const [thing, device, last] = [nouns[at], nouns[at + 1], nouns.at(-1)];
  if (thing === undefined || device === undefined || last === undefined || !isDevice(device)) return nouns;
  const between = folded.slice(thing.end, device.start);
  if (!/^s?\s/.test(between) || between.length > 32 || BY_MEANS.test(between) || !areFigures(folded.slice(last.end, segment?.end))) return nouns; // prettier-ignore
  const before = folded.slice(segment?.start ?? 0, thing.start);
  const owner = nouns[at - 1];
  const isOfPlace = owner?.roles.has('place') === true && owner.end + 1 === thing.start;
  return COUNTS.test(before) || saysWhich(thing, device, before, between.trim() === '', isOfPlace)
    ? nouns
    : nouns.slice(0, at + 1);
}

/** Whether a thing only says which device stands behind it. */
function saysWhich(
  { kind, value, text, roles }: Noun,
  device: Noun,
  before: string,
  isNext: boolean,
  isOfPlace: boolean,
): boolean {
  // prettier-ignore
  if (OWN_NAME.test(value) || BRUSHLESS.test(text) || (FED.test(device.value) && FEEDS.test(text))) return true;
  if (device.value === 'headset' && value.startsWith('mic')) return true;
  if (value === 'servo-hobby') return isNext && AXES.test(before);
  if (kind !== 'part') return false;
  // "Seat belt electric car": the belt of a seat.
  if (isOfPlace) return false;
  if (/^(?:document|unnamed|feature:(?:count|form|measured))$/.test(value)) return true;
  if (isNext && roles.has('naming')) return true;
  if (roles.has('place')) return device.value.startsWith('robot');
  return isNext && roles.has('trait') && !MANY.test(text) && before.trim() !== '';
}

/** What turns by a motor of a kind, or floats on bearings, and has parts of its own. */
const TURNS = /^(?:fan|pump|compressor|blower|turbopump)/;
const KEEPS: readonly Role[] = ['holding', 'cover', 'wear', 'fitting', 'fitting-of-drive', 'fitting-listed'];
/** Kinds of motors, in words that do not say that they are motors. */
const KIND = /^(?:steppers?|servos?|bldc|brushless)$/i;
/** What a part of a fan or pump is called with behind it: a set of it. */
const SETS = /^(?: (?:kits?|sets?|assembly|assy))? $/;

/**
 * "Fan bracket BLDC", "Pump cover stepper motor": a machine, right behind it a part that holds or closes, and then what moves such machines: the part, of
 * a machine that is moved so. "Pump cover motor" may be the motor.
 */
export function partOfMachine(
  [machine, part, mover, ...more]: readonly Noun[],
  { folded }: Normalised,
): Noun | undefined {
  if (machine?.kind !== 'class' || part?.kind !== 'part' || mover === undefined || more.length > 0) return undefined;
  // "motor_bracket_stepper", "motor mount servo": of which kind the motor is, and nothing that would be one's own.
  const isBare = machine.value === 'motor' && KIND.test(mover.text) && folded.slice(mover.end).trim() === '';
  if (!(isBare ? [...KEEPS, 'holder' as const] : KEEPS).some((role) => part.roles.has(role))) return undefined;
  if (!isBare && !TURNS.test(machine.value)) return undefined;
  if (!isBare && !isOfKind(mover) && mover.value !== 'mag-bearing') return undefined;
  if (!/^(?:.*>>)? *$/s.test(folded.slice(0, machine.start)) || machine.end + 1 !== part.start) return undefined;
  return SETS.test(folded.slice(part.end, mover.start)) ? part : undefined;
}
