import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isIgnored, resolveConfig } from '../config/resolve.ts';
import type { Config } from '../config/types.ts';
import { inputsOf } from './inputs.ts';
import { readBytes } from './files/unit-bytes.ts';

let root = '';

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'lintanide-inputs-')));
  for (const path of ['boms/a.csv', 'boms/sub/b.csv', 'x/a.csv', '[b].csv', 'b.csv', 's.csv']) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), '');
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** What is left when the working directory is `from`, by paths from the configuration's folder. */
async function left(config: Config, patterns: readonly string[], from = ''): Promise<string[]> {
  const cwd = join(root, from);
  const units = await inputsOf(patterns, { cwd, config: resolveConfig(config, { source: null, root, cwd }) });
  return units.filter(({ missing }) => !missing).map(({ absolute }) => absolute.slice(root.length + 1));
}

describe('ignore of the configuration', () => {
  it.each([
    [['boms/'], ['x/a.csv']],
    [['boms'], ['x/a.csv']],
    [['boms/**'], ['x/a.csv']],
    [['./boms/'], ['x/a.csv']],
    [['sub/'], ['boms/a.csv', 'x/a.csv']],
    [['boms/sub/'], ['boms/a.csv', 'x/a.csv']],
    [['a.csv'], ['boms/sub/b.csv']],
    [['boms/*.csv'], ['boms/sub/b.csv', 'x/a.csv']],
  ])('%j leaves %j, from wherever the folders are searched', async (ignore, expected) => {
    expect(await left({ ignore }, ['boms', 'x'])).toEqual(expected);
    expect(await left({ ignore: [...ignore, './*.csv'] }, ['.'])).toEqual(expected);
    const below = expected.filter((path) => path.startsWith('boms/'));
    expect(await left({ ignore }, ['.'], 'boms')).toEqual(below);
    expect(await left({ ignore }, ['../boms/**'], 'x')).toEqual(below);
  });

  it('means no file by signs that are not documented', async () => {
    expect(await left({ ignore: ['(b).csv', '@(b|c).csv', 'b.cs(v)', '+(a+)x', '{1..9999999}'] }, ['*.csv'])).toEqual([
      '[b].csv',
      'b.csv',
      's.csv',
    ]);
    expect(await left({ ignore: ['[b].csv'] }, ['*.csv'])).toEqual(['b.csv', 's.csv']);
  });

  it('says of a path what a search does', () => {
    const config = resolveConfig({ ignore: ['boms', 'x/'] }, { source: null, root });
    expect(['boms/sub/b.csv', 'x/a.csv', 'b.csv'].map((path) => isIgnored(config, path))).toEqual([true, true, false]);
  });

  it('keeps the files of the configuration itself out, and none of their names elsewhere', async () => {
    await writeFile(join(root, 'x/s.csv'), '');
    expect(await left({ suppliers: 's.csv' }, ['**/s.csv'])).toEqual(['x/s.csv']);
  });
});

it('a link to nothing is not checked, and says what to do', async () => {
  await symlink('gone.csv', join(root, 'x/annexed.csv'));
  const [unit] = await inputsOf(['x/annexed.csv'], { cwd: root, config: resolveConfig({}, { source: null, root }) });
  expect(unit && (await readBytes(unit))).toMatchObject({
    error: { code: 'link-broken', hint: expect.stringContaining('git annex get') as string },
  });
});
