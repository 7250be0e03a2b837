// Reading a workbook and doing nothing with it, beside other readers, in turn on one machine:
//   node bench/readers.mjs 1000 10000 100000
// BENCH_PEERS names a folder where `npm i read-excel-file xlsx-to-csv@2` was run (the second holds a native reader). Needs GNU time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { writeWorkbook } from './bom.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lintanide-readers-'));
const peers = process.env.BENCH_PEERS ?? '';
const node = process.execPath;
const ROUNDS = 5;

/** CPU seconds, wall seconds and MiB of one process; null when it fails. */
function run(command) {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', ...command], { encoding: 'utf8' });
  const line = stderr.split('\n').findLast((text) => /^[\d.]+ [\d.]+ [\d.]+ \d+$/.test(text)) ?? '';
  const [user, system, wall, kilobytes] = line.split(' ').map(Number);
  return status === 0 || status === 1 ? { cpu: user + system, wall, mib: kilobytes / 1024 } : null;
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

try {
  const own = join(folder, 'read-own.mjs');
  await build({
    input: here('read-own.ts'),
    platform: 'node',
    external: [/^node:/, '@e965/xlsx', 'exceljs', 'fast-xml-parser'],
    output: { file: own, format: 'esm', codeSplitting: false },
    logLevel: 'silent',
  });
  const inline = (code) => [node, '--input-type=module', '-e', code];
  const from = (name) => JSON.stringify(fileURLToPath(import.meta.resolve(name)));
  for (const count of (process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['1000', '10000', '100000']).map(Number)) {
    const book = join(folder, `${count}.xlsx`);
    await writeWorkbook(book, count);
    const file = JSON.stringify(book);
    const contenders = {
      'lintanide, read only': [node, own, book],
      'lintanide, whole lint': [node, here('../bin/lintanide.js'), book, '--reporter', `json=${join(folder, 'out.json')}`],
      'exceljs, streaming': [node, here('read-exceljs.mjs'), book],
      ...(count <= 100_000 && { 'exceljs, in memory': inline(`import exceljs from ${from('exceljs')}; const b = new exceljs.Workbook(); await b.xlsx.readFile(${file}); if (b.worksheets[0].rowCount < 2) process.exit(1);`) }),
      ...(count <= 100_000 && { SheetJS: inline(`import { readFileSync } from 'node:fs'; import * as X from ${from('@e965/xlsx')}; const b = X.read(readFileSync(${file}), { dense: true }); if (b.SheetNames.length < 1) process.exit(1);`) }),
    };
    const readExcel = join(peers, 'node_modules/read-excel-file/node/index.js');
    if (peers !== '' && existsSync(readExcel) && count <= 100_000)
      contenders['read-excel-file'] = inline(`import read from ${JSON.stringify(readExcel)}; const rows = await (read.default ?? read)(${file}); if (rows.length < 1) process.exit(1);`);
    const native = join(peers, 'node_modules/xlsx-to-csv/dist/xlsx-to-csv-linux');
    if (peers !== '' && existsSync(native)) contenders['calamine, native'] = [native, '--file', book, '--dest', join(folder, 'out.csv')];
    const runs = new Map(Object.keys(contenders).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, command] of Object.entries(contenders)) runs.get(name).push(run(command));
    process.stdout.write(`${count} rows, medians of ${ROUNDS}\n`);
    const figure = (name, key) => median(runs.get(name).map((one) => one?.[key] ?? NaN));
    for (const name of runs.keys()) {
      const beside = figure(name, 'cpu') / figure('lintanide, read only', 'cpu');
      process.stdout.write(`  ${name.padEnd(24)} cpu ${figure(name, 'cpu').toFixed(2)} s  wall ${figure(name, 'wall').toFixed(2)} s  ${figure(name, 'mib').toFixed(0)} MiB  ${beside.toFixed(1)} × our read\n`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
} // prettier-ignore
