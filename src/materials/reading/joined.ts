import { isAllOf, type Noun } from './head.ts';
import { besideMotor, type Role } from '../lexicon/lexicon.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Segment } from './segments.ts';
import { isFittedTo } from './stands-first.ts';

/**
 * "Speaker and headphone splitter", "motor and encoder cable": two things before one noun, which is that of both. "Servo and servo horn" are
 * two things.
 */
export function sharedBy(
  main: Noun,
  after: number,
  nouns: readonly Noun[],
  segments: readonly Segment[],
  { folded }: Normalised,
): Noun | undefined {
  const segment = segments[after];
  if (main.kind !== 'class' || !main.headFinal || segment?.role !== 'and') return undefined;
  const own = nouns.filter((noun) => noun.segment === after);
  if (!/^-? (?:and|&|und|en|och|og) ?$/.test(folded.slice(main.end, segment.start)))
    return partOfMotors(main, own, segment, folded);
  const [first, second, more] = own;
  // "Camera and servo-bus harnesses": what stands last is of all, whatever is named between.
  const last = own.at(-1);
  if (
    more !== undefined &&
    last?.roles.has('cable') === true &&
    first?.cancelledBy === last.text &&
    first.kind === 'class'
  )
    return last;
  // "Motor- und Getriebegehäuse": the hyphen says that the noun is still to come.
  if (folded[main.end] === '-') return first?.kind === 'part' && more === undefined ? (second ?? first) : undefined;
  // "Motor and gearbox housing": what turns with it, and is no thing of its own that one would be told of.
  const isTurned =
    first?.kind === 'part' && /^(?:gear ?box|gear|encoder|reducer|brake)$/.test(first.text.toLowerCase());
  // "Stepper and idler mount": a mount is for what is mounted; a holder of batteries or fuses is a thing of its own.
  const isMounted =
    first?.kind === 'part' && second !== undefined && MOUNTS.test(second.text) && !OWN_MOUNT.test(first.text);
  const isShared =
    ((first?.kind === 'class' && first.value !== main.value && first.cancelledBy === second?.text) ||
      isTurned ||
      isMounted) &&
    second?.kind === 'part' &&
    more === undefined;
  return isShared &&
    folded.slice(segment.start, first.start).trim() === '' &&
    /^ ?$/.test(folded.slice(first.end, second.start))
    ? second
    : undefined;
}

/** What is for both things before it, and is sold without either. */
const FOR_BOTH: readonly Role[] = ['cable', 'connector', 'holder', 'holding', 'joint', 'socket', 'cover', 'enclosing', 'fitting', 'accessory', 'control']; // prettier-ignore
const ON_MOTOR = /^(?:gear ?box|encoder|reducer|resolver|brake|feedback|编码器|編碼器|エンコーダ|엔코더|geber)/i;
/** What stands beside a magnet and is no thing that it pulls, and what has holders of its own. */
const READS_MAGNET = /sens|hall|reed|encod|geber|датчик|[传傳]感|センサ|센서/iu;
const OWN_HOLDER = /^(?:batter(?:y|ie)|akku|fuse|sicherung)/i;
const SOCKETS =
  /^[^]{0,30}\p{L}[ -]?(?:outputs?|inputs?|ausg[aä]ng|eing[aä]ng|anschluss|buchse|uttag|utgang|udgang|indgang|aansluiting|uitgang)\p{L}{0,3} ?$/u;

/**
 * "Motor/encoder cable", "Motor-/Geberleitung", 电机/编码器电缆: a stroke between two things before one noun. "Motor/gearbox" and "motor/driver
 * board" are two things, and so may be "servo motor / power cable", between blanks, but for what sits on the motor. A text: that noun, which
 * the vocabulary does not know.
 */
export function strokedBy(
  main: Noun,
  at: number,
  nouns: readonly Noun[],
  segments: readonly Segment[],
  { folded }: Normalised,
): Noun | string | undefined {
  const segment = segments[at];
  if (segment?.role !== 'main') return undefined;
  const mark = folded.slice(main.end, segment.start);
  const own = nouns.filter((noun) => noun.segment === at);
  const [first] = own;
  const last = own.at(-1);
  const said = folded.slice(segment.start, segment.end);
  if (last?.kind !== 'part') return /^-?\/$/.test(mark) && SOCKETS.test(said) ? said.trim() : undefined;
  // "Motor-/Geberleitung": the hyphen says that the noun is still to come, whatever it is.
  const isToCome = mark === '-/';
  if (first === undefined || (!isToCome && !FOR_BOTH.some((role) => last.roles.has(role)))) return undefined;
  const before = folded.slice(segment.start, first.start);
  if (!/^(?:\s*|[\s,]*\d[^]{0,12})$/.test(folded.slice(last.end, segment.end))) return undefined;
  if (isToCome) return /^\p{L}*$/u.test(before) ? last : undefined;
  if (before.trim() !== '' || first === last || first.roles.has('control') || OWN_HOLDER.test(first.text))
    return undefined;
  if (first.kind === 'class' ? first.cancelledBy !== last.text : last.roles.has('control')) return undefined;
  if (main.kind === 'magnet' && !READS_MAGNET.test(first.text)) return undefined;
  return mark === '/' || (/^ ?\/ ?$/.test(mark) && ON_MOTOR.test(first.text)) ? last : undefined;
}

const CJK_JOINS = /^ ?(?:和|与|與|及|と|・|와|과|및) ?$/;
const CJK_MOTOR = /[电電][机機]|马达|馬達|モータ|모터/;

