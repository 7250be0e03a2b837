import { isCjk, isCyrillic, isDigit, isLatinLetter, type Normalised } from './normalise.ts';

/** A term as the matcher knows it. `id` is the caller's. */
export interface Term {
  /** Folded text (see `normalise`). */
  readonly text: string;
  readonly id: number;
  /** May end a longer word (German compounds): no boundary needed before it. */
  readonly startFree: boolean;
  /** A stem: no boundary needed after it. */
  readonly endFree: boolean;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly id: number;
}

export interface Matcher {
  /** Longest, leftmost, non-overlapping matches. */
  match(text: Normalised): Match[];
}

interface Automaton {
  readonly classOf: Uint8Array;
  readonly width: number;
  readonly next: Int32Array;
  /** Term index + 1 that ends in this state, 0 for none. */
  readonly output: Int32Array;
  /** Next state on the suffix chain that has an output, 0 for none. */
  readonly chain: Int32Array;
  readonly terms: readonly Term[];
  readonly lengths: Int32Array;
}

const BLANK = 1;

/** Blank and dash are one class, so that `brushless-motor` is `brushless motor`; runs of them count once. */
function squeeze(text: string): string {
  return text.replace(/[ -]+/g, ' ').trim();
}

function buildAutomaton(terms: readonly Term[]): Automaton {
  const classOf = new Uint8Array(65_536);
  classOf[32] = BLANK;
  classOf[45] = BLANK;
  let width = 2;
  const spelled = terms.map((term) => squeeze(term.text));
  for (const text of spelled) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (classOf[code] === 0) classOf[code] = width++;
    }
  }
  const total = spelled.reduce((sum, text) => sum + text.length, 1);
  const next = new Int32Array(total * width);
  const output = new Int32Array(total);
  let states = 1;
  spelled.forEach((text, index) => {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const at = state * width + (classOf[text.charCodeAt(i)] as number);
      let target = next[at] as number;
      if (target === 0) next[at] = target = states++;
      state = target;
    }
    if (output[state] === 0) output[state] = index + 1;
  });
  const fail = new Int32Array(states);
  const chain = new Int32Array(states);
  const queue: number[] = [];
  for (let c = 0; c < width; c++) if (next[c] !== 0) queue.push(next[c] as number);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const back = fail[state] as number;
    chain[state] = output[back] === 0 ? (chain[back] as number) : back;
    for (let c = 0; c < width; c++) {
      const at = state * width + c;
      const target = next[at] as number;
      const other = next[back * width + c] as number;
      if (target === 0) next[at] = other;
      else {
        fail[target] = other;
        queue.push(target);
      }
    }
  }
  return {
    classOf,
    width,
    next: next.subarray(0, states * width),
    output: output.subarray(0, states),
    chain,
    terms,
    lengths: Int32Array.from(spelled, (text) => text.length),
  };
}

/** Endings that a Latin term may take: regular plurals of the languages that have them. */
const ENDINGS = ['s', 'es', 'e', 'en', 'n'];

function isWordCode(code: number): boolean {
  return isLatinLetter(code) || isDigit(code) || isCyrillic(code);
}

/** A new word starts at `at` if the letter before is small and this one is a capital: `TerminalBlock`. */
function isHump(cased: string, at: number): boolean {
  const before = cased.charCodeAt(at - 1);
  const here = cased.charCodeAt(at);
  return before >= 97 && before <= 122 && here >= 65 && here <= 90;
}

function startsWord(text: Normalised, start: number, term: Term): boolean {
  if (start === 0) return true;
  const before = text.folded.charCodeAt(start - 1);
  if (!isWordCode(before)) return true;
  if (isDigit(before)) {
    // `24Vmotor` and `3xMotor` are no words of ours, `180motor` is; a code such as 5SM is not samarium.
    return term.text.length >= 5 && !isDigit(term.text.charCodeAt(0));
  }
  if (isHump(text.cased, start)) return true;
  return term.startFree;
}

