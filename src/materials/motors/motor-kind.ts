import { isReplaced } from '../magnets/replaced.ts';
import type { ClassFinding } from '../parts/component.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { inLower } from '../text/in-lower.ts';
import { burnsFuel } from './engines.ts';
import { isFedOtherwise, kilowatts, phaseVolts } from './mains-power.ts';
import { OTHER_KINDS, type Kind } from './other-kinds.ts';
import { servoKind } from './servo-kind.ts';
import { directCurrent, slipSpeed } from './slip.ts';

/** Classes of motors that leave open of which kind it is. */
const UNKIND = new Set(['motor', 'gear-motor', 'motor-ac', 'motor-auto-aux', 'actuator', 'actuator-linear-electric']);

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
/** "Motor 5,5kW IE5 PM", "Mot. synchr. aim. perm. 30kW": magnets are said to be in it. */
const PERMANENT =
  /(?<!\p{L})(?:ie ?5|pm|pmdc|pm[- ]?s[yi]n\p{L}{0,8}|pmsm|psm|ipm|spm|pmac|perm(?:anent)?\.?[- ]?magn\p{L}{0,3}|aim(?:ants?|\.)? perm\p{L}{0,8}|imanes perm\p{L}{0,8}|magneti perm\p{L}{0,8}|dauermagn\p{L}{0,3}|(?:permanentn|trval|trajn|staln)\p{L}{1,3} magnet\p{L}{0,3}|постоянн\p{L}{2,3} магнит\p{L}{0,4})(?![\p{L}\d])(?! ?(?:brake|bremse|frein|freno|brems|тормоз|coupling|clutch|kupplung|encoder|sensor))|永磁(?!制动|刹车|离合)|永久磁石|영구자석/u;
/** "Replaces PMSM drive": of what was there before. */
function saysPermanent(text: string): string | null {
  const found = PERMANENT.exec(text);
  return found === null || isReplaced(text, found.index, found.index + found[0].length) ? null : found[0];
}

/** Windings in place of magnets: universal, series-wound. */
const WOUND =
  /(?<!\p{L})(?:univers(?:al|el|ell|ale|ală)(?! (?:fit|mount|joint|type))|[uü]ni\u0307?versal|uniwersaln\p{L}{1,3}|uniw(?:ers)?\.|univers\.|komutat\p{L}{0,6}\.?|univerz[aá]ln\p{L}{1,3}|univerz\.|универсальн\p{L}{2,3}|a collettore|collettore|(?:serie|series)[- ](?:wound|bobinad[oa])|(?:series|shunt|compound)[- ]wound|shunt[- ]field|wound[- ](?:rotor|field)|ser(?:ies)?\.?[ -]w(?:ou)?nd|campo (?:bobinad|devanad)[oa]|champ bobin[ée]|(?<=(?:mtr|motor)[ ,]{1,2})univ|univ\.(?! (?:fit|mount|joint|type))|ac[ -]series(?! \d)|eesm|(?:externally|electrically|separately)[- ]excited|(?:fremd|strom)erregt\p{L}{0,2}|rotor bobin[ée]|motor (?:de )?serie|(?:dc|cc) serie(?!s)|excitaci[oó]n (?:en )?serie|reihenschlu(?:ss|ß)|nebenschlu(?:ss|ß)|возбужд\p{L}{0,8}\.? обмотк\p{L}{1,3})(?!\p{L})|串励|串激|[电電][励勵激]磁|整流子|정류자/u;

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

const PERMANENT_BRAKE =
  /(?<!\p{L})(?:pm(?=[ -](?:type|brake|bremse))|perm(?:anent)?\.?[- ,]{0,2}mag\p{L}{0,4}|aimants? permanents?|im[aá]n permanente|dauermagn\p{L}{0,3})(?!\p{L})|永磁|永久磁/u;

