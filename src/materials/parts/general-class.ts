import type { ClassFinding } from './component.ts';
import type { Noun } from '../reading/head.ts';
import { FRAME_SIZE } from '../reading/stands-first.ts';

/** Classes that say little: a more specific one in the same line replaces them. */
const GENERAL = new Set([
  'motor',
  'gear-motor',
  'motor-dc-brushed',
  'rotor',
  'actuator',
  'actuator-linear-electric',
  'drive-unit',
]);

/** Whether a component class leaves its kind open, as "motor" does: a more exact one replaces it. */
export const isGeneral = (id: string): boolean => GENERAL.has(id);

/** "Pitch motor, permanent magnet servo, 7.5 kW", "Pump, mag drive", "Isolator, circulator": a later clause says what kind of thing it is. */
export function refinesHead(noun: Noun, head: Noun | null): boolean {
  if (head?.value === 'pump' && noun.value === 'mag-coupling') return true;
  // "Rotary hammer, cordless, brushless motor 20 V": what drives a tool is in it.
  if (head?.value === 'power-tool' && noun.kind === 'class' && noun.value === 'motor-bldc') return true;
  // "Насос-дозатор шаговый двигатель", "Compressor, magnetic bearing": what moves or bears it.
  if (head?.kind === 'class' && noun.kind === 'class' && TURNED.test(head.value) && INSIDE.test(noun.value))
    return true;
  // "Camera, voice coil motor": what moves its lens.
  if (head?.value === 'camera-complete' && /^(?:vca|motor-(?!controller))/.test(noun.value)) return true;
  if (head?.value === 'isolator' && noun.value === 'circulator') return true;
  if (head?.value === 'actuator' && /^(?:solenoid|electromagnet)$/.test(noun.value)) return true;
  return noun.kind === 'class' && head?.kind === 'class' && isGeneral(head.value) && /^(?:motor-(?!controller)|servo)/.test(noun.value); // prettier-ignore
}

const TURNED = /^(?:pump|compressor|dosing-pump)(?!-bldc)/;
const INSIDE = /^(?:motor-(?:stepper|bldc|pmsm)|mag-bearing)/;

/** A maker's number says more than the class: of a series with neodymium more than of loudspeakers in general. "NEMA 17" says no more than the word. */
const isOfMaker = (found: ClassFinding): boolean => found.isOfMaker === true;

/** A type number, of whichever maker. */
const isOfSeries = ({ evidence }: ClassFinding): boolean => evidence.kind === 'series';

/** "Servo SG90": the number of a type of which it is known how many have one, before the word for all of its kind. One that mostly has ferrite leaves it to the word. */
const saysOwn = (found: ClassFinding): boolean => isOfSeries(found) && (found.pRareEarthMagnet ?? 0) >= 0.1;

const chanceOf = ({ pRareEarthMagnet, fact }: ClassFinding): number => pRareEarthMagnet ?? fact.pRareEarthMagnet;
const A_MOTOR = /^(?:motor-(?!controller)|gear-motor|servo)/;
/** Kinds of motors whose word is said of others too: a tin-can stepper is called a step motor, a servo a synchronous one. */
const LOOSELY_NAMED = /^(?:motor-(?:dc|dc-brushed|dc-brushed-small|stepper-hybrid|single-phase-sync|bldc)|gear-motor)$/;

/** "Nema 17 brake": the frame size of a motor is that of what is named with it. */
function isSizeOf({ evidence: { text } }: ClassFinding, all: Iterable<ClassFinding>): boolean {
  if (!FRAME_SIZE.test(text)) return false;
  for (const { fact, evidence } of all)
    if (evidence.text.length > text.length && !A_MOTOR.test(fact.id) && evidence.text.toUpperCase().includes(text))
      return true;
  return false;
}

const OF_MODEL = /(?<!\p{L})(?:micro|mini|rc|hobby|modell?|modelar)|舵机|舵機/iu;

/** Most specific first, each class once; generic classes only where nothing else is known. */
export function specific(classes: readonly ClassFinding[]): ClassFinding[] {
  const byId = new Map<string, ClassFinding>();
  for (const found of classes) {
    const known = byId.get(found.fact.id);
    const isBetter =
      known === undefined ||
      (isOfMaker(found) !== isOfMaker(known)
        ? isOfMaker(found)
        : saysOwn(found) === saysOwn(known)
          ? known.weight < found.weight
          : saysOwn(found));
    if (isBetter) byId.set(found.fact.id, found);
  }
  // "24BYJ48 step motor", "Silnik DC 25GA-370", "Synchronmotor 1FT7", "Servomotor MG90S": of a motor the number tells the kind, and the word the family.
  // One that mostly has ferrite leaves it to the word: a number like RS-385 is sold with either.
  const typed = [...byId.values()].some(
    (found) => isOfSeries(found) && A_MOTOR.test(found.fact.id) && chanceOf(found) >= 0.1,
  );
  // By its number, or by a word that no servo of a machine is called by.
  const isModel = classes.some(
    (found) => found.fact.id === 'servo-hobby' && (isOfSeries(found) || OF_MODEL.test(found.evidence.text)),
  );
  const list = [...byId.values()].filter(
    (found) =>
      !isSizeOf(found, byId.values()) &&
      (isOfSeries(found) ||
        !((typed && LOOSELY_NAMED.test(found.fact.id)) || (isModel && found.fact.id === 'motor-pmsm-servo'))),
  );
  // A servo refines "motor"; the encoder that comes with it does not.
  const refines = list.some(
    (found) => !isGeneral(found.fact.id) && (found.fact.report || found.fact.id.startsWith('motor')),
  );
  return (refines ? list.filter((found) => !isGeneral(found.fact.id)) : list).filter(
    (found) => !isSaidBetter(found, list),
  );
}

/** "Motor", beside "550 brushed DC motor" or "gear motor"; "servo motor" by these words alone, beside the kV of one of a model aircraft. */
function isSaidBetter(found: ClassFinding, list: readonly ClassFinding[]): boolean {
  const { id } = found.fact;
  if (id === 'motor') return list.some(({ fact }) => fact.id !== id && A_MOTOR.test(fact.id));
  // "130 DC motor, 3-6 V toy motor": one of those that the second word names. A number ("RS-365") is too little for that.
  if (id === 'motor-dc')
    return list.some(({ fact, evidence }) => evidence.kind === 'class' && /^motor-dc-(?!brushed$)/.test(fact.id));
  // "Elektrovřeteno, synchronní motor", "Synchronmotor 1FK7": how the motor of a spindle, or of that series, runs.
  if (id === 'motor-single-phase-sync')
    return list.some(
      (other) => other.fact.id === 'motor-spindle' || (other.fact.id === 'motor-pmsm-servo' && isOfSeries(other)),
    );
  return id === 'motor-pmsm-servo' && !isOfSeries(found) && list.some(({ fact }) => fact.id === 'motor-drone');
}
