import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discover } from './discover.ts';
import type { Unread } from './types.ts';

let cwd = '';

beforeEach(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'lintanide-named-')));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function files(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), '');
  }
}

describe('a list in an archive', () => {
  it('is named as reports name it', async () => {
    await files('boms/a.zip');
    expect(await discover(['boms/a.zip!/in/b.csv'], { cwd, limits: { rows: 7 } })).toEqual([
      {
        path: 'boms/a.zip!/in/b.csv',
        absolute: join(cwd, 'boms/a.zip'),
        missing: false,
        role: 'bom',
        member: { archive: 'boms/a.zip', name: 'in/b.csv', limits: { rows: 7 } },
      },
    ]);
  });

  it('is read with all of its archive where that is named, too', async () => {
    await files('a.zip');
    const units = await discover(['a.zip!/b.csv', 'a.zip'], { cwd });
    expect(units.map(({ path }) => path)).toEqual(['a.zip']);
  });

  it('is none where a file or folder has that name, or no file has that of the archive', async () => {
    await files('Neu!/b.csv', 'folder/c.csv');
    const units = await discover(['Neu!/b.csv', 'folder!/c.csv', 'a.zip!/b.csv'], { cwd });
    expect(units.map(({ path, missing, member }) => [path, missing, member])).toEqual([
      ['Neu!/b.csv', false, undefined],
      ['a.zip!/b.csv', true, undefined],
      ['folder!/c.csv', true, undefined],
    ]);
  });
});

describe('a path that is empty', () => {
  it.each([[['']], [['a.csv', '']], [['a.csv', '!']]])('is a mistake: %j', async (patterns) => {
    await files('a.csv');
    await expect(discover(patterns, { cwd })).rejects.toMatchObject({ code: 'empty-path' });
  });
});

describe('a folder in which nothing can be read', () => {
  const emptyIn = async (...patterns: string[]): Promise<readonly string[]> => {
    const told: Unread[] = [];
    await discover(patterns, { cwd, onUnread: (one) => told.push(one) });
    return told.flatMap(({ isEmpty, example }) => (isEmpty === true ? [example] : []));
  };

  it('is told of, and one is not that holds a list, a register, or one that git does not keep', async () => {
    await files('full/a.csv', 'known/lintanide.parts.csv', 'pictures/a.jpeg', 'kept/b.csv');
    await writeFile(join(cwd, '.gitignore'), 'kept/\n');
    await mkdir(join(cwd, 'empty'));
    expect(await emptyIn('full', 'known', 'empty', 'pictures', 'kept')).toEqual([
      join(cwd, 'empty'),
      join(cwd, 'pictures'),
    ]);
  });
});
