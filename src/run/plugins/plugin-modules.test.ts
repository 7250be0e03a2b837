import { describe, expect, it } from 'vitest';
import { folderOf } from '../../cli/commands.fixture.ts';
import { LintanideError } from '../../errors.ts';
import { createLinter } from '../../linter.ts';

const RULE = `{
  id: 'acme/counted',
  meta: {
    category: 'data', severity: 'info', summary: 'How many parts there are.', messages: { many: '{count} parts' },
    optionsSchema: { properties: { least: { type: 'integer', minimum: 0 } } }, defaultOptions: { least: 0 },
  },
  create: ({ bom, options, report }) => ({
    bom() {
      if (bom.partCount >= options.least) report(null, { messageId: 'many', data: { count: bom.partCount } });
    },
  }),
}`;
const PLUGIN = `{ name: 'acme', rules: [${RULE}] }`;
const CSV = 'Part number,Description,Qty\nSCR-1,Screw M3,400\n';
const CONFIG = '{\n  "plugins": ["./acme.mjs"]\n}';

/** What is found in a list under the configuration of a folder with these files. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const linter = await createLinter({ cwd: await folderOf(files) });
  const { units } = await linter.checkContent(CSV, 'new.csv');
  return units.flatMap(({ findings }) => findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`));
}

/** What is said of it: the folder's name is left out. */
async function refused(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await folderOf(files);
  try {
    await createLinter({ cwd });
    return 'silence';
  } catch (error) {
    if (!(error instanceof LintanideError)) throw error;
    return `${error.code} ${error.message.replaceAll(cwd, '')} ${error.hint}`;
  }
}

