import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script of the build, in JavaScript.
import { withLazyPatterns } from '../scripts/lazy-patterns.mjs';
import { execOf, narrow, narrowOf, testOf } from '../src/host/narrow-patterns.js';

const lazily = (code: string): string => (withLazyPatterns as (code: string) => string)(code);

/** What a module's `result` is, as it stands and as a build makes it. */
const both = (code: string): readonly string[] =>
  [code, lazily(code)].map((text) => {
    const plain = text.replace(/^import .*\n/, '').replace(/: (?:readonly )?RegExp\[\]/g, '');
    const helpers = { execOf$: execOf, narrow$: narrow, narrowOf$: narrowOf, testOf$: testOf };
    return runInNewContext(`${plain}\nJSON.stringify(result);`, helpers) as string;
  });

describe('an expression with a Unicode class at the top of a module', () => {
  it('is made at its first use, as its text needs it', () => {
    const text = lazily('const WORD = /\\p{L}/u;\nexport const has = (s) => WORD.test(s);');
    expect(text).toBe(
      'import { narrow as narrow$ } from "./narrow-patterns.ts";\n' +
        'const WORD$ = narrow$(() => /\\p{L}/u);\nexport const has = (s) => WORD$(s).test(s);',
    );
  });

  it('is made for all texts where it is not seen which one is asked', () => {
    const text = lazily('const WORD = /\\p{L}/u;\nexport const words = (s) => s.filter(matching(WORD));');
    expect(text).toBe(
      'let WORD; const WORD$ = () => (WORD ??= /\\p{L}/u);\nexport const words = (s) => s.filter(matching(WORD$()));',
    );
  });

  it('has a text worked out once', () => {
    expect(lazily('const WORD = /\\p{L}/u;\nexport const has = (s) => WORD.test(s.trim());')).toContain(
      'testOf$(WORD$, s.trim());',
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
    [
      'const W = String.raw`\\p{L}{2}`; const A = new RegExp(`^${W}$`, "u"); const f = (s) => A.test(s); const result = ["né", "磁铁", "a1"].map(f);',
      [true, true, false],
    ],
    [
      'const A = /(\\p{L}+)-(\\p{L}+)/u; const f = (s) => A.exec(s.trim())?.[A.test(s.toUpperCase()) ? 1 : 2]; const result = ["né-à ", " 磁-铁"].map(f);',
      ['né', '磁'],
    ],
    [
      'const A = /[^\\p{L}]+/gu; const f = (s) => s.replace(A, "-").split(A); const result = ["né, à", "磁 – 铁"].map(f);',
      [
        ['né', 'à'],
        ['磁', '铁'],
      ],
    ],
    [
      'const A = /\\p{L}+/gu; const B = /[^\\p{L}]/u; const f = (s) => s.trim().replace(A, "x").toUpperCase().split(B); const result = [" né à ", "磁 铁"].map(f);',
      [
        ['X', 'X'],
        ['X', 'X'],
      ],
    ],
    [
      'const A = /^\\p{L}+$/u; const B = /^\\p{L}{2}$/u; const f = (s, b) => (b ? B : A).test(s); const result = [f("née", true), f("née", false), f("磁铁", true)];',
      [false, true, true],
    ],
    [
      'const A = /\\p{L}/gu; const f = (s) => { const all = []; for (let m; (m = A.exec(s)) !== null; ) all.push(m[0]); return all; }; const result = f("aé1磁");',
      ['a', 'é', '磁'],
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

describe('an expression with a Unicode class in a function', () => {
  it('is made once, as its text needs it, where a text is asked with it', () => {
    const code = 'const f = (s) => /\\p{L}/u.test(s);\nconst g = (s) => s.replace(/\\p{L}+/gu, "x");\n';
    expect(lazily(code)).toBe(
      'import { narrow as narrow$ } from "./narrow-patterns.ts";\n' +
        'const inside0$ = narrow$(() => /\\p{L}+/gu);\nconst inside1$ = narrow$(() => /\\p{L}/u);\n' +
        'const f = (s) => inside1$(s).test(s);\nconst g = (s) => s.replace(inside0$(s), "x");\n',
    );
    const result = `${code}const result = ["é1", "磁1", "1"].map((s) => [f(s), g(s)]);`;
    expect(both(result)[1]).toBe(both(result)[0]);
  });

  it.each([
    ['remembers where it was', 'const f = (s) => /\\p{L}/gu.test(s);'],
    ['is handed on', 'const f = (s) => matching(/\\p{L}/u)(s);'],
  ])('stays as it is where it %s', (_, code) => {
    expect(lazily(code)).toBe(code);
  });
});
