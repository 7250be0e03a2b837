import { isWordCode } from '../text/word-codes.ts';
import { isDash } from '../symbols/cas.ts';
import { mayBeDecimal } from '../text/decimal-commas.ts';
import { CodeFlag, createCodeTables } from './code-tables.ts';
import type { Found } from '../lexicon/found-terms.ts';
import type { Matcher } from '../lexicon/matcher.ts';
import type { NameFinder } from '../lexicon/maker-names.ts';
import type { PatternSet } from '../lexicon/pattern-set.ts';
import type { SymbolScreen } from './screen-symbols.ts';
import { isAmongLatin } from '../text/twins.ts';

/** What the screen of a text goes by, made ready for char codes. */
interface CodeScreenParts {
  readonly matcher: Matcher;
  /** Bits of a term, by its id. */
  readonly bitsOf: (id: number) => number;
  readonly patterns: readonly PatternSet[];
  readonly makers: NameFinder;
  readonly symbols: SymbolScreen;
  readonly symbolNames: readonly string[];
  readonly carrier: number;
  readonly cue: number;
  readonly noun: number;
  /** Whether a text without blanks may be the name of a record, whose words bring nothing. */
  readonly mayBeRecord: (text: string) => boolean;
  /** Folded words that say "magnet" or "rare earth" inside others; a `0` in one is any digit. */
  readonly stems: readonly string[];
  /** Characters that are a cue wherever they stand. */
  readonly cueCodes: ReadonlySet<number>;
}

/** Where digits may matter; the ends of the terms, one for each. */
export interface DigitPlaces {
  readonly codes: readonly number[];
  readonly terms: readonly number[];
  readonly ends: readonly number[];
}

/** Looks at the first `length` char codes of a text. */
export interface CodeScreen {
  /** Its bits; -1: the text itself has to be looked at. */
  readonly screen: (codes: Uint16Array, length: number) => number;
  /** False where none of these patterns matches in it; true: one may. */
  readonly mayMatch: (patterns: PatternSet, codes: Uint16Array, length: number) => boolean;
  /**
   * Where digits of a text may matter: a term with digits, a code or the name of a maker begins there, or would if other digits stood
   * in the text. Null where that cannot be told.
   */
  readonly digitsOf: (codes: Uint16Array, length: number) => DigitPlaces | null;
  /**
   * Which digits do matter at such places: -1 where a code or a maker's name may begin, else the bits of the terms that do. Of texts
   * that are alike but for their digits, and have the same bits and digits of terms, `screen` says the same, unless it is -1.
   */
  readonly digitsThatMatter: (codes: Uint16Array, length: number, places: DigitPlaces) => number;
}

/** Longest text that is screened by its codes. */
export const MAX_CODES = 512;

const [STAR, COMMA] = [42, 44];
/** What stands for any digit in a stem. */
const ANY_DIGIT = 48;
const [SMALL_B, SMALL_M, SMALL_N, SMALL_P] = [98, 109, 110, 112];
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCode = (code: number): boolean => isDigit(code) || (code >= 65 && code <= 90);

/**
 * The screen on char codes: says what `screen` says, or that it cannot say. Nearly all texts of a large bill bring nothing, and of
 * these no string is made.
 */
