import type { Noun } from './head.ts';
import { isCjk, isInCapitals, type Normalised } from '../text/normalise.ts';
import { opensSeldom } from './stands-first-seldom.ts';

/** Whether the first noun of a text is what it is about, by its language (`hint` where its words do not say) or by what opens it. */
export function standsFirst(nouns: readonly Noun[], text: Normalised, hint: number): boolean {
  const isDrive = isMoved(nouns, text) || turnsBase(nouns, text);
  const vote = isDrive ? 0 : languageVote(nouns);
  return (
    (vote === 0 && !isDrive ? hint : vote) > 0 ||
    opensWithControl(nouns) ||
    opensWithFitting(nouns, text) ||
    opensWithHolding(nouns, text) ||
    opensCutShort(nouns, text) ||
    opensWithAdhesive(nouns, text) ||
    opensWithCores(nouns, text) ||
    opensWithSizedMagnet(nouns, text) ||
    (isSeldom(nouns, text) && opensSeldom(nouns, text)) ||
    (vote <= 0 && opensLikeOwn(ownNouns(nouns), vote, text))
  );
}

export const MOTOR = /^(?:motor|gear-motor|servo|actuator|erm|lra|wheel-motor|robot-joint|thruster|generator|dynamo)/;

/** "Extruder motor brushless": what a motor moves has one, whichever of the two a text is about. French "joint moteur" has a language that says. */
const isMoved = ([first, second]: readonly Noun[], { folded }: Pick<Normalised, 'folded'>): boolean =>
  first?.kind === 'part' &&
  second?.kind === 'class' &&
  (first.roles.has('driven') ||
    // "3-wegklep motor 230V": a voltage behind the motor is that of the motor.
    (first.headFinal && first.roles.has('actuated') && /^ \d{1,3} ?v(?![\p{L}\d])/u.test(folded.slice(second.end)))) &&
  MOTOR.test(second.value) &&
  first.segment === second.segment &&
  (second.headFinal || /^(?:motor|servo|mtr)\b/i.test(second.text));

/** "Base rotation servo": of the joint that turns a base. */
const turnsBase = ([first, second]: readonly Noun[], { folded }: Pick<Normalised, 'folded'>): boolean =>
  first !== undefined &&
  second?.kind === 'class' &&
  MOTOR.test(second.value) &&
  /^base$/i.test(first.text) &&
  /^ (?:rotat|yaw|swivel|slew|pan|joint)/.test(folded.slice(first.end, second.start));

/** A motor or a loudspeaker, which are named before the door or the table that they sit in. */
export const isPlaced = ({ kind, value }: Noun): boolean =>
  kind === 'class' && (MOTOR.test(value) || /^(?:loudspeaker|tweeter|micro-speaker)/.test(value));

/** What switches or drives a motor, or tells where it stands. */
export const SWITCHING = /^(?:relay|contactor|breaker|motor-controller|servo-drive|encoder|resolver)/;

/** "Bracket NEMA 17" and "NEMA 17 bracket": the frame size says what it fits wherever another noun says what it is. */
export const FRAME_SIZE = /^nema[ -]?\d{1,2}$/i;

/**
 * Words that only one kind of language has vote, positive for languages whose head stands first; a word that both have
 * ("motor", "support") says nothing.
 */
export function languageVote(nouns: readonly Pick<Noun, 'headFinal' | 'headInitial'>[]): number {
  let vote = 0;
  for (const noun of nouns) {
    if (noun.headInitial && !noun.headFinal) vote++;
    else if (noun.headFinal && !noun.headInitial) vote--;
  }
  return vote;
}

const isControl = ({ roles }: Noun): boolean => roles.has('control');

const BY_LETTERS = /^(?:bldc|pmsm|ipm|pmac|brushless)$/i;

/** "Driver BLDC 30 A", "ESC brushless", "Motor controller BLDC 36 V": what controls a motor stands first in every language. */
function opensWithControl(nouns: readonly Noun[]): boolean {
  const [first] = nouns;
  if (nouns.length < 2 || first === undefined || first.start > 1 || !isControl(first)) return false;
  // "Inverter 7.5 kW lift, closed loop PMSM": a kind of motor by its letters is what is controlled, whatever stands between.
  const isOfKind = BY_LETTERS.test(nouns.at(-1)?.text ?? '');
  return nouns.every(
    (noun) => isControl(noun) || (noun.kind === 'part' ? isOfKind : noun.kind === 'class' && MOTOR.test(noun.value)),
  );
}

