import { describe, expect, it } from 'vitest';
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
      const io = guardedIo(parse(argv), { stdout } as unknown as CliIo);
      for (const piece of pieces) await io.stdout.write(piece);
      return all;
    };
    expect(await shown(['dump', 'a.xlsx'], 'a\n:', ':x\n', '::error::y', '::z\n')).toBe('a\n::x\n\\::error::y::z\n');
    expect(await shown(['dump', 'a.xlsx', '--csv'], '::error::y\n')).toBe('::error::y\n');
  });
});
