import { isMachine } from './comes-with.ts';
import type { Part } from './draft.ts';
import type { ReadLineText } from '../line.ts';
import type { Noun } from '../reading/head.ts';

/** Is what a text names the drive of the thing that another column names, or the thing itself? */
export const isDriveOf = (part: Part, text: ReadLineText, head: Noun): boolean =>
  isMovedBy(part, text, head) || isDriveAlone(part, text, head) || isDriverUnit(part, head);

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
