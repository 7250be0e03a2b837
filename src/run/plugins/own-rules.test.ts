import { describe, expect, it } from 'vitest';
import { BOM, folderOf } from '../../cli/commands.fixture.ts';
import { resolveConfig } from '../../given.ts';
import { createLinter } from '../../linter.ts';
import { lint } from '../../api.ts';
import { definePlugin } from '../../plugin.ts';
import type { PartView, Rule, RuleContext } from '../../rules/types.ts';

const META = { category: 'data', severity: 'warning', summary: 'x', messages: { found: 'It is {what}.' } };
type Part = (context: RuleContext, part: PartView) => unknown;

/** As JavaScript would hand it over: no type has seen it. */
const ruleOf = (more: object, part: Part = () => undefined): Rule =>
  ({
    id: 'acme/x',
    meta: META,
    create: (context: RuleContext) => ({ part: (view: PartView) => part(context, view) }),
    ...more,
  }) as unknown as Rule;

async function findingsOf(rule: Rule): Promise<readonly string[]> {
  const linter = await createLinter({ configFile: null, plugins: [definePlugin({ name: 'acme', rules: [rule] })] });
  const { units } = await linter.checkContent(BOM, 'a.csv');
  return units.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)).filter((id) => id === 'acme/x');
}

describe('a rule that a program brings', () => {
  it('reports what it has words for', async () => {
    const rule = ruleOf({}, (context, part) => {
      context.report(part, { messageId: 'found', data: { what: 'y' } });
    });
    expect((await findingsOf(rule)).length).toBeGreaterThan(0);
  });

  it.each([
    ['a severity that is none', { meta: { ...META, severity: 'eror' } }, 'has the severity "eror"'],
    ['a category that is none', { meta: { ...META, category: 'contents' } }, 'has the category "contents"'],
    ['no name of its own', { id: 'x' }, 'has no id of the form namespace/name'],
    ['the name of another plugin', { id: 'other/x' }, 'other/x is of the plugin "acme", and is not named after it'],
    ['nothing to run', { create: null }, 'has no function "create"'],
  ])('is refused with %s', async (_, more, words) => {
    await expect(findingsOf(ruleOf(more))).rejects.toThrow(words);
  });

  it.each<[string, Part, string]>([
    [
      'a message',
      (context, part) => {
        context.report(part, { messageId: 'fund' });
      },
      'reports "fund", which is none of its messages',
    ],
    [
      'a question',
      (context, part) => {
        context.report(part, { messageId: 'found', question: { messageId: 'who', data: {} } });
      },
      'asks "who", which is none of its questions',
    ],
    [
      'a basis',
      (context, part) => {
        context.report(part, { messageId: 'found', basis: 'items' as never });
      },
      'reports on the basis "items"',
    ],
    ['time to wait', () => Promise.resolve(), 'has a "part" that is async'],
  ])('is stopped where it reports with %s that it does not have', async (_, part, words) => {
    await expect(findingsOf(ruleOf({}, part))).rejects.toThrow(words);
  });

  const bang = (): never => {
    throw new Error('bang');
  };
  it.each<[string, Rule]>([
    ['part', ruleOf({}, bang)],
    ['create', ruleOf({ create: bang })],
    ['bom', ruleOf({ create: () => ({ bom: bang }) })],
    [
      'what it reads of a part',
      ruleOf({}, (_, part) => (part as unknown as { none: { of: string } }).none.of.length > 0),
    ],
  ])('that throws is named, with where it did: in %s', async (_, rule) => {
    const linter = await createLinter({ configFile: null, plugins: [definePlugin({ name: 'acme', rules: [rule] })] });
    const { units, exitCode } = await linter.checkContent(BOM, 'a.csv');
    const { code, message, hint } = units[0]?.error ?? {};
    expect([code, exitCode]).toEqual(['internal-error', 3]);
    expect(message).toMatch(/a bug in lintanide or in a plugin: the rule acme\/x: (?:bang|Cannot read properties)/);
    expect(hint).toMatch(
      /^It stopped at .*own-rules\.test\.ts:\d+:\d+\)? and is to be mended .*"rules": \{ "acme\/x": "off" \}/,
    );
  });

  it('that throws leaves its stack with the records of a run', async () => {
    const plugins = [definePlugin({ name: 'acme', rules: [ruleOf({}, bang)] })];
    const cwd = await folderOf({ 'a.csv': BOM });
    const config = resolveConfig({}, { source: null, root: cwd });
    const { bugs } = await lint({ cwd, patterns: ['.'], config, asOf: '2026-11-24', plugins });
    expect(bugs).toMatchObject([{ path: 'a.csv' }]);
    expect(bugs[0]?.stack).toMatch(/^rule acme\/x\nError: bang\n +at .*own-rules\.test\.ts/);
  });
});