/** DC电机和步进电机驱动模块: a motor of a kind, and the part of one of another kind, which is that of both. 步进电机和步进电机驱动器 are two things. */
function partOfMotors(
  { text, end }: Noun,
  [first]: readonly Noun[],
  segment: Segment,
  folded: string,
): Noun | undefined {
  const [own, other] = [text.toLowerCase(), first?.text.toLowerCase() ?? ''];
  const at = own.search(CJK_MOTOR);
  const isOther = other.search(CJK_MOTOR) > 0 && !other.startsWith(own);
  return at > 0 && isOther && first?.kind === 'part' && CJK_JOINS.test(folded.slice(end, segment.start))
    ? first
    : undefined;
}

/** What holds two things that stand before it. */
const MOUNTS = /^(?:mount|mounts|bracket|brackets|mounting plate|holder|halter|halterung|holder plate)$/i;
/** What is sold together with its holder, or is itself for holding. */
const OWN_MOUNT = /^(?:batter(?:y|ie)|akku|fuse|cable|cell|mounting|motor|sicherung)/i;

/** "Motor to shaft coupler", "stepper to pulley spacer": what joins two things stands last behind "to", and is neither of them. */
export function jointOf(head: Noun | undefined, segment: Segment, { folded }: Normalised): Noun | undefined {
  if (head?.kind !== 'part' || !head.roles.has('joint')) return undefined;
  return folded.slice(head.end, segment.end).trim() === '' ? head : undefined;
}

/** "MOTOR,MOUNT,RUBBER", "SERVO,HORN": behind a comma and no blank, what is fitted to a thing and sold without it. */
export function isFitted(main: Noun, fitted: Noun, segment: Segment | undefined, text: Normalised): boolean {
  const isWhole = segment?.role === 'main' && isAllOf(fitted, segment, text);
  return (
    isWhole &&
    text.folded.slice(main.end, fitted.start) === ',' &&
    text.folded.slice(0, main.start).trim() === '' &&
    (fitted.roles.has('accessory') || isFittedTo(fitted) || isSoldFor(main, fitted, text))
  );
}

/** "MOTOR,SHAFT SEAL", "SPEAKER,CONE,PAPER", "SERVO,DRIVE,400W": what wears, a part that no figure tells of, and the drive of a servo. */
const isSoldFor = (main: Noun, { text, roles }: Noun, { folded }: Normalised): boolean =>
  (roles.has('wear') && !/ /.test(main.text) && !/brush|b[uü]rste/i.test(text)) ||
  (main.value.startsWith('loudspeaker') && /^(?:cones?|surrounds?|dust ?caps?)$/i.test(text) && !/\d/.test(folded)) ||
  (main.value === 'servo-hobby' && /^drives?$/i.test(text));

/** "4 shoulder pitch/roll motors": the slash is within one name, and where the motor sits is before it. */
export function movedBy(
  main: Noun,
  at: number,
  heads: ReadonlyMap<number, Noun>,
  segments: readonly Segment[],
  { folded }: Normalised,
): Noun | undefined {
  const [own, next, moving] = [segments[at], segments[at + 1], heads.get(at + 1)];
  if (main.kind !== 'part' || !isPlace(main) || own === undefined || next === undefined || moving?.kind !== 'class')
    return undefined;
  const isJoined = folded.slice(own.end, next.start) === '/' && /^[a-z]*$/.test(folded.slice(main.end, own.end).trim());
  return isJoined && moving.headFinal && /^[a-z]+ $/.test(folded.slice(next.start, moving.start)) ? moving : undefined;
}

/**
 * "FPV drone frame, carbon fiber, racing quadcopter", as shops title things: a part right behind the machine that it is for, and at the end
 * the same machine by another name.
 */
export function ofMachineTwice(main: Noun, nouns: readonly Noun[], { folded }: Normalised): Noun | undefined {
  const own = nouns.filter(({ segment }) => segment === main.segment);
  const at = own.findIndex(({ value }) => value === main.value);
  const [machine, part] = [own[at], own[at + 1]];
  if (machine === undefined || machine === main || part?.kind !== 'part' || part.start > main.start) return undefined;
  return /^ (?:[a-z\d-]{1,12} )?$/.test(folded.slice(machine.end, part.start)) ? part : undefined;
}

const PLACES: readonly Role[] = ['place', 'driven', 'actuated'];
/** Whether a part may be named for where a carrier sits, or what it moves. */
export const mayBePlace = ({ roles }: Noun): boolean => PLACES.some((role) => roles.has(role));
/** Whether it is named for that, and for nothing else. */
export const isPlace = ({ roles }: Noun): boolean =>
  besideMotor(roles).length > 0 && besideMotor(roles).every((role) => PLACES.includes(role));

const MADE =
  /^(?:[a-z\d]+[ -]){0,2}(?:cut|print(?:ed)?|laser|metal|machined|milled|acrylic|plastic)[ -](?:parts|pieces)(?= \p{L})|^(?:laser|fras|dreh|blech|druck)teile(?= )/u;
const BRINGS = /(?<!\p{L})(?:w\/|with|incl|and|mit|und|inkl)|[+&,;:(|]/u;
/** "Acrylic parts motors", "Frästeile Servos": parts by how they are made, and behind them what they are for; what they come with is there. */
export const madeParts = ({ folded }: Normalised): string | null => {
  const made = MADE.exec(folded)?.[0];
  return made === undefined || BRINGS.test(folded.slice(made.length)) ? null : made;
};
