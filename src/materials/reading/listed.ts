import type { Lexicon, Meaning } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import { normalise, type Normalised } from '../text/normalise.ts';
import type { Cut } from './segments.ts';
import { FRAME_SIZE } from './stands-first.ts';
import { isWritten } from './written.ts';

/** Marks between the things of a list; those that cut as "and" by themselves are left to `segments.ts`. */
const MARKS = /[,、;・]/u;
const JOINS = /[+&]/;

/** What turns, and what sounds or pulls: motors, loudspeakers, magnets. */
const MOVES = /^(?:motor(?!-controller)|gear-motor|wheel-motor|servo-(?!drive)|vca|erm|lra|actuator)/;
const SOUNDS = /^(?:loudspeaker|micro-speaker|tweeter|buzzer|siren|headphone|microphone|camera)/;

/** Value of what feeds a motor. */
const CONTROLS = 'motor-controller-electronics';

/** How many of it: "2x motors", "2 motors", モーター2個, "motor x2". */
const COUNTED =
  /^ ?(?:\d{1,3} ?[x×]? ?(?=\p{L})|[x×] ?\d)|(?:[x×] ?\d{1,3}|\d{1,3} ?(?:pcs?|stk|szt|шт|ks|pz|[個个台本枚개只支])) ?$/u;
/** More than one, where the word shows it. */
const PLURAL =
  /(?<![su]|ass[ií]|[a-z]*len|gp|axi|ab)s$|(?:or|ett|ad|eb|tt|aub)en$|magnete$|(?:motor|magnet|altoparlant)i$|(?:silnik|glosnik|motor)[iy]$|(?:мотор|двигател|магнит|динамик|привод|винт)[ыия]$/u;
/** "L298N", "ESP32", "HC-SR04": a module by its type; "M3x10" and "IP65" are none. */
const MODEL = /^ ?(?!(?:m|ip|v|ral|din|iso|nema|awg|rev|usb)[ -]?\d)(?=[^ ]*\d)\p{L}[\p{L}\d-]{3,12} ?$/u;
/** Behind the name of a carrier its type or its rating, and no other thing: "motor 2212 920KV". */
const RATED =
  /^(?:[a-zа-я]{0,2}|(?=\D*\d)[\p{sc=Latin}\p{sc=Cyrillic}\d./×-]{1,16}[個个台本枚개只支]?|セット|set|kit|세트)$/u;
const isRating = (behind: string): boolean => behind.split(' ').every((word) => RATED.test(word));
/** "4-core", "3-pin": what another thing is like. */
const LIKE = /^ ?\d{1,3}-/;

/** What is named by what it holds, joins or serves: behind it a list only says what that is. */
const ATTACHED = [
  'fastener', 'cable', 'holding', 'joint', 'adhesive', 'label', 'wear', 'brush', 'switching', 'socket', 'fitting-of-abbreviated', 'holder', 'cover',
] as const; // prettier-ignore
const AMPLIFIES = /^(?:amp|verst|wzmac|усил|アンプ|앰프|功放)/;
const CASE =
  /^(?:hous|encl|case|cabin|box|gehause|boitier|caisse|caja|carcasa|cassa|scatola|caixa|obudow|kryt|корпус|ケース|筐体|エンクロージャ|케이스|하우징|外壳|机箱|箱体)/;

const BOARD = /^(?:pcb|platine)/;
const ON_BOARD = /^(?:leds?$|lcd|oled|displ|resist|potent|keypad)/;
/** What a thing is made of, though the word may name a part. */
const MATERIAL =
  /^(?:steel|stainless|iron|brass|alumin|copper|plastic|rubber|wood|stahl|edelstahl|eisen|messing|holz|acier|laiton|acero|hierro|acciaio|ottone|stal|сталь|латунь|алюмин|鋼|钢|铁|黄铜)/;

