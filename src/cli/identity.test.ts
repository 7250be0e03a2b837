import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOM, folderOf, runIn } from './commands.fixture.ts';

/** What is done to a folder with `a.csv`, a list with a motor and its magnet. */
type Change = (folder: string) => Promise<unknown>;

const [HEAD = '', ROOT = '', MOTOR = '', ...PARTS] = BOM.trim().split('\n');
const list = (...rows: readonly string[]): string => [HEAD, ...rows, ''].join('\n');
const put = (folder: string, name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

const NOTHING_NEW: Readonly<Record<string, Change>> = {
  'a row inserted': (folder) => put(folder, 'a.csv', list(ROOT, MOTOR, '2,SCR-9,Screw M4x10 DIN 912,4,pcs', ...PARTS)),
  'a row deleted': (folder) =>
    put(folder, 'a.csv', list(ROOT, MOTOR, ...PARTS.filter((row) => !row.includes('SCR-1')))),
  'rows reordered': (folder) => put(folder, 'a.csv', list(ROOT, MOTOR, ...PARTS.toReversed())),
  'the file renamed': (folder) => rename(join(folder, 'a.csv'), join(folder, 'b.csv')),
  'the list exported again in another format': async (folder) => {
    const rows = BOM.trim()
      .split('\n')
      .map(
        (row) =>
          `<tr>${row
            .split(',')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      );
    await put(folder, 'a.html', `<html><body><table>${rows.join('')}</table></body></html>`);
    await rm(join(folder, 'a.csv'));
  },
};

const NEW: Readonly<Record<string, readonly [Change, why: string]>> = {
  'a new parent': [
    (folder) => put(folder, 'a.csv', `${BOM}1,PMP-1,Pump assembly,1,pcs\n2,MAG-1,Magnet segment NdFeB N42SH,2,pcs\n`),
    'used anew',
  ],
  'a new destination': [
    (folder) => put(folder, 'lintanide.config.json', '{ "trade": { "shipTo": "US" } }'),
    'another destination, origin, maker or supplier',
  ],
};

async function report(folder: string, ...argv: string[]) {
  const { code, out, err } = await runIn(folder, ['.', '--reporter', 'json', ...argv]);
  if (out === '') throw new Error(err);
  const { files, summary } = JSON.parse(out) as {
    files: { findings: { partNumber: string }[] }[];
    summary: Record<string, number>;
  };
  return { code, parts: files.flatMap(({ findings }) => findings.map((one) => one.partNumber)).sort(), summary };
}

const words = async (folder: string, ...argv: string[]): Promise<string> =>
  (await runIn(folder, ['.', ...argv])).out.replace(/\s+/g, ' ');

describe('under a baseline', () => {
  const known = async (...argv: string[]): Promise<string> => {
    const folder = await folderOf({ 'a.csv': BOM });
    await runIn(folder, ['baseline', 'create', ...argv]);
    return folder;
  };

  it.each(Object.entries(NOTHING_NEW))('%s reopens nothing and hides nothing', async (_, change) => {
    const folder = await known();
    const before = await report(folder);
    await change(folder);
    const after = await report(folder);
    expect(after).toEqual({
      ...before,
      summary: expect.objectContaining({ baselined: before.summary['baselined'] }) as object,
    });
    expect(after.parts).toEqual([]);
    // What is known is still found: without the baseline it is all there.
    expect((await report(folder, '--no-baseline')).parts).toContain('MAG-1');
  });

  it.each(Object.entries(NOTHING_NEW))('%s, with a new magnet beside it, hides not the new one', async (_, change) => {
    const folder = await known();
    await change(folder);
    await put(folder, 'new.csv', list('0,DRV-2,Drive,1,pcs', '1,MAG-7,Magnet segment NdFeB N42SH,1,pcs'));
    expect((await report(folder)).parts).toEqual(['MAG-7']);
  });

  it.each(Object.entries(NEW))('%s reopens', async (_, [change, why]) => {
    const folder = await known();
    await change(folder);
    expect((await report(folder)).parts).toContain('MAG-1');
    expect(await words(folder)).toContain(why);
  });

  it('law that comes into force reopens as a warning, and fails the run by the clock', async () => {
    const folder = await known('--as-of', '2025-04-01');
    // The law of No. 18 of 2025 is in force from 2025-04-04 on.
    expect((await report(folder, '--as-of', '2025-04-02')).parts).toEqual([]);
    const revived = await report(folder, '--as-of', '2025-05-01');
    expect(revived.parts).toContain('MAG-1');
    expect([revived.code, revived.summary['errors']]).toEqual([0, 0]);
    expect((await report(folder, '--as-of', '2025-05-01', '--scheduled')).code).toBe(1);
  });
});

describe('under suppressions', () => {
  const suppressed = async (): Promise<string> => {
    const text = JSON.stringify({
      suppressions: [{ partNumber: 'MAG-1', reason: 'samples', by: 'ana', until: '2027-01-01' }],
    });
    return folderOf({ 'a.csv': BOM, 'lintanide.suppressions.json': text });
  };

  it.each(Object.entries(NOTHING_NEW))('%s reopens nothing and hides nothing', async (_, change) => {
    const folder = await suppressed();
    const before = await report(folder);
    await change(folder);
    const after = await report(folder);
    expect(after.parts).toEqual(before.parts);
    expect(after.summary['suppressed']).toBe(before.summary['suppressed']);
    expect(after.parts).not.toContain('MAG-1');
    expect(after.parts).toContain('OX-1');
  });
});

describe('--since a commit', () => {
  const committed = async (): Promise<string> => {
    const folder = await folderOf({ 'a.csv': BOM });
    const env = {
      ...process.env,
      GIT_CONFIG_NOSYSTEM: '1',
      HOME: folder,
      GIT_AUTHOR_NAME: 'Ana',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'Ana',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    };
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-q', '-m', 'begin'],
    ])
      execFileSync('git', args, { cwd: folder, env });
    return folder;
  };

  it.each(Object.entries(NOTHING_NEW))('%s reopens nothing and hides nothing', async (_, change) => {
    const folder = await committed();
    await change(folder);
    const { code, parts } = await report(folder, '--since', 'HEAD');
    expect([code, parts]).toEqual([0, []]);
    expect((await report(folder)).parts).toContain('MAG-1');
  });

  it.each(Object.entries(NEW))('%s reopens', async (_, [change, why]) => {
    const folder = await committed();
    await change(folder);
    expect((await report(folder, '--since', 'HEAD')).parts).toContain('MAG-1');
    expect(await words(folder, '--since', 'HEAD')).toContain(why);
  });

  it('a configuration that stays the same reopens nothing', async () => {
    const folder = await committed();
    await mkdir(join(folder, 'sub'));
    await put(folder, 'lintanide.config.json', '{ "trade": { "shipTo": "US" } }');
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@example.org', 'add', '-A'], { cwd: folder });
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'c'], {
      cwd: folder,
    });
    expect((await report(folder, '--since', 'HEAD')).parts).toEqual([]);
    expect((await report(folder, '--since', 'HEAD~1')).parts).toContain('MAG-1');
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe(BOM);
  });
});
