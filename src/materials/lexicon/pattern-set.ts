import { createCodeAutomaton, type CodeAutomaton } from './code-automaton.ts';
import { leadingPairs } from './lead.ts';
import { neededStrings } from './needed.ts';

/** Many patterns for codes (grades, type numbers), matched in upper-case text between characters that are no code. */
export interface PatternSet {
  /**
   * Calls `found` for every match, in order of place; matches of one pattern do not overlap. On both sides of a match there
   * is no Latin letter or digit.
   */
  each(upper: string, found: (pattern: number, match: RegExpExecArray) => void): void;
  /** False where no pattern matches at `at` in the first `length` of these char codes; true: one may. */
  mayMatchAt(upper: Uint16Array, length: number, at: number): boolean;
  /** The same of any text that differs from this one in its digits alone. */
  mayMatchAnyAt(upper: Uint16Array, length: number, at: number): boolean;
}

/** How one pattern can begin, and what it needs. */
export interface PatternLead {
  /** Pairs of ASCII characters, one behind the other; null: it may begin with anything. */
  readonly pairs: string | null;
  /** Of these strings a text must hold one (`neededStrings`); null: that cannot be told. */
  readonly need: readonly string[] | null;
}

/** Which patterns can match where: worked out by a build, since a small file takes less time than that. */
export interface PatternLeads {
  /** Patterns that may begin with anything. */
  readonly anywhere: readonly number[];
  /** Patterns, and the pairs of ASCII characters with which these can begin, one behind the other. */
  readonly groups: readonly (readonly [patterns: readonly number[], pairs: string])[];
  /** What each pattern needs. */
  readonly needs: readonly PatternLead['need'][];
}

const ASCII = 128;
/** Times that a word is looked at pattern by pattern before the automaton is worth its while. */
const BEFORE_AUTOMATON = 3000;
/** Longest text that the automaton looks at. */
const MAX_CODES = 512;

/** How a pattern can begin and what it needs, from the source of its expression. */
export function compileLead(source: string): PatternLead {
  const pairs = [...(leadingPairs(source) ?? [''])];
  const isAscii = pairs.every((pair) => pair.charCodeAt(0) < ASCII && pair.charCodeAt(1) < ASCII);
  return { pairs: isAscii ? pairs.join('') : null, need: neededStrings(source) };
}

/** The patterns by the first two characters of what they match. */
export const compileLeads = (sources: readonly string[]): PatternLeads => joinLeads(sources.map(compileLead));

/** The same of patterns of which each is known by itself. */
export function joinLeads(leads: readonly PatternLead[]): PatternLeads {
  const anywhere: number[] = [];
  const byPair = new Map<string, number[]>();
  leads.forEach(({ pairs }, pattern) => {
    if (pairs === null) anywhere.push(pattern);
    for (let i = 0; i < (pairs ?? '').length; i += 2) {
      const pair = (pairs ?? '').slice(i, i + 2);
      byPair.set(pair, [...(byPair.get(pair) ?? []), pattern]);
    }
  });
  const groups = new Map<string, [number[], string]>();
  for (const [pair, patterns] of byPair) {
    const key = patterns.join(',');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [patterns, pair]);
    else group[1] += pair;
  }
  return { anywhere, groups: [...groups.values()], needs: leads.map(({ need }) => need) };
}

function isCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** A pattern is compiled when a text first has a word that begins like it, and asked of such words only. */
export function createPatternSet(
  sources: readonly string[],
  { anywhere, groups, needs }: PatternLeads = compileLeads(sources),
): PatternSet {
  const compiled: RegExp[] = [];
  const groupOf = new Uint16Array(ASCII * ASCII);
  groups.forEach(([, pairs], group) => {
    for (let i = 0; i < pairs.length; i += 2) {
      groupOf[pairs.charCodeAt(i) * ASCII + pairs.charCodeAt(i + 1)] = group + 1;
    }
  });
  const regexOf = (pattern: number): RegExp =>
    (compiled[pattern] ??= new RegExp(`(?:${sources[pattern] ?? ''})(?![A-Z0-9])`, 'y'));
  /** Call in which each pattern was last asked whether the text holds what it needs, and whether it does. */
  const askedIn = new Int32Array(sources.length);
  const isHeld = new Uint8Array(sources.length);
  let call = 0;
  let asked = 0;
  let automaton: CodeAutomaton | null | undefined;
  /** The same for whatever digits, made when first asked; null: it cannot be told. */
  let anyDigit: CodeAutomaton | null | undefined;
  const codes = new Uint16Array(MAX_CODES);
  /** All patterns as one automaton, once enough was asked: a small file takes less time than it does to build. */
  const ready = (): CodeAutomaton | null => {
    if (automaton === undefined && ++asked > BEFORE_AUTOMATON) automaton = createCodeAutomaton(sources);
    return automaton ?? null;
  };
  const holdsNeed = (pattern: number, holds: (need: string) => boolean): boolean => {
    if (askedIn[pattern] === call) return isHeld[pattern] === 1;
    const held = needs[pattern]?.some(holds) ?? true;
    askedIn[pattern] = call;
    isHeld[pattern] = held ? 1 : 0;
    return held;
  };

  /** Apart, since a function that makes one of its own costs its caller an object a call. */
  const mayHold = (patterns: readonly number[], upper: Uint16Array, length: number): boolean => {
    call = (call + 1) | 0;
    const holds = (need: string): boolean => includesCodes(upper, length, need);
    return patterns.some((pattern) => holdsNeed(pattern, holds));
  };

  return {
    mayMatchAt(upper, length, at) {
      if (anywhere.length > 0) return true;
      if (at + 1 >= length) return false;
      const [code, next] = [upper[at] as number, upper[at + 1] as number];
      const group = code < ASCII && next < ASCII ? (groupOf[code * ASCII + next] as number) : 0;
      if (group === 0) return false;
      const all = ready();
      return all === null ? mayHold(groups[group - 1]?.[0] ?? [], upper, length) : all.matchesAt(upper, length, at);
    },
    mayMatchAnyAt(upper, length, at) {
      if (anyDigit === undefined) anyDigit = createCodeAutomaton(sources, true);
      return anyDigit?.matchesAt(upper, length, at) ?? true;
    },
    each(upper, found) {
      const all = upper.length <= MAX_CODES ? ready() : null;
      if (all !== null) for (let i = 0; i < upper.length; i++) codes[i] = upper.charCodeAt(i);
      call = (call + 1) | 0;
      const holds = (need: string): boolean => upper.includes(need);
      let ends: Map<number, number> | null = null;
      const ask = (patterns: readonly number[], at: number): void => {
        for (const pattern of patterns) {
          if (ends !== null && at < (ends.get(pattern) ?? 0)) continue;
          if (!holdsNeed(pattern, holds)) continue;
          const regex = regexOf(pattern);
          regex.lastIndex = at;
          const match = regex.exec(upper);
          if (match === null || match[0] === '') continue;
          (ends ??= new Map<number, number>()).set(pattern, at + match[0].length);
          found(pattern, match);
        }
      };
      let before = 32;
      for (let at = 0; at < upper.length; at++) {
        const code = upper.charCodeAt(at);
        const starts = !isCode(before);
        before = code;
        if (!starts) continue;
        if (anywhere.length > 0) ask(anywhere, at);
        const next = upper.charCodeAt(at + 1);
        // Beyond the end `next` is NaN, and no comparison holds.
        if (!(code < ASCII && next < ASCII)) continue;
        const group = groups[(groupOf[code * ASCII + next] as number) - 1];
        if (group !== undefined && (all === null || all.matchesAt(codes, upper.length, at))) ask(group[0], at);
      }
    },
  };
}

function includesCodes(codes: Uint16Array, length: number, wanted: string): boolean {
  const first = wanted.charCodeAt(0);
  for (let at = 0; at + wanted.length <= length; at++) {
    if (codes[at] !== first) continue;
    let i = 1;
    while (i < wanted.length && codes[at + i] === wanted.charCodeAt(i)) i++;
    if (i === wanted.length) return true;
  }
  return false;
}
