import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NamesOfFunctions } from '../src/cli/says/stack-names.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** The names of chunks in a file that lists them, in its order. */
const namesIn = (file: string): string[] =>
  [...readFileSync(join(import.meta.dirname, '../scripts', file), 'utf8').matchAll(/^ {2}(\w+): \{/gm)].map(
    ([, name = '']) => name,
  );

describe('chunks that a start is without', () => {
  it('have a name each: of two with one name the first is in every start', () => {
    const names = [...namesIn('chunks.mjs'), ...namesIn('chunks-of-materials.mjs')];
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('names that a build shortens', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--if-stale', '--quiet'], { cwd: ROOT });
  }, 60_000);

  it('are kept for the stack trace of a bug, by chunk and module', () => {
    const names = JSON.parse(readFileSync(join(DIST, 'data/names.json'), 'utf8')) as NamesOfFunctions;
    const file = readdirSync(join(DIST, 'chunks')).find((name) => /^lint-[\w-]{8}\.cjs$/.test(name)) ?? '';
    const text = readFileSync(join(DIST, 'chunks', file), 'utf8');
    const [short = ''] =
      Object.entries(names['lint']?.['src/run/lint.ts'] ?? {}).find(([, name]) => name === 'registersOf') ?? [];
    expect(short).not.toBe('');
    expect(text).toContain(`function ${short}(`);
    expect(text).not.toContain('registersOf');
  });
});
