import type { Normalised } from '../text/normalise.ts';
import type { Codes } from '../text/word-ends.ts';
import { DigitTerms } from './digit-terms.ts';
import type { Found } from './found-terms.ts';
import { LetterClasses } from './letter-classes.ts';
import { compileMatcher } from './matcher-compile.ts';
import type { MatcherTables, Term } from './matcher-tables.ts';
import { NOUN_FIRST } from '../text/word-ends.ts';
import { TermScanner } from './term-scanner.ts';

/** Where a term stands in a text, as char indexes, the end not in it. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Index of the term. */
  readonly id: number;
}

/** Finds many terms at once in a text. */
export interface Matcher {
  /** Longest, leftmost, non-overlapping matches; of those that are meant, where not all are. */
  match(text: Normalised, isMeant?: (match: Match) => boolean): Match[];
  /** All matches in order of place, overlapping ones too. */
  scan(text: Codes): Found;
  /**
   * Where the longest term with digits ends that begins at `at`, -1: none does. With `anyDigit`: or would if other digits stood in the
   * text. Texts that differ in digits alone have the same matches where for each place that `anyDigit` tells of both have no such
   * term, or the same digits up to the end that it tells.
   */
  endWithDigits(text: Codes, at: number, anyDigit: boolean): number;
}

/** A matcher of terms, or over tables that were compiled before. */
export function createMatcher(from: readonly Term[] | MatcherTables): Matcher {
  const tables = 'base' in from ? from : compileMatcher(from);
  const classes = new LetterClasses(tables.codes);
  const scanner = new TermScanner(tables, classes);
  // Made when it is first asked for: short lists do not.
  let digits: DigitTerms | null = null;
  return {
    scan: (text) => scanner.scan(text),
    endWithDigits: (text, at, anyDigit) => (digits ??= new DigitTerms(tables, classes)).endAt(text, at, anyDigit),
    match(text, isMeant) {
      const { count, starts, ends, ids } = scanner.scan(codesOf(text));
      const matches: Match[] = [];
      for (let i = 0; i < count; i++) {
        matches.push({ start: starts[i] as number, end: ends[i] as number, id: ids[i] as number });
      }
      const meant = isMeant === undefined ? matches : matches.filter(isMeant);
      return longest(meant, ({ id }) => ((tables.flags[id] as number) & NOUN_FIRST) !== 0);
    },
  };
}

let foldedCodes = new Uint16Array(512);
let casedCodes = new Uint16Array(512);

/** Codes of a text, in arrays that the next call overwrites. */
function codesOf({ folded, cased }: Normalised): Codes {
  const { length } = folded;
  if (length > foldedCodes.length) {
    foldedCodes = new Uint16Array(length * 2);
    casedCodes = new Uint16Array(length * 2);
  }
  for (let i = 0; i < length; i++) {
    foldedCodes[i] = folded.charCodeAt(i);
    casedCodes[i] = cased.charCodeAt(i);
  }
  return { folded: foldedCodes, cased: casedCodes, length };
}

/**
 * Longest match wins, wherever it starts; then the leftmost: イッテルビウム hides テルビウム, ytterbium hides terbium. Not one that has its
 * noun first, where that noun ends another name: 伺服电机 三相 is no 电机 三相.
 */
function longest(found: Match[], hasNounFirst: (match: Match) => boolean): Match[] {
  if (found.length < 2) return found;
  // They come by where they start: mostly none overlaps the one before it, and then all stay, in this order.
  if (!hasOverlap(found)) return found;
  const isOther = (name: Match): boolean =>
    hasNounFirst(name) && found.some(({ start, end }) => start < name.start && end > name.start && end < name.end);
  found = found
    .filter((name) => !isOther(name))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Match[] = [];
  for (const match of found) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** False only where none overlaps another and all stand in order. */
function hasOverlap(matches: readonly Match[]): boolean {
  for (let i = 1; i < matches.length; i++) if ((matches[i] as Match).start < (matches[i - 1] as Match).end) return true;
  return false;
}
