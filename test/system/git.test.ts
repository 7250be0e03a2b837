import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, bom, has, Repository } from './repository.ts';

describe.skipIf(!has('git'))('--staged', () => {
  it('lints what will be committed, not what the working tree holds', () => {
    const repo = new Repository();
    repo.write('a.csv', bom('MAG-1'));
    repo.git('add', 'a.csv');
    repo.write('a.csv', bom());
    expect(repo.findings('--staged')).toEqual({ 'a.csv': ['MAG-1'] });
    expect(repo.findings('.')).toEqual({ 'a.csv': [] });
  });

  it('looks at changed files only: untracked and unchanged ones are none, deleted ones neither', () => {
    const repo = new Repository();
    repo.write('old.csv', bom('MAG-1'));
    repo.write('gone.csv', bom('MAG-2'));
    repo.commit();
    repo.write('untracked.csv', bom('MAG-3'));
    repo.git('rm', '-q', 'gone.csv');
    repo.write('new.csv', bom('MAG-4'));
    repo.git('add', 'new.csv');
    expect(repo.findings('--staged')).toEqual({ 'new.csv': ['MAG-4'] });
  });

  it('finds a renamed file under its new name, whatever its name is', () => {
    const repo = new Repository();
    repo.write('a.csv', bom('MAG-1'));
    repo.commit();
    repo.git('mv', 'a.csv', 'Stückliste "neu" 磁铁.csv');
    expect(repo.findings('--staged')).toEqual({ 'Stückliste "neu" 磁铁.csv': ['MAG-1'] });
  });

  it('reads the register as it is staged', () => {
    const repo = new Repository();
    repo.write('boms/a.csv', bom('MAG-1'));
    repo.git('add', '.');
    repo.write('lintanide.parts.csv', 'partNumber,state,owner,due\nMAG-1,open,ana,2099-01-01\n');
    expect(repo.lint('--staged').code).toBe(1);
    repo.git('add', '.');
    expect(repo.lint('--staged').code).toBe(0);
  });

  it('reads suppressions and baseline as they are staged', () => {
    const repo = new Repository();
    repo.write('a.csv', bom('MAG-1'));
    repo.git('add', '.');
    expect(repo.lint('baseline', 'create').code).toBe(0);
    expect(repo.lint('--staged').code).toBe(1);
    repo.git('add', 'lintanide.baseline.json');
    expect(repo.lint('--staged').code).toBe(0);
  });

  it('ends at once where what is staged beside the lists is wrong', () => {
    const repo = new Repository();
    repo.write('a.csv', bom('MAG-1'));
    repo.write('lintanide.suppressions.json', '{ "suppressions": [{}] }');
    repo.git('add', '.');
    const { code, err } = repo.lint('--staged');
    expect(err).toContain('lintanide.suppressions.json:1:');
    expect(code).toBe(2);
  });

  it('takes paths to keep to, and names files as the working directory sees them', () => {
    const repo = new Repository();
    repo.write('x/a.csv', bom('MAG-1'));
    repo.write('y/b.csv', bom('MAG-2'));
    repo.git('add', '.');
    expect(repo.findings('--staged', 'x')).toEqual({ 'x/a.csv': ['MAG-1'] });
    expect(repo.findings('--staged', 'y/*.csv')).toEqual({ 'y/b.csv': ['MAG-2'] });
    expect(repo.findings('--staged', '!x/**')).toEqual({ 'y/b.csv': ['MAG-2'] });
    const { out } = repo.run(process.execPath, [BIN, '--staged', '--reporter', 'concise'], 'x');
    expect(out).toMatch(/^a\.csv:/m);
  });

  it('honours .lintanideignore and the configuration, passes over lock files, submodules and links', () => {
    const repo = new Repository();
    for (const path of ['a.csv', 'skip/b.csv', 'conf/c.csv', '~$d.csv']) repo.write(path, bom('MAG-1'));
    repo.write('.lintanideignore', 'skip/\n');
    repo.write('lintanide.config.json', '{ "ignore": ["conf/**"] }');
    repo.run('ln', ['-s', 'a.csv', 'link.csv']);
    repo.git('add', '-A');
    expect(Object.keys(repo.findings('--staged'))).toEqual(['a.csv']);
  });

  it('is content with a commit without a list, and says so', () => {
    const repo = new Repository();
    repo.write('README.md', '# x\n');
    repo.git('add', '.');
    const { code, err } = repo.lint('--staged');
    expect(code).toBe(0);
    expect(err).toContain('no parts list is staged');
  });

  it('is not content with a path that is nowhere, save one that the commit deletes', () => {
    const repo = new Repository();
    repo.write('boms/a.csv', bom('MAG-1'));
    repo.git('add', '.');
    expect(repo.lint('--staged', 'bomz/').code).toBe(2);
    expect(repo.lint('--staged', 'bomz/').err).toContain('There is no file or folder bomz/');
    repo.git('commit', '-qm', 'one');
    repo.git('rm', '-q', 'boms/a.csv');
    expect(repo.lint('--staged', 'boms/')).toMatchObject({
      code: 0,
      err: expect.stringContaining('no parts list is staged under boms/') as string,
    });
  });

  it('goes by the index that git names for the commit', () => {
    const repo = new Repository();
    repo.write('a.csv', bom('MAG-1'));
    repo.write('b.csv', bom('MAG-2'));
    repo.commit();
    repo.write('.git/hooks/pre-commit', `#!/bin/sh\nexec "${process.execPath}" "${BIN}" --staged --reporter concise\n`);
    repo.run('chmod', ['+x', '.git/hooks/pre-commit']);
    repo.write('a.csv', bom('MAG-1', 'MAG-9'));
    repo.write('b.csv', bom('MAG-2', 'MAG-8'));
    repo.git('add', 'b.csv');
    const { code, out, err } = repo.run('git', ['commit', '-m', 'only a', 'a.csv']);
    expect(code).toBe(1);
    expect(out + err).toContain('MAG-9');
    expect(out + err).not.toContain('MAG-8');
  });

  it('says where there is no repository', () => {
    const repo = new Repository();
    rmSync(join(repo.folder, '.git'), { recursive: true });
    const { code, err } = repo.run(process.execPath, [BIN, '--staged'], '.', {
      GIT_CEILING_DIRECTORIES: join(repo.folder, '..'),
    });
    expect(code).toBe(2);
    expect(err).toContain('is in no git repository');
  });
});

