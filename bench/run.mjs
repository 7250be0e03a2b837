// Prints what the tool costs beside its peers, as ratios of medians from the same run: `npm run bench [-- ROWS]`.
// A native reader is measured too if BENCH_PEER holds its command line, in which {} is the workbook.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { benchBatch } from './batch.mjs';
import { writeCsv, writeWorkbook } from './bom.mjs';
import { benchGrowth } from './growth.mjs';
import { benchMerge } from './merge.mjs';
import { benchXml } from './xml.mjs';
import { benchStartUp } from './start-up.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const cli = here('../bin/lintanide.js');
const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'lintanide-bench-'));
const usage = join(folder, 'usage.json');

/** One run: seconds, and CPU seconds and MiB where the process is one of node's. */
function run([command, ...args], isCounted) {
  const env = { ...process.env };
  if (isCounted) {
    env.BENCH_USAGE = usage;
    env.NODE_OPTIONS = `--import ${pathToFileURL(here('usage.mjs')).href}`;
  }
  const start = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  const wall = (performance.now() - start) / 1000;
  // Findings are exit 1; anything above is no measurement.
  if (error !== undefined || status === null || status > 1) throw error ?? new Error(`${command} ended with ${status}`);
  return { wall, ...(isCounted ? JSON.parse(readFileSync(usage, 'utf8')) : {}) };
}

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];

/** Medians of commands that are run in turn, so that all of them see the same machine. */
function measure(commands, times, isCounted) {
  const runs = commands.map(() => []);
  for (let round = -1; round < times; round++) {
    commands.forEach((command, i) => {
      const one = run(command, isCounted && command[0] === process.execPath);
      if (round >= 0) runs[i].push(one);
    });
  }
  const figure = (list, name) => (list[0]?.[name] === undefined ? null : median(list.map((one) => one[name])));
  return runs.map((list) => ({ wall: figure(list, 'wall'), cpu: figure(list, 'cpu'), rss: figure(list, 'rss') }));
}

const text = (value, unit, digits = 2) => (value === null ? '–' : `${value.toFixed(digits)} ${unit}`);
function print(name, { wall, cpu, rss }, beside) {
  const ratios = beside.map(([peer, other]) => `${(wall / other.wall).toFixed(2)} × ${peer}`).join(', ');
  process.stdout.write(
    `${name.padEnd(34)} ${text(wall, 's')}  cpu ${text(cpu, 's')}  ${text(rss, 'MiB', 0)}  ${ratios}\n`,
  );
}

try {
  const files = { xlsx: join(folder, 'large.xlsx'), csv: join(folder, 'large.csv') };
  await writeWorkbook(files.xlsx, count);
  await writeCsv(files.csv, count);

  const node = process.execPath;
  await benchStartUp();
  await benchBatch(10_000, 1);
  await benchXml();
  benchMerge();
  await benchGrowth();

  const native = process.env.BENCH_PEER?.split(' ').map((word) => (word === '{}' ? files.xlsx : word));
  const commands = [
    [node, cli, files.xlsx],
    [node, cli, files.csv],
    [node, here('read-exceljs.mjs'), files.xlsx],
  ];
  if (native !== undefined) commands.push(native);
  const [xlsx, csv, exceljs, peer] = measure(commands, 5, true);
  const peers = [['exceljs reading the workbook', exceljs], ...(peer === undefined ? [] : [['native reader', peer]])];
  print(`lint of ${count} lines, workbook`, xlsx, peers);
  print(`lint of ${count} lines, CSV`, csv, peers);
  print('exceljs, only reading', exceljs, []);
  if (peer !== undefined) print('native reader, only reading', peer, []);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
