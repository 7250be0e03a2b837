import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/resolve.ts';
import type { Unit } from '../../src/discover/types.ts';
import type { FileResult } from '../../src/run/files/lint-file.ts';
import type { Stats } from '../../src/run/stats.ts';
import { lintInWorkers } from '../../src/workers/pool.ts';
import { builtTool } from '../support/built.ts';

const ROOT = process.cwd();
const { cli, files } = builtTool();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-workers-'));
  mkdirSync(join(folder, 'boms'));
  for (let at = 0; at < 60; at++) {
    const lines = Array.from(
      { length: 1 + ((at * 7) % 23) },
      (_, line) => `P-${at}${line}00,${line % 5 === at % 5 ? 'NdFeB magnet N42SH' : `Screw M${line}`},${line + 1}`,
    );
    writeFileSync(join(folder, 'boms', `b${at}.csv`), `Part number,Description,Qty\n${lines.join('\n')}\n`);
  }
  writeFileSync(join(folder, 'boms', 'broken.xlsx'), 'PK\u0003\u0004 cut off');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number | null;
  readonly report: string;
  readonly err: string;
}

function run(cwd: string, ...args: string[]): Outcome {
  return runTo('json', cwd, ...args);
}

function runTo(reporter: string, cwd: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, ...args, '--as-of', '2026-11-24', '--reporter', reporter],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  return { code: status, report: stdout, err: stderr };
}

describe('a report', () => {
  it.each([
    ['the samples', () => ROOT, 'samples'],
    ['a folder of lists', () => folder, 'boms'],
  ])('of %s is the same bytes with one worker and with four', (_, cwd, path) => {
    const one = run(cwd(), path, '--concurrency', '1');
    const four = run(cwd(), path, '--concurrency', '4', '--debug');
    expect(four.err).toContain('4 worker threads: --concurrency 4');
    expect(four.report).toBe(one.report);
    expect(four.code).toBe(one.code);
    expect(one.code).toBe(3);
  });

  it('that draws the trees of the bills does so in several workers, and from a cache', () => {
    const cache = join(folder, 'trees-cache');
    const one = runTo('html', ROOT, 'samples', '--concurrency', '1').report;
    expect(one).toContain('KX-4110-00');
    const four = runTo('html', ROOT, 'samples', '--concurrency', '4', '--debug');
    expect(four.err).toContain('4 worker threads');
    expect(four.report).toBe(one);
    // What a run without trees leaves in a cache is no use to one that draws them; what that leaves is.
    const [plain, first, again] = ['json', 'html', 'html'].map((reporter) =>
      runTo(reporter, ROOT, 'samples', '--cache', '--cache-location', cache, '--debug'),
    );
    expect([first?.report, again?.report]).toEqual([one, one]);
    const reread = (outcome: Outcome | undefined) => /cache: (\d+) of/.exec(outcome?.err ?? '')?.[1];
    expect([reread(plain), reread(first)]).toEqual(['0', '0']);
    expect(Number(reread(again))).toBeGreaterThan(10);
  });

  it('joins item masters and declarations that are read in other workers', () => {
    const cwd = mkdtempSync(join(folder, 'join-'));
    for (let at = 0; at < 8; at++)
      writeFileSync(join(cwd, `bom${at}.csv`), 'Part number,Qty\nMAG-30412,2\nSCR-10001,4\n');
    writeFileSync(
      join(cwd, 'zz-master.csv'),
      'Part number,Description,Material\nMAG-30412,Magnet segment,NdFeB N42SH\n',
    );
    const one = run(cwd, '.', '--concurrency', '1');
    expect(one.report).toContain('zz-master.csv');
    expect(run(cwd, '.', '--concurrency', '3').report).toBe(one.report);
  });
});

