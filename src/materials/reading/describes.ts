import { besideMotor } from '../lexicon/lexicon.ts';
import { isCjk, type Normalised } from '../text/normalise.ts';
import { isLoadOf, isShapedFor } from './behind-magnet.ts';
import { isCableOfOther } from './equipment.ts';
import type { Noun } from './head.ts';
import { hasOwnWidth } from './own-width.ts';

/*
 * "Motor shaft" is a shaft and "speaker cable" a cable, but "motor 24 V 60 W, 5 mm shaft" without its comma is a motor still: once a
 * text has gone over to figures, what follows describes the thing that they belong to. Which words may be such features, and by what
 * they are told, is in the vocabularies:
 *
 *   feature:form        a form that no one buys (thread, groove): never the thing itself
 *   feature:count       told by a number right before it (8-pole, 4 leads), or as a connection
 *   feature:connection  told by a rating that the thing has and a cable has not (8 ohm, 60 W, 3000 rpm)
 *   feature:measured    told by any measure of the thing before it (a dome, a cone: one behind it is its own)
 *   feature             told by any measure (shaft, flange, plating)
 */

const COUNTED = /(?<![a-z\d.,/]|nema[ -]?)\d{1,2} ?-? ?t?-? ?$/;
/** 1000线: lines of an encoder, wires of a motor. */
const COUNTED_CJK = /(?<![a-z\d.,/])\d{1,4}$/;
const HOW_MANY = /[ ,](?:[2-9]|1\d|[二三四五六七八九十双雙])[ -]?$/;
const NUMBER = '(?<![a-z\\d.])\\d{1,5}(?:[.,]\\d{1,3})?[ -]?';
/** A figure that rates a machine or magnet, in folded text: "400 w", "3000rpm", "0.5 nm". */
export const RATING = new RegExp(
  `${NUMBER}(?:(?:[km]?w|watt|ohms?|ω|k? ?r?pm|kv|n?cm|nm|n·m|kg[ ·.-]?cm|mgoe)(?![a-z])|[欧歐]|オーム|옴)`,
);
const MEASURE = new RegExp(
  `[⌀]\\s?\\d|${NUMBER}(?:[x×*] ?[\\ddø]|(?:mm|cm|m|in|inch|"|°|k?g|n|v|vdc|vac|a|ma|ppr|cpr|mgoe)(?![a-z]))|(?<![a-z\\d])(?:m\\d{1,2}|ip\\d\\d)(?![a-z\\d])`,
);

/** "Stepper motor wrist, Nema 17": a joint of a robot behind a motor is where that sits. An arm, a base or a wheel may be a part of it. */
const JOINTS =
  /^(?:(?:left |right |upper ?|fore)?(?:wrists?|elbows?|shoulders?|knees?|hips?|ankles?|waist|torso|neck|thumb|fingers?|jaw|forearm|upperarm)|yaw|pitch|roll|azimuth|elevation)$/i;
/** Where loudspeakers sit that stand on a console or a table, too. */
const IN_VEHICLE =
  /^(?:t[uü]re?|deur|d[oøö]rr?|dashboard|armaturenbrett|(?:heck|hut)ablage|hoedenplank|hatt?e?hyl[dl][ea])$/iu;
const MOVES = /^(?:motor|gear-motor|servo|actuator|robot-joint)/;
const GENERATES = /^(?:generator-pm|wind-)/;
const SOUNDS = /^(?:loudspeaker|tweeter|micro-speaker|headset|headphone|dynamo|galvo)/;
/** "Motor BLDC drum", "Getriebemotor Schloss": the kind behind the motor, or in one word with it: what follows is where it sits. */
const NAMED_FIRST =
  /^(?:motors?|mot|mtr)[ .,-]{1,2}\p{L}|^(?!(?:servo|micro|gear|geared|nano|mini)?motor)\p{L}{4,}motor(?:en)?$|^(?:laut|luid)(?:sprecher|spreker)s?$|^h[oöø][gjy]t?t?ala?re?$|^h[øo][jy]ttaler(?:e|en)?$/iu;
/** "Lüftermotor EC Umrichterschrank": of which kind the motor is, and how the word for its place begins. */
const KIND_BEFORE_PLACE =
  /^ (?:(?:ec|dc|ac|bldc|\d{1,3} ?v) ){0,2}(?:(?:umrichter|schalt|steuer|trafo|elektro|kühl|kuhl|verteiler)(?=s|$))?$/u;
const SUPPLIES = /^(?:batter(?:y|ies|ie|ien|ia|ias)|batería|akku|accu|akumulator|pil)$/iu;

