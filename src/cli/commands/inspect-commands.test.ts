import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listWorkbook } from '../../../test/support/opened.ts';
import { runIn } from '../commands.fixture.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'lintanide-inspect-')));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const run = (...argv: string[]) => runIn(cwd, argv);

const put = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(join(cwd, path, '..'), { recursive: true });
  await writeFile(join(cwd, path), content);
};
const LOST = 'Zeile,Txt1,Txt2,Txt3\nq,NdFeB magnet N42SH,3,b\nr,c,4,d\ns,e,5,f\nt,a,1,b';
const UNKNOWN = 'Zeile,Txt1,Txt2,Txt3\nq,a,3,b\nr,c,4,d\ns,e,5,f\nt,a,1,b';
const KNOWN = 'Part number,Description,Qty\nP-1,plate,2\nP-2,bolt,4\nP-3,nut,1';

it('a file that is not there is said to be missing, by dump as by lint', async () => {
  await put('boms.csv', KNOWN);
  for (const command of ['dump', 'lint']) {
    const { code, out, err } = await run(command, 'bosm.csv');
    expect(code).toBe(3);
    expect(out + err).toMatch(/no file or folder named bosm\.csv[^]*Did you mean\s+"boms\.csv"/);
    expect(out + err).not.toContain('permissions');
  }
});

describe('lintanide inspect', () => {
  it('shows the files, ends with 3 where one is not understood, and goes on', async () => {
    await put('a.csv', UNKNOWN);
    await put('b.csv', KNOWN);
    await put('c.xlsx', 'PK\u0003\u0004 cut off');
    const { code, out } = await run('inspect', '.');
    expect(code).toBe(3);
    expect(out).toMatch(/a\.csv\n[^]*not understood[^]*b\.csv\n[^]*partNumber[^]*c\.xlsx\n {2}not read/);
  });

  it('gives JSON, with as many lines as asked for', async () => {
    await put('b.csv', KNOWN);
    const { code, out } = await run('inspect', 'b.csv', '--json', '--rows', '2');
    expect(code).toBe(0);
    const report = JSON.parse(out) as { files: { sheets: { tables: { first: unknown[]; mapping: unknown }[] }[] }[] };
    const table = report.files[0]?.sheets[0]?.tables[0];
    expect(table?.first).toHaveLength(2);
    expect(table?.mapping).toEqual({
      headerRow: 1,
      columns: { partNumber: 'Part number', description: 'Description', quantity: 'Qty' },
    });
  });

  it('prints what its page shows', async () => {
    const page = await readFile(join(import.meta.dirname, '../../../docs/inspect.md'), 'utf8');
    const shown = /```\n(samples\/drone[^]*?)```/.exec(page)?.[1] ?? 'no example';
    await put('samples/drone-zh.csv', await readFile(join(import.meta.dirname, '../../../samples/drone-zh.csv')));
    const { out } = await run('inspect', 'samples/drone-zh.csv');
    expect(out.slice(0, shown.length)).toBe(shown);
  });

  it('suggests paths for XML that is not understood, and they work as they are', async () => {
    const parts = [
      ['MG-4410', 'Q7 magnet N42SH sintered', '8'],
      ['SC-0100', 'Q8 M3x8 DIN 912', '4'],
      ['MT-7000', 'Q9 bracket', '1'],
    ];
    const rows = parts.map(([a, b, c]) => `<r k="${a ?? ''}"><b>${b ?? ''}</b><c>${c ?? ''}</c></r>`).join('');
    await put('lists/own.xml', `<d>${rows}</d>`);
    expect(JSON.parse((await run('lists', '--reporter', 'json')).out)).toMatchObject({
      files: [{ status: 'unreadable', error: { code: 'columns-not-understood' } }],
    });
    const { out } = await run('inspect', 'lists');
    const [, shown = ''] = /in lintanide\.config\.json:\n([^]*?\n {4}\}\])/.exec(out) ?? [];
    await put('lintanide.config.json', `{${shown}}`);
    expect(JSON.parse((await run('inspect', 'lists', '--json')).out)).toMatchObject({
      files: [{ status: 'understood' }],
    });
    const report = JSON.parse((await run('lists', '--reporter', 'json')).out) as {
      files: { lines: number; findings: { partNumber: string }[] }[];
    };
    expect(report.files).toMatchObject([{ status: 'checked', lines: 3, findings: [{ partNumber: 'MG-4410' }] }]);
  });

  it('suggests records at any depth where they stand in each other', async () => {
    const part = (number: string, text: string, inner = ''): string =>
      `<obj><f>${number}</f><g>${text}</g>${inner === '' ? '' : `<in>${inner}</in>`}</obj>`;
    await put(
      'own.xml',
      `<p><o>${part('AB-100', 'Q1 drive unit', part('MG-4410', 'Q7 segment N42SH sintered') + part('SC-0100', 'Q8 M3x8 DIN 912'))}</o></p>`,
    );
    const { out } = await run('inspect', 'own.xml', '--json');
    expect(JSON.parse(out)).toMatchObject({
      files: [{ byPaths: { records: '//obj', columns: { partNumber: 'f', description: 'g' } } }],
    });
  });

  it('says what is wrong with --rows', async () => {
    expect((await run('inspect', 'b.csv', '--rows', 'x')).err).toContain('--rows "x" is no whole number');
  });
});