describe.skipIf(!has('git'))('a file of Git LFS', () => {
  const content = bom('MAG-1');
  const oid = createHash('sha256').update(content).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${String(content.length)}\n`;

  const staged = (): Repository => {
    const repo = new Repository();
    repo.write('a.csv', pointer);
    repo.git('add', 'a.csv');
    return repo;
  };

  it('is read from the store beside the repository', () => {
    const repo = staged();
    repo.write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, content);
    expect(repo.findings('--staged')).toEqual({ 'a.csv': ['MAG-1'] });
  });

  it('is read from the working tree where that holds the very content', () => {
    const repo = staged();
    repo.write('a.csv', content);
    expect(repo.findings('--staged')).toEqual({ 'a.csv': ['MAG-1'] });
    repo.write('a.csv', bom());
    expect(repo.lint('--staged').code).toBe(3);
  });

  it('that was not fetched is not clean', () => {
    const { code, out } = staged().lint('--staged');
    expect(code).toBe(3);
    expect(out).toContain('git lfs pull');
  });
});

describe.skipIf(!has('git'))('--since', () => {
  const started = (): Repository => {
    const repo = new Repository();
    repo.write('a.csv', bom('MAG-1', 'MAG-2'));
    repo.write('b.csv', bom('MAG-1'));
    repo.commit();
    return repo;
  };

  it('fails for what is new and counts what was there', () => {
    const repo = started();
    expect(repo.lint('.').code).toBe(1);
    expect(repo.lint('.', '--since', 'HEAD').code).toBe(0);
    repo.write('a.csv', bom('MAG-1', 'MAG-2', 'MAG-3'));
    expect(repo.findings('.', '--since', 'HEAD')).toEqual({ 'a.csv': ['MAG-3'], 'b.csv': [] });
    repo.commit();
    expect(repo.findings('.', '--since', 'HEAD~1')).toEqual({ 'a.csv': ['MAG-3'], 'b.csv': [] });
    expect(repo.lint('.', '--since', 'HEAD').code).toBe(0);
  });

  it('is not fooled by one that went as one came', () => {
    const repo = started();
    repo.write('a.csv', bom('MAG-1', 'MAG-7'));
    expect(repo.findings('.', '--since', 'HEAD')['a.csv']).toEqual(['MAG-7']);
  });

  it('knows a renamed file, and a list without hierarchy in a further file as new', () => {
    const flat = 'Part number,Description,Quantity\nMAG-1,Magnet segment NdFeB N42SH,8\nSCR-1,Screw M3x8 DIN 912,4\n';
    const repo = new Repository();
    repo.write('flat.csv', flat);
    repo.commit();
    repo.git('mv', 'flat.csv', 'renamed.csv');
    expect(repo.lint('.', '--since', 'HEAD').code).toBe(0);
    repo.write('second.csv', flat);
    expect(repo.lint('.', '--since', 'HEAD').code).toBe(1);
  });

  it('reports a part whose answer was taken out of the register', () => {
    const repo = started();
    repo.write(
      'lintanide.parts.csv',
      'partNumber,state,owner,due\nMAG-1,open,ana,2099-01-01\nMAG-2,open,ana,2099-01-01\n',
    );
    repo.commit();
    expect(repo.lint('.', '--since', 'HEAD').code).toBe(0);
    repo.write('lintanide.parts.csv', 'partNumber,state,owner,due\nMAG-1,open,ana,2099-01-01\n');
    expect(repo.findings('.', '--since', 'HEAD', '--quiet')['a.csv']).toEqual(['MAG-2']);
  });

  it('compares with the commit where the branch began', () => {
    const repo = started();
    repo.git('checkout', '-q', '-b', 'work');
    repo.git('checkout', '-q', 'main');
    repo.write('a.csv', bom());
    repo.commit('cleaned up');
    repo.git('checkout', '-q', 'work');
    expect(repo.lint('.', '--since', 'main').code).toBe(0);
  });

  it('goes with --staged', () => {
    const repo = started();
    repo.write('a.csv', bom('MAG-1', 'MAG-2', 'MAG-4'));
    repo.git('add', '.');
    repo.write('a.csv', bom('MAG-5'));
    expect(repo.findings('--staged', '--since', 'HEAD')).toEqual({ 'a.csv': ['MAG-4'] });
  });

  it.each(['nosuch', '--output=x'])('%s is refused', (ref) => {
    const { code, err } = started().lint('.', `--since=${ref}`);
    expect(code).toBe(2);
    expect(err).toContain(`git knows no commit "${ref}"`);
  });
});

describe('the standard input', () => {
  it('is linted under the name it is given', () => {
    const repo = new Repository();
    repo.write('list.csv', bom('MAG-1'));
    const { out, code } = repo.run('sh', [
      '-c',
      `"${process.execPath}" "${BIN}" - --stdin-filename boms/x.csv --reporter concise < list.csv`,
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^boms\/x\.csv:/m);
  });

  it('stands alone', () => {
    const repo = new Repository();
    expect(repo.lint('-', 'a.csv').err).toContain('was given together with a.csv');
    expect(repo.lint('a.csv', '--stdin-filename', 'x.csv').err).toContain('there is no "-"');
    expect(repo.lint('-', '--staged').err).toContain('contradict each other');
  });
});

describe('a configuration in JavaScript', () => {
  it('may import the tool where it is not installed', () => {
    const repo = new Repository();
    repo.write(
      'lintanide.config.mjs',
      "import { defineConfig } from 'lintanide';\nexport default defineConfig({ failOn: 'info' });\n",
    );
    expect(repo.lint('--print-config').out).toContain('"failOn": "info"');
  });
});