/** Components that are fitted to a motor as often as they are bought alone. */
export const FITTED: ReadonlySet<string> = new Set([
  'encoder',
  'encoder-magnetic',
  'resolver',
  'pm-brake',
  'brake-spring',
]);

/** "DC motor gearbox 12 V 60 rpm": what turns at that speed is both. */
const GEARS = /gear|getriebe|감속|減速|减速|redükt|ギ[ヤア]|기어|[齿齒]轮|齒輪/i;
const SPEED = /\d ?(?:rpm|r\/min|u\/min)/;
/** "Stepper motor shaft 5 mm": no size of a part that is sold by it, as "5 x 40 mm" is. */
const DIAMETER = /^\s?[oφϕ⌀d]?\s?\d{1,3}(?:[.,]\d{1,2})? ?mm(?![a-z])(?! ?[x×*])/;
const FIGURE = /^\s?[:=]?\s?[oφϕ⌀d]?\s?\d/;
/** Motors and scanners; of a pump or an encoder a flange is as often the part. */
const isTurned = ({ kind, value }: Noun): boolean =>
  kind === 'class' && (MOVES.test(value) || value.startsWith('galvo'));
/** What `hasOwnWidth` is asked for: a sign of a diameter, or a script that sets no blanks. */
const mayBeSized = ({ folded }: Normalised): boolean => /[^\0-\u02ff]|(?<![a-z\d])[od] ?\d/.test(folded);

const LOUD = /(?<![\d.,])\d{1,4}(?:[.,]\d)? ?(?:r|w|watts?|ohms?|ω)(?![a-z\d])/;

/** "MOTOR SHAFT 5MM": of a thing of which nothing else is said the figure is that of its part; "775 motor shaft 5 mm" is a motor. */
const isBare = (thing: Noun, { folded }: Normalised): boolean =>
  /^(?:motors?|mtr|servos?|steppers?|generators?|モーター?|サーボ|모터|서보|电机|馬達|马达|電機|мотор|двигатель|dvigatel)$/i.test(
    thing.text,
  ) && /^\s?(?:\d{1,4} ?[x×] ?)?$/.test(folded.slice(0, thing.start));

const BRUSHES = /^(?:graphit|precious|edelmetall|balais|escobillas|spazzole)/i;
const TURNS = /^(?:rotor|l[aä]ufer|stator|polrad|encoder|drehgeber|geber|sensor|pas)$/iu;

/** A noun behind a thing, and the folded text between them and behind the noun. */
interface Told {
  readonly noun: Noun;
  readonly thing: Noun;
  readonly of: Normalised;
  readonly between: string;
  readonly after: string;
}

/** Whether a noun says what the thing named before it is like; undefined: another question decides. */
type Question = (told: Told) => boolean | undefined;

