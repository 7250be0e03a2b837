import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folder, inFolder } from './folder.fixture.ts';
import { BlobReader, git } from './git.ts';

inFolder();
const { PATH } = process.env;
beforeEach(() => mkdir(join(folder.path, 'bin')));
afterEach(() => void (process.env['PATH'] = PATH));

async function program(path: string, ...lines: readonly string[]): Promise<void> {
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  await chmod(path, 0o755);
}

it.skipIf(process.platform === 'win32')('knows what git complains of in whatever language it speaks', async () => {
  const says = (german: string, english: string): Promise<void> =>
    program(
      join(folder.path, 'bin', 'git'),
      `[ "$LC_ALL" = C ] && echo "fatal: ${english}" >&2 || echo "fatal: ${german}" >&2`,
      'exit 128',
    );
  process.env['PATH'] = `${join(folder.path, 'bin')}${delimiter}${PATH ?? ''}`;
  await says('Kein Git-Repository (oder irgendeines der Elternverzeichnisse): .git', 'not a git repository');
  await expect(git(folder.path, ['rev-parse'])).rejects.toMatchObject({ code: 'no-repository' });
  await says('Zweifelhafte Eigentumsverhältnisse im Repository', 'detected dubious ownership in repository');
  await expect(git(folder.path, ['rev-parse'])).rejects.toMatchObject({ code: 'foreign-repository' });
  await says('Unbekannt', 'bad revision');
  await expect(git(folder.path, ['diff'])).rejects.toThrow('git diff failed: fatal: bad revision');
});

it.skipIf(process.platform === 'win32')('starts no program that the repository names to watch its files', async () => {
  const { path } = folder;
  const run = (...args: readonly string[]): Buffer => execFileSync('git', args, { cwd: path });
  run('init', '-q');
  await writeFile(join(path, 'bom.csv'), 'Part,Qty\n');
  run('add', 'bom.csv');
  const id = run('rev-parse', ':bom.csv').toString().trim();
  await program(join(path, 'bin', 'watch'), `touch "${join(path, 'started')}"`);
  run('config', 'core.fsmonitor', join(path, 'bin', 'watch'));
  await git(path, ['diff', '--cached', '--raw', '-z']);
  await git(path, ['ls-files', '-z', '--others']);
  await git(path, ['status', '--porcelain']);
  const blobs = new BlobReader(path);
  expect(Buffer.from((await blobs.read(id)) ?? []).toString()).toBe('Part,Qty\n');
  blobs.close();
  expect(existsSync(join(path, 'started'))).toBe(false);
});
