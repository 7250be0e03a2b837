import { describe, expect, it } from 'vitest';
import { LintanideError } from '../../errors.ts';
import { createLinter } from '../../linter.ts';
import { defineDialect, definePlugin, defineRule, type Plugin } from '../../plugin.ts';
import { judgeText, lintText, readLists } from '../../testing.ts';

const CSV = 'Part number,Description,Qty\nMAG-7,Magnet N35,2\n';
const META = { category: 'data', severity: 'warning', summary: 'It is.', messages: { is: '{part} is.' } };
const RULE = { id: 'acme/is', meta: META, create: () => ({}) };
const RECOGNISE = { headers: [['Artikel ACME'], ['Stück ACME']] };
const DIALECT = { name: 'acme/list', title: 'ACME', recognise: RECOGNISE, columns: { partNumber: ['Artikel ACME'] } };
const FORMAT = { name: 'acme-xml', title: 'ACME', roots: [{ local: 'Acme' }], read: () => ({ elements: {} }) };

/** As JavaScript would hand it over: no type has seen it. */
const given = (value: unknown): Plugin => value as Plugin;
const rule = (more: object): unknown => ({ name: 'acme', rules: [{ ...RULE, ...more }] });
const meta = (more: object): unknown => rule({ meta: { ...META, ...more } });
const dialect = (more: object): unknown => ({ name: 'acme', dialects: [{ ...DIALECT, ...more }] });

const told = (error: unknown): string =>
  error instanceof LintanideError
    ? `${error.code}: ${error.message} | ${error.hint}`
    : `no error of ours: ${String(error)}`;
const from = async (run: () => unknown): Promise<string> => {
  try {
    await run();
    return 'silence';
  } catch (error) {
    return told(error);
  }
};

const WRONG: readonly [name: string, plugin: unknown, says: readonly string[]][] = [
  ['no plugin', null, ['plugin-fault', 'expected an object, found null']],
  ['its name alone', 'acme', ['plugin-fault', 'found "acme"', 'definePlugin']],
  ['a module', { default: { name: 'acme' } }, ['plugin-fault', 'unknown key "default"', 'default export']],
  ['a promise', Promise.resolve({ name: 'acme' }), ['plugin-fault', '"name" is missing', 'await']],
  ['no name', { name: '' }, ['plugin-fault', 'name: expected']],
  ['a key that is none', { name: 'acme', rule: [] }, ['plugin-fault', 'plugin "acme"', 'unknown key "rule". Did you mean "rules"?']],
  ['rules by name', { name: 'acme', rules: { is: RULE } }, ['plugin "acme"', 'rules: expected a list, found an object', '[']],
  ['no rule', { name: 'acme', rules: [null] }, ['rule-fault', 'rules[0]', 'found null']],
  ['no meta', rule({ meta: undefined }), ['rule-fault', 'rule acme/is', '"meta" is missing']],
  ['no messages', meta({ messages: undefined }), ['rule-fault', 'rule acme/is', '"messages" is missing']],
  ['a message that is no text', meta({ messages: { is: 3 } }), ['meta.messages.is: expected a text, found 3']],
  ['a severity that is none', meta({ severity: 'warn' }), ['meta.severity', 'Did you mean "warning"?']],
  ['a misspelt key of a rule', meta({ mesages: {} }), ['rule acme/is', 'Did you mean "messages"?']],
  ['the name of another', rule({ id: 'other/is' }), ['rule other/is', 'acme/is']],
  ['a schema of nonsense', meta({ optionsSchema: { type: 'object', properties: { a: { type: 'txt' } } } }), ['meta.optionsSchema.properties.a.type', 'unknown value "txt"']],
  ['a default that its schema refuses', meta({ optionsSchema: { properties: { a: { type: 'number' } } }, defaultOptions: { b: 1 } }), ['defaultOptions.b', 'unknown option "b"']],
  ['no recognition', dialect({ recognise: undefined }), ['dialect-fault', 'dialect acme/list', '"recognise" is missing']],
  ['recognition by nothing', dialect({ recognise: { headers: [] } }), ['dialect acme/list', 'recognise.headers', 'empty']],
  ['headers that are no groups', dialect({ recognise: { headers: ['Artikel'] } }), ['recognise.headers[0]: expected a list, found "Artikel"']],
  ['a field that is none', dialect({ columns: { partNo: ['x'] } }), ['columns.partNo', 'unknown field "partNo". Did you mean "partNumber"?']],
  ['a header in place of a list', dialect({ columns: { partNumber: 'x' } }), ['columns.partNumber: expected a list']],
  ['a hierarchy that is none', dialect({ hierarchy: 'levels' }), ['hierarchy', 'Did you mean "level"?']],
  ['a misspelt key of a dialect', dialect({ hirarchy: 'level' }), ['Did you mean "hierarchy"?']],
  ['a kind of line that is none', dialect({ lines: [{ column: ['x'], is: ['y'], kind: 'refrence' }] }), ['lines[0].kind', 'Did you mean "reference"?']],
  ['a blank that is no number', dialect({ quantities: { blank: '1' } }), ['quantities.blank: expected a number']],
  ['a dialect of another name', dialect({ name: 'list' }), ['dialect list', 'acme/list']],
  ['a dialect twice', { name: 'acme', dialects: [DIALECT, DIALECT] }, ['dialect-twice', 'acme/list']],
  ['a format without a name', { name: 'acme', formats: [{}] }, ['format-fault', 'formats[0]', '"name" is missing']],
  ['a format that reads nothing', { name: 'acme', formats: [{ ...FORMAT, read: null }] }, ['format acme-xml', 'read: expected a function, found null']],
  ['a pack of nothing', { name: 'acme', packs: [{}] }, ['pack-fault', 'packs[0]', '"id" is missing']],
]; // prettier-ignore

