import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, inFolder } from '../../discover/folder.fixture.ts';
import { runReal } from '../cli-io.fixture.ts';
import { parse } from '../flags/args.ts';
import type { CliIo } from '../deps.ts';
import { guardedIo, withoutCommands } from './commands-broken.ts';
import { guardFor } from './service-commands.ts';

describe('a log that a CI service reads', () => {
  it.each([
    ['::add-mask::x', '\\::add-mask::x'],
    ['a.csv\n    ::stop-commands::x\n', 'a.csv\n    \\::stop-commands::x\n'],
    ['part ##[set-env name=A]b', 'part #\\#[set-env name=A]b'],
    ['##vso[task.setvariable]', '#\\#vso[task.setvariable]'],
    ['##teamcity[x]', '#\\#teamcity[x]'],
  ])('gets no order by %j', (text, shown) => {
    expect(withoutCommands(text)).toBe(shown);
  });

  it.each(['a.csv:BOM!D17: error', 'std::vector', '## heading', 'Rev ##', ': x'])('keeps %j', (text) => {
    expect(withoutCommands(text)).toBe(text);
  });

  it('is guarded where there is such a service, and only what people read', () => {
    const order = '::warning::x\n';
    expect(guardFor('stylish', { GITHUB_ACTIONS: 'true' })?.(order)).not.toBe(order);
    expect(guardFor('agent', { TF_BUILD: 'True' })?.(order)).not.toBe(order);
    expect(guardFor('stylish', {})).toBeNull();
    expect(guardFor('github', { GITHUB_ACTIONS: 'true' })).toBeNull();
    expect(guardFor('json', { GITHUB_ACTIONS: 'true' })).toBeNull();
  });

  it('gets none from commands that print what a file holds, in whatever pieces, but where a program reads them', async () => {
    const shown = async (argv: readonly string[], ...pieces: readonly string[]): Promise<string> => {
      let all = '';
      const stdout = { isTTY: false, columns: null, write: (text: string) => Promise.resolve(void (all += text)) };
      const guard = guardedIo({ stdout, stderr: stdout } as unknown as CliIo);
      const io = guard.ioOf(parse(argv));
      for (const piece of pieces) await io.stdout.write(piece);
      await guard.end();
      return all;
    };
    expect(await shown(['dump', 'a.xlsx'], 'a\n:', ':x\n', '::error::y', '::z\n')).toBe('a\n\\::x\n\\::error::y::z\n');
    expect(await shown(['dump', 'a.xlsx'], 'a\n', '', '::error::x\n')).toBe('a\n\\::error::x\n');
    expect(await shown(['dump', 'a.xlsx'], 'a\n', '  ', '::error::x')).toBe('a\n  \\::error::x');
    expect(await shown(['dump', 'a.xlsx'], '#', '#[error]x', '\n')).toBe('#\\#[error]x\n');
    expect(await shown(['dump', 'a.xlsx'], '##', 'vso', '[task]')).toBe('#\\#vso[task]');
    expect(await shown(['dump', 'a.xlsx', '--csv'], '::error::y\n')).toBe('::error::y\n');
  });
});

describe('what is said on the standard error of a CI service', () => {
  const said = async (
    words: readonly string[],
    env: Record<string, string> = { GITHUB_ACTIONS: 'true' },
  ): Promise<string> => (await runReal(folder.path, words, { env })).err;
  inFolder();

  it.each(['stylish', 'github'])(
    'gives no order by a key of a configuration, whatever the report: %s',
    async (reporter) => {
      await writeFile(join(folder.path, 'lintanide.config.json'), '{"a\\n::stop-commands::t": 1}');
      await writeFile(join(folder.path, 'a.csv'), 'Part,Qty\nScrew,1\n');
      const text = await said(['a.csv', '--reporter', reporter]);
      expect(text).toMatch(/unknown key/);
      expect(text).not.toMatch(/^\s*::/m);
    },
  );

  it('gives none by words of the command line', async () => {
    const words = ['a.csv', '--rule', '##[stop-commands]t:off'];
    expect(await said(words)).toContain('#\\#[stop-commands]t');
    expect(await said(words, {})).toContain('##[stop-commands]t');
    expect(await said(['--##[stop-commands]t'])).not.toContain('##[');
  });

  it('gives none by the name of a list', async () => {
    await writeFile(join(folder.path, '.gitignore'), '*.csv\n');
    await mkdir(join(folder.path, '.git'));
    await writeFile(join(folder.path, '##[stop-commands]t bom.csv'), 'Part,Qty\nScrew,1\n');
    const text = await said(['.', '--reporter', 'github']);
    expect(text).toContain('[stop-commands]');
    expect(text).not.toContain('##[');
  });
});
