import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveConfig } from '../config/resolve.ts';
import type { Config } from '../config/types.ts';
import { lint, type LintResult } from '../run/lint.ts';

const SAMPLES = join(process.cwd(), 'samples');
const LONG_AGO = new Date('2020-01-01');
let cwd = '';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lintanide-cache-'));
  await put('a.csv', 'Part number,Description,Qty\nMAG-30412,NdFeB magnet N42SH,2\nSCR-10001,Screw,4\n');
  await put('b.csv', 'Part number,Description,Qty\nMOT-20001,Servo motor 400 W,1\nMAG-30412,,1\n');
  await copyFile(join(SAMPLES, 'servo-drive.xlsx'), join(cwd, 'drive.xlsx'));
  await copyFile(join(SAMPLES, 'broken/truncated.xlsx'), join(cwd, 'cut.xlsx'));
  for (const name of ['drive.xlsx', 'cut.xlsx']) await utimes(join(cwd, name), LONG_AGO, LONG_AGO);
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

/** Writes a file of another day: a file of this second is known by its bytes only. */
async function put(name: string, text: string | Uint8Array, when = LONG_AGO): Promise<void> {
  await mkdir(join(cwd, name, '..'), { recursive: true });
  await writeFile(join(cwd, name), text);
  await utimes(join(cwd, name), when, when);
}

interface Given {
  readonly config?: Config;
  readonly asOf?: string;
  readonly strategy?: 'metadata' | 'content' | null;
  readonly patterns?: readonly string[];
  readonly location?: string | null;
}

const run = ({
  config = {},
  asOf = '2026-11-24',
  strategy = 'metadata',
  patterns = ['.'],
  location = null,
}: Given): Promise<LintResult> =>
  lint({
    cwd,
    patterns,
    asOf,
    config: {
      ...resolveConfig(config, { source: null, root: cwd }),
      cache: strategy === null ? null : { location, strategy },
    },
  });

/** Lints with the cache; what it says must be what is found without. Gives how many files were not read. */
async function hits(given: Given = {}): Promise<number> {
  const { records, cached } = await run({ strategy: 'metadata', ...given });
  expect(cached?.notKept).toBeNull();
  const without = await run({ ...given, strategy: null });
  expect(records.map(({ path }) => path)).toEqual(without.records.map(({ path }) => path));
  const others = records.filter((record, at) => JSON.stringify(record) !== JSON.stringify(without.records[at]));
  expect(others.map(({ path }) => path)).toEqual([]);
  return cached?.hits ?? -1;
}

describe('a second run', () => {
  it('reads nothing again, broken files too, and finds the same', async () => {
    expect(await hits()).toBe(0);
    expect(await hits()).toBe(4);
    expect(await hits()).toBe(4);
  });

  it('takes a file of the same time, size and inode for the same, and does not open it', async () => {
    await hits();
    const { size } = await stat(join(cwd, 'drive.xlsx'));
    await put('drive.xlsx', new Uint8Array(size));
    const { records, cached } = await run({ strategy: 'metadata' });
    expect(cached?.hits).toBe(4);
    expect(records.find(({ path }) => path === 'drive.xlsx')?.status).toBe('checked');
    // Those who do not trust times can have every file looked into.
    expect(await hits({ strategy: 'content' })).toBe(3);
  });

  it('knows a file by its bytes where only its time has changed', async () => {
    await hits();
    await utimes(join(cwd, 'a.csv'), LONG_AGO, new Date('2021-01-01'));
    expect(await hits()).toBe(4);
  });

  it('reads what has changed, and only that', async () => {
    await hits();
    await put(
      'a.csv',
      'Part number,Description,Qty\nMAG-30412,NdFeB magnet N48H,2\nSCR-10001,Screw,44\n',
      new Date('2021-01-01'),
    );
    expect(await hits()).toBe(3);
    expect(await hits()).toBe(4);
  });

  it('notices a change within the second in which it was read', async () => {
    await put('a.csv', 'Part number,Description,Qty\nP-10001,Magnet N42SH,1\n', new Date());
    await hits();
    const { mtime } = await stat(join(cwd, 'a.csv'));
    await put('a.csv', 'Part number,Description,Qty\nP-10001,Bolts  M4x12,1\n', mtime);
    expect(await hits()).toBe(3);
  });

  it('finds a file under each of the names that it is linted by', async () => {
    await hits();
    await mkdir(join(cwd, 'below'));
    const { records } = await lint({
      cwd: join(cwd, 'below'),
      patterns: ['../a.csv'],
      asOf: '2026-11-24',
      config: {
        ...resolveConfig({}, { source: null, root: cwd, cwd: join(cwd, 'below') }),
        cache: { location: join(cwd, '.lintanide-cache'), strategy: 'metadata' },
      },
    });
    expect(records.map(({ path }) => path)).toEqual([join(cwd, 'a.csv')]);
  });
});