describe('a plugin of a wrong shape', () => {
  it.each(WRONG)('is refused when a linter is made: %s', async (_, plugin, says) => {
    const said = await from(() => createLinter({ configFile: null, plugins: [given(plugin)] }));
    for (const words of says) expect(said).toContain(words);
  });

  it.each(WRONG)('is refused by the tester too, in the same words: %s', async (_, plugin) => {
    const said = await from(() => createLinter({ configFile: null, plugins: [given(plugin)] }));
    expect(await from(() => lintText(given(plugin), { csv: CSV }))).toBe(said);
    expect(await from(() => readLists([given(plugin)], 'a.csv', new TextEncoder().encode(CSV)))).toBe(said);
  });

  it('is told whole: each wrong word, by rule', async () => {
    const rules = [
      { ...RULE, id: 'acme/a', create: 1 },
      { ...RULE, id: 'acme/b', meta: { ...META, category: 'law' } },
    ];
    const said = await from(() => createLinter({ configFile: null, plugins: [given({ name: 'acme', rules })] }));
    expect(said).toContain('The rule acme/a of the plugin "acme": create: expected a function');
    expect(said).toContain('The rule acme/b of the plugin "acme": meta.category: unknown value "law"');
  });

  it('is none where rules, dialects and formats are as documented', async () => {
    const plugin = given({ name: 'acme', rules: [RULE], dialects: [DIALECT], formats: [FORMAT], packs: undefined });
    expect(await from(() => createLinter({ configFile: null, plugins: [plugin] }))).toBe('silence');
    expect(await from(() => judgeText(plugin, { csv: CSV }))).toBe('silence');
  });

  it('is looked for once, when the linter is made', async () => {
    let looked = 0;
    const counted = { ...RULE, get meta() { looked += 1; return META; } }; // prettier-ignore
    const linter = await createLinter({ configFile: null, plugins: [given({ name: 'acme', rules: [counted] })] });
    const before = looked;
    await linter.checkContent('Part number,Description,Qty\nSCR-1,Screw,2\n', 'a.csv');
    await linter.checkContent('Part number,Description,Qty\nSCR-1,Screw,2\n', 'b.csv');
    expect(looked).toBe(before);
  });
});

