import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ioIn } from './cli-io.fixture.ts';
import { folderOf, runIn } from './commands.fixture.ts';
import { runCli } from './run.ts';
import { services } from './services.ts';

const NUMBERS = Array.from({ length: 8 }, (_, index) => `MAG-100${String(index + 10)}`);
const BOM = `Part number,Description,Qty,Manufacturer\n${NUMBERS.map((number) => `${number},Magnet block NdFeB N42SH,2,Nordmark\n`).join('')}`;
const ASKING = ['--owner', 'ana', '--due', '2027-01-01'];

const registerIn = (folder: string): Promise<string> => readFile(join(folder, 'lintanide.parts.csv'), 'utf8');

describe('commands that run at the same time', () => {
  it('keep all that they say is kept: questions and answers', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const asked = await Promise.all(NUMBERS.map((number) => runIn(folder, ['ask', number, ...ASKING])));
    expect(asked.map(({ code, out }) => [code, out.includes('new line')])).toEqual(NUMBERS.map(() => [0, true]));
    const answered = await Promise.all(
      NUMBERS.map((number) => runIn(folder, ['answer', number, '--set', 'originMine=AU'])),
    );
    expect(answered.map(({ code }) => code)).toEqual(NUMBERS.map(() => 0));
    const lines = (await registerIn(folder)).trim().split('\n');
    expect(lines.slice(1).map((line) => line.split(',')[0]).sort()).toEqual(NUMBERS); // prettier-ignore
    expect(lines.filter((line) => line.endsWith(',AU'))).toHaveLength(NUMBERS.length);
    expect(await readdir(folder)).toEqual(['a.csv', 'lintanide.parts.csv']);
  });

  it('tell of the line where it stands in the end', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const outs = await Promise.all(NUMBERS.map((number) => runIn(folder, ['ask', number, ...ASKING])));
    const lines = (await registerIn(folder)).split('\n');
    for (const { out } of outs) {
      const [, line, number] = /^lintanide\.parts\.csv:(\d+) {2}(\S+)/.exec(out) ?? [];
      expect(lines[Number(line) - 1]).toMatch(new RegExp(`^${String(number)},`));
    }
  });

  it('ask a supplier once', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const runs = await Promise.all([0, 1, 2].map(() => runIn(folder, ['questions', 'a.csv', ...ASKING])));
    expect(runs.map(({ code, err }) => [code, err])).toEqual([[0, ''], [0, ''], [0, '']]); // prettier-ignore
    expect(runs.filter(({ out }) => out.includes('asked 1 supplier about 8 parts'))).toHaveLength(1);
    expect((await registerIn(folder)).trim().split('\n')).toHaveLength(1 + NUMBERS.length);
    expect((await readdir(join(folder, 'questions'))).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
  });
});

/** Asks, and has another run write this line to the register behind each linting; null: none. */
async function askedWhile(folder: string, lineOf: (lint: number) => string | null) {
  const { io, seen } = ioIn(folder);
  let lints = 0;
  const code = await runCli(['questions', 'a.csv', ...ASKING], io, {
    ...services,
    lint: async (request) => {
      const result = await services.lint(request);
      const line = lineOf(lints++);
      if (line !== null)
        await writeFile(join(folder, 'lintanide.parts.csv'), `partNumber,manufacturer,state,owner,due\n${line}\n`);
      return result;
    },
  });
  return { code, lints, seen };
}

describe('a register that is written while questions are made of it', () => {
  it('is read anew: what is asked already is not asked again', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const line = 'MAG-10010,Nordmark,open,bo,2027-02-02';
    const { code, lints, seen } = await askedWhile(folder, (lint) => (lint === 0 ? line : null));
    expect([code, lints, seen.err]).toEqual([0, 2, '']);
    expect(seen.out).toContain('asked 1 supplier about 7 parts');
    expect((await registerIn(folder)).split('\n')[1]).toBe(line);
  });

  it('each time ends the run with nothing written', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const { code, seen } = await askedWhile(
      folder,
      (lint) => `MAG-${String(20000 + lint)},Nordmark,open,bo,2027-02-02`,
    );
    expect([code, seen.out]).toEqual([2, '']);
    expect(seen.err).toContain('was changed by other runs each time before it could be written');
    expect(await readdir(folder)).toEqual(['a.csv', 'lintanide.parts.csv']);
  });
});

describe('a baseline', () => {
  it('that another run creates meanwhile is not overwritten', async () => {
    const folder = await folderOf({ 'a.csv': BOM, 'lintanide.config.json': '{}' });
    const runs = await Promise.all([0, 1].map(() => runIn(folder, ['baseline', 'create'])));
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(runs.find(({ code }) => code === 2)?.err).toContain('There is a baseline already');
  });
});