describe('what a result depends on', () => {
  it.each<[string, Config]>([
    ['rules', { rules: { 'mofcom/controlled-item': 'off' } }],
    ['trade', { trade: { shipFrom: 'CN' } }],
    ['mappings', { mappings: [{ files: '*', columns: { partNumber: 'Part number', description: 'Description' } }] }],
    ['encoding', { encoding: 'utf-16le' }],
    ['limits', { limits: { rows: 2 } }],
    ['plugins', { plugins: ['supply-risk'] }],
    ['policy', { policy: { reportFrom: 0.9 } }],
  ])('%s of the configuration', async (_, config) => {
    await hits();
    expect(await hits({ config })).toBe(0);
    expect(await hits({ config })).toBe(4);
  });

  it('the configuration for that file, not for others', async () => {
    await hits();
    expect(
      await hits({ config: { overrides: [{ files: 'a.csv', rules: { 'mofcom/controlled-item': 'off' } }] } }),
    ).toBe(3);
  });

  it('not what is decided when all is known: limits of warnings, the language, the baseline', async () => {
    await hits();
    expect(await hits({ config: { failOn: 'info', maxWarnings: 3, locale: 'ko', baseline: 'x.json' } })).toBe(4);
  });

  it('the status of the law on the date, not the date', async () => {
    await hits();
    expect(await hits({ asOf: '2026-11-25' })).toBe(4);
    expect(await hits({ asOf: '2025-01-01' })).toBe(0);
  });

  it('the date itself, where it is quoted', async () => {
    const config = { trade: { endUse: 'military', endUser: 'Some company', shipTo: 'JP' } };
    await hits({ config });
    expect(await hits({ config, asOf: '2026-11-25' })).toBeLessThan(4);
  });

  it('the parts that a register speaks of', async () => {
    await hits();
    await put('lintanide.parts.csv', 'partNumber,state,owner,due\nSCR-10001,open,ana,2026-12-31\n');
    expect(await hits()).toBe(0);
    await put('lintanide.parts.csv', 'partNumber,state,owner,due\nSCR-10001,open,ben,2027-12-31\n');
    expect(await hits()).toBe(4);
  });

  it('declarations that come, change and go', async () => {
    const declaration = await readFile(join(process.cwd(), 'plugins/ipc-175x/samples/class-c.xml'), 'utf8');
    await hits();
    await put('d.xml', declaration);
    await hits();
    expect(await hits()).toBe(5);
    await put('d.xml', declaration.replace('itemNumber="PS-3301"', 'itemNumber="MAG-30412"'));
    await hits();
    await rm(join(cwd, 'd.xml'));
    await hits();
    expect(await hits()).toBe(4);
  });

  it('item masters that come, change and go', async () => {
    await hits();
    await put('master.csv', 'Part number,Description,Material\nMAG-30412,Magnet segment,NdFeB N42SH\n');
    expect(await hits()).toBe(4);
    expect(await hits()).toBe(5);
    await put('master.csv', 'Part number,Description,Material\nMAG-30412,Magnet segment,SmCo 26\n');
    expect(await hits()).toBe(4);
    await rm(join(cwd, 'master.csv'));
    expect(await hits()).toBe(4);
  });

  it('bills that come beside what is known', async () => {
    await put('master.csv', 'Part number,Description,Material\nMAG-30412,Magnet segment,NdFeB N42SH\n');
    await hits({ patterns: ['master.csv'] });
    await hits({ patterns: ['a.csv', 'b.csv'] });
    expect(await hits({ patterns: ['a.csv', 'b.csv', 'master.csv'] })).toBe(3);
    expect(await hits({ patterns: ['b.csv'] })).toBe(1);
  });
});

