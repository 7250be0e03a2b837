import { describe, expect, it } from 'vitest';
import { readRegisters, registerRoot } from './registers.ts';

const REGISTER = 'partNumber,state,owner,asked,due\nMAG-1,open,ana@example.com,2026-11-20,2026-12-15\n';

/** A disk with these files, by absolute path. */
const disk =
  (...files: readonly string[]) =>
  (path: string): Promise<string | null> =>
    Promise.resolve(files.includes(path) ? REGISTER : null);

describe('where looking upwards for registers ends', () => {
  it('is the folder of the configuration', async () => {
    const config = { source: '/repo/part/lintanide.config.json', root: '/repo/part' };
    expect(await registerRoot(config, disk('/repo/.git/HEAD'))).toBe('/repo/part');
  });

  it('is the root of the repository where there is none', async () => {
    const config = { source: null, root: '/repo/boms/2026' };
    expect(await registerRoot(config, disk('/repo/.git/HEAD'))).toBe('/repo');
    // A work tree and a submodule have a file of that name.
    expect(await registerRoot(config, disk('/repo/boms/.git'))).toBe('/repo/boms');
  });

  it('is the working directory outside of one', async () => {
    expect(await registerRoot({ source: null, root: '/boms' }, disk())).toBe('/boms');
    expect(await registerRoot({ source: null, root: '/' }, disk())).toBe('/');
  });
});

describe('registers', () => {
  it('count wherever below their folder one stands', async () => {
    const files = disk('/repo/lintanide.parts.csv', '/lintanide.parts.csv');
    const at = (cwd: string) => (path: string) => files(new URL(path, `file://${cwd}/`).pathname);
    const found = async (cwd: string, bom: string) =>
      (await readRegisters([bom], { cwd, root: '/repo', readText: at(cwd) })).map(({ path }) => path);
    expect(await found('/repo', 'boms/a.csv')).toEqual(['lintanide.parts.csv']);
    expect(await found('/repo/boms', 'a.csv')).toEqual(['../lintanide.parts.csv']);
  });
});
