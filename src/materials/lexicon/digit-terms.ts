import { isDigit } from '../text/normalise.ts';
import { articleAt, prefixStart } from '../text/right-to-left.ts';
import { FIRST_RIGHT_TO_LEFT, goesOn, isRightToLeft } from '../text/word-codes.ts';
import { endsWord, isWordHump, standsBehindDigit, startsMixed, type Codes } from '../text/word-ends.ts';
import type { LetterClasses } from './letter-classes.ts';
import { ACCENTED, BLANK, CJK, DASH, INSIDE, WORD, type MatcherTables } from './matcher-tables.ts';
import { leadingTo } from './trie.ts';

const ZERO = 48;

/**
 * Finds where terms with digits end. What does not change while a place of a text is looked at (the text, the place, the root of the
 * trie) it keeps, so that nothing is made for a place.
 */
export class DigitTerms {
  private readonly tables: MatcherTables;
  private readonly letterClasses: LetterClasses;
  /** By state: 1 where it leads to a digit of a term. */
  private readonly leads: Uint8Array;
  /** By root and class: 1 where a term with digits begins with such a character. Most do not. */
  private readonly opens: readonly Uint8Array[];

  private text: Codes = { folded: new Uint16Array(), cased: new Uint16Array(), length: 0 };
  private start = 0;
  private root = WORD;
  private anyDigit = false;

  constructor(tables: MatcherTables, letterClasses: LetterClasses) {
    this.tables = tables;
    this.letterClasses = letterClasses;
    const digits = new Set(Array.from('0123456789', (digit) => letterClasses.folded[digit.charCodeAt(0)] as number));
    this.leads = leadingTo(digits, tables.base, tables.check);
    this.opens = [WORD, INSIDE, CJK, ACCENTED].map((root) => opening(tables, root, digits, this.leads));
  }

  /** Where the longest term with digits ends that begins at `at`, -1: none does. With `anyDigit`: or would, if other digits stood there. */
  endAt(text: Codes, at: number, anyDigit: boolean): number {
    this.text = text;
    this.start = at;
    this.anyDigit = anyDigit;
    const { folded, cased } = text;
    const code = folded[at] as number;
    const cls = this.letterClasses.folded[code] as number;
    const isInside = goesOn(at === 0 ? 32 : (folded[at - 1] as number), code);
    const root = isInside && !isWordHump(cased, at) ? INSIDE : WORD;
    let end = this.endUnder(root, cls);
    if (isInside && code >= FIRST_RIGHT_TO_LEFT && isRightToLeft(code) && prefixStart(folded, at) >= 0)
      end = Math.max(end, this.endUnder(WORD, cls));
    end = Math.max(end, this.endUnder(CJK, cls));
    if (isInside) return end;
    const written = this.letterClasses.asWritten()[cased[at] as number] as number;
    return Math.max(end, this.endUnder(ACCENTED, written));
  }

  /** The same of the terms under one root, where the character at the place is of class `cls`. */
  private endUnder(root: number, cls: number): number {
    if (this.opens[root]?.[cls] !== 1) return -1;
    this.root = root;
    return this.walk(this.start, root, false);
  }

  /** Where the longest term with digits ends of which the letters before `from` have led to `state`; -1: there is none. */
  private walk(from: number, came: number, withDigits: boolean): number {
    const { text, root, anyDigit, leads } = this;
    const { base, check } = this.tables;
    const letters = root === ACCENTED ? text.cased : text.folded;
    const classes = this.classesOfRoot();
    let state = came;
    let hasDigits = withDigits;
    let wasBlank = false;
    let end = -1;
    for (let i = from; i < text.length; i++) {
      const code = letters[i] as number;
      if (anyDigit && isDigit(code)) return Math.max(end, this.walkAnyDigit(i, state));
      let cls = classes[code] as number;
      if (root !== CJK && (cls === BLANK || cls === DASH)) {
        if (wasBlank) continue;
        wasBlank = true;
        cls = BLANK;
      } else {
        if (wasBlank && code >= FIRST_RIGHT_TO_LEFT && isRightToLeft(code) && root !== CJK) {
          i += articleAt(letters, i, text.length);
          cls = classes[letters[i] as number] as number;
        }
        wasBlank = false;
      }
      const next = (base[state] as number) + cls;
      if (check[next] !== cls) return end;
      state = next;
      hasDigits ||= isDigit(code);
      if (!hasDigits && leads[state] === 0) return end;
      if (hasDigits && this.isEnd(i, state)) end = i + 1;
    }
    return end;
  }

  /** The same where any digit may stand at `at`. */
  private walkAnyDigit(at: number, state: number): number {
    const { base, check } = this.tables;
    const classes = this.classesOfRoot();
    let end = -1;
    for (let digit = ZERO; digit < ZERO + 10; digit++) {
      const cls = classes[digit] as number;
      const next = (base[state] as number) + cls;
      if (cls === 0 || check[next] !== cls) continue;
      if (this.isEnd(at, next)) end = Math.max(end, at + 1);
      end = Math.max(end, this.walk(at + 1, next, true));
    }
    return end;
  }

  private classesOfRoot(): Uint16Array {
    return this.root === ACCENTED ? this.letterClasses.asWritten() : this.letterClasses.folded;
  }

  /** Whether a term ends in `state`, with the character at `last`, as `TermScanner` has it. */
  private isEnd(last: number, state: number): boolean {
    const { text, start } = this;
    const { value, lengths, flags } = this.tables;
    const id = (value[state] as number) - 1;
    if (id < 0) return false;
    const length = lengths[id] as number;
    const flag = flags[id] as number;
    if (this.root === CJK) return startsMixed(text, start, length, flag);
    const behindDigit = start > 0 && isDigit(text.folded[start - 1] as number);
    return (!behindDigit || standsBehindDigit(length, flag)) && endsWord(text, last + 1, length, flag) >= 0;
  }
}

/** By class: 1 where a term with digits begins so under this root. */
function opening(
  { base, check, codes }: MatcherTables,
  root: number,
  digits: ReadonlySet<number>,
  leads: Uint8Array,
): Uint8Array {
  const first = root === CJK ? 0 : DASH;
  return Uint8Array.from({ length: codes.length + 1 }, (_, cls) => {
    const next = (base[root] as number) + cls;
    return digits.has(cls) || (cls > first && check[next] === cls && leads[next] === 1) ? 1 : 0;
  });
}
