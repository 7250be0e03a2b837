import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moduleHash } from './module-hash.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'module-hash-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The hash of `acme.mjs` in a folder that holds these files. */
async function hashOf(files: Readonly<Record<string, string>>, at = 'a'): Promise<string> {
  const root = join(folder, at);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return moduleHash(join(root, 'acme.mjs').replaceAll('\\', '/'));
}

const FILES = {
  'acme.mjs': `import { prefix } from './lib/prefix.mjs';\nimport { readFileSync } from 'node:fs';\nconst words = new URL("./words.json", import.meta.url);`,
  'lib/prefix.mjs': `import parts from '../parts.cjs'; export const prefix = 'DRW';`,
  'parts.cjs': `module.exports = require('./lib/more');`,
  'lib/more.js': `require('../acme.mjs');`,
  'words.json': '["drawing"]',
  'beside.mjs': 'export {};',
};

describe('moduleHash', () => {
  it('is the same wherever the folder lies', async () => {
    expect(await hashOf(FILES, 'b')).toBe(await hashOf(FILES, 'c'));
  });

  it.each(['acme.mjs', 'lib/prefix.mjs', 'parts.cjs', 'lib/more.js', 'words.json'] as const)(
    'is another when %s is',
    async (name) => {
      const before = await hashOf(FILES);
      expect(await hashOf({ [name]: `${FILES[name]} ` })).not.toBe(before);
    },
  );

  it('goes by no file that the module does not name, and ends where modules name each other', async () => {
    const before = await hashOf(FILES);
    expect(await hashOf({ 'beside.mjs': 'export const more = 1;' })).toBe(before);
  });

  it('passes over what is named and not there', async () => {
    expect(await hashOf({ 'acme.mjs': `// was './gone.mjs'` }, 'd')).toMatch(/^[0-9a-f]{64}$/);
  });
});
