import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONG_RUN } from '../host/engine.ts';
import { tuneFor } from './large-input.ts';

const MEMORY = [...LONG_RUN, '--heap-growing-percent=20'];
const YOUNG = '--semi-space-growth-factor=1';
const CLEAN = '--expose-gc';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-input-'));
  await writeFile(join(folder, 'small.xlsx'), 'PK');
  for (const [name, mib] of [
    ['list.xlsx', 1 / 16],
    ['middle.xlsx', 2],
    ['large.xlsx', 25],
    ['large.plmxml', 25],
  ] as const) {
    await writeFile(join(folder, name), '');
    await truncate(join(folder, name), mib * 1024 ** 2);
  }
});
afterAll(() => rm(folder, { recursive: true }));

async function flagsFor(...words: string[]): Promise<string[]> {
  const flags: string[] = [];
  const cleanUp = await tuneFor(words, folder, (flag) => {
    flags.push(flag);
    return Promise.resolve();
  });
  flags.push('linted');
  await cleanUp();
  return flags;
}

describe('what V8 is told', () => {
  it('spares memory where a large file is named, and lets go of what the list took once it is linted', async () => {
    expect(await flagsFor('small.xlsx', 'large.xlsx')).toEqual([...MEMORY, 'linted', CLEAN]);
  });

  it('spares more where that is XML', async () => {
    expect(await flagsFor('large.plmxml')).toEqual([...MEMORY, YOUNG, 'linted', CLEAN]);
  });

  it('is nothing further where no large file is named', async () => {
    for (const words of [['small.xlsx', 'middle.xlsx'], ['.'], ['**/*.xlsx', 'x'.repeat(10_000), 'a\0b'], []])
      expect(await flagsFor(...words)).toEqual(['linted']);
  });

  it('is known to this V8, which would say so on standard error', () => {
    const flags = JSON.stringify([...MEMORY, YOUNG, CLEAN]);
    const code = `for (const flag of ${flags}) require('node:v8').setFlagsFromString(flag)`;
    expect(spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});