interface Piece {
  readonly kind: 'carrier' | 'thing' | 'model' | 'other';
  readonly value: string;
  readonly word: string;
  /** Counted, or in the plural. */
  readonly isMany: boolean;
  readonly isOwn: boolean;
  readonly isControl: boolean;
  readonly isAttached: boolean;
  readonly isAccessory: boolean;
  /** "Motor mounts": a carrier behind it is no attribute of it. */
  readonly isOfCarrier: boolean;
}

/**
 * Cuts at the marks of a text that lists several things, each with a name of its own: "ESC, motor, propeller", "Screws, magnets, inserts",
 * モーター・ESC・プロペラ. Most texts with commas name one thing and what it is like, for or of ("Bracket, motor, NEMA 17"), and have none.
 */
export function cutsOfList(matches: readonly Match[], lexicon: Lexicon, text: Normalised): Cut[] {
  const marks = marksOf(matches, lexicon, text);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of [...marks, { start: text.folded.length, end: 0 }]) {
    const piece = pieceOf(text.cased.slice(from, start), lexicon);
    if (piece === null) return [];
    pieces.push(piece);
    from = end;
  }
  return lists(pieces)
    ? marks
        .filter(({ start }) => MARKS.test(text.folded.charAt(start)))
        .map(({ start, end }) => ({ start, end, role: 'and' }))
    : [];
}

function marksOf(
  matches: readonly Match[],
  lexicon: Lexicon,
  { folded }: Normalised,
): { start: number; end: number }[] {
  const marks = matches
    .filter(({ id }) => lexicon.meaningsOf(id)[0]?.kind === 'conj')
    .map(({ start, end }) => ({ start, end }));
  for (let at = 0; at < folded.length; at++) {
    const char = folded.charAt(at);
    // "4,5 V"
    if (char === ',' && /\d/.test(folded.charAt(at - 1)) && /\d/.test(folded.charAt(at + 1))) continue;
    if ((MARKS.test(char) || JOINS.test(char)) && !marks.some(({ start }) => start === at))
      marks.push({ start: at, end: at + 1 });
  }
  return marks.sort((a, b) => a.start - b.start);
}

const NOUNS = new Set(['class', 'magnet', 'part', 'feature', 'shape', 'document']);
/** What a thing is for, comes with or is without: no bare list. */
const RELATES = new Set(['prep', 'post', 'without', 'free', 'contains']);

/** What stands between two marks; null: nothing, or more than a name. */
function pieceOf(written: string, lexicon: Lexicon): Piece | null {
  const text = normalise(written);
  const { folded } = text;
  if (folded.trim() === '') return null;
  const nouns: { meaning: Meaning; word: string; end: number }[] = [];
  const found = lexicon.matcher.match(text);
  for (const match of found) {
    const meaning = lexicon.meaningsOf(match.id)[0];
    if (
      meaning === undefined ||
      (RELATES.has(meaning.kind) && meaning.value !== 'of' && isWritten(match, lexicon, text, found))
    ) {
      if (meaning !== undefined) return null;
      continue;
    }
    const word = folded.slice(match.start, match.end);
    if (NOUNS.has(meaning.kind) && !FRAME_SIZE.test(word)) nouns.push({ meaning, word, end: match.end });
  }
  const last = nouns.at(-1);
  const isMany =
    COUNTED.test(folded) ||
    (last !== undefined && (PLURAL.test(last.word) || (isInitial(last.meaning) && /[iyыи]$/.test(last.word))));
  const of = (kind: Piece['kind'], { meaning, word }: { meaning?: Meaning; word: string }): Piece => ({
    kind,
    value: meaning?.value ?? '',
    word,
    isMany,
    isOwn: nouns.length > 0 && nouns.every(({ meaning: { roles } }) => roles.has('own')),
    isControl: nouns.length === 1 && (meaning?.roles.has('control') === true || meaning?.value === CONTROLS),
    isAccessory: nouns.some(({ meaning: { roles } }) => roles.has('accessory') && !roles.has('own')),
    isOfCarrier: nouns.some(({ meaning: { kind, value } }) => isCarrier(kind, value)),
    isAttached: nouns.some(({ meaning: { roles } }) => ATTACHED.some((role) => roles.has(role))),
  });
  if (last === undefined) return of(MODEL.test(folded) ? 'model' : 'other', { word: folded.trim() });
  if (LIKE.test(folded) || MATERIAL.test(last.word)) return of('other', last);
  const carries = nouns.every(({ meaning: { kind, value } }) => isCarrier(kind, value));
  return carries ? of(isRating(folded.slice(last.end)) ? 'carrier' : 'other', last) : of('thing', last);
}

