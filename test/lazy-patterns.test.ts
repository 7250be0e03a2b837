import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script of the build, in JavaScript.
import { withLazyPatterns } from '../scripts/lazy-patterns.mjs';

const lazily = (code: string): string => (withLazyPatterns as (code: string) => string)(code);

/** What a module's `result` is, as it stands and as a build makes it. */
const both = (code: string): readonly string[] =>
  [code, lazily(code)].map(
    (text) => runInNewContext(`${text.replace(/: (?:readonly )?RegExp\[\]/g, '')}\nJSON.stringify(result);`) as string,
  );

describe('an expression with a Unicode class at the top of a module', () => {
  it('is made at its first use, and once', () => {
    const text = lazily('const WORD = /\\p{L}/u;\nexport const has = (s) => WORD.test(s);');
    expect(text).toBe(
      'let WORD; const WORD$ = () => (WORD ??= /\\p{L}/u);\nexport const has = (s) => WORD$().test(s);',
    );
  });

  it.each([
    [
      'const A = /\\p{L}+/gu; const result = ["a1b".match(A), "a1b".replace(A, "x"), A.source];',
      [['a', 'b'], 'x1x', '\\p{L}+'],
    ],
    [
      'const A = /\\p{L}/u; const TABLE: readonly RegExp[] = [A, /\\d/]; const result = TABLE.map((one) => one.test("1"));',
      [false, true],
    ],
    [
      'const A = new RegExp(String.raw`^\\p{L}`, "u"); const o = { A, B: A, c: o2 => o2.A }; const result = [o.A === o.B, o.A.test("a")];',
      [true, true],
    ],
    [
      'const A = { words: [/\\p{L}/u], other: new Set(["x"]) }; const f = () => A.words[0].test("é") && A.other.has("x"); const result = f();',
      true,
    ],
  ])('does as it stands: %s', (code, result) => {
    expect(lazily(code)).not.toBe(code);
    expect(both(code)).toEqual([JSON.stringify(result), JSON.stringify(result)]);
  });

  it.each([
    ['is exported', 'export const A = /\\p{L}/u;'],
    ['is exported by a list', 'const A = /\\p{L}/u;\nexport { A };'],
    ['shares its name with a parameter', 'const A = /\\p{L}/u;\nconst f = (A) => A.test("x");'],
    ['shares its name with a variable', 'const A = /\\p{L}/u;\nfunction f() { const [A] = [1]; return A; }'],
    ['costs nothing', 'const A = /[a-z]/;\nconst f = () => A;'],
    ['depends on when it is made', 'const A = [/\\p{L}/u, now()];\nconst f = () => A;'],
    ['is in a function', 'function f() { const A = /\\p{L}/u; return A; }'],
  ])('stays as it is where it %s', (_, code) => {
    expect(lazily(code)).toBe(code);
  });
});
