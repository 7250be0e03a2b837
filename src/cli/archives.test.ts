import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zip } from '../../test/support/zip.ts';
import { BOM, folderOf, runIn } from './commands.fixture.ts';

const ASKING = ['--owner', 'ana', '--due', '2027-01-01'];
const PUMP =
  'Part number,Description,Qty,Manufacturer\nMAG-1,Magnet N42SH NdFeB,2,Nordmark\nMAG-20001,Magnet N42SH NdFeB,2,Nordmark\n';

/** `boms/out.zip` with `in/pump.csv` and `bom.csv`. */
async function withArchive(): Promise<string> {
  const folder = await folderOf({});
  await mkdir(join(folder, 'boms'));
  const members = [
    { name: 'in/pump.csv', data: PUMP },
    { name: 'bom.csv', data: BOM },
  ];
  await writeFile(join(folder, 'boms/out.zip'), zip(members));
  return folder;
}

interface Told {
  readonly files: readonly {
    readonly path: string;
    readonly error?: { readonly code: string; readonly hint: string };
    readonly findings: readonly { readonly partNumber: string; readonly record: unknown }[];
  }[];
}

const json = async (folder: string, ...argv: string[]): Promise<Told['files']> =>
  (JSON.parse((await runIn(folder, [...argv, '--reporter', 'json'])).out) as Told).files;

const recorded = (files: Told['files']): unknown[] =>
  files.flatMap(({ findings }) => findings.map(({ partNumber, record }) => [partNumber, record !== null]));

describe('the register of lists in an archive', () => {
  it('stands beside the archive, and the next lint finds it', async () => {
    const folder = await withArchive();
    const { out } = await runIn(folder, ['questions', 'boms/out.zip!/in/pump.csv', ...ASKING]);
    expect(out).toContain('marked in boms/lintanide.parts.csv');
    expect((await readdir(join(folder, 'boms'))).sort()).toEqual(['lintanide.parts.csv', 'out.zip']);
    const kept = [['MAG-1', true], ['MAG-20001', true]]; // prettier-ignore
    expect(recorded(await json(folder, 'boms/out.zip!/in/pump.csv'))).toEqual(kept);
    expect(recorded((await json(folder, 'boms/out.zip')).filter(({ path }) => path.endsWith('pump.csv')))).toEqual(
      kept,
    );
  });

  it('holds a part once, however often it is asked for', async () => {
    const folder = await withArchive();
    await runIn(folder, ['questions', 'boms/out.zip', ...ASKING]);
    const register = await readFile(join(folder, 'boms/lintanide.parts.csv'), 'utf8');
    const again = await runIn(folder, ['questions', 'boms/out.zip', '--out', 'again', ...ASKING]);
    expect([again.code, again.out.split(':')[0]]).toEqual([0, 'Nothing is to be asked of a supplier']);
    expect(await readFile(join(folder, 'boms/lintanide.parts.csv'), 'utf8')).toBe(register);
  });

  it('is begun there by ask, too, and changed by answer', async () => {
    const folder = await withArchive();
    const asked = await runIn(folder, ['ask', 'MAG-20001', ...ASKING, '--boms', 'boms/out.zip']);
    expect(asked.out).toContain('boms/lintanide.parts.csv:2  MAG-20001  new line');
    const answered = await runIn(folder, ['answer', 'MAG-20001', '--set', 'originMine=AU', '--boms', 'boms/out.zip!/in/pump.csv']); // prettier-ignore
    expect(answered.out).toContain('boms/lintanide.parts.csv:2  MAG-20001  changed');
    const { code, out } = await runIn(folder, ['parts', 'check', '--boms', 'boms/out.zip']);
    expect([code, out]).toEqual([0, '1 register, 1 line: 0 errors, 0 warnings\n']);
  });

  it('stands in a folder whose name only looks like an archive in a path', async () => {
    const folder = await folderOf({});
    await mkdir(join(folder, 'Neu!'));
    await writeFile(join(folder, 'Neu!/pump.csv'), PUMP);
    expect((await runIn(folder, ['questions', 'Neu!/pump.csv', ...ASKING])).out).toContain('Neu!/lintanide.parts.csv');
  });
});

describe('a list in an archive', () => {
  it('is linted by the place that reports print, as with all of the archive', async () => {
    const folder = await withArchive();
    const whole = await json(folder, 'boms/out.zip');
    expect(await json(folder, 'boms/out.zip!/in/pump.csv')).toEqual(whole.filter(({ path }) => path.endsWith('pump.csv'))); // prettier-ignore
    expect(await json(folder, 'boms/out.zip!/in/pump.csv', 'boms')).toEqual(whole);
  });

  it('goes by what the configuration says of the archive', async () => {
    const folder = await withArchive();
    const overrides = [{ files: ['boms/*.zip'], rules: { 'mofcom/controlled-item': 'off' } }];
    await writeFile(join(folder, 'lintanide.config.json'), JSON.stringify({ overrides }));
    expect(recorded(await json(folder, 'boms/out.zip!/in/pump.csv'))).toEqual([]);
  });

  it.each([['inspect'], ['inventory']])('is shown by %s', async (command) => {
    const folder = await withArchive();
    const { code, out } = await runIn(folder, [command, 'boms/out.zip!/in/pump.csv']);
    expect([code, out.split(/\s/)[0]]).toEqual([0, 'boms/out.zip!/in/pump.csv']);
  });

  it('that it does not hold is an input that could not be read, with the name that was meant', async () => {
    const folder = await withArchive();
    const [file] = await json(folder, 'boms/out.zip!/in/pumpe.csv');
    expect([file?.path, file?.error?.code]).toEqual(['boms/out.zip!/in/pumpe.csv', 'not-found']);
    expect(file?.error?.hint).toBe('Did you mean "boms/out.zip!/in/pump.csv"?');
    expect((await runIn(folder, ['boms/out.zip!/in/pumpe.csv'])).code).toBe(3);
  });
});

describe('a path that names nothing', () => {
  it.each([
    [['']],
    [['boms', '']],
    [['inventory', '']],
    [['questions', '', ...ASKING]],
    [['dump', '']],
    [['parts', 'check', '']],
    [['merge', '']],
    [['explain', '']],
  ])('because it is empty, as an unset variable is, is wrong usage: %j', async (argv) => {
    const { code, out, err } = await runIn(await withArchive(), argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('A path is empty, as a variable is that is not set');
  });

  it('because it is a folder without a list is told of beside the report', async () => {
    const folder = await withArchive();
    await mkdir(join(folder, 'empty'));
    const { code, err } = await runIn(folder, ['empty', 'boms/out.zip']);
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('there is no file that could be read as a list in empty: nothing of it was checked.')]); // prettier-ignore
    expect((await runIn(folder, ['empty', 'boms/out.zip', '--quiet'])).err).toBe('');
  });
});
