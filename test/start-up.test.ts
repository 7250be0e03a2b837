import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'lintanide-start-'));

/** Modules, built-in modules and compiled tables that a run loaded, and the bytes of the modules. */
interface Loaded {
  readonly modules: readonly string[];
  readonly builtins: readonly string[];
  readonly tables: readonly string[];
  /** Modules of Node that are not in each of its processes anyway. */
  readonly natives: readonly string[];
  readonly bytes: number;
}

/** The built tool on a command line, in a process of its own. */
function loadedBy(args: readonly string[], cwd: string): Loaded {
  const told = join(folder, 'loaded.json');
  // Node's own loader, which can be watched, instead of the one that keeps compiled code.
  // A service that runs jobs is told of progress, which a person who lints one file is not.
  const env = {
    ...process.env,
    CI: undefined,
    GITHUB_ACTIONS: undefined,
    GITLAB_CI: undefined,
    LOADED: told,
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
  const probe = join(ROOT, 'test/support/loaded.cjs');
  const ran = spawnSync(process.execPath, ['--require', probe, join(ROOT, 'bin/lintanide.js'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  expect(ran.status, ran.stderr).toBeLessThan(2);
  return JSON.parse(readFileSync(told, 'utf8')) as Loaded;
}

/** The names: what is here beyond the list is loaded by every commit of everyone, so it is worth a thought. */
const PLAIN = {
  modules: ['base', 'cli', 'lint', 'rolldown-runtime'],
  // `module` is asked for compiled code of Node's own, which a run with a folder of ours is not.
  builtins: ['fs', 'module', 'path', 'vm', 'zlib'],
  tables: [
    'classes.json',
    'classes.rows',
    'dialect-signs.json',
    'elements.json',
    'headers.bin',
    'leads.json',
    'lexicon.bin',
    'magnets.json',
    'materials.json',
    'materials.rows',
    'series.json',
  ],
};

const listed = ({ modules, builtins, tables }: Loaded): Omit<Loaded, 'bytes' | 'natives'> => ({
  modules,
  builtins,
  tables,
});

/** Each of these costs a start a millisecond or more, wherever it comes from: hashes, sockets and terminals, promises of files, clocks. */
const DEAR =
  /^(?:crypto|net|tty|dns|fs\/promises|perf_hooks|worker_threads|readline|os|util\/parse_args|child_process)$/;

/** What Node's own folder of compiled code is found with (22.1 on), which only runs without ours ask for. */
const ofCompileCache = 'enableCompileCache' in nodeModule ? ['os'] : [];

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--if-stale', '--quiet'], { cwd: ROOT });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a cold start', () => {
  it('that only tells the version loads none of the rest', () => {
    const loaded = loadedBy(['--version'], folder);
    expect(loaded.modules).toEqual(['base', 'cli', 'rolldown-runtime']);
    expect(loaded.tables).toEqual([]);
  });

  it.each([
    ['servo-drive.xlsx', ['cas.json', 'densities.json']],
    ['clean-pcb.csv', []],
  ])('that lints %s loads what this takes, and no more', (name, facts) => {
    const tables = [...PLAIN.tables, ...facts].sort();
    // The workbook has a log of changes beside its list, a magnet of samarium-cobalt and a servo motor: `histories` is for the first,
    // `models` for whose servo it may be. The other has the number of a type that is known, and the symbol of an element.
    const modules = [
      ...PLAIN.modules,
      ...(name.endsWith('.csv')
        ? ['csvfiles', 'seriesplace', 'symbolbefore', 'typed']
        : ['histories', 'models', 'samarium']),
    ].sort();
    const loaded = loadedBy([name], join(ROOT, 'samples'));
    expect(listed(loaded)).toEqual({ ...PLAIN, modules, tables });
    expect(loaded.natives.filter((one) => DEAR.test(one) && !ofCompileCache.includes(one))).toEqual([]);
  });

  it('that lints a workbook loads no more than 712 kB of JavaScript', () => {
    expect(loadedBy(['servo-drive.xlsx'], join(ROOT, 'samples')).bytes / 1000).toBeLessThan(712);
  });

  it('beside a configuration loads what checks it, and neither countries nor what compares words', () => {
    const configured = join(folder, 'configured');
    mkdirSync(configured);
    writeFileSync(join(configured, 'bom.csv'), 'Part Number,Description,Qty\nA-1,Hex nut DIN 934,4\n');
    writeFileSync(join(configured, 'lintanide.config.json'), '{ "failOn": "warning" }');
    const { modules } = loadedBy(['bom.csv'], configured);
    expect(modules.filter((name) => !PLAIN.modules.includes(name))).toEqual(['configured', 'csvfiles']);
  });

  it('in a commit loads git besides', () => {
    const repository = join(folder, 'repository');
    mkdirSync(repository);
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: repository });
    git('init', '-q');
    writeFileSync(join(repository, 'bom.csv'), 'Part Number,Description,Qty\nA-1,Hex nut DIN 934,4\nA-2,Washer,2\n');
    git('add', 'bom.csv');
    const { modules, builtins, tables } = loadedBy(['--staged', '--no-config'], repository);
    expect(modules.filter((name) => !PLAIN.modules.includes(name))).toEqual(['csvfiles', 'git-source']);
    expect(builtins.filter((name) => !PLAIN.builtins.includes(name))).toEqual(['child_process']);
    expect(tables.filter((name) => !PLAIN.tables.includes(name))).toEqual([]);
  });
});

describe('compiled code', () => {
  const kept = join(ROOT, 'dist/.code');
  const lint = (env: Record<string, string> = {}): string => {
    const ran = spawnSync(process.execPath, [join(ROOT, 'bin/lintanide.js'), 'clean-pcb.csv'], {
      cwd: join(ROOT, 'samples'),
      env: { ...process.env, NODE_V8_COVERAGE: undefined, ...env },
      encoding: 'utf8',
    });
    return `${String(ran.status)}\n${ran.stdout}${ran.stderr}`;
  };

  it('is kept beside the build, changes nothing, and is made again when it is damaged', () => {
    const plain = lint({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(lint()).toBe(plain);
    const names = readdirSync(kept).filter(
      (name) => name.startsWith('lint-') && name.includes(process.version) && !name.endsWith('-many'),
    );
    expect(names).toHaveLength(1);
    const file = join(kept, names[0] ?? '');
    const whole = readFileSync(file);
    expect(lint()).toBe(plain);
    writeFileSync(file, whole.fill(7, 2000, 3000));
    expect(lint()).toBe(plain);
    expect(readFileSync(file).equals(whole)).toBe(false);
  });

  it('of many modules waits for the end with one listener: with more than ten Node warns of a leak', () => {
    const probe = join(folder, 'listeners.cjs');
    writeFileSync(
      probe,
      "let count = 0;\nprocess.on('newListener', (name) => { if (name === 'exit') count++; });\nprocess.on('exit', () => process.stderr.write(`\\n${count} listeners\\n`));\n",
    );
    const reporters = ['html', 'junit', 'xlsx', 'sarif', 'json'].flatMap((name) => [
      '--reporter',
      `${name}=${join(folder, `report.${name}`)}`,
    ]);
    // Modules are kept for their first runs only.
    rmSync(kept, { recursive: true, force: true });
    const env = { ...process.env, NODE_V8_COVERAGE: undefined, NODE_DISABLE_COMPILE_CACHE: undefined };
    const { stderr } = spawnSync(
      process.execPath,
      ['--require', probe, join(ROOT, 'bin/lintanide.js'), 'servo-drive.xlsx', ...reporters],
      { cwd: join(ROOT, 'samples'), env, encoding: 'utf8' },
    );
    // One of them is the probe's own.
    expect(Number(/(\d+) listeners/.exec(stderr)?.[1])).toBeLessThanOrEqual(4);
    expect(readdirSync(kept).some((name) => name.startsWith('html-'))).toBe(true);
  });
});
