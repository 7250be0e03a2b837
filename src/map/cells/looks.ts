import { TextKind, type TextArena } from '../../read/arena.ts';
import { isUnstatedQuantity, parseAmount, separatorOf } from './numbers.ts';
import { endsInDigit, hasLetter, isPlain } from '../plain.ts';
import { pooledTexts, type PooledTexts } from './text-pool.ts';
import { parseUnit } from './units.ts';
import { isTopLevel } from '../rows/words.ts';

/** What a cell's text looks like. */
export const Look = {
  known: 1,
  numeric: 1 << 1,
  /** A number, or words that stand for an unstated quantity. */
  quantity: 1 << 2,
  money: 1 << 3,
  url: 1 << 4,
  letters: 1 << 5,
  /** Several words, or a run of four and more CJK characters. */
  prose: 1 << 6,
  /** Digits mixed with letters or dashes, no spaces: like a part number. */
  code: 1 << 7,
  longDigits: 1 << 8,
  refDes: 1 << 9,
  dotted: 1 << 10,
  level: 1 << 11,
  unit: 1 << 12,
  arrow: 1 << 13,
  /** Nothing, or strokes that say so or rule a line. */
  blank: 1 << 14,
  /** A text, not blank, that holds a letter; numbers, dates and errors are none. */
  text: 1 << 15,
  /** No more than space. */
  empty: 1 << 16,
  /** May be a word of a header. */
  word: 1 << 17,
  /** `#` or `%` alone. */
  sign: 1 << 18,
  /** Proves the decimal point, or the comma. */
  point: 1 << 19,
  comma: 1 << 20,
} as const;

const LENGTH_SHIFT = 21;
/** `blank` and `text` as bits of a byte. */
const SHAPE_SHIFT = 13;
const LONGEST = 300;
/** Longer cells are no words of a header. */
export const HEADER_LENGTH = 60;

const REFDES =
  /^[A-Z]{1,6}_?\d{1,5}[A-Z]?(?:\s*[-–—]\s*[A-Z]{0,6}_?\d{1,5}[A-Z]?)?(?:(?:\s*[,;]\s*|\s*\/\s*(?=[A-Z])|\s+)[A-Z]{0,6}_?\d{1,5}[A-Z]?(?:\s*[-–—]\s*[A-Z]{0,6}_?\d{1,5}[A-Z]?)?)*[,;]?$/u;
