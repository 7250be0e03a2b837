import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Hit, Reading } from '../reading/reading.ts';

const BEHIND = /^[-–/]?([A-Z][a-z]?)(?![a-z])/;
const BEFORE = /(?<![A-Za-z])([A-Z][a-z]?)[-–/]$/;

/**
 * Symbols of the constituents that stand right beside a name of others, whether by symbols or by words: "Fe-[Sm-Co]-Cu", "[SmCo]Fe",
 * "[samarium cobalt] iron", [钐钴]铁. Behind a blank a word counts, a symbol does not.
 */
export function besideName({ text }: Reading, { start, end }: Hit, { constituents }: Knowledge): string[] {
  const words = [...constituents].flatMap(([symbol, of]) => of.words.map((word) => [word, symbol] as const));
  words.sort(([one], [other]) => other.length - one.length);
  const found: string[] = [];
  for (let at = end, isMore = true; isMore;) {
    const [written = '', symbol = ''] = BEHIND.exec(text.cased.slice(at)) ?? [];
    const rest = text.folded.slice(at);
    const blank = /^[\s-]/.test(rest) ? 1 : 0;
    const word = words.find(([one]) => rest.startsWith(one, blank) && endsWord(one, rest.slice(blank + one.length)));
    isMore = true;
    if (constituents.has(symbol)) [at] = [at + written.length, found.push(symbol)];
    else if (word !== undefined) [at] = [at + blank + word[0].length, found.push(word[1])];
    else isMore = false;
  }
  for (let at = start, isMore = true; isMore;) {
    const [written = '', symbol = ''] = BEFORE.exec(text.cased.slice(0, at)) ?? [];
    const before = text.folded.slice(0, at).replace(/[\s-]$/, '');
    const word = words.find(([one]) => before.endsWith(one) && !isLetter(before.at(-one.length - 1), one));
    isMore = true;
    if (constituents.has(symbol)) [at] = [at - written.length, found.push(symbol)];
    else if (word !== undefined) [at] = [before.length - word[0].length, found.push(word[1])];
    else isMore = false;
  }
  return [...new Set(found)];
}

/** "iron" is no "ironing"; 钐钴铁合金 has no blanks, and German compounds go on: "Kobalteisenlegierung". */
const endsWord = (word: string, behind: string): boolean =>
  !/^[a-z]/.test(word) || !/^\p{L}/u.test(behind) || behind.startsWith('legierung');

const isLetter = (char: string | undefined, word: string): boolean =>
  char !== undefined && /^[a-z]/.test(word) && /\p{L}/u.test(char);
