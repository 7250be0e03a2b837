import { BLANK, DASH, LONG, type MatcherTables, type Term } from './matcher-tables.ts';
import { isCjk, isDigit } from '../text/normalise.ts';
import { articleAt } from '../text/right-to-left.ts';
import { buildTrie } from './trie.ts';
import {
  END_FREE,
  ENDS_RUN,
  ENDS_WITH_DIGIT,
  NO_PLURAL,
  NOUN_FIRST,
  START_FREE,
  STARTS_WITH_DIGIT,
} from '../text/word-ends.ts';

/** Blank and dash are one class, so that `brushless-motor` is `brushless motor`; runs of them count once. Articles are left out. */
function squeeze(text: string): string {
  const squeezed = text.replace(/[ -]+/g, ' ').trim();
  return squeezed.replace(/ ([\u05d4\u0627]\S+)/g, (_, word: string) => {
    const codes = Array.from(word, (char) => char.charCodeAt(0));
    return ` ${word.slice(articleAt(codes, 0, codes.length))}`;
  });
}

interface Key {
  readonly key: string;
  readonly value: number;
  readonly startFree: boolean;
}

/**
 * Lays the terms out as tables. Of terms that are spelled alike the first counts. `ids`: of each term, from 0 up, where it is not its place
 * in the list; terms that may stand in the same places, and are of one length or no shorter than `LONG`, may share one: what endings have in common is then kept once.
 */
export function compileMatcher(
  terms: readonly Term[],
  ids: readonly number[] = terms.map((_, at) => at),
): MatcherTables {
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
  const [word, cjk, withAccents]: [Key[], Key[], Key[]] = [[], [], []];
  const kinds: Term[] = [];
  terms.forEach((term, at) => {
    const { text, accented, startFree } = term;
    const value = ids[at] ?? at;
    kinds[value] ??= term;
    if (text === '') return;
    // Terms with CJK are matched as they stand, the others with blanks and dashes as one.
    if (accented === true) withAccents.push({ key: keyOf(squeeze(text)), value, startFree });
    else if (hasCjk(text)) cjk.push({ key: keyOf(text), value, startFree });
    else word.push({ key: keyOf(squeeze(text)), value, startFree });
  });
  const inside = firstOfEach(word.filter(({ key }) => key !== '')).filter(({ startFree }) => startFree);
  return {
    ...buildTrie([word, inside, cjk, withAccents], classOf.size + 1),
    codes: Uint16Array.from(classOf.keys()),
    lengths: Uint16Array.from(kinds, ({ text }) => Math.min(text.length, LONG)),
    flags: Uint8Array.from(kinds, flagsOf),
  };
}

/** Of terms that are spelled alike the first one says where it may stand. */
function firstOfEach(keys: readonly Key[]): Key[] {
  const seen = new Set<string>();
  return keys.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** What is stored of a term beside its text, as bits of `word-ends.ts`. */
export function flagsOf({ text, startFree, endFree, noPlural, nounFirst, endsRun }: Term): number {
  return (
    (startFree ? START_FREE : 0) |
    (endFree ? END_FREE : 0) |
    (noPlural === true ? NO_PLURAL : 0) |
    (nounFirst === true ? NOUN_FIRST : 0) |
    (endsRun === true ? ENDS_RUN : 0) |
    (isDigit(text.charCodeAt(0)) ? STARTS_WITH_DIGIT : 0) |
    (isDigit(text.charCodeAt(text.length - 1)) ? ENDS_WITH_DIGIT : 0)
  );
}

function hasCjk(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isCjk(text.charCodeAt(i))) return true;
  return false;
}
