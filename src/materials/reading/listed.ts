import type { Lexicon, Meaning } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import { normalise, type Normalised } from '../text/normalise.ts';
import type { Cut } from './segments.ts';
import { MAGNET_WORD } from './features.ts';
import { FRAME_SIZE } from './stands-first.ts';
import { isWritten } from './written.ts';

/** Marks between the things of a list; those that cut as "and" by themselves are left to `segments.ts`. */
const MARKS = /[,、;・•]/u;
const JOINS = /[+&]/;

/** What turns, and what sounds or pulls: motors, loudspeakers, magnets. */
const MOVES = /^(?:motor(?!-controller)|gear-motor|wheel-motor|servo-(?!drive)|vca|erm|lra|actuator)/;
const SOUNDS = /^(?:loudspeaker|micro-speaker|tweeter|buzzer|siren|headphone|microphone|camera)/;

/** Value of what feeds a motor. */
const CONTROLS = 'motor-controller-electronics';

/** How many of it: "2x motors", "2 motors", モーター2個, "motor x2". */
const COUNTED =
  /^ ?(?:\d{1,3} ?[x×]? ?(?=\p{L})|[x×] ?\d)|(?:[x×] ?\d{1,3}|\d{1,3} ?(?:pcs?|stk|szt|шт|ks|pz|[個个台本枚개只支])) ?$/u;
const OPENS_COUNTED = /^ ?\d{1,3} ?[x×]? ?(?=\p{L}{3})|^ ?\d{1,3}[x×] ?\p{L}/u;
/** More than one, where the word shows it. */
const PLURAL =
  /(?<![su]|ass[ií]|[a-z]*len|gp|axi|ab)s$|(?:or|ett|ad|eb|tt|aub)en$|magnete$|(?:motor|magnet|altoparlant)i$|(?:silnik|glosnik|motor)[iy]$|(?:мотор|двигател|магнит|динамик|привод|винт)[ыия]$/u;
/** "L298N", "ESP32", "HC-SR04": a module by its type; "M3x10" and "IP65" are none. */
const MODEL = /^ ?(?!(?:m|ip|v|ral|din|iso|nema|awg|rev|usb)[ -]?\d)(?=[^ ]*\d)\p{L}[\p{L}\d-]{3,12} ?$/u;
/** Behind the name of a carrier its type or its rating, and no other thing: "motor 2212 920KV". */
const RATED =
  /^(?:[a-zа-я]{0,2}|ohms?|watts?|volts?|rpm|nema|neod\.?|(?=\D*\d)[\p{sc=Latin}\p{sc=Cyrillic}\d./×-]{1,16}[個个台本枚개只支]?|セット|set|kit|세트)$/u;
const isRating = (behind: string): boolean => behind.split(' ').every((word) => RATED.test(word));
/** "4-core", "3-pin": what another thing is like. */
const LIKE = /^ ?\d{1,3}(?:-| ?(?:pins?|pol|poles?|ways?|wires?)(?!\p{L}))/u;
/** Screws that a pulley or a coupling has. */
const SET_SCREW = /(?:set|grub) ?screw|gewindestift|madenschraube/;

/** What is named by what it holds, joins or serves: behind it a list only says what that is. */
const ATTACHED = [
  'fastener', 'cable', 'holding', 'joint', 'adhesive', 'label', 'wear', 'brush', 'switching', 'socket', 'fitting-of-abbreviated', 'holder', 'cover',
] as const; // prettier-ignore
/** The same in the order in which they tell what a piece of an assembly is. */
const SERVES = [
  'fastener', 'cable', 'enclosing', 'cover', 'holder', 'holding', 'joint', 'wear', 'brush', 'switching', 'socket', 'fitting-of-abbreviated', 'fitting',
] as const; // prettier-ignore
/** Of these, by their words: roles that not every vocabulary gives. */
const WIRES =
  /^(?:wires?|wiring|leads?|leitung|przewod|kabel|cables?|cav[io])|[缆纜线線]$|ケーブル|コード|케이블|кабел|провод/u;
const FASTENS = /^(?:nakretk|wkret|matic[ei]$|matk[yai]$|гайк|шуруп|саморез)/u;
/** Several of what fastens; "vis" and what is written without blanks show no number. */
const FASTENS_MANY =
  /(?<!s)s$|^[a-z]*(?:schraub|mutter|schroev|bout|moer)e?n$|[iyыи]$|skruv?[ae]r$|bult[ae]r$|vidalar$|csavarok$|ruuvit$|\p{Script=Han}$|[\u30a1-\u30fa\uac00-\ud7a3]$/u;
/** What reads a magnet, and lies beside it in a list as it does in the thing. */
const READS = /sens|czujni|датчик|snimac|cidlo|capteur|[传傳]感|センサ|센서/u;
/** "Gripper: body, jaws, servo, screws": what the things behind a colon are of, or that there are several. */
const HEADED =
  /^[^\d,;:、・•+&]{3,32}(?<![a-z]\+?):(?= |\p{Script=Han}|[\u3041-\u30fa])|^[^\d,;:、・•+&]{3,32}[a-z]{2}: /u;
