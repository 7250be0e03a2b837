/**
 * The first two characters of everything a regular expression can match, each pair as a string; null if that cannot be said
 * (any character, a match of fewer than two). Knows the syntax of the patterns in the data: literals, classes, groups,
 * alternatives, bounded repetition.
 */
export function leadingPairs(source: string): ReadonlySet<string> | null {
  const reader = new LeadReader(source);
  const leads = reader.alternatives();
  if (leads === null || !reader.isAtEnd) return null;
  for (const lead of leads) if (lead.length < LENGTH) return null;
  return leads;
}

const LENGTH = 2;
const DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit));

/** Beginnings of what a part of the source matches: of two characters, or the whole match where it is shorter. */
type Leads = ReadonlySet<string>;

function join(first: Leads, then: Leads): Leads {
  const joined = new Set<string>();
  for (const lead of first) {
    if (lead.length >= LENGTH) joined.add(lead);
    else for (const more of then) joined.add((lead + more).slice(0, LENGTH));
  }
  return joined;
}

/** One pass over the source; any syntax it does not know gives null. */
class LeadReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  alternatives(): Leads | null {
    const leads = new Set<string>();
    for (;;) {
      const one = this.sequence();
      if (one === null) return null;
      for (const lead of one) leads.add(lead);
      if (this.source[this.at] !== '|') return leads;
      this.at++;
    }
  }

  private sequence(): Leads | null {
    let leads: Leads = new Set(['']);
    while (!this.isAtEnd && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.item();
      if (item === null) return null;
      const { min, max } = this.quantifier();
      let repeated: Leads = new Set(['']);
      for (let i = 0; i < Math.min(max, LENGTH); i++) {
        const once = join(repeated, item);
        repeated = i < min ? once : new Set([...repeated, ...once]);
      }
      leads = join(leads, repeated);
    }
    return leads;
  }

  private item(): Leads | null {
    const char = this.source[this.at] ?? '';
    if (char === '(') {
      const open = /^\((?!\?)|^\(\?(?::|<[A-Za-z]\w*>)/.exec(this.source.slice(this.at))?.[0];
      if (open === undefined) return null;
      this.at += open.length;
      const inner = this.alternatives();
      if (this.source[this.at] !== ')') return null;
      this.at++;
      return inner;
    }
    if (char === '[') return this.characterClass();
    if ('.^$*+?{'.includes(char)) return null;
    if (char === '\\') return this.escape();
    this.at++;
    return new Set([char]);
  }

  /** `\d`, or a character that is no letter or digit and stands for itself. */
  private escape(): Leads | null {
    const escaped = this.source[this.at + 1] ?? '';
    this.at += 2;
    if (escaped === 'd') return new Set(DIGITS);
    return /^[^A-Za-z0-9]$/.test(escaped) ? new Set([escaped]) : null;
  }

  private characterClass(): Leads | null {
    this.at++;
    if (this.source[this.at] === '^') return null;
    const leads = new Set<string>();
    while (this.source[this.at] !== ']') {
      if (this.isAtEnd) return null;
      if (this.source[this.at] === '\\') {
        const escaped = this.escape();
        if (escaped === null) return null;
        for (const lead of escaped) leads.add(lead);
        continue;
      }
      const from = this.source.charCodeAt(this.at++);
      let to = from;
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        if (this.source[this.at + 1] === '\\') return null;
        to = this.source.charCodeAt(this.at + 1);
        this.at += 2;
      }
      for (let code = from; code <= to; code++) leads.add(String.fromCharCode(code));
    }
    this.at++;
    return leads;
  }

  private quantifier(): { min: number; max: number } {
    const match = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (match === null) return { min: 1, max: 1 };
    this.at += match[0].length;
    const [, sign, low, comma, high] = match;
    if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : LENGTH };
    return {
      min: Number(low),
      max: comma === undefined ? Number(low) : high === '' ? LENGTH : Number(high),
    };
  }
}
