import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtTool } from './support/built.ts';

const { cli } = builtTool();
let folder = '';
let plain = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-targets-'));
  // More than a pipe holds at once.
  const lines = Array.from({ length: 60 }, (_, at) => `MAG-${at}000,NdFeB magnet N42SH,${at + 1}`).join('\n');
  writeFileSync(join(folder, 'a.csv'), `Part number,Description,Qty\n${lines}\n`);
  // As /dev/stdout is one, without the risk that a fault puts a file in the place of that.
  symlinkSync('/proc/self/fd/1', join(folder, 'stdout'));
  plain = sh('"$@" --reporter json').out;
  expect(plain.length).toBeGreaterThan(100_000);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of shell in the folder, in which `"$@"` is the tool at its list. */
function sh(line: string): { readonly out: string; readonly err: string; readonly code: number | null } {
  const tool = [process.execPath, cli, 'a.csv', '--as-of', '2026-11-24', '--no-config'];
  const { stdout, stderr, status } = spawnSync('sh', ['-c', line, 'sh', ...tool], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
    maxBuffer: 1 << 28,
  });
  return { out: stdout, err: stderr, code: status };
}

describe.skipIf(process.platform !== 'linux')('a report for an open file of the process', () => {
  const names = ['/proc/self/fd/1', '/dev/fd/1', 'stdout'];

  it.each(names)('%s goes into the pipe behind it, before what a person reads', (name) => {
    const { out } = sh(`"$@" --reporter json=${name} --reporter concise | cat`);
    expect(out.startsWith(plain)).toBe(true);
    expect(out.slice(plain.length)).toMatch(/^a\.csv:/);
  });

  it.each(names)('%s goes to a process that reads from a socket, as child processes of Node do', (name) => {
    const { out, code } = sh(`"$@" --reporter json=${name} --reporter concise`);
    expect(out.startsWith(plain)).toBe(true);
    expect(code).toBe(1);
  });

  it.each(names)('%s goes into the file that the output was redirected to', (name) => {
    expect(sh(`"$@" --reporter json=${name} --reporter concise > redirected.txt`).code).toBe(1);
    const text = readFileSync(join(folder, 'redirected.txt'), 'utf8');
    expect(text.startsWith(plain)).toBe(true);
    expect(text.slice(plain.length)).toMatch(/^a\.csv:/);
  });

  it.each([
    ['a file', '"$@" --reporter json=/dev/fd/3 3> third.txt', () => readFileSync(join(folder, 'third.txt'), 'utf8')],
    [
      'a pipe',
      '{ "$@" --reporter json=/dev/fd/3 > other.txt; } 3>&1 | cat > third.txt',
      () => readFileSync(join(folder, 'third.txt'), 'utf8'),
    ],
  ])('goes to one that the shell opened for it: %s', (_, line, text) => {
    sh(line);
    expect(text()).toBe(plain);
  });

  it('leaves the link and the folder as they were', () => {
    sh('"$@" --reporter json=stdout');
    expect(lstatSync(join(folder, 'stdout')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('that nobody reads to its end is no failure', () => {
    const { out, err } = sh('{ "$@" --reporter json=/dev/fd/1; echo "exit $?" >&2; } | head -c 10');
    expect(out).toBe(plain.slice(0, 10));
    expect(err).toBe('exit 1\n');
  });
});

describe.skipIf(process.platform === 'win32')('a report for a named pipe', () => {
  it('goes through it, and it stays one', () => {
    const { out } = sh('mkfifo pipe; "$@" --reporter json=pipe > other.txt & cat pipe; wait');
    expect(out).toBe(plain);
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  });
});

it.skipIf(process.platform !== 'linux')('a place in which nothing can be made is told of at once', () => {
  for (const reporter of ['json', 'blob']) {
    const { code, err } = sh(`"$@" --reporter ${reporter}=/proc/none/report.jsonl`);
    expect(err).toMatch(/report could not be written to \/proc\/none|blob \/proc\/none\S+ could not be written/);
    expect(code).toBe(reporter === 'json' ? 2 : 3);
  }
});

describe('a report is never written over what is kept', () => {
  const REGISTER = 'partNumber,state,owner,asked,due\nMAG-9000,open,ana,2026-11-01,2026-12-01\n';
  const CONFIG = '{ "baseline": "known.json" }';

  function inFolder(
    files: Readonly<Record<string, string>>,
    args: readonly string[],
    links: Readonly<Record<string, string>> = {},
  ) {
    const own = mkdtempSync(join(folder, 'kept-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(own, name));
    const ran = spawnSync(process.execPath, [cli, ...args, '--as-of', '2026-11-24'], { cwd: own, encoding: 'utf8' });
    const after = Object.fromEntries(readdirSync(own).map((name) => [name, readFileSync(join(own, name), 'utf8')]));
    return { code: ran.status, err: ran.stderr, after };
  }

  const bom = 'Part number,Description,Qty\nMAG-1000,NdFeB magnet N42SH,1\n';
  it.each([
    ['an input', 'a.csv', 'an input of this run'],
    ['an input through a link', 'link.csv', 'an input of this run'],
    ['an input that is not understood', 'odd.csv', 'an input of this run'],
    ['the register', 'lintanide.parts.csv', 'the register of answers'],
    ['the configuration', 'lintanide.config.json', 'the configuration'],
    ['the baseline', './known.json', 'the baseline'],
    ['suppressions that are not there yet', 'lintanide.suppressions.json', 'the suppressions'],
  ])('%s', (_, target, what) => {
    const files = {
      'a.csv': bom,
      'odd.csv': '',
      'lintanide.parts.csv': REGISTER,
      'lintanide.config.json': CONFIG,
      'known.json': '{ "version": 1, "created": "2026-11-24", "records": [] }',
    };
    for (const reporter of ['json', 'csv', 'xlsx']) {
      const { code, err, after } = inFolder(files, ['.', '--reporter', `${reporter}=${target}`], {
        'link.csv': 'a.csv',
      });
      expect(err).toContain(`--reporter ${reporter}=${target} would write over ${what}`);
      expect(code).toBe(2);
      expect(after).toEqual({ ...files, 'link.csv': bom });
    }
  });

  it('nor over another report, however its path is written', () => {
    const { code, err } = inFolder({ 'a.csv': bom }, ['a.csv', '--reporter', 'json=r', '--reporter', 'csv=./r']);
    expect([code, err]).toEqual([2, expect.stringContaining('would both write to ./r')]);
  });

  it('but over the report of the last run, which a search finds again', () => {
    const args = ['.', '--reporter', 'csv=r.csv', '--reporter', 'junit=r.xml', '--reporter', 'html=r.html'];
    const { after } = inFolder({ 'a.csv': bom }, args);
    expect(inFolder(after, args).code).toBe(1);
  });

  it('and no cache takes the place of a list', () => {
    const { err, after } = inFolder({ 'a.csv': bom, 'b.csv': bom }, ['a.csv', '--cache-location', 'b.csv']);
    expect(err).toContain('b.csv is no cache, and was left as it is');
    expect(after['b.csv']).toBe(bom);
  });
});