/** Motors, generators, rotors and brakes of which words beside them tell the kind: those things, what is said, and what they are then. */
const KINDS: readonly Kind[] = [
  [/^(?:generator-small|alternator|starter-motor|dynamo)$/, PERMANENT, 'generator-pm', 'magnets are said to be in it'],
  [/^(?:generator-|alternator|dynamo)/, /(?<!\p{L})as[iyí]n[kc]h?r\p{L}{0,6}|induction generator|異步|异步|非同期/u, 'motor-induction', 'said to be an induction machine'],
  [/^(?:generator|alternator|motor-bldc)/, /(?<!\p{L})(?:avr|self-?exc\p{L}{0,6}|(?<!magnet[- ]|permanent(?:ly)? |pm[- ])excited|wzb\.?|uzwoj\p{L}{0,6}\.?)(?!\p{L})|励磁|勵磁/u, 'motor-wound-field', 'windings make its field'],
  [/^(?:generator|alternator|dynamo|rotor$)/, WOUND, 'motor-wound-field', 'windings make its field'],
  [/^motor$/, /(?:汽车|汽車|电动车|電動車|新能源|整车|整車|车桥|車橋|前轮|后轮|乘用车|客车|卡车|叉车)(?:(?![座雨窗门門镜鏡风風泵尾]|空[调調]).){0,14}[驱驅][动動][电電][机機]|[驱驅][动動][电電][机機].{0,24}?(?<![\d.])(?:[3-9]\d|[1-4]\d\d) ?kw/u, 'motor-ev-traction', 'drives a vehicle'],
  [/^motor-ev-traction$/, /(?<!\p{L})(?:as[iyí]n[kc]h?r?\p{L}{0,6}|asm (?=\d{1,2}[ -]?pol))|induction|異步|异步|非同期|誘導/u, 'motor-induction', 'said to be an induction motor'],
  [/^motor-(?:ev-traction|dc-brushed|dc)$/, WOUND, 'motor-wound-field', 'windings make its field'],
  [/^motor-spindle$/, /(?<!\p{L})(?:fdb|fluid dynamic)(?!\p{L})|流体軸受/u, 'motor-bldc', 'runs on bearings of a hard disk'],
  [/^(?:motor|gear-motor|motor-pmsm-servo)$/, /(?<!\p{L})(?:h[iy]dr[aá]ul\p{L}{0,8}|hydr?\.|h[iy]dr?(?!\p{L})|hidr\.|orbital)/u, 'hydraulic-motor', 'moved by a fluid'],
  [/^(?:motor|gear-motor)$/, /(?<!\p{L})combust(?:\.|i[oó]n|ible)/u, 'combustion-engine', 'burns fuel'],
  [/^(?:motor|gear-motor)$/, /(?<!\p{L})(?:pneum(?:\.|at|$| )|neum\.)|druckluft|air[- ](?:starter|motor|driven)|пневм|空圧|气动|氣動/u, 'pneumatic-motor', 'moved by air'],
  [/^motor-spindle$/, /(?<!\p{L})(?:sync|syn\.|synchr\p{L}{0,8}|pmsm|perm(?:anent)?\.?[- ]?magn\p{L}{0,3}|пост\p{L}{0,8}\.? магнит\p{L}{0,3})(?!\p{L})|同步|同期|永磁/u, 'motor-pmsm-servo', 'said to be synchronous'],
  [/^motor-synrm$/, /(?<!\p{L})pm[- ]?assist|permanent[- ]magnet[- ]assist/u, 'motor-ie5-pm', 'magnets are said to be in it'],
  [/^brake-spring$/, PERMANENT_BRAKE, 'pm-brake', 'a permanent magnet holds it'],
  [/^rotor$/, /(?<!\p{L})(?:brushless|bldc|bl(?= motor)|pmsm|[is]pms?(?! ?\d)|pms?|(?:permanent|dauer)(?:magn\p{L}{0,14}|err?egt\p{L}{0,3})?|servo(?:[- ]?m[oó]t\p{L}{0,7}|antrieb\p{L}{0,2}|silnik\p{L}{0,2})?|серво\p{L}{0,14}|бес(?:колл|щ[её]т)\p{L}{0,12}|torque[- ]?mot\p{L}{0,4}|eps|ev motor|e-motor|hub motor|magn(?:et(?:i[cz]\p{L}{0,6}|[se]n?)?)?|aimants?|im[aá]n(?:es)?|calamit[ae]|magnesy|магнит\p{L}{0,3}|mıknatıs\p{L}{0,4}|nd-?fe-?b|sm-?co\d?|sm2co17|neodym\p{L}{0,4}|synchron?\p{L}{0,3})(?!\p{L})(?! ?(?:particle|powder|insp|test|r[iy]ss|pulver))|无刷|無刷|ブラシレス|브러시리스|永磁|伺服|サーボ|서보|영구|同步|同期|磁石|磁[铁鐵钢鋼]|[贴貼]磁|钕|釹|着磁|マグネット|자석/u, 'rotor-pm', 'of a motor with magnets'],
  [/^motor-compressor-ac$/, /fixed[ -]speed|constant[ -]speed|on\/off|(?<!\d)(?:2[0-4]0|380|400|415)(?:[-/]\d)? ?v[ ,/-]{1,3}(?:3[ -]?ph[ ,/-]{1,3})?[56]0 ?hz|定速|定频/u, 'compressor', 'runs at one speed'],
  [/^(?:motor-single-phase-sync)$/, /(?<![a-z\d])ie ?[45](?![a-z\d])|(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})? ?(?:kw|квт)(?![a-zа-я])/u, 'motor-ie5-pm', 'rated as motors of industry are'],
  [/^motor-single-phase-sync$/, /^(?!.*(?:(?<!\d)(?:1[12]\d|2[0-4]\d|24) ?v|actuator|shade|damper|blind|timer)).*?(?<!\p{L})(?:pm|psm|pmsm|perm(?:anent)?\.?[- ]?magn\p{L}{0,3}|aimants? perm\p{L}{0,8}|(?:permanentn|trval|trajn|staln)\p{L}{1,3} magnet\p{L}{0,3}|постоянн\p{L}{2,3} магнит\p{L}{0,4})(?!\p{L})/u, 'motor-ie5-pm', 'magnets are said to be in it'],
  [/^motor-compressor-ac$/, /(?<![\d.])3[ -]?(?:ph|ac)(?!\p{L})(?!.*inverter)|(?<!\d)(?:208|230|380|400|460|575)(?:\/\d{3})?[-\/]3(?:[-\/][56]0)?(?!\d)(?!.*inverter)/u, 'compressor', 'on three phases of the mains'],
]; // prettier-ignore

