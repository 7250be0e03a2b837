import type { Noun } from './head.ts';
import { isInCapitals, type Normalised } from './normalise.ts';
import { opensSeldom } from './stands-first-seldom.ts';

/** Whether the first noun of a text is what it is about, by its language (`hint` where its words do not say) or by what opens it. */
export function standsFirst(nouns: readonly Noun[], text: Normalised, hint: number): boolean {
  const vote = languageVote(nouns);
  return (
    (vote === 0 ? hint : vote) > 0 ||
    opensWithControl(nouns) ||
    opensWithFitting(nouns, text) ||
    opensWithRated(nouns, text) ||
    opensWithAdhesive(nouns, text) ||
    opensWithSizedMagnet(nouns, text) ||
    opensBeforeAbbreviation(nouns, text) ||
    opensWithCompound(nouns, text) ||
    (nouns.length > 1 &&
      nouns.some(({ kind }) => kind !== 'part') &&
      SELDOM.test(text.folded) &&
      opensSeldom(nouns, text)) ||
    (vote === 0 && opensLikeRomance(nouns, text)) ||
    (vote < 0 && opensLikeGermanic(withoutJoined(nouns), text))
  );
}

export const MOTOR = /^(?:motor|gear-motor|servo|actuator|erm|lra|wheel-motor|robot-joint|thruster|generator|dynamo)/;

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

const CONTROLS =
  /^(?:drivers?|drv|controll?ers?|escs?|regler|treiber|steuerung|controlador|variateur|регулятор|contactor(?:es)?|contacteurs?|contattori?|stycznik|stykač|контактор)$/i;

/** "Motor controller", "servo drive": the same with what it controls. */
const CONTROLS_OF = /^(?:(?:dc |ac |brushless |bldc |stepp(?:er|ing) )?(?:motor|servo|stepper|speed|motion|drive))[ -](?:drivers?|drives?|controll?ers?|amplifiers?|inverters?)$/i; // prettier-ignore
const isControl = ({ kind, text }: Noun): boolean => CONTROLS.test(text) || (kind === 'part' && CONTROLS_OF.test(text));

/** "Driver BLDC 30 A", "ESC brushless", "Motor controller BLDC 36 V": what controls a motor stands first in every language. */
function opensWithControl(nouns: readonly Noun[]): boolean {
  const [first] = nouns;
  if (nouns.length < 2 || first === undefined || first.start > 1 || !isControl(first)) return false;
  return nouns.every((noun) => isControl(noun) || (noun.kind !== 'part' && MOTOR.test(noun.value)));
}

/** What a motor moves has one, whichever of the two the text is about: "gripper servo", "turntable motor". */
const MOVED = /^(?:grippers?|sliders?|tables?|arms?|extruders?|fingers?|propellers?|impellers?|derailleurs?|wheels?|feeders?|conveyors?|carriages?|gantry|turbines?|platforms?|pistons?|pivots?|joints?|pedals?|drains?|machines?|rams?|hotend|pedestals?|transport|transmission|scale)$/i; // prettier-ignore

/** "Halterung Schrittmotor", "Abdeckung Lautsprecher": as these languages write it, too, where no English word says otherwise. */
function isGermanic(nouns: readonly Noun[], { folded }: Normalised): boolean {
  if (nouns[1]?.kind !== 'class') return false;
  // "Werkstückaufnahme EPS-Motor": what ends a compound is of such a language, whatever the motor is called.
  const isCompound = nouns[0]?.germanic === true && /\p{L}$/u.test(folded.slice(0, nouns[0].start));
  return nouns.every((noun) => noun.headInitial || noun.germanic || FRAME_SIZE.test(noun.text) || (isCompound && noun.kind === 'class')); // prettier-ignore
}

/** English words for what a carrier is like, which other languages have for parts: "mobile hard drive", "control motor". */
const ENGLISH_TOO = /^(?:mobile|flexible|frontal|corona|control|contacts?|dial|police|prise|volant|canal|lance|guide|guides|serial|manga|zebra|jack|gel|plat|pulpit|lyre)$/i; // prettier-ignore

