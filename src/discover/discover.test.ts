import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { discover } from './discover.ts';
import { files, folder, inFolder, paths } from './folder.fixture.ts';

inFolder();
let cwd = '';
beforeEach(() => void (cwd = folder.path));

describe('a folder', () => {
  it('is searched for spreadsheets, delimited text and XML, whatever the case of the extension', async () => {
    await files(
      'a/x.xlsx',
      'a/B.XLSM',
      'a/c.plmxml',
      'a/d.csv',
      'a/readme.md',
      'a/notes.txt',
      'a/deep/e.ods',
      'a/f.xlsx.gz',
      'a/g.xlt',
    );
    expect(await paths('a')).toEqual([
      'a/B.XLSM',
      'a/c.plmxml',
      'a/d.csv',
      'a/deep/e.ods',
      'a/f.xlsx.gz',
      'a/g.xlt',
      'a/x.xlsx',
    ]);
  });

  it('gives Markdown that is called a parts list, in whichever language, and no notes', async () => {
    await files('BOM.md', 'docs/Parts list.MD', 'docs/Stückliste-v2.markdown', '物料清单.md', 'parts.md', 'lista de componentes.md', 'README.md', 'docs/motors.md', 'bombs.md', 'part-numbers.md');
    expect(await paths('.')).toEqual(['BOM.md', 'docs/Parts list.MD', 'docs/Stückliste-v2.markdown', 'lista de componentes.md', 'parts.md', '物料清单.md']);
    expect(await paths('docs/motors.md')).toEqual(['docs/motors.md']);
  }); // prettier-ignore

  it('gives notes in Markdown that hold a table of parts', async () => {
    await files('docs/plain.md');
    await writeFile(
      join(cwd, 'docs/robot.md'),
      '# Robot\n\n| Part | Qty | Link |\n| --- | :-: | --- |\n| Servo | 4 | x |\n',
    );
    await writeFile(join(cwd, 'roboter.md'), 'Teile\n\nBezeichnung | Anzahl\n--- | ---\nServo | 4\n');
    await writeFile(
      join(cwd, 'api.md'),
      '| Name | Type | Description |\n| --- | --- | --- |\n| qty | int | how many |\n',
    );
    expect(await paths('.')).toEqual(['docs/robot.md', 'roboter.md']);
  });

  it('tells of notes that it passes over, and that name what is looked for', async () => {
    await files('a.csv', 'notes.md', 'docs/robot.md', 'docs/todo.txt');
    await writeFile(join(cwd, 'docs/robot.md'), '# Robot\n\n- Servo\n');
    await writeFile(join(cwd, 'docs/todo.txt'), 'Buy:\n- Servo\n- Wheel\n');
    const told: string[] = [];
    const isSought = (text: string): boolean => text === 'Servo';
    await discover(['.'], {
      cwd,
      noteWords: () =>
        Promise.resolve({ isSought, columnOf: () => null, isNumber: () => false, shown: (text) => text }),
      onUnread: ({ files: count, example, line }) => told.push(`${count} ${example.slice(cwd.length + 1)} ${line}`),
    });
    expect(told).toEqual(['1 docs/robot.md Servo', '1 docs/todo.txt Servo']);
  });

  it('takes plain text that counts such a thing among others', async () => {
    await files('a.csv', 'todo.txt', 'car.txt');
    await writeFile(join(cwd, 'todo.txt'), 'Buy:\nServo\n2 Wheels\nRail\n');
    await writeFile(join(cwd, 'car.txt'), 'Car\n4 Servo\nRail\nCable\n2 Wheels\nPaint\n');
    const isSought = (text: string): boolean => text === 'Servo';
    const noteWords = { isSought, columnOf: () => null, isNumber: () => false, shown: (text: string) => text };
    const units = await discover(['.'], { cwd, noteWords: () => Promise.resolve(noteWords) });
    expect(units.map(({ path }) => path)).toEqual(['a.csv', 'car.txt']);
  });

  it('tells of files called a parts list in a form that is not read, but for prints of a table beside them', async () => {
    await files('a/BOM.pdf', 'a/manual.pdf', 'a/Stückliste.7z', 'b/bom v2.docx', 'b/photo.jpg');
    await files('c/parts-list.pdf', 'c/parts-list.csv', 'd/bomb.pdf');
    const told: unknown[] = [];
    const units = await discover(['.'], {
      cwd,
      onUnread: ({ files: count, example, line }) => told.push([count, example.slice(cwd.length + 1), line]),
    });
    expect(units.map(({ path }) => path)).toEqual(['c/parts-list.csv']);
    const foreign = expect.stringMatching(/^[ab]\/(?:BOM.pdf|Stückliste.7z|bom v2.docx)$/) as unknown;
    expect(told).toEqual([foreign, foreign, foreign].map((name) => [1, name, null]));
  });

  it('gives JSON where the name says that it is a bill of materials', async () => {
    await files(
      'package.json',
      'tsconfig.json',
      'bom.json',
      'board.cdx.json',
      'v2_bom.json',
      'parts-list.json',
      'parts.json',
      'components-list.json',
    );
    expect(await paths('.')).toEqual(['board.cdx.json', 'bom.json', 'parts-list.json', 'v2_bom.json']);
  });

  it('gives what Creo writes, under whichever number, and no other text of that name', async () => {
    await files('empty.bom.1', 'notes.bom');
    const bill = ' Assembly HUB_MOTOR contains:\n  1     Part          SHAFT_D12\n';
    for (const name of ['hub.bom', 'hub.bom.1', 'hub.bom.12']) await writeFile(join(cwd, name), bill);
    expect(await paths('.')).toEqual(['hub.bom', 'hub.bom.1', 'hub.bom.12']);
  });

  it('passes over dependencies, version control and the owner files of open documents', async () => {
    await files('node_modules/p/a.csv', '.git/b.csv', '~$bom.xlsx', '.~lock.bom.ods#', 'bom.xlsx', 'sub/~$x.xlsx');
    expect(await paths('.')).toEqual(['bom.xlsx']);
  });

  it('passes over what begins with a dot, unless a pattern says so', async () => {
    await files('.boms/a.csv', '.b.csv', 'c.csv', 'in/.boms/d.csv');
    expect(await paths('.')).toEqual(['c.csv']);
    expect(await paths('.boms')).toEqual(['.boms/a.csv']);
    expect(await paths('**/.boms/*.csv', '.*.csv')).toEqual(['.b.csv', '.boms/a.csv', 'in/.boms/d.csv']);
  });

  it('honours .gitignore and .lintanideignore, also those above the folder', async () => {
    await files('boms/a.csv', 'boms/out/b.csv', 'boms/old/c.csv', 'boms/d.csv');
    await writeFile(join(cwd, '.gitignore'), 'out/\n');
    await writeFile(join(cwd, '.lintanideignore'), 'boms/old/\n');
    await writeFile(join(cwd, 'boms/.lintanideignore'), 'd.csv\n');
    expect(await paths('boms')).toEqual(['boms/a.csv']);
  });

  it('without inputs is not missing', async () => {
    await mkdir(join(cwd, 'empty'));
    expect(await paths('empty')).toEqual([]);
  });

  it('may have characters of a glob in its name', async () => {
    await files('v[2] (new)/a.csv');
    expect(await paths('v[2] (new)')).toEqual(['v[2] (new)/a.csv']);
  });

  it.each(['+(a)', '@(a|b)', '!(a)', '!q', '{a,b}', 'a?'])('is searched when it is called %s', async (name) => {
    await files(`${name}/x.csv`, 'ax/y.csv', '1(a)/z.csv');
    expect(await paths(name)).toEqual([`${name}/x.csv`]);
  });
});

