import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { discover } from './discover.ts';
import { files, folder, inFolder } from './folder.fixture.ts';

inFolder();
let cwd = '';
beforeEach(() => void (cwd = folder.path));

describe('what git does not keep', () => {
  const told = async (...patterns: string[]): Promise<unknown[]> => {
    const ignored: unknown[] = [];
    const units = await discover(patterns, {
      cwd,
      onIgnored: ({ files: count, example, rule }) =>
        ignored.push({ count, example: example.slice(cwd.length + 1), rule: rule.slice(cwd.length + 1) }),
    });
    return [
      units.map(({ path, passedOver }) => (passedOver === undefined ? path : `${path} (${passedOver})`)),
      ...ignored,
    ];
  };

  it('is counted, with the file that says so', async () => {
    await files('a.csv', 'arch/b.csv', 'arch/c.csv', 'notes.md', 'own/d.csv');
    await writeFile(join(cwd, '.gitignore'), 'arch/\nnotes.md\n');
    await writeFile(join(cwd, '.lintanideignore'), 'own/\n');
    expect(await told('.')).toEqual([['a.csv'], { count: 2, example: 'arch/b.csv', rule: '.gitignore' }]);
    expect(await told('arch')).toEqual([[], { count: 2, example: 'arch/b.csv', rule: '.gitignore' }]);
  });

  it('is no reason against what git tracks all the same, as git ignores nothing that it tracks', async () => {
    await files('a.csv', 'arch/b.csv', 'arch/c.csv', 'arch/list.txt', 'arch/readme.txt', 'own/d.csv');
    await writeFile(join(cwd, '.gitignore'), 'arch/\nown/\n');
    await writeFile(join(cwd, '.lintanideignore'), 'own/\n');
    await writeFile(join(cwd, 'arch/list.txt'), 'Part\tQty\nMagnet\t8\n');
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd });
    git('init', '-q');
    git('add', '-f', 'arch/b.csv', 'arch/list.txt', 'arch/readme.txt', 'own/d.csv');
    const left = { count: 1, example: 'arch/c.csv', rule: '.gitignore' };
    expect(await told('.')).toEqual([['a.csv', 'arch/b.csv', 'arch/list.txt'], left]);
    expect(await told('arch')).toEqual([['arch/b.csv', 'arch/list.txt'], left]);
    expect(await told('arch/*.csv')).toEqual([['arch/b.csv'], left]);
  });

  it('is why a pattern matches nothing', async () => {
    await files('in/arch/b.csv');
    await writeFile(join(cwd, 'in/.gitignore'), '*.csv\n');
    expect(await told('in/arch/*.csv')).toEqual([
      ['in/arch/*.csv (in/.gitignore)'],
      { count: 1, example: 'in/arch/b.csv', rule: 'in/.gitignore' },
    ]);
  });

  it('is not mentioned where there is nothing of that kind', async () => {
    await files('a.csv');
    await writeFile(join(cwd, '.gitignore'), 'dist/\n');
    expect(await told('.')).toEqual([['a.csv']]);
  });
});
