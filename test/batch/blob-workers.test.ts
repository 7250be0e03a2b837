import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtTool } from '../support/built.ts';

const ROOT = process.cwd();
const { cli } = builtTool();
const DAY = ['--as-of', '2026-11-24'];
let folder = '';

/** Lists of many kinds, with an item master and declarations among them, and one that cannot be read. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-blob-workers-'));
  cpSync(join(ROOT, 'samples'), join(folder, 'samples'), { recursive: true });
  for (let at = 0; at < 30; at++) {
    const lines = Array.from(
      { length: 1 + ((at * 7) % 23) },
      (_, line) => `P-${at}${line}00,${line % 5 === at % 5 ? 'NdFeB magnet N42SH' : `Screw M${line}`},${line + 1}`,
    );
    writeFileSync(join(folder, `b${at}.csv`), `Part number,Description,Qty\n${lines.join('\n')}\nMAG-30412,,2\n`);
  }
  writeFileSync(join(folder, 'master.csv'), 'Part number,Description,Material\nMAG-30412,Magnet segment,NdFeB N42SH\n');
  writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 cut off');
  mkdirSync(join(folder, 'blobs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Writes the blob of the lists in the folder, and of nothing that the tests write. */
function blob(name: string, ...more: string[]): Outcome {
  return run(['samples', '*.csv', '*.xlsx', ...DAY, '--reporter', `blob=blobs/${name}.jsonl`, ...more]);
}

const at = (name: string): string => join(folder, 'blobs', `${name}.jsonl`);

/** What `merge` makes of a blob: the two reports, or what it says instead. */
function merged(name: string): Readonly<Record<string, string>> {
  const { code, out, err } = run([
    'merge',
    `blobs/${name}.jsonl`,
    '--reporter',
    `json=${name}.json`,
    '--reporter',
    `html=${name}.html`,
    '--reporter',
    'stylish',
  ]);
  // What it says for itself is the reason, where there is no report.
  if (!existsSync(join(folder, `${name}.json`))) throw new Error(`merge ended with ${String(code)}: ${err}`);
  const [json, html] = ['json', 'html'].map((kind) => readFileSync(join(folder, `${name}.${kind}`), 'utf8'));
  return { code: String(code), out, err, json: json ?? '', html: html ?? '' };
}

/** The reports of a run in one thread without a cache. */
let plain: Readonly<Record<string, string>> = {};
beforeAll(() => {
  expect(blob('plain', '--concurrency', '1', '--no-cache')).toMatchObject({ code: 0 });
  plain = merged('plain');
  expect(plain['code']).toBe('3');
  // Lists are joined across files, too.
  expect(plain['json']?.includes('"masters":[')).toBe(true);
}, 60_000);

describe('a shard', () => {
  it('is linted in as many threads as are asked for, and merges to the same reports', () => {
    const { code, err } = blob('two', '--concurrency', '2', '--debug');
    expect(err).toContain('2 worker threads: --concurrency 2');
    expect(code).toBe(0);
    expect(merged('two')).toEqual(plain);
    // Files are done in any order; the blob is in order of path.
    expect(readFileSync(at('two')).equals(readFileSync(at('plain')))).toBe(true);
  }, 60_000);

  it('takes from a cache what has not changed, and merges to the same reports', () => {
    const cache = ['--cache', '--cache-location', 'cold-cache', '--cache-strategy', 'content', '--debug'];
    expect(blob('cold', ...cache, '--concurrency', '2').err).toMatch(/cache: 0 of \d+ files/);
    const warm = blob('warm', ...cache, '--concurrency', '2');
    expect(warm.err).toMatch(/cache: (\d+) of \1 files/);
    expect(warm.code).toBe(0);
    expect(blob('one', ...cache, '--concurrency', '1').err).toMatch(/cache: (\d+) of \1 files/);
    for (const name of ['cold', 'warm', 'one']) expect(merged(name)).toEqual(plain);
  }, 120_000);

  it('draws the same trees where the cache was written by a run that kept none', () => {
    const cache = ['--cache', '--cache-location', 'plain-cache', '--cache-strategy', 'content', '--debug'];
    run(['samples', '*.csv', '*.xlsx', ...DAY, ...cache]);
    expect(blob('after', ...cache).err).toMatch(/cache: 0 of \d+ files/);
    expect(merged('after')).toEqual(plain);
    // A plain run has what it needs in what the shard kept.
    expect(run(['samples', '*.csv', '*.xlsx', ...DAY, ...cache]).err).toMatch(/cache: (\d+) of \1 files/);
  }, 120_000);
});