describe('plugins that a configuration names', () => {
  it('by the path of a module from its folder', async () => {
    expect(await found({ 'lintanide.config.json': CONFIG, 'acme.mjs': `export default ${PLUGIN};` })).toEqual([
      'acme/counted info',
    ]);
    const below = {
      'lintanide.config.json': '{ "plugins": ["lint/acme.cjs"] }',
      'lint/acme.cjs': `module.exports = ${PLUGIN};`,
    };
    expect(await found(below)).toEqual(['acme/counted info']);
  });

  it('as the package that a module beside it would import', async () => {
    const base = 'node_modules/lintanide-plugin-acme';
    const manifest = { name: 'lintanide-plugin-acme', type: 'module', exports: { '.': { import: './plugin.js' } } };
    const files = {
      'lintanide.config.json': '{ "plugins": ["lintanide-plugin-acme"] }',
      [`${base}/package.json`]: JSON.stringify(manifest),
      [`${base}/plugin.js`]: `export default ${PLUGIN};`,
    };
    expect(await found(files)).toEqual(['acme/counted info']);
  });

  it('as an object, where it is a program', async () => {
    const files = { 'lintanide.config.mjs': `export default { plugins: ['supply-risk', ${PLUGIN}] };` };
    expect(await found(files)).toEqual(['acme/counted info']);
    const linter = await createLinter({ cwd: await folderOf(files) });
    expect(linter.config.plugins).toEqual(['supply-risk']);
    expect(linter.config.ownPlugins).toMatchObject([{ name: 'acme', module: 'lintanide.config.mjs', at: 1 }]);
  });

  it('as what a compiler made of a module for require', async () => {
    const compiled = `Object.defineProperty(exports, '__esModule', { value: true });\nexports.default = ${PLUGIN};`;
    const files = { 'lintanide.config.json': '{ "plugins": ["./acme.cjs"] }', 'acme.cjs': compiled };
    expect(await found(files)).toEqual(['acme/counted info']);
  });

  it('whose rules it may set, with the options that they have', async () => {
    const of = (rules: object): Readonly<Record<string, string>> => ({
      'lintanide.config.json': JSON.stringify({ plugins: ['./acme.mjs'], rules }),
      'acme.mjs': `export default ${PLUGIN};`,
    });
    expect(await found(of({ 'acme/counted': 'error' }))).toEqual(['acme/counted error']);
    expect(await found(of({ 'acme/counted': ['warning', { least: 2 }] }))).toEqual([]);
    expect(await refused(of({ 'acme/count': 'error' }))).toContain('Did you mean "acme/counted"?');
    expect(await refused(of({ 'acme/counted': ['error', { least: -1 }] }))).toContain('config-invalid');
  });

  it('whose dialects its overrides may name', async () => {
    const dialect = `{ name: 'acme/list', title: 'ACME', recognise: { headers: [['Artikel ACME']] }, columns: { partNumber: ['Artikel ACME'] } }`;
    const of = (dialects: string): Readonly<Record<string, string>> => ({
      'lintanide.config.json': JSON.stringify({ plugins: ['./acme.mjs'], overrides: [{ dialects, rules: {} }] }),
      'acme.mjs': `export default { name: 'acme', dialects: [${dialect}] };`,
    });
    expect(await refused(of('acme/list'))).toBe('silence');
    expect(await refused(of('acme/lists'))).toContain('Did you mean "acme/list"?');
  });

  it('given to a linter in a configuration that is no file: by path, or as an object', async () => {
    const cwd = await folderOf({ 'acme.mjs': `export default ${PLUGIN};` });
    const named = await createLinter({ cwd, config: { plugins: ['./acme.mjs'] } });
    expect(named.config.ownPlugins).toMatchObject([{ name: 'acme', rules: ['acme/counted'] }]);
    const other = { name: 'other', rules: [] };
    const { units } = await (
      await createLinter({ cwd, config: { plugins: [other, './acme.mjs'] } })
    ).checkContent(CSV, 'a.csv');
    expect(units[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(['acme/counted']);
  });
});

describe('what is said, with its place, of a plugin that', () => {
  const PLACE = '/lintanide.config.json:2:15: plugins[0]: ';
  const WRONG: readonly [name: string, module: string | null, says: string][] = [
    ['is not there', null, `plugin-not-found ${PLACE}there is no file /acme.mjs.`],
    ['exports nothing', 'export const x = 1;', `plugin-no-export ${PLACE}/acme.mjs has no default export.`],
    ['cannot be loaded', 'import "./gone.mjs";', `plugin-failed ${PLACE}./acme.mjs could not be loaded: `],
    ['stops', 'throw new Error("no licence");', `plugin-failed ${PLACE}./acme.mjs could not be loaded: no licence`],
    ['is none', 'export default { name: "acme", rule: [] };', `plugin-fault ${PLACE}The plugin "acme": rule: unknown key "rule".`],
    ['has a rule that is none', 'export default { name: "acme", rules: [{ id: "acme/x" }] };', `rule-fault ${PLACE}The rule acme/x of the plugin "acme": `],
  ]; // prettier-ignore
  it.each(WRONG)('%s', async (_, module, says) => {
    const files = { 'lintanide.config.json': CONFIG, ...(module !== null && { 'acme.mjs': module }) };
    expect(await refused(files)).toContain(says);
  });

  it('has a misspelt name, or is no module', async () => {
    const of = (plugins: unknown): Promise<string> => refused({ 'lintanide.config.json': JSON.stringify({ plugins }) });
    expect(await of(['suply-risk'])).toContain('Did you mean "supply-risk"?');
    expect(await of(['./acme.json'])).toContain('plugin-extension');
    expect(await of([{ name: 'acme' }])).toContain('a plugin cannot stand in JSON');
    expect(await of([4])).toContain('found 4');
    expect(await of([''])).toContain('config-invalid');
  });

  it('is there twice', async () => {
    const files = {
      'lintanide.config.json': '{ "plugins": ["./a.mjs", "./b.mjs"] }',
      'a.mjs': `export default ${PLUGIN}`,
      'b.mjs': `export default ${PLUGIN}`,
    };
    expect(await refused(files)).toContain('plugin-twice There are two plugins "acme".');
  });
});
