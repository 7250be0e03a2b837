import type { ClassFinding } from '../parts/component.ts';
import { inLower } from '../text/in-lower.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { axisIn, notedServo } from './servo-noted.ts';

/** What the bare word "servo" is read as: of a model, of a robot. */
const HOBBY = 'servo-hobby';
const INDUSTRIAL = 'motor-pmsm-servo';
/** One of which the type is not stated. */
const PUMP = 'pump';

/** How servos of models are rated and called; the word alone is none of these. */
export const OF_MODELS =
  /kgf?[ .·*/-]?cm|oz[ .·/-]?in|s(?:ec)? ?\/ ?60 ?°|(?<![\d.,])(?:90|120|180|270|360) ?(?:°|º|deg|grad|graus|derece|градус|度)|(?<![\d.,a-z])\d{1,2}(?:[.,]\d)? ?k?g(?:r(?:am)?s?)?(?![a-z\d/·])|(?<![a-z])(?:rc|r\/c|hobby|modellbau|mod[eé]lisme|modelismo|modellismo)(?![a-z])/i;

/** A servo of a model takes no more from its battery of two or three cells. */
const LEAST_WATTS = 50;
/** Nm; servos of models have up to five, and say so in kg·cm. */
const LEAST_TORQUE = 8;
/** Makers of the large ones. */
const SMART = /dynamixel|robotis|feetech|herkulex|hiwonder|savox|futaba|hitec/;
/** The least voltage of the DC link of industrial servos; above it are the mains. */
const LEAST_VOLTS = 48;

const POWER = /(?<![\p{L}\d.,])(\d{1,5}(?:[.,]\d{1,3})?)\s?(k?)w(?![\p{L}\d])/gu;
const VOLTAGE = /(?<![\p{L}\d.,])(?:\d{2,3}\s?[-/…]\s?)?(\d{2,3})\s?v(?:olt|ac|dc)?(?![\p{L}\d])/gu;
const SPEED =
  /(?<![\d.,])\d{3,5}\s?(?:rpm|r\/min|u\/min|min-1|min⁻¹|1\/min|tr\/min|giri|obr|об\/мин|转|轉|회전)(?![a-z])/u;
const TORQUE = /(?<![\p{L}\d.,])\d{1,4}(?:[.,]\d{1,3})?\s?n[ .·*-]?m(?![\p{L}\d])/u;

/** Makers that sell servos for machines and none for models, and what their lists call them by. */
const MAKER =
  /(?<![\p{L}\d])(?:siemens|bosch rexroth|rexroth|beckhoff|lenze|yaskawa|fanuc|mitsubishi|kollmorgen|sew[ -]eurodrive|control techniques|schneider electric|allen[ -]bradley|rockwell|sanyo denki|sanmotion|baum[uü]ller|heidenhain|wittenstein|st[oö]ber|omron|panasonic|inovance|estun|leadshine|delta electronics|fuji electric|tamagawa|b&r|festo|moog|danfoss|1f[klst]\d|sigma-[57x]|sinamics|simotics|汇川|埃斯顿|雷赛|安川|松下|三菱|台达|西门子|山洋|多摩川)(?![\p{L}\d])/u;

/** What a machine has that is moved by servo motors, behind the word: "servo axis", "servo press". */
const OF_MACHINE =
  /(?<!\p{L})servo[ -]{0,2}(?:(?:linear|rotary|hydraulic|hydraulik|electric|elektro|lead ?screw|gear|vane|piston|feed|roll|tool)[ -]?)?(?:ax[ei]s|achsen?|press(?:es)?|pressen?|pumpe?n?s?|feeders?|spindles?|spindeln?|turrets?|tables?|slides?|stages?|conveyors?|winders?|unwinders?|cutters?|sealers?|cappers?|fillers?|cylinders?|zylinder|presse|pompe)(?!\p{L})/u;

const numberOf = (digits: string): number => Number(digits.replace(',', '.'));

/** What in a text says that a servo is one of a machine; null: nothing. */
export const industrialServo = (text: string): string | null => inLower(text, ofMachine);

function ofMachine(text: string): string | null {
  for (const [said, figure = '', kilo = ''] of text.matchAll(POWER))
    if (numberOf(figure) * (kilo === '' ? 1 : 1000) >= LEAST_WATTS) return said;
  for (const [said, figure = ''] of text.matchAll(VOLTAGE)) if (Number(figure) >= LEAST_VOLTS) return said;
  const [speed, torque] = [SPEED.exec(text)?.[0], TORQUE.exec(text)?.[0]];
  const newtonMetres = numberOf(/[\d.,]+/.exec(torque ?? '')?.[0] ?? '0');
  if (torque !== undefined && newtonMetres >= LEAST_TORQUE && !SMART.test(text)) return torque;
  if (speed !== undefined && torque !== undefined) return `${torque}, ${speed}`;
  return (
    MAKER.exec(text)?.[0] ??
    OF_MACHINE.exec(text)?.[0] ??
    (/lin[eéi]|tisch|rotary|лин|直動|リニア|리니/.test(text) ? axisIn(text) : null)
  );
}

/**
 * A "servo" by no more than that word, whose rating or maker is of machines: a servo motor. A "servo motor" by no more than these words,
 * which is rated as those of models are ("13 kg·cm"): one of a model. One that a series names stays what that is.
 */
export function servoKind(
  line: LineReading,
  classes: readonly ClassFinding[],
  texts: readonly ReadLineText[],
): readonly ClassFinding[] {
  return ofServo(line, withoutMeasure(line, classes), texts);
}

