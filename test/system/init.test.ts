import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, bom, has, type Outcome, Repository } from './repository.ts';

/** Parsed by PyYAML, which pre-commit brings. */
function yaml(repo: Repository, name: string): unknown {
  const { out, err } = repo.run('python3', [
    '-c',
    'import json, sys, yaml; print(json.dumps(yaml.load(open(sys.argv[1]), yaml.BaseLoader)))',
    name,
  ]);
  if (err !== '') throw new Error(err);
  return JSON.parse(out);
}

const hasYaml = (): boolean => spawnSync('python3', ['-c', 'import yaml']).status === 0;

/** Commands of a job, run by a shell for which `npx` is this tool. */
function runJob(repo: Repository, script: string, env: NodeJS.ProcessEnv): Outcome {
  repo.write(
    '../shims/npx',
    `#!/bin/sh\necho "npx $*" >> "$CALLS"\nwhile [ "$1" != lintanide ]; do shift; done; shift\nexec "${process.execPath}" "${BIN}" "$@"\n`,
  );
  const shims = join(repo.folder, '../shims');
  chmodSync(join(shims, 'npx'), 0o755);
  return repo.run('bash', ['-e', '-c', script], '.', {
    ...env,
    CALLS: join(repo.folder, '../calls'),
    PATH: `${shims}:${process.env['PATH'] ?? ''}`,
  });
}

describe.skipIf(!has('git') || !has('pre-commit'))('lintanide init --hook pre-commit', () => {
  it.each([
    ['alone', null],
    ['behind other hooks', 'repos:\n- repo: meta\n  hooks:\n  - id: identity\n'],
  ])('writes a hook (%s) that stops a commit with a new magnet, and lets it pass when it is asked for', (_, others) => {
    const repo = new Repository();
    if (others !== null) repo.write('.pre-commit-config.yaml', others);
    repo.write('boms/drive.csv', bom('MAG-1'));
    const begun = repo.lint('init', 'boms', '--yes', '--start', 'new', '--hook', 'pre-commit');
    expect([begun.code, begun.err]).toEqual([0, '']);
    expect(repo.run('pre-commit', ['validate-config']).code).toBe(0);
    repo.run('pre-commit', ['install']);
    repo.git('add', '-A');
    expect(repo.run('git', ['commit', '-m', 'begin']).code).toBe(0);

    repo.write('boms/drive.csv', bom('MAG-1', 'MAG-2'));
    repo.git('add', '-A');
    const stopped = repo.run('git', ['commit', '-m', 'new magnet']);
    expect(stopped.code).toBe(1);
    expect(stopped.out + stopped.err).toContain('1 new question (MAG-2), 1 known');

    expect(repo.lint('ask', 'MAG-2', '--owner', 'ana', '--due', '2099-01-01').code).toBe(0);
    repo.git('add', '-A');
    expect(repo.run('git', ['commit', '-m', 'asked']).code).toBe(0);
  });

  it('works from a folder of a larger repository, whatever it is called', () => {
    const repo = new Repository();
    repo.write("ana's boms/drive.csv", bom('MAG-1'));
    const { code, err } = repo.run(process.execPath, [BIN, 'init', '--yes', '--hook', 'pre-commit'], "ana's boms");
    expect([code, err]).toEqual([0, '']);
    repo.run('pre-commit', ['install']);
    repo.git('add', '-A');
    const stopped = repo.run('git', ['commit', '-m', 'x']);
    expect(stopped.out + stopped.err).toContain("ana's boms/drive.csv");
    expect(stopped.code).toBe(1);
    repo.write("ana's boms/lintanide.config.json", '{ "rules": { "mofcom/controlled-item": "info" } }');
    repo.git('add', '-A');
    expect(repo.run('git', ['commit', '-m', 'x']).code).toBe(0);
  });
});

describe.skipIf(!has('git') || !hasYaml())('lintanide init --ci', () => {
  interface Workflow {
    readonly on: { readonly push: { readonly branches: string[] }; readonly schedule: { readonly cron: string }[] };
    readonly jobs: {
      readonly lintanide: { readonly steps: { readonly run?: string; readonly env?: Record<string, string> }[] };
    };
  }

  it('github: the workflow lints what was named, and reports what is new on a pull request', () => {
    const repo = new Repository();
    repo.write('boms/drive.csv', bom('MAG-1'));
    repo.lint('init', 'boms', '--yes', '--ci', 'github');
    repo.commit();
    const { on, jobs } = yaml(repo, '.github/workflows/lintanide.yml') as Workflow;
    expect(on.push.branches).toEqual(['main']);
    const step = jobs.lintanide.steps.at(-1);
    const env = { LINTER: step?.env?.['LINTER'] };
    expect(env.LINTER).toMatch(/^lintanide@\d+\.\d+\.\d+$/);
    const all = runJob(repo, step?.run ?? '', { ...env, SINCE: '' });
    expect(all.out).toMatch(/::error file=boms\/drive\.csv/);
    expect(all.code).toBe(1);
    expect(runJob(repo, step?.run ?? '', { ...env, SINCE: 'HEAD' }).code).toBe(0);
    expect(repo.read('../calls')).toContain(`npx --yes --package ${env.LINTER ?? ''} lintanide lint --reporter github`);
  });

  it('gitlab: the job writes both reports, behind jobs that were there', () => {
    const repo = new Repository();
    repo.write('.gitlab-ci.yml', 'test:\n  script: [make]\n');
    repo.write('boms/drive.csv', bom('MAG-1'));
    repo.lint('init', 'boms', '--yes', '--ci', 'gitlab');
    repo.commit();
    const file = yaml(repo, '.gitlab-ci.yml') as {
      test: object;
      lintanide: {
        script: string[];
        variables: Record<string, string>;
        artifacts: { reports: Record<string, string> };
      };
    };
    expect(file.test).toEqual({ script: ['make'] });
    const { script, variables, artifacts } = file.lintanide;
    expect(runJob(repo, script.join('\n'), variables).code).toBe(1);
    for (const report of Object.values(artifacts.reports)) expect(repo.read(report)).not.toBe('');
    expect(runJob(repo, script.join('\n'), { ...variables, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD' }).code).toBe(0);
  });
});

describe.skipIf(!has('script'))('lintanide init at a terminal', () => {
  it('asks, and goes by what is typed', () => {
    const repo = new Repository();
    repo.write('boms/drive.csv', bom('MAG-1'));
    const answers = ['', 'KR', 'CN', '', '', 'civil', 'new', '', 'none', 'none', ''].join('\n');
    const { out, code } = repo.run('sh', [
      '-c',
      `printf '${answers.replaceAll('\n', String.raw`\n`)}' | script -qec '"${process.execPath}" "${BIN}" init' /dev/null`,
    ]);
    expect(out).toContain('1. Which lists?');
    expect(code).toBe(0);
    expect(JSON.parse(repo.lint('--print-config').out)).toMatchObject({
      trade: { ourCountry: 'KR', shipFrom: 'CN', endUse: 'civil' },
    });
    expect(repo.lint('.').code).toBe(0);
  });
});