describe('links', () => {
  it('that lead in a circle end, and each file is found once by its own path', async () => {
    await files('a/x.csv', 'b/y.csv');
    await symlink('.', join(cwd, 'self'));
    await symlink('..', join(cwd, 'a/up'));
    await symlink('../b', join(cwd, 'a/b'));
    await symlink('../a', join(cwd, 'b/a'));
    await symlink('x.csv', join(cwd, 'a/again.csv'));
    expect(await paths('.')).toEqual(['a/x.csv', 'b/y.csv']);
    expect(await paths('**/*.csv')).toEqual(['a/x.csv', 'b/y.csv']);
  });

  it('to folders that are not searched otherwise are followed, by one of them each', async () => {
    await files('out/deep/x.csv', 'in/y.csv');
    await symlink('../out', join(cwd, 'in/one'));
    await symlink('../out', join(cwd, 'in/second'));
    await symlink('../out/deep', join(cwd, 'in/deeper'));
    await symlink('../in', join(cwd, 'out/back'));
    expect(await paths('in')).toEqual(['in/deeper/x.csv', 'in/y.csv']);
  });

  it('are followed as far as a pattern of certain depth goes', async () => {
    await files('real/x.csv');
    await symlink('real', join(cwd, 'link'));
    await symlink('.', join(cwd, 'real/self'));
    expect(await paths('link/*.csv')).toEqual(['link/x.csv']);
    expect(await paths('*/*.csv')).toEqual(['real/x.csv']);
  });
});

