import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Unit } from '../../src/discover/types.ts';
import { lintInWorkers } from '../../src/workers/pool.ts';
import type { Shared } from '../../src/workers/types.ts';

const out = mkdtempSync(join(tmpdir(), 'lintanide-pool-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));
beforeAll(async () => {
  await build({
    input: { worker: 'test/support/pool-worker.ts' },
    platform: 'node',
    resolve: { conditionNames: ['lintanide-src', 'node', 'import', 'default'] },
    logLevel: 'silent',
    output: { dir: out, format: 'esm', entryFileNames: '[name].mjs' },
  });
}, 60_000);

// A blob's writer counts the bytes before a file's lines: two files at once would be written over each other's place.
it('tells of one file at a time, also while a worker ends and another goes on', async () => {
  const units = Array.from({ length: 40 }, (_, at): Unit => ({
    path: `b${String(at)}.csv`,
    absolute: `/b${String(at)}.csv`,
    missing: false,
    role: 'bom',
  }));
  const told: (number | undefined)[] = [];
  let [now, most] = [0, 0];
  await lintInWorkers({
    entry: pathToFileURL(join(out, 'worker.mjs')),
    workers: 2,
    memory: null,
    memoryAlone: null,
    units,
    shared: {} as unknown as Shared,
    stats: null,
    onResult: async (place) => {
      most = Math.max(most, ++now);
      await new Promise((settle) => setTimeout(settle, 15));
      told.push(place);
      now--;
    },
  });
  expect(most).toBe(1);
  expect([...told].sort((a, b) => Number(a) - Number(b))).toEqual(units.map((_, at) => at));
}, 60_000);
