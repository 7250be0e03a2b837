import type { Noun } from './head.ts';
import { besideMotor } from '../lexicon/lexicon.ts';
import { isInCapitals, type Normalised } from '../text/normalise.ts';
import { COUNTED, isFittedTo, isPlaced, MOTOR, SEMICONDUCTORS, SWITCHING } from './stands-first.ts';

/** Texts whose first noun is what they are about, told by what few have: a grade, ohms, a carrier in letters. Loaded where a text has one. */
export const opensSeldom = (nouns: readonly Noun[], text: Normalised): boolean =>
  opensWithGradedMagnet(nouns, text) ||
  opensWithPieceOfMagnet(nouns, text) ||
  opensWithOwnMagnet(nouns, text) ||
  opensWithOhms(nouns, text) ||
  opensWithCompound(nouns, text) ||
  opensBeforeAbbreviation(nouns, text) ||
  opensWithPlaced(nouns, text) ||
  opensBeforeLetters(nouns, text) ||
  opensWithWearPart(nouns, text) ||
  opensWithCoupling(nouns, text) ||
  opensWithMotorOf(nouns, text) ||
  opensBeforeMagnet(nouns, text) ||
  opensWithServo(nouns, text) ||
  opensWithTray(nouns) ||
  opensWithSized(nouns, text) ||
  opensWithRated(nouns, text) ||
  opensWithMachine(nouns) ||
  opensWithConverter(nouns, text) ||
  opensWithCjkPart(nouns, text);

/** "Magnet segment traction motor", "Arc magnet BLDC motor": no motor is called after such a piece, so it is one for the motor. */
function opensWithPieceOfMagnet([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'magnet' || second?.kind !== 'class' || !MOTOR.test(second.value)) return false;
  const opened = folded.slice(0, second.start);
  return first.segment === second.segment && PIECE.test(opened) && COUNTED.test(folded.slice(0, first.start).replace(SHAPE, '')); // prettier-ignore
}
const PIECE =
  /(?<!\p{L})(?:(?:permanent)?magnet[ -]?(?:segmente?|arc|tile|block|shell|schale)s?|(?:arc|tile|segment|block)[ -]magnets?) $/u;
const SHAPE = /(?:arc|tile|segment|block)[ -]$/;