describe('what a plugin is typed by', () => {
  it('takes options that are an interface', () => {
    interface Options {
      readonly least: number;
    }
    const own = defineRule<Options>({
      id: 'acme/is',
      meta: { ...META, category: 'data', severity: 'warning', defaultOptions: { least: 1 } },
      create: ({ options }) => ({ bom: () => void options.least.toFixed() }),
    });
    expect(definePlugin({ name: 'acme', rules: [own], dialects: [defineDialect(DIALECT)] }).rules).toHaveLength(1);
  });
});

describe('what is asked of a linter or a tester', () => {
  const linter = () => createLinter({ configFile: null });
  const no = (value: unknown): never => value as never;
  it.each<[string, () => unknown, readonly string[]]>([
    ['a misspelt option', () => createLinter(no({ configFil: null })), ['bad-option', 'createLinter', 'Did you mean "configFile"?']],
    ['options that are none', () => createLinter(no('x')), ['bad-option', 'expected an object']],
    ['plugins that are no list', () => createLinter(no({ plugins: { name: 'acme' } })), ['bad-option', 'plugins: expected a list']],
    ['a folder that is not absolute', () => createLinter({ cwd: 'src' }), ['bad-option', 'cwd', 'absolute', '"src"']],
    ['a folder that is not there', () => createLinter({ cwd: '/no/such/folder' }), ['no-folder', '/no/such/folder']],
    ['two configurations', () => createLinter({ config: {}, configFile: '/a.json' }), ['bad-option', 'config', 'configFile']],
    ['patterns that are none', async () => (await linter()).check(no(3)), ['bad-option', 'check', 'patterns', 'found 3']],
    ['content that is none', async () => (await linter()).checkContent(no({}), 'a.csv'), ['bad-option', 'content', 'found an object']],
    ['content without a name', async () => (await linter()).checkContent(CSV, no(undefined)), ['bad-option', '"name" is missing']],
    ['no plugin to test', () => lintText(no(undefined), { csv: CSV }), ['plugin-fault']],
    ['nothing to test it with', () => lintText({ name: 'acme' }, no({})), ['bad-option', 'lintText', '"csv" is missing']],
    ['a misspelt option of a test', () => lintText({ name: 'acme' }, no({ csv: CSV, mapping: [] })), ['bad-option', 'Did you mean "mappings"?']],
    ['a date of a test that is none', () => lintText({ name: 'acme' }, { csv: CSV, asOf: '2026-13-01' }), ['bad-date', '2026-13-01']],
    ['a rule to test that is none', () => lintText(given(rule({})), { csv: CSV, rules: ['acme/si'] }), ['unknown-rule', 'acme/si', 'Did you mean "acme/is"?']],
    ['options of a rule to test', () => lintText(given(rule({})), { csv: CSV, options: { 'acme/is': { a: 1 } } }), ['config-invalid', 'acme/is', 'unknown option "a"']],
    ['a list that is none', () => readLists([], 'a.csv', no(CSV)), ['bad-option', 'readLists', 'bytes']],
  ])('is refused with %s', async (_, run, says) => {
    const said = await from(run);
    for (const words of says) expect(said).toContain(words);
  }); // prettier-ignore

  it('lets a test give options to a rule', async () => {
    const plugin = given({
      name: 'acme',
      rules: [
        {
          ...RULE,
          meta: { ...META, optionsSchema: { properties: { word: { type: 'string' } } }, defaultOptions: { word: 'x' } },
          create: (context: { options: { word: string }; report: (part: null, report: object) => void }) => ({
            bom: () => {
              context.report(null, { messageId: 'is', data: { part: context.options.word } });
            },
          }),
        },
      ],
    });
    const words = async (options?: Record<string, Record<string, unknown>>): Promise<unknown> =>
      (await lintText(plugin, { csv: CSV, rules: ['acme/is'], ...(options && { options }) })).findings[0]?.data;
    expect(await words()).toEqual({ part: 'x' });
    expect(await words({ 'acme/is': { word: 'y' } })).toEqual({ part: 'y' });
  });
});