export function createCodeScreen(parts: CodeScreenParts): CodeScreen {
  const { matcher, bitsOf, patterns, makers, symbols, carrier, cue, noun, cueCodes, mayBeRecord } = parts;
  const stems = new Map<number, string[]>();
  for (const stem of parts.stems) stems.set(stem.charCodeAt(0), [...(stems.get(stem.charCodeAt(0)) ?? []), stem]);
  const {
    flags,
    folded: foldOf,
    upper: upperOf,
    learn,
  } = createCodeTables(new Set([...stems.keys(), ...cueCodes]), parts.symbolNames);
  const folded = new Uint16Array(MAX_CODES);
  const upper = new Uint16Array(MAX_CODES);
  /** The text that is looked at: one object, since hundreds of thousands are. */
  const looked: { folded: Uint16Array; cased: Uint16Array; length: number } = { folded, cased: folded, length: 0 };

  /** Bits of the terms that count; -1 where it matters which of two that overlap hides the other, or one may be an impurity. */
  function termBits({ count, starts, ends, ids }: Found, length: number): number {
    if (count > 32) return -1;
    let all = 0;
    for (let i = 0; i < count; i++) {
      const bits = bitsOf(ids[i] as number);
      for (let j = 0; j < i; j++) {
        const apart = (starts[j] as number) >= (ends[i] as number) || (ends[j] as number) <= (starts[i] as number);
        if (!apart && bitsOf(ids[j] as number) !== bits) return -1;
      }
      if (bits !== 0 && mayBeImpurity(folded, length, ends[i] as number)) return -1;
      all |= bits;
    }
    return all;
  }

  /** Whether a maker's name or a code of the patterns may begin here. */
  function mayBegin(length: number, at: number): boolean {
    if (makers.isAt(folded, length, at)) return true;
    for (let i = 0; i < patterns.length; i++) if (patterns[i]?.mayMatchAt(upper, length, at) === true) return true;
    return false;
  }

  function screen(codes: Uint16Array, length: number): number {
    if (length === 0) return 0;
    if (length < 0 || length > MAX_CODES) return -1;
    let marks = 0;
    let holdsSymbol = false;
    for (let i = 0; i < length; i++) {
      const code = codes[i] as number;
      let flag = flags[code] as number;
      if (flag === 0) {
        learn(code);
        flag = flags[code] as number;
      }
      folded[i] = foldOf[code] as number;
      upper[i] = upperOf[code] as number;
      marks |= flag;
      if ((flag & CodeFlag.symbolFirst) !== 0 && !holdsSymbol)
        holdsSymbol =
          symbols.isWanted(code, i + 1 < length ? (codes[i + 1] as number) : 32) ||
          symbols.isAlloyedAt(codes, length, i);
      if ((flag & CodeFlag.alnum) !== 0) continue;
      if ((flag & CodeFlag.twin) !== 0 && isAmongLatin(codes, length, i)) return -1;
      if ((flag & CodeFlag.oddFirst) !== 0 && (i === 0 || !isCode(upper[i - 1] as number))) return -1;
      if (code === COMMA && isDigit(codes[i + 1] as number) && codes[i + 2] !== COMMA && mayBeDecimal(codes, length, i))
        return -1;
      if (code === STAR && i + 1 < length && codes[i + 1] === STAR) return -1;
      if ((flag & CodeFlag.dash) !== 0 && isCasAt(codes, i, length))
        return isPlainAt(codes, i + 2, length) ? carrier : -1;
      // A dash there may be the sign of a long vowel.
      if ((flag & CodeFlag.dash) !== 0 && i > 0 && isKatakana(codes[i - 1] as number)) return -1;
    }
    if ((marks & CodeFlag.odd) !== 0) return -1;
    if (holdsSymbol && symbols.mayHold(codes, length)) return -1;
    const bits = (marks & CodeFlag.stem) === 0 ? 0 : stemBits(codes, length);
    if (bits === carrier) return carrier;
    let starts = true;
    for (let i = 0; i < length; i++) {
      if (starts && (mayBegin(length, i) || symbols.isCapitalAt(codes, length, i))) return -1;
      starts = ((flags[codes[i] as number] as number) & CodeFlag.alnum) === 0;
    }
    looked.cased = codes;
    looked.length = length;
    const terms = termBits(matcher.scan(looked), length);
    if (terms === noun && !codes.subarray(0, length).includes(32) && mayBeRecord(String.fromCharCode(...codes.subarray(0, length)))) return -1; // prettier-ignore
    return terms < 0 ? -1 : (terms & carrier) !== 0 ? carrier : bits | terms;
  }

  function mayMatch(set: PatternSet, codes: Uint16Array, length: number): boolean {
    if (length < 0 || length > MAX_CODES) return true;
    for (let i = 0; i < length; i++) {
      const code = codes[i] as number;
      if (flags[code] === 0) learn(code);
      const flag = flags[code] as number;
      if ((flag & (CodeFlag.odd | CodeFlag.oddFirst)) !== 0 || code === STAR) return true;
      if ((flag & CodeFlag.twin) !== 0 && isAmongLatin(codes, length, i)) return true;
      upper[i] = upperOf[code] as number;
    }
    let starts = true;
    for (let i = 0; i < length; i++) {
      if (starts && set.mayMatchAt(upper, length, i)) return true;
      starts = ((flags[codes[i] as number] as number) & CodeFlag.alnum) === 0;
    }
    return false;
  }

  function fold(codes: Uint16Array, length: number): boolean {
    looked.cased = codes;
    looked.length = length;
    for (let i = 0; i < length; i++) {
      const code = codes[i] as number;
      if (flags[code] === 0) learn(code);
      const flag = flags[code] as number;
      if ((flag & CodeFlag.odd) !== 0 || ((flag & CodeFlag.twin) !== 0 && isAmongLatin(codes, length, i))) return false;
      folded[i] = foldOf[code] as number;
      upper[i] = upperOf[code] as number;
    }
    return true;
  }

  function digitsOf(codes: Uint16Array, length: number): DigitPlaces | null {
    if (length <= 0 || length > MAX_CODES || !fold(codes, length)) return null;
    // Of "0.250 ppm" and "1.250 ppm" one is an impurity, and the other may be more than a thousand of them.
    if (statesParts(folded, length) || statesNines(folded, length)) return null;
    const places = { codes: [] as number[], terms: [] as number[], ends: [] as number[] };
    let starts = true;
    for (let i = 0; i < length; i++) {
      if (starts && (makers.isAnyAt(folded, length, i) || patterns.some((set) => set.mayMatchAnyAt(upper, length, i))))
        places.codes.push(i);
      starts = ((flags[codes[i] as number] as number) & CodeFlag.alnum) === 0;
      const end = matcher.endWithDigits(looked, i, true);
      if (end < 0) continue;
      places.terms.push(i);
      places.ends.push(end);
    }
    return places;
  }

  function digitsThatMatter(codes: Uint16Array, length: number, places: DigitPlaces): number {
    if (!fold(codes, length)) return -1;
    for (let i = 0; i < places.codes.length; i++) if (mayBegin(length, places.codes[i] as number)) return -1;
    let bits = 0;
    for (let i = 0; i < places.terms.length; i++)
      if (matcher.endWithDigits(looked, places.terms[i] as number, false) >= 0) bits |= 1 << i;
    return bits;
  }

  function stemBits(codes: Uint16Array, length: number): number {
    let bits = 0;
    for (let i = 0; i < length; i++) {
      if (((flags[codes[i] as number] as number) & CodeFlag.stem) === 0) continue;
      if (cueCodes.has(folded[i] as number)) bits |= cue;
      const begun = stems.get(folded[i] as number);
      if (begun === undefined) continue;
      for (let at = 0; at < begun.length; at++) if (startsWith(folded, length, i, begun[at] as string)) return carrier;
    }
    return bits;
  }

  return { screen, mayMatch, digitsOf, digitsThatMatter };
}

