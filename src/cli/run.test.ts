import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UnitRecord } from '../batch/types.ts';
import { CAS, finding, ITEM_RULE, NO_BOM, TRACE, unit, UNREADABLE } from '../report/fabricated.fixture.ts';
import type { CliIo } from './deps.ts';
import { report, run } from './run.fixture.ts';

describe('exit codes', () => {
  it.each<[string, readonly UnitRecord[], number]>([
    ['boms', [unit('a.xlsx', [CAS, TRACE]), NO_BOM], 0],
    ['boms', [unit('a.xlsx', [finding()])], 1],
    ['boms --fail-on warning', [unit('a.xlsx', [CAS])], 1],
    ['boms --fail-on error', [unit('a.xlsx', [CAS])], 0],
    ['boms --max-warnings 0', [unit('a.xlsx', [CAS])], 1],
    ['boms --rule mofcom/controlled-item:warning', [unit('a.xlsx', [finding()])], 0],
    ['boms --quiet', [unit('a.xlsx', [finding()])], 1],
    ['boms', [unit('a.xlsx', [finding()]), UNREADABLE], 3],
  ])('lintanide %s', async (line, records, code) => {
    expect((await run(line, { records })).code).toBe(code);
  });

  it('2 for a wrong flag even where an input would be unreadable', async () => {
    expect((await run('boms --fail-on never', { records: [UNREADABLE] })).code).toBe(2);
  });
});

