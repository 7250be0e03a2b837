import type { Noun } from './head.ts';
import { isCjk, type Normalised } from '../text/normalise.ts';

/* Loaded where something that machines are ordered with stands behind a carrier. */

/** Machines that are ordered with an encoder, a brake, a key and a seal. */
const EQUIPPED =
  /^(?:motor|gear-motor|wheel-motor|servo|actuator|robot-joint|thruster|vca|galvo|dynamo|generator|alternator|wind-)/;
/** Of these kinds spare parts are bought as often as motors, and only an encoder is told by a rating. */
const GENERAL =
  /^(?:motor(?:-[ad]c)?|gear-motor|wheel-motor|motor-auto-aux|motor-ebike|motor-hoverboard|motor-dc-brushed(?:-small)?|alternator)$/;
const DIRECT = /^(?:motor-(?:ie5|linear|pancake|gimbal)|vca|galvo)/;
const WITH_DISC = /^(?:dynamo|wheel-motor|motor-(?:ebike|hoverboard))/;

/** A figure with the unit of a machine, in folded text. */
const RATED =
  /(?<![a-z\d.])\d{1,5}(?:[.,]\d{1,3})?[ -]?(?:[km]?w|watt|hp|k? ?r?pm|kv|n?cm|nm|n·m|kg[ ·.-]?cm|mm|v|vdc|vac|v ?dc|v ?ac|ma|a|ppr|cpr|bit|hz|квт|вт|нм|в|мм)(?!\p{L})|(?<![a-z\d])ip\d\d/u;
/** What a brake or an encoder is fed with, and no rating of the motor. */
const FEED = /(?<![a-z\d.,])\d{1,3} ?v(?: ?[ad]c)?(?![a-z])/g;
const FEED_OF_ENCODER = /(?<![a-z\d.,])5 ?v(?: ?dc)?(?![a-z])/g;
/** "SMH60", "1FK7060-2AF71", "2216", "NEMA 17", "SON 28"; a thread is that of a connector, and one figure numbers motors. */
const TYPED = /(?<![\p{L}\d.,/-])(?!m\d{1,2}(?![\d-]))(?=[\p{L}-]{0,8}\d)[\p{L}\d][\p{L}\d./-]{1,24}(?![\p{L}\d])/u;
const HOLLOW = /hollow|hohlwell|中空|空心/;
/** What a part of that name has of its own right behind it: "key 8x7x40", "seal 20 x 35". */
const OWN_SIZE = /^\s?(?:din ?\d{3,5}\s)?(?:[oφϕ⌀]\s?)?\d{1,3}(?:[.,]\d{1,2})?\s?(?:mm)?\s?[x×*]\s?\d/;
/** What such a word only begins: "encoder scale tape", "encoder kit". */
const GOES_ON =
  /^ (?:scales?|tapes?|strips?|rings?|wheels?|heads?|kits?|cards?|boards?|modules?|interfaces?|repair|service|test)(?!\p{L})/u;
/** Bought for a machine that stands there already. */
const SPARE =
  /(?<!\p{L})(?:spares?|replacement|ersatz|reserve|rechange|repuesto|recambio|ricambio|reposi[cç]|zamienn|cz[eę]sc|nahradn|запасн|запчаст|zamjensk|yedek)|备件|備件|配件|交換用|補修|부품|예비/u;
/** Whose cable it is: "encoder cable", "motor power cable". */
const OF_CABLE =
  /(?:encoder|resolver|feedback|brake|hall|power|signal|extension|motor|servo|sensor|control|geber|bremse?n?s?|motoren|leistungs|verlangerungs|anschluss|signal|编码器|刹车|动力|延长|エンコーダー?|ブレーキ|動力|延長|엔코더|브레이크|파워|연장)[ -]?$/;
/** The frame of a stepper, and leads as long as such motors have them: a cable to the drive is longer. */
const FRAMED = /nema ?-?\d\d|(?<![a-z\d.])\d{2,3} ?mm(?![a-z])/;
const LENGTH = /^\s?(?:\d{2,4} ?mm|\d{1,3} ?cm|(?:0[.,]\d{1,2}|1(?:[.,]\d)?) ?m)(?![a-z\d²])/;

/** Whether a cable is told by the word right before it, and so a thing of its own: "servo motor 400W encoder cable". */
export const isCableOfOther = ({ start }: Noun, { end }: Noun, { folded }: Normalised): boolean =>
  OF_CABLE.test(folded.slice(end, start).trimEnd());

/** "Stepper NEMA 17 cable 1 m": leads of a stated length behind the frame of a motor. */
export const isLeadOf = (noun: Noun, thing: Noun, { folded }: Normalised): boolean =>
  thing.value.startsWith('motor-stepper') &&
  FRAMED.test(folded.slice(thing.start, noun.start)) &&
  LENGTH.test(folded.slice(noun.end, noun.end + 12));

/**
 * "Servo motor 2.3 Nm resolver", "Brushless motor 2216 prop adapter": what machines are ordered with, behind one that is told by a rating, a
 * type or what was named so before. Right behind it ("motor encoder") the same word is the thing, and so it is with a size of its own.
 */
export function isEquipmentOf(noun: Noun, thing: Noun, { folded }: Normalised, isTold: boolean): boolean {
  const after = folded.slice(noun.end);
  if (!EQUIPPED.test(thing.value) || SPARE.test(folded) || OWN_SIZE.test(after) || GOES_ON.test(after)) return false;
  const isDisc = /^dis[ck]s?$/i.test(noun.text);
  if (isDisc && !WITH_DISC.test(thing.value)) return false;
  if (isTold) return true;
  if (noun.kind === 'part' && !isDisc && noun.value !== 'resolver' && GENERAL.test(thing.value)) return false;
  const feed = noun.value.includes('brake') ? FEED : FEED_OF_ENCODER;
  const between = folded.slice(thing.end, noun.start).replace(feed, '');
  if (RATED.test(between)) return true;
  const isParted = !isCjk(noun.text.charCodeAt(0)) || between.endsWith(' ');
  if (!isParted) return false;
  if (TYPED.test(between)) return true;
  // A blank parts words in languages that set none between them.
  const isApart = isCjk(noun.text.charCodeAt(0)) && !isHangul(noun.text);
  return HOLLOW.test(between)
    ? isApart || DIRECT.test(thing.value)
    : isApart && DIRECT.test(thing.value) && between === ' ';
}

const isHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);