/** Things of other kinds, of which lines that name motors seldom speak. */
const OTHERS =
  /^(?:actuator|motor-linear$|erm$|thruster$|isolator$|circulator$|driver-unit$|pump(?:-small-dc)?$|compressor$|motor-(?:drone|pancake)$|headset$|magnetic-(?:lifter|separator)$|hdd$|motor-stepper-hybrid$|elevator-pm$|eddy-brake$|stir-bar$|encoder$)/;

const kindsFor = (classes: readonly ClassFinding[]): readonly Kind[] =>
  classes.some(({ fact }) => OTHERS.test(fact.id)) ? [...KINDS, ...OTHER_KINDS] : KINDS;

type Tell = (
  id: string,
  why: string,
  confidence: number,
  find: (text: string) => string | null,
) => ClassFinding[] | null;

/** The kind of a generator, a spindle, a rotor, a compressor or an actuator, where its words tell. */
function ofKind(classes: readonly ClassFinding[], texts: readonly ReadLineText[], tell: Tell): ClassFinding[] | null {
  for (const [kinds, said, id, why] of kindsFor(classes)) {
    if (!classes.every(({ fact }) => kinds.test(fact.id))) continue;
    const found = texts.length === 0 ? null : tell(id, why, 0.85, (text) => said.exec(text)?.[0] ?? null);
    if (found !== null) return found;
  }
  // What leaves it open is no motor of an unstated kind.
  return classes.every(({ fact }) => UNKIND.has(fact.id)) ? null : [...classes];
}

/**
 * A motor of no stated kind, or a vibration motor of kilowatts, whose rating tells its kind: what feeds it, three phases, or a rated speed that only an induction motor has. */
export function motorKind(
  line: LineReading,
  found: readonly ClassFinding[],
  texts: readonly ReadLineText[],
): readonly ClassFinding[] {
  const classes = servoKind(line, found, texts);
  const isShaker = classes.length > 0 && classes.every(({ fact }) => fact.id === 'erm');
  const isTold =
    classes.length > 0 &&
    classes.every(({ fact }) => UNKIND.has(fact.id) || kindsFor(classes).some(([kinds]) => kinds.test(fact.id)));
  if (!isShaker && !isTold) return classes;
  const tell = (
    id: string,
    why: string,
    confidence: number,
    find: (text: string) => string | null,
    within = texts,
  ): ClassFinding[] | null => {
    const fact = line.knowledge.classes.get(id);
    if (fact === undefined) return null;
    for (const { source } of within) {
      const found = inLower(source.text, find);
      if (found === null) continue;
      const evidence = evidenceOf('class', found, source, `${why}: ${fact.name}`, fact, line.knowledge, confidence);
      return [{ fact, evidence, weight: 1, pRareEarthMagnet: null, family: null, suffix: null }];
    }
    return null;
  };
  const wound = isShaker ? ofKind(classes, texts, tell)?.filter(({ fact }) => fact.id !== 'erm') : undefined;
  if (wound !== undefined && wound.length > 0) return wound;
  if (isShaker)
    return (
      tell(
        'motor-ac',
        'shakes a machine',
        0.8,
        (text) => (POWER.exec(text) ?? SHAKES_MACHINES.exec(text) ?? THREE_PHASE.exec(text))?.[0] ?? null,
      ) ?? classes
    );
  const own = ofKind(classes, texts, tell);
  if (own !== null) return own;
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
  const field = isAuxiliary
    ? null
    : tell('motor-wound-field', 'windings make its field', 0.85, (text) => WOUND.exec(text)?.[0] ?? null);
  const electronic =
    field ?? tell('motor-bldc', 'commutated by its electronics', 0.85, (text) => ELECTRONIC.exec(text)?.[0] ?? null);
  if (electronic !== null) return electronic;
  const direct = directCurrent(texts.map(({ source }) => source.text.slice(0, 400)).join(' ; '));
  if (direct !== null)
    return (
      (direct === 'switched' ? tell('motor-bldc', 'three phases on direct current', 0.9, phases) : null) ?? classes
    );
  return (
    tell('motor-ie5-pm', 'magnets are said to be in it', 0.85, saysPermanent) ??
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