/** What stands before "magnet" in one word: "Geber". */
const COMPOUND_MAGNET = /^(\p{L}{3,20})magnete?n?$/iu;

/** "Halterung Schrittmotor", "Abdeckung Lautsprecher": as these languages write it, too, where no English word says otherwise. */
function isGermanic(nouns: readonly Noun[], { folded }: Normalised): boolean {
  const [first, second] = nouns;
  // "Halter Gebermagnet": of magnets only what ends a compound, since "Ring Magnet" is one in two words.
  const isOfMagnet =
    second?.kind === 'magnet' &&
    first?.value === '' &&
    /\p{L}$/u.test(`${folded.slice(0, second.start)}${COMPOUND_MAGNET.exec(second.text)?.[1] ?? ''}`);
  if (second?.kind !== 'class' && !isOfMagnet) return false;
  // "Werkstückaufnahme EPS-Motor": what ends a compound is of such a language, whatever the motor or the magnet is called.
  const isCompound = nouns[0]?.germanic === true && /\p{L}$/u.test(folded.slice(0, nouns[0].start));
  return nouns.every(
    (noun) => noun.headInitial || noun.germanic || FRAME_SIZE.test(noun.text) || (isCompound && noun.kind !== 'part'),
  );
}

const GRADED =
  /^[^|;]{0,24}(?<![a-z\d])(?:n ?(?:3[0358]|4[0258]|5[0245])(?:m|h|sh|uh|eh|ah)?|sm-?co(?:5|2-?17)?|sm2co17|nd-?fe-?b)(?![a-z\d])/;
/** "GRILLE MAGNET D6X3 N35": a magnet by its grade, and before it what it is used in. */
const isGraded = ({ kind, end }: Noun, { folded }: Pick<Normalised, 'folded'>): boolean =>
  kind === 'magnet' && GRADED.test(folded.slice(end));

/** "Grille magnet", "cover magnets 6x2": small letters behind an English noun are English, and a magnet, unless that sticks or holds some. */
const isMagnetOf = (first: Noun, { kind, value, text }: Noun): boolean =>
  kind === 'magnet' &&
  value === '' &&
  /^magnets?$/.test(text) &&
  first.headFinal &&
  !first.germanic &&
  !KEPT_APART.some((role) => first.roles.has(role));
const KEPT_APART = ['adhesive', 'fastener', 'holding', 'label', 'cable', 'wear', 'around-substances'] as const;

/** "Cable motor", "Support motor", "Rumah speaker": a part that languages know whose heads stand first, first in the text, right before a carrier. */
function opensLikeRomance(nouns: readonly Noun[], text: Normalised): boolean {
  const [first, second] = nouns;
  if (first === undefined || second === undefined) return false;
  if (first.kind !== 'part') return false;
  if (!first.headInitial || second.kind === 'part' || (!first.headFinal && first.roles.has('attribute'))) return false;
  // "Gripper servo", "turntable motor"
  if (isMoved(nouns, text)) return false;
  if (isGraded(second, text) || isMagnetOf(first, second)) return false;
  // "SPINDEL MOTORSPINDEL": what the second is, and filed under.
  if (second.text.toLowerCase().endsWith(first.text.toLowerCase())) return false;
  // The part may end a compound of its own (Geber|kabel Servomotor, serial-bus servo).
  if (/\S\s|-$/.test(text.folded.slice(0, first.start).replace(/^\s?\[[^\]]{1,40}\]\s?/, ''))) return false;
  const between = text.folded.slice(first.end, second.start);
  // "Handstückschlauch Dentalmotor": the carrier ends a compound.
  const isJoined = first.germanic && !first.roles.has('driven') && GLUED.test(between);
  return between.replace(/ e-$/, '').trim() === '' || isJoined || (isGermanicAccessory(first) && RATED.test(between));
}

const GLUED = /^ [a-zäöüæøå]{3,20}-?$/;
/** What is fitted to a thing and has a rating or a size of its own: "Anlaufkondensator 80µF Kompressormotor", "Drehmomentstütze M12 Nabenmotor". */
const RATED = /^\s(?:[a-zµ]{0,2}\d[\d.,:x/-]{0,8}\s?(?:[a-zµμω°%²³]{1,4}|pol(?:ig|\.))?\s){1,2}$/;
const isGermanicAccessory = ({ germanic, roles }: Noun): boolean => germanic && roles.has('accessory');

