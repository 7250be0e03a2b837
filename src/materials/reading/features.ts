import type { Noun } from './head.ts';
import { areCones, isCoatingOf, isLoadOf, isShapedFor } from './behind-magnet.ts';
import { isCableOfOther, isEquipmentOf, isLeadOf } from './equipment.ts';
import { besideMotor } from '../lexicon/lexicon.ts';
import { isCjk, type Normalised } from '../text/normalise.ts';
import { hasOwnWidth } from './own-width.ts';
import { isSupplied } from './supplied.ts';

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
/** Components that are told by what they are coated with: on a part of another name, that is there as well. */
export const COATED = /coated|coating|beschicht|revêtu|recubiert|rivestit|покрыт|涂层|コーティング/i;

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

/** Components that are fitted to a motor as often as they are bought alone. */
export const FITTED: ReadonlySet<string> = new Set([
  'encoder',
  'encoder-magnetic',
  'resolver',
  'pm-brake',
  'brake-spring',
]);

/** Cancels the nouns that only say what the thing named before them is like. */
export function cancelFeatures(nouns: readonly Noun[], text: Normalised): void {
  let thing: Noun | null = null;
  /** Whether something that the thing has was named behind it, so that the text goes on with what it is like. */
  let isTold = false;
  for (const noun of nouns) {
    const before = thing !== null && thing.segment === noun.segment && thing.end <= noun.start ? thing : null;
    if (
      before !== null &&
      (isFitted(noun, before, text, isTold) ||
        describes(noun, before, text) ||
        excites(noun, before, text) ||
        (noun.roles.has('supplied') && isSupplied(noun, before, text, isTold)))
    ) {
      noun.cancelledBy ??= before.text;
      isTold ||= noun.value !== 'feature:connection';
    } else if (isPoles(noun, text) || (before !== null && isMadeOf(noun, before, text)))
      noun.cancelledBy ??= before?.text ?? noun.text;
    else [thing, isTold] = [noun, false];
  }
}

/** Whether a noun is what the carrier before it was ordered with: an encoder, a brake, a key, leads. */
function isFitted(noun: Noun, thing: Noun, text: Normalised, isTold: boolean): boolean {
  // Right behind a carrier it is a thing of its own: "motor cable".
  if (thing.kind !== 'class' || (noun.start - thing.end < 2 && !isCjk(noun.text.charCodeAt(0)))) return false;
  if (FITTED.has(noun.value) || noun.roles.has('equipment')) return isEquipmentOf(noun, thing, text, isTold);
  return noun.value === 'feature:connection' && isLeadOf(noun, thing, text) && !isCableOfOther(noun, thing, text);
}

/** "Innenrotor kpl. 12-polig", "ring 10-pole": how many poles a thing has, also where the thing itself is unknown. */
const isPoles = ({ kind, text, start }: Noun, { folded }: Normalised): boolean =>
  kind === 'part' &&
  /^pol(?:es?|ig\p{L}{0,2}|[ao]?s|i)?$/iu.test(text) &&
  /(?<![\d.,])\d{1,3}[ -]?$/.test(folded.slice(0, start));

const METALS =
  /^(?:(?:edel|feder|bau|werkzeug)?stahl|steel|stainless(?: steel)?|acier|inox|acciaio|acero|aço|stal|ocel|сталь|messing|brass|laiton|ottone|latón|alu(?:minium|minio|minum)?|kunststoff|plastic|gummi|rubber|gomma|goma|caoutchouc)$/iu;

/** "MAGNETBITHALTER 1/4 L60 EDELSTAHL": behind a thing and its figures, last in the text, what that is made of. */
const isMadeOf = (noun: Noun, before: Noun, { folded }: Normalised): boolean => {
  const start = folded.lastIndexOf(' ', noun.start) + 1;
  return (
    noun.kind === 'part' &&
    METALS.test(folded.slice(start, noun.end)) &&
    (before.kind === 'magnet' || MAGNET_WORD.test(before.text) || /\d/.test(folded.slice(before.end, start))) &&
    /^[\s\dx×*.,øo]*(?:mm)?\s*$/.test(folded.slice(noun.end))
  );
};

const EXCITED = /^(?:motor|gear-motor|servo|generator|alternator|wind-turbine)/;

/** "Motor 1.5 kW permanent magnet 4-pole": behind the rating of a motor, what excites it. */
const excites = (noun: Noun, before: Noun, { folded }: Normalised): boolean =>
  noun.kind === 'magnet' &&
  before.kind === 'class' &&
  EXCITED.test(before.value) &&
  RATING.test(folded.slice(before.end, noun.start)) &&
  /permanent|dauer|perman/.test(folded.slice(Math.max(0, noun.start - 12), noun.end));

const LOUD = /(?<![\d.,])\d{1,4}(?:[.,]\d)? ?(?:r|w|watts?|ohms?|ω)(?![a-z\d])/;

