import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOT_UTF8 } from './names.ts';
import { search } from './search.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lintanide-search-'));
});
// Node takes no path away that is longer than the system takes.
afterEach(() => execFileSync('rm', ['-rf', cwd]));

const found = (glob: string): ReturnType<typeof search> =>
  search([glob], { cwd, isLeftOut: () => false, gitignore: true });

// Only Linux keeps names as bytes.
describe.runIf(process.platform === 'linux')('a folder that cannot be read', () => {
  it('is told of where its name is not UTF-8, and the rest is found', async () => {
    writeFileSync(join(cwd, 'a.csv'), 'x');
    const folder = Buffer.concat([Buffer.from(`${cwd}/dir`), Buffer.from([0xe9])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/b.csv')]), 'x');
    const { files, refused } = await found('**/*.csv');
    expect(files).toEqual([join(cwd, 'a.csv')]);
    expect([...refused]).toEqual([[join(cwd, 'dir\ufffd'), NOT_UTF8]]);
  });

  it('is told of where its path is longer than the system takes, and only if it was asked for', async () => {
    mkdirSync(join(cwd, 'boms'));
    writeFileSync(join(cwd, 'boms/a.csv'), 'x');
    const here = process.cwd();
    try {
      process.chdir(cwd);
      for (let level = 0; level < 22; level++) {
        mkdirSync('n'.repeat(200));
        process.chdir('n'.repeat(200));
      }
    } finally {
      process.chdir(here);
    }
    const whole = await found('**/*.csv');
    expect(whole.files).toEqual([join(cwd, 'boms/a.csv')]);
    expect([...whole.refused.values()]).toEqual(['ENAMETOOLONG']);
    const below = await found('boms/**/*.csv');
    expect([below.files.length, below.refused.size]).toEqual([1, 0]);
  });

  it('is none where it is not there', async () => {
    const { files, refused } = await found('nosuch/**/*.csv');
    expect([files.length, refused.size]).toEqual([0, 0]);
  });
});

describe('a search below a folder', () => {
  it('does not look into the folders beside it', async () => {
    mkdirSync(join(cwd, 'boms/deep'), { recursive: true });
    writeFileSync(join(cwd, 'boms/deep/a.csv'), 'x');
    writeFileSync(join(cwd, 'boms/deep/b.csv'), 'x');
    writeFileSync(join(cwd, '.gitignore'), 'b.csv');
    for (let i = 0; i < 20; i++) mkdirSync(join(cwd, `beside/${String(i)}`), { recursive: true });
    const { files, isCut, meetsGitignore } = await search(['boms/**/*.csv'], {
      cwd,
      isLeftOut: () => false,
      gitignore: true,
      mostFolders: 10,
    });
    expect([files, isCut, meetsGitignore]).toEqual([[join(cwd, 'boms/deep/a.csv')], false, true]);
  });
});
