import { leadingPairs } from './lead.ts';

/** Many patterns for codes (grades, type numbers), matched in upper-case text between characters that are no code. */
export interface PatternSet {
  /**
   * Calls `found` for every match, in order of place; matches of one pattern do not overlap. On both sides of a match there
   * is no Latin letter or digit.
   */
  each(upper: string, found: (pattern: number, match: RegExpExecArray) => void): void;
}

/** Which patterns can match where: worked out by a build, since a small file takes less time than that. */
export interface PatternLeads {
  /** Patterns that may begin with anything. */
  readonly anywhere: readonly number[];
  /** Patterns, and the pairs of ASCII characters with which these can begin, one behind the other. */
  readonly groups: readonly (readonly [patterns: readonly number[], pairs: string])[];
}

const ASCII = 128;

/** The patterns by the first two characters of what they match. */
export function compileLeads(sources: readonly string[]): PatternLeads {
  const anywhere: number[] = [];
  const byPair = new Map<string, number[]>();
  sources.forEach((source, pattern) => {
    const pairs = leadingPairs(source);
    if (pairs === null || [...pairs].some((pair) => pair.charCodeAt(0) >= ASCII || pair.charCodeAt(1) >= ASCII)) {
      anywhere.push(pattern);
      return;
    }
    for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), pattern]);
  });
  const groups = new Map<string, [number[], string]>();
  for (const [pair, patterns] of byPair) {
    const key = patterns.join(',');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [patterns, pair]);
    else group[1] += pair;
  }
  return { anywhere, groups: [...groups.values()] };
}

function isCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** A pattern is compiled when a text first has a word that begins like it, and asked of such words only. */
export function createPatternSet(
  sources: readonly string[],
  { anywhere, groups }: PatternLeads = compileLeads(sources),
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

  return {
    each(upper, found) {
      let ends: Map<number, number> | null = null;
      const ask = (patterns: readonly number[], at: number): void => {
        for (const pattern of patterns) {
          if (ends !== null && at < (ends.get(pattern) ?? 0)) continue;
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
        if (group !== undefined) ask(group[0], at);
      }
    },
  };
}
