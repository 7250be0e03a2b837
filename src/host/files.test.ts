import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exists, listNames, readText } from './files.ts';
import { writeAtomic } from './write-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintanide-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeAtomic', () => {
  it('writes all chunks, making folders', async () => {
    const path = join(folder, 'a/b/report.json');
    await writeAtomic(path, ['磁', 'x'.repeat(100_000), '\n']);
    expect(await readFile(path, 'utf8')).toBe(`磁${'x'.repeat(100_000)}\n`);
  });

  it.skipIf(process.platform === 'win32').each([0o600, 0o640, 0o664, 0o444])(
    'leaves a file to those who may read it (mode %i), also while it is written',
    async (mode) => {
      const path = join(folder, 'register.csv');
      await writeFile(path, 'old');
      await chmod(path, mode);
      const seen: number[] = [];
      async function* watching(): AsyncGenerator<string> {
        for (const name of await readdir(folder)) seen.push((await lstat(join(folder, name))).mode & 0o777 & ~mode);
        yield 'new';
      }
      await writeAtomic(path, watching());
      expect(await readFile(path, 'utf8')).toBe('new');
      expect((await lstat(path)).mode & 0o777).toBe(mode);
      expect(seen).toEqual([0, 0]);
    },
  );

  it('leaves the old file, and nothing else, when the writer fails half-way', async () => {
    const path = join(folder, 'report.json');
    await writeFile(path, 'old');
    function* failing(): Generator<string> {
      yield 'x'.repeat(100_000);
      throw new Error('half-way');
    }
    await expect(writeAtomic(path, failing())).rejects.toThrow('half-way');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['report.json']);
  });
});

describe('writeAtomic, where the target is no plain file', () => {
  it('writes through a link, and the link stays one', async () => {
    const real = join(folder, 'real.json');
    await writeFile(real, 'old');
    await symlink(real, join(folder, 'link.json'));
    await writeAtomic(join(folder, 'link.json'), ['new']);
    expect(await readFile(real, 'utf8')).toBe('new');
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('writes to a pipe without putting a file in its place', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [text] = await Promise.all([readFile(pipe, 'utf8'), writeAtomic(pipe, ['through'])]);
    expect(text).toBe('through');
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });
});

describe('readText', () => {
  it('is null for what is not there, and an error for what is no UTF-8', async () => {
    expect(await readText(join(folder, 'none'))).toBeNull();
    await writeFile(join(folder, 'latin'), Uint8Array.of(0x4d, 0xfc));
    await expect(readText(join(folder, 'latin'))).rejects.toMatchObject({ code: 'file-not-utf8' });
    await writeFile(join(folder, 'wide'), Uint8Array.of(0xff, 0xfe, 0x7b, 0x00));
    await expect(readText(join(folder, 'wide'))).rejects.toThrow('wide is UTF-16 text');
    await expect(readText(folder)).rejects.toMatchObject({ code: 'file-unreadable' });
    expect(await readText(join(folder, 'latin/below'))).toBeNull();
  });
});

it('listNames and exists take a missing folder for empty', async () => {
  expect(await listNames(join(folder, 'none'))).toEqual([]);
  expect(await exists(join(folder, 'none'))).toBe(false);
  expect(await exists(folder)).toBe(true);
});