describe.runIf(process.platform !== 'win32')('what has the name of a list and is no file', () => {
  const told = async (...patterns: string[]): Promise<string[]> =>
    (await discover(patterns, { cwd })).map(({ path, astray }) => `${path} ${astray ?? ''}`);

  it('is a unit that says so: a link to nothing, to itself, to a device, and a pipe', async () => {
    await files('a.csv', 'real/b.csv');
    await symlink('gone.csv', join(cwd, 'annexed.csv'));
    await symlink('loop.xlsx', join(cwd, 'loop.xlsx'));
    await symlink('/dev/null', join(cwd, 'null.csv'));
    await symlink('nowhere.md', join(cwd, 'notes.md'));
    execFileSync('mkfifo', [join(cwd, 'pipe.csv')]);
    expect(await told('.')).toEqual([
      'a.csv ',
      'annexed.csv dangling',
      'loop.xlsx dangling',
      'null.csv special',
      'pipe.csv special',
      'real/b.csv ',
    ]);
    expect(await told('*.csv')).toEqual(['a.csv ', 'annexed.csv dangling', 'null.csv special', 'pipe.csv special']);
    expect(await told('annexed.csv')).toEqual(['annexed.csv dangling']);
  });

  it('is none where it is left out', async () => {
    await files('a.csv');
    await symlink('gone.csv', join(cwd, 'annexed.csv'));
    await writeFile(join(cwd, '.lintanideignore'), 'annexed.csv\n');
    expect(await told('.')).toEqual(['a.csv ']);
  });
});

// A folder is closed to everybody but root, who runs tests in containers.
const nobody = 65534;
const mayChange = process.getuid?.() === 0 && typeof process.seteuid === 'function';
describe.runIf(mayChange || process.getuid?.() !== 0)('a folder that may not be read', () => {
  const closed = async (): Promise<string[]> => {
    await chmod(cwd, 0o755);
    await chmod(join(cwd, 'priv'), 0);
    if (mayChange) process.seteuid?.(nobody);
    try {
      return (await discover(['b.csv', '.'], { cwd })).map(({ path, refused }) => `${path} ${refused ?? ''}`);
    } finally {
      if (mayChange) process.seteuid?.(0);
      await chmod(join(cwd, 'priv'), 0o755);
    }
  };

  it('is a unit that says so, and the rest is searched', async () => {
    await files('b.csv', 'priv/x.csv', 'keep/y.csv');
    expect(await closed()).toEqual(['b.csv ', 'keep/y.csv ', 'priv EACCES']);
  });

  it('is none where it is ignored', async () => {
    await files('b.csv', 'priv/x.csv');
    await writeFile(join(cwd, '.lintanideignore'), 'priv/\n');
    expect(await closed()).toEqual(['b.csv ']);
  });
});

/** Header of a file in an archive, in latin-1. */
const member = (name: string, extra = ''): string =>
  `PK\u0003\u0004${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0${String.fromCharCode(extra.length)}\0${name}${extra}`;

describe('notes, pages and archives in a folder', () => {
  it.each([
    ['sap.txt', '|Lv|Component|\n|.1|A-1|\n'],
    ['tabs.TXT', 'Part\tQty\nMagnet\t8\n'],
    ['wide.txt', '\u0000P\u0000a\u0000r\u0000t\u0000\t\u0000Q\n\u0000A\u0000\t\u00008\n'],
    ['fixed.lst', 'Item  Part   Qty\n10    A-1    8\n20    A-2    4\n'],
    ['orcad.BOM', 'Title\nRevised today\nPage 1\nOne\nTwo\nItem\tQuantity\tReference\tPart\n1\t3\tC1\tMagnet\n'],
    ['page.html', '<html><table><tr><td>Part</td></tr></table></html>'],
    ['a.zip', member('in/bom.csv')],
    // As Info-ZIP writes it: times and owners right behind the name.
    ['infozip.zip', member('bom.csv', 'UT\t\0\u0003ux\u000b\0')],
    ['hardware.json', '{ "bomFormat": "CycloneDX" }'],
    ['empty.zip', `PK\u0005\u0006${'\0'.repeat(18)}`],
    ['unfetched.zip', 'version https://git-lfs.github.com/spec/v1\n'],
  ])('%s is taken, since its bytes look like a table', async (name, content) => {
    await writeFile(join(cwd, name), content, 'latin1');
    expect(await paths('.')).toEqual([name]);
    expect(await paths('*')).toEqual([name]);
  });

  it.each([
    ['readme.txt', 'Dear reader,\nthis is prose, with commas.\n\nIt goes on.\n'],
    ['empty.txt', ''],
    ['data.json', '{ "a": 1,\n "b": 2,\n "c": 3 }'],
    ['page.html', '<html><body><p>no table</p></body></html>'],
    ['photos.zip', member('a.jpg')],
  ])('%s is passed over, but read when it is named', async (name, content) => {
    await writeFile(join(cwd, name), content, 'latin1');
    expect(await paths('.')).toEqual([]);
    expect(await paths(name)).toEqual([name]);
  });
});