describe('lintanide init', () => {
  it('writes a mapping with which the list is linted, before and after editing', async () => {
    await put('boms/erp {1}.csv', UNKNOWN);
    expect((await run('boms/erp {1}.csv')).code).toBe(3);
    const { code, out } = await run('init', 'boms/erp {1}.csv');
    expect(code).toBe(0);
    expect(out).toContain('wrote lintanide.config.json');
    expect((await run('boms/erp {1}.csv')).code).toBe(0);
    const text = await readFile(join(cwd, 'lintanide.config.json'), 'utf8');
    await put('lintanide.config.json', text.replace('// "": "Txt3",', '"material": "Txt3", //'));
    expect((await run('boms/erp {1}.csv')).code).toBe(0);
    expect((await run('inspect', 'boms/erp {1}.csv')).out).toMatch(/D {2}Txt3 +material +your mapping/);
  });

  it('makes a list heard in which a magnet was lost', async () => {
    await put('erp.csv', LOST.replace('NdFeB magnet', '钕铁硼'));
    await run('init', 'erp.csv');
    expect((await run('erp.csv')).code).toBe(1);
  });

  it('writes the least for files that are understood', async () => {
    await put('b.csv', KNOWN);
    const { out } = await run('init', 'b.csv');
    expect(out).toContain('b.csv: understood, needs no mapping');
    expect(await readFile(join(cwd, 'lintanide.config.json'), 'utf8')).not.toContain('mappings');
    expect((await run('b.csv')).code).toBe(0);
  });

  it('replaces a configuration only where told, and never one of another name', async () => {
    await put('b.csv', KNOWN);
    await put('lintanide.config.json', '{ "failOn": "info" }');
    const refused = await run('init', 'b.csv');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('left as it is');
    expect(await readFile(join(cwd, 'lintanide.config.json'), 'utf8')).toBe('{ "failOn": "info" }');
    expect((await run('init', 'b.csv', '--force')).code).toBe(0);
    await rm(join(cwd, 'lintanide.config.json'));
    await put('lintanide.config.jsonc', '{}');
    const other = await run('init', 'b.csv', '--force');
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('two configurations')]);
  });
});

describe('lintanide dump', () => {
  it('prints a list that is not understood, and ends with 0', async () => {
    await put('a.csv', UNKNOWN);
    const { code, out } = await run('dump', 'a.csv');
    expect(code).toBe(0);
    expect(out).toContain('r | c | 4 | d');
  });

  it('prints nothing of a file that cannot be read, and says why', async () => {
    await put('c.xlsx', 'PK\u0003\u0004 cut off');
    const { code, out, err } = await run('dump', 'c.xlsx');
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/^error: /);
    expect((await run('dump', 'none.xlsx')).code).toBe(3);
  });

  it('prints nothing of an empty file, which is no error: all of the next version is new', async () => {
    await put('e.csv', '');
    expect(await run('dump', 'e.csv')).toMatchObject({ code: 0, out: '' });
  });

  it.each([
    [['dump'], 'dump needs one file'],
    [['dump', 'a', 'b'], 'does not know what to do with: b'],
    [['dump', 'a', '--csv', '--json'], 'contradict'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, err } = await run(...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

const hasGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!hasGit)('as text converter of git', () => {
  const git = (...words: string[]): string => {
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_DIR: undefined,
      GIT_WORK_TREE: undefined,
      GIT_INDEX_FILE: undefined,
    };
    const { status, stdout, stderr } = spawnSync('git', words, { cwd, encoding: 'utf8', env });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
    return stdout;
  };
  /** The source itself, so that the test needs no build. */
  const tool = `'${process.execPath}' '${join(import.meta.dirname, '../../../scripts/run.mjs')}' '${join(import.meta.dirname, '../main.ts')}' dump`;
  const changed = (text: string): string[] => text.split('\n').filter((line) => /^[+-](?!\+\+|--)/.test(line));
  const book = (...rows: (string | number)[][]): Uint8Array =>
    listWorkbook({
      name: 'BOM',
      rows: [['Pos', 'Part number', 'Description', 'Qty'], ...rows.map((row, at) => [at + 1, ...row])],
    });

  function repository(): void {
    git('init', '-q');
    git('config', 'user.email', 'test@example.com');
    git('config', 'user.name', 'test');
    git('config', 'diff.lintanide.textconv', tool);
  }

  it('shows exactly the row of a workbook that was changed, and the one that was added above', async () => {
    repository();
    await put('.gitattributes', '*.xlsx diff=lintanide\n');
    await put('boms/a.xlsx', book(['P-1', 'plate', 2], ['P-2', 'Magnet N42SH', 40], ['P-3', 'nut', 1]));
    git('add', '.');
    git('commit', '-qm', 'first');
    await put(
      'boms/a.xlsx',
      book(['P-0', 'cover', 1], ['P-1', 'plate', 2], ['P-2', 'Magnet N48UH', 40], ['P-3', 'nut', 1]),
    );
    expect(changed(git('diff'))).toEqual([
      '+P-0 | ~ | cover | 1',
      '-P-2 | ~ | Magnet N42SH | 40',
      '+P-2 | ~ | Magnet N48UH | 40',
    ]);
  }, 60_000);

  it('reads both sides by the mapping of the configuration, though the old one has another path', async () => {
    repository();
    await put('.gitattributes', '*.csv diff=lintanide\n');
    await put(
      'lintanide.config.json',
      '{ "mappings": [{ "files": "boms/erp*.csv", "columns": { "description": "Txt1", "quantity": "Txt2" } }] }',
    );
    await put('boms/erp.csv', UNKNOWN);
    git('add', '.');
    git('commit', '-qm', 'first');
    await put('boms/erp.csv', UNKNOWN.replace('s,e,5', 's,e,6'));
    expect(changed(git('diff'))).toEqual([expect.stringContaining('| e | 5'), expect.stringContaining('| e | 6')]);
  }, 60_000);
});