/** R3447-7111 is a number of a part: no board has thousands of resistors in a row. */
const LONG_NUMBER = /^[A-Z]{1,6}\d{4,5}-\d{4,5}$/;
/** `L2`, `Level 2` */
const LETTERED_LEVEL = /^l(?:v|vl|ev|evel)? ?\d{1,2}$/i;
const CODE = /^(?=[^\s]*\d)[\p{L}\d][\p{L}\d\-_./#+()]{3,}$/u;
const PLAIN_CODE = /^(?=[^\s]*\d)[A-Za-z\d][A-Za-z\d\-_./#+()]{3,}$/;
const CJK_RUN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}/u;
const BLANK = /^(?:[\s\-–—_=/*.\u2500-\u257f]*|\s?\+[-=+ ]{2,})$/u;
const NUMERIC_TEXT = /^[\s\d.,:/+%$€£-]+$/u;
/** `.1` may be a level: only texts that start with a digit vote for a separator. */
const VOTES = /^[\s$€£¥]*[+-]?\d[\d.,'’\s\u00a0\u2009\u202f]+(?:-|[\s\p{L}$€£¥%]{0,8})$/u;

function isMoney(text: string, plain: boolean): boolean {
  if (!plain && /[원円元łčб]/.test(text) && /^[\d.,\s]*\d\s?(?:원|円|元|zł|Kč|руб\.?)$/u.test(text)) return true;
  if (!(plain ? /\$|USD|EUR/ : /[$€£¥₴₽₹₩₺₫฿₪₱]|USD|EUR/).test(text)) return false;
  return /\p{Sc}|\bUSD\b|\bEUR\b/u.test(text) && /\d/.test(text);
}

/** Several words, or what is one in a script without spaces. */
function isProse(text: string, plain: boolean): boolean {
  if (plain) return /[A-Za-z]\S{0,80}\s{1,80}\S{0,80}[A-Za-z]|[A-Za-z]{2}_[A-Za-z]{2}/.test(text);
  return (
    /\p{L}\S{0,80}\s{1,80}\S{0,80}\p{L}/u.test(text) ||
    CJK_RUN.test(text) ||
    (text.includes('_') && /\p{L}{2}_\p{L}{2}/u.test(text))
  );
}

/** `5 %`: a number to look at, though no count. */
const PERCENT = /(?<=[\d.,]\s{0,3})[%％]$/u;

/** The number that a cell may be, by the one separator or by the other; NaN: none. */
function valueOf(written: string, kind: TextKind, plain: boolean): number {
  if (kind === TextKind.number) return Number(written);
  const text = /[%％]/.test(written) ? written.replace(PERCENT, '') : written;
  const byPoint = parseAmount(text, '.')?.value ?? NaN;
  if (!Number.isNaN(byPoint) || !/[.,]/.test(plain ? text : text.normalize('NFKC'))) return byPoint;
  return parseAmount(text, ',')?.value ?? NaN;
}

/** The separator that a cell proves; numbers stored as numbers do not vote. */
function voteOf(text: string): number {
  if (text.length > 24 || !/\d/.test(text) || !VOTES.test(text)) return 0;
  const digits = /[\d.,'’]+/.exec(text)?.[0] ?? '';
  const proof = separatorOf(digits.replace(/['’]/g, ''));
  return proof === '.' ? Look.point : proof === ',' ? Look.comma : 0;
}

function shapeOf(text: string, kind: TextKind): number {
  if (kind !== TextKind.string) return 0;
  return BLANK.test(text) ? Look.blank : hasLetter(text) ? Look.text : 0;
}

interface Seen {
  readonly marks: number;
  readonly value: number;
}

/** Looks at a text as it stands. */
function look(whole: string, kind: TextKind): Seen {
  const isString = kind === TextKind.string;
  const trimmed = whole.trim();
  let marks: number = Look.known | shapeOf(whole, kind);
  if (trimmed === '') return { marks: marks | Look.empty, value: NaN };
  const isNumericText = !isString || NUMERIC_TEXT.test(trimmed);
  if (!isNumericText && trimmed.length <= HEADER_LENGTH) marks |= Look.word;
  else if (isNumericText && /^[#%]$/.test(trimmed)) marks |= Look.sign;
  const text = trimmed.slice(0, LONGEST);
  marks |= text.length << LENGTH_SHIFT;
  const plain = isPlain(text);
  const hasLetters = hasLetter(text);
  if (isString) marks |= voteOf(whole);
  const value = valueOf(text, kind, plain);
  const isNumber = !Number.isNaN(value);
  if (isNumber) marks |= Look.numeric | Look.quantity;
  else if (isUnstatedQuantity(text)) marks |= Look.quantity;
  if (isMoney(text, plain)) marks |= Look.money;
  const link = 'hHwW'.includes(text.charAt(0)) && /^(?:https?:\/\/|www\.)\S+$/iu.test(text);
  const isNumbers = !hasLetters && endsInDigit(text);
  if (link) marks |= Look.url;
  else if (hasLetters) {
    if (!isNumber) marks |= Look.letters;
    if (isProse(text, plain)) marks |= Look.prose;
  }
  if (!link && !isNumber && (plain ? PLAIN_CODE : CODE).test(text)) marks |= Look.code;
  if (isNumbers && text.length >= 5 && /^\d{5,}$/.test(text)) marks |= Look.longDigits;
  // `R505" "R701" "R702`: a program may quote each.
  if (
    hasLetters &&
    /^[A-Z]/.test(text) &&
    !LONG_NUMBER.test(text) &&
    REFDES.test(text.includes('"') ? text.replaceAll('"', '').trim() : text)
  )
    marks |= Look.refDes;
  if (!hasLetters && text.includes('.') && /^\d+(?:\.\d+)+\.?$/.test(text) && (isString || !/^\d+\.\d{3,}$/.test(text)))
    marks |= Look.dotted;
  if (
    (isNumbers || '.-+>*'.includes(text.at(-1) ?? ' ')) &&
    /^(?:[.\-+>*_|,\s]{0,16}\d{1,2}[.-]{0,8}|\.+|[-+>*|\s]{1,12})$/.test(text)
  )
    marks |= Look.level;
  else if (hasLetters && text.length <= 9 && (isTopLevel(text) || LETTERED_LEVEL.test(text))) marks |= Look.level;
  if (!isNumber && parseUnit(text) !== null) marks |= Look.unit;
  if (/[>→\\]/.test(text) && /->|→|\S\s?>\s?\S|\S\\\S/.test(text)) marks |= Look.arrow;
  return { marks, value };
}

/** What the texts of a unit look like, by id. */
export interface Looks {
  /** Bits of `Look`. */
  marks(id: number): number;
  /** Those of `blank` and `text` among them, which a table asks of every row. */
  shape(id: number): number;
  /** The number that a text is, by whichever separator; NaN: none. */
  value(id: number): number;
}

/** Signs of the trimmed text, 300 at most. */
export const lengthIn = (marks: number): number => marks >>> LENGTH_SHIFT;

/** What was seen of texts by number or id; 0: not looked at. */
class SeenTexts {
  #marks: Int32Array;
  #values: Float64Array;

  constructor(size: number) {
    this.#marks = new Int32Array(size);
    this.#values = new Float64Array(size);
  }

  marks(at: number): number {
    return this.#marks[at] ?? 0;
  }

  value(at: number): number {
    return this.#values[at] ?? NaN;
  }

  set(at: number, marks: number, value: number): void {
    if (at >= this.#marks.length) this.#grow(Math.max(at + 1, this.#marks.length * 2));
    this.#marks[at] = marks;
    this.#values[at] = value;
  }

  #grow(size: number): void {
    const marks = new Int32Array(size);
    marks.set(this.#marks);
    const values = new Float64Array(size);
    values.set(this.#values);
    this.#marks = marks;
    this.#values = values;
  }
}

const OWNER = {};
/** Digits that a number has exactly, and the powers of ten among them. */
const EXACT = 15;
const POWERS = Array.from({ length: EXACT + 1 }, (_, exponent) => 10 ** exponent);
const codes = new Uint16Array(EXACT + 2);
let plainValue = NaN;

/**
 * The marks of a number as files store most (`12`, `-0.25`), told without a text; its value is then in `plainValue`. 0: the text has
 * to be looked at.
 */
function plainNumber(length: number): number {
  let at = length > 1 && codes[0] === 45 ? 1 : 0;
  const isNegative = at === 1;
  const start = at;
  let point = -1;
  let whole = 0;
  for (; at < length; at++) {
    const code = codes[at] as number;
    if (code >= 48 && code <= 57) whole = whole * 10 + code - 48;
    else if (code === 46 && point < 0 && at > start && at + 1 < length) point = at;
    else return 0;
  }
  const digits = length - start - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > EXACT) return 0;
  const decimals = point < 0 ? 0 : length - point - 1;
  const size = whole / (POWERS[decimals] as number);
  plainValue = isNegative ? -size : size;
  let marks = Look.known | Look.numeric | Look.quantity | (length << LENGTH_SHIFT);
  if (point < 0 && digits >= 5 && !isNegative) marks |= Look.longDigits;
  if (point < 0 && digits <= 2) marks |= Look.level;
  if (point > 0 && decimals <= 2 && !isNegative) marks |= Look.dotted;
  return marks;
}

const held = new WeakMap<TextArena, Looks>();

/** Looks of the texts of a unit: each is looked at once per process while the pool lasts, and in a large unit as often as it is asked for. */
export function looksOf(texts: TextArena): Looks {
  const known = held.get(texts);
  if (known !== undefined) return known;
  const pooled = pooledTexts(texts);
  const made = pooled === null ? unshared(texts) : shared(texts, pooled);
  held.set(texts, made);
  return made;
}

function unshared(texts: TextArena): Looks {
  const of = (id: number): Seen => look(texts.text(id), texts.kind(id));
  const shapes = new Uint8Array(pooledTexts(texts) === null ? texts.size : 0);
  const shape = (id: number): number => {
    const held = shapes[id] ?? 0;
    if (held !== 0) return (held & Look.known) === 0 ? held << SHAPE_SHIFT : 0;
    const found = shapeOf(texts.text(id), texts.kind(id));
    if (id < shapes.length) shapes[id] = found === 0 ? Look.known : found >>> SHAPE_SHIFT;
    return found;
  };
  return { marks: (id) => of(id).marks, value: (id) => of(id).value, shape };
}

function shared(texts: TextArena, pooled: PooledTexts): Looks {
  const common = pooled.pool.column(OWNER, () => new SeenTexts(1 << 11));
  const own = new SeenTexts(texts.size);
  const marks = (id: number): number => {
    const known = own.marks(id);
    if (known !== 0) return known;
    const kind = texts.kind(id);
    // Numbers are told as quickly as they are found again, and there are too many of them to keep.
    if (kind === TextKind.number) {
      const length = texts.codes(id, codes);
      const told = length > 0 ? plainNumber(length) : 0;
      if (told !== 0) {
        own.set(id, told, plainValue);
        return told;
      }
    }
    const number = pooled.numberOf(id);
    let found = number === 0 ? 0 : common.marks(number);
    if (found !== 0) own.set(id, found, common.value(number));
    else {
      const seen = look(texts.text(id), kind);
      found = seen.marks;
      own.set(id, found, seen.value);
      if (number !== 0) common.set(number, found, seen.value);
    }
    return found;
  };
  return { marks, shape: marks, value: (id) => (marks(id) === 0 ? NaN : own.value(id)) };
}