/** "Servo Motor, torque 8.5kg": what is measured there, and no torque motor whose words are turned round. */
function withoutMeasure(line: LineReading, classes: readonly ClassFinding[]): readonly ClassFinding[] {
  const isMeasured = ({ evidence: { text, kind } }: ClassFinding): boolean =>
    kind === 'class' &&
    /, ?torque$/i.test(text) &&
    line.texts.some(({ source }) => /^ ?[:=]? ?\d/.test(source.text.split(text)[1] ?? ''));
  return classes.length > 1 && classes.some(isMeasured) ? classes.filter((one) => !isMeasured(one)) : classes;
}

function ofServo(
  line: LineReading,
  classes: readonly ClassFinding[],
  texts: readonly ReadLineText[],
): readonly ClassFinding[] {
  const [first] = classes;
  const isOnly = (id: string): boolean =>
    classes.every(({ fact, evidence }) => fact.id === id && evidence.kind === 'class');
  if (first === undefined) return classes;
  if (isOnly(INDUSTRIAL)) return modelServo(line, first, texts) ?? classes;
  // "Servo pump": the class of the pump says nothing of what moves it.
  const isServo = ({ fact: { id }, evidence: { kind } }: ClassFinding): boolean => id === HOBBY && kind === 'class';
  if (!isServo(first) || !classes.every((one) => isServo(one) || one.fact.id === PUMP)) return classes;
  if (texts.some(({ source }) => OF_MODELS.test(source.text))) return classes;
  const fact = line.knowledge.classes.get(INDUSTRIAL);
  if (fact === undefined) return classes;
  for (const { source } of texts) {
    const found = industrialServo(source.text.slice(0, 400));
    if (found === null) continue;
    const evidence = evidenceOf(
      'class',
      withWord(first, found, source.column),
      source,
      `a servo of a machine: ${fact.name}`,
      fact,
      line.knowledge,
      0.85,
    );
    return [{ ...first, fact, evidence }, ...classes.filter((one) => !isServo(one))];
  }
  if (!MAKER.test(line.input.manufacturer.toLowerCase())) return classes;
  const meaning = `a servo by ${line.input.manufacturer.slice(0, 60)}: ${fact.name}`;
  return [{ ...first, fact, evidence: { ...first.evidence, meaning } }];
}

/** "servo, 7.5 kW": a rating alone shows nobody what it is of. */
const withWord = ({ evidence: { text, column } }: ClassFinding, found: string, at: number): string =>
  column === at && !found.toLowerCase().includes(text.toLowerCase()) ? `${text}, ${found}` : found;

/** "Servo Motor 180° 55 g, torque 13 kg/cm": named as those of machines are, and nothing else in it is of one. */
function modelServo(line: LineReading, first: ClassFinding, texts: readonly ReadLineText[]): ClassFinding[] | null {
  const fact = line.knowledge.classes.get(HOBBY);
  if (fact === undefined || MAKER.test(line.input.manufacturer.toLowerCase())) return null;
  if (texts.some(({ source }) => FED.test(source.text) || industrialServo(source.text.slice(0, 400)) !== null))
    return null;
  for (const { source, reading } of texts) {
    const found = OF_MODELS.exec(source.text)?.[0];
    // "Servo Motor | torque 8.5 kg": rated in a column of its own.
    const isOwn = source.column === first.evidence.column;
    if (found === undefined || !BARE.test((isOwn ? reading.head?.text : first.evidence.text) ?? '')) continue;
    if (!isOwn && (reading.head?.kind === 'class' || WEIGHS.test(source.text))) continue;
    const evidence = evidenceOf(
      'class',
      withWord(first, found, source.column),
      source,
      `rated as servos of models are: ${fact.name}`,
      fact,
      line.knowledge,
      0.85,
    );
    return [{ ...first, fact, evidence }];
  }
  if (!BARE.test(first.evidence.text)) return null;
  const noted = notedServo(line);
  const { setting } = line.input;
  if (noted === null && setting === undefined) return null;
  const meaning = `${noted === null ? `in a list with “${setting}”` : `noted: “${noted.said}”`}: ${fact.name}`;
  return [{ ...first, fact, evidence: { ...first.evidence, meaning, confidence: fact.confidence * AMONG_OTHERS } }];
}

const WEIGHS = /weigh|gewicht|poids|peso|massa?(?![a-z])|вес|масс|重量|重さ|무게/i;

/** How much of what is known of servos of models holds where only the rest of the list says that it is one. */
const AMONG_OTHERS = 0.8;

/** Words for what feeds it are those of machines. */
const FED = /(?<![a-z])(?:ac|pmsm|three[ -]phase)(?![a-z])/i;
/** No more than "servo motor", in the languages of the vocabularies. */
const BARE =
  /^(?:sz?erv[oó]|serwo)[ -]?(?:m[oó](?:to|tö|otto|oto)r\p{L}{0,4}|moteurs?|silnik\p{L}{0,3})$|^(?:mot(?:ore?s?|eurs?)|silniki?|động cơ) (?:sz?ervo|serwo)$|^伺服(?:电机|電機|马达|馬達|電動機)$|^サーボ ?モータ[ーｰ]?$|^서보 ?모터$|^серво(?:мотор|двигател|двигун|привод|привід)\p{L}{0,2}$|^σερβο(?:κινητήρ|μοτέρ)\p{L}{0,3}$|^(?:محرك|موتور) (?:ال)?(?:سيرفو|سرفو)$|^מנועי? סרוו$|^เซอร์โวมอเตอร์$|^सर्वो ?मोटर$/iu;
