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
    input: {
      worker: 'test/support/pool-worker.ts',
      several: 'test/support/pool-several.ts',
      never: 'test/support/pool-never.ts',
    },
    platform: 'node',
    resolve: { conditionNames: ['lintanide-src', 'node', 'import', 'default'] },
    logLevel: 'silent',
    output: { dir: out, format: 'esm', entryFileNames: '[name].mjs' },
  });
}, 60_000);

/** Lints files by a worker of these, and gives the places that were told of, ascending. */
async function toldBy(
  entry: string,
  workers: number,
  paths: readonly string[],
  onResult?: () => Promise<void>,
): Promise<number[]> {
  const told: number[] = [];
  await lintInWorkers({
    entry: pathToFileURL(join(out, `${entry}.mjs`)),
    workers,
    memory: null,
    memoryAlone: null,
    units: paths.map((path): Unit => ({ path, absolute: `/${path}`, missing: false, role: 'bom' })),
    shared: {} as unknown as Shared,
    stats: null,
    onResult: async (place) => {
      await onResult?.();
      told.push(place);
    },
  });
  return told.sort((a, b) => a - b);
}

const names = (count: number, isBad: (at: number) => boolean = () => false): string[] =>
  Array.from({ length: count }, (_, at) => `${isBad(at) ? 'bad' : 'b'}${String(at)}.csv`);
const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

// A blob's writer counts the bytes before a file's lines: two files at once would be written over each other's place.
it('tells of one file at a time, also while a worker ends and another goes on', async () => {
  let [now, most] = [0, 0];
  const told = await toldBy('worker', 2, names(40), async () => {
    most = Math.max(most, ++now);
    await new Promise((settle) => setTimeout(settle, 15));
    now--;
  });
  expect(most).toBe(1);
  expect(told).toEqual(all(40));
}, 60_000);

it.each([2, 4, 6])(
  'loses one file alone by each bad one, although %i workers end at several at once',
  async (workers) => {
    // One in each four that are taken together.
    expect(
      await toldBy(
        'several',
        workers,
        names(32, (at) => at % 4 === 1),
      ),
    ).toEqual(all(32));
  },
  60_000,
);

it('gives up where workers end one after the other before they are at any file', async () => {
  await expect(toldBy('never', 2, names(4))).rejects.toThrow('before it was at any file (exit code 7)');
}, 60_000);
