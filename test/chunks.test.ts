import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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
