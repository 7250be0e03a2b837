import type { Noun } from '../reading/head.ts';
import type { ReadLineText } from '../line.ts';
import { isWhatFor } from './series-place.ts';
import type { SeriesHit } from './series.ts';
import { COUNTED } from '../reading/stands-first.ts';

/* What the number of a type says of a line outweighs a noun that stands behind it. Loaded where a line has such a number. */

/** Several clauses with a verb between them, as far as it takes to tell; in no list of features stand so many letters. */
const SENTENCE = /^[^|]{0,60}[，。；][^|]{4,}$|^(?:[\p{L}'-]{2,}[,.]? ){7,}/u;

/** What is intended with a thing: no drawing of it. */
const PLANNED = /^\s?plans?(?: [a-c]| to \p{L}.*)?\s?$/u;
/** "Unlikely to be in a drawer": up to the noun for where it lies. */
const LIES =
  /(?:^|\s)(?:in|inside|on|from|at|im|aus|auf|vom|dans|sur|dal|nel|nella|en|em|v|ve|w|we|из|в|на)\s(?:(?:an?|the|my|our|any|der|dem|den|einer?m?|le|la|une?|mon|el|una|mi|il|uno|o|uma?)\s){0,2}(?:\p{L}{3,15}\s)?$/u;

/** "MG996R | Plan to buy": whether a text names nothing, and says what is planned with a thing, or where it lies. */
const isAside = ({ reading: { text, nouns } }: ReadLineText, head: Noun): boolean =>
  PLANNED.test(text.folded.slice(0, 100)) ||
  (nouns.every(({ start }) => start >= head.start) && LIES.test(text.folded.slice(Math.max(0, head.start - 60), head.start))); // prettier-ignore

/** Places of a robot, a vehicle or a model, which are bought as parts too. */
const PLACES =
  /^(?:(?:left|right|front|rear|upper|lower) )?(?:arms?|forearms?|elbows?|knees?|hips?|shoulders?|waist|torso|neck|heads?|ankles?|wrists?|hands?|fingers?|thumb|legs?|foot|feet|jaw|base|wheels?|steering|tail|wings?|flaps?|rudder|ailerons?|eyes?|wipers?|joints?|yaw|pitch|roll|pan|tilt|grippers?|claws?|turret|throttle)(?: ?(?:axis|joint))?$|^(?:[a-cu-z1-7][ -]?)?(?:axis|achse|axe|asse|eje|ось|軸|轴)$/i;

/** What motors are made with, and their makers say of them behind the number of the type. */
const MADE_WITH =
  /^(?:hall(?: sensors?)?|encoders?|(?:(?:graphite|carbon|precious metal) )?brush(?:es)?|(?:graphit|kohle|edelmetall)b(?:ü|ue?)rsten?|(?:ball |sleeve |sintered )?bearings?|leads?|wires?|(?:hollow |d |double )?shafts?|housings?|brake|(?:hohl)?welle|arbre|eje|albero)$/i;

const DRIVE =
  /^(?:(?:storage )?drives?|antriebe?|azionament[io]|accionamientos?|acionamentos?|aandrijving|napęd|pohon|привод|驱动器?|ドライブ)$/iu;

const SERVO_DRIVE = /^(?:servo drives?|drives?, servo|servoantriebe?)$/iu;

/** By its maker, or by a number that no other thing has: "Servoachse Z | AKM2G", "Wiper | XC330-M288-T". */
const isOfMotor = ({ fact: { makers, componentClass }, evidence, text }: SeriesHit): boolean =>
  makers.length > 0 ||
  componentClass === 'motor-pmsm-servo' ||
  (evidence.text.length >= 9 && evidence.text === text.source.text.trim());

/** "MG995 | PWM …": a type number of a carrier that is a clause of its own, before a clause that describes its use. */
export function typeBefore(text: ReadLineText, head: Noun, series: readonly SeriesHit[]): SeriesHit | null {
  const { segments, text: read } = text.reading;
  const own = segments[head.segment];
  const comesAlong = own?.role === 'with' || own?.role === 'and';
  for (const hit of series) {
    if (hit.fact.componentClass === null || hit.fact.pRareEarthMagnet === 0) continue;
    const said = hit.evidence.text.trim().toLowerCase();
    const where = hit.text.reading.text.folded.trim();
    // "SG92R | … with connector": a number that is all its column says, and what is named comes with it.
    if (comesAlong && (where === said || (hit.text === text && read.folded.indexOf(said) < head.start))) return hit;
    // "1103 8000KV | confirm thrust, current and mounting": a sentence says of it what is still to do.
    if (hit.text === text || said.length * 2 <= where.length) continue;
    if (SENTENCE.test(text.source.text) || isAside(text, head)) return hit;
  }
  // "Drive, horiz., EC-i 52 180 W": of motors and of their electronics the type number says which; "Bafang RM G060 rear hub".
  const isHub = /^hubs?$/i.test(head.text) && /(?:rear|front) $/.test(read.folded.slice(0, head.start));
  // "Table drive, servo | AM8032-0E21": the order code of a motor of the maker that is named, in a column of its own.
  const isServoDrive = SERVO_DRIVE.test(head.text);
  // "Kleinantrieb Klappe Faulhaber 2232U012SR": the type number of a maker of motors behind what one moves.
  const isByMaker = isServoDrive || head.roles.has('actuated') || head.roles.has('place');
  const motor =
    isHub || isByMaker || DRIVE.test(head.text)
      ? series.find(
          (hit) =>
            hit.fact.pRareEarthMagnet !== 0 &&
            /^(?:motor|gear-motor|servo|hdd|tape)/.test(hit.fact.componentClass ?? '') &&
            (!isByMaker ||
              (hit.fact.makers.length > 0 &&
                !isWhatFor(hit) &&
                (!isServoDrive || hit.text.source.role === 'partNumber'))),
        )
      : undefined;
  if (motor !== undefined) return motor;
  // "Wrist roll joint | Hebi Robotics X5-1"
  const placed = PLACES.test(head.text)
    ? series.find((hit) => hit.text !== text && isOfMotor(hit) && (hit.fact.pRareEarthMagnet ?? 0) > 0)
    : undefined;
  if (placed !== undefined) return placed;
  // "EC 45 flat, 70 W, 24 V, Hall sensors"
  // "1FK7060-2AF71 Passfeder": a form that no one buys needs no comma before it.
  const isForm = head.value === 'feature:form';
  const typed =
    (isForm || head.roles.has('equipment') || MADE_WITH.test(head.text)) && own?.role === 'main'
      ? series.find(
          (hit) =>
            hit.text === text &&
            hit.fact.pRareEarthMagnet !== 0 &&
            opensText(hit, read.folded, isForm ? head.start : own.start, isForm),
        )
      : undefined;
  if (typed !== undefined) return typed;
  // "MG996R - elbow", "RobStride 04 - legs: …", "AK80-6 (2/leg)": where it sits is named behind a dash too.
  const isPlace = PLACES.test(head.text);
  if (
    own === undefined ||
    !(isPlace ? /[|(:–—-]\s*(?:\d{1,2} ?\/ ?)?$/ : /[|(]\s*$/).test(read.folded.slice(0, own.start))
  )
    return null;
  const inBrackets = own.role === 'bracket';

  // "MG995 (bracket)" is a bracket; "LX-16A (bus, needs the debug board)" is described by the clauses in it.
  const next = segments[head.segment + 1];
  const goesOn =
    next?.role === 'bracket' || (next?.role === 'for' && !/[)）]/.test(read.folded.slice(own.end - 1, next.start)));
  const isWholeBracket = inBrackets && !goesOn;
  if (isWholeBracket && !isPlace && own.end - own.start <= head.end - head.start + 1) return null;
  for (const hit of series) {
    if (hit.text !== text || hit.fact.componentClass === null || hit.fact.pRareEarthMagnet === 0) continue;
    const wanted = hit.evidence.text.trim().toLowerCase();
    if (
      segments.some(
        ({ start, end, role }, at) =>
          at < head.segment && role === 'main' && read.folded.slice(start, end).trim() === wanted,
      )
    )
      return hit;
  }
  return null;
}

/** Whether the number of a series opens a text, and a comma stands between it and what is at `before`, if one is asked for. */
function opensText({ evidence, fact }: SeriesHit, folded: string, before: number, isNext: boolean): boolean {
  // The sign of a diameter is a letter in the folded text.
  const at = folded.indexOf(evidence.text.trim().toLowerCase().replaceAll('ø', 'o'));
  const isFirst =
    at >= 0 &&
    (COUNTED.test(folded.slice(0, at)) ||
      /^[a-z]{2,8}[- ]$/.test(folded.slice(0, at)) ||
      fact.makers.some((maker) => folded.slice(0, at).trim() === maker));
  return isFirst && at < before && (isNext || folded.slice(at, before).includes(','));
}