/** "Cable motor", "Support motor", "Rumah speaker": a part that languages know whose heads stand first, first in the text, right before a carrier. */
function opensLikeRomance(nouns: readonly Noun[], text: Normalised): boolean {
  const [first, second] = nouns;
  if (first === undefined || second === undefined) return false;
  if (first.kind !== 'part') return false;
  if (!first.headInitial || second.kind === 'part' || (!first.headFinal && ENGLISH_TOO.test(first.text))) return false; // prettier-ignore
  if (MOVED.test(first.text) && MOTOR.test(second.value)) return false;
  // The part may end a compound of its own (Geber|kabel Servomotor, serial-bus servo).
  if (/\S\s|-$/.test(text.folded.slice(0, first.start).replace(/^\s?\[[^\]]{1,40}\]\s?/, ''))) return false;
  const between = text.folded.slice(first.end, second.start);
  return between.trim() === '' || (isGermanicAccessory(first, text) && RATED.test(between));
}

/** What is fitted to a thing and has a rating or a size of its own: "Anlaufkondensator 80µF Kompressormotor", "Drehmomentstütze M12 Nabenmotor". */
const GERMANIC_ACCESSORY =
  /(?:kondensator|st[uü]tze|draht|tr[aå]d|kabel|leitung|kabelsatz|halter|halterung|haube|deckel|dichtung|widerstand|sicherung|sch[uü]tz|stecker|schraube|schelle|flansch|burste|bürste|motst[aå]nd|fl[aä]ns|h[aå]ndtag)$/;
const RATED = /^\s(?:[a-zµ]{0,2}\d[\d.,:x/-]{0,8}\s?(?:[a-zµμω°%²³]{1,4})?\s){1,2}$/;
const isGermanicAccessory = ({ germanic, end }: Noun, { folded }: Normalised): boolean => germanic && GERMANIC_ACCESSORY.test(folded.slice(0, end)); // prettier-ignore

/**
 * What a motor or a loudspeaker is never rated by, and what stands before it is: a capacitance, a resistance, a length of cable, a thread,
 * the current of a fuse, the coil of a relay, the number of a bearing.
 */
const OWN_RATING: readonly (readonly [RegExp, RegExp])[] = [
  [/./, /^\s(?:\d[\d.,]{0,8}\s?(?:[munpμ]f|mfd|ω|ohms?|mm²|mm2|awg)\s(?:\d{2,3}\s?v(?:ac)?\s)?(?:compressor\s)?){1,2}$/],
  [/./, /^\sm\d{1,2}(?:[.,]\d)?(?:x\d{1,3}(?:[.,]\d{1,2})?)?\s(?:\d{1,2}\s?-?(?:pins?|pol(?:ig)?|p|way|wire)\s)?$/],
  [/cables?$|kabel|leitung|wires?$|c[aâ]ble|cavo|przew[oó]d|провод|кабель|cord$|hoses?$|tubes?$|lead$/, /^\s\d[\d.,]{0,5}\s?(?:m|mtr|met(?:er|re)s?|ft)\s$/],
  [/fuses?$|sicherung|fusible|breakers?$|switch(?:es)?$|rela(?:y|is)s?$|contactors?$|sch[uü]tz/, /^\s\d[\d.,]{0,5}\s?(?:m?a|vac|vdc|v|pole?|p)\s$/],
  [/(?:jack|plug|socket|buchse|stecker|prise|connectors?|conn)$/, /^\s\d(?:[.,]\d{1,2})?\s?(?:mm)?\s$/],
  [/amp(?:lifier)?s?$/, /^\s(?:class[- ][abd]{1,2}\s)?\d{1,3}(?:\.\d)?\s?w\s$/],
  [/^(?:brgs?|bearings?|kugellager|w[aä]lzlager|lager|roulement|rodamiento|cuscinetto|łożysko|подшипник)$/, /^\s(?:[a-z]{1,3})?\d{3,5}[\da-z-]{0,7}\s$/],
]; // prettier-ignore