/** Where the match ends (past a plural ending), or -1 if the term stops inside a word where it may not. */
function endsWord(text: Normalised, end: number, term: Term): number {
  const { folded, cased } = text;
  if (end >= folded.length) return end;
  const after = folded.charCodeAt(end);
  if (!isWordCode(after)) return end;
  const last = term.text.charCodeAt(term.text.length - 1);
  if (isDigit(after)) return !isDigit(last) && term.text.length >= 4 ? end : -1;
  if (isHump(cased, end)) return end;
  if (isDigit(last)) return -1;
  // The rest of the word stays free for a term of its own: Dysprosium|oxid, silnik|owy.
  if (term.endFree) return end;
  if (term.text.length >= 4) {
    for (const ending of ENDINGS) {
      // "n" and "en" make plurals of long words only: SMCON is no SmCo.
      if (!folded.startsWith(ending, end) || (ending !== 's' && ending !== 'es' && term.text.length < 5)) continue;
      const past = end + ending.length;
      if (past >= folded.length || !isWordCode(folded.charCodeAt(past)) || isHump(cased, past)) return past;
      if (isDigit(folded.charCodeAt(past))) return past;
    }
  }
  return -1;
}

function hasCjk(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isCjk(text.charCodeAt(i))) return true;
  return false;
}

/**
 * Two tables: a dense Aho–Corasick automaton for scripts with few letters, and for CJK the terms by their first
 * character, longest first (a dense table of those would take tens of megabytes).
 */
export function createMatcher(terms: readonly Term[]): Matcher {
  const dense: Term[] = [];
  const byFirst = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.text.length === 0) continue;
    if (!hasCjk(term.text)) {
      dense.push(term);
      continue;
    }
    const first = term.text.charAt(0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [term]);
    else list.push(term);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  const automaton = buildAutomaton(dense);
  let fed = new Int32Array(256);

  function scanDense(text: Normalised, found: Match[]): void {
    const { classOf, width, next, output, chain, lengths } = automaton;
    const { folded } = text;
    if (fed.length < folded.length) fed = new Int32Array(folded.length * 2);
    let state = 0;
    let count = 0;
    let wasBlank = true;
    for (let i = 0; i < folded.length; i++) {
      const cls = classOf[folded.charCodeAt(i)] as number;
      if (cls === BLANK) {
        if (wasBlank) continue;
        wasBlank = true;
      } else wasBlank = false;
      fed[count++] = i;
      state = next[state * width + cls] as number;
      for (let at = output[state] === 0 ? (chain[state] as number) : state; at !== 0; at = chain[at] as number) {
        const index = (output[at] as number) - 1;
        const term = automaton.terms[index] as Term;
        const start = fed[count - (lengths[index] as number)] as number;
        if (!startsWord(text, start, term)) continue;
        const end = endsWord(text, i + 1, term);
        if (end >= 0) found.push({ start, end, id: term.id });
      }
    }
  }

  function scanCjk(text: Normalised, found: Match[]): void {
    const { folded } = text;
    for (let i = 0; i < folded.length; i++) {
      const list = byFirst.get(folded.charAt(i));
      if (list === undefined) continue;
      for (const term of list) {
        if (!folded.startsWith(term.text, i)) continue;
        // A Latin edge of a mixed term (DCモータ) needs its boundary, a CJK edge does not.
        if (!isCjk(term.text.charCodeAt(0)) && !startsWord(text, i, term)) continue;
        found.push({ start: i, end: i + term.text.length, id: term.id });
        break;
      }
    }
  }

  return {
    match(text) {
      const found: Match[] = [];
      scanDense(text, found);
      if (byFirst.size > 0) scanCjk(text, found);
      return longest(found);
    },
  };
}

/** Longest match wins, wherever it starts; then the leftmost: イッテルビウム hides テルビウム, ytterbium hides terbium. */
function longest(found: Match[]): Match[] {
  if (found.length < 2) return found;
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Match[] = [];
  for (const match of found) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
