import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { look, patternsOf, triggersOf } from './support/patterns.ts';
import { growsFaster } from './support/growth.ts';

const LENGTH = 16_384;
const SRC = join(import.meta.dirname, '../src');

/** Patterns that are asked of short texts alone, or of our own: the beginning of each, and why. */
const BOUNDED: readonly (readonly [file: string, begins: string])[] = [
  // Names of files and sheets.
  ['batch/titles.ts', '(?:[\\s_.-]{1,6}(?:v?'],
  // Names of firms, no longer than they are.
  ['bom/odd-firm.ts', '^([^/]*\\p{L}{2}'],
  ['bom/odd-firm.ts', '^([^()（）]*\\p{L}{2}'],
  // A table of our own.
  ['read/html/html-entities.ts', '(\\w+) ([\\da-f]+)'],
  // The names within a package, of which each is bounded.
  ['read/sniff/sniff-zip.ts', '(?:^|\\/)index'],
  // Asked at one place, and again behind what it has found.
  ['read/sniff/sniff-xml.ts', '\\s*'],
];

const isBounded = (path: string, { source }: RegExp): boolean =>
  BOUNDED.some(([file, begins]) => path === file && source.startsWith(begins));

const isSlow = (pattern: RegExp, text: string): boolean =>
  growsFaster(
    () => look(pattern, text),
    () => look(pattern, text.slice(0, LENGTH / 2)),
  );

describe('a pattern that reads texts of files takes twice the time for twice the text', () => {
  it.each(['batch', 'bom', 'discover', 'facts', 'inventory', 'map', 'read'])(
    'in %s',
    { timeout: 240_000 },
    async (folder) => {
      const patterns = await patternsOf(join(SRC, folder));
      expect(patterns.length).toBeGreaterThan(5);
      const slow = patterns
        .filter(({ file, pattern }) => !isBounded(`${folder}/${file}`, pattern))
        .flatMap(({ file, pattern }) =>
          [...new Set([...triggersOf(pattern), ' ', 'a', '1', '-', '磁'])]
            .map((word) => word.repeat(Math.ceil(LENGTH / word.length)).slice(0, LENGTH))
            .filter((text) => isSlow(pattern, text) && isSlow(pattern, text))
            .map((text) => `${file}: ${JSON.stringify(text.slice(0, 20))} in ${String(pattern).slice(0, 80)}`),
        );
      expect(slow).toEqual([]);
    },
  );
});
