import { isCjk, isDigit, type Normalised } from '../text/normalise.ts';
import { FIRST_RIGHT_TO_LEFT, goesOn, isRightToLeft, isWordCode } from '../text/word-codes.ts';
import { compileMatcher } from './matcher-compile.ts';
import { ACCENTED, BLANK, CJK, DASH, INSIDE, WORD, type MatcherTables, type Term } from './matcher-tables.ts';
import { articleAt, dropShort, prefixAt, prefixStart } from '../text/right-to-left.ts';
import { leadingTo } from './trie.ts';
import { endsWord, isHump, isWordHump, standsBehindDigit, START_FREE, type Codes } from '../text/word-ends.ts';

/** Where a term stands in a text, as char indexes, the end not in it. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Index of the term. */
  readonly id: number;
}

/** Matches as flat arrays, the first `count` of each; the next scan overwrites all of it. */
export interface Found {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
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

const ZERO = 48;
const HAS_CJK = 1;
const HAS_ACCENTS = 2;

/** Classes of letters as they are written: a capital is of the class of its small letter. */
function withCapitals(codes: Uint16Array, classOf: Uint16Array): Uint16Array {
  const classes = classOf.slice();
  for (const code of codes) {
    const capital = String.fromCharCode(code).toUpperCase();
    // I is the capital of i: that of ı as well, but it is read so.
    if (capital.length === 1 && capital.toLowerCase().charCodeAt(0) === code)
      classes[capital.charCodeAt(0)] = classOf[code] as number;
  }
  return classes;
}

/** A matcher of terms, or over tables that were compiled before. */
export function createMatcher(from: readonly Term[] | MatcherTables): Matcher {
  const { base, check, value, codes, lengths, flags } = 'base' in from ? from : compileMatcher(from);
  const classOf = new Uint16Array(65_536);
  codes.forEach((code, index) => (classOf[code] = index + 1));
  let accentedClassOf: Uint16Array | null = null;

  /** States that lead to a digit of a term; told when it is first asked for. */
  let toDigits: { readonly leads: Uint8Array; readonly classes: ReadonlySet<number> } | null = null;
  const leadingToDigits = (): NonNullable<typeof toDigits> => {
    const classes = new Set(Array.from('0123456789', (digit) => classOf[digit.charCodeAt(0)] as number));
    return { classes, leads: leadingTo(classes, base, check) };
  };

  const found = { count: 0, starts: new Int32Array(64), ends: new Int32Array(64), ids: new Int32Array(64) };

  function add(start: number, end: number, id: number): void {
    const at = found.count++;
    if (at === found.starts.length) {
      found.starts = doubled(found.starts);
      found.ends = doubled(found.ends);
      found.ids = doubled(found.ids);
    }
    found.starts[at] = start;
    found.ends[at] = end;
    found.ids[at] = id;
  }

  /** Terms of alphabets that start here, spelled in `letters` of these classes. `behindDigit`: only those that may. */
  function walkWord(
    text: Codes,
    start: number,
    root: number,
    behindDigit: boolean,
    letters: Uint16Array,
    classes: Uint16Array,
  ): void {
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
      if (id < 0) continue;
      const length = lengths[id] as number;
      const flag = flags[id] as number;
      if (behindDigit && !standsBehindDigit(length, flag)) continue;
      const end = endsWord(text, i + 1, length, flag);
      if (end < 0) continue;
      // Spelled out it is no shorter term with an ending: Hungarian "mágneses" is magnetic, no magnets.
      const last = found.count - 1;
      if (last >= 0 && found.starts[last] === start && found.ends[last] === end) found.ids[last] = id;
      else add(start, end, id);
    }
  }

  /** Terms behind a prefix that is written as one with them (للمحرك), and what that itself means. */
  function walkBehindPrefix(text: Codes, start: number): void {
    const { folded } = text;
    const cls = classOf[folded[start] as number] as number;
    if (check[(base[WORD] as number) + cls] !== cls) return;
    const from = prefixStart(folded, start);
    if (from < 0) return;
    const first = found.count;
    walkWord(text, start, WORD, false, folded, classOf);
    dropShort(found, first, start - from, lengths);
    const prefix = found.count > first ? prefixAt(folded, from, start, classOf, { base, check, value }) : null;
    if (prefix !== null) add(from, prefix.end, prefix.id);
  }

