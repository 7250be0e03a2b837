import { isReplaced } from '../magnets/replaced.ts';
import type { ClassFinding } from '../parts/component.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { inLower } from '../text/in-lower.ts';
import { PERMANENT, WOUND } from './field-said.ts';
import { OTHER_KINDS, type Kind } from './other-kinds.ts';
import { ratedKind, shakerKind, type Tell } from './rated-kind.ts';
import { servoKind } from './servo-kind.ts';

/** Classes of motors that leave open of which kind it is. */
const UNKIND = new Set(['motor', 'gear-motor', 'motor-ac', 'motor-auto-aux', 'actuator', 'actuator-linear-electric']);

/** "Replaces PMSM drive": of what was there before. */
function saysPermanent(text: string): string | null {
  const found = PERMANENT.exec(text);
  return found === null || isReplaced(text, found.index, found.index + found[0].length) ? null : found[0];
}

const PERMANENT_BRAKE =
  /(?<!\p{L})(?:pm(?=[ -](?:type|brake|bremse))|perm(?:anent)?\.?[- ,]{0,2}mag\p{L}{0,4}|aimants? permanents?|im[aá]n permanente|dauermagn\p{L}{0,3})(?!\p{L})|永磁|永久磁/u;

/** Motors, rotors and brakes of which words beside them tell the kind: those things, what is said, and what they are then. */
const KINDS: readonly Kind[] = [
  [/^(?:generator|alternator|motor-bldc)/, (text) => /(?<!\p{L})(?:avr|self-?exc\p{L}{0,6}|(?<!magnet[- ]|permanent(?:ly)? |pm[ga]?[- ])excited|wzb\.?|uzwoj\p{L}{0,6}\.?)(?!\p{L})|励磁|勵磁/u.exec(text), 'motor-wound-field', 'windings make its field'],
  [/^motor$/, (text) => /(?:汽车|汽車|电动车|電動車|新能源|整车|整車|车桥|車橋|前轮|后轮|乘用车|客车|卡车|叉车)(?:(?![座雨窗门門镜鏡风風泵尾]|空[调調]).){0,14}[驱驅][动動][电電][机機]|[驱驅][动動][电電][机機].{0,24}?(?<![\d.])(?:[3-9]\d|[1-4]\d\d) ?kw/u.exec(text), 'motor-ev-traction', 'drives a vehicle'],
  [/^motor-(?:ev-traction|dc-brushed|dc)$/, (text) => WOUND.exec(text), 'motor-wound-field', 'windings make its field'],
  [/^(?:motor|gear-motor|motor-pmsm-servo)$/, (text) => /(?<!\p{L})(?:h[iy]dr[aá]ul\p{L}{0,8}|hydr?\.|h[iy]dr?(?!\p{L})|hidr\.|orbital)/u.exec(text), 'hydraulic-motor', 'moved by a fluid'],
  [/^(?:motor|gear-motor)$/, (text) => /(?<!\p{L})combust(?:\.|i[oó]n|ible|[óã](?!\p{L})|ão|ie)/u.exec(text), 'combustion-engine', 'burns fuel'],
  [/^(?:motor|gear-motor)$/, (text) => /(?<!\p{L})(?:pneum(?:\.|at|$| )|neum\.)|druckluft|(?<![a-z])air[- ](?:starter|motor|driven)|пневм|空圧|气动|氣動/u.exec(text), 'pneumatic-motor', 'moved by air'],
  [/^brake-spring$/, (text) => PERMANENT_BRAKE.exec(text), 'pm-brake', 'a permanent magnet holds it'],
  [/^rotor$/, (text) => WOUND.exec(text), 'motor-wound-field', 'windings make its field'],
  [/^rotor$/, (text) => /(?<!\p{L})(?:brushless|bldc|bl(?= motor)|pmsm|[is]pms?(?! ?\d)|pms?|(?:permanent|dauer)(?:magn\p{L}{0,14}|err?egt\p{L}{0,3})?|servo(?:[- ]?m[oó]t\p{L}{0,7}|antrieb\p{L}{0,2}|silnik\p{L}{0,2})?|серво\p{L}{0,14}|бес(?:колл|щ[её]т)\p{L}{0,12}|torque[- ]?mot\p{L}{0,4}|eps|ev motor|e-motor|hub motor|magn(?:et(?:i[cz]\p{L}{0,6}|[se]n?)?)?|aimants?|im[aá]n(?:es)?|calamit[ae]|magnesy|магнит\p{L}{0,3}|mıknatıs\p{L}{0,4}|nd-?fe-?b|sm-?co\d?|sm2co17|neodym\p{L}{0,4}|synchron?\p{L}{0,3})(?!\p{L})(?! ?(?:particle|powder|insp|test|r[iy]ss|pulver))|无刷|無刷|ブラシレス|브러시리스|永磁|伺服|サーボ|서보|영구|同步|同期|磁石|磁[铁鐵钢鋼]|[贴貼]磁|钕|釹|着磁|マグネット|자석/u.exec(text), 'rotor-pm', 'of a motor with magnets'],
]; // prettier-ignore

/** Things of other kinds, of which lines that name motors seldom speak. */
const OTHERS =
  /^(?:generator|alternator|dynamo|motor-ev-traction$|actuator|motor-linear$|erm$|thruster$|isolator$|circulator$|driver-unit$|pump(?:-small-dc|-bldc)?$|compressor$|motor-(?:drone|pancake|single-phase-sync|compressor-ac|synrm|spindle)$|headset$|magnetic-(?:lifter|separator)$|hdd$|motor-stepper-hybrid$|elevator-pm$|eddy-brake$|stir-bar$|encoder$|starter-m|contactor$)/;

const kindsFor = (classes: readonly ClassFinding[]): readonly Kind[] =>
  classes.some(({ fact }) => OTHERS.test(fact.id)) ? [...OTHER_KINDS, ...KINDS] : KINDS;

/** The kind of a generator, a spindle, a rotor, a compressor or an actuator, where its words tell. */
function ofKind(classes: readonly ClassFinding[], texts: readonly ReadLineText[], tell: Tell): ClassFinding[] | null {
  for (const [kinds, said, id, why] of kindsFor(classes)) {
    if (!classes.every(({ fact }) => kinds.test(fact.id))) continue;
    const found = texts.length === 0 ? null : tell(id, why, 0.85, (text) => said(text)?.[0] ?? null);
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
  if (isShaker) return shakerKind(tell) ?? classes;
  const own = ofKind(classes, texts, tell);
  if (own !== null) return own;
  return ratedKind(line, classes, texts, tell, {
    permanent: saysPermanent,
    wound: (text) => WOUND.exec(text)?.[0] ?? null,
  });
}
