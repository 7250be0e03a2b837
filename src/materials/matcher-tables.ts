import { isCjk, isDigit } from './normalise.ts';
import { buildTrie, type TrieTables } from './trie.ts';
import { END_FREE, ENDS_WITH_DIGIT, NO_PLURAL, START_FREE, STARTS_WITH_DIGIT } from './word-ends.ts';

/** A term as the matcher knows it; its id is its place in the list. */
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
}

/** A matcher as flat arrays: built from terms, or views of a file that a build wrote. */
export interface MatcherTables extends TrieTables {
  /** Characters that terms use; the class of a character is its index + 1. Blank and dash come first. */
  readonly codes: Uint16Array;
  /** Length of each term's text. */
  readonly lengths: Uint16Array;
  /** START_FREE … of each term. */
  readonly flags: Uint8Array;
}

export const BLANK = 1;
export const DASH = 2;

/** Roots of the trie: terms of alphabets; those of them that may start inside a word; terms with CJK; terms whose accents count. */
export const WORD = 0;
export const INSIDE = 1;
export const CJK = 2;
export const ACCENTED = 3;

/** Blank and dash are one class, so that `brushless-motor` is `brushless motor`; runs of them count once. */
function squeeze(text: string): string {
  return text.replace(/[ -]+/g, ' ').trim();
}

/** Lays the terms out as tables. Of terms that are spelled alike the first counts. */
export function compileMatcher(terms: readonly Term[]): MatcherTables {
  const classOf = new Map<number, number>([
    [32, BLANK],
    [45, DASH],
  ]);
  const keyOf = (text: string): string => {
    let key = '';
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let cls = classOf.get(code);
      if (cls === undefined) classOf.set(code, (cls = classOf.size + 1));
      key += String.fromCharCode(cls);
    }
    return key;
  };
  const word: { key: string; value: number }[] = [];
  const cjk: { key: string; value: number }[] = [];
  const withAccents: { key: string; value: number }[] = [];
  terms.forEach(({ text, accented }, value) => {
    if (text === '') return;
    if (accented === true) {
      withAccents.push({ key: keyOf(squeeze(text)), value });
      return;
    }
    // Terms with CJK are matched as they stand, the others with blanks and dashes as one.
    if (hasCjk(text)) cjk.push({ key: keyOf(text), value });
    else word.push({ key: keyOf(squeeze(text)), value });
  });
  const inside = firstOfEach(word.filter(({ key }) => key !== '')).filter(({ value }) => terms[value]?.startFree);
  return {
    ...buildTrie([word, inside, cjk, withAccents], classOf.size + 1),
    codes: Uint16Array.from(classOf.keys()),
    lengths: Uint16Array.from(terms, ({ text }) => text.length),
    flags: Uint8Array.from(terms, flagsOf),
  };
}

/** Of terms that are spelled alike the first one says where it may stand. */
function firstOfEach(keys: readonly { key: string; value: number }[]): { key: string; value: number }[] {
  const seen = new Set<string>();
  return keys.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function flagsOf({ text, startFree, endFree, noPlural }: Term): number {
  return (
    (startFree ? START_FREE : 0) |
    (endFree ? END_FREE : 0) |
    (noPlural === true ? NO_PLURAL : 0) |
    (isDigit(text.charCodeAt(0)) ? STARTS_WITH_DIGIT : 0) |
    (isDigit(text.charCodeAt(text.length - 1)) ? ENDS_WITH_DIGIT : 0)
  );
}

function hasCjk(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isCjk(text.charCodeAt(i))) return true;
  return false;
}
