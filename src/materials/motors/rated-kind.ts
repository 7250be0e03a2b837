import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import type { ClassFinding } from '../parts/component.ts';
import { burnsFuel } from './engines.ts';
import { isFedOtherwise, kilowatts, phaseVolts } from './mains-power.ts';
import { directCurrent, slipSpeed } from './slip.ts';

/** The class of that id, where one of the texts says so; null: none does, or there is no such class. */
export type Tell = (
  id: string,
  why: string,
  confidence: number,
  find: (text: string) => string | null,
  within?: readonly ReadLineText[],
) => ClassFinding[] | null;

/** "Pump motor 0.75 kW (AC)". */
const ALTERNATING = /(?<![a-z/])ac(?![a-z/])/i;

/** Three phases, and no word for a servo: what industry calls a three-phase motor is an induction motor, nearly always; on direct current it is a brushless one. */
const THREE_PHASE =
  /(?<![\d.])3[ -]?(?:ph|phases?|phasig|fase[sn]?)(?![a-z])|3 ?~|three[ -]phase|dreiphasig|drehstrom|drehstr\.|(?<!\p{L})trif(?!\p{L})|(?<![\d.])3 ?f(?=[ .,])|tri(?:phas|fás|fas|fáz)|trójfaz|troj?f[aá]z|trifazn|трофазн|трёхфаз|трехфаз|трифаз|τριφασ|trifaze|üç faz|(?:3|ba) pha(?![a-z])|(?:3|สาม) ?เฟส|3상|삼상|三相|3相/u;

/** One phase of the mains: a capacitor makes the second, and the rotor is a cage. */
const ONE_PHASE =
  /(?<![\d.])1[ -]?(?:ph|phases?|phasig|fase|f(?=[ .,]|$))(?![a-z])|single[ -]phase|einphas|(?<!\p{L})mono(?:f\.|f[aá]s|phas)|jednof[aá]z|enofaz|једнофазн|монофазн|однофаз|tek faz|1상|단상|单相|單相|単相/u;

/** Efficiency classes of induction motors on the mains (IEC 60034-30-1), and horsepower on the mains. IE5 may have magnets. */
const ON_MAINS =
  /(?<![a-z\d])ie ?[1-4](?![a-z\d])|(?<![\d.])\d{1,3}(?:[./]\d{1,3})? ?(?:hp|ps|cv)(?![a-z]).{0,40}(?<!\d)(?:1[0-2]\d|2[0-4]\d|3[6-9]\d|4[0-8]\d)(?:[-/]\d{3})? ?v(?:ac)?(?![a-z])|(?<!\d)(?:1[0-2]\d|2[0-4]\d|3[6-9]\d|4[0-8]\d)(?:[-/]\d{3})? ?v(?:ac)?(?![a-z]).{0,40}(?<![\d.])\d{1,3}(?:[./]\d{1,3})? ?(?:hp|ps|cv)(?![a-z])/i;

/** "MTR, AC IND", "15HP IND", TEFC: an induction motor, as materials managers cut it short. */
const INDUCTION =
  /(?<![a-z])(?:ac[ ,-]{1,2}ind|ind(?=[ ,]{1,2}(?:mtr|motor))|(?<=\d ?hp[ ,]{1,2})ind|tefc|tenv|odp|psc|asm(?=[ ,]{1,2}\d{1,2}[ -]?pol)|split[- ]phase|shaded[- ]pole|cap(?:acitor)?[- ](?:start|run)|as[iyí]n[kc]h?(?:r(?:\.|on\p{L}{0,3})?)?|indu[cç](?:[aã]o|ci[oó]n)|induzione|inducție|indukc\p{L}{1,6}|indukčn\p{L}{1,3}|(?:kondansat|kapasi\u0307?t)[oö]rl[uü]|asenkr\p{L}{1,3}|asinhr\p{L}{0,7}|g[oö]lge kutuplu)(?![a-z])|индукц|インダクション|誘導|感应|感應|유도(?:형|전동| ?모터)|(?<=\d ?hp\b.{0,40}[ ,])ind(?![a-z])|(?<!\p{L})асинхр(?!\p{L})/u;
/** "2.2 kW, 4-pole": what industry calls so without a word for a servo is an induction motor, nearly always. */
const POWER = /(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})? ?(?:kw|квт)(?![a-zа-я])/i;
const HORSEPOWER = /(?<![\d.,/])\d{1,3}(?:[.,]\d{1,2})? ?hp(?![a-z])/i;
const POLES =
  /(?<![\d.,])[246] ?-? ?(?:p|pol(?:e|es|ig|igen?|os|i)?|pôles|полюс\p{L}{0,3}|pól(?:ov\p{L}{1,2}|y)?|poln[aio]|polos|biegun\p{L}{0,3}|极|極|극)(?![\p{L}\d])/u;
