import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NotLocked, withLocks } from './lock-files.ts';

const HASTY = { longest: 2000, untouched: 150, touching: 30 };
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function fileIn(text = ''): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'lintanide-lock-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'register.csv');
  if (text !== '') await writeFile(file, text);
  return { folder, file };
}

/** Reads, waits, and writes with one more: what is lost when two do it at once. */
const addOne = async (file: string): Promise<void> => {
  const count = Number(await readFile(file, 'utf8'));
  await pause(5);
  await writeFile(file, String(count + 1));
};

describe('work under locks', () => {
  it('is done by one after the other, and leaves no lock', async () => {
    const { folder, file } = await fileIn('0');
    await Promise.all(Array.from({ length: 12 }, () => withLocks([file], () => addOne(file))));
    expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual(['12', ['register.csv']]);
  });

  it('holds a file by any of its names, and several in any order', async () => {
    const { folder, file } = await fileIn('0');
    const [other, link] = [join(folder, 'other.csv'), join(folder, 'link.csv')];
    await symlink(file, link);
    const orders = [[file, other], [other, link], [link, file]]; // prettier-ignore
    await Promise.all([...orders, ...orders].map((paths) => withLocks(paths, () => addOne(file), HASTY)));
    expect(await readFile(file, 'utf8')).toBe('6');
  });

  it('gives its locks back when it fails', async () => {
    const { folder, file } = await fileIn('0');
    await expect(withLocks([file], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual(['register.csv']);
  });
});

describe('a lock', () => {
  it('of a process that died is taken away at once', async () => {
    const { file } = await fileIn('0');
    const token = await withLocks([file], () => readFile(`${file}.lock`, 'utf8'));
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(`${file}.lock`, token.replace(/^\d+/, String(pid)));
    await withLocks([file], () => addOne(file), { ...HASTY, untouched: 60_000 });
    expect(await readFile(file, 'utf8')).toBe('1');
  });

  it('of another machine is taken away when nobody has touched it for a while, and the one who held it is told', async () => {
    const { file } = await fileIn('0');
    await writeFile(`${file}.lock`, '1 elsewhere 00\n');
    await withLocks([file], () => addOne(file), HASTY);
    expect(await readFile(file, 'utf8')).toBe('1');
    await withLocks([file], async (isStillOurs) => {
      expect(await isStillOurs()).toBe(true);
      await writeFile(`${file}.lock`, '1 elsewhere 00\n');
      expect(await isStillOurs()).toBe(false);
    });
    // It is not ours to take away.
    expect(await readFile(`${file}.lock`, 'utf8')).toBe('1 elsewhere 00\n');
  });

  it('that is touched is waited for, and not for ever', async () => {
    const { file } = await fileIn('0');
    await writeFile(`${file}.lock`, '1 elsewhere 00\n');
    let at = 0;
    const touch = setInterval(() => void utimes(`${file}.lock`, ++at, at), 20);
    onTestFinished(() => clearInterval(touch));
    await expect(withLocks([file], () => addOne(file), { ...HASTY, longest: 600 })).rejects.toThrow(NotLocked);
    expect(await readFile(file, 'utf8')).toBe('0');
  });

  it('is touched by who holds it, for as long as that takes', async () => {
    const { file } = await fileIn('0');
    const long = withLocks([file], async () => { await pause(500); await addOne(file); }, HASTY); // prettier-ignore
    await pause(50);
    await withLocks([file], () => addOne(file), HASTY);
    await long;
    expect(await readFile(file, 'utf8')).toBe('2');
  });

  it('that cannot be made says why, and a device needs none', async () => {
    const { file } = await fileIn('0');
    await expect(withLocks([join(file, 'below.csv')], () => Promise.resolve())).rejects.toMatchObject({
      cause: { code: 'ENOTDIR' },
    });
    expect(await withLocks(['/dev/null'], () => Promise.resolve('done'))).toBe('done');
  });
});
