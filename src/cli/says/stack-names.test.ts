import { describe, expect, it } from 'vitest';
import { namedStack } from './stack-names.ts';

const NAMES = {
  lint: { 'src/run/queue.ts': { q: 'next' }, 'src/run/lint.ts': { Wk: 'lintFiles' } },
  'lint-for': { 'src/run/lint-for.ts': { a: 'lintFor' } },
};

describe('the stack trace of a bug in a build', () => {
  it.each([
    [
      'a function at the top of a chunk',
      '    at Wk (/opt/lintanide/dist/chunks/lint-CzqxXWYf.cjs:1:300123)',
      '    at lintFiles (src/run/lint.ts) (/opt/lintanide/dist/chunks/lint-CzqxXWYf.cjs:1:300123)',
    ],
    [
      'one that was waited for',
      '    at async Wk (C:\\tool\\dist\\chunks\\lint-Czq_X-Yf.cjs:1:3)',
      '    at async lintFiles (src/run/lint.ts) (C:\\tool\\dist\\chunks\\lint-Czq_X-Yf.cjs:1:3)',
    ],
    [
      'a chunk with a hyphen in its name',
      '    at a (/x/dist/chunks/lint-for-Rgu2s7Mr.cjs:1:3)',
      '    at lintFor (src/run/lint-for.ts) (/x/dist/chunks/lint-for-Rgu2s7Mr.cjs:1:3)',
    ],
    [
      'what another chunk calls by its export',
      '    at Object.Wk [as o] (/x/dist/chunks/lint-CzqxXWYf.cjs:1:3)',
      '    at Object.lintFiles (src/run/lint.ts) [as o] (/x/dist/chunks/lint-CzqxXWYf.cjs:1:3)',
    ],
  ])('names %s as the source does', (_, line, named) => {
    expect(namedStack(`TypeError: x is undefined\n${line}`, NAMES)).toBe(`TypeError: x is undefined\n${named}`);
  });

  it.each([
    '    at zz (/x/dist/chunks/lint-CzqxXWYf.cjs:1:3)',
    '    at toString (/x/dist/chunks/lint-CzqxXWYf.cjs:1:3)',
    '    at Wk (/x/dist/chunks/other-CzqxXWYf.cjs:1:3)',
    '    at Wk (/x/plugin.js:1:3)',
    '    at Array.map (<anonymous>)',
    '    at /x/dist/chunks/lint-CzqxXWYf.cjs:1:3',
  ])('leaves as it is %s', (line) => {
    expect(namedStack(line, NAMES)).toBe(line);
  });
});
