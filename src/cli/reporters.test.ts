import { describe, expect, it } from 'vitest';
import { UsageError } from '../errors.ts';
import { judge } from '../judge/judge.ts';
import type { Verdict } from '../judge/types.ts';
import { finding, JUDGING, unit, UNREADABLE } from '../report/fabricated.fixture.ts';
import type { ReporterName } from '../report/registry.ts';
import { CONTEXT, numbered } from '../report/tools/tool-formats.fixture.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { planReporters, writeReports } from './reporters.ts';

/** Those that name every finding and every file, each in its way. */
const WHOLE: readonly ReporterName[] = [
  'detail',
  'stylish',
  'concise',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'csv',
  'agent',
];
const VERDICT = judge([unit('a.xlsx', [finding()]), UNREADABLE], JUDGING);

interface World {
  readonly verdict?: Verdict;
  readonly env?: CliIo['env'];
  readonly files?: Readonly<Record<string, string>>;
  readonly full?: readonly string[];
}

async function write(reporters: readonly string[], world: World = {}) {
  const files = new Map(Object.entries(world.files ?? {}));
  let out = '';
  let longest = 0;
  const write = (text: string): Promise<void> => {
    out += text;
    longest = Math.max(longest, text.length);
    return Promise.resolve();
  };
  const stream = { isTTY: false, columns: null, write };
  const io = { stdout: stream, stderr: stream, env: world.env ?? {}, cwd: '/w' } as unknown as CliIo;
  const deps = {
    resolvePath: (cwd: string, path: string) => (path.startsWith('/') ? path : `${cwd}/${path}`),
    readText: (path: string) => Promise.resolve(files.get(path) ?? null),
    exists: (path: string) => Promise.resolve(files.has(path)),
    writeAtomic: async (path: string, chunks: Iterable<string> | AsyncIterable<string>) => {
      if (world.full?.includes(path) === true)
        throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
      let text = '';
      for await (const chunk of chunks) text += chunk;
      files.set(path, text);
    },
  } as unknown as CliDeps;
  const error = await writeReports(planReporters(reporters), world.verdict ?? VERDICT, CONTEXT, io, deps).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { files, out, longest, error };
}

describe('reporters', () => {
  it('write each a file of its own, and the terminal keeps its report', async () => {
    const { files, out } = await write(WHOLE.map((name) => `${name}=out/report.${name}`));
    expect([...files.keys()].sort()).toEqual(WHOLE.map((name) => `/w/out/report.${name}`).sort());
    for (const [path, text] of files) expect(text.includes('MAG-01') && text.includes('b200.csv'), path).toBe(true);
    expect(out).toContain('ask Nordmagnet GmbH');
  });

  it('name files from the root of the repository where a service reads them', async () => {
    const names = WHOLE.map((name) => `${name}=/out/${name}`);
    const { files } = await write(names, { env: { CI_PROJECT_DIR: '/' } });
    const rooted = [...files].flatMap(([path, text]) => (text.includes('w/a.xlsx') ? [path] : []));
    expect(rooted).toEqual(['/out/sarif', '/out/github', '/out/gitlab']);
  });

  it('hand a file with thousands of findings on in pieces, on the standard output too', async () => {
    const { out, longest } = await write(['json'], { verdict: judge([unit('a.xlsx', numbered(2000))], JUDGING) });
    expect(JSON.parse(out)).toMatchObject({ files: [{ path: 'a.xlsx' }] });
    expect(longest).toBeLessThan(out.length / 10);
  });

  it.each(WHOLE)('%s may go to the standard output alone', async (name) => {
    const { out, files } = await write([name]);
    expect(out).toContain('MAG-01');
    expect(files.size).toBe(0);
  });

  it('two of which would write to one file are refused, the same twice is one', () => {
    expect(() => planReporters(['json=a', 'sarif=a'])).toThrow(UsageError);
    expect(() => planReporters(['json=a', 'sarif=a'])).toThrow('json and sarif would both write to a');
    expect(planReporters(['json=a', 'json=a', 'json', 'json'])).toEqual({
      stdout: 'json',
      files: [{ name: 'json', path: 'a' }],
    });
  });

  it('that cannot be written keep no other report from its reader', async () => {
    const { files, out, error } = await write(['json=a', 'sarif=b', 'csv=c'], { full: ['/w/a', '/w/c'] });
    expect([...files.keys()]).toEqual(['/w/b']);
    expect(out).toContain('MAG-01');
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain('could not be written to a, c: ENOSPC');
  });

  it('for people give a CI service no orders', async () => {
    const nasty = judge([unit('a.xlsx', [finding({ partNumber: '##[add-mask]x', description: 'y' })])], JUDGING);
    expect((await write(['concise'], { verdict: nasty, env: { GITHUB_ACTIONS: 'true' } })).out).toContain(
      '#\\#[add-mask]x',
    );
    expect((await write(['concise'], { verdict: nasty })).out).toContain(': ##[add-mask]x:');
  });
});

describe('the summary page of a job', () => {
  const env = { GITHUB_STEP_SUMMARY: '/run/summary.md' };
  const many = judge([unit('a.xlsx', numbered(14))], JUDGING);

  it('has the whole list behind what is there already', async () => {
    const files = { '/run/summary.md': '# Build\n' };
    const { files: written, out } = await write(['github'], { env, verdict: many, files });
    const page = written.get('/run/summary.md') ?? '';
    expect(page.startsWith('# Build\n\n### Lintanide: 14 errors')).toBe(true);
    expect(page.match(/\*\*error\*\*/g)).toHaveLength(14);
    expect(out).toContain('all of them are in the summary of this job');
  });

  it('is left alone without the github reporter, without such a page, and where the page is full', async () => {
    expect((await write(['json'], { env, verdict: many })).files.size).toBe(0);
    expect((await write(['github'], { verdict: many })).files.size).toBe(0);
    const full = { '/run/summary.md': 'x'.repeat(1024 ** 2 - 2000) };
    const { files, out } = await write(['github'], { env, verdict: many, files: full });
    expect(files.get('/run/summary.md')).toBe(full['/run/summary.md']);
    expect(out).toContain('all of them are in a report with --reporter NAME=FILE');
  });

  it('never grows beyond what GitHub shows', async () => {
    const verdict = judge([unit('a.xlsx', numbered(6000))], JUDGING);
    const before = 'x'.repeat(900_000);
    const page =
      (await write(['github'], { env, verdict, files: { '/run/summary.md': before } })).files.get('/run/summary.md') ??
      '';
    expect(Buffer.byteLength(page)).toBeLessThan(1024 ** 2);
    expect(page.slice(before.length)).toMatch(/[\d,]+ more findings did not fit here/);
  });
});