/** "Capacitor 100nF 50V X7R", "Resistor 10k ohm NTC": one part with its rating, not what it is for. */
const DIELECTRICS = /^(?:mlcc|ptc-ntc)/;

/** "Capacitor 40uF motor", "Relay 24V motor", "Cable 3 m servo motor". */
function opensWithRated(nouns: readonly Noun[], { folded }: Normalised): boolean {
  // "AXLE NUT M12 HUB MOTOR"
  const first = nouns[0]?.kind === 'part' && nouns[1]?.kind === 'part' && nouns[1].start - nouns[0].end === 1 ? nouns[1] : nouns[0]; // prettier-ignore
  // "Connector M12 4 pin servo motor"
  const second = nouns.find(({ kind }, at) => at > 0 && kind === 'class');
  if (first === undefined || second === undefined || first.segment !== second.segment || DIELECTRICS.test(second.value)) return false; // prettier-ignore
  if (first.kind !== 'part' && !SWITCHING.test(first.value)) return false;
  const before = folded.slice(0, first.start);
  if (!COUNTED.test(before) && !/^\p{L}{1,24} ?$/u.test(before)) return false;
  const between = folded.slice(first.end, second.start);
  const text = folded.slice(0, first.end);
  return OWN_RATING.some(([kind, rating]) => kind.test(text) && rating.test(between));
}

const opensLikeGermanic = (nouns: readonly Noun[], text: Normalised): boolean => isGermanic(nouns, text) && opensLikeRomance(nouns, text); // prettier-ignore

/** Nouns of a text, without those that only begin a compound: "Adapter|flansch Servomotor". */
const withoutJoined = (nouns: readonly Noun[]): readonly Noun[] => nouns.filter(({ kind, end }, at) => !(kind === 'part' && nouns[at + 1]?.kind === 'part' && nouns[at + 1]?.start === end)); // prettier-ignore

/** What no motor is named after: "cable motor" is a cable in every language. */
export const FITTINGS =
  /^(?:cables?|cbl|harness|brackets?|brkt|bkt|caps?|capacitors?|gaskets?|amp|amplifier|houders?|beugels?|deksels?|schroe(?:f|ven)|pakking(?:en)?|roosters?)$/i;
/** So in capitals, as materials managers write: "LABEL MOTOR", "SPACER MAGNET". */
export const FITTINGS_FIRST = /^(?:pole (?:pieces?|plates?)|ic|(?:hall sensor |hall |sensor )?pcba?|labels?|fuses?|bearings?|brg|grease|spacers?|retainers?|keepers?|seals?|washers?|screws?|bolts?|nuts?|clips?|jigs?|fixtures?|gauges?|shims?|holders?|svc|rewind|repair|overhaul|recone(?: kits?)?)$/i; // prettier-ignore
/** So before a carrier alone, since magnets are plates and meshes too: "PLATE ADAPTER MTR". */
export const FITTINGS_OF_CARRIERS = /^(?:plates?|adapt[eo]rs?|flanges?|covers?|cvr|mounts?|mtg|housings?|hsg|guards?|shims?|mesh|foam|shrouds?|holders?|jacks?|plugs?|connectors?|conn|coils?|windings?|sleeves?|screw kits?|couplings?|cplg|bellows|pulleys?|gearbox(?:es)?|gearheads?|reducers?|horns?|l-?pads?|grilles?|clamps?|carriers?|trays?|tools?|jackets?|foundations?|beds?|frames?|feet|foot|box(?:es)?)$/i; // prettier-ignore
const SOUNDING = /^(?:loudspeaker|speaker|headphone|headset|hdd|rotor|sputter|magnetron|pot-magnet|encoder-magnet)/;
const CABLES = /^(?:cables?|cbl|harness)$/i;
const BEARING = /^(?:brgs?|bearings?)$/i;
/** 608ZZ, 6202-2RS, NU2207ECP. */
const BEARING_CODE =
  /(?<![a-z\d])(?:(?:nu|nj|nup|nf|n|na|hk|bk|rna)\d{3,5}|[1-7]\d{3,4}|6\d{2})(?:[a-z]{0,4}|[ -]?\d?(?:zz?|rs[12h]?|2rs[12h]?|ddu|llu))(?![a-z\d])/;