const isPart = ({ kind }: Noun): boolean => kind === 'part';
const moves = ({ kind, value }: Noun): boolean => kind === 'class' && MOVES.test(value);
const sounds = ({ value }: Noun): boolean => SOUNDS.test(value);
/** Whether a segment ends behind a noun, or goes over to figures. */
const endsAt = (after: string): boolean => /^\s*(?:$|[,;|(\d-])/.test(after);

const isRated = ({ between }: Told): boolean => RATING.test(between);
const isMeasured = ({ between }: Told): boolean => RATING.test(between) || MEASURE.test(between);
/** "Motor ø42 shaft": the figure before the noun is the width of the thing. */
const isWide = ({ noun, thing, of }: Told): boolean =>
  isTurned(thing) && mayBeSized(of) && hasOwnWidth(noun, thing, of, isBare(thing, of) || GEARS.test(noun.text));

/** Asked of every noun, in this order: what is of one kind of thing only. */
const OF_THE_THING: readonly Question[] = [
  ({ noun, thing, of, between, after }) =>
    thing.kind === 'magnet' && TURNS.test(noun.text)
      ? isShapedFor(of.folded.slice(0, thing.end), between, after)
      : undefined,
  // Of a part that is named more closely it is the head: "servo elbow bracket" ends in another noun.
  ({ noun, thing, between, after }) =>
    (isPart(noun) && JOINTS.test(noun.text) && moves(thing) && /^\s?$/.test(between) && endsAt(after)) || undefined,
  ({ noun, thing, of, after }) =>
    isPart(noun) && thing.value === 'magnetic-lifter'
      ? isLoadOf(of.folded.slice(noun.start, noun.end), after)
      : undefined,
  // "SPK L 2W 4OHM BOX": in which a small loudspeaker comes.
  (told) =>
    isPart(told.noun) && /^(?:box|chamber)$/i.test(told.noun.text) && told.thing.kind === 'class' && sounds(told.thing)
      ? isRated(told)
      : undefined,
  // "Tubular motor 12V battery DC": what feeds it.
  ({ noun, thing, between }) =>
    isPart(noun) && SUPPLIES.test(noun.text) && moves(thing) ? /\d ?v[dc]{0,2} ?$/.test(between) : undefined,
  // "MICROMOTORE BRUSHLESS 40000 RPM LED": a light that a handpiece has.
  (told) => (moves(told.thing) && /^leds?$/i.test(told.noun.text) ? isRated(told) : undefined),
  (told) => (told.noun.kind === 'class' ? FITTED.has(told.noun.value) && isRated(told) : undefined),
];

/** "Woofer 6-1/2 8R paper cone", "Loudspeaker marine horn 30 W": a power and ohms that only the loudspeaker has. "Motor 24 V 4000 rpm hall sensors": by which its electronics know the rotor. */
const byMeasure = (told: Told): boolean =>
  (sounds(told.thing) && LOUD.test(`${told.between}|${told.after}`)) || isMeasured(told) || isWide(told);

/** Asked of the parts that the vocabularies call features, by which of them it is. */
const BY_FEATURE: Readonly<Record<string, (told: Told) => boolean>> = {
  'feature:form': () => true,
  'feature:count': (told) => COUNTED.test(told.between) || isRated(told),
  'feature:connection': (told) =>
    ((isRated(told) || (sounds(told.thing) && LOUD.test(told.between))) &&
      !isCableOfOther(told.noun, told.thing, told.of)) ||
    (isCjk(told.noun.text.charCodeAt(0)) && COUNTED_CJK.test(told.between)),
  'feature:': (told) => {
    const { noun, thing, of, after } = told;
    // German compounds what belongs together: "Motorwelle", but "Schrittmotor NEMA 23, Welle 8 mm".
    if (GEARS.test(noun.text) && SPEED.test(after)) return true;
    // "DCX 22 L DC motor graphite brushes": of a motor that is told more closely, what it commutates with; "motor graphite brushes" are spares.
    if (BRUSHES.test(noun.text) && isTurned(thing) && !isBare(thing, of)) return true;
    if (isMeasured(told) || isWide(told)) return true;
    const isSized = noun.headFinal && noun.headInitial ? FIGURE : DIAMETER;
    return !isBare(thing, of) && isSized.test(after) && (thing.kind === 'class' || noun.headInitial);
  },
  'feature:measured': byMeasure,
  'hall-sensor': byMeasure,
};

const NOWHERE_ELSE: ReadonlySet<string> = new Set(['place', 'driven', 'actuated']);

/** "Servo 25 kg 1:10 crawler steering": what has nothing to do with such things else says where it is, or what it is for. */
function isPlaceOf(told: Told): boolean {
  const { noun, thing, between, after } = told;
  const roles = besideMotor(noun.roles);
  if (noun.value !== '' || !roles.every((role) => NOWHERE_ELSE.has(role))) return false;
  if (!moves(thing) && !(thing.kind === 'class' && (sounds(thing) || GENERATES.test(thing.value)))) return false;
  if (isMeasured(told) || (sounds(thing) && LOUD.test(between))) return true;
  if (roles.length === 0 || !NAMED_FIRST.test(thing.text) || (sounds(thing) && !IN_VEHICLE.test(noun.text)))
    return false;
  const isKindBefore = noun.roles.has('place') && noun.germanic && KIND_BEFORE_PLACE.test(between) && endsAt(after);
  return /^\s?$/.test(between) || isKindBefore;
}

/** Whether a noun says what the thing named before it in the same segment is like, and is no thing of its own. */
export function describes(noun: Noun, thing: Noun, of: Normalised): boolean {
  const { folded } = of;
  const told: Told = {
    noun,
    thing,
    of,
    between: folded.slice(thing.end, noun.start),
    after: folded.slice(noun.end, noun.end + 24),
  };
  for (const question of OF_THE_THING) {
    const answer = question(told);
    if (answer !== undefined) return answer;
  }
  if (!isPart(noun)) return false;
  const byFeature = BY_FEATURE[noun.value];
  if (byFeature !== undefined) return byFeature(told);
  // "Magnetabscheider DN150 4 Stäb", 磁力架 六管: of how many bars or tubes it is.
  return (/^magnetic-[sf]/.test(thing.value) && HOW_MANY.test(told.between)) || isPlaceOf(told);
}
