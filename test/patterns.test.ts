import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { look, patternsOf, triggersOf } from './support/patterns.ts';
import { growsFaster, TIMES } from './support/growth.ts';

const LENGTH = 16_384;
const SRC = join(import.meta.dirname, '../src');

/** Patterns that are asked of short texts alone, or of our own: the beginning of each, and why. */
const BOUNDED: readonly (readonly [file: string, begins: string])[] = [
  // Names of files and sheets.
  ['batch/context/titles.ts', '(?:[\\s_.-]{1,6}(?:v?'],
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
    () => look(pattern, text.slice(0, LENGTH / TIMES)),
  );

describe('a pattern that reads texts of files takes twice the time for twice the text', () => {
  it.each(['batch', 'bom', 'discover', 'facts', 'inventory', 'map', 'read'])(
    'in %s',
    { timeout: 600_000 },
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

/** Rows of what stands in cells: figures, letters and signs, with what parts them. A pattern that may part a row in many ways tries all of them where the end does not fit. */
const ROWS = [
  '1 ',
  '1,',
  '1-',
  '1.',
  '1/',
  '1x',
  '|1',
  'a ',
  'ab ',
  'a-',
  'a,',
  'a1 ',
  'A1,',
  '(1) ',
  '- ',
  '磁 ',
].flatMap((one) => ['', 'x ', '1', 'R1 '].map((head) => (times: number) => `${head}${one.repeat(times)} abcd!`));

describe('a pattern that reads texts of files tries no row in more ways than it has members', () => {
  it.each(['batch', 'bom', 'discover', 'facts', 'inventory', 'map', 'materials', 'read'])(
    'in %s',
    { timeout: 600_000 },
    async (folder) => {
      const patterns = await patternsOf(join(SRC, folder));
      const grows = (pattern: RegExp, row: (times: number) => string, times: number): boolean =>
        growsFaster(
          () => look(pattern, row(times)),
          () => look(pattern, row(times / 2)),
        );
      const slow = patterns.flatMap(({ file, pattern }) => {
        // Few first: of the worst, fourteen would take minutes.
        const row = ROWS.find((one) => grows(pattern, one, 8) || grows(pattern, one, 14));
        return row === undefined ? [] : [`${file}: ${JSON.stringify(row(3))} in ${String(pattern).slice(0, 80)}`];
      });
      expect(slow).toEqual([]);
    },
  );
});
