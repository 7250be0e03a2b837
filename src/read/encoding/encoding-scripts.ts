/** How implausible letters of a script stand that has pages of its own: Greek, Hebrew, Arabic, Thai. Measured as in `encoding-cost.ts`. */

interface Script {
  readonly letter: RegExp;
  /** Cost of a letter by how words of the script are spelled. */
  readonly spelling: (character: string, before: string, after: string) => number;
}

const LETTER = /\p{L}/u;
const SIGNS = new Set('°±²³µ·×÷–—‘’“”„•…€£§®™©«»¼½¾');
/** Signs that stand directly beside letters. */
const BESIDE = new Set('–—‘’“”„…·«»®™');

/** A capital right behind a small letter. */
export function caseTurns(before: string, character: string): boolean {
  return (
    LETTER.test(before) &&
    before === before.toLowerCase() &&
    before !== before.toUpperCase() &&
    character !== character.toLowerCase()
  );
}

const GREEK = /[\u0386-\u03ce]/;
const ACCENTED = /[άέήίόύώΐΰ]/;

/** Sigma has a form for the end of words, and capitals have no accent but the first. */
function greek(character: string, before: string, after: string): number {
  const [inside, goesOn] = [GREEK.test(before), GREEK.test(after)];
  if (character === 'ς') return goesOn || !inside ? 1.5 : 0;
  if (character === 'σ' && inside && !goesOn && after !== '.') return 1;
  if (caseTurns(before, character)) return 1.5;
  if (character === 'ΰ' || character === 'ΐ') return inside ? 0.5 : 1.5;
  if (/[ΆΈΉΊΌΎΏΪΫ]/.test(character)) return inside ? 0.7 : 0.02;
  if (ACCENTED.test(character)) return ACCENTED.test(before) ? 1.5 : 0;
  return /[ξψζΞΨΖϊϋ]/.test(character) ? 0.1 : 0;
}

const HEBREW = /[א-ת]/;

/** Five letters have a form for the end of words; an abbreviation has a mark in it. */
function hebrew(character: string, before: string, after: string): number {
  if (/[\u05b0-\u05c3\u05f0-\u05f2]/.test(character)) return 1;
  const [inside, goesOn] = [HEBREW.test(before), HEBREW.test(after)];
  if (/[ךםןףץ]/.test(character)) return goesOn || !inside ? 1.5 : 0;
  return /[כמנצ]/.test(character) && inside && !goesOn && !/['"׳״.]/.test(after) ? 1 : 0;
}

const ARABIC = /[\u0621-\u06d2]/;

/** Letters that end words, or never begin them; Urdu's are rare in lists. */
function arabic(character: string, before: string, after: string): number {
  const [inside, goesOn] = [ARABIC.test(before), ARABIC.test(after)];
  if (character === 'ة') return goesOn || !inside ? 1.5 : 0;
  if (character === 'ى') return goesOn ? 0.7 : 0;
  if (/[ؤئء]/.test(character) && !inside) return 1;
  if (character === before) return 0.5;
  if (/[\u064b-\u0652]/.test(character)) return inside ? 0.3 : 1.5;
  return /[ٹڈڑںھہے]/.test(character) ? 0.6 : /[ظغثذضئؤـ]/.test(character) ? 0.1 : 0;
}

const THAI_CONSONANT = /[ก-ฮ]/;
const THAI_ABOVE = /[ัิ-ฺ็]/;
const THAI_TONE = /[่-ํ]/;

/** Vowels and tones stand on or around consonants. */
function thai(character: string, before: string, after: string): number {
  if (THAI_ABOVE.test(character)) return THAI_CONSONANT.test(before) ? 0 : 1.5;
  if (THAI_TONE.test(character)) return THAI_CONSONANT.test(before) || THAI_ABOVE.test(before) ? 0 : 1.5;
  if (/[เ-ไ]/.test(character)) return THAI_CONSONANT.test(after) ? 0 : 1.5;
  if (/[ะาำๅ]/.test(character)) return /[\u0e01-\u0e4d]/.test(before) ? 0 : 1.5;
  if (/[ฃฅฆฌฎฏฐฑฒฦฬฮ๏๚๛๐-๙]/.test(character)) return 0.5;
  // Three consonants in a row are seldom.
  if (THAI_CONSONANT.test(before) && THAI_CONSONANT.test(after)) return 0.4;
  return /[ฉซญณถธผฝภฤศษ]/.test(character) ? 0.1 : 0;
}

const SCRIPTS: ReadonlyMap<string, Script> = new Map([
  ['windows-1253', { letter: /[\u0386\u0388-\u03ce]/, spelling: greek }],
  ['windows-1255', { letter: /[\u05b0-\u05f2]/, spelling: hebrew }],
  ['windows-1256', { letter: /[\u0621-\u06d2]/, spelling: arabic }],
  ['windows-874', { letter: /[ก-ฺเ-๛]/, spelling: thai }],
]);
/** Signs of a script that are no letters. */
const OWN_SIGNS = /[،؛؟΄΅´\u200c\u200d\u200e\u200f฿₪־]/;

/** Whether a page is that of a script of its own. */
export function hasScript(encoding: string): boolean {
  return SCRIPTS.has(encoding);
}

/** Cost of a character beyond ASCII in such a page. */
export function scriptCost(character: string, before: string, after: string, encoding: string): number {
  const { letter, spelling } = SCRIPTS.get(encoding) as Script;
  const [inside, goesOn] = [letter.test(before), letter.test(after)];
  if (!letter.test(character)) {
    if (OWN_SIGNS.test(character)) return !inside && !goesOn && (LETTER.test(before) || LETTER.test(after)) ? 1.5 : 0.1;
    if (!SIGNS.has(character)) return character === '\u00a0' ? 0 : 1.5;
    return (inside || goesOn) && !BESIDE.has(character) ? 1 : 0;
  }
  // A unit: `kΩ`, `μF`.
  if (character === 'Ω' && !goesOn && /[kKM\d\s]/.test(before)) return 0.3;
  if ((!inside && LETTER.test(before)) || (!goesOn && LETTER.test(after))) return 2;
  return inside || goesOn ? spelling(character, before, after) : 0.8;
}
