import { PAIRS } from './encoding-pairs.ts';

/** What a pair costs that is in no list, in the same measure, and one with a letter that the language has not. */
const [UNHEARD, FOREIGN] = [10, 13];

/** Those too of which windows-1252 has a part of the letters: a list may hold no others. */
const WESTERN = [
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'sv',
  'fi',
  'da',
  'is',
  'sq',
  'et',
  'tr',
  'ro',
  'hu',
  'cs',
  'pl',
] as const;
const CENTRAL = ['pl', 'cs', 'hu', 'ro', 'hr', 'sq', 'de'] as const;
const TURKISH = ['tr'] as const;
const CYRILLIC = ['ru', 'uk'] as const;
/** Languages by which pages are told apart: of a page that came later, those that no earlier one has. */
const LANGUAGES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['windows-1252', WESTERN],
  ['windows-1250', CENTRAL],
  ['windows-1254', TURKISH],
  ['windows-1257', ['lt', 'lv', 'et']],
  ['ibm850', WESTERN],
  ['ibm437', WESTERN],
  ['ibm852', CENTRAL],
  ['ibm857', TURKISH],
  ['windows-1253', ['el']],
  ['windows-1255', ['he']],
  ['windows-1256', ['ar']],
  ...['windows-1251', 'ibm866', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic'].map((page) => [page, CYRILLIC] as const),
]);

/** Pages whose words have letters of ASCII too. */
const LATIN = /^(?:windows-125[0247]|ibm(?:437|85\d))$/;

function hasWords(encoding: string): boolean {
  return LANGUAGES.has(encoding);
}

/** A text in a page. */
interface Reading {
  readonly encoding: string;
  readonly text: string;
}

/** Whether readings can be told apart by words: those of languages that have as many letters beyond ASCII. */
export function areOfOneKind(one: Reading, other: Reading): boolean {
  return hasWords(one.encoding) && hasWords(other.encoding) && isLatin(one) === isLatin(other);
}

/** Signs alone in a page of another script are no text of that script. */
const isLatin = ({ encoding, text }: Reading): boolean => LATIN.test(encoding) || !/[\u0370-\u06ff]/.test(text);

const costs = new Map<string, ReadonlyMap<string, number>>();

function costsOf(language: string): ReadonlyMap<string, number> {
  let held = costs.get(language);
  if (held === undefined) {
    const pairs = new Map<string, number>();
    for (const [cost, list] of Object.entries(PAIRS[language] ?? {})) {
      for (let i = 0; i < list.length; i += 2) {
        pairs.set(list.slice(i, i + 2), Number(cost));
        // Letters alone: the alphabet.
        pairs.set(list.charAt(i), 0).set(list.charAt(i + 1), 0);
      }
    }
    costs.set(language, (held = pairs));
  }
  return held;
}

const LETTER = /[^\P{L}µªº]/u;
/** A character beyond ASCII with what stands beside it. */
const PLACES = /(?<=(.?))([^\0-\x7f])(?=(.?))/gs;

/**
 * How unlikely a page is: characters beyond ASCII and what they stand beside, each such place once, in the language of
 * the page that explains them best. The difference of two pages is how much more probable one is, as a natural logarithm.
 */
export function unlikeness({ text, encoding }: Reading): number {
  const places = placesOf(text);
  let signs = 0;
  const letters: string[] = [];
  for (const [before, character, after] of places) {
    const isInWord = before !== '_' || after !== '_';
    if (!LETTER.test(character)) signs += signCost(before, character, after);
    else if (!isInWord) signs += ALONE.has(character) ? FITTING : STRANGE;
    else {
      letters.push(plain(before) + plain(character) + plain(after));
      if (turns(before, character) || turns(character, after)) signs += TURNED;
    }
  }
  const words = (LANGUAGES.get(encoding) ?? []).map((language) => total(letters, costsOf(language)));
  return signs + Math.min(...words);
}

/** What a place costs at most, in the mean, in a text of words. */
const WORDED = 13;

/** Whether a text has words, and not single letters, which signs of two bytes are elsewhere: `±` of shift_jis is `ü}`. */
export function isOfWords(reading: Reading): boolean {
  if (!hasWords(reading.encoding)) return /[^\0-\x7f]{3}/.test(reading.text);
  return unlikeness(reading) <= WORDED * placesOf(reading.text).length;
}

/** Characters beyond ASCII with the letters beside them. Places are apart by their bytes, so that no page has fewer of them. */
function placesOf(text: string): (readonly [string, string, string])[] {
  const places = new Map<string, readonly [string, string, string]>();
  for (const [, before = '', character = '', after = ''] of text.matchAll(PLACES))
    places.set(beside(before) + character + beside(after), [side(before), character, side(after)]);
  return [...places.values()];
}

/** A letter; another sign beyond ASCII, but for those that stand at words anyway; else a place where words end. */
const side = (character: string): string =>
  LETTER.test(character) ? character : /[^\0-\x7f\u00a0–—‘’“”„«»…®™©]/.test(character) ? '?' : '_';
const beside = (character: string): string => (character > '\x7f' ? character : side(character));
/** Small, and one character: that of İ would be two. */
const plain = (letter: string): string => (letter === 'İ' ? 'i' : letter.toLowerCase());
/** From a small letter to a capital. */
const turns = (one: string, next: string): boolean => isSmall(one) && isCapital(next);
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** What signs cost beside pairs of letters: where they are at home, elsewhere, and within words, where they are no signs. */
const [FITTING, STRANGE, WITHIN, TURNED] = [6, 14, 2 * UNHEARD, 6];
/** Letters that are words, or signs of drawings. */
const ALONE = new Set('ØøÅàéèóíáÀÉįÖÄÜ');
const SIGNS = new Set('°±²³µ·×–—‘’“”„•…€£§®™©«»½¼¾Ωºª\u00a0');
/** Signs that part words. */
const JOINING = new Set('–—’·®™©\u00ad\u00a0');
/** What stands behind no letter unless another follows: what opens a quotation, dashes, dots. */
const NOT_BEHIND = /[„“‘«…–—•·]/;
const UNIT = /^(?:_°[CFK]|_µ[A-Za-z]|[mM][²³]_)/;

function signCost(before: string, sign: string, after: string): number {
  // Signs hardly ever stand side by side: these are letters of another page.
  if (before === '?' || after === '?') return WITHIN;
  const [isBehind, isBefore] = [before !== '_', after !== '_'];
  if (isBehind && isBefore) return JOINING.has(sign) ? STRANGE : WITHIN;
  if (!SIGNS.has(sign)) return isBehind || isBefore ? WITHIN : STRANGE;
  if (/[®™©]/.test(sign) && !isBehind) return STRANGE;
  if (!isBehind && !isBefore) return FITTING;
  if (isBehind && NOT_BEHIND.test(sign)) return WITHIN;
  if (UNIT.test(before + sign + after)) return FITTING;
  return /[°±²³µ½¼¾×ºª€£§]/.test(sign) ? STRANGE : UNHEARD;
}

function total(places: readonly string[], pairs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const place of places) {
    const unheard = pairs.has(place.charAt(1)) ? UNHEARD : FOREIGN;
    sum += (pairs.get(place.slice(0, 2)) ?? unheard) + (pairs.get(place.slice(1)) ?? unheard);
  }
  return sum;
}