const opensLikeGermanic = (nouns: readonly Noun[], text: Normalised): boolean =>
  isGermanic(nouns, text) && opensLikeRomance(nouns, text);

/** By the nouns of the first clause: "Montagehilfe Magnete (Messing)" has one behind it that only English has. */
const opensLikeOwn = (own: readonly Noun[], vote: number, text: Normalised): boolean =>
  vote === 0 || languageVote(own) === 0 ? opensLikeRomance(own, text) : opensLikeGermanic(own, text);

/** Nouns of the first clause, without those that only begin a compound ("Adapter|flansch Servomotor", "Halter Geber|magnet") and numbers of poles. */
const ownNouns = (nouns: readonly Noun[]): readonly Noun[] =>
  nouns.filter(({ kind, value, end, segment }, at) => {
    const next = nouns[at + 1];
    const beginsOne = kind === 'part' && next?.start === end && (next.kind !== 'class' || at > 0);
    return segment === nouns[0]?.segment && !beginsOne && value !== 'feature:count';
  });

const SOUNDING = /^(?:loudspeaker|speaker|headphone|headset|hdd|rotor|sputter|magnetron|pot-magnet|encoder-magnet)/;
const BEARING = /^(?:brgs?|bearings?)$/i;
/** 608ZZ, 6202-2RS, NU2207ECP. */
const BEARING_CODE =
  /(?<![a-z\d])(?:(?:nu|nj|nup|nf|n|na|hk|bk|rna)\d{3,5}|[1-7]\d{3,4}|6\d{2})(?:[a-z]{0,4}|[ -]?\d?(?:zz?|rs[12h]?|2rs[12h]?|ddu|llu))(?![a-z\d])/;