describe('a file that is named', () => {
  it('is taken whatever its extension, and even if it is ignored', async () => {
    await files('export.dat', 'out/b.csv', '[x].csv');
    await writeFile(join(cwd, '.gitignore'), 'out/\n');
    expect(await paths('export.dat', 'out/b.csv', '[x].csv')).toEqual(['[x].csv', 'export.dat', 'out/b.csv']);
  });

  it('is an input where its name begins as a pattern that takes away', async () => {
    await files('!urgent.csv', 'a.csv');
    expect(await paths('a.csv', '!urgent.csv')).toEqual(['!urgent.csv', 'a.csv']);
    expect(await paths('!urgent.csv')).toEqual(['!urgent.csv']);
  });

  it.runIf(process.platform !== 'win32')('keeps a backslash in its name, also where a folder is searched', async () => {
    await files('in/back\\slash.csv', 'in/back/slash.csv');
    expect(await paths('in')).toEqual(['in/back/slash.csv', 'in/back\\slash.csv']);
  });

  it('is a missing unit if it is not there', async () => {
    expect(await paths('gone.xlsx')).toEqual(['gone.xlsx (missing)']);
  });

  it('is one unit, however often and however it is named', async () => {
    await files('a/x.csv');
    expect(await paths('a/x.csv', './a/x.csv', 'a', 'a/*.csv', join(cwd, 'a/x.csv'))).toEqual(['a/x.csv']);
  });

  it('has an absolute path if it lies outside the working directory', async () => {
    await files('in/x.csv', 'other/y.csv');
    const units = await discover(['../other/y.csv', '../other'], { cwd: join(cwd, 'in') });
    expect(units.map(({ path }) => path)).toEqual([`${cwd}/other/y.csv`]);
  });
});

describe('a glob', () => {
  it('matches any extension that it names, and the usual ones if it names none', async () => {
    await files('a/x.dat', 'a/y.csv', 'a/z.md', 'a/b/w.xml');
    expect(await paths('a/*.dat')).toEqual(['a/x.dat']);
    expect(await paths('a/*')).toEqual(['a/y.csv']);
    expect(await paths('a/**')).toEqual(['a/b/w.xml', 'a/y.csv']);
  });

  it('that matches nothing is a missing unit', async () => {
    expect(await paths('boms/*.xlsx')).toEqual(['boms/*.xlsx (missing)']);
  });

  it('with "!" takes away by the globs of the configuration, from the working directory', async () => {
    await files('a/x.csv', 'a/sub/y.csv', 'b/x.csv', 'b/(z).csv', 'b/z.csv');
    expect(await paths('.', '!a/')).toEqual(['b/(z).csv', 'b/x.csv', 'b/z.csv']);
    expect(await paths('.', '!x.csv', '!b/(z).csv')).toEqual(['a/sub/y.csv', 'b/z.csv']);
    expect(await paths('.', '!sub')).toEqual(['a/x.csv', 'b/(z).csv', 'b/x.csv', 'b/z.csv']);
  });

  it('can be narrowed by one with "!" and by what is ignored', async () => {
    await files('a/x.csv', 'a/y.csv', 'a/z.csv');
    expect(await paths('a', '!a/x.csv')).toEqual(['a/y.csv', 'a/z.csv']);
    expect(
      (await discover(['a'], { cwd, isIgnored: (path) => path.endsWith('/y.csv') })).map(({ path }) => path),
    ).toEqual(['a/x.csv', 'a/z.csv']);
  });
});

describe('roles', () => {
  it('tell the register of answers from bills of materials, and leave the configuration out', async () => {
    await files('lintanide.parts.csv', 'lintanide.config.json', 'bom.csv');
    const units = await discover(['.', 'lintanide.config.json'], { cwd });
    expect(units.map(({ path, role }) => [path, role])).toEqual([
      ['bom.csv', 'bom'],
      ['lintanide.parts.csv', 'parts'],
    ]);
  });
});

it('orders by path, not by the order of the patterns', async () => {
  await files('b.csv', 'a.csv', 'A.csv', 'c/a.csv');
  expect(await paths('c', 'b.csv', 'a.csv', 'A.csv')).toEqual(['A.csv', 'a.csv', 'b.csv', 'c/a.csv']);
});
