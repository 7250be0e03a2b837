import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../linter.ts';
import { BOM, folderOf, runIn } from './commands.fixture.ts';

const REGISTER = { 'lintanide.parts.csv': 'partNumber,state,owner,due\nMAG-1,open,ana,2099-01-01\n' };
const NOTHING = 'No parts list was found under .; nothing was checked.';

describe('a folder that holds a register and no list', () => {
  it.each(['.', 'lintanide.parts.csv'])('is not clean for the command line: %s', async (named) => {
    const { code, err } = await runIn(await folderOf(REGISTER), [named]);
    expect([code, err.split('\n')[0]]).toEqual([2, `error: ${NOTHING.replace('.;', `${named};`)}`]);
  });

  it.each(['baseline create', 'notice', 'whatif --as-of 2026-01-01 --as-of 2026-12-01'])(
    'gives "%s" nothing to go by',
    async (line) => {
      const { code, err } = await runIn(await folderOf(REGISTER), [...line.split(' '), '.']);
      expect([code, err]).toEqual([2, expect.stringContaining(NOTHING)]);
    },
  );

  it('nor is it for a run in shards', async () => {
    const folder = await folderOf(REGISTER);
    await runIn(folder, ['.', '--shard', '1/1', '--reporter', 'blob=blobs']);
    const { code, err } = await runIn(folder, ['merge', 'blobs']);
    expect([code, err]).toEqual([2, expect.stringContaining('nothing was checked')]);
  });
});

describe('a file that was read and holds no list', () => {
  const HELD = {
    'form.csv': 'Part Number,Description,Qty\n',
    'minutes.txt': 'The magnets were talked of.\nNobody came.\n',
  };

  it.each([['form.csv'], ['minutes.txt'], ['form.csv', 'minutes.txt'], ['.']])(
    'fails nothing, also where it was named, and says that nothing was checked: %s',
    async (...named) => {
      const folder = await folderOf(HELD);
      const { code, out } = await runIn(folder, named);
      expect([code, out]).toEqual([0, expect.stringContaining('Nothing was checked.')]);
      const report = JSON.parse((await runIn(folder, [...named, '--reporter', 'json'])).out) as { summary: object };
      expect(report.summary).toMatchObject({ checked: 0, unreadable: 0 });
    },
  );
});

it('a register beside lists is an input, and no file that was checked', async () => {
  const folder = await folderOf({ ...REGISTER, 'a.csv': BOM, 'clean.csv': 'Part,Description,Qty\nS-1,Hex nut M3,4\n' });
  const { out } = await runIn(folder, ['.', '--reporter', 'json']);
  const { files, summary } = JSON.parse(out) as { files: { role: string }[]; summary: Record<string, number> };
  expect(files.map(({ role }) => role)).toEqual(['bom', 'bom', 'parts']);
  expect(summary).toMatchObject({ files: 2, checked: 2, noBom: 0, unreadable: 0 });
});

it('a baseline counts the files that it has findings of, when it is made as when it is shown', async () => {
  const folder = await folderOf({ ...REGISTER, 'a.csv': BOM, 'clean.csv': 'Part,Description,Qty\nS-1,Hex nut M3,4\n' });
  const made = /(\d+ known findings in \d+ files?)/.exec((await runIn(folder, ['baseline', 'create'])).out)?.[1];
  expect(made).toMatch(/ in 1 file$/);
  expect((await runIn(folder, ['baseline', 'show'])).out).toContain(`: ${String(made)}, created`);
});

describe('a program that has nothing checked', () => {
  it.each([[[]], [['empty']], [['!*.csv']], [['lintanide.parts.csv']]])(
    'is told so, as on the command line: %j',
    async (patterns) => {
      const cwd = await folderOf({ ...REGISTER, 'a.csv': BOM });
      await mkdir(join(cwd, 'empty'));
      const linter = await createLinter({ cwd, configFile: null });
      await expect(linter.check(patterns)).rejects.toMatchObject({ name: 'UsageError', code: 'nothing-found' });
    },
  );

  it('has content checked, whatever it is', async () => {
    const linter = await createLinter({ cwd: await folderOf({}), configFile: null });
    expect((await linter.checkContent('', 'new.csv')).summary).toMatchObject({ files: 1, checked: 0 });
  });
});
