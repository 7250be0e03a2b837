import type { TrieTables } from './trie.ts';

/** A term as the matcher knows it. */
export interface Term {
  /** Folded text (see `normalise`). */
  readonly text: string;
  /** The text keeps its accents, and matches nothing without them: `bơm`, a pump, is no BOM. */
  readonly accented?: boolean;
  /** May end a longer word (German compounds): no boundary needed before it. */
  readonly startFree: boolean;
  /** A stem: no boundary needed after it. */
  readonly endFree: boolean;
  /** A name of what is not counted. */
  readonly noPlural?: boolean;
  /** A name that ends with its noun, written with the noun first: 电机 三相. */
  readonly nounFirst?: boolean;
  /** No further sign may stand behind it. */
  readonly endsRun?: boolean;
}

/** A matcher as flat arrays: built from terms, or views of a file that a build wrote. */
export interface MatcherTables extends TrieTables {
  /** Characters that terms use; the class of a character is its index + 1. Blank and dash come first. */
  readonly codes: Uint16Array;
  /** Length of each term's text, `LONG` for all that are longer. */
  readonly lengths: Uint16Array;
  /** START_FREE … of each term. */
  readonly flags: Uint8Array;
}

/** From this length on all terms may end and begin in the same places. */
export const LONG = 5;

export const BLANK = 1;
export const DASH = 2;

/** Roots of the trie: terms of alphabets; those of them that may start inside a word; terms with CJK; terms whose accents count. */
export const WORD = 0;
export const INSIDE = 1;
export const CJK = 2;
export const ACCENTED = 3;
