import { describe, expect, it } from 'vitest';
import { BOM, folderOf } from './cli/commands.fixture.ts';
import { createLinter } from './linter.ts';

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

  it('refuses a wrong word', async () => {
    const config = { failOn: 'never' } as unknown as { failOn: 'error' };
    await expect(createLinter({ cwd: await folderOf({}), config })).rejects.toThrow('failOn: unknown value "never"');
  });
});
