import { foldRightToLeft, plainRightToLeft } from '../../knowledge/letters.ts';
import { RIGHT_TO_LEFT } from '../../knowledge/scripts.ts';
import { withPoints } from './decimal-commas.ts';
import { modernKana } from './kana.ts';
import { withoutTwins } from './twins.ts';

/** A text in two spellings of equal length: as written (width and compatibility forms unified), and folded for matching. */
export interface Normalised {
  /** NFKC; case kept, for symbols and formulas (`Tb` is terbium, `TB` is not). */
  readonly cased: string;
  /** Lower case, accents of Latin and Greek letters and variants of Arabic ones removed, dashes and blanks unified. Same length as `cased`. */
  readonly folded: string;
}

/** Longer texts are cut: a cell of more is no description, and every later step is linear in this. */
export const MAX_LENGTH = 4000;
/** So much of a longer one is looked through for blanks, which count for one. */
const WINDOW = 1 << 16;
/** Blanks and what nobody sees, several of them: no part of what a text says, however long. */
const PADDING = /[\s\u00ad\u200b-\u200f\u2060\u2800\u3164\ufeff]{2,}/g;

/** A long text without what only fills it up. */
export const unpadded = (text: string): string =>
  evened(text)
    .replace(PADDING, (blanks) => (/[\r\n\u2028]/.test(blanks) ? '\n' : ' '))
    .trimStart();

/** What of a text is judged; what `unpadded` has of it beyond is not. */
export const judgedOf = (text: string): string =>
  text.length > MAX_LENGTH ? unpadded(text.slice(0, WINDOW)).slice(0, MAX_LENGTH) : text;

/**
 * What nobody sees, and pages and PDF leave inside words where a line may end: soft hyphens and joiners are no part of a text, and a
 * zero-width space is none between small letters or ideographs. Elsewhere it parts words as any space does. Nor are the marks that say
 * which way a text runs.
 */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const INSIDE_WORDS =
  /[\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]|(?<=[\p{Ll}\p{Lo}\u0e31-\u0e4e])[\u200b\ufeff](?=[\p{Ll}\p{Lo}])/gu;

/** Blanks of any width, and dashes of any length. */
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Latin letters, figures and signs as wide as ideographs. */
const WIDE = /[\uff01-\uff5e]/g;
const BESIDE_BLANK = /[\u200b\ufeff]{1,40}[ \t]|[ \t][\u200b\ufeff]{1,40}/g;
const UNEVEN = /[\u00a0\u2000-\u200b\u2010-\u2015\u202f\u205f\u2212\u3000\ufe63\ufeff\uff01-\uff5e]/;
const SPACED = /[^\S\r\n\u2028]{2}|\t/;
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/** Letters of two scripts in one word, as in names typed on a keyboard that has both. */
const MIXED = /[A-Za-z]\d{0,3}[\u0370-\u058f]|[\u0370-\u058f]\d{0,3}[A-Za-z]|2О3/;

const KATAKANA = /[\u30a1-\u30fa]/;

/** Thai as it is often typed: two signs that look like the one of แ, and the ring of ำ before the mark of tone. */
const MISTYPED_THAI = /\u0e40\u0e40|\u0e4d[\u0e48-\u0e4b]/;

/** A figure behind a letter, and a comma in it: what `decimal-commas.ts` is asked for. */
const DECIMAL_COMMA = /[A-Za-z)-]\d{1,3},\d{1,3}(?![,\d])/;
const withDecimals = (cased: string): string => (DECIMAL_COMMA.test(cased) ? withPoints(cased) : cased);

const latinFold = new Map<string, string>();

