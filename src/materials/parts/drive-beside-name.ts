import { isMachine } from './comes-with.ts';
import type { Part } from './draft.ts';
import type { ReadLineText } from '../line.ts';
import { isPaperNoun, type Noun } from '../reading/head.ts';
import type { Role } from '../lexicon/lexicon.ts';
import type { SeriesHit } from './series.ts';

/** Is what a text names the drive of the thing that another column names, or the thing itself? */
export const isDriveOf = (part: Part, text: ReadLineText, head: Noun, series: readonly SeriesHit[]): boolean =>
  isMovedBy(part, text, head) ||
  isDriveAlone(part, text, head) ||
  isDriverUnit(part, head) ||
  isTypedDrive(part, text, series);

/**
 * "Lock release | SG90 servo motor", "Handle | NEMA 17 stepper motor 1.5 A", "Steering | MG996R": has a thing the type of a motor, and nothing else, in a
 * column of its own? What fastens, holds, wires or turns with a motor is for that type.
 */
export function isTypedDrive({ noun, text: name }: Part, text: ReadLineText, series: readonly SeriesHit[]): boolean {
  const { nouns, segments, text: read } = text.reading;
  if (text === name || text.source.role !== 'description' || segments.length !== 1) return false;
  if (!nouns.every(({ kind, value, cancelledBy }) => kind === 'class' && cancelledBy === null && DRIVE.test(value)))
    return false;
  const typed = series.find(
    (hit) => hit.text === text && A_DRIVE.test(hit.fact.componentClass ?? '') && (hit.fact.pRareEarthMagnet ?? 0) > 0,
  );
  const frame = nouns.length > 0 ? FRAMED.exec(read.folded)?.[0] : undefined;
  const type = typed?.evidence.text ?? frame;
  if (type === undefined || isFor(noun) || !isNamed(name.reading.text.folded)) return false;
  const at = read.folded.indexOf(type.toLowerCase());
  const said = [{ start: at, end: at + type.length }, ...nouns];
  return read.folded
    .replace(/[^]/g, (char, i: number) => (said.some(({ start, end }) => i >= start && i < end) ? ' ' : char))
    .split(/[\s,;()/-]+/)
    .every((word) => /^(?:|.*\d.*|[a-z]{1,2}|micro|mini|metal|gear|class|type|rc)$/.test(word));
}

const FRAMED = /^nema ?\d{1,2}(?!\d)/;
const A_DRIVE = /^(?:motor-(?!controller)|gear-motor|servo-hobby|actuator|rotary)/;
const FOR: readonly Role[] = ['cable', 'connector', 'holder', 'holding', 'joint', 'fitting', 'fitting-listed', 'fitting-of-drive', 'fitting-of-abbreviated', 'cover', 'enclosing', 'fastener', 'adhesive', 'socket', 'wear', 'brush', 'label', 'control', 'accessory', 'switching', 'own']; // prettier-ignore
const TURNS =
  /^(?:gears?|pinions?|dampers?|dampener|shafts?|bearings?|belts?|rods?|rails?|screws?|keys?|zahnr\p{L}{1,6}|welle|lager|riemen|engranaje|polea|eje|ingranaggio|puleggia|albero|engrenage|poulie|arbre|kolo zebate|шестерн\p{L}|шкив|вал|齿轮|轴承?|皮带|歯車|軸受?)$/iu;

/** Whether a part is one for a motor: what one moves is none, though its word may be another thing's ("lock" is a lid in Swedish). */
const isFor = (noun: Noun): boolean =>
  isPaperNoun(noun) ||
  noun.value !== '' ||
  TURNS.test(noun.text) ||
  (!MOVED.some((role) => noun.roles.has(role)) &&
    !/^lock$/i.test(noun.text) &&
    FOR.some((role) => noun.roles.has(role)));
const MOVED: readonly Role[] = ['place', 'driven', 'actuated'];

/** A short name: no sentence, nothing with a size or a purpose. */
const isNamed = (folded: string): boolean => /^[^\d:;|]{2,40}$/u.test(folded);

/** "XY stage | Stepping motor cross platform": does the text say by what a thing is moved that positions something? */
const isMovedBy = ({ noun }: Part, { reading: { nouns } }: ReadLineText, head: Noun): boolean =>
  noun.roles.has('actuated') &&
  nouns.some(({ roles, cancelledBy }) => roles.has('actuated') && cancelledBy === head.text);

/** "Drivers | 50 mm planar magnetic": are they those of headphones, by what they are specified as? */
const isDriverUnit = ({ noun }: Part, { value }: Noun): boolean =>
  value === 'headphone' && /^drivers?$/i.test(noun.text);

/**
 * "Gripper | servo motor 100 W", "Puerta | servomotor": is the text a drive, or a loudspeaker, and nothing else, beside a thing that has one in it? A
 * belt, a wheel or a cable is for it, and so is what "motor" alone stands beside.
 */
const isDriveAlone = (
  { noun, text: name }: Part,
  { reading: { nouns, segments } }: ReadLineText,
  { value, start }: Noun,
): boolean =>
  DRIVE.test(value) &&
  start < 4 &&
  segments.length === 1 &&
  nouns.every(({ kind, cancelledBy }) => kind === 'class' && cancelledBy === null) &&
  (noun.roles.has('place') || noun.roles.has('actuated') || isMachine(name)) &&
  !PIECE.test(noun.text) &&
  isWhole(name.reading.text.folded, noun);

const DRIVE = /^(?:motor-|gear-motor|servo-hobby|actuator|loudspeaker)/;

/** Where something sits, and a piece of what turns. */
const PIECE = /^(?:axles?|achse|wheels?|whl|steering.*|drum|trommel|kopf|lid|hood|roof|pillar|seed|gauge)$/iu;

/** "Door unit left", "Gruppo porte": with another word it may be a piece of the thing, "Bisagra puerta". */
const isWhole = (folded: string, { start, end }: Noun): boolean =>
  `${folded.slice(0, start)} ${folded.slice(end)}`.split(/[\s,;:()/-]+/).every((word) => WHOLE.test(word));

const WHOLE =
  /^(?:[a-z]?\d{0,4}[a-z]?|units?|operators?|opener|groups?|assembly|assy|asm|system|modul[eo]?|station|main|left|right|front|rear|upper|lower|linear|robot|sliding|rotary|einheit|gruppe|anlage|links|rechts|vorn|hinten|gruppo|operatore|unita|sinistra|destra|groupe|ensemble|operateur|gauche|droite|grupo|conjunto|operador|izquierd[ao]|derech[ao]|zespol|lew[yae]|praw[yae]|узел|блок|组件|总成|ユニット|유닛)$/u;