/** A quantity or a number of an item: "2x ", "10 ", "100-2231-01 ", "[MO-0107] ". */
export const COUNTED = /^(?:\s?\[[^\]]{1,40}\]\s?)?[\s\d.x×*()#/-]{0,20}(?:(?:pcs?|stk|ea|off)\.?\s)?$/;

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
  if (first?.kind !== 'part' || thing === undefined || nouns.slice(0, at).some(({ segment }) => segment !== thing.segment)) return false; // prettier-ignore
  const isCarrier = thing.kind === 'class';
  if (isCarrier && !MOTOR.test(thing.value) && !SOUNDING.test(thing.value)) return false;
  const inCapitals = FITTINGS_FIRST.test(first.text) || (isCarrier && FITTINGS_OF_CARRIERS.test(first.text));
  if (
    !(inCapitals && isInCapitals(cased)) &&
    !(isCarrier && (FITTINGS.test(first.text) || CABLES.test(nouns[at - 1]?.text ?? '')))
  )
    return false;
  // "PLATE ADAPTER MTR"
  if (nouns.slice(1, at).some((noun, index) => folded.slice(nouns[index]?.end, noun.start).trim() !== '')) return false;
  const between = folded.slice(nouns[at - 1]?.end, thing.start);
  // "CABLE POWER SERVO MOTOR"
  const isNext = /^ ?(?:kit |e-)?$/.test(between) || ((CABLES.test(first.text) || inCapitals || isInCapitals(cased)) && /^ (?:\p{L}{2,12} ){1,2}$/u.test(between)); // prettier-ignore
  const before = folded.slice(0, first.start);
  // "U-bracket spkr", "COOLING JACKET E-MOTOR"
  // "EXT CABLE MOTOR 9 PIN"
  const isNamed = inCapitals
    ? /^\p{L}{4,10} $/u.test(before)
    : CABLES.test(first.text) && /^\p{L}{3,12} $/u.test(before);
  return isNext && (COUNTED.test(before) || /^[a-z]-$/.test(before) || isNamed);
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
  const isOf = second.kind === 'magnet' ? true : MOTOR.test(second.value) ? OF_MOTOR.test(word) : second.value.startsWith('loudspeaker') && OF_SPEAKER.test(word); // prettier-ignore
  return isOf && COUNTED.test(folded.slice(0, from)) && folded.charAt(first.end) === ' ';
}