describe('with a cache', () => {
  it('a report is the same bytes, whoever wrote the cache and whoever reads it', () => {
    const cwd = mkdtempSync(join(folder, 'cached-'));
    cpSync(join(folder, 'boms'), join(cwd, 'boms'), { recursive: true });
    cpSync(join(ROOT, 'samples'), join(cwd, 'samples'), { recursive: true });
    const plain = run(cwd, '.', '--concurrency', '1');
    const first = run(cwd, '.', '--concurrency', '3', '--cache', '--debug');
    expect(first.err).toMatch(/cache: 0 of \d+ files/);
    const second = run(cwd, '.', '--concurrency', '3', '--cache', '--cache-strategy', 'content', '--debug');
    expect(second.err).toMatch(/cache: (\d+) of \1 files/);
    rmSync(join(cwd, '.lintanide-cache'));
    run(cwd, '.', '--concurrency', '1', '--cache');
    const third = run(cwd, '.', '--cache', '--cache-strategy', 'content', '--debug');
    expect(third.err).toMatch(/cache: (\d+) of \1 files/);
    for (const { report, code } of [first, second, third]) {
      expect(report === plain.report).toBe(true);
      expect(code).toBe(plain.code);
    }
    expect(run(cwd, 'boms', '--no-cache', '--debug').err).not.toContain('cache:');
  }, 120_000);

  it.each([
    [['--cache', '--no-cache'], 'another flag speaks of one'],
    [['--cache-strategy', 'contents'], 'Did you mean "content"'],
  ])('%j is refused', (flags, words) => {
    const { code, err } = run(folder, 'boms', ...flags);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('wrong words', () => {
  it.each(['0', '-1', 'many', '1.5'])('"--concurrency %s" is refused', (word) => {
    const { code, err } = run(folder, 'boms', `--concurrency=${word}`);
    expect(code).toBe(2);
    expect(err).toContain('no number of worker threads');
  });
});

describe('time by stage', () => {
  it('is summed over workers', () => {
    const { err } = run(folder, 'boms', '--concurrency', '2', '--stats');
    for (const stage of ['open', 'read', 'map', 'decompose', 'rules', 'judge'])
      expect(err).toMatch(new RegExp(`^ {2}${stage} .* ms`, 'm'));
  });
});

/** Units of the folder; for each, text that goes into a list of one line. */
function unitsOf(names: readonly string[]): Unit[] {
  return names.map((name) => {
    const absolute = join(folder, name);
    if (!existsSync(absolute)) writeFileSync(absolute, 'Part number,Description,Qty\nP-10001,NdFeB magnet N42SH,2\n');
    return { path: name, absolute, missing: false, role: 'bom' as const };
  });
}

/** A worker as it is, in which opening a file of a certain name goes wrong in a certain way. */
function entry(name: string, fault: string): URL {
  const path = join(folder, name);
  const text = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { readFileSync } = fs;
function fault(path) {
  if (/exit/.test(path)) process.exit(7);
  if (/late/.test(path)) queueMicrotask(() => { throw new Error('thrown where nobody catches it'); });
  if (/memory/.test(path)) { const all = []; for (;;) all.push(new Array(1e6).fill(0.5)); }
  if (/bug/.test(path)) throw new TypeError('a bug');
}
fs.readFileSync = (path, ...rest) => {
  if (/${fault}/.test(String(path))) fault(String(path));
  return readFileSync(path, ...rest);
};
syncBuiltinESMExports();
await import(${JSON.stringify(pathToFileURL(join(cli, '../worker.js')).href)});
`;
  writeFileSync(path, text);
  return pathToFileURL(path);
}

async function pool(
  at: URL,
  names: readonly string[],
  workers = 2,
  memory: number | null = null,
  onResult: (result: FileResult) => Promise<void> = () => Promise.resolve(),
): Promise<Map<string, FileResult>> {
  const found = new Map<string, FileResult>();
  await lintInWorkers({
    entry: at,
    workers,
    memory,
    memoryAlone: memory,
    units: unitsOf(names),
    shared: {
      config: resolveConfig({}, { source: null, root: folder }),
      asOf: '2026-11-24',
      facts: { names: [], hash: '' },
      declared: new Map(),
      wanted: { isNoted: true, isStamped: false, isHandedOn: false },
      isTimed: false,
    },
    stats: null as Stats | null,
    onResult: async (_, result) => {
      expect(found.has(result.unit.path)).toBe(false);
      found.set(result.unit.path, result);
      await onResult(result);
    },
  });
  return found;
}

describe('a worker that ends', () => {
  const others = Array.from({ length: 12 }, (_, at) => `good-${at}.csv`);

  it.each([
    ['exit', 'worker-ended', 'exit code 7'],
    ['memory', 'out-of-memory', 'more memory than a worker may use'],
    ['bug', 'not-readable', 'could not be opened'],
  ])('costs the one file it had in hand (%s)', async (fault, code, message) => {
    const names = [...others.slice(0, 5), `${fault}-1.csv`, ...others.slice(5), `${fault}-2.csv`];
    const found = await pool(entry(`${fault}.mjs`, fault), names, 2, fault === 'memory' ? 200 : null);
    expect([...found.keys()].sort()).toEqual([...names].sort());
    for (const [name, { records }] of found) {
      expect(records).toHaveLength(1);
      if (!name.startsWith(fault)) expect(records[0]).toMatchObject({ status: 'checked', lines: 1, path: name });
      else {
        expect(records[0]).toMatchObject({ status: 'unreadable', path: name, error: { code } });
        expect(records[0]?.error?.message).toContain(message);
      }
    }
  });

  it('some time after a file costs one file at the most, and no other is lost', async () => {
    const names = [...others.slice(0, 4), 'late-1.csv', ...others.slice(4), 'late-2.csv'];
    const found = await pool(entry('late.mjs', 'late'), names);
    expect([...found.keys()].sort()).toEqual([...names].sort());
    const lost = [...found.values()].filter(({ records }) => records[0]?.status !== 'checked');
    expect(lost.length).toBeLessThanOrEqual(2);
    for (const { records } of lost) expect(records[0]?.error).toMatchObject({ code: 'worker-ended' });
  });

  it('before it is at any file ends the run with its error', async () => {
    const path = join(folder, 'no-start.mjs');
    writeFileSync(path, 'throw new Error("cannot start");');
    await expect(pool(pathToFileURL(path), others)).rejects.toThrow('cannot start');
  });
});

it('each file is told of once, in any order of completion, however slowly it is taken', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(30), { minLength: 3, maxLength: 20 }),
      fc.integer({ min: 1, max: 4 }),
      async (delays, workers) => {
        // A file is taken as late as its number says, so that files are done in another order every time.
        const path = join(folder, 'slow.mjs');
        writeFileSync(
          path,
          `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { readFileSync } = fs;
const delays = ${JSON.stringify(delays)};
const clock = new Int32Array(new SharedArrayBuffer(4));
fs.readFileSync = (path, ...rest) => { const at = /slow-(\\d+)/.exec(path); if (at) Atomics.wait(clock, 0, 0, delays[at[1]]); return readFileSync(path, ...rest); };
syncBuiltinESMExports();
await import(${JSON.stringify(pathToFileURL(join(cli, '../worker.js')).href)});
`,
        );
        const names = delays.map((_, at) => `slow-${at}.csv`);
        let isBusy = false;
        const found = await pool(pathToFileURL(path), names, workers, null, async () => {
          expect(isBusy).toBe(false);
          isBusy = true;
          await new Promise((settle) => setTimeout(settle, 1));
          isBusy = false;
        });
        expect([...found.keys()].sort()).toEqual([...names].sort());
      },
    ),
    { numRuns: 3 },
  );
});

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('while a report is written takes the unfinished one away (%s, exit code %i)', async (signal, code) => {
    const cwd = mkdtempSync(join(folder, 'half-'));
    writeFileSync(join(cwd, 'out.json'), 'the report of yesterday');
    const script = `import { writeAtomic } from ${JSON.stringify(pathToFileURL(files).href)};
await writeAtomic('out.json', (async function* () {
  yield 'x'.repeat(1 << 20);
  console.log('half written');
  await new Promise((settle) => setTimeout(settle, 20000));
})());`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((settle) => child.on('exit', settle));
    await new Promise((settle) => child.stdout.once('data', settle));
    expect(readdirSync(cwd)).toHaveLength(2);
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(readdirSync(cwd)).toEqual(['out.json']);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('the report of yesterday');
  });

  it.each(['1', '2'])('leaves no report, no part of one, and exit code 130 (--concurrency %s)', async (workers) => {
    const cwd = mkdtempSync(join(folder, 'interrupted-'));
    mkdirSync(join(cwd, 'in'));
    const lines = Array.from({ length: 4000 }, (_, at) => `P-${at}00,NdFeB magnet N42SH ${at},2`).join('\n');
    for (let at = 0; at < 40; at++)
      writeFileSync(join(cwd, 'in', `${at}.csv`), `Part number,Description,Qty\n${lines}\n`);
    writeFileSync(join(cwd, 'out.json'), 'the report of yesterday');
    const child = spawn(
      process.execPath,
      [cli, 'in', '--concurrency', workers, '--debug', '--reporter', 'json=out.json'],
      { cwd, stdio: 'ignore' },
    );
    const ended = new Promise<[number | null, NodeJS.Signals | null]>((settle) =>
      child.on('exit', (code, signal) => settle([code, signal])),
    );
    await new Promise((settle) => setTimeout(settle, 1500));
    child.kill('SIGINT');
    const [code, signal] = await ended;
    // A shell shows both as 130.
    expect(signal === 'SIGINT' || code === 130).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out.json']);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('the report of yesterday');
  });
});
