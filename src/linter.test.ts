import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuiltins } from './builtin.ts';
import { BOM, folderOf } from './cli/commands.fixture.ts';
import { PluginError } from './errors.ts';
import * as api from './index.ts';
import { createLinter, type LinterOptions } from './linter.ts';
import { definePlugin, type Plugin } from './plugin.ts';
import type { Rule } from './rules/types.ts';

describe('createLinter', () => {
  it('lints files under the nearest configuration, read once', async () => {
    const cwd = await folderOf({ 'a.csv': BOM, 'lintanide.config.json': '{ "failOn": "info", "asOf": "2026-01-01" }' });
    const linter = await createLinter({ cwd });
    expect(linter.config.failOn).toBe('info');
    const verdict = await linter.check('a.csv');
    expect([verdict.asOf, verdict.exitCode]).toEqual(['2026-01-01', 1]);
    expect((await createLinter({ cwd, configFile: null })).config.failOn).toBe('error');
  });

  it('lints what is no file yet, with the register beside its name', async () => {
    const register = 'partNumber,state,owner,due\nMAG-1,open,ana,2099-01-01\nOX-1,open,ana,2099-01-01\n';
    const cwd = await folderOf({ 'lintanide.parts.csv': register });
    const linter = await createLinter({ cwd });
    expect((await linter.checkContent(BOM, 'new.csv')).exitCode).toBe(0);
    expect((await linter.checkContent(new TextEncoder().encode('PK\u0003\u0004'), 'new.xlsx')).exitCode).toBe(3);
  });

  it('knows suppressions and the baseline', async () => {
    const suppressions = { suppressions: [{ files: 'old/*', reason: 'no longer built', by: 'jun' }] };
    const cwd = await folderOf({ 'lintanide.suppressions.json': JSON.stringify(suppressions) });
    const linter = await createLinter({ cwd });
    expect((await linter.checkContent(BOM, 'old/a.csv')).summary.suppressed).toBeGreaterThan(0);
    expect((await linter.checkContent(BOM, 'new/a.csv')).summary.suppressed).toBe(0);
  });

  it('refuses a date that is none, before anything is read', async () => {
    for (const asOf of ['garbage', '2026-02-30', ''])
      await expect(createLinter({ asOf })).rejects.toThrow(
        expect.objectContaining({ name: 'UsageError', code: 'bad-date' }),
      );
  });

  it('refuses a wrong word', async () => {
    const config = { failOn: 'never' } as unknown as { failOn: 'error' };
    await expect(createLinter({ cwd: await folderOf({}), config })).rejects.toThrow('failOn: unknown value "never"');
  });
});

describe('plugins of one’s own', () => {
  const rule: Rule = {
    id: 'acme/magnets',
    meta: { category: 'data', severity: 'warning', summary: 'A magnet.', messages: { found: 'a magnet' } },
    create: (context) => ({
      part(part) {
        if (part.contents.length > 0) context.report(part, { messageId: 'found' });
      },
    }),
  };
  const acme = definePlugin({ name: 'acme', rules: [rule] });
  const found = async (options: LinterOptions) => {
    const linter = await createLinter({ cwd: await folderOf({}), configFile: null, asOf: '2026-11-24', ...options });
    const { units, packs, exitCode } = await linter.checkContent(
      'Part number,Description,Qty\nMAG-1001,Magnet N42SH,8\n',
      'a.csv',
    );
    return {
      rules: units.flatMap(({ findings }) => findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).sort(),
      packs: packs.map(({ id }) => id),
      exitCode,
    };
  };

  it('stand beside the law that comes with the tool', async () => {
    const bundled = { rules: ['mofcom/controlled-item error'], packs: ['mofcom'], exitCode: 1 };
    expect(await found({})).toEqual(bundled);
    expect(await found({ plugins: [] })).toEqual(bundled);
    expect(await found({ plugins: [acme] })).toEqual({
      ...bundled,
      rules: ['acme/magnets warning', 'mofcom/controlled-item error'],
    });
    expect((await found({ plugins: [acme], config: { rules: { 'acme/magnets': 'off' } } })).rules).toEqual(
      bundled.rules,
    );
  });

  it('stand alone only where that is said, and with a pack: without one, no bill would ever be unclean', async () => {
    for (const options of [{ bundled: false }, { bundled: false, plugins: [acme] }])
      await expect(found(options)).rejects.toThrow(expect.objectContaining({ name: 'PluginError', code: 'no-packs' }));
    const [mofcom] = await loadBuiltins();
    const law = definePlugin({ ...acme, packs: mofcom?.packs ?? [] });
    expect(await found({ bundled: false, plugins: [law] })).toEqual({
      rules: ['acme/magnets warning'],
      packs: ['mofcom'],
      exitCode: 0,
    });
  });

  it('are refused where one would stand in for another', async () => {
    const refused = async (...plugins: Plugin[]): Promise<string> =>
      createLinter({ plugins }).then(String, (error: unknown) =>
        error instanceof PluginError ? error.code : String(error),
      );
    expect(await refused(acme, acme)).toBe('plugin-twice');
    expect(await refused(definePlugin({ name: 'mofcom' }))).toBe('plugin-twice');
    const named = (name: string, ...ids: string[]) => definePlugin({ name, rules: ids.map((id) => ({ ...rule, id })) });
    expect(await refused(named('b', 'mofcom/controlled-item'))).toBe('rule-fault');
    expect(await refused(named('b', 'b/x', 'b/x'))).toBe('rule-twice');
    expect(await refused(named('data', 'data/cas-check-digit'))).toBe('rule-twice');
  });

  it.each([
    ['api', 'A plugin of your own', [['acme/no-drawing error', 'mofcom/controlled-item error']]],
    ['plugins', 'Rules', ['acme/quantity info SCR-1 400']],
    ['plugins', 'Dialects', ['acme/erp A-1 1', 'acme/erp A-1 > M-7 8']],
    ['plugins', 'Testing', []],
  ])('work as docs/%s.md shows: %s', async (name, heading, says) => {
    const page = readFileSync(resolve(import.meta.dirname, `../docs/${name}.md`), 'utf8');
    const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
    const [example] = /(?<=```js\n)[\s\S]+?(?=```)/.exec(section) ?? [''];
    const body = example.replace(/^import (\{[^}]+\}) from ('[^']+');$/gm, 'const $1 = await load($2);');
    const modules: Record<string, () => Promise<unknown>> = {
      lintanide: () => Promise.resolve(api),
      'lintanide/plugin': () => import('./plugin.ts'),
      'lintanide/testing': () => import('./testing.ts'),
      'node:assert/strict': () => import('node:assert/strict'),
    };
    const AsyncFunction = (async () => Promise.resolve()).constructor as new (
      ...parts: string[]
    ) => (...given: unknown[]) => Promise<void>;
    const log: unknown[] = [];
    const told = (...said: unknown[]): unknown => log.push(said.length === 1 ? said[0] : said.join(' '));
    await new AsyncFunction('load', 'console', body)((name: string) => modules[name]?.(), { log: told });
    expect(log).toEqual(says);
  });
});