const rated = (text: string): string | null => {
  const power = (POWER.exec(text) ?? HORSEPOWER.exec(text))?.[0];
  const second = power === undefined ? undefined : (POLES.exec(text)?.[0] ?? ALTERNATING.exec(text)?.[0]);
  return power === undefined || second === undefined ? null : `${power} ${second.trim()}`;
};

/** ECM, EC: on the mains as well. */
const ELECTRONIC = /(?<![\p{L}\d/-])ecm?(?![\p{L}\d/-])/u;

/** The mains, or makers of motors that shake machines: what shakes a phone or a game is fed by a few volts. */
const SHAKES_MACHINES =
  /(?<![\d.,])(?:1[12]\d|2[0-4]\d|3[6-9]\d|4[0-8]\d|5[0-7]\d|6[069]0)(?:[-/]\d{3})? ?v(?:ac)?(?!\p{L})|italvibras|visam|netter ?vibration|friedrich schwing|olivibra|urbar/iu;

const HUNDREDS = /[3-6]\d\d? ?[vв]/i;
const GENERAL = new Set(['motor', 'gear-motor']);
/** What `burnsFuel` is asked for. */
const MAY_BURN =
  /\d[.,]\d|\d ?[ctcтсдк]|bo(?:a|o|u|)r|popa|ors|[bp]e[nt][zcr]|d[iíy]e?[sz]el|gas|ess|na[fv]|zn|ž|om\d|br[iu]g|ya|per|kub|lo[mn]|tec|cum|deu|lyc|rot|ive|hdi|dci|tce|tdi|multi|бен|диз|д-\d|спал|ваз|м[зм]|камаз|лодоч|подв|zab|rab|utom|p[åa]h|lpg|gpl|met/iu;

/** What shakes machines: it is on the mains. */
export const shakerKind = (tell: Tell): ClassFinding[] | null =>
  tell(
    'motor-ac',
    'shakes a machine',
    0.8,
    (text) => (POWER.exec(text) ?? SHAKES_MACHINES.exec(text) ?? THREE_PHASE.exec(text))?.[0] ?? null,
  );

/** The kind of a motor of no stated kind by what feeds it, its phases or its speed. Loaded where a line names such a motor. */
export function ratedKind(
  line: LineReading,
  classes: readonly ClassFinding[],
  texts: readonly ReadLineText[],
  tell: Tell,
  says: Readonly<Record<'permanent' | 'wound', (text: string) => string | null>>,
): readonly ClassFinding[] {
  if (classes.every(({ fact }) => GENERAL.has(fact.id)))
    for (const text of texts.filter(({ source }) => MAY_BURN.test(source.text))) {
      const said = burnsFuel(text);
      const engine = said === null ? null : tell('combustion-engine', 'burns fuel', 0.85, () => said, [text]);
      if (engine !== null) return engine;
    }
  // "Wiper motor, universal" fits any car.
  const isAuxiliary = classes.some(({ fact }) => fact.id === 'motor-auto-aux');
  const phases = (text: string): string | null => THREE_PHASE.exec(text)?.[0] ?? null;
  // What feeds it may stand in another cell than its phases.
  const field = isAuxiliary ? null : tell('motor-wound-field', 'windings make its field', 0.85, says.wound);
  const electronic =
    field ?? tell('motor-bldc', 'commutated by its electronics', 0.85, (text) => ELECTRONIC.exec(text)?.[0] ?? null);
  if (electronic !== null) return electronic;
  const direct = directCurrent(texts.map(({ source }) => source.text.slice(0, 400)).join(' ; '));
  if (direct !== null)
    return (
      (direct === 'switched' ? tell('motor-bldc', 'three phases on direct current', 0.9, phases) : null) ?? classes
    );
  return (
    tell('motor-ie5-pm', 'magnets are said to be in it', 0.85, says.permanent) ??
    tell('motor-induction', 'said to be an induction motor', 0.85, (text) => INDUCTION.exec(text)?.[0] ?? null, [
      ...texts,
      ...textsOf(line, 'remarks'),
    ]) ??
    tell('motor-induction', 'a rated speed below the synchronous one', 0.9, slipSpeed) ??
    tell('motor-ac', 'rated for the mains', 0.8, (text) => ON_MAINS.exec(text)?.[0] ?? null) ??
    tell('motor-ac', 'three phases', 0.8, phases) ??
    tell('motor-ac', 'one phase', 0.75, (text) => ONE_PHASE.exec(text)?.[0] ?? null) ??
    tell('motor-ac', 'rated as induction motors are', 0.75, rated) ??
    (classes.every(({ fact }) => GENERAL.has(fact.id)) &&
    texts.some(({ source }) => POWER.test(source.text) || HUNDREDS.test(source.text)) &&
    !texts.some(({ source }) => isFedOtherwise(source.text))
      ? (tell('motor-ac', 'rated in kilowatts, and for no voltage that is not of the mains', 0.6, kilowatts) ??
        tell('motor-ac', 'fed by the mains of industry', 0.6, phaseVolts))
      : null) ??
    classes
  );
}
