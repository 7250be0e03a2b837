// What a commit pays: small lists in a cold process, beside an empty process of node and beside loading exceljs alone.
// Printed are medians of runs taken in turn, wall time, as ratios to the empty process. The first run of each is not
// counted: it is the one that leaves compiled code for the others.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeCsv, writeWorkbook } from './bom.mjs';
import { benchParsed } from './parsed.mjs';

const LINES = 30;
const cli = fileURLToPath(new URL('../bin/lintanide.js', import.meta.url));

function secondsOf(args, env) {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  const wall = (performance.now() - start) / 1000;
  // Findings are exit 1; anything above is no measurement.
  if (error !== undefined || status === null || status > 1) throw error ?? new Error(`${args} ended with ${status}`);
  return wall;
}

/** Prints one line per command; `times` runs of each after the first. */
export async function benchStartUp(times = 15) {
  const folder = mkdtempSync(join(tmpdir(), 'lintanide-start-up-'));
  const [xlsx, csv] = [join(folder, 'small.xlsx'), join(folder, 'small.csv')];
  try {
    await writeWorkbook(xlsx, LINES);
    await writeCsv(csv, LINES);
    const fresh = { NODE_DISABLE_COMPILE_CACHE: '1' };
    const commands = [
      ['empty process', ['-e', '0']],
      ['lintanide --version', [cli, '--version']],
      [`lint of ${LINES} lines, workbook`, [cli, xlsx]],
      [`lint of ${LINES} lines, CSV`, [cli, csv]],
      ['the same workbook, no code kept', [cli, xlsx], fresh],
      ['exceljs, only loaded', ['--input-type=module', '-e', "import 'exceljs'"]],
    ];
    const runs = commands.map(() => []);
    for (let round = -1; round < times; round++)
      commands.forEach(([, args, env], i) => {
        const wall = secondsOf(args, env);
        if (round >= 0) runs[i].push(wall);
      });
    const medians = runs.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
    commands.forEach(([name], i) => {
      const ratio = `${(medians[i] / medians[0]).toFixed(2)} × empty process`;
      process.stdout.write(`${name.padEnd(34)} ${(medians[i] * 1000).toFixed(0).padStart(5)} ms  ${ratio}\n`);
    });
    benchParsed(xlsx);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  await benchStartUp();