function foldChar(char: string): string {
  const known = latinFold.get(char);
  if (known !== undefined) return known;
  let folded = char.toLowerCase();
  if (folded.length !== char.length) folded = char;
  if (folded === 'ł') folded = 'l';
  else if (folded === 'ø') folded = 'o';
  else if (folded === 'đ') folded = 'd';
  else if (folded === 'ı' || folded === 'İ') folded = 'i';
  else if (folded === 'ё') folded = 'е';
  else if (folded === 'ς') folded = 'σ';
  else {
    const base = folded.normalize('NFD').charAt(0);
    // Only Latin and Greek, whose capitals have none, lose their accents: й is not и, and ガ is not カ.
    const loses = (base >= 'a' && base <= 'z') || (base >= 'α' && base <= 'ω');
    if (loses && folded.normalize('NFD').length > 1) folded = base;
  }
  latinFold.set(char, folded);
  return folded;
}

/** A text with one blank where several stand, or one of another width, and with dashes that are hyphens: columns that were once aligned, pages, word processors. */
export function evened(text: string): string {
  const even = UNEVEN.test(text)
    ? text
        .replace(BLANKS, ' ')
        .replace(DASHES, '-')
        .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replace(BESIDE_BLANK, ' ')
    : text;
  return SPACED.test(even) ? even.replace(/[^\S\r\n\u2028]+/g, ' ') : even;
}

/** A text as it is compared, in two spellings; see `Normalised`. Behind `MAX_LENGTH` it is cut. */
export function normalise(text: string): Normalised {
  let cased = judgedOf(text);
  let plain = true;
  for (let i = 0; i < cased.length; i++) {
    if (cased.charCodeAt(i) > 126) {
      plain = false;
      break;
    }
  }
  // Text from a page keeps the tags of its indices: Dy<sub>2</sub>O<sub>3</sub>.
  if (cased.includes('<su')) cased = cased.replace(/<\/?su[bp]>/g, '');
  // Sm~2~Co~17~, as Markdown has them.
  if (cased.includes('~')) cased = cased.replace(/(?<=[A-Za-z)])~(\d{1,2})~/g, '$1');
  // Text from a page in Markdown keeps its marks for bold type.
  if (cased.includes('**')) cased = cased.replaceAll('**', ' ');
  cased = evened(cased);
  if (plain) {
    cased = withDecimals(cased);
    return { cased, folded: withoutValence(withLines(cased.toLowerCase().replace(/[_\s]/g, ' '), cased)) };
  }
  // 30х10 with the letter that looks like the sign.
  if (/[хХ]/.test(cased)) cased = cased.replace(/(?<=\d ?)[хХ](?= ?\d)/g, 'x');
  if (INVISIBLE.test(cased)) cased = cased.replace(INSIDE_WORDS, '');
  if (MIXED.test(cased)) cased = withoutTwins(cased);
  // "Elektron®21": a mark of its owner is none of the name.
  cased = withDecimals(cased.replace(/[®©™℠]/g, ' ').normalize('NFKC'));
  if (KATAKANA.test(cased)) cased = modernKana(text, cased);
  if (MISTYPED_THAI.test(cased))
    cased = cased.replace(/\u0e40\u0e40/g, '\u0e41').replace(/\u0e4d([\u0e48-\u0e4b])/g, '$1\u0e4d');
  if (RIGHT_TO_LEFT.test(cased)) cased = plainRightToLeft(cased);
  let folded = '';
  for (let i = 0; i < cased.length; i++) {
    const code = cased.charCodeAt(i);
    const char = cased.charAt(i);
    if (code < 128) {
      if (code >= 65 && code <= 90) folded += String.fromCharCode(code + 32);
      else folded += char === '_' || code <= 32 ? ' ' : char;
    } else if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff) folded += ' ';
    else if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) folded += '-';
    else if (code === 0x2018 || code === 0x2019 || code === 0x2032 || code === 0x2bc) folded += "'";
    else if (code < 0x500 || (code >= 0x1e00 && code < 0x1f00)) folded += foldChar(char);
    else folded += code >= 0x590 && code < 0x700 ? foldRightToLeft(char) : char;
  }
  return { cased, folded: withoutValence(withLines(folded, cased)) };
}

