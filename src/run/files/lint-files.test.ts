import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveConfig } from '../../config/resolve.ts';
import { PluginError } from '../../errors.ts';
import { lint } from '../lint.ts';
import { definePlugin, type Plugin } from '../../plugin.ts';
import type { Rule } from '../../rules/types.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lintanide-files-'));
  for (const name of ['a', 'b', 'c'])
    await writeFile(
      join(cwd, `${name}.csv`),
      `Part number,Description,Qty\n${name.toUpperCase()}-10001,NdFeB magnet N42SH,1\n`,
    );
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** A plugin whose rule throws at the magnet of file b. */
function throwing(error: Error): Plugin {
  const rule: Rule = {
    id: 'test/throws',
    meta: { category: 'data', severity: 'warning', summary: 'throws', messages: {} },
    create: () => ({
      part: ({ partNumber }) => {
        if (partNumber === 'B-10001') throw error;
      },
    }),
  };
  return definePlugin({ name: 'test', rules: [rule] });
}

const run = (plugins?: readonly Plugin[]) =>
  lint({
    cwd,
    patterns: ['.'],
    config: resolveConfig({}, { source: null, root: cwd }),
    asOf: '2026-11-24',
    ...(plugins && { plugins }),
  });

describe('a bug', () => {
  it('costs the file that ran into it, and tells where it is', async () => {
    const { records, bugs, plan } = await run([throwing(new TypeError('x is undefined'))]);
    expect(records.map(({ status }) => status)).toEqual(['checked', 'unreadable', 'checked']);
    expect(records[1]).toMatchObject({ path: 'b.csv', error: { code: 'internal-error' } });
    expect(records[1]?.error?.message).toContain('the rule test/throws: x is undefined');
    // No command runs a rule of a program's own again.
    expect(records[1]?.error?.hint).toMatch(/^It stopped at .*lint-files\.test\.ts:\d+/);
    expect(bugs).toEqual([{ path: 'b.csv', stack: expect.stringContaining('lint-files.test.ts') as string }]);
    expect(plan).toMatchObject({
      workers: 1,
      reason: 'plugins are given as objects, which cannot be sent to another thread',
    });
  });

  it('is told from what is wrong for every file', async () => {
    const error = new PluginError('no-window', 'A clause states no window.', 'Correct the pack.');
    await expect(run([throwing(error)])).rejects.toBe(error);
  });
});

it('a run of few files stays in one thread, and says why', async () => {
  expect((await run()).plan).toMatchObject({ workers: 1, reason: 'there is too little to do for threads' });
});
