import { isCjk, isDigit } from '../text/normalise.ts';
import { articleAt, dropShort, prefixAt, prefixStart } from '../text/right-to-left.ts';
import { FIRST_RIGHT_TO_LEFT, goesOn, isRightToLeft } from '../text/word-codes.ts';
import { ENDS_RUN, endsWord, isWordHump, standsBehindDigit, startsMixed, type Codes } from '../text/word-ends.ts';
import { FoundTerms, type Found } from './found-terms.ts';
import type { LetterClasses } from './letter-classes.ts';
import { ACCENTED, BLANK, CJK, DASH, INSIDE, WORD, type MatcherTables } from './matcher-tables.ts';

/** What a text has, as bits: each is worth a walk of its own. */
const HAS_CJK = 1;
const HAS_ACCENTS = 2;

/** Finds all terms in a text: those of alphabets, then those with CJK and those whose accents count, where it has such letters. */
export class TermScanner {
  private readonly tables: MatcherTables;
  private readonly classes: LetterClasses;
  private readonly found = new FoundTerms();

  constructor(tables: MatcherTables, classes: LetterClasses) {
    this.tables = tables;
    this.classes = classes;
  }

  /** All matches in order of place, overlapping ones too. */
  scan(text: Codes): Found {
    this.found.count = 0;
    const has = this.scanWords(text);
    if ((has & HAS_CJK) !== 0) this.scanCjk(text);
    if ((has & HAS_ACCENTS) !== 0) this.scanAccented(text);
    return this.found;
  }

  /** Terms of alphabets; tells which of `HAS_CJK` and `HAS_ACCENTS` it met. */
  private scanWords(text: Codes): number {
    const { folded, cased, length } = text;
    const { base, check } = this.tables;
    const classOf = this.classes.folded;
    let before = 32;
    let has = 0;
    for (let i = 0; i < length; i++) {
      const code = folded[i] as number;
      if (code > 0x3000 && isCjk(code)) has |= HAS_CJK;
      if (code < 128 && (cased[i] as number) > 128) has |= HAS_ACCENTS;
      const cls = classOf[code] as number;
      if (cls > DASH) {
        const root = goesOn(before, code) && !isWordHump(cased, i) ? INSIDE : WORD;
        // Most characters lead nowhere.
        if (check[(base[root] as number) + cls] === cls) this.walkWord(text, i, root, isDigit(before), folded, classOf);
        if (root === INSIDE && code >= FIRST_RIGHT_TO_LEFT && isRightToLeft(code)) this.walkBehindPrefix(text, i);
      }
      before = code;
    }
    return has;
  }

  /** Terms of alphabets that start here, spelled in `letters` of these classes. `behindDigit`: only those that may. */
  private walkWord(
    text: Codes,
    start: number,
    root: number,
    behindDigit: boolean,
    letters: Uint16Array,
    classes: Uint16Array,
  ): void {
    const { base, check, value } = this.tables;
    const { length: size } = text;
    let state = root;
    let wasBlank = false;
    for (let i = start; i < size; i++) {
      let cls = classes[letters[i] as number] as number;
      if (cls === BLANK || cls === DASH) {
        if (wasBlank) continue;
        wasBlank = true;
        cls = BLANK;
      } else {
        if (wasBlank && (letters[i] as number) >= FIRST_RIGHT_TO_LEFT && isRightToLeft(letters[i] as number)) {
          i += articleAt(letters, i, size);
          cls = classes[letters[i] as number] as number;
        }
        wasBlank = false;
      }
      const next = (base[state] as number) + cls;
      if (check[next] !== cls) return;
      state = next;
      const id = (value[state] as number) - 1;
      if (id >= 0) this.addWord(text, start, i + 1, id, behindDigit);
    }
  }

  /** A term whose letters stand from `start` to `end`, if it may stand there. */
  private addWord(text: Codes, start: number, end: number, id: number, behindDigit: boolean): void {
    const length = this.tables.lengths[id] as number;
    const flags = this.tables.flags[id] as number;
    if (behindDigit && !standsBehindDigit(length, flags)) return;
    const last = endsWord(text, end, length, flags);
    // Spelled out it is no shorter term with an ending: Hungarian "mágneses" is magnetic, no magnets.
    if (last >= 0) this.found.addOver(start, last, id);
  }

  /** Terms behind a prefix that is written as one with them (للمحرك), and what that itself means. */
  private walkBehindPrefix(text: Codes, start: number): void {
    const { folded } = text;
    const { found, tables } = this;
    const classOf = this.classes.folded;
    const cls = classOf[folded[start] as number] as number;
    if (tables.check[(tables.base[WORD] as number) + cls] !== cls) return;
    const from = prefixStart(folded, start);
    if (from < 0) return;
    const first = found.count;
    this.walkWord(text, start, WORD, false, folded, classOf);
    dropShort(found, first, start - from, tables.lengths);
    const prefix = found.count > first ? prefixAt(folded, from, start, classOf, tables) : null;
    if (prefix !== null) found.add(from, prefix.end, prefix.id);
  }

  /** Of the terms with CJK that start at a character only the longest counts. */
  private scanCjk(text: Codes): void {
    const { base, check, value, lengths, flags } = this.tables;
    const classOf = this.classes.folded;
    const { folded, length } = text;
    for (let start = 0; start < length; start++) {
      let state = CJK;
      let best = -1;
      let end = start;
      for (let i = start; i < length; i++) {
        const cls = classOf[folded[i] as number] as number;
        const next = (base[state] as number) + cls;
        if (check[next] !== cls) break;
        state = next;
        const id = (value[state] as number) - 1;
        if (id < 0 || !startsMixed(text, start, lengths[id] as number, flags[id] as number)) continue;
        if (((flags[id] as number) & ENDS_RUN) !== 0 && isCjk(folded[i + 1] ?? 0)) continue;
        best = id;
        end = i + 1;
      }
      if (best >= 0) this.found.add(start, end, best);
    }
  }

  /** Terms whose accents count. They come first: of terms that are as long it is they that hide the others. */
  private scanAccented(text: Codes): void {
    const { folded, cased, length } = text;
    const { base, check } = this.tables;
    const others = this.found.count;
    const classes = this.classes.asWritten();
    let before = 32;
    for (let i = 0; i < length; i++) {
      const code = folded[i] as number;
      const cls = classes[cased[i] as number] as number;
      if (cls > DASH && check[(base[ACCENTED] as number) + cls] === cls && !goesOn(before, code))
        this.walkWord(text, i, ACCENTED, isDigit(before), cased, classes);
      before = code;
    }
    this.found.toFront(others);
  }
}