const VALENCE = /(?<=\p{L}{3} ?)\((?:i{1,3}|iv|vi{0,2})(?:[,/] ?i[iv]{1,2})?\)(?=[ -]?\p{L})/gu;

/** "Gadolinium (Gd) pieces", "lutetium (177Lu) chloride" */
const OWN_SYMBOL =
  /(?<=\p{L}{3}i[uo]m? ?)\((?:\d{2,3}-?)?(?:sm|gd|tb|dy|lu|sc|ho|er|tm|eu|yb|y|nd|pr|la|ce)(?:-?\d{2,3})?\)(?=[ -]?\p{L})/gu;
const MAY_HAVE = /i[uo]m? ?\(/;

/** "Terbium (III) oxide" is terbium oxide, "terbium (III,IV) oxide" is, and so is "terbium (Tb) oxide": blanks where these stand, which no term minds. */
function withoutValence(folded: string): string {
  let text = folded;
  if (text.includes('(i') || text.includes('(v')) text = text.replace(VALENCE, (valence) => ' '.repeat(valence.length));
  return MAY_HAVE.test(text) ? text.replace(OWN_SYMBOL, (symbol) => ' '.repeat(symbol.length)) : text;
}

/** Two words, a figure beside one, or a few ideographs: a line that says something by itself. */
const SAYS = /[\p{L}\d]{1,40}[ ,;:/-]{1,3}[\p{L}\d(]|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{3}/u;
const BREAK = /\r\n?|\n|\u2028/g;

/**
 * Line ends that part one thing from the next, as a comma does ("Brushless DC motor⏎Cable 200 mm"). Where a line goes on in small
 * letters, or is one word of a narrow column ("Stepper⏎Motor⏎Driver"), the text was only wrapped.
 */
function withLines(folded: string, cased: string): string {
  if (!/[\r\n\u2028]/.test(cased)) return folded;
  let cut = folded;
  let from = 0;
  for (const { 0: mark, index } of cased.matchAll(BREAK)) {
    const next = index + mark.length;
    const to = cased.slice(next).search(BREAK);
    const [line, after] = [cased.slice(from, index).trim(), cased.slice(next, to < 0 ? undefined : next + to).trim()];
    from = next;
    if (!SAYS.test(line) || !SAYS.test(after) || /^\p{Ll}/u.test(after)) continue;
    cut = `${cut.slice(0, index)}\n${cut.slice(index + 1)}`;
  }
  return cut;
}

/** Han, kana, Hangul: scripts without blanks between words. */
export function isCjk(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x3131 && code <= 0x318e)
  );
}

/** Whether a char code is a Latin letter, with accents too. */
export function isLatinLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x370 && code !== 0xd7 && code !== 0xf7)
  );
}

export function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

export function isGreek(code: number): boolean {
  return code >= 0x370 && code < 0x400;
}

/** Another script without blanks between words. */
export function isThai(code: number): boolean {
  return code >= 0xe00 && code < 0xe80;
}

/** Whether a char code is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const WORDS = /(?<![\p{L}\d])\p{L}{3,40}(?![\p{L}\d])/gu;
/** Share of the words that have to be. */
const MOST_WORDS = 0.7;

/**
 * Whether a text is written in capitals, whatever else stands in it: units, a name, "RoHS" ("MAGNET FOR ROTOR SHAFT 5 mm"). Words of three
 * letters and more tell, two of them at least where one has small letters.
 */
export function isInCapitals(cased: string): boolean {
  if (cased === cased.toUpperCase()) return true;
  let words = 0;
  let capitals = 0;
  for (const [word] of cased.matchAll(WORDS)) {
    const isCapital = word === word.toUpperCase() && word !== word.toLowerCase();
    // A word like RoHS is written so everywhere.
    if (!isCapital && word.slice(1) !== word.slice(1).toLowerCase()) continue;
    words++;
    if (isCapital) capitals++;
  }
  return capitals >= 2 ? capitals >= words * MOST_WORDS : capitals === 1 && words === 1;
}
