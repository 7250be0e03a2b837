// How the cost of a whole lint grows with lines, columns, findings, files and vocabulary, each alone: `node bench/growth.mjs`.
// A line that is straight has the same cost per unit in each row, but for what starting costs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { writeBatch } from './batch-files.mjs';
import { rows } from './bom.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A CSV of the bench's lines: without its magnets and motors but for `findings` lines that are one, and with further columns. */
function csv(count, { columns = 0, findings = null } = {}) {
  const lines = [];
  let at = -1;
  for (const row of rows(count)) {
    at++;
    if (at > 0 && findings !== null) {
      row[2] = `Q-${at}`;
      row[4] = at <= findings ? `NdFeB magnet N42SH ${at} x 10 x 5` : `Bracket ${at}`;
      row[7] = '';
    }
    const more = Array.from({ length: columns }, (_, n) => (at === 0 ? `Attribute ${n}` : `v${(at * 7 + n) % 100}`));
    lines.push(
      [...row, ...more].map((cell) => (/[",]/.test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

export async function benchGrowth(rounds = 3) {
  const folder = mkdtempSync(join(tmpdir(), 'lintanide-growth-'));
  const usage = join(folder, 'usage.json');
  const env = { ...process.env, BENCH_USAGE: usage, NODE_OPTIONS: `--import ${pathToFileURL(here('usage.mjs')).href}` };
  const lint = (path) => {
    const args = [here('../bin/lintanide.js'), path, '--reporter', 'json', '--no-config', '--concurrency', '1'];
    const { status, error } = spawnSync(process.execPath, args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    if (error !== undefined || status === null || status > 1) throw error ?? new Error(`a lint ended with ${status}`);
    return JSON.parse(readFileSync(usage, 'utf8'));
  };
  const median = (list) => list.sort((a, b) => a.cpu - b.cpu)[list.length >> 1];
  const series = (name, unit, steps) => {
    process.stdout.write(`${name}\n`);
    for (const [count, path] of steps) {
      const { cpu, rss } = median(Array.from({ length: rounds }, () => lint(path)));
      const each = ((cpu * 1e6) / count).toFixed(1);
      process.stdout.write(
        `  ${String(count).padStart(9)} ${unit}  cpu ${cpu.toFixed(2)} s  ${rss.toFixed(0)} MiB  ${each} µs each\n`,
      );
    }
  };
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  try {
    series(
      'lines, 15 columns',
      'lines',
      [1000, 10_000, 100_000].map((n) => [n, file(`lines-${n}.csv`, csv(n))]),
    );
    series(
      'columns, 10,000 lines',
      'columns',
      [15, 60, 240].map((n) => [n, file(`columns-${n}.csv`, csv(10_000, { columns: n - 15 }))]),
    );
    // Objects by id: each has a key of its own, and the table that they come to a column for it.
    const keyed = (n) =>
      JSON.stringify(
        Array.from({ length: n }, (_, at) => ({
          'Part number': `P-${at}`,
          Description: `NdFeB magnet N42SH ${at}`,
          [`Attribute ${at}`]: 'x',
        })),
      );
    series(
      'records, each with a column of its own',
      'records',
      [500, 1000, 2000, 4000].map((n) => [n, file(`keyed-${n}.json`, keyed(n))]),
    );
    series(
      'findings, 20,000 lines',
      'findings',
      [200, 2000, 20_000].map((n) => [n, file(`findings-${n}.csv`, csv(20_000, { findings: n }))]),
    );
    const archives = [100, 400, 1600].map((n) => {
      mkdirSync(join(folder, `files-${n}`));
      writeBatch(join(folder, `files-${n}`), n);
      return [n, `files-${n}`];
    });
    series('files of about 70 lines', 'files', archives);
    const vocabulary = join(folder, 'vocabulary.mjs');
    await build({
      input: here('vocabulary.ts'),
      platform: 'node',
      logLevel: 'silent',
      external: [/^node:/, /^(?!lintanide\/)[^./]/],
      resolve: { conditionNames: ['lintanide-src', 'node', 'import', 'default'] },
      output: { file: vocabulary, format: 'esm', codeSplitting: false },
    });
    process.stdout.write('terms of the vocabulary, one text of 20,000\n');
    const texts = file('texts.json', JSON.stringify([...rows(20_000)].slice(1).map((row) => row[4])));
    const { stdout } = spawnSync(process.execPath, [vocabulary, join(folder, texts)], { encoding: 'utf8' });
    for (const { terms, cpu } of JSON.parse(stdout))
      process.stdout.write(`  ${String(terms).padStart(9)} terms  ${(cpu * 1e6).toFixed(1)} µs each\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchGrowth();
