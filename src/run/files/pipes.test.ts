import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../check.ts';
import { resolveConfig } from '../../config/resolve.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'pipes-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const HEADER = 'Part number,Description,Manufacturer,Qty\n';
const pipe = (name: string): unknown => execFileSync('mkfifo', [join(cwd, name)]);

async function run(...patterns: string[]) {
  const { units } = await check({
    cwd,
    patterns,
    asOf: '2026-11-24',
    config: resolveConfig({}, { source: null, root: cwd }),
  });
  return units;
}

describe.runIf(process.platform !== 'win32')('a pipe among the files of a run', () => {
  it.each([['.'], ['*.csv']])('is an entry that was not read, and holds nobody up (%s)', async (pattern) => {
    await writeFile(join(cwd, 'a.csv'), `${HEADER}MAG-1001,Magnet N42SH,Nordmark,8\n`);
    pipe('p.csv');
    pipe('far');
    await symlink('far', join(cwd, 'link.csv'));
    const told = (await run(pattern)).map(({ path, status, error }) => `${path} ${error?.code ?? status}`);
    expect(told).toEqual(['a.csv checked', 'link.csv no-regular-file', 'p.csv no-regular-file']);
  });

  it('is read once, and whole, where it is named', async () => {
    pipe('p.csv');
    // More than a look at the start of a file would take away of it.
    const lines = Array.from({ length: 400 }, (_, at) => `SCR-${String(1000 + at)},Hex bolt M5,Nordmark,8\n`);
    await writeFile(join(cwd, 'written'), HEADER + lines.join(''));
    spawn('sh', ['-c', 'cat written > p.csv'], { cwd });
    const [unit] = await run('p.csv');
    expect([unit?.status, unit?.lines]).toEqual(['checked', 400]);
  });
});