function startsWith(codes: Uint16Array, length: number, at: number, wanted: string): boolean {
  if (at + wanted.length > length) return false;
  for (let i = 1; i < wanted.length; i++) {
    const code = codes[at + i] as number;
    if (wanted.charCodeAt(i) === ANY_DIGIT ? !isDigit(code) : code !== wanted.charCodeAt(i)) return false;
  }
  return true;
}

/** Whether a text has a figure like "4N5", a purity of so many nines, or none: "0N5". */
function statesNines(codes: Uint16Array, length: number): boolean {
  const isOfWord = (at: number): boolean => at >= 0 && at < length && isWordCode(codes[at] as number);
  for (let i = 1; i < length; i++) {
    if (codes[i] !== SMALL_N || !isDigit(codes[i - 1] as number) || isOfWord(i - 2)) continue;
    if (!isOfWord(i + 1) || (isDigit(codes[i + 1] as number) && !isOfWord(i + 2))) return true;
  }
  return false;
}

/** Whether a text holds "ppm" or "ppb", by its folded codes. */
function statesParts(codes: Uint16Array, length: number): boolean {
  for (let i = 2; i < length; i++) {
    const last = codes[i] as number;
    if ((last === SMALL_M || last === SMALL_B) && codes[i - 1] === SMALL_P && codes[i - 2] === SMALL_P) return true;
  }
  return false;
}

const BLANK = 32;
const [LESS, LESS_OR_EQUAL, COLON, EQUALS] = [60, 0x2264, 58, 61];
const LIMITS = ['less', 'max'];
/** Between a word and the unit behind its figure. */
const MOST_BETWEEN = 16;

/** Whether what ends at `at` may be stated as an impurity: "< 5 %", "less than", "max. 1 ppm", "5 ppm". */
function mayBeImpurity(codes: Uint16Array, length: number, at: number): boolean {
  let i = at;
  while (i < length && codes[i] === BLANK) i++;
  if (i >= length) return false;
  const code = codes[i] as number;
  if (code === LESS || code === LESS_OR_EQUAL) return true;
  if (!isDigit(code) && code !== COLON && code !== EQUALS)
    return LIMITS.some((word) => word.charCodeAt(0) === code && startsWith(codes, length, i, word));
  const end = Math.min(length, i + MOST_BETWEEN) - 1;
  for (; i < end; i++) if (codes[i] === SMALL_P && codes[i + 1] === SMALL_P) return true;
  return false;
}

/** Whether this is the second dash of `1-23-4`, with no digit behind. */
function isCasAt(codes: Uint16Array, dash: number, length: number): boolean {
  const isDigitAt = (at: number): boolean => at < length && isDigit(codes[at] as number);
  return (
    dash > 3 &&
    isDigitAt(dash + 1) &&
    !isDigitAt(dash + 2) &&
    isDigitAt(dash - 1) &&
    isDigitAt(dash - 2) &&
    isDash(codes[dash - 3] as number) &&
    isDigitAt(dash - 4)
  );
}

/** Whether the text ends here, or no character follows that the one before it may be read with. */
const isPlainAt = (codes: Uint16Array, at: number, length: number): boolean =>
  at >= length || (codes[at] as number) < 128;

const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fa;