  /** Which of `HAS_CJK` and `HAS_ACCENTS` it met. */
  function scanWords(text: Codes): number {
    const { folded, cased, length } = text;
    let before = 32;
    let met = 0;
    for (let i = 0; i < length; i++) {
      const code = folded[i] as number;
      if (code > 0x3000 && isCjk(code)) met |= HAS_CJK;
      if (code < 128 && (cased[i] as number) > 128) met |= HAS_ACCENTS;
      if ((classOf[code] as number) > DASH) {
        const root = goesOn(before, code) && !isWordHump(cased, i) ? INSIDE : WORD;
        // Most characters lead nowhere.
        const cls = classOf[code] as number;
        if (check[(base[root] as number) + cls] === cls) walkWord(text, i, root, isDigit(before), folded, classOf);
        if (root === INSIDE && code >= FIRST_RIGHT_TO_LEFT && isRightToLeft(code)) walkBehindPrefix(text, i);
      }
      before = code;
    }
    return met;
  }

  /** Terms whose accents count. They come first: of terms that are as long it is they that hide the others. */
  function scanAccented(text: Codes): void {
    const { folded, cased, length } = text;
    const plain = found.count;
    const classes = (accentedClassOf ??= withCapitals(codes, classOf));
    let before = 32;
    for (let i = 0; i < length; i++) {
      const code = folded[i] as number;
      const cls = classes[cased[i] as number] as number;
      if (cls > DASH && check[(base[ACCENTED] as number) + cls] === cls && !goesOn(before, code))
        walkWord(text, i, ACCENTED, isDigit(before), cased, classes);
      before = code;
    }
    if (plain === 0 || found.count === plain) return;
    for (const list of [found.starts, found.ends, found.ids]) {
      const words = list.slice(0, plain);
      list.copyWithin(0, plain, found.count);
      list.set(words, found.count - plain);
    }
  }

