import { expect, it } from 'vitest';
import type { CliDeps, CliIo } from './deps.ts';
import { pathAtRoot } from './repository-root.ts';

/** Where files lie in reports for services, in a world with these repositories. */
async function paths(cwd: string, files: readonly string[], repositories: readonly string[], env: CliIo['env'] = {}) {
  const io = { cwd, env } as unknown as CliIo;
  const deps = {
    exists: (path: string) => Promise.resolve(repositories.some((root) => path === `${root === '/' ? '' : root}/.git`)),
    resolvePath: (_: string, path: string) => path.replaceAll('\\', '/'),
  } as unknown as CliDeps;
  const named = await pathAtRoot(io, deps);
  return files.map((file) => named?.(file) ?? file);
}

const FILES = ['a.csv', 'x/b.csv', '/r/t/c.csv', '/r/boms/d.csv', '/s/e.csv', '/r2/f.csv'];
const FROM_ROOT = ['boms/a.csv', 'boms/x/b.csv', 't/c.csv', 'boms/d.csv', '/s/e.csv', '/r2/f.csv'];

it('a path begins at the root of the repository, and what is outside is absolute', async () => {
  expect(await paths('/r/boms', FILES, ['/r'])).toEqual(FROM_ROOT);
  expect(await paths('/r/boms/', ['a.csv'], ['/r'])).toEqual(['boms/a.csv']);
});

it('a path begins where the service says that the repository is', async () => {
  expect(await paths('/r/boms', FILES, [], { GITHUB_WORKSPACE: '/r' })).toEqual(FROM_ROOT);
  expect(await paths('/r/boms', FILES, [], { CI_PROJECT_DIR: '/r/' })).toEqual(FROM_ROOT);
  expect(await paths('D:/a/r/boms', ['a.csv'], [], { GITHUB_WORKSPACE: 'D:\\a\\r' })).toEqual(['boms/a.csv']);
});

it('a submodule is a folder of the repository that the service has', async () => {
  expect(await paths('/r/sub/boms', ['a.csv'], ['/r', '/r/sub'], { CI_PROJECT_DIR: '/r' })).toEqual(['sub/boms/a.csv']);
});

it('a repository that was checked out into a folder of the workspace has its own root', async () => {
  expect(await paths('/w/repo/boms', ['a.csv'], ['/w/repo'], { GITHUB_WORKSPACE: '/w' })).toEqual(['boms/a.csv']);
});

it('a service that means another folder is not asked', async () => {
  expect(await paths('/r/boms', ['a.csv'], ['/r'], { GITHUB_WORKSPACE: '/other', CI_PROJECT_DIR: '' })).toEqual(['boms/a.csv']); // prettier-ignore
  expect(await paths('/r/boms', ['a.csv'], ['/r'], { GITHUB_WORKSPACE: '/r/bo' })).toEqual(['boms/a.csv']);
});

it('all stays as it is at the root, and where there is no repository', async () => {
  expect(await paths('/r', ['a.csv', '/s/e.csv'], ['/r'])).toEqual(['a.csv', '/s/e.csv']);
  expect(await paths('/r/boms', ['a.csv', '/r/c.csv'], [])).toEqual(['a.csv', '/r/c.csv']);
  expect(await paths('/', ['a.csv'], ['/'])).toEqual(['a.csv']);
});
