import { readPattern, type PatternNode } from './pattern-syntax.ts';

/**
 * The first two characters of everything a regular expression can match, each pair as a string; null if that cannot be said
 * (syntax that `pattern-syntax.ts` does not know, a match of fewer than two).
 */
export function leadingPairs(source: string): ReadonlySet<string> | null {
  const node = readPattern(source);
  if (node === null) return null;
  const leads = leadsOf(node);
  for (const lead of leads) if (lead.length < LENGTH) return null;
  return leads;
}

const LENGTH = 2;

/** Beginnings of what a part of the source matches: of two characters, or the whole match where it is shorter. */
type Leads = ReadonlySet<string>;

const NONE: Leads = new Set(['']);

function leadsOf(node: PatternNode): Leads {
  switch (node.kind) {
    case 'set':
      return new Set(Array.from(node.codes, (code) => String.fromCharCode(code)));
    case 'sequence':
      return node.nodes.reduce<Leads>((leads, each) => join(leads, leadsOf(each)), NONE);
    case 'either':
      return new Set(node.nodes.flatMap((each) => [...leadsOf(each)]));
    case 'repeat': {
      const item = leadsOf(node.node);
      let repeated = NONE;
      for (let i = 0; i < Math.min(node.max, LENGTH); i++) {
        const once = join(repeated, item);
        repeated = i < node.min ? once : new Set([...repeated, ...once]);
      }
      return repeated;
    }
  }
}

function join(first: Leads, then: Leads): Leads {
  const joined = new Set<string>();
  for (const lead of first) {
    if (lead.length >= LENGTH) joined.add(lead);
    else for (const more of then) joined.add((lead + more).slice(0, LENGTH));
  }
  return joined;
}
