import type { TrieTables } from '../lexicon/trie.ts';
import { isRightToLeft } from './word-codes.ts';

/*
 * Words of Arabic, Persian and Hebrew: little ones (and, for, with, the) are written as one with the noun behind them. A build loads this, and
 * `letters.ts`, where such a text is met.
 */

/** "And", "for", "with", "in", the article, and those of them that are written as one, folded. */
const PREFIXES = new Set(['ال', 'و', 'ب', 'ل', 'لل', 'وال', 'بال', 'ولل', 'وب', 'ول', 'ה', 'ו', 'ב', 'ל', 'וה', 'וב', 'ול', 'בה']); // prettier-ignore
const LONGEST_PREFIX = 3;

/** Where the prefix begins that is all of the word before `at`; -1: none is. */
export function prefixStart(folded: Uint16Array, at: number): number {
  let from = at;
  while (from > 0 && isRightToLeft(folded[from - 1] as number)) if (at - --from > LONGEST_PREFIX) return -1;
  let prefix = '';
  for (let i = from; i < at; i++) prefix += String.fromCharCode(folded[i] as number);
  return PREFIXES.has(prefix) ? from : -1;
}

/**
 * Takes those away of the terms found from `first` on that are too short to stand behind a prefix: many a word begins with a letter that is
 * one as well.
 */
export function dropShort(
  found: { count: number; readonly starts: Int32Array; readonly ends: Int32Array; readonly ids: Int32Array },
  first: number,
  prefixLength: number,
  lengths: Uint16Array,
): void {
  const shortest = prefixLength > 1 ? 3 : 4;
  let kept = first;
  for (let i = first; i < found.count; i++) {
    if ((lengths[found.ids[i] as number] as number) < shortest) continue;
    for (const list of [found.starts, found.ends, found.ids]) list[kept] = list[i] as number;
    kept++;
  }
  found.count = kept;
}

/** The longest term that a prefix is or begins with: "and the" is "and"; null: none, as of an article. */
export function prefixAt(
  folded: Uint16Array,
  from: number,
  to: number,
  classOf: Uint16Array,
  { base, check, value }: TrieTables,
): { readonly id: number; readonly end: number } | null {
  let state = 0;
  let best = null;
  for (let i = from; i < to; i++) {
    const cls = classOf[folded[i] as number] as number;
    const next = (base[state] as number) + cls;
    if (check[next] !== cls) break;
    state = next;
    if (value[state] !== 0) best = { id: (value[state] as number) - 1, end: i + 1 };
  }
  return best;
}

const [ALEF, LAM, HE] = [0x627, 0x644, 0x5d4];
/** "Electro-" begins as the article does. */
const NO_ARTICLE = Array.from('كتر', (letter) => letter.charCodeAt(0));

/** Letters of an article at `at`, where a word begins: 0, 1 or 2. Terms of several words are matched with and without it. */
export function articleAt(folded: ArrayLike<number>, at: number, size: number): number {
  const code = folded[at] as number;
  const goesOn = (from: number, letters: number): boolean => {
    if (from + letters > size) return false;
    for (let i = from; i < from + letters; i++) if (!isRightToLeft(folded[i] as number)) return false;
    return true;
  };
  if (code === HE) return goesOn(at + 1, 3) ? 1 : 0;
  if (code !== ALEF || at + 1 >= size || folded[at + 1] !== LAM || !goesOn(at + 2, 2)) return 0;
  return NO_ARTICLE.every((letter, i) => folded[at + 2 + i] === letter) ? 0 : 2;
}

/** Regular plurals, of Persian with what joins it to the next word. */
const PLURALS = ['ات', 'ها', 'هاي', 'هايي', 'ים'].map((ending) => Array.from(ending, (letter) => letter.charCodeAt(0)));
const [WAW, YEH] = [0x648, 0x64a];

/** Where a word ends that goes on in letters behind a term of `length` that ends at `end`; -1: it is another word. */
export function endsRightToLeft(folded: Uint16Array, end: number, size: number, length: number): number {
  if (length < 3) return -1;
  const endsAt = (at: number): boolean => at >= size || !isRightToLeft(folded[at] as number);
  const last = folded[end - 1] as number;
  // Persian joins what ends in one of these to the next word by one letter: "آهنربای نئودیمیوم".
  if ((last === ALEF || last === WAW) && folded[end] === YEH && endsAt(end + 1)) return end + 1;
  for (const ending of PLURALS) {
    const past = end + ending.length;
    if (past <= size && endsAt(past) && ending.every((letter, i) => folded[end + i] === letter)) return past;
  }
  return -1;
}
