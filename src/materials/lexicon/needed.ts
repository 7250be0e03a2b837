import { readPattern, type PatternNode } from './pattern-syntax.ts';

/**
 * Strings of which everything that a regular expression matches holds at least one, the longest that it tells; null if it
 * tells none of two characters, or uses syntax that `pattern-syntax.ts` does not know.
 */
export function neededStrings(source: string): readonly string[] | null {
  const node = readPattern(source);
  const needed = node === null ? null : neededBy(node);
  return needed !== null && shortest(needed) >= 2 ? needed : null;
}

const MAX_STRINGS = 8;

const shortest = (strings: readonly string[]): number => Math.min(...strings.map(({ length }) => length));

/** Longer strings are rarer. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  return shortest(other) > shortest(one) ? other : one;
}

/** The one character that a node stands for, null if it may be another. */
function charOf(node: PatternNode): string | null {
  if (node.kind !== 'set' || node.codes.size !== 1) return null;
  const [code] = node.codes;
  return code === undefined ? null : String.fromCharCode(code);
}

function neededBy(node: PatternNode): readonly string[] | null {
  switch (node.kind) {
    case 'set': {
      const char = charOf(node);
      return char === null ? null : [char];
    }
    case 'repeat':
      return node.min > 0 ? neededBy(node.node) : null;
    case 'either': {
      const each = node.nodes.map(neededBy);
      const all = each.flatMap((strings) => strings ?? []);
      return each.includes(null) || all.length > MAX_STRINGS ? null : all;
    }
    case 'sequence': {
      let best: readonly string[] | null = null;
      let run = '';
      for (const part of node.nodes) {
        const char = charOf(part);
        if (char !== null) {
          run += char;
          continue;
        }
        if (run !== '') best = better(best, [run]);
        run = '';
        best = better(best, neededBy(part));
      }
      return run === '' ? best : better(best, [run]);
    }
  }
}