/** A module that makes reading a file slow, or end its thread: loaded before the tool in every thread. */
function fault(name: string, at: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { syncBuiltinESMExports } from 'node:module';
const { readFileSync } = fs;
const clock = new Int32Array(new SharedArrayBuffer(4));
fs.readFileSync = (path, ...rest) => {
  ${at}
  return readFileSync(path, ...rest);
};
syncBuiltinESMExports();
`,
  );
  return `--import=${pathToFileURL(path).href}`;
}

describe('a worker that ends', () => {
  it('costs the one file it had in hand; the shard is complete, and --resume lints that file again', () => {
    const NODE_OPTIONS = fault('ends', `if (!isMainThread && /b11\\.csv$/.test(String(path))) process.exit(7);`);
    const { code, err } = run(
      ['samples', '*.csv', '*.xlsx', ...DAY, '--reporter', 'blob=blobs/ends.jsonl', '--concurrency', '2'],
      { NODE_OPTIONS },
    );
    expect(err).toMatch(/is complete/);
    expect(code).toBe(0);
    const found = JSON.parse(merged('ends')['json'] ?? '') as {
      readonly files: readonly { readonly path: string; readonly error: { readonly code: string } | null }[];
    };
    expect(found.files.filter(({ error }) => error?.code === 'worker-ended').map(({ path }) => path)).toEqual([
      'b11.csv',
    ]);
    expect(blob('ends', '--resume').code).toBe(0);
    expect(merged('ends')).toEqual(plain);
  }, 60_000);
});

describe.skipIf(process.platform === 'win32')('a shard that is ended before its time', () => {
  it.each([
    ['SIGKILL', '2'],
    ['SIGINT', '2'],
    ['SIGINT', '1'],
  ] as const)(
    '%s with --concurrency %s leaves what --resume goes on with, to the same reports',
    async (signal, workers) => {
      const name = `${signal}-${workers}`;
      const slow = 'if (/b\\d+\\.csv$/.test(String(path))) Atomics.wait(clock, 0, 0, 150);';
      const NODE_OPTIONS = fault(name, slow);
      const child = spawn(
        process.execPath,
        [cli, 'samples', '*.csv', '*.xlsx', ...DAY, '--reporter', `blob=blobs/${name}.jsonl`, '--concurrency', workers],
        { cwd: folder, stdio: 'ignore', env: { ...process.env, NODE_OPTIONS } },
      );
      const ended = new Promise((settle) => child.on('exit', (code, by) => settle(by ?? code)));
      const partial = `${at(name)}.partial`;
      while (!existsSync(partial) || readFileSync(partial, 'utf8').split('\n').length < 8)
        await new Promise((settle) => setTimeout(settle, 20));
      child.kill(signal);
      expect([signal, 130]).toContain(await ended);
      expect(statSync(partial).size).toBeGreaterThan(0);
      expect(existsSync(at(name))).toBe(false);
      const { code, err } = blob(name, '--resume', '--concurrency', '2');
      expect(err).toMatch(/[1-9]\d* of them were there already/);
      expect(code).toBe(0);
      expect(merged(name)).toEqual(plain);
      expect(readdirSync(join(folder, 'blobs')).filter((one) => one.startsWith(name))).toEqual([`${name}.jsonl`]);
    },
    60_000,
  );
});
