import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { dialectPlugins } from '../src/builtin-dialects.ts';

const dialects = dialectPlugins.flatMap((plugin) => plugin.dialects ?? []);

/** Samples of a dialect: `plugins/SYSTEM/samples/REPORT*`. */
function samplesOf(name: string): string[] {
  const [system = '', report = ''] = name.split('/');
  const folder = `plugins/${system}/samples`;
  const own = dialects.filter((other) => other.name.startsWith(`${system}/`)).map((other) => other.name.slice(system.length + 1));
  // `cs12-en.txt` belongs to `cs12`, also where there is a `cs1`.
  return readdirSync(folder)
    .filter((file) => own.filter((id) => file.startsWith(id)).sort((a, b) => b.length - a.length)[0] === report)
    .map((file) => `${folder}/${file}`);
} // prettier-ignore

describe('every bundled dialect', () => {
  it('has a name of its own', () => {
    expect(new Set(dialects.map(({ name }) => name)).size).toBe(dialects.length);
  });

  describe.each(dialects)('$name', ({ name }) => {
    it('has a test, and a sample', () => {
      expect(existsSync(`plugins/${name}.test.ts`)).toBe(true);
      expect(samplesOf(name).length).toBeGreaterThan(0);
    });

    it('is recognised in its samples, among all dialects, and gives every part a name', async () => {
      for (const file of samplesOf(name)) {
        const lists = await readLists(dialectPlugins, file, readFileSync(file));
        expect(lists.map(({ dialect }) => dialect)).toContain(name);
        for (const { parts } of lists) {
          expect(parts.length).toBeGreaterThan(0);
          for (const part of parts) expect(part.partNumber + part.description).not.toBe('');
        }
      }
    });
  });
});