const isInitial = ({ headInitial, headFinal }: Meaning): boolean => headInitial && !headFinal;

const isCarrier = (kind: string, value: string): boolean =>
  kind === 'magnet' || (kind === 'class' && (MOVES.test(value) || SOUNDS.test(value)));

function lists(pieces: readonly Piece[]): boolean {
  const [lead] = pieces;
  const first = pieces.findIndex(({ kind }) => kind === 'carrier');
  const carriers = pieces.filter(({ kind }) => kind === 'carrier');
  if (lead === undefined || first < 0 || pieces.length < 3 || pieces.length > 12) return false;
  const others = pieces.filter(({ kind }) => kind === 'thing');
  const own = new Set(others.filter(({ isOwn }) => isOwn).map(({ word }) => word)).size;
  const odd = pieces.filter(({ kind }) => kind === 'other').length;
  if (odd > 0 && !(odd === 1 && pieces.length > 3 && own > 1)) return false;
  // "Driver, 2 motors, L298N" is that driver.
  if (pieces.some(({ kind }) => kind === 'model') && !lead.isOwn && lead.kind !== 'carrier') return false;
  // "Screws, magnets, inserts", "ESC, 2 motors, 2 props": several of each.
  if (carriers.some(({ isMany }) => isMany)) {
    const many = others.filter(({ isMany, isOwn }) => isMany || isOwn).length;
    // "Seals, motors, pumps" are for those, but magnets and screws are bought together.
    if (
      (lead.isAttached || lead.isAccessory) &&
      !lead.isOfCarrier &&
      own < 2 &&
      carriers.some(({ value }) => MOVES.test(value))
    )
      return false;
    if (many > 1 || (many > 0 && (lead.isMany || lead.isOwn))) return true;
  }
  // "LED, buzzer, servo": of one of each, things that no motor or loudspeaker is an attribute of.
  const kinds = carriers.some(({ value }) => MOVES.test(value)) && carriers.some(({ value }) => SOUNDS.test(value));
  // "Driver, motors, LEDs" is a driver for both, and so is "Driver, LED, motor".
  const leads = pieces.slice(0, first).some(({ isControl, isOwn }) => isControl && !isOwn);
  const behind = pieces.slice(first).filter(({ isOwn, isMany }) => isOwn && !isMany).length;
  // "PCB, LED, motor": what sits on a board.
  const onBoard = BOARD.test(lead.word) ? others.filter(({ word }) => ON_BOARD.test(word)).length : 0;
  const score = own - onBoard + Number(leads && behind > 0) + Number(kinds && own > 0);
  if (lead.isAttached && !lead.isOwn)
    // "Case, speaker, amplifier": what surrounds a motor is a part of it, and a case with both is a device.
    return CASE.test(lead.word) && own > 0 && carriers.every(({ value }) => SOUNDS.test(value)) && others.some(({ word }) => AMPLIFIES.test(word)); // prettier-ignore
  if (lead.isOwn || lead.isControl || lead.kind === 'carrier') return score > 1;
  return (
    own > 2 ||
    (CASE.test(lead.word) &&
      carriers.every(({ value }) => SOUNDS.test(value)) &&
      others.some(({ word }) => AMPLIFIES.test(word)))
  );
}
