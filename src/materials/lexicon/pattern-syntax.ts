/** A regular expression of the data, read: characters, one after the other, one of several, or repeated. */
export type PatternNode =
  | { readonly kind: 'set'; readonly codes: ReadonlySet<number> }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'either'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly node: PatternNode; readonly min: number; readonly max: number };

/** Repetition without an end. */
export const ENDLESS = 1000;

/**
 * Reads the syntax that the patterns of the data use: literals, classes, groups, alternatives, repetition, `\d`. Null for any
 * other: anchors, any character, looking ahead.
 */
export function readPattern(source: string): PatternNode | null {
  const reader = new PatternReader(source);
  const node = reader.alternatives();
  return node !== null && reader.isAtEnd ? node : null;
}

const DIGITS: PatternNode = { kind: 'set', codes: new Set(Array.from({ length: 10 }, (_, digit) => 48 + digit)) };

class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  alternatives(): PatternNode | null {
    const nodes: PatternNode[] = [];
    for (;;) {
      const one = this.sequence();
      if (one === null) return null;
      nodes.push(one);
      if (this.source[this.at] !== '|') break;
      this.at++;
    }
    return nodes.length === 1 ? (nodes[0] ?? null) : { kind: 'either', nodes };
  }

  private sequence(): PatternNode | null {
    const nodes: PatternNode[] = [];
    while (!this.isAtEnd && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const node = this.item();
      if (node === null) return null;
      const { min, max } = this.quantifier();
      nodes.push(min === 1 && max === 1 ? node : { kind: 'repeat', node, min, max });
    }
    return { kind: 'sequence', nodes };
  }

  private item(): PatternNode | null {
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
    if (char === '\\') {
      const codes = this.escape();
      return codes === null ? null : codes.size === 10 ? DIGITS : { kind: 'set', codes };
    }
    this.at++;
    return { kind: 'set', codes: new Set([char.charCodeAt(0)]) };
  }

  /** `\d`, or a character that is no letter or digit and stands for itself. */
  private escape(): ReadonlySet<number> | null {
    const escaped = this.source[this.at + 1] ?? '';
    this.at += 2;
    if (escaped === 'd' && DIGITS.kind === 'set') return DIGITS.codes;
    return /^[^A-Za-z0-9]$/.test(escaped) ? new Set([escaped.charCodeAt(0)]) : null;
  }

  private characterClass(): PatternNode | null {
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
    return { kind: 'set', codes };
  }

  private quantifier(): { min: number; max: number } {
    const match = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (match === null) return { min: 1, max: 1 };
    this.at += match[0].length;
    const [, sign, low, comma, high] = match;
    if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : ENDLESS };
    const min = Number(low);
    return { min, max: comma === undefined ? min : high === '' ? ENDLESS : Number(high) };
  }
}
