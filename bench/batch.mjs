// What thousands of small workbooks cost: only their cells, the whole lint in one thread and in two, and the same again from
// the cache. `node bench/batch.mjs [FILES]`; `npm run bench` does it with 10,000.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { writeBatch } from './batch-files.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

export async function benchBatch(files = 10_000, rounds = 3) {
  const folder = mkdtempSync(join(tmpdir(), 'lintanide-batch-'));
  const boms = join(folder, 'boms');
  const usage = join(folder, 'usage.json');
  const reader = join(folder, 'read-batch.mjs');
  const cache = join(folder, 'cache');

  const run = (args, cwd) => {
    const env = {
      ...process.env,
      BENCH_USAGE: usage,
      NODE_OPTIONS: `--import ${pathToFileURL(here('usage.mjs')).href}`,
    };
    const start = performance.now();
    const { status, error } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env });
    const wall = (performance.now() - start) / 1000;
    if (error !== undefined || status === null || status > 1)
      throw error ?? new Error(`${args[0]} ended with ${status}`);
    return { wall, ...JSON.parse(readFileSync(usage, 'utf8')) };
  };

  try {
    const lines = writeBatch(boms, files);
    await build({
      input: here('read-batch.ts'),
      platform: 'node',
      logLevel: 'silent',
      external: [/^node:/, /^(?!lintanide\/)[^./]/],
      resolve: { conditionNames: ['lintanide-src', 'node', 'import', 'default'] },
      output: { file: reader, format: 'esm', codeSplitting: false },
    });
    const lint = (...flags) => [here('../bin/lintanide.js'), '.', '--reporter', 'json', '--no-config', ...flags];
    const kinds = [
      ['cells only', [reader, boms]],
      ['whole lint, 1 thread', lint('--concurrency', '1')],
      ['whole lint, 2 workers', lint('--concurrency', '2')],
      ['cache, first run', lint('--concurrency', '1', '--cache', '--cache-location', cache)],
      ['cache, second run', lint('--concurrency', '1', '--cache', '--cache-location', cache)],
    ];
    const runs = kinds.map(() => []);
    for (let round = 0; round < rounds; round++) {
      rmSync(cache, { force: true });
      kinds.forEach(([, args], at) => runs[at].push(run(args, boms)));
    }
    const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
    const of = runs.map((list) => ({
      wall: median(list.map(({ wall }) => wall)),
      cpu: median(list.map(({ cpu }) => cpu)),
      rss: Math.max(...list.map(({ rss }) => rss)),
    }));
    process.stdout.write(`${files} small workbooks, ${lines} lines\n`);
    kinds.forEach(([name], at) => {
      const { wall, cpu, rss } = of[at];
      const beside =
        at === 0
          ? ''
          : at === 2
            ? `${(wall / of[1].wall).toFixed(2)} × wall and ${(cpu / of[1].cpu).toFixed(2)} × cpu of 1 thread`
            : `${(wall / of[0].wall).toFixed(2)} × cells only`;
      process.stdout.write(
        `${name.padEnd(34)} ${wall.toFixed(2)} s  cpu ${cpu.toFixed(2)} s  ${rss.toFixed(0)} MiB  ${beside}\n`,
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await benchBatch(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 3));
