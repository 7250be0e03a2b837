import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOM, folderOf, runIn } from '../commands.fixture.ts';

/** A repository with these files, as far as `init` looks for one. */
async function repositoryOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderOf(files);
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '.git/HEAD'), 'ref: refs/heads/trunk\n');
  return folder;
}

const text = (folder: string, name: string): Promise<string> => readFile(join(folder, name), 'utf8');

/** Somebody at a terminal who gives these answers, one after the other, and then leaves. */
function person(...answers: string[]) {
  const asked: string[] = [];
  return { asked, prompt: (question: string) => Promise.resolve((asked.push(question), answers.shift() ?? null)) };
}

describe('lintanide init without a terminal', () => {
  it('writes a configuration for what is here, and says what to do next', async () => {
    const folder = await folderOf({ 'drive.csv': BOM });
    const { code, out, err } = await runIn(folder, ['init']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      'wrote lintanide.config.json\n  drive.csv: understood, needs no mapping\nNext:\n  1. lintanide .   lints.',
    );
    expect((await runIn(folder, ['--print-config'])).code).toBe(0);
  });

  it('finds out that a path is wrong before anything is replaced', async () => {
    const folder = await folderOf({ 'lintanide.config.json': '{ "failOn": "warning" }' });
    const { code, out, err } = await runIn(folder, ['init', '--yes', '--force', 'nope.csv']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/o file or folder named nope\.csv.*Nothing was written\./);
    expect(await text(folder, 'lintanide.config.json')).toBe('{ "failOn": "warning" }');
  });

  it('takes the movement, the level, hook and CI from flags', async () => {
    const folder = await repositoryOf({ 'drive.csv': BOM });
    const argv = [
      'init',
      '--yes',
      '--trade',
      'shipFrom=CN',
      '--trade',
      'endUserMilitary=false',
      '--fail-on',
      'warning',
      '--hook',
      'pre-commit',
      '--ci',
      'github',
    ];
    const { code, out } = await runIn(folder, argv);
    expect(code).toBe(0);
    for (const name of ['lintanide.config.json', '.pre-commit-config.yaml', '.github/workflows/lintanide.yml'])
      expect(out).toContain(`wrote ${name}`);
    const config = JSON.parse((await runIn(folder, ['--print-config'])).out) as { failOn: string; trade: object };
    expect(config).toMatchObject({ failOn: 'warning', trade: { shipFrom: 'CN', endUserMilitary: false } });
    expect(await text(folder, '.github/workflows/lintanide.yml')).toContain('push: { branches: ["trunk"] }');
  });

  it.each([
    [['--trade', 'shipFom=CN'], '--trade shipFom: unknown key "shipFom". Did you mean "shipFrom"?'],
    [['--trade', 'shipFrom=China'], '--trade shipFrom: expected a country as two capital letters'],
    [['--trade', 'CN'], 'is not of the form FACT=VALUE'],
    [['--hook', 'precommit'], 'Did you mean "pre-commit"?'],
    [['--ci', 'githb'], 'Did you mean "github"?'],
    [['--start', 'newest'], 'Did you mean "new"?'],
    [['--hook', 'pre-commit'], 'There is no git repository around this folder'],
  ])('refuses %j and writes nothing', async (flags, why) => {
    const folder = await folderOf({ 'drive.csv': BOM });
    const { code, err } = await runIn(folder, ['init', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(existsSync(join(folder, 'lintanide.config.json'))).toBe(false);
  });

  it('takes what is found today as known, by the configuration it has just written', async () => {
    const folder = await folderOf({ 'drive.csv': BOM });
    const { code, out } = await runIn(folder, ['init', '--start', 'new', '--trade', 'shipFrom=CN']);
    expect(code).toBe(0);
    expect(out).toMatch(/wrote lintanide\.baseline\.json: [1-9]\d* known finding/);
    expect((await runIn(folder, ['.'])).code).toBe(0);
    expect((await runIn(folder, ['.', '--no-baseline'])).code).toBe(1);
  });

  it('keeps the rest where a file that cannot be read keeps the baseline from being made', async () => {
    const folder = await folderOf({ 'drive.csv': BOM, 'broken.xlsx': 'PK\u0003\u0004 cut off' });
    const { code, out, err } = await runIn(folder, ['init', '--start', 'new']);
    expect(code).toBe(3);
    expect(err).toContain('no baseline was written: 1 of the files could not be read (broken.xlsx)');
    expect(out).toContain('lintanide baseline create   once every file can be read');
    expect(existsSync(join(folder, 'lintanide.config.json'))).toBe(true);
  });
});

describe('what is there already', () => {
  it('stays: the configuration, while a hook is added', async () => {
    const folder = await repositoryOf({ 'drive.csv': BOM, 'lintanide.config.json': '{ "failOn": "info" }' });
    const { code, out } = await runIn(folder, ['init', '--hook', 'pre-commit']);
    expect(code).toBe(0);
    expect(out).toContain('left as it is: lintanide.config.json is here already; --force replaces it');
    expect(await text(folder, 'lintanide.config.json')).toBe('{ "failOn": "info" }');
    expect(out).toContain('wrote .pre-commit-config.yaml');
  });

  it('other hooks stay in front of ours; a second run adds nothing', async () => {
    const others = '# ours\nrepos:\n- repo: https://example.org/x\n  rev: v1\n  hooks:\n  - id: x\n';
    const folder = await repositoryOf({ 'drive.csv': BOM, '.pre-commit-config.yaml': others });
    expect((await runIn(folder, ['init', '--hook', 'pre-commit'])).out).toContain('added to .pre-commit-config.yaml');
    const longer = await text(folder, '.pre-commit-config.yaml');
    expect(longer.startsWith(`${others}- repo: local\n  hooks:\n    - id: lintanide\n`)).toBe(true);
    const again = await runIn(folder, ['init', '--hook', 'pre-commit']);
    expect(again.out).toContain('left as it is: .pre-commit-config.yaml holds a hook of lintanide already');
    expect(await text(folder, '.pre-commit-config.yaml')).toBe(longer);
  });

  it.each([
    ['repos: []\n', 'in one line'],
    ['repos:\n  - repo: local\n    hooks: []\nfail_fast: true\n', 'with a key behind'],
    ['default_stages: [commit]\n', 'without repositories'],
  ])('hooks that no line can be added to (%j, %s) are left, and the lines are shown', async (old) => {
    const folder = await repositoryOf({ 'drive.csv': BOM, '.pre-commit-config.yaml': old });
    const { code, out } = await runIn(folder, ['init', '--hook', 'pre-commit']);
    expect(code).toBe(0);
    expect(out).toContain('left as it is: .pre-commit-config.yaml is of a form that no line was added to');
    expect(out).toContain('    - id: lintanide');
    expect(await text(folder, '.pre-commit-config.yaml')).toBe(old);
  });

  it('GitLab jobs get one more, unless they name their stages', async () => {
    const plain = await repositoryOf({ 'drive.csv': BOM, '.gitlab-ci.yml': 'test:\n  script: [make]\n' });
    expect((await runIn(plain, ['init', '--ci', 'gitlab'])).out).toContain('added to .gitlab-ci.yml');
    expect(await text(plain, '.gitlab-ci.yml')).toMatch(/^test:\n {2}script: \[make\]\n\nlintanide:\n/);
    const staged = await repositoryOf({ 'drive.csv': BOM, '.gitlab-ci.yml': 'stages: [build]\n' });
    const { out } = await runIn(staged, ['init', '--ci', 'gitlab']);
    expect(out).toContain('left as it is: .gitlab-ci.yml');
    expect(out).toContain('lintanide:\n  image: node:22');
    expect(await text(staged, '.gitlab-ci.yml')).toBe('stages: [build]\n');
  });
});

describe('lintanide init in a folder of a larger repository', () => {
  it('writes hook and CI file at its root, and names folder and configuration there', async () => {
    const folder = await repositoryOf({});
    await mkdir(join(folder, 'our boms'));
    await writeFile(join(folder, 'our boms/drive.csv'), BOM);
    const { code, out } = await runIn(join(folder, 'our boms'), ['init', '--hook', 'pre-commit', '--ci', 'gitlab']);
    expect(code).toBe(0);
    expect(out).toContain('wrote ../.pre-commit-config.yaml');
    expect(await text(folder, '.pre-commit-config.yaml')).toContain(
      `--config 'our boms/lintanide.config.json' 'our boms'"`,
    );
    expect(await text(folder, '.gitlab-ci.yml')).toContain(`--config 'our boms/lintanide.config.json' 'our boms'`);
  });
});

describe('how a hook starts the tool', () => {
  const entry = async (folder: string, tool: string, env = {}): Promise<string> => {
    await runIn(folder, ['init', '--hook', 'pre-commit'], env, { tool });
    return /language: .*|additional.*|entry: .*/.exec(await text(folder, '.pre-commit-config.yaml'))?.[0] ?? '';
  };

  it('from the repository that has it as a package', async () => {
    const folder = await repositoryOf({ 'drive.csv': BOM });
    await mkdir(join(folder, 'node_modules/lintanide'), { recursive: true });
    await writeFile(join(folder, 'node_modules/lintanide/package.json'), '{}');
    await entry(folder, '/x/bin/lintanide.js');
    expect(await text(folder, '.pre-commit-config.yaml')).toContain(
      'entry: "node node_modules/lintanide/bin/lintanide.js lint --staged --reporter hook"',
    );
    await runIn(folder, ['init', '--ci', 'github']);
    expect(await text(folder, '.github/workflows/lintanide.yml')).toContain('- run: npm ci');
  });

  it('by pre-commit itself, where npx brought it from the registry', async () => {
    const folder = await repositoryOf({ 'drive.csv': BOM });
    expect(await entry(folder, '/home/ana/.npm/_npx/4f/node_modules/.bin/lintanide')).toBe('language: node');
    expect(await text(folder, '.pre-commit-config.yaml')).toMatch(
      /additional_dependencies: \["lintanide@(dev|\d+\.\d+\.\d+)"\]/,
    );
  });

  it('by its path as a last resort, and says that this holds on one machine', async () => {
    const folder = await repositoryOf({ 'drive.csv': BOM });
    const { out } = await runIn(
      folder,
      ['init', '--hook', 'pre-commit'],
      {},
      { tool: "/opt/ana's tools/lintanide.js" },
    );
    expect(out).toContain('starts lintanide by its path on this machine');
    expect(await text(folder, '.pre-commit-config.yaml')).toContain(
      String.raw`entry: "node '/opt/ana'\\''s tools/lintanide.js' lint`,
    );
  });
});

describe('lintanide init at a terminal', () => {
  it('asks four questions, says what is wrong with an answer, and asks again', async () => {
    const folder = await repositoryOf({});
    await mkdir(join(folder, 'boms'));
    await writeFile(join(folder, 'boms/drive.csv'), BOM);
    const ana = person('', 'KR', 'China', 'cn', '', '', 'civil', 'newest', 'new', '', 'p', 'gitlab');
    const { code, out } = await runIn(folder, ['init'], {}, { prompt: ana.prompt });
    expect(code).toBe(0);
    expect(ana.asked[0]).toContain('[boms]');
    expect(out).toContain('shipFrom: expected a country as two capital letters');
    expect(out).toContain('Please answer with one of all, new.');
    const config = JSON.parse((await runIn(folder, ['--print-config'])).out) as { trade: object };
    expect(config.trade).toMatchObject({ ourCountry: 'KR', shipFrom: 'CN', shipTo: null, endUse: 'civil' });
    for (const name of ['.pre-commit-config.yaml', '.gitlab-ci.yml', 'lintanide.baseline.json'])
      expect(out).toContain(`wrote ${name}`);
  });

  it('takes what stands in brackets, and asks nothing that a flag answers', async () => {
    const folder = await repositoryOf({ 'drive.csv': BOM });
    const ana = person('', '', '', '', '');
    const flags = ['.', '--start', 'all', '--hook', 'none', '--ci', 'none', '--fail-on', 'error'];
    expect((await runIn(folder, ['init', ...flags], {}, { prompt: ana.prompt })).code).toBe(0);
    expect(ana.asked).toHaveLength(5);
    expect(ana.asked.every((question) => question.includes('[not given]'))).toBe(true);
  });

  it('writes nothing when it is left in the middle', async () => {
    const folder = await repositoryOf({ 'drive.csv': BOM });
    const { code, err } = await runIn(folder, ['init'], {}, { prompt: person('', 'KR').prompt });
    expect(code).toBe(2);
    expect(err).toContain('nothing was written');
    expect(existsSync(join(folder, 'lintanide.config.json'))).toBe(false);
  });

  it('with --yes asks nothing', async () => {
    const folder = await repositoryOf({ 'drive.csv': BOM });
    const ana = person();
    expect((await runIn(folder, ['init', '--yes'], {}, { prompt: ana.prompt })).code).toBe(0);
    expect(ana.asked).toEqual([]);
  });
});