/** "BUSHING MAGNET", "GASKET COVER MAGNET": in capitals a part that no magnet is called after, perhaps of another part, and nothing that a magnet is sold by. */
function opensBeforeMagnet(nouns: readonly Noun[], { folded, cased }: Normalised): boolean {
  const [first] = nouns;
  const last = nouns.at(-1);
  if (first?.roles.has('fitting-of-magnet') !== true || last?.kind !== 'magnet' || last.value !== '') return false;
  return (
    isInCapitals(cased) &&
    COUNTED.test(folded.slice(0, first.start)) &&
    /^[^\d,;|(]*$/.test(folded.slice(first.end)) &&
    nouns.every(({ kind }) => kind === 'part' || kind === 'magnet')
  );
}

/** Places and uses of a motor that may stand between it and what wears out in it, seals it, joins it or switches it. */
const USES = /^(?: (?:sets?|satz|kits?))?(?: \p{L}[\p{L}-]{1,14}){0,3}[ -]?$/u;
/** "Carbon brush motor" is one that has brushes: without a use of the motor between it is no spare part. */
const USES_OF_BRUSHED =
  /^(?: (?:sets?|satz|kits?|pairs?|paar))?(?: (?!dc|ac|gear|dauer|permanent|magnet|electric|elektro|mini|micro|high|low)\p{L}[\p{L}-]{1,14}){0,2} (?!dc|ac|gear|dauer|permanent|magnet|electric|elektro|mini|micro|high|low)\p{L}{3,14}[ -]?$/u;

/** "BRAKE DISC HOIST MOTOR", "Kohlebürsten Satz Vorschubmotor", "GASKET FAN MOTOR": a wear part first, and at the end the motor that it is for. */
function opensWithWearPart(nouns: readonly Noun[], { folded }: Normalised): boolean {
  const [first] = nouns;
  const last = nouns.at(-1);
  if (
    first === undefined ||
    (first.kind !== 'part' && !SWITCHING.test(first.value)) ||
    last?.kind !== 'class' ||
    !MOTOR.test(last.value) ||
    last.value.startsWith('actuator') ||
    first.segment !== last.segment
  )
    return false;
  if (
    !/^(?:\s?\[[^\]]{1,40}\]\s?)?[\s\d.x×*()#/-]{0,20}(?:\p{L}{3,12} )?\p{L}{0,12}$/u.test(folded.slice(0, first.start))
  )
    return false;
  const between = folded.slice(first.end, last.start);
  return (first.roles.has('wear') && USES.test(between)) || (first.roles.has('brush') && USES_OF_BRUSHED.test(between));
}

/** Bores, lengths and type numbers of a coupling. */
const BORES = /^ (?:(?:[\p{L}]{0,5}\d[\p{L}\d.,x×*/-]{0,14}|mm|to|auf|x|-) ){0,4}$/u;
/** "Flexible coupling 5x8 stepper motor", "shaft coupling stepper motor 5 mm": what couples two shafts, its bores, and last the motor of one of them. */
function opensWithCoupling(nouns: readonly Noun[], { folded }: Normalised): boolean {
  const at = nouns.findIndex(({ kind }) => kind !== 'part');
  const [coupling, motor] = [nouns[at - 1], nouns[at]];
  if (coupling?.kind !== 'part' || motor?.kind !== 'class' || !MOTOR.test(motor.value)) return false;
  if (!coupling.roles.has('joint') || !coupling.roles.has('wear') || coupling.segment !== motor.segment) return false;
  return (
    /^[\s\d.x×*()#/-]{0,20}(?:[\p{L}-]{2,14} ){0,3}\p{L}{0,14}$/u.test(folded.slice(0, coupling.start)) &&
    BORES.test(folded.slice(coupling.end, motor.start)) &&
    /^\s*(?:$|[,;|(\d])/.test(folded.slice(motor.end))
  );
}

const GRADE =
  /(?<![a-z\d])n ?(?:3[0358]|4[0258]|5[0245])(?:m|h|sh|uh|eh|ah)?(?![a-z\d])|(?<![a-z\d])(?:2[5-9]|3\d|4\d|5[0-4])(?:sh|uh|eh)(?![a-z\d])/;

const STICKS = /glue|adhes|kleb|epox|resin|tape|colle|клей|[胶膠]|接着|접착/i;

/** "Haltemagnet Ladeschale 4x2x1 N50", "PERM MAGNET BLOCK 0.35T POLE N48M": a magnet first, its grade behind it, and between them where it sits. */
function opensWithGradedMagnet(nouns: readonly Noun[], { folded }: Normalised): boolean {
  const first = nouns.find(({ kind }) => kind !== 'part');
  const last = nouns.at(-1);
  const isMagnet =
    first !== undefined &&
    (first.kind === 'magnet' || /^(?:holding-magnet|pot-magnet|encoder-magnet)/.test(first.value));
  if (!isMagnet || last === undefined || first !== nouns[0] || last === first) return false;
  if (
    !/^(?:\s?\[[^\]]{1,40}\]\s?)?[\s\d.x×*()#/-]{0,20}(?:perm(?:anent)?\.? )?\p{L}{0,20}$/u.test(
      folded.slice(0, first.start),
    )
  )
    return false;
  return (
    GRADE.test(folded.slice(last.end)) &&
    !last.roles.has('holder') &&
    !STICKS.test(last.text) &&
    !last.roles.has('fitting') &&
    !last.roles.has('fitting-listed')
  );
}

/** "Haltemagnet Deckel", "Voorspanmagneet luchtlager": one word that ends in the magnet, and behind a blank where it is used. What holds or covers it is written in one word with it, or first. */
function opensWithOwnMagnet(nouns: readonly Noun[], { folded }: Normalised): boolean {
  const [first] = nouns;
  const last = nouns.at(-1);
  if (first === undefined || last === undefined || first.kind === 'part' || last.kind !== 'part' || last.segment !== first.segment) return false; // prettier-ignore
  const start = /\p{L}*$/u.exec(folded.slice(0, first.start))?.index ?? first.start;
  if (!/^(?!ele[ck]|ring|disc|block|stab|bar|rod)\p{L}{4,20}magn(?:ete?n?|eet|eten|eter|etit)$/u.test(folded.slice(start, first.end)) || !COUNTED.test(folded.slice(0, start))) return false; // prettier-ignore
  return (
    folded.charAt(first.end) === ' ' &&
    !last.roles.has('holder') &&
    !last.roles.has('holding') &&
    !STICKS.test(last.text) &&
    !isFittedTo(last)
  );
}

/** "Tray caddy 3.5in HDD G10", "Festplattenrahmen 3,5\" HDD": what a drive is put into, and behind its size the drive. */
function opensWithTray(nouns: readonly Noun[]): boolean {
  const drive = nouns.findIndex(({ kind, value }) => kind === 'class' && value.startsWith('hdd'));
  const before = nouns.slice(0, Math.max(0, drive));
  return (
    before.length > 0 &&
    before.every(
      ({ kind, roles, segment }) =>
        kind === 'part' && roles.has('fitting-of-drive') && segment === nouns[drive]?.segment,
    )
  );
}

const PULLS = /\d ?kg(?![\p{L}/])/u;
const IS_SERVO = /(?<!\p{L})(?:digital|analog\p{L}{0,2}|coreless|hv|(?:metal|titanium) gears?|mg)(?!\p{L})/u;

/** "Servo 25kg waterproof arm", "Servo digital landing gear 20kg": a model servo by what it pulls, and behind it what it moves. */
function opensWithServo([first, ...others]: readonly Noun[], { folded }: Normalised): boolean {
  const last = others.at(-1);
  if (first?.kind !== 'class' || !/^servo/.test(first.value) || last?.kind !== 'part' || isFittedTo(last)) return false;
  if (!/^\s*(?:\d{1,3} ?x )?$/.test(folded.slice(0, first.start))) return false;
  const own = folded.slice(first.start, others[0]?.start);
  return PULLS.test(own) || (IS_SERVO.test(own) && PULLS.test(folded.slice(first.end)));
}

const OHMS = /(?<![\d.])\d{1,3} ?(?:ohms?|ω)(?!\p{L})|(?<![\d.])(?:4|6|8|16|32) ?r \d/u;
/** What is rated in the ohms of the loudspeaker that it feeds. */
const LOADS = /l-?pad|crossover|weiche|transformer|trafo|resistor|attenuator|switch|selector|control|amp/i;

/** "SERVOMOTOR TABLE VERTICAL LENZE MCS", "TORQUEMOTOR RUNDTISCH 1FW6150": in capitals a motor is named before the place that it sits in, and before what it moves. */
function opensWithPlaced([first, ...others]: readonly Noun[], { folded, cased }: Normalised): boolean {
  if (
    first === undefined ||
    !(isPlaced(first) || first.kind === 'magnet') ||
    others.length === 0 ||
    !isInCapitals(cased)
  )
    return false;
  if (!/^(?:\s?\[[^\]]{1,40}\]\s?)?[\s\d.x×*()#/-]{0,20}\p{L}{0,14}$/u.test(folded.slice(0, first.start))) return false;
  // 电机磁瓦, 모터 자석 and "MOTOR MAGNET" are magnets of one: what stands right behind it is no place.
  if (others[0]?.kind === 'magnet' && others[0].value === '' && others[0].start - first.end <= 1) return false;
  return others.every(
    ({ text, segment, kind, value, roles }) =>
      segment === first.segment &&
      (kind === 'part' ? roles.has('place') || roles.has('driven') || DRIVES.test(text) : !APART.test(value)),
  );
}
/** Things without a magnet that are named by the motor they belong to: "모터 릴레이", "MOTOR ENCODER". */
const APART =
  /^(?:relay|contactor|breaker|motor-controller|servo-drive|encoder|resolver|brake|clutch|solenoid|reed|current-sensor|magnetic-|cryocooler|starter|mri|magnetron|stirling|display|sensor|ic|pcb|laser)/;
const DRIVES = /^(?:inverter|meter|direct drive)$/i;

/** "SPEAKER INTERCOM CONSOLE 8OHM": a loudspeaker first, where it sits, and behind that what only it is rated in. */
function opensWithOhms(nouns: readonly Noun[], { folded, cased }: Normalised): boolean {
  const [first] = nouns;
  // "Speaker 8 Ohm, top port, neodymium": what its magnet is made of stands last in many lists.
  const last = nouns.findLast(({ kind, value }) => kind !== 'magnet' || value === '');
  if (
    first?.kind !== 'class' ||
    !/^(?:loudspeaker|tweeter|micro-speaker|speaker)/.test(first.value) ||
    last === undefined ||
    last === first
  )
    return false;
  if (
    !COUNTED.test(folded.slice(0, first.start)) ||
    isFittedTo(last) ||
    (!isInCapitals(cased) && (last.kind !== 'part' || besideMotor(last.roles).length > 0))
  )
    return false;
  if (LOADS.test(last.text)) return false;
  // "SPKR ASSY 6.5 WFR 4OHM DOOR": before the door as well.
  return OHMS.test(folded.slice(last.end, last.end + 24)) || OHMS.test(folded.slice(first.end, last.start));
}

/** "ヨーク VCM": a word of a language without blanks, and behind one a carrier in letters: what the part is of. */
function opensBeforeLetters([first, second, more]: readonly Noun[], { folded, cased }: Normalised): boolean {
  if (first?.kind !== 'part' || second?.kind !== 'class' || more !== undefined || first.segment !== second.segment)
    return false;
  if (
    !/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,12}$/u.test(first.text) ||
    !/^[A-Z]{2,5}$/.test(cased.slice(second.start, second.end))
  )
    return false;
  return COUNTED.test(folded.slice(0, first.start)) && folded.slice(first.end, second.start) === ' ';
}

/** What is fitted to a carrier, as one word of a language that sets no blanks: 电机支架, サーボホーン, 스피커그릴. */
const CJK_OF_CARRIER =
  /^(?=.{3,12}$)(?:电机|電機|马达|馬達|舵机|步进|伺服|磁[铁鐵]|喇叭|扬声器|モータ|サーボ|スピーカ|マグネット|磁石|모터|서보|스피커|자석)/u;
const HARNESS = /^(?:하네스|케이블|와이어|커넥터|ハーネス|ケーブル|コネクタ|线束|線束)$/u;
/** What is sold together. */
const TOGETHER = /套|带|帶|含|配|付|セット|세트|포함|[+&]/u;

/** "电机支架 42步进 铝": of such a word and a blank behind it the rest says what it fits. */
function opensWithCjkPart([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'part' || second?.kind !== 'class' || first.segment !== second.segment) return false;
  // "하네스 시트 모터": a harness, as in lists that write the noun first.
  if (HARNESS.test(first.text) && COUNTED.test(folded.slice(0, first.start)) && folded.charAt(first.end) === ' ')
    return true;
  return (
    CJK_OF_CARRIER.test(first.text) &&
    COUNTED.test(folded.slice(0, first.start)) &&
    /^\s/u.test(folded.slice(first.end)) &&
    !TOGETHER.test(folded)
  );
}

/** "Motor extrusor NEMA14", "Motor extruder 24 V": the motor of what it moves, in languages that name the motor first. */
function opensWithMotorOf([first, second, third]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'class' || second?.kind !== 'part' || first.segment !== second.segment) return false;
  // "Motor door lock cover"
  if (third?.kind === 'part' && third.start - second.end <= 1) return false;
  // "Stellmotor Ventil 24V": German joins what belongs to one word.
  const isGermanic =
    second.germanic && MOTOR.test(first.value) && (second.roles.has('actuated') || second.roles.has('place'));
  const between = folded.slice(first.end, second.start);
  // "Motor valve 24V DC", "Motor 3-way valve": behind a valve nothing but figures, so that no part of it is named.
  const isFed = first.value === 'motor' && second.roles.has('actuated') && FIGURES.test(folded.slice(second.end));
  return (
    ((/^motor/.test(first.value) && second.roles.has('driven')) || isGermanic || isFed) &&
    COUNTED.test(folded.slice(0, first.start)) &&
    (between.trim() === '' || (isGermanic && KIND_BETWEEN.test(between)) || (isFed && WAYS_BETWEEN.test(between)))
  );
}

const FIGURES = /^(?: \d[\p{L}\d./-]{0,8}(?: ?(?:v|w|dc|ac|mm|nm|hz)){0,2}){0,3}\s*(?:$|[,;|(])/u;
/** Which valve it is, by its ways or by what it does; the beginning of a compound: "Sitzverstellung". */
const WAYS_BETWEEN =
  /^ (?:\p{L}{2,16}$|\d ?-?(?:way|wege?|weg|voies|vías)[ -]?|(?:diverter|mixing|zone|ball|gas|water|air|bypass|umschalt|misch|zonen) ?)$/u;

/** "E-Maschine PSM Hinterachse": of which kind the motor is, and how the word for its place begins. */
const KIND_BETWEEN = /^ (?:(?:psm|pmsm|asm|fsm|eesm|bldc|ec|dc|ac) )?(?:vorder|hinter|rück|ruck|front|heck)?$/;

/** Carriers cut short, as they are behind the noun of a part alone. */
const CUT_SHORT = /^(?:mtr|spkr|mtrs|servomot|motr)$/i;
/** "Term blk 6-stud mtr 132", "SCREW SIDE BRUSH MTR": nobody who cuts words short puts the noun last. */
function opensBeforeAbbreviation(nouns: readonly Noun[], { folded, cased }: Normalised): boolean {
  const [first] = nouns;
  const carrier = nouns.find(({ kind }) => kind !== 'part');
  if (first?.kind !== 'part' || carrier === undefined || carrier.segment !== first.segment) return false;
  // In capitals so whatever is between: "SCREEN INLET TURBOPUMP", "COVER MAGNET PACK".
  if (!CUT_SHORT.test(carrier.text) && !(first.roles.has('cover') && isInCapitals(cased))) return false;
  const isFitting = isFittedTo(first) || first.roles.has('fitting-of-abbreviated');
  return isFitting && COUNTED.test(folded.slice(0, first.start));
}

/** A word that begins with a carrier and ends in something else, as Germanic languages write it. */
const OF_MOTOR = /^\p{L}{0,20}(?:motor|servo|stepper)(?:en|s)?-?\p{L}{3,20}$/u;
const OF_MAGNET = /^magnet(?:en|s)?-?(?!ring|scheibe|segment|block|stab)\p{L}{4,20}$/u;
const OF_SPEAKER = /^\p{L}{0,20}(?:lautsprecher|luidspreker|h[oø]yttaler|h[oø]jttaler|hogtalar)-?\p{L}{3,20}$/u;

/** "Motorhalter Schrittmotor NEMA 17", "motorbeugel hulpmotor": such a word opens the text, and behind it stands what it fits. */
function opensWithCompound([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'part' || second === undefined || first.segment !== second.segment) return false;
  const from = folded.lastIndexOf(' ', first.start) + 1;
  const word = folded.slice(from, first.end);
  if (second.kind === 'magnet' && !OF_MAGNET.test(word)) return false;
  const isOf =
    second.kind === 'magnet'
      ? true
      : MOTOR.test(second.value)
        ? OF_MOTOR.test(word)
        : second.value.startsWith('loudspeaker') && OF_SPEAKER.test(word);
  return isOf && COUNTED.test(folded.slice(0, from)) && folded.charAt(first.end) === ' ';
}

const CONVERTS =
  /(?:con|kon)[vw][ei]rt|umricht|wechselricht|inv[ei]rt|invers|преобразов|инверт|[变變]流|逆[变變]|コンバータ|インバータ|컨버터|인버터/iu;

/** "Full converter IGBT generator PM": what converts by semiconductors, and behind them the machine that it is for. */
function opensWithConverter([first, ...others]: readonly Noun[], { folded }: Normalised): boolean {
  const machine = others.find(({ kind, value }) => kind === 'class' && MOTOR.test(value));
  if (first === undefined || machine?.segment !== first.segment || !CONVERTS.test(first.text)) return false;
  return SEMICONDUCTORS.test(folded.slice(first.end, machine.start));
}

/** "Strip casting furnace NdFeB 600kg": a machine first, and what it makes or holds behind it. */
function opensWithMachine(nouns: readonly Noun[]): boolean {
  const at = nouns.findIndex(({ kind, roles }) => kind === 'part' && roles.has('machine'));
  const made = nouns[at + 1];
  return (
    at >= 0 && at < 2 && made?.kind === 'magnet' && made.segment === nouns[at]?.segment && nouns[0]?.kind !== 'magnet'
  );
}

/**
 * What a motor or a loudspeaker is never rated by, and what stands before it is: a capacitance, a resistance, a length of cable, a thread,
 * the current of a fuse, the coil of a relay, the number of a bearing.
 */
const OWN_RATING: readonly (readonly [RegExp, RegExp])[] = [
  [
    /./,
    /^\s(?:\d[\d.,]{0,8}\s?(?:[munpμ]f|mfd|ω|ohms?|mm²|mm2|awg)\s(?:\d{2,3}\s?v(?:ac)?\s)?(?:compressor\s)?){1,2}$/,
  ],
  [/./, /^\sm\d{1,2}(?:[.,]\d)?(?:x\d{1,3}(?:[.,]\d{1,2})?)?\s(?:\d{1,2}\s?-?(?:pins?|pol(?:ig)?|p|way|wire)\s)?$/],
  [
    /cables?$|kabel|leitung|wires?$|c[aâ]ble|cavo|przew[oó]d|провод|кабель|cord$|hoses?$|tubes?$|lead$/,
    /^\s\d[\d.,]{0,5}\s?(?:m|mtr|met(?:er|re)s?|ft)\s$/,
  ],
  [
    /fuses?$|sicherung|fusible|breakers?$|switch(?:es)?$|rela(?:y|is)s?$|contactors?$|sch[uü]tz/,
    /^\s\d[\d.,]{0,5}\s?(?:m?a|vac|vdc|v|pole?|p)\s$/,
  ],
  [/(?:jack|plug|socket|buchse|stecker|prise|connectors?|conn)$/, /^\s\d(?:[.,]\d{1,2})?\s?(?:mm)?\s$/],
  [/amp(?:lifier)?s?$/, /^\s(?:class[- ][abd]{1,2}\s)?\d{1,3}(?:\.\d)?\s?w\s$/],
  [
    /^(?:brgs?|bearings?|kugellager|w[aä]lzlager|lager|roulement|rodamiento|cuscinetto|łożysko|подшипник)$/,
    /^\s(?:[a-z]{1,3})?\d{3,5}[\da-z-]{0,7}\s$/,
  ],
];

/** "Capacitor 100nF 50V X7R", "Resistor 10k ohm NTC": one part with its rating, not what it is for. */
const DIELECTRICS = /^(?:mlcc|ptc-ntc)/;

/** "Capacitor 40uF motor", "Relay 24V motor", "Cable 3 m servo motor". */
function opensWithRated(nouns: readonly Noun[], { folded }: Normalised): boolean {
  // "AXLE NUT M12 HUB MOTOR"
  const first =
    nouns[0]?.kind === 'part' && nouns[1]?.kind === 'part' && nouns[1].start - nouns[0].end === 1 ? nouns[1] : nouns[0];
  // "Connector M12 4 pin servo motor"
  const second = nouns.find(({ kind }, at) => at > 0 && kind === 'class');
  if (first === undefined || second === undefined || first.segment !== second.segment || DIELECTRICS.test(second.value))
    return false;
  if (first.kind !== 'part' && !SWITCHING.test(first.value)) return false;
  const before = folded.slice(0, first.start);
  if (!COUNTED.test(before) && !/^\p{L}{1,24} ?$/u.test(before)) return false;
  const between = folded.slice(first.end, second.start);
  const text = folded.slice(0, first.end);
  return OWN_RATING.some(([kind, rating]) => kind.test(text) && rating.test(between));
}

/** A length, and nothing else: "Heatsink 36 mm motor". */
const LENGTH = /^ (?:ø|d|dia\.? ?)?\d{1,4}(?:[.,]\d)?(?:[x×*]\d{1,4}){0,2} ?(?:mm|cm|in|inch|"|'')? $/;

/** "Heatsink 36 mm motor, clip-on": what is fitted to a motor, a size, and at the end of the clause the motor. */
function opensWithSized([first, second, third]: readonly Noun[], { folded }: Normalised): boolean {
  if (
    first?.kind !== 'part' ||
    second?.kind !== 'class' ||
    !MOTOR.test(second.value) ||
    first.segment !== second.segment
  )
    return false;
  if (
    besideMotor(first.roles).length === 0 ||
    first.roles.has('driven') ||
    first.roles.has('actuated') ||
    first.roles.has('attribute') ||
    third?.segment === first.segment
  )
    return false;
  const before = folded.slice(0, first.start);
  if (!COUNTED.test(before) && !/^\p{L}{2,12} $/u.test(before)) return false;
  return LENGTH.test(folded.slice(first.end, second.start)) && /^\s*(?:[,;|(]|$)/.test(folded.slice(second.end));
}
