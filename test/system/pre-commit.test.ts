import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOOK_FILES } from '../../src/cli/init/hook-file.ts';
import { BIN, bom, has, type Outcome, Repository } from './repository.ts';

const hooks = readFileSync(resolve(import.meta.dirname, '../../.pre-commit-hooks.yaml'), 'utf8');
const LISTS = HOOK_FILES;

/** A repository with the hook as it is shipped, but for the way it is installed: that needs a network. */
function guarded(): Repository {
  const repo = new Repository();
  repo.write(
    '.pre-commit-config.yaml',
    `repos:
  - repo: local
    hooks:
      - id: lintanide
        name: rare-earth content in BOMs
        entry: ${process.execPath} ${BIN} lint --staged --reporter hook
        language: system
        files: '${LISTS}'
        pass_filenames: false
        require_serial: true
        verbose: true
`,
  );
  repo.commit('hook');
  repo.run('pre-commit', ['install']);
  return repo;
}

function commit(repo: Repository): Outcome & { readonly said: string[] } {
  repo.git('add', '-A');
  const outcome = repo.run('git', ['commit', '-m', 'lists']);
  const lines = (outcome.out + outcome.err).split('\n');
  // What the hook itself says stands after pre-commit's own lines.
  const said = lines.filter((line) => /new question|^ {2}\S/.test(line));
  return { ...outcome, said };
}

describe.skipIf(!has('git') || !has('pre-commit'))('pre-commit', () => {
  it('stops a commit with a new SH magnet without a record, with a readable reason in three lines and both readings of the law; after "ask" it passes', () => {
    const repo = guarded();
    repo.write('boms/drive.csv', bom('MAG-01'));
    const stopped = commit(repo);
    expect(stopped.code).toBe(1);
    expect(stopped.said).toHaveLength(4);
    expect(stopped.said[0]).toBe('1 new question (MAG-01), 0 known (no clearance, no legal advice)');
    expect(stopped.said[1]).toMatch(/boms\/drive\.csv:.*error, no record: MAG-01: .*Nd-Fe-B.*Dy/);
    expect(stopped.said[2]).toContain(
      'lintanide ask MAG-01 --owner NAME --due DATE, then "git add" lintanide.parts.csv',
    );
    expect(stopped.said[3]).toMatch(
      /^ {2}law: Unverified on .*: in force if lapsed, suspended if extended\. .*No\. 61 of 2025/,
    );
    expect(repo.git('log', '--oneline').trim().split('\n')).toHaveLength(1);

    const asked = repo.lint('ask', 'MAG-01', '--owner', 'ana', '--due', '2099-01-01');
    expect(asked.err).toBe('');
    const passed = commit(repo);
    expect(passed.out + passed.err).toContain('no new question, 1 known');
    expect(passed.code).toBe(0);
    expect(repo.git('log', '--oneline').trim().split('\n')).toHaveLength(2);
  });

  it('lets known magnets be, and says how many there are beside a new one', () => {
    const repo = guarded();
    repo.write('drive.csv', bom('MAG-01', 'MAG-02', 'MAG-03'));
    repo.lint('baseline', 'create');
    expect(commit(repo).code).toBe(0);
    repo.write('drive.csv', bom('MAG-01', 'MAG-02', 'MAG-03', 'MAG-04', 'MAG-05'));
    const stopped = commit(repo);
    expect(stopped.code).toBe(1);
    expect(stopped.said[0]).toBe('2 new questions (MAG-04, MAG-05), 3 known (no clearance, no legal advice)');
  });

  it('stops a list that it could not understand', () => {
    const repo = guarded();
    repo.write('drive.xlsx', 'PK\u0003\u0004 broken');
    const stopped = commit(repo);
    expect(stopped.code).toBe(1);
    expect(stopped.out + stopped.err).toContain('1 file NOT checked');
  });

  it('goes by what is staged where the working tree says otherwise', () => {
    const repo = guarded();
    repo.write('drive.csv', bom('MAG-01'));
    repo.git('add', '-A');
    repo.write('drive.csv', bom());
    expect(repo.run('git', ['commit', '-m', 'x']).code).toBe(1);
  });

  it('stays out of commits without lists', () => {
    const repo = guarded();
    repo.write('README.md', '# x\n');
    const { code, out, err } = commit(repo);
    expect(code).toBe(0);
    expect(out + err).toContain('Skipped');
  });

  it('takes the manifest as it is shipped', () => {
    const repo = new Repository();
    repo.write('.pre-commit-hooks.yaml', hooks);
    expect(repo.run('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml'])).toMatchObject({ code: 0, err: '' });
  });
});