/** A quantity or a number of an item: "2x ", "10 ", "100-2231-01 ", "[MO-0107] ". */
export const COUNTED = /^(?:\s?\[[^\]]{1,40}\]\s?)?[\s\d.x×*()#/-]{0,20}(?:(?:pcs?|stk|ea|off)\.?\s)?$/;

/** Magnets that hold, which brackets and holders are made with. */
const HELD = /magnet|stir-bar|^mag-(?!coupling)|separator/;

/** What is fitted to a carrier, whichever of the two stands first in a list in capitals. */
export const isFittedTo = ({ roles }: Noun): boolean =>
  roles.has('fitting') || roles.has('fitting-listed') || roles.has('fitting-of-drive');

/** "Cable set servo": sold together. */
const NEXT_TO_FITTING = /^ (?:(?:kit|set|assembly|assy|loom|comp)\.? |e-)?$/;

/** The number of an item, which opens a text and has figures, hyphens and no blank. */
const ITEM_NUMBER = /^\s?(?=[a-z\d./_]{0,20}\d)[a-z\d./_]{1,20}(?:-[a-z\d./_]{1,20}){1,6} /;

/** "CABLE SERVO MTR PWR", "BRACKET MOTOR NEMA 23": such a word first in the text, right before a carrier. */
function opensWithFitting(nouns: readonly Noun[], { folded, cased }: Normalised): boolean {
  const [first] = nouns;
  // "BRG CYL ROLLER NU2207 C3 DE MOTOR"
  const carrier =
    first !== undefined && BEARING.test(first.text) ? nouns.find(({ kind }) => kind !== 'part') : undefined;
  if (
    first !== undefined &&
    carrier?.segment === first.segment &&
    BEARING_CODE.test(folded.slice(first.end, carrier.start))
  )
    return COUNTED.test(folded.slice(0, first.start));
  const at = nouns.findIndex(({ kind }) => kind !== 'part');
  const thing = nouns[at];
  if (
    first?.kind !== 'part' ||
    thing === undefined ||
    nouns.slice(0, at).some(({ segment }) => segment !== thing.segment)
  )
    return false;
  const isCarrier = thing.kind === 'class';
  // "SHIM-MAGNET SMCO": or by its family, where the other is no holder of it.
  if (isGraded(thing, { folded }) || (thing.kind === 'magnet' && thing.value !== '' && !first.roles.has('holder')))
    return false;
  if (
    isCarrier &&
    !MOTOR.test(thing.value) &&
    !SOUNDING.test(thing.value) &&
    !first.roles.has('cable') &&
    (!isInCapitals(cased) || HELD.test(thing.value))
  )
    return false;
  const inCapitals = first.roles.has('fitting-listed') || (isCarrier && first.roles.has('fitting-of-drive'));
  const isFitting = isCarrier && (first.roles.has('fitting') || nouns[at - 1]?.roles.has('cable') === true);
  if (!(inCapitals && isInCapitals(cased)) && !isFitting) return false;
  // "PLATE ADAPTER MTR"
  if (nouns.slice(1, at).some((noun, index) => folded.slice(nouns[index]?.end, noun.start).trim() !== '')) return false;
  const between = folded.slice(nouns[at - 1]?.end, thing.start);
  // "CABLE POWER SERVO MOTOR"
  // "HOUSING-MOTOR", "HOLDER-SENSOR MAGNET": so are parts of vehicles filed.
  const isNext =
    NEXT_TO_FITTING.test(between) ||
    (inCapitals && between === '-') ||
    // 케이블 릴 모터: of a reel, in languages whose noun is the last.
    ((first.roles.has('cable') || inCapitals || isInCapitals(cased)) &&
      !isCjk(thing.text.charCodeAt(0)) &&
      /^[ -](?:[\p{L}\d][\p{L}\d-]{1,11}\.? ){1,2}$/u.test(between));
  // "CCJ1A2-015-010-00 hybrid cbl motor": behind its number.
  const before = folded.slice(0, first.start).replace(ITEM_NUMBER, '');
  // "U-bracket spkr", "COOLING JACKET E-MOTOR"
  // "EXT CABLE MOTOR 9 PIN"
  const isNamed = inCapitals
    ? /^\p{L}{4,10} $/u.test(before)
    : first.roles.has('cable') && /^\p{L}{2,12} $/u.test(before);
  return isNext && (COUNTED.test(before) || /^[a-z]-$/.test(before) || isNamed);
}

/** "BRACKET FOCUS MOTOR", "GASKET INLET VACUUM PUMP": what holds or seals a thing, first in a text; no carrier is named after it, whatever is between. */
function opensWithHolding(nouns: readonly Noun[], { folded }: Normalised): boolean {
  const [opening, next] = nouns;
  const isPlace =
    opening !== undefined && next?.start === opening.end + 1 && OF_PLACE.test(`${opening.text.toLowerCase()} `);
  const first = isPlace ? next : opening;
  if (first?.kind !== 'part' || !first.roles.has('holding')) return false;
  const before = folded.slice(0, first.start);
  if (!COUNTED.test(before) && !OF_PLACE.test(before)) return false;
  const carrier = nouns.find(({ kind }) => kind !== 'part');
  if (carrier?.kind !== 'class' || carrier.segment !== first.segment || HELD.test(carrier.value)) return false;
  if (turnsBase(nouns, { folded })) return false;
  // "Bracket mounted motor" says how it is fixed.
  return /^ (?!mount|type|style)(?:\p{L}[\p{L}\d/-]{0,14} ){0,3}\p{L}{0,20}-?$/u.test(
    folded.slice(first.end, carrier.start),
  );
}

const CONNECTING = ['holding', 'cable', 'connector', 'label', 'fastener'] as const;

/** "CONN.ALTOPARLANTE NEUTRIK", "BKT. SERVO": what connects or holds a thing, cut short right before that. */
function opensCutShort([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'part' || second?.kind !== 'class' || folded.charAt(first.end) !== '.') return false;
  return (
    (first.value === 'feature:connection' || CONNECTING.some((role) => first.roles.has(role))) &&
    first.end - first.start <= LONGEST_CUT &&
    /^\. ?$/.test(folded.slice(first.end, second.start)) &&
    COUNTED.test(folded.slice(0, first.start))
  );
}
const LONGEST_CUT = 7;

/** Which bracket: "wall bracket", "support arm". */
const OF_PLACE =
  /^(?:wall|angle|ceiling|desk|table|pole|floor|mounting|support|rear|front|side|top|bottom|universal|wand|decken|tisch|boden) $/;

const SIZED =
  /^[\s,:(]{0,3}(?:(?:(?:ndfeb|neo(?:d\p{L}{0,6}\.?)?|smco|sm2co17)(?: ?\d{2}[a-z]{0,2})?|n\d\d[a-z]{0,2}|rod|bar|disc|ring|block|dock|door|lid|hall|align)[\s,]{1,2}){0,3}(?:[øϕφ⌀od]|dia\.?)?\s?\d{1,3}(?:[.,]\d{1,2})?\s?(?:mm)?\s?[x×]\s?(?:[hødl]\s?)?\d/u;

/** "Dauer" of a word that ends in the magnet. */
const OPENING = /^(?:\s?\[[^\]]{1,40}\]\s?)?[\s\d.x×*()#/-]{0,20}\p{L}{0,20}$/u;

/** "Dauermagnet 20x10x4 Türkontakt", "MAGNET BAR 6X12X25 CATHODE": a magnet with its size, and behind it what it is for. */
function opensWithSizedMagnet(nouns: readonly Noun[], { folded }: Normalised): boolean {
  const [first] = nouns;
  const last = nouns.at(-1);
  if (first?.kind !== 'magnet' || last === undefined || !OPENING.test(folded.slice(0, first.start))) return false;
  const isLast = folded.slice(last.end).trim() === '';
  return SIZED.test(folded.slice(first.end)) && !(isLast && last.roles.has('holder'));
}

/** Grades, ohms, a blank behind a word of a language that sets none: what `opensSeldom` goes by beside the roles of nouns. */
const SELDOM =
  /[a-z]{4}magn(?:ete?n?|eet|eten|eter) |(?<![a-z])(?:mtrs?|spkr|servomot|motr)(?![a-z])|servo.{1,40}\d ?kg|n ?[345]\d|\d(?:sh|uh|eh)|magnet.?(?:seg|arc|til|blo|sch|she)|(?:arc|tile|segment|block).magnet|\d ?(?:ohm|ω)|\d ?r \d{1,3} ?w|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー] ./u;

/** What converts, and no machine that turns has. */
export const SEMICONDUCTORS =
  /(?<!\p{L})(?:igbts?|mosfets?|thyristors?|tiristor\p{L}{0,3}|thyristoren|sic|scr)(?!\p{L})|тиристор/u;

/** Whether any rule of `opensSeldom` can hold. */
function isSeldom(nouns: readonly Noun[], { folded }: Normalised): boolean {
  const [first] = nouns;
  if (first === undefined || nouns.length < 2 || !nouns.some(({ kind }) => kind !== 'part')) return false;
  // "Capacitor 40uF motor": a rating or a size before what it is fitted to.
  const carrier = nouns.find(({ kind, segment }, at) => at > 0 && kind === 'class' && segment === first.segment);
  const isRated = carrier !== undefined && /\d/.test(folded.slice(first.end, carrier.start));
  const isOfMotor =
    isRated ||
    first.roles.has('wear') ||
    nouns.some(({ roles }) => roles.has('machine') || (roles.has('joint') && roles.has('wear'))) ||
    SEMICONDUCTORS.test(folded) ||
    first.roles.has('brush') ||
    (isPlaced(first) && nouns.some(({ roles }) => roles.has('driven') || roles.has('place') || roles.has('actuated')));
  // "Motor|halter", "Motorbeugel": a noun at the end of a word, or one that begins with a carrier.
  const isCompound =
    first.kind === 'part' &&
    (/motor|servo|stepper|magnet|spre|tala/i.test(first.text) || /\p{L}$/u.test(folded.slice(0, first.start)));
  return (
    isOfMotor ||
    isCompound ||
    first.roles.has('cover') ||
    first.roles.has('fitting-of-magnet') ||
    first.roles.has('fitting-of-drive') ||
    SELDOM.test(folded)
  );
}

/** 4G2,5, 3x1.5: cores of a cable and their cross-section. */
const CORES =
  /(?<![\p{L}\d.,])\d{1,2} ?[gx×] ?(?:0[.,]\d{1,2}|1[.,]5|2[.,]5|[1-9]\d{0,2})(?: ?mm[²2])?(?![\p{L}\d.,])/u;

/** "LTG.LEISTUNG 4G2,5 MOTOR 1FT7": a cable by its cores stands first, whatever it feeds. */
function opensWithCores([first, ...others]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'part' || !first.roles.has('cable') || !COUNTED.test(folded.slice(0, first.start))) return false;
  const carrier = others.find(({ kind }) => kind !== 'part');
  return carrier?.segment === first.segment && CORES.test(folded.slice(first.end, carrier.start));
}

/** "Klebstoff Magnetsegmente", "Adhesive 331 magnet": what holds things together stands first, and what it holds behind it. */
function opensWithAdhesive([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'part' || second === undefined || second.kind === 'part' || first.segment !== second.segment)
    return false;
  return first.roles.has('adhesive') && COUNTED.test(folded.slice(0, first.start));
}