describe('wrong usage', () => {
  it.each([
    ['', 'No file, folder or glob was given', 'Name a file or a folder: lintanide boms/'],
    [
      'a.csv --trade shipFrom=JP',
      '--trade belongs to init; lint does nothing with it.',
      'Set "trade" in the configuration',
    ],
    [
      'a.csv --with other',
      '--with belongs to explain and inventory; lint does nothing with it.',
      'Name the files beside the others',
    ],
    ['a.csv --due 2020', '--due belongs to ask and questions; lint does nothing with it.', 'Leave it out.'],
    ['a.csv --json', '--json belongs to rules, explain,', '--reporter json'],
    [
      'inspect a.csv --reporter json',
      '--reporter belongs to lint and merge; inspect does nothing with it.',
      'Leave it out.',
    ],
    [
      'inventory a.csv --fail-on info',
      '--fail-on belongs to lint, merge and init; inventory does nothing with it.',
      'Leave it out.',
    ],
    ['inspect a.csv --max-warnings 0', '--max-warnings belongs to lint and merge; inspect', 'Leave it out.'],
    ['whatif a.csv --quiet', '--quiet belongs to lint and merge; whatif', 'Leave it out.'],
    ['calendar --encoding utf-8', '--encoding belongs to lint, ask', 'Leave it out.'],
    ['packs --rule mofcom/refused:off', '--rule belongs to lint, ask', 'Leave it out.'],
    ['dump a.csv --cache', '--cache belongs to lint, ask', 'Leave it out.'],
    ['rules --concurrency 4', '--concurrency belongs to lint, ask', 'Leave it out.'],
    ['explain a.csv:B2 --stats', '--stats belongs to lint; explain', 'Leave it out.'],
    [
      'inspect -',
      '"-" is the standard input, which lint alone reads; inspect needs a file.',
      'Save it to a file first',
    ],
    ['- -', '"-" reads the standard input, and was given more than once.', 'in a run of their own'],
    ['notice boms --format csv --json', '--format, --csv and --json contradict each other.', 'Keep one of them.'],
    ['boms --reportr json', 'There is no flag --reportr.', 'Did you mean "--reporter"?'],
    ['boms -o report.json', 'There is no flag -o.', '--reporter NAME=FILE'],
    ['boms --output-format json', 'There is no flag --output-format.', '--reporter NAME'],
    ['boms --exit-zero', 'There is no flag --exit-zero.', '--fail-on LEVEL'],
    ['boms --xyzzy', 'There is no flag --xyzzy.', 'See "lintanide --help".'],
    ['-dash.csv', 'There is no flag -dash.csv.', './-dash.csv'],
    ['--max-warnings boms', '--max-warnings "boms" is no whole number', '--max-warnings 10'],
    ['--as-of boms', '--as-of "boms" is no date', 'YYYY-MM-DD'],
    ['boms --concurrency 99999', '--concurrency "99999" is no number of worker threads', 'from 1 to 9999'],
    [
      'questions boms --due 2026-12-15',
      'questions needs --owner',
      'lintanide questions boms/ --owner ana@example.com --due',
    ],
    ['questions --read a.csv --owner Ana', '--owner is for forms that are written', 'Leave it out'],
    ['boms --reporter jsn', 'There is no reporter "jsn".', 'Did you mean "json"?'],
    ['boms --reporter json --reporter concise', 'json and concise would both write', '--reporter concise=FILE'],
    ['boms --reporter json=', '--reporter json= names no file.', '--reporter json=FILE'],
    ['boms --reporter', '--reporter needs a reporter', '--help'],
    ['boms --as-of 2026-02-30', '--as-of "2026-02-30" is no date', 'YYYY-MM-DD'],
    ['boms --as-of today', '--as-of "today" is no date', 'YYYY-MM-DD'],
    ['boms --fail-on warn', '--fail-on does not know "warn".', 'Did you mean "warning"?'],
    ['boms --max-warnings many', '--max-warnings "many" is no whole number', '--max-warnings 10'],
    [
      'boms --rule controlled-item:off',
      'There is no rule "controlled-item".',
      'Did you mean "mofcom/controlled-item"?',
    ],
    ['boms --rule mofcom/controlled-item:of', 'does not know "of"', 'Did you mean "off"?'],
    ['boms --rule mofcom/controlled-item', 'is not of the form ID:LEVEL', '--rule mofcom/embedded-content:info'],
    ['boms --encoding windows-125x', 'is no encoding that can be read', 'Did you mean "windows-125'],
    ['boms --quiet=yes', '--quiet takes no value', 'Write --quiet alone.'],
    ['boms --config a.json --no-config', 'contradict each other', 'Keep one'],
    ['boms --config none.json', 'There is no configuration at /w/none.json.', 'Check the path'],
    ['exlain', 'There is no command "exlain", and no file of that name.', 'Did you mean "explain"?'],
    [
      'explain mofcom/controled-item',
      'There is no rule "mofcom/controled-item".',
      'Did you mean "mofcom/controlled-item"?',
    ],
    ['explain', 'explain needs the id of a rule, or a file', 'lintanide explain mofcom/controlled-item'],
    ['rules all', 'rules does not know what to do with: all.', '--help'],
  ])('lintanide %s', async (line, what, next) => {
    const { code, out, err } = await run(line);
    expect(err).toContain(`error: `);
    expect(err).toContain(what);
    expect(err).toMatch(/\n {2}try: /);
    expect(err).toContain(next);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('lets a file have the name of a command, or nearly', async () => {
    expect((await run('exlain', { files: { '/w/exlain': '' } })).requests[0]?.patterns).toEqual(['exlain']);
    expect((await run('lint rules')).requests[0]?.patterns).toEqual(['rules']);
  });

  it('never takes an empty list of inputs for a clean run', async () => {
    const { code, err } = await run('boms', { records: [] });
    expect(code).toBe(2);
    expect(err).toContain('No parts list was found under boms; nothing was checked.');
  });
});

describe('reports', () => {
  const records = [unit('boms/a.xlsx', [finding()])];

  it('--reporter json writes JSON alone to the standard output', async () => {
    const { out, err } = await run('boms --reporter json', { records });
    expect(report(out).summary['errors']).toBe(1);
    expect(err).toBe('');
  });

  it('json=FILE writes the file and leaves the terminal its report', async () => {
    const { out, files } = await run('boms --reporter json=out/report.json', { records });
    expect(report(files.get('/w/out/report.json')).summary['errors']).toBe(1);
    expect(out).toContain('ask Nordmagnet GmbH');
  });

  it('are written on exit 3 too', async () => {
    const { code, files } = await run('boms --reporter json=r.json', { records: [UNREADABLE] });
    expect(code).toBe(3);
    expect(report(files.get('/w/r.json')).summary['unreadable']).toBe(1);
  });

  it('say which file could not be written', async () => {
    const cause = "EACCES: permission denied, open '/root/r.json.1234-abcd.tmp'";
    const writeAtomic = () => Promise.reject(Object.assign(new Error(cause), { code: 'EACCES' }));
    const { code, err } = await run('boms --reporter json=/root/r.json', { records, deps: { writeAtomic } });
    expect(code).toBe(2);
    expect(err).toContain('could not be written to /root/r.json: EACCES: permission denied.\n');
    expect(err).toContain('Folders that are not there are made');
  });

  it('tell few findings in detail at a terminal, many or piped ones by line', async () => {
    expect((await run('boms --no-color', { records, tty: true })).out).toContain('  --> boms/a.xlsx');
    expect((await run('boms', { records })).out).not.toContain('-->');
    const many = Array.from({ length: 11 }, (_, at) => finding({ partNumber: `MAG-${String(at)}` }));
    expect((await run('boms', { records: [unit('a.xlsx', many)], tty: true })).out).not.toContain('-->');
  });

  it('show traces on request', async () => {
    const traces = [unit('a.xlsx', [TRACE])];
    expect((await run('boms', { records: traces })).out).toContain('1 trace not shown (--traces)');
    expect((await run('boms --traces', { records: traces })).out).toContain('C-100N');
  });

  it('say once what is unverified on the date', async () => {
    expect((await run('boms', { records })).out).toContain(
      'Unverified on 2026-11-24 since 2026-11-11: in force if lapsed, suspended if',
    );
    expect((await run('boms --as-of 2026-01-01', { records })).out).not.toContain('Unverified');
  });
});

describe('colour', () => {
  const escapes = async (line: string, env: CliIo['env'], tty = true): Promise<boolean> =>
    (await run(line, { records: [unit('a.xlsx', [finding()])], tty, io: { env } })).out.includes('\u001b[');
  it.each<[string, CliIo['env'], boolean, boolean]>([
    ['boms', {}, true, true],
    ['boms', {}, false, false],
    ['boms', { NO_COLOR: '1' }, true, false],
    ['boms', { NO_COLOR: '' }, true, true],
    ['boms', { FORCE_COLOR: '1' }, false, true],
    ['boms', { FORCE_COLOR: '0' }, true, false],
    ['boms', { TERM: 'dumb' }, true, false],
    ['boms --no-color', { FORCE_COLOR: '1' }, true, false],
    ['boms --color', { NO_COLOR: '1' }, false, true],
    ['boms --reporter json', {}, true, false],
  ])('%s with %j, terminal %s: %s', async (line, env, tty, colored) => {
    expect(await escapes(line, env, tty)).toBe(colored);
  });
});

describe('settings', () => {
  const files = {
    '/w/lintanide.config.json':
      '{ "failOn": "warning", "asOf": "2026-01-01", "rules": { "data/cas-check-digit": "info" } }',
  };
  const records = [unit('a.xlsx', [CAS])];

  it('come from the nearest configuration', async () => {
    const { code, requests } = await run('boms', { files, records });
    expect(code).toBe(0);
    expect(requests[0]).toMatchObject({
      cwd: '/w',
      asOf: '2026-01-01',
      config: { failOn: 'warning', source: '/w/lintanide.config.json' },
    });
  });

  it('give way to flags', async () => {
    expect((await run('boms --rule data/cas-check-digit:error', { files, records })).code).toBe(1);
    expect((await run('boms --as-of 2026-11-24', { files, records })).requests[0]?.asOf).toBe('2026-11-24');
    expect((await run('boms --no-config', { files, records })).requests[0]).toMatchObject({
      asOf: '2026-11-24',
      config: { source: null },
    });
  });

  it('give way to flags even where an override names the file', async () => {
    const over = { '/w/c.json': '{ "overrides": [{ "files": "**", "rules": { "data/cas-check-digit": "error" } }] }' };
    expect((await run('boms --config c.json', { files: over, records })).code).toBe(1);
    expect((await run('boms --config c.json --rule data/cas-check-digit:off', { files: over, records })).code).toBe(0);
  });

  it('are printed by --print-config, and nothing is linted', async () => {
    const { out, requests, code } = await run('--print-config --rule data/cas-check-digit:error', { files });
    expect(JSON.parse(out)).toMatchObject({
      failOn: 'warning',
      rules: { 'data/cas-check-digit': { severity: 'info' } },
      overrides: [{ rules: { 'data/cas-check-digit': { severity: 'error' } } }],
    });
    expect([requests.length, code]).toEqual([0, 0]);
  });

  it('with a wrong word end the run, with the place and what was meant', async () => {
    const wrong = { '/w/lintanide.config.json': '{ "rulse": {} }' };
    const { code, err } = await run('boms', { files: wrong });
    expect(code).toBe(2);
    expect(err).toContain('/w/lintanide.config.json:1:3: rulse: unknown key "rulse". Did you mean "rules"?');
  });
});

describe('the register', () => {
  const records = [unit('boms/a.xlsx', [finding()])];
  const with_ = (path: string, row: string) =>
    run('boms --reporter json', { records, files: { [path]: `partNumber,state,due\n${row}` } });

  it.each(['/w/boms/lintanide.parts.csv', '/w/lintanide.parts.csv'])('at %s lowers the severity', async (path) => {
    const { code, out } = await with_(path, 'MAG-01,open,2026-12-01');
    expect(code).toBe(0);
    expect(report(out).files[0]?.findings[0]).toMatchObject({
      severity: 'warning',
      record: { state: 'open', source: `${path.slice(3)}:2` },
    });
  });

  it('reaches down from the configuration’s folder when the command runs below it', async () => {
    const files = {
      '/w/lintanide.config.json': '{}',
      '/w/lintanide.parts.csv': 'partNumber,state,due\nMAG-01,open,2026-12-01',
    };
    const deps = {
      listNames: (folder: string) => Promise.resolve(folder === '/w' ? ['lintanide.config.json'] : []),
      resolvePath: (cwd: string, path: string) => new URL(path, `file://${cwd}/`).pathname,
    };
    const { out } = await run('a.xlsx --reporter json', {
      files,
      records: [unit('a.xlsx', [finding()])],
      io: { cwd: '/w/boms' },
      deps,
    });
    expect(report(out).files[0]?.findings[0]).toMatchObject({
      severity: 'warning',
      record: { source: '../lintanide.parts.csv:2' },
    });
  });

  it('with a mistake ends the run with file, line and what was meant', async () => {
    const { code, err } = await with_('/w/boms/lintanide.parts.csv', 'MAG-01,opne,2026-12-01');
    expect(code).toBe(2);
    expect(err).toBe(
      'error: boms/lintanide.parts.csv:2 has the state "opne".\n  Nothing was reported.\n  try: Did you mean "open"?\n',
    );
  });
});

describe('rules and explain', () => {
  it('list what is there', async () => {
    const { out, code } = await run('rules');
    expect(out.split('\n')[0]).toMatch(/^data\/cas-check-digit {2,}data {2,}warning/);
    expect(code).toBe(0);
    expect(JSON.parse((await run('rules --json')).out)).toContainEqual({
      id: 'mofcom/controlled-item',
      category: 'content',
      severity: 'error',
      summary: ITEM_RULE.meta.summary,
      docs: 'docs/rules/mofcom/controlled-item.md',
    });
  });

  it('explain a rule with its severities, messages, questions and page', async () => {
    const { out } = await run('explain mofcom/controlled-item');
    for (const part of [
      'default severity error',
      'no record',
      'messages',
      '{material}',
      'questions',
      'docs/rules/mofcom/controlled-item.md',
    ]) {
      expect(out).toContain(part);
    }
  });
});

describe('the tool itself', () => {
  it('prints its version and help without loading anything', async () => {
    const fail = () => Promise.reject(new Error('loaded'));
    const deps = { lint: fail, loadKnowledge: fail, listNames: fail };
    expect(await run('--version', { deps })).toMatchObject({ code: 0, out: 'dev\n' });
    expect((await run('boms --help', { deps })).out).toContain('usage  lintanide [lint] PATH');
  });

  it('names every flag and exit code in its help', async () => {
    const { out } = await run('--help');
    const source = readFileSync(new URL('./flags/args.ts', import.meta.url), 'utf8');
    const flags = [...source.matchAll(/^ {2}'?([a-z-]+)'?: \{ type:/gm)].map((match) => match[1] ?? '');
    expect(flags.length).toBeGreaterThan(12);
    for (const flag of flags) expect(out).toContain(`--${flag}`);
  });

  it('calls a bug a bug, and shows the stack only when asked', async () => {
    const deps = { lint: () => Promise.reject(new TypeError('x is undefined \u001b[2J')) };
    const { code, err } = await run('boms', { deps });
    expect(code).toBe(3);
    expect(err).toContain(
      'internal error: TypeError: x is undefined \\u{1b}[2J\n  This is a bug in lintanide, not in your files.',
    );
    expect(err).toContain('LINTANIDE_DEBUG=1');
    expect(err).not.toContain('run.test.ts');
    expect((await run('boms', { deps, io: { env: { LINTANIDE_DEBUG: '1' } } })).err).toContain('run.test.ts');
  });

  it('calls a disk without room for the output an error that says so, and no bug', async () => {
    const full = () =>
      Promise.reject(
        Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' }),
      );
    const { code, err } = await run('boms', {
      records: [unit('a.xlsx', [finding()])],
      io: { stdout: { write: full, isTTY: false, columns: null } },
    });
    expect(code).toBe(2);
    expect(err).toContain('The standard output could not be written: ENOSPC');
    expect(err).not.toContain('bug');
  });

  it('breaks an error between words for a terminal, and leaves it whole for a pipe', async () => {
    const columns = 60;
    let text = '';
    const write = (piece: string) => Promise.resolve(void (text += piece));
    await run('boms --colr', { io: { stderr: { write, isTTY: true, columns } } });
    expect(text.split('\n').every((line) => line.length <= columns)).toBe(true);
    expect(text).toMatch(/^error: .*\n {2}\S/);
    expect((await run('boms --colr')).err.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  it('keeps its verdict when the reader of a pipe goes away', async () => {
    const gone = () => Promise.reject(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    const stdout = { isTTY: false, columns: null, write: gone };
    const { code, err } = await run('boms', { records: [unit('a.xlsx', [finding()])], io: { stdout } });
    expect([code, err]).toEqual([1, '']);
  });
});
