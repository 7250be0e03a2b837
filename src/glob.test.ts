import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, covers } from './glob.ts';

describe('compileGlob', () => {
  it.each([
    ['boms/*.xlsx', 'boms/a.xlsx', true],
    ['boms/*.xlsx', 'boms/x/a.xlsx', false],
    ['boms/**/*.xlsx', 'boms/a.xlsx', true],
    ['boms/**/*.xlsx', 'boms/x/y/a.xlsx', true],
    ['**', 'any/where.csv', true],
    ['*.csv', 'deep/down/a.csv', true],
    ['*.csv', 'a.csv.bak', false],
    ['boms/', 'boms/x/a.csv', true],
    ['boms/', 'other/a.csv', false],
    ['sub/', 'boms/sub/a.csv', true],
    ['./sub/', 'boms/sub/a.csv', false],
    ['boms/sub/', 'boms/sub/x/a.csv', true],
    ['./a?.csv', 'a1.csv', true],
    ['a?.csv', 'a.csv', false],
    ['boms/{a,b{1,2}}.csv', 'boms/b2.csv', true],
    ['boms/{a,b{1,2}}.csv', 'boms/b.csv', false],
    ['a.csv', 'a-csv', false],
    ['钕?.xlsx', '钕铁.xlsx', true],
    ['**/old/**', 'x/old/a.csv', true],
    ['**/old/**', 'x/older/a.csv', false],
    ['boms\\*.csv', 'boms/a.csv', true],
  ])('%s against %s: %s', (glob, path, matches) => {
    expect(compileGlob(glob)(path)).toBe(matches);
  });

  it('takes a path without signs for itself alone', () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z0-9.[\]()+^$|-]{1,8}$/), { minLength: 2, maxLength: 4 })
      .map((names) => names.join('/'));
    fc.assert(
      fc.property(path, path, (a, b) => {
        fc.pre(!a.startsWith('./') && !b.startsWith('./'));
        expect(compileGlob(a)(b)).toBe(a === b);
      }),
    );
  });

  it('answers at once however many stars a hostile pattern holds', () => {
    expect(compileGlob(`x/${'*a'.repeat(200)}b`)(`x/${'a'.repeat(5000)}`)).toBe(false);
    expect(compileGlob(`${'**/'.repeat(100)}b`)('a/'.repeat(500))).toBe(false);
  });

  it('refuses a pattern whose braces explode', () => {
    expect(() => compileGlob('{a,b}'.repeat(20))).toThrow(/too large/);
  });
});

describe('covers', () => {
  it.each([
    ['boms', 'boms/sub/a.csv', true],
    ['sub', 'boms/sub/a.csv', true],
    ['boms/*', 'boms/sub/a.csv', true],
    ['boms', 'x/boms.csv', false],
    ['*', '../a/b.csv', true],
    ['..', '../a.csv', false],
    ['x', '../x/a.csv', true],
  ])('%s takes %s away: %s', (glob, path, expected) => {
    expect(covers(compileGlob(glob), path)).toBe(expected);
  });
});
