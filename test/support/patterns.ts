import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  /** File, seen from the folder. */
  readonly file: string;
  readonly pattern: RegExp;
}

/** All patterns below a folder: those that are written, and those that its modules make of parts while they are loaded. */
export async function patternsOf(folder: string): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const keep = (file: string, pattern: RegExp): unknown =>
    found.has(String(pattern)) || found.set(String(pattern), { file, pattern });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
    .sort();
  for (const file of files) {
    const look = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        keep(file, new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
      }
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  const Native = RegExp;
  let loading = '';
  class Noting extends Native {
    constructor(...args: ConstructorParameters<typeof Native>) {
      super(...args);
      keep(loading, new Native(this.source, this.flags));
    }
  }
  globalThis.RegExp = Noting as unknown as RegExpConstructor;
  try {
    for (const file of files) {
      loading = file;
      await import(/* @vite-ignore */ join(folder, file));
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '1',
  w: 'a',
  s: ' ',
  p: 'a',
  S: '-',
  D: 'a',
  W: '-',
  b: '',
  B: '',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Texts that a pattern is asked to look at over and over: the words in it, and the first sign of each of its classes, alone and one
 * behind the other.
 */
export function triggersOf({ source }: RegExp): string[] {
  const bare = source
    .replace(/\(\?(?:<?[=!]|:|<\w+>)/g, '(')
    .replace(
      /\\[pP]\{(?:Script(?:_Extensions)?=)?(\w+)\}/g,
      (_, name: string) => ({ Han: '磁', Hangul: '가', Katakana: 'マ', L: 'a', N: '1', Lu: 'A' })[name] ?? 'a',
    )
    .replace(/\\u\{?([\da-fA-F]{4,5})\}?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\{\d+(?:,\d*)?\}/g, '')
    .replace(/\[\^[^\]]*\]/g, 'x')
    .replace(/\[(\\.|[^\\\]])[^\]]*\]/g, '$1')
    .replace(/\\(.)/g, (_, sign: string) => CLASSES[sign] ?? sign)
    .replaceAll('.', 'a');
  const words = new Set<string>();
  for (const run of bare.split('|')) {
    words.add(run.replace(/[()^$?*+]/g, ''));
    for (const word of run.split(/[()^$?*+]+/)) words.add(word);
  }
  return [...words].filter((word) => word !== '' && word.length < 60).flatMap((word) => [word, `${word} `, `${word}1`]);
}

/** Looks at a text as a pattern is used: for all that it finds, or at every place. */
export function look(pattern: RegExp, text: string): void {
  if (pattern.global) text.replace(pattern, '');
  else if (pattern.sticky)
    for (let at = 0; at < text.length; at++) {
      pattern.lastIndex = at;
      pattern.test(text);
    }
  else pattern.test(text);
}