const CONTENTS =
  /^(?:contents?|kits?|sets?|zestaw|komplet|satz|juego|conjunto|incl\p{L}*|consist\p{L}*(?: of)?|inhalt|(?:liefer)?umfang|bestehend aus|besteht aus|contenu|comprend|conten\p{L}*|contiene|composto da|compuesto de|spare parts?|ersatzteile?|zawart\p{L}*|sklad\p{L}*|obsah\p{L}*|состав|в составе|内容物?|内含|包含|包括|[构構]成品?|同梱品?|구성품?|내용물) ?$/u;
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
  /** With how many before it: "2 screws", "4x M3 nuts". */
  readonly isCounted: boolean;
  /** Counted, or in the plural. */
  readonly isMany: boolean;
  readonly isOwn: boolean;
  readonly isControl: boolean;
  readonly isAttached: boolean;
  /** What it is to an assembly: what fastens, wires, holds or covers; '': none of these. */
  readonly serves: string;
  readonly isAccessory: boolean;
  readonly isPaper: boolean;
  readonly isMagnet: boolean;
  /** "Screw M4": a thread makes it a thing of its own. */
  readonly isThreaded: boolean;
  /** "Motor mounts": a carrier behind it is no attribute of it. */
  readonly isOfCarrier: boolean;
}

/**
 * Cuts at the marks of a text that lists several things, each with a name of its own: "ESC, motor, propeller", "Screws, magnets, inserts",
 * モーター・ESC・プロペラ. Most texts with commas name one thing and what it is like, for or of ("Bracket, motor, NEMA 17"), and have none.
 */
export function cutsOfList(matches: readonly Match[], lexicon: Lexicon, text: Normalised): Cut[] {
  const heading = headingOf(text, lexicon);
  if (heading === null) return [];
  const marks = marksOf(matches, lexicon, text).filter(({ start }) => start >= heading);
  const pieces: Piece[] = [];
  let from = heading;
  for (const { start, end } of [...marks, { start: text.folded.length, end: 0 }]) {
    // "• housing • servo motor • screws"
    if (start === 0 && text.folded.startsWith('•')) {
      from = end;
      continue;
    }
    const piece = pieceOf(text.cased.slice(from, start), lexicon);
    if (piece === null) return [];
    pieces.push(piece);
    from = end;
  }
  const isEven = new Set(text.folded.slice(heading).match(/[,;•]/g)).size < 2;
  if (!((isEven && (assembles(pieces, heading > 0) || counts(pieces))) || (heading === 0 && lists(pieces)))) return [];
  return [...(heading > 0 ? [{ start: heading - 1, end: heading }] : []), ...marks]
    .filter(({ start }) => start === heading - 1 || MARKS.test(text.folded.charAt(start)))
    .map(({ start, end }) => ({ start, end, role: 'and' }));
}

/** Where the things begin that a heading is of; 0: there is none, null: it is no thing that has others in it. */
function headingOf({ cased, folded }: Normalised, lexicon: Lexicon): number | null {
  const end = (HEADED.exec(folded)?.[0] ?? '').trimEnd().length;
  if (end === 0) return folded.includes(':') ? null : 0;
  if (CONTENTS.test(folded.slice(0, end - 1))) return end;
  const of = pieceOf(cased.slice(0, end - 1), lexicon);
  return of?.kind === 'thing' && of.serves === '' && !of.isAccessory && !of.isControl && !of.isPaper ? end : null;
}

/**
 * A text with a thing on each of three lines or more, "housing⏎servo motor⏎screws", with a plus for the line ends; null: a narrow cell
 * has wrapped one name.
 */
export function listOfLines(written: string, lexicon: Lexicon): string | null {
  const lines = written.trim().split(LINE_END);
  const isBulleted = lines.every((line) => BULLET.test(line));
  const things = lines.map((line) => line.replace(BULLET, '').trim());
  if (things.length > 12 || things.some((line) => line === '' || line.length > 40 || /[,;:|+&]/.test(line)))
    return null;
  const pieces: Piece[] = [];
  for (const thing of things) {
    const piece = pieceOf(thing, lexicon);
    if (piece === null) return null;
    pieces.push(piece);
  }
  // "Mounting⏎screws⏎motor": a word to a line may be what a narrow column leaves of a name, whose first or last word is the carrier.
  if (things.every((line) => !line.includes(' ')) && (pieces[0]?.kind === 'carrier' || pieces.at(-1)?.kind === 'carrier')) return null; // prettier-ignore
  return assembles(pieces, isBulleted) || lists(pieces) ? things.join(' + ') : null;
}

const LINE_END = /(?:\r?\n|[\r\u2028])/;
const BULLET = /^\s*[-*•·–](?=\s)/;

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

