import { ConfigError } from '../errors.ts';

/** 1-based place in the text. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface ParsedJsonc {
  readonly value: unknown;
  /** Place of every value by its path: `rules`, `mappings[0].columns`; that of its key by `keyOf` it. */
  readonly positions: ReadonlyMap<string, Position>;
}

/** Under what the place of a key is kept. */
export const keyOf = (path: string): string => `${path}\0key`;

const DEEPEST = 64;
const LONGEST = 4 * 1024 ** 2;
const NUMBER = /-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Reads JSON with comments and trailing commas. Objects have no prototype, so that every key is only data. */
export function parseJsonc(text: string, name: string): ParsedJsonc {
  return new JsoncReader(text, name).read();
}

class JsoncReader {
  readonly #text: string;
  readonly #name: string;
  readonly #positions = new Map<string, Position>();
  #at = 0;
  /** A line, and where it begins: places are mostly asked for in order. */
  #line = { number: 1, start: 0 };
  #ended = { start: -1, end: 0 };

  constructor(text: string, name: string) {
    this.#text = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    this.#name = name;
  }

  read(): ParsedJsonc {
    if (this.#text.length > LONGEST) {
      throw new ConfigError(
        'config-too-large',
        `${this.#name} is larger than 4 MiB.`,
        'A configuration holds settings; keep data elsewhere.',
      );
    }
    const value = this.#value('', 0);
    this.#blank();
    if (this.#at < this.#text.length) this.#fail('text after the end of the configuration');
    return { value, positions: this.#positions };
  }

  #value(path: string, depth: number): unknown {
    this.#blank();
    this.#positions.set(path, this.#position(this.#at));
    if (depth > DEEPEST) this.#fail('nesting deeper than 64');
    const next = this.#text[this.#at];
    if (next === '{') return this.#object(path, depth);
    if (next === '[') return this.#array(path, depth);
    if (next === '"') return this.#string();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.#at;
    const number = NUMBER.exec(this.#text);
    if (number === null)
      return this.#fail(
        next === undefined ? 'the file ends here' : `a value was expected, found ${JSON.stringify(next)}`,
      );
    this.#at += number[0].length;
    return Number(number[0]);
  }

  #object(path: string, depth: number): unknown {
    const object = Object.create(null) as Record<string, unknown>;
    this.#at++;
    while (!this.#closes('}')) {
      const start = this.#at;
      if (this.#text[this.#at] !== '"') this.#fail('a key in double quotes was expected');
      const key = this.#string();
      if (Object.hasOwn(object, key)) this.#fail(`the key ${JSON.stringify(key)} is written twice`, start);
      this.#blank();
      if (this.#text[this.#at] !== ':') this.#fail('":" was expected');
      this.#at++;
      const inside = path === '' ? key : `${path}.${key}`;
      this.#positions.set(keyOf(inside), this.#position(start));
      object[key] = this.#value(inside, depth + 1);
      this.#comma('}');
    }
    return object;
  }

  #array(path: string, depth: number): unknown[] {
    const array: unknown[] = [];
    this.#at++;
    while (!this.#closes(']')) {
      array.push(this.#value(`${path}[${String(array.length)}]`, depth + 1));
      this.#comma(']');
    }
    return array;
  }

  #closes(bracket: string): boolean {
    this.#blank();
    if (this.#text[this.#at] !== bracket) return false;
    this.#at++;
    return true;
  }

  #comma(bracket: string): void {
    this.#blank();
    if (this.#text[this.#at] === ',') this.#at++;
    else if (this.#text[this.#at] !== bracket) this.#fail(`"," or "${bracket}" was expected`);
  }

  #string(): string {
    const start = this.#at++;
    let value = '';
    for (;;) {
      const character = this.#text[this.#at++];
      if (character === undefined || character === '\n')
        return this.#fail('a text in double quotes is not closed', start);
      if (character === '"') return value;
      if (character !== '\\') {
        value += character;
        continue;
      }
      const escape = this.#text[this.#at++] ?? '';
      const code = /^[0-9a-fA-F]{4}$/.exec(this.#text.slice(this.#at, this.#at + 4));
      if (escape === 'u' && code !== null) {
        value += String.fromCharCode(Number.parseInt(code[0], 16));
        this.#at += 4;
      } else value += ESCAPES[escape] ?? this.#fail('an unknown escape (a backslash is written twice)', this.#at - 2);
    }
  }

  #blank(): void {
    for (;;) {
      const next = this.#text[this.#at];
      if (next === ' ' || next === '\t' || next === '\n' || next === '\r') this.#at++;
      else if (this.#text.startsWith('//', this.#at)) {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#text.length : end;
      } else if (this.#text.startsWith('/*', this.#at)) {
        const end = this.#text.indexOf('*/', this.#at + 2);
        if (end === -1) this.#fail('a comment is not closed');
        this.#at = end + 2;
      } else return;
    }
  }

  #position(at: number): Position {
    let { number, start } = at < this.#line.start ? { number: 1, start: 0 } : this.#line;
    for (let end = this.#lineEnd(start); end < at; end = this.#lineEnd(start)) [number, start] = [number + 1, end + 1];
    this.#line = { number, start };
    return { line: number, column: at - start + 1 };
  }

  /** A line may be long, and hold all: its end is looked for once. */
  #lineEnd(start: number): number {
    if (this.#ended.start !== start) {
      const end = this.#text.indexOf('\n', start);
      this.#ended = { start, end: end < 0 ? this.#text.length : end };
    }
    return this.#ended.end;
  }

  #fail(what: string, at = this.#at): never {
    const { line, column } = this.#position(at);
    throw new ConfigError(
      'config-syntax',
      `${this.#name}:${String(line)}:${String(column)}: ${what}.`,
      'The file is JSON; comments and trailing commas are allowed.',
    );
  }
}
