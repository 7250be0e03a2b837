/**
 * Characters that a match of a regular expression can begin with; null if that cannot be said (any, or an empty match).
 * Knows the syntax of the patterns in the data: literals, classes, groups, alternatives, bounded repetition.
 */
export function leadingCodes(source: string): Set<number> | null {
  const reader = new LeadReader(source);
  const lead = reader.alternatives();
  return lead === null || lead.mayBeEmpty || !reader.isAtEnd ? null : lead.codes;
}

interface Lead {
  readonly codes: Set<number>;
  readonly mayBeEmpty: boolean;
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => 48 + digit);

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

  alternatives(): Lead | null {
    const codes = new Set<number>();
    let mayBeEmpty = false;
    for (;;) {
      const one = this.sequence();
      if (one === null) return null;
      for (const code of one.codes) codes.add(code);
      mayBeEmpty ||= one.mayBeEmpty;
      if (this.source[this.at] !== '|') return { codes, mayBeEmpty };
      this.at++;
    }
  }

  private sequence(): Lead | null {
    const codes = new Set<number>();
    let mayBeEmpty = true;
    while (!this.isAtEnd && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.item();
      if (item === null) return null;
      const optional = this.quantifier();
      if (mayBeEmpty) for (const code of item.codes) codes.add(code);
      mayBeEmpty &&= optional || item.mayBeEmpty;
    }
    return { codes, mayBeEmpty };
  }

  private item(): Lead | null {
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
    const codes = char === '\\' ? this.escape() : [this.source.charCodeAt(this.at++)];
    return codes === null ? null : { codes: new Set(codes), mayBeEmpty: false };
  }

  /** `\d`, or a character that is no letter or digit and stands for itself. */
  private escape(): readonly number[] | null {
    const escaped = this.source[this.at + 1] ?? '';
    this.at += 2;
    if (escaped === 'd') return DIGITS;
    return /^[^A-Za-z0-9]$/.test(escaped) ? [escaped.charCodeAt(0)] : null;
  }

  private characterClass(): Lead | null {
    this.at++;
    if (this.source[this.at] === '^') return null;
    const codes = new Set<number>();
    while (this.source[this.at] !== ']') {
      if (this.isAtEnd) return null;
      if (this.source[this.at] === '\\') {
        const escaped = this.escape();
        if (escaped === null) return null;
        for (const code of escaped) codes.add(code);
        continue;
      }
      const from = this.source.charCodeAt(this.at++);
      let to = from;
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        if (this.source[this.at + 1] === '\\') return null;
        to = this.source.charCodeAt(this.at + 1);
        this.at += 2;
      }
      for (let code = from; code <= to; code++) codes.add(code);
    }
    this.at++;
    return { codes, mayBeEmpty: false };
  }

  /** Passes a quantifier; true if it allows none. */
  private quantifier(): boolean {
    const written = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16))?.[0] ?? '';
    this.at += written.length;
    return written.startsWith('?') || written.startsWith('*') || /^\{0+[,}]/.test(written);
  }
}