/** What magnets are coated with; bought alone it is resin, salt or metal. */
const COATING =
  /^(?:epo(?:x[iy]d?\p{L}{0,3}|ksi)|nich(?:el\p{L}{0,3})?|nikiel|nikl\p{L}{0,4}|fosf[aá]t\p{L}{0,4}|nickel|zin[ck]|zincato|parylene?|phosphat\p{L}{0,4}|passiv\p{L}{0,6}|everlube|ptfe|teflon|эпоксид\p{L}{0,4}|никель|цинк|环氧|镀[镍锌]|エポキシ|ニッケル|에폭시|니켈)$/u;

/** Whether a noun is what magnets are coated with. */
export const isCoating = ({ kind, text }: Noun): boolean =>
  kind === 'part' && COATING.test(text.toLowerCase().replace('é', 'e'));

/** "Magnet NdFeB 38UH R42 L60 epoxy": a coating behind a magnet, and nothing behind it. */
export function cancelCoatings(nouns: readonly Noun[], { folded }: Normalised): void {
  if (nouns.length < 2 || !nouns.some(({ kind }) => kind === 'magnet')) return;
  for (const [at, noun] of nouns.entries()) {
    if (!isCoating(noun)) continue;
    const magnet = nouns.slice(0, at).findLast(({ segment }) => segment === noun.segment);
    if (magnet?.kind === 'magnet' && isCoatingOf(folded.slice(magnet.end, noun.start), folded.slice(noun.end)))
      noun.cancelledBy ??= magnet.text;
  }
}

/** "MOTOR SHAFT 5MM": of a thing of which nothing else is said the figure is that of its part; "775 motor shaft 5 mm" is a motor. */
const isBare = (thing: Noun, { folded }: Normalised): boolean =>
  /^(?:motors?|mtr|servos?|steppers?|generators?|モーター?|サーボ|모터|서보|电机|馬達|马达|電機|мотор|двигатель|dvigatel)$/i.test(
    thing.text,
  ) && /^\s?(?:\d{1,4} ?[x×] ?)?$/.test(folded.slice(0, thing.start));

const BRUSHES = /^(?:graphit|precious|edelmetall|balais|escobillas|spazzole)/i;
const TURNS = /^(?:rotor|l[aä]ufer|stator|polrad|encoder|drehgeber|geber|sensor|pas)$/iu;

