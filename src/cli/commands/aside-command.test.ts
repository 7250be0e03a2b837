import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOM, folderOf, runIn } from '../commands.fixture.ts';

const CSV = BOM;
const SUPPRESSED = { suppressions: [{ partNumber: 'MAG-1', reason: 'scrapped', by: 'ana', until: '2027-01-01' }] };

interface Report {
  readonly summary: Readonly<Record<string, number>>;
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly partNumber: string }[] }[];
}

async function linted(folder: string, ...argv: string[]): Promise<Report & { readonly code: number }> {
  const { code, out, err } = await runIn(folder, [...argv, '--reporter', 'json']);
  if (out === '') throw new Error(err);
  return { ...(JSON.parse(out) as Report), code };
}

const put = async (folder: string, path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

describe('lintanide.suppressions.json', () => {
  it('beside the configuration puts findings aside', async () => {
    const folder = await folderOf({ 'a.csv': CSV, 'lintanide.suppressions.json': JSON.stringify(SUPPRESSED) });
    const { summary, files } = await linted(folder, '.');
    expect(summary['suppressed']).toBe(1);
    expect(files.flatMap(({ findings }) => findings.map((one) => one.partNumber))).not.toContain('MAG-1');
    expect(files.map(({ path }) => path)).toEqual(['a.csv']);
  });

  it('that is wrong ends the run, with the place', async () => {
    const folder = await folderOf({
      'a.csv': CSV,
      'lintanide.suppressions.json': '{ "suppressions": [{ "raeson": "x" }] }',
    });
    const { code, err } = await runIn(folder, ['.']);
    expect(code).toBe(2);
    expect(err).toContain(
      'lintanide.suppressions.json:1:32: suppressions[0].raeson: unknown key "raeson". Did you mean "reason"?',
    );
  });

  it('that a configuration names must be there', async () => {
    const folder = await folderOf({ 'a.csv': CSV, 'lintanide.config.json': '{ "suppressions": "known.json" }' });
    expect((await runIn(folder, ['.'])).err).toContain('"suppressions" names known.json, and there is no such file');
  });

  it('names those that are of no use or have expired, in words', async () => {
    const text = JSON.stringify({
      suppressions: [
        { partNumber: 'NONE-1', reason: 'x', by: 'y' },
        { ...SUPPRESSED.suppressions[0], until: '2026-01-01' },
      ],
    });
    const folder = await folderOf({ 'a.csv': CSV, 'lintanide.suppressions.json': text });
    const { out } = await runIn(folder, ['.']);
    expect(out).toContain('EXPIRED: 1 suppression no longer holds');
    expect(out).toContain('Unused: 1 suppression puts nothing aside');
    expect((await runIn(folder, ['a.csv'])).out).not.toContain('Unused');
  });
});

describe('lintanide baseline', () => {
  it('create says what is reported all the same, and how many findings one known one stands for', async () => {
    const folder = await folderOf({
      'a.csv':
        'Part number,Description,Qty\nMAG-7,Magnet segment NdFeB N42SH,8\nMIX-7,"Terbium metal, dysprosium metal",1\n',
      'lintanide.parts.csv': 'partNumber,state\nMAG-7,refused\n',
    });
    const { out } = await runIn(folder, ['baseline', 'create']);
    expect(out).toContain(
      '2 known findings in 1 file, which stand for 3: what one rule says of one part is known once.',
    );
    expect(out).toContain(
      'Reported all the same: 1 finding of which the record is overdue, expired or refused (MAG-7).',
    );
    const { code, summary } = await linted(folder, '.');
    expect([code, summary['baselined'], summary['errors']]).toEqual([1, 2, 1]);
  });

  it('create, and nothing that was there fails; what is new does', async () => {
    const folder = await folderOf({ 'a.csv': CSV });
    expect((await linted(folder, '.')).code).toBe(1);
    const { code, out } = await runIn(folder, ['baseline', 'create']);
    expect(code).toBe(0);
    expect(out).toContain('wrote lintanide.baseline.json: ');
    expect(await linted(folder, '.')).toMatchObject({ code: 0, summary: { errors: 0 } });
    expect((await linted(folder, '.', '--no-baseline')).code).toBe(1);
    await put(folder, 'a.csv', `${CSV}2,MAG-2,Magnet segment NdFeB N42SH,8,pcs\n`);
    const { code: failed, files } = await linted(folder, '.');
    expect(failed).toBe(1);
    expect(files[0]?.findings.map(({ partNumber }) => partNumber)).toEqual(['MAG-2']);
  });

  it('that cannot be read is replaced where that is asked for, and not before', async () => {
    const folder = await folderOf({ 'a.csv': CSV, 'lintanide.baseline.json': '{ "findings": [' });
    expect((await runIn(folder, ['baseline', 'create'])).code).toBe(2);
    expect(await readFile(join(folder, 'lintanide.baseline.json'), 'utf8')).toBe('{ "findings": [');
    expect((await runIn(folder, ['baseline', 'create', '--force'])).code).toBe(0);
    expect((await linted(folder, '.')).code).toBe(0);
  });

  it('holds for rows inserted, deleted and reordered, a renamed file, and another format', async () => {
    const folder = await folderOf({ 'a.csv': CSV });
    await runIn(folder, ['baseline', 'create']);
    const [head = '', root = '', motor = '', ...parts] = CSV.trim().split('\n');
    const inserted = ['2,SCR-9,Screw M4x10 DIN 912,4,pcs', ...parts.toReversed()];
    await put(folder, 'a.csv', [head, root, motor, ...inserted, ''].join('\n'));
    expect((await linted(folder, '.')).code).toBe(0);
    await rename(join(folder, 'a.csv'), join(folder, 'renamed.csv'));
    expect((await linted(folder, '.')).code).toBe(0);
    await rm(join(folder, 'renamed.csv'));
    const cells = CSV.trim()
      .split('\n')
      .map(
        (line) =>
          `<tr>${line
            .split(',')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      );
    await put(folder, 'a.html', `<html><body><table>${cells.join('')}</table></body></html>`);
    expect(await linted(folder, '.')).toMatchObject({ code: 0, summary: { errors: 0, warnings: 0 } });
  });

  it('reopens for a new parent and for a new destination', async () => {
    const folder = await folderOf({ 'a.csv': CSV });
    await runIn(folder, ['baseline', 'create']);
    await put(folder, 'lintanide.config.json', '{ "trade": { "shipTo": "US" } }');
    const { out } = await runIn(folder, ['.']);
    expect(out.replace(/\s+/g, ' ')).toContain('another destination, origin, maker or supplier');
    await rm(join(folder, 'lintanide.config.json'));
    await put(folder, 'a.csv', `${CSV}1,PMP-1,Pump assembly,1,pcs\n2,MAG-1,Magnet segment NdFeB N42SH,2,pcs\n`);
    expect((await runIn(folder, ['.'])).out.replace(/\s+/g, ' ')).toContain(
      '1 used anew (a parent or a list that was not there)',
    );
  });

  it('reports a part of another maker or origin, and not one of which a list says for the first time who makes it', async () => {
    const list = (head: string, cells: string) =>
      `Part number,Description,Qty${head}\nMAG-1,Magnet segment N42SH,8${cells}\nSCR-1,Hex bolt M5 steel,8${cells}\n`;
    const folder = await folderOf({ 'a.csv': list('', '') });
    await runIn(folder, ['baseline', 'create']);
    await put(folder, 'a.csv', list(',Manufacturer,Country of origin', ',Nordmark,JP'));
    expect((await linted(folder, '.')).code).toBe(0);
    await runIn(folder, ['baseline', 'create', '--force']);
    for (const cells of [',Nordmark,CN', ',Otherco,JP']) {
      await put(folder, 'a.csv', list(',Manufacturer,Country of origin', cells));
      expect((await linted(folder, '.')).code, cells).toBe(1);
      expect((await runIn(folder, ['.'])).out.replace(/\s+/g, ' ')).toContain(
        '1 another destination, origin, maker or supplier',
      );
    }
  });

  it('reports a part that has become something else, and a magnet of another grade', async () => {
    const folder = await folderOf({ 'a.csv': CSV.replaceAll('N42SH', 'N42') });
    await runIn(folder, ['baseline', 'create']);
    expect((await runIn(folder, ['baseline', 'show'])).out).toContain('ndfeb-sintered magnet');
    await put(folder, 'a.csv', CSV);
    expect((await linted(folder, '.')).code).toBe(1);
    await runIn(folder, ['baseline', 'create', '--force']);
    expect((await linted(folder, '.')).code).toBe(0);
    await put(folder, 'a.csv', CSV.replace('Magnet segment NdFeB N42SH', 'Dysprosium metal ingot 99.9 %'));
    const { code, files } = await linted(folder, '.');
    expect(code).toBe(1);
    // Without its magnet the motor is told of again, too.
    expect(files[0]?.findings.map(({ partNumber }) => partNumber)).toEqual(['MOT-1', 'MAG-1']);
    expect((await runIn(folder, ['.'])).out.replace(/\s+/g, ' ')).toContain(
      '1 become something else that needs a licence',
    );
  });

  it('is not overwritten unasked, and not made while a file cannot be read', async () => {
    const folder = await folderOf({ 'a.csv': CSV });
    await runIn(folder, ['baseline', 'create']);
    const again = await runIn(folder, ['baseline', 'create']);
    expect([again.code, again.err.includes('There is a baseline already')]).toEqual([2, true]);
    expect((await runIn(folder, ['baseline', 'create', '--baseline', 'other.json'])).code).toBe(0);
    expect((await runIn(folder, ['baseline', 'create', '--force'])).code).toBe(0);
    await put(folder, 'b.xlsx', 'PK\u0003\u0004 broken');
    const unread = await runIn(folder, ['baseline', 'create', '--force']);
    expect([unread.code, unread.err.includes('could not be read (b.xlsx)')]).toEqual([3, true]);
  });

  it('prune and show say what is left', async () => {
    const folder = await folderOf({ 'a.csv': CSV });
    await runIn(folder, ['baseline', 'create']);
    await put(
      folder,
      'a.csv',
      CSV.split('\n')
        .filter((line) => !line.includes('MAG-1'))
        .join('\n'),
    );
    expect((await runIn(folder, ['baseline', 'prune'])).out).toContain('gone  MAG-1');
    const { out } = await runIn(folder, ['baseline', 'show']);
    expect(out).not.toContain('MAG-1');
    expect(out).toContain('OX-1');
    expect((await readFile(join(folder, 'lintanide.baseline.json'), 'utf8')).split('\n').length).toBeGreaterThan(2);
  });

  it.each([
    [['baseline'], 'baseline needs create, prune or show'],
    [['baseline', 'crate'], 'Did you mean "create"?'],
    [['baseline', 'show'], 'There is no baseline at lintanide.baseline.json'],
    [['.', '--baseline', 'no.json'], 'there is no such file'],
    [['.', '--baseline', 'no.json', '--no-baseline'], 'contradict each other'],
  ])('%j is refused', async (argv, what) => {
    const { code, err } = await runIn(await folderOf({ 'a.csv': CSV }), argv);
    expect(err).toContain(what);
    expect(code).toBe(2);
  });
});

describe('--bail', () => {
  it('ends with the first file that fails, and says what was not looked at', async () => {
    const folder = await folderOf({ 'a.csv': CSV.replaceAll(/.*(?:MAG|OX).*\n/g, ''), 'b.csv': CSV, 'c.csv': CSV });
    const { code, out } = await runIn(folder, ['.', '--bail']);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'STOPPED at the first file that fails (--bail): 1 of 3 files were NOT checked.',
    );
    expect((await runIn(folder, ['a.csv', '--bail'])).code).toBe(0);
  });
});

describe('the environment', () => {
  const run = async (env: Record<string, string>, ...argv: string[]) =>
    runIn(await folderOf({ 'a.csv': CSV, 'lintanide.config.json': '{ "failOn": "info" }' }), ['a.csv', ...argv], env);

  it('wins over the configuration, and gives way to flags', async () => {
    const config = async (env: Record<string, string>, ...argv: string[]): Promise<unknown> =>
      (JSON.parse((await run(env, '--print-config', ...argv)).out) as { settings: Record<string, unknown> }).settings[
        'failOn'
      ];
    expect(await config({})).toMatchObject({
      value: 'info',
      from: expect.stringContaining('lintanide.config.json') as string,
    });
    expect(await config({ LINTANIDE_FAIL_ON: 'warning' })).toEqual({ value: 'warning', from: 'LINTANIDE_FAIL_ON' });
    expect(await config({ LINTANIDE_FAIL_ON: 'warning' }, '--fail-on', 'error')).toEqual({
      value: 'error',
      from: 'flag --fail-on',
    });
  });

  it('is refused with its own name where a word of it is wrong', async () => {
    expect((await run({ LINTANIDE_FAIL_ON: 'warn' })).err).toContain('LINTANIDE_FAIL_ON: does not know "warn"');
    expect((await run({ LINTANIDE_FAILON: 'error' })).err).toContain('Did you mean "LINTANIDE_FAIL_ON"?');
  });
});
