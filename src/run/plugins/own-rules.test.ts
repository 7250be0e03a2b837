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
    [
      'a severity that is none',
      { meta: { ...META, severity: 'eror' } },
      'meta.severity: unknown value "eror". Did you mean "error"?',
    ],
    [
      'a category that is none',
      { meta: { ...META, category: 'contents' } },
      'meta.category: unknown value "contents". Did you mean "content"?',
    ],
    ['no name of its own', { id: 'x' }, 'id: expected an id of the form namespace/name'],
    ['the name of another plugin', { id: 'other/x' }, '"other/x" is not named after its plugin. Call it "acme/x"'],
    ['nothing to run', { create: null }, 'create: expected a function, found null'],
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
        context.report(part, { messageId: 'found', data: { what: 'y' }, question: { messageId: 'who', data: {} } });
      },
      'asks "who", which is none of its questions',
    ],
    [
      'a basis',
      (context, part) => {
        context.report(part, { messageId: 'found', data: { what: 'y' }, basis: 'items' as never });
      },
      'reports: basis: unknown value "items". Did you mean "item"?',
    ],
    [
      'words without what they name',
      (context, part) => {
        context.report(part, { messageId: 'found', data: {} });
      },
      'reports "found" without "what"',
    ],
    [
      'data that nobody could read out',
      (context, part) => {
        context.report(part, { messageId: 'found', data: { what: { of: 1 } as never } });
      },
      'data.what: expected a text, a number or a list of texts, found an object',
    ],
    [
      'a severity',
      (context, part) => {
        context.report(part, { messageId: 'found', data: { what: 'y' }, severity: 'error' } as never);
      },
      'unknown key "severity"',
    ],
    [
      'nothing',
      (context, part) => {
        context.report(part, null as never);
      },
      'acme/x reports: expected an object, found null',
    ],
    [
      'no part',
      (context) => {
        (context.report as (report: object) => void)({ messageId: 'found', data: { what: 'y' } });
      },
      'acme/x reports on an object, which is no part',
    ],
    [
      'a line',
      (context, part) => {
        context.report(part, { messageId: 'found', data: { what: 'y' }, lines: [999] });
      },
      'reports line 999 of ',
    ],
    [
      'a field',
      (context, part) => {
        context.report(part, { messageId: 'found', data: { what: context.text(part.lines[0] ?? 0, 'drawingg') } });
      },
      'acme/x asks for the text of "drawingg", which is no field',
    ],
    ['time to wait', () => Promise.resolve(), 'has a "part" that is async'],
  ])('is stopped where it reports with %s that it does not have', async (_, part, words) => {
    await expect(findingsOf(ruleOf({}, part))).rejects.toThrow(words);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'acme/x has a "create" that gives no listener: expected an object, found nothing'],
    ['a function', () => undefined, 'expected an object, found a function'],
    ['a promise', Promise.resolve({}), 'acme/x has a "create" that is async'],
    ['a misspelt name', { parts: () => undefined }, 'unknown key "parts". Did you mean "part"?'],
    ['what is no function', { part: 3 }, 'part: expected a function, found 3'],
  ])('is stopped where it gives %s to be called by', async (_, listener, words) => {
    await expect(findingsOf(ruleOf({ create: () => listener }))).rejects.toThrow(words);
  });

  it('may give an object of a class', async () => {
    class Magnets {
      readonly seen = new Set<string>();
      readonly #context: RuleContext;
      constructor(context: RuleContext) {
        this.#context = context;
      }
      part(part: PartView): void {
        if (!this.seen.has(part.key)) this.#context.report(part, { messageId: 'found', data: { what: 'y' } });
        this.seen.add(part.key);
      }
    }
    expect(
      (await findingsOf(ruleOf({ create: (context: RuleContext) => new Magnets(context) }))).length,
    ).toBeGreaterThan(0);
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