  /** Of the terms with CJK that start at a character only the longest counts. */
  function scanCjk(text: Codes): void {
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
        if (id < 0 || !startsCjk(text, start, id)) continue;
        best = id;
        end = i + 1;
      }
      if (best >= 0) add(start, end, best);
    }
  }

  /** A Latin edge of a mixed term (DCモータ) needs its boundary, a CJK edge does not. */
  function startsCjk(text: Codes, start: number, id: number): boolean {
    const { folded, cased } = text;
    if (start === 0 || isCjk(folded[start] as number)) return true;
    const before = folded[start - 1] as number;
    if (!isWordCode(before)) return true;
    const flag = flags[id] as number;
    if (isDigit(before)) return standsBehindDigit(lengths[id] as number, flag);
    return isHump(cased, start) || (flag & START_FREE) !== 0;
  }

  /** Where the longest term with digits ends that begins at `start` and has come to `state` at `from`; -1: there is none. */
  function walkDigits(
    text: Codes,
    start: number,
    from: number,
    root: number,
    came: number,
    hasDigits: boolean,
    anyDigit: boolean,
  ): number {
    const { length: size } = text;
    const letters = root === ACCENTED ? text.cased : text.folded;
    const classes = root === ACCENTED ? (accentedClassOf ??= withCapitals(codes, classOf)) : classOf;
    const { leads } = (toDigits ??= leadingToDigits());
    let state = came;
    let wasBlank = false;
    let end = -1;
    for (let i = from; i < size; i++) {
      const code = letters[i] as number;
      if (anyDigit && isDigit(code)) {
        for (let digit = ZERO; digit < ZERO + 10; digit++) {
          const cls = classes[digit] as number;
          const next = (base[state] as number) + cls;
          if (cls === 0 || check[next] !== cls) continue;
          if (isEnd(text, start, i, next, root)) end = Math.max(end, i + 1);
          end = Math.max(end, walkDigits(text, start, i + 1, root, next, true, true));
        }
        return end;
      }
      let cls = classes[code] as number;
      if (root !== CJK && (cls === BLANK || cls === DASH)) {
        if (wasBlank) continue;
        wasBlank = true;
        cls = BLANK;
      } else {
        if (wasBlank && code >= FIRST_RIGHT_TO_LEFT && isRightToLeft(code) && root !== CJK) {
          i += articleAt(letters, i, size);
          cls = classes[letters[i] as number] as number;
        }
        wasBlank = false;
      }
      const next = (base[state] as number) + cls;
      if (check[next] !== cls) return end;
      state = next;
      hasDigits ||= isDigit(code);
      if (!hasDigits && leads[state] === 0) return end;
      if (hasDigits && isEnd(text, start, i, state, root)) end = i + 1;
    }
    return end;
  }

  /** Whether a term ends in `state`, with the character at `last`, as `walkWord` and `scanCjk` have it. */
  function isEnd(text: Codes, start: number, last: number, state: number, root: number): boolean {
    const id = (value[state] as number) - 1;
    if (id < 0) return false;
    if (root === CJK) return startsCjk(text, start, id);
    const length = lengths[id] as number;
    const flag = flags[id] as number;
    const behindDigit = start > 0 && isDigit(text.folded[start - 1] as number);
    return (!behindDigit || standsBehindDigit(length, flag)) && endsWord(text, last + 1, length, flag) >= 0;
  }

  function endWithDigits(text: Codes, at: number, anyDigit: boolean): number {
    const { folded, cased } = text;
    const code = folded[at] as number;
    const isInside = goesOn(at === 0 ? 32 : (folded[at - 1] as number), code);
    const root = isInside && !isWordHump(cased, at) ? INSIDE : WORD;
    let end = opensDigits(root, classOf[code] as number) ? walkDigits(text, at, at, root, root, false, anyDigit) : -1;
    if (
      isInside &&
      code >= FIRST_RIGHT_TO_LEFT &&
      isRightToLeft(code) &&
      opensDigits(WORD, classOf[code] as number) &&
      prefixStart(folded, at) >= 0
    )
      end = Math.max(end, walkDigits(text, at, at, WORD, WORD, false, anyDigit));
    if (opensDigits(CJK, classOf[code] as number))
      end = Math.max(end, walkDigits(text, at, at, CJK, CJK, false, anyDigit));
    if (isInside) return end;
    const cls = (accentedClassOf ??= withCapitals(codes, classOf))[cased[at] as number] as number;
    return opensDigits(ACCENTED, cls)
      ? Math.max(end, walkDigits(text, at, at, ACCENTED, ACCENTED, false, anyDigit))
      : end;
  }

  /** Whether a term with digits begins with a character of this class: most do not. */
  function opensDigits(root: number, cls: number): boolean {
    const { leads, classes } = (toDigits ??= leadingToDigits());
    if (classes.has(cls)) return true;
    const next = (base[root] as number) + cls;
    return cls > (root === CJK ? 0 : DASH) && check[next] === cls && leads[next] === 1;
  }

  function scan(text: Codes): Found {
    found.count = 0;
    const met = scanWords(text);
    if ((met & HAS_CJK) !== 0) scanCjk(text);
    if ((met & HAS_ACCENTS) !== 0) scanAccented(text);
    return found;
  }

  return {
    scan,
    endWithDigits,
    match(text, isMeant) {
      const { count, starts, ends, ids } = scan(codesOf(text));
      const matches: Match[] = [];
      for (let i = 0; i < count; i++) {
        matches.push({ start: starts[i] as number, end: ends[i] as number, id: ids[i] as number });
      }
      return longest(isMeant === undefined ? matches : matches.filter(isMeant));
    },
  };
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
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

/** Longest match wins, wherever it starts; then the leftmost: イッテルビウム hides テルビウム, ytterbium hides terbium. */
export function longest(found: Match[]): Match[] {
  if (found.length < 2) return found;
  // They come by where they start: mostly none overlaps the one before it, and then all stay, in this order.
  if (!hasOverlap(found)) return found;
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
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
