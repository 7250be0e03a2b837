// What merging shards costs as findings grow: peak memory and seconds of `lintanide merge` on generated blobs.
//   node bench/merge.mjs [FINDINGS…]        default: 10000 100000; 1000000 writes 3 GB of blobs
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const cli = process.env.BENCH_CLI ?? here('../bin/lintanide.js');
const SHARDS = 8;
const PER_FILE = 20;

/** One file with so many magnets, linted into a blob: header, entry and end as the tool writes them. */
function template(folder) {
  const rows = ['Level,Part number,Description,Quantity', '0,DRV-1,Servo drive,1'];
  for (let row = 0; row < PER_FILE; row++) rows.push(`1,MAG-${row},Magnet segment NdFeB N42SH ${10 + row}x5x3,8`);
  writeFileSync(join(folder, 'list.csv'), `${rows.join('\n')}\n`);
  const { status } = spawnSync(
    process.execPath,
    [cli, 'list.csv', '--as-of', '2026-11-24', '--reporter', 'blob=one.jsonl', '--quiet'],
    { cwd: folder, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`the blob was not written: exit code ${status}`);
  const [header, entry] = readFileSync(join(folder, 'one.jsonl'), 'utf8').split('\n');
  return { header: JSON.parse(header).blob, entry: entry.slice('{"crc32":"00000000",'.length) };
}

const hex = (sum) => sum.toString(16).padStart(8, '0');
const sumOf = (body) => hex(crc32(Buffer.from(body)));
const line = (body) => `{"crc32":"${sumOf(body)}",${body}\n`;

function writeBlobs(folder, { header, entry }, findings) {
  const files = Math.ceil(findings / PER_FILE);
  mkdirSync(folder);
  for (let shard = 0; shard < SHARDS; shard++) {
    const out = openSync(join(folder, `${shard + 1}-${SHARDS}.jsonl`), 'w');
    writeSync(out, line(`"blob":${JSON.stringify({ ...header, shard: { index: shard + 1, count: SHARDS } })}}`));
    let waiting = '';
    let records = 0;
    // A blob ends with the checksum of the checksums of its lines.
    let lines = '00000000';
    for (let file = shard; file < files; file += SHARDS, records++) {
      const name = String(file).padStart(7, '0');
      const body = entry.replaceAll('list.csv', `lists/${name}.csv`).replaceAll('MAG-', `MAG-${name}-`);
      waiting += line(body);
      lines = hex(crc32(sumOf(body), parseInt(lines, 16)));
      if (waiting.length < 1 << 20) continue;
      writeSync(out, waiting);
      waiting = '';
    }
    writeSync(out, waiting + line(`"end":${JSON.stringify({ records, findings: records * PER_FILE, lines })}}`));
    closeSync(out);
  }
}

/** Peak MiB, wall and CPU seconds of merging with one reporter. */
function merge(folder, reporter, usage) {
  const NODE_OPTIONS = `--import ${pathToFileURL(here('usage.mjs')).href}`;
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [cli, 'merge', '.', '--reporter', reporter], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS, BENCH_USAGE: usage },
  });
  if (status !== 1) throw new Error(`merge ended with ${status}`);
  return { wall: (performance.now() - start) / 1000, ...JSON.parse(readFileSync(usage, 'utf8')) };
}

/** Prints one row for each number of findings and each reporter. */
export function benchMerge(sizes = [10_000, 100_000], reporters = ['json', 'csv']) {
  const folder = mkdtempSync(join(tmpdir(), 'lintanide-bench-merge-'));
  try {
    const given = template(folder);
    for (const findings of sizes) {
      const blobs = join(folder, String(findings));
      writeBlobs(blobs, given, findings);
      for (const reporter of reporters) {
        const { wall, cpu, rss } = merge(blobs, reporter, join(folder, 'usage.json'));
        const each = ((cpu / findings) * 1e6).toFixed(0);
        process.stdout.write(
          `${`merge of ${findings} findings, ${reporter}`.padEnd(40)} ${wall.toFixed(2)} s  cpu ${cpu.toFixed(2)} s  ${rss.toFixed(0)} MiB  ${each} µs a finding\n`,
        );
      }
      rmSync(blobs, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number);
  benchMerge(sizes.length === 0 ? undefined : sizes, process.env.BENCH_REPORTERS?.split(','));
}
