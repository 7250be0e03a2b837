import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sparesMemory } from './large-input.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-input-'));
  await writeFile(join(folder, 'small.xlsx'), 'PK');
  await writeFile(join(folder, 'large.xlsx'), '');
  await truncate(join(folder, 'large.xlsx'), 25 * 1024 ** 2);
  await writeFile(join(folder, 'large.plmxml'), '');
  await truncate(join(folder, 'large.plmxml'), 25 * 1024 ** 2);
});
afterAll(() => rm(folder, { recursive: true }));

async function flagsFor(...words: string[]): Promise<string[]> {
  const flags: string[] = [];
  const cleanUp = await sparesMemory(words, folder, (flag) => {
    flags.push(flag);
    return Promise.resolve();
  });
  flags.push('linted');
  await cleanUp();
  return flags;
}

describe('memory is spared', () => {
  it('where a large file is named, and what the list took is let go of once it is linted', async () => {
    expect(await flagsFor('small.xlsx', 'large.xlsx')).toEqual(['--heap-growing-percent=20', 'linted', '--expose-gc']);
  });

  it('more so where that is XML', async () => {
    expect(await flagsFor('large.plmxml')).toEqual([
      '--heap-growing-percent=20',
      '--semi-space-growth-factor=1',
      'linted',
      '--expose-gc',
    ]);
  });

  it('nowhere else: small files, folders, patterns and what is not there', async () => {
    expect(await flagsFor('small.xlsx', '.', '**/*.xlsx', 'none.xlsx', 'x'.repeat(10_000), 'a\0b')).toEqual(['linted']);
  });
});