const isPaper = ({ kind, value }: Meaning): boolean => kind === 'document' || value === 'document';

const NOUNS = new Set(['class', 'magnet', 'family', 'part', 'feature', 'shape', 'document']);
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
    if (meaning.kind === 'family' && !MAGNET_WORD.test(word)) continue;
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
    isCounted: OPENS_COUNTED.test(folded),
    isMany,
    isOwn: nouns.length > 0 && nouns.every(({ meaning: { roles } }) => roles.has('own')),
    isControl: nouns.length === 1 && (meaning?.roles.has('control') === true || meaning?.value === CONTROLS),
    serves: servesAs(nouns),
    isMagnet: meaning?.kind === 'magnet' || meaning?.kind === 'family',
    isThreaded: THREAD.test(folded),
    isPaper: nouns.some(
      ({ meaning }) => isPaper(meaning) || meaning.roles.has('label') || meaning.roles.has('adhesive'),
    ),
    isAccessory: nouns.some(({ meaning: { roles } }) => roles.has('accessory') && !roles.has('own')),
    isOfCarrier: nouns.some(({ meaning: { kind, value } }) => isCarrier(kind, value)),
    isAttached: nouns.some(({ meaning: { roles } }) => ATTACHED.some((role) => roles.has(role))),
  });
  if (last === undefined) return of(MODEL.test(folded) ? 'model' : 'other', { word: folded.trim() });
  if (LIKE.test(folded) || SET_SCREW.test(folded) || MATERIAL.test(last.word)) return of('other', last);
  const carries = nouns.every(({ meaning: { kind, value } }) => isCarrier(kind, value));
  return carries ? of(isRating(folded.slice(last.end)) ? 'carrier' : 'other', last) : of('thing', last);
}

function servesAs(nouns: readonly { readonly meaning: Meaning; readonly word: string }[]): string {
  if (nouns.some(({ word }) => FASTENS.test(word))) return 'fastener';
  const served = SERVES.find((role) => nouns.some(({ meaning: { roles } }) => roles.has(role))) ?? '';
  return served !== 'fastener' && nouns.some(({ word }) => WIRES.test(word)) ? 'cable' : served;
}

const isInitial = ({ headInitial, headFinal }: Meaning): boolean => headInitial && !headFinal;

const isCarrier = (kind: string, value: string): boolean =>
  kind === 'magnet' || kind === 'family' || (kind === 'class' && (MOVES.test(value) || SOUNDS.test(value)));

const THREAD = /(?<![a-z\d])m\d{1,2}(?![\d.])/;
/** Several screws, by their word or by how many. */
const areFasteners = ({ serves, word, isMany, isThreaded }: Piece): boolean =>
  serves === 'fastener' && (isMany || isThreaded || FASTENS_MANY.test(word));

/**
 * "Screws, servo motor, cable", "bracket, servo and screws": the parts of an assembly. A catalogue has the noun first and behind it what
 * that is for ("Screw, motor, propeller"): several screws are for nothing, nothing is for screws, and no thing is screw and cable.
 */
function assembles(pieces: readonly Piece[], isHeaded: boolean): boolean {
  const [lead] = pieces;
  const things = pieces.filter(({ kind }) => kind === 'thing');
  const isCounted = pieces.every((piece) => piece.isCounted);
  if (lead === undefined || pieces.length < (isCounted ? 2 : 3) || pieces.length > 12) return false;
  if (!pieces.some(({ kind }) => kind === 'carrier') || (lead.kind === 'carrier' && !isHeaded)) return false;
  const odd = pieces.filter(({ kind }) => kind === 'other').length;
  if (
    things.length < (isCounted ? 1 : 2) ||
    things.some(({ isPaper }) => isPaper) ||
    odd > (isHeaded && pieces.length > 3 ? 1 : 0)
  )
    return false;
  if (isCounted) return lead.serves !== '';
  // "Hall sensor, magnet, nut": a bare magnet, beside what reads it.
  if (READS.test(lead.word) && pieces[1]?.kind === 'carrier' && pieces[1].isMagnet && things.some(({ serves }) => serves !== '')) return true; // prettier-ignore
  const served = new Set(things.map(({ serves }) => serves).filter((role) => role !== ''));
  if (isHeaded && served.has('fastener')) return true;
  if (served.size < 2 || !things.some(areFasteners)) return false;
  // "Screws, motor, bracket" may be for that bracket.
  return lead.serves !== 'fastener' || served.has('cable') || served.size > 2;
}

/** "1 microphone, 2 speakers": of each how many, and none that another is a part of. */
const counts = (pieces: readonly Piece[]): boolean =>
  pieces.length > 1 &&
  pieces.length <= 12 &&
  pieces.every(
    ({ kind, isCounted, isOwn, value }) =>
      isCounted && (kind === 'carrier' || (kind === 'thing' && (isOwn || SOUNDS.test(value)))),
  ) &&
  pieces.some(({ kind }) => kind === 'carrier');

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
