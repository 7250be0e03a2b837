import { leadingCodes } from './lead.ts';

/** Many patterns for codes (grades, type numbers), matched in upper-case text between characters that are no code. */
export interface PatternSet {
  /**
   * Calls `found` for every match, in order of place; matches of one pattern do not overlap. On both sides of a match there
   * is no Latin letter or digit.
   */
  each(upper: string, found: (pattern: number, match: RegExpExecArray) => void): void;
}

function isCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/**
 * Patterns by the character they can begin with, each compiled when a text first has a word that begins so: a hundred
 * patterns cost a small file as good as nothing, and a text is asked for few of them.
 */
export function createPatternSet(sources: readonly string[]): PatternSet {
  const compiled: RegExp[] = [];
  const byLead = new Map<number, number[]>();
  const anywhere: number[] = [];
  sources.forEach((source, pattern) => {
    const codes = leadingCodes(source);
    if (codes === null) anywhere.push(pattern);
    for (const code of codes ?? []) {
      const list = byLead.get(code);
      if (list === undefined) byLead.set(code, [pattern]);
      else list.push(pattern);
    }
  });
  const regexOf = (pattern: number): RegExp =>
    (compiled[pattern] ??= new RegExp(`(?:${sources[pattern] ?? ''})(?![A-Z0-9])`, 'y'));

  return {
    each(upper, found) {
      let ends: Map<number, number> | null = null;
      let before = 32;
      for (let at = 0; at < upper.length; at++) {
        const code = upper.charCodeAt(at);
        const starts = !isCode(before);
        before = code;
        if (!starts) continue;
        for (const list of [byLead.get(code), anywhere]) {
          if (list === undefined) continue;
          for (const pattern of list) {
            if (ends !== null && at < (ends.get(pattern) ?? 0)) continue;
            const regex = regexOf(pattern);
            regex.lastIndex = at;
            const match = regex.exec(upper);
            if (match === null || match[0] === '') continue;
            (ends ??= new Map<number, number>()).set(pattern, at + match[0].length);
            found(pattern, match);
          }
        }
      }
    },
  };
}