function describes(noun: Noun, thing: Noun, of: Normalised): boolean {
  const { kind, value, text, start, end, headFinal, headInitial, germanic, roles } = noun;
  const [between, after] = [of.folded.slice(thing.end, start), of.folded.slice(end, end + 24)];
  if (thing.kind === 'magnet' && TURNS.test(text)) {
    const isFor = isShapedFor(of.folded.slice(0, thing.end), between, after);
    if (isFor !== undefined) return isFor;
  }
  // Of a part that is named more closely it is the head: "servo elbow bracket" ends in another noun.
  if (
    kind === 'part' &&
    JOINTS.test(text) &&
    thing.kind === 'class' &&
    MOVES.test(thing.value) &&
    /^\s?$/.test(between) &&
    /^\s*(?:$|[,;|(\d-])/.test(after)
  )
    return true;
  if (kind === 'part' && thing.value === 'magnetic-lifter') {
    const isLoad = isLoadOf(of.folded.slice(start, end), after);
    if (isLoad !== undefined) return isLoad;
  }
  // "SPK L 2W 4OHM BOX": in which a small loudspeaker comes.
  if (kind === 'part' && /^(?:box|chamber)$/i.test(text) && thing.kind === 'class' && SOUNDS.test(thing.value))
    return RATING.test(between);
  // "Tubular motor 12V battery DC": what feeds it.
  if (kind === 'part' && SUPPLIES.test(text) && thing.kind === 'class' && MOVES.test(thing.value))
    return /\d ?v[dc]{0,2} ?$/.test(between);
  // "MICROMOTORE BRUSHLESS 40000 RPM LED": a light that a handpiece has.
  if (thing.kind === 'class' && MOVES.test(thing.value) && /^leds?$/i.test(text)) return RATING.test(between);
  if (kind === 'class') return FITTED.has(value) && RATING.test(between);
  switch (kind === 'part' ? value : '') {
    case 'feature:form':
      return true;
    case 'feature:count':
      return COUNTED.test(between) || RATING.test(between);
    case 'feature:connection':
      return (
        ((RATING.test(between) || (SOUNDS.test(thing.value) && LOUD.test(between))) &&
          !isCableOfOther(noun, thing, of)) ||
        (isCjk(text.charCodeAt(0)) && COUNTED_CJK.test(between))
      );
    case 'feature:':
      // German compounds what belongs together: "Motorwelle", but "Schrittmotor NEMA 23, Welle 8 mm".
      if (GEARS.test(text) && SPEED.test(after)) return true;
      // "DCX 22 L DC motor graphite brushes": of a motor that is told more closely, what it commutates with; "motor graphite brushes" are spares.
      if (BRUSHES.test(text) && isTurned(thing) && !isBare(thing, of)) return true;
      return (
        RATING.test(between) ||
        MEASURE.test(between) ||
        (isTurned(thing) &&
          mayBeSized(of) &&
          hasOwnWidth(noun, thing, of, isBare(thing, of) || GEARS.test(noun.text))) ||
        (!isBare(thing, of) &&
          (headFinal && headInitial ? FIGURE : DIAMETER).test(after) &&
          (thing.kind === 'class' || headInitial))
      );
    case 'feature:measured':
    // "Motor 24 V 4000 rpm hall sensors": by which its electronics know the rotor.
    case 'hall-sensor':
      return (
        // "Woofer 6-1/2 8R paper cone", "Loudspeaker marine horn 30 W": a power and ohms that only the loudspeaker has.
        (SOUNDS.test(thing.value) && LOUD.test(`${between}|${after}`)) ||
        RATING.test(between) ||
        MEASURE.test(between) ||
        (isTurned(thing) && mayBeSized(of) && hasOwnWidth(noun, thing, of, isBare(thing, of) || GEARS.test(noun.text)))
      );
    default:
      // "Magnetabscheider DN150 4 Stäb", 磁力架 六管: of how many bars or tubes it is.
      if (kind === 'part' && /^magnetic-[sf]/.test(thing.value) && HOW_MANY.test(between)) return true;
      // "Servo 25 kg 1:10 crawler steering": what has nothing to do with such things else says where it is, or what it is for.
      return (
        kind === 'part' &&
        value === '' &&
        besideMotor(roles).every((role) => role === 'place' || role === 'driven' || role === 'actuated') &&
        thing.kind === 'class' &&
        (MOVES.test(thing.value) || SOUNDS.test(thing.value) || GENERATES.test(thing.value)) &&
        (RATING.test(between) ||
          MEASURE.test(between) ||
          (SOUNDS.test(thing.value) && LOUD.test(between)) ||
          (besideMotor(roles).length > 0 &&
            NAMED_FIRST.test(thing.text) &&
            (!SOUNDS.test(thing.value) || IN_VEHICLE.test(text)) &&
            (/^\s?$/.test(between) ||
              (roles.has('place') &&
                germanic &&
                KIND_BEFORE_PLACE.test(between) &&
                /^\s*(?:$|[,;|(\d-])/.test(after)))))
      );
  }
}

/** The names of families that say "magnet", not only what it is made of. */
export const MAGNET_WORD =
  /magn|aimant|im[aãá](?:n|s|\b)|mıknatıs|магн[иі]т|μαγν|แม่เหล็ก|مغنا?[طي]|مغانط|[آا]هن ?ربا|م[كگ]نت|מגנט|n[aâ]m ch[aâ]m|磁|マグネ[ッチ]|자석|마그네(?:틱|트)|마그넷/iu;

interface Cue {
  readonly start: number;
  readonly meaning: { readonly kind: string };
}

/**
 * Called after its magnets, and a thing around them; a holding magnet of SmCo is told as the magnet: whether it is one in a pot is a
 * question of its own.
 */
const CALLED_AFTER_MAGNETS =
  /^(?:rotor|motor|mag-coupling|mag-bearing|magnetic-(?:lifter|separator|filter|tool|stirrer|lock|drive|toy|phone-case)|encoder-magnetic$|flo(?:at|wm)|pm-brake|eddy|undulator|pump|generator|wheel)/;

/**
 * "Loudspeaker 4 in NdFeB", "Motor 24 V SmCo": a material that stands last behind a component is that of its magnet. A magnet by
 * name, by its shape or by its dimensions ("Encoder NdFeB ring", "Encoder 8x3 NdFeB") stays one.
 */
export function cancelMaterials(nouns: readonly Noun[], cues: readonly Cue[], text: Normalised): void {
  for (const noun of nouns) {
    if (noun.kind !== 'magnet' || noun.value === '' || noun.cancelledBy !== null) continue;
    // 钕磁 is of the element, 钕磁铁 a piece.
    if (MAGNET_WORD.test(noun.text) && !/^[钕釹]磁$/.test(noun.text)) continue;
    const here = nouns.filter(
      (other) => other !== noun && other.segment === noun.segment && other.cancelledBy === null,
    );
    const thing = here.at(-1);
    if (
      thing?.kind !== 'class' ||
      (MAGNET_WORD.test(thing.text) && !CALLED_AFTER_MAGNETS.test(thing.value)) ||
      thing.end > noun.start ||
      here.some(({ kind }) => kind === 'magnet')
    )
      continue;
    const isShaped = cues.some(({ start, meaning }) => meaning.kind === 'shape' && start >= thing.end);
    const rest = text.folded.slice(thing.end);
    if (isShaped || (DIMENSIONS.test(rest) && !(/speaker/.test(thing.value) && areCones(rest)))) continue;
    noun.cancelledBy = thing.text;
  }
}

/** "30x10", "5 x ø3": two lengths. */
export const DIMENSIONS = /\d ?[x×*] ?[øϕ⌀]?\d/;