describe('what was joined', () => {
  it('is taken back without opening the files that it was joined from', async () => {
    await put('master.csv', 'Part number,Description,Material\nMAG-30412,Magnet segment,NdFeB N42SH\n');
    await hits();
    const before = await run({ strategy: 'metadata' });
    expect(before.records.find(({ path }) => path === 'b.csv')?.masters).toHaveLength(1);
    for (const name of ['a.csv', 'b.csv', 'master.csv']) {
      const { size } = await stat(join(cwd, name));
      await put(name, new Uint8Array(size));
    }
    expect(JSON.stringify((await run({ strategy: 'metadata' })).records)).toBe(JSON.stringify(before.records));
  });
});

describe('the cache itself', () => {
  const place = () => join(cwd, '.lintanide-cache');

  it.each(['', 'x', 'lintanide-cache ', '\u0000'.repeat(5000)])('is thrown away if it is none (%#)', async (text) => {
    await writeFile(place(), text);
    expect(await hits()).toBe(0);
    expect(await hits()).toBe(4);
  });

  it('is thrown away if a byte of it is another, and written anew', async () => {
    await hits();
    const bytes = await readFile(place());
    for (let at = 5; at < bytes.length; at += Math.ceil(bytes.length / 12)) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(place(), changed);
      expect(await hits()).toBe(0);
    }
    expect(await hits()).toBe(4);
  });

  it('is not written where nothing is new', async () => {
    await hits();
    const { mtimeMs, ino } = await stat(place());
    await hits();
    expect(await stat(place())).toMatchObject({ mtimeMs, ino });
  });

  it('forgets files that are gone, and keeps those that were not asked for', async () => {
    await hits();
    await rm(join(cwd, 'b.csv'));
    await put('c.csv', 'Part number,Description,Qty\nX-10001,Screw,1\n');
    await hits({ patterns: ['c.csv'] });
    const text = await readFile(place(), 'utf8');
    expect(text).not.toContain('b.csv');
    expect(text).toContain('drive.xlsx');
    expect(await hits()).toBe(4);
  });

  it('of two runs at once keeps what both found', async () => {
    await Promise.all([
      run({ strategy: 'metadata', patterns: ['a.csv', 'cut.xlsx'] }),
      run({ strategy: 'metadata', patterns: ['b.csv', 'drive.xlsx'] }),
    ]);
    expect(await hits()).toBeGreaterThanOrEqual(2);
    expect(await hits()).toBe(4);
    expect((await readdir(cwd)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('that cannot be written costs nothing but the next run', async () => {
    await put('occupied', 'a file where a folder should be');
    const { records, cached } = await run({ strategy: 'metadata', location: 'occupied/cache' });
    expect(records).toHaveLength(4);
    expect(cached?.notKept).toMatch(/ENOTDIR|EEXIST/);
  });

  it('is written anew where a machine that lost power left zeros, and never over a file of somebody', async () => {
    await put('own.bin', '\0'.repeat(5000));
    expect((await run({ strategy: 'metadata', location: 'own.bin' })).cached).toMatchObject({ hits: 0, notKept: null });
    expect((await run({ strategy: 'metadata', location: 'own.bin' })).cached).toMatchObject({ hits: 4 });
    await put('notes.bin', `${'\0'.repeat(5000)}mine`);
    const { cached } = await run({ strategy: 'metadata', location: 'notes.bin' });
    expect(cached?.notKept).toContain('is no cache');
  });

  it('lies below node_modules where there is one, or where one says', async () => {
    await mkdir(join(cwd, 'node_modules'));
    await hits();
    expect(await readdir(join(cwd, 'node_modules/.cache/lintanide'))).toEqual(['cache']);
    await mkdir(join(cwd, 'kept'));
    await hits({ location: 'kept' });
    expect(await readdir(join(cwd, 'kept'))).toEqual(['.lintanide-cache']);
  });
});