/** What is made to hold magnets: "magnet 10x3 holder". */
export const HOLDS = /^(?:holders?|brackets?|mounts?|housings?|hsg|cases?|box(?:es)?|carriers?|jigs?|fixtures?|tools?|trays?|plates?|covers?|caps?|sleeves?|labels?|stands?|frames?|halter(?:ung)?|gehäuse|werkzeug|houders?|support|soporte|supporto|uchwyt|支架)$/i; // prettier-ignore
const SIZED =
  /^[\s,:(]{0,3}(?:(?:(?:ndfeb|neo(?:dym)?|smco|sm2co17)(?: ?\d{2}[a-z]{0,2})?|n\d\d[a-z]{0,2}|rod|bar|disc|ring|block|dock|door|lid|hall|align)[\s,]{1,2}){0,3}(?:[øϕφ⌀od]|dia\.?)?\s?\d{1,3}(?:[.,]\d{1,2})?\s?(?:mm)?\s?[x×]\s?(?:[hødl]\s?)?\d/u;

/** "Dauer" of a word that ends in the magnet. */
const OPENING = /^(?:\s?\[[^\]]{1,40}\]\s?)?[\s\d.x×*()#/-]{0,20}\p{L}{0,20}$/u;

/** "Dauermagnet 20x10x4 Türkontakt", "MAGNET BAR 6X12X25 CATHODE": a magnet with its size, and behind it what it is for. */
function opensWithSizedMagnet(nouns: readonly Noun[], { folded }: Normalised): boolean {
  const [first] = nouns;
  const last = nouns.at(-1);
  if (first?.kind !== 'magnet' || last === undefined || !OPENING.test(folded.slice(0, first.start))) return false;
  const isLast = folded.slice(last.end).trim() === '';
  return SIZED.test(folded.slice(first.end)) && !(isLast && HOLDS.test(last.text));
}

/** Wear parts, grades, ohms, a blank behind a word of a language that sets none: what `opensSeldom` goes by. */
const SELDOM =
  / (?:extru|estrus|gripper|pin[zc]|feeder|conveyor|turntable|focheg|cabrest|ascens|elevad)|(?:brush|b[uü]rste|brake (?:dis|pad|lin|shoe)|bremsbel|gasket|dicht|seal|repair kit|service kit|o-ring|belt|heater|contactor|overload|rela(?:y|is)|rectif|coupling|cowl|fan cover|spule|schutz|riemen|balata)[^,;|]{0,40}mot|(?:t|m)o?r (?:[a-z]{2,8} )?(?:door|table|lid|seat|window|roof|sunroof|mirror|pillar|dash|hood|trunk|tailgate|axis|achse|tur|tisch|rundtisch|sitz|fenster|ajto|porte|puerta|porta|damper|seed|spout|chute|hopper|auger|lavadora|tanquinho|lada)|n ?[345]\d|\d(?:sh|uh|eh)|\d ?(?:ohm|ω)|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー] ./u;

/** Carriers cut short, as they are behind the noun of a part alone. */
const CUT_SHORT = /^(?:mtr|spkr|mtrs|servomot|motr)$/i;
const OF_CUT_SHORT = /^(?:brush(?:es)?|belts?|cowls?|varnish|rect(?:ifier)?|term(?:inal)? ?bl(?:oc)?ks?|switch(?:es)?|impellers?|ic|fan ext|wedges?|screens?|friction disc)$/i; // prettier-ignore

/** In capitals so whatever is between: "SCREEN INLET TURBOPUMP", "COVER MAGNET PACK". */
const COVERS = /^(?:covers?|screens?|wedges?|blankets?|labels?|washers?|screws?)$/i;

/** "Term blk 6-stud mtr 132", "SCREW SIDE BRUSH MTR": nobody who cuts words short puts the noun last. */
function opensBeforeAbbreviation(nouns: readonly Noun[], { folded, cased }: Normalised): boolean {
  const [first] = nouns;
  const carrier = nouns.find(({ kind }) => kind !== 'part');
  if (first?.kind !== 'part' || carrier === undefined || carrier.segment !== first.segment) return false;
  if (!CUT_SHORT.test(carrier.text) && !(COVERS.test(first.text) && isInCapitals(cased))) return false;
  const isFitting = [FITTINGS, FITTINGS_FIRST, FITTINGS_OF_CARRIERS, OF_CUT_SHORT].some((list) => list.test(first.text)); // prettier-ignore
  return isFitting && COUNTED.test(folded.slice(0, first.start));
}

const ADHESIVE = /^(?:adhesives?|epox(?:y|ies|id)|resin|potting|tutkal|yapıştırıcı|\p{Script=Han}{0,3}[胶膠]|glue|klebstoff|kleber|colle|adhesivo|adesivo|lijm|lim|klej|lepidlo|клей|接着剤|胶水?|膠水?|접착제|loctite)$/iu; // prettier-ignore

/** "Klebstoff Magnetsegmente", "Adhesive 331 magnet": what holds things together stands first, and what it holds behind it. */
function opensWithAdhesive([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'part' || second === undefined || second.kind === 'part' || first.segment !== second.segment) return false; // prettier-ignore
  return ADHESIVE.test(first.text) && COUNTED.test(folded.slice(0, first.start));
}
