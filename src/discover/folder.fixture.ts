import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { discover } from './discover.ts';

/** Path of the folder that each test has for itself. */
export const folder = { path: '' };

/** To be called by each file of tests: makes the folder before each of them, and takes it away. */
export function inFolder(): void {
  beforeEach(async () => {
    folder.path = await realpath(await mkdtemp(join(tmpdir(), 'lintanide-discover-')));
  });
  afterEach(() => rm(folder.path, { recursive: true, force: true }));
}

/** Makes empty files in it. */
export async function files(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), '');
  }
}

/** What is found in it. */
export async function paths(...patterns: readonly string[]): Promise<string[]> {
  const found = await discover(patterns, { cwd: folder.path });
  return found.map(({ path, missing }) => (missing ? `${path} (missing)` : path));
}
