import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../map/types.ts';
import { defaultLimits } from '../read/types.ts';
import { isEncoding } from './config-kinds.ts';
import { configSchema } from './config-schema.ts';
import { configKeys } from './config-shape.ts';
import { defineConfig } from './define.ts';
import { parseRegister } from '../judge/register/register.ts';
import { parseJsonc } from './jsonc.ts';
import { type ConfigHost, findConfig } from './find.ts';
import type { KnownWords } from './known-words.ts';
import { loadConfig } from './load.ts';
import { fileConfig, isIgnored, resolveConfig } from './resolve.ts';
import { type Config, LIMIT_NAMES } from './types.ts';
import { validate } from './validate.ts';

const KNOWN: KnownWords = {
  rules: ['mofcom/controlled-item', 'data/cas-check-digit'],
  measures: new Map([
    ['mofcom-2025-61', ['lapsed', 'extended']],
    ['mofcom-2025-70', ['lapsed', 'extended']],
    ['mofcom-2025-18', []],
  ]),
  idle: new Set(['mofcom-2025-70']),
};

const EVERYTHING: Config = defineConfig({
  $schema: './node_modules/lintanide/schema/config.schema.json',
  asOf: '2026-11-24',
  rules: { 'mofcom/controlled-item': 'warning', 'data/cas-check-digit': ['error', { strict: true }] },
  declarations: [
    'suppliers/*.xml',
    { files: ['a/*.shai'], parts: { 'CM-1': ['P-1'], 'CM-2': 'P-2' }, validMonths: 24 },
  ],
  itemMasters: ['masters/*.xlsx', { files: ['stock.csv'], key: 'Article', joins: 'drawing' }],
  mappings: [
    {
      files: 'boms/b*.csv',
      sheet: 'BOM',
      headerRow: 2,
      decimal: ',',
      columns: { partNumber: 'Txt1', description: ['Txt2', '#4'] },
    },
  ],
  trade: {
    ourCountry: 'KR',
    shipFrom: 'CN',
    shipTo: null,
    formAsShipped: 'loose',
    importer: 'A GmbH',
    endUser: null,
    endUserMilitary: false,
    endUse: 'civil',
    exportDate: '2026-11-24',
    unknownOrigin: 'presume-CN',
  },
  suppliers: './suppliers.csv',
  parties: { lists: ['./lists/watch.csv'], holdings: [{ company: 'A GmbH', owner: 'B AG', share: 50 }] },
  prices: { currency: 'EUR' },
  policy: { reportFrom: 0.2, othersFrom: 0.5, traces: true },
  ignore: ['**/old/**'],
  failOn: 'warning',
  maxWarnings: 10,
  concurrency: 4,
  cache: true,
  encoding: 'windows-1252',
  limits: { cells: 1000 },
  pins: { 'mofcom-2025-61': { branch: 'extended', by: 'counsel', source: 'note of 2026-11-20', until: '2027-01-10' } },
  packs: ['./law.json'],
  plugins: ['supply-risk'],
  locale: 'ko',
  suppressions: './known.json',
  baseline: './baseline.json',
  overrides: [
    { dialects: ['sap/explosion'], sheets: 'Spare*', rules: { 'data/cas-check-digit': 'info' } },
    {
      files: ['jp/**'],
      rules: { 'data/cas-check-digit': 'off' },
      trade: { shipFrom: 'JP' },
      encoding: 'shift_jis',
      policy: { othersFrom: 1 },
    },
  ],
});

function hostOf(files: Readonly<Record<string, string>>): ConfigHost {
  return {
    readText: (path) => Promise.resolve(files[path] ?? null),
    importModule: (path) =>
      files[path]?.startsWith('throw') === true
        ? Promise.reject(new Error('boom\nstack'))
        : files[path] === 'function'
          ? Promise.resolve({ default: () => Promise.resolve({}) })
          : Promise.resolve(JSON.parse(files[path] ?? '{}') as object),
    listNames: (folder) =>
      Promise.resolve(
        Object.keys(files)
          .filter((path) => path.slice(0, path.lastIndexOf('/')) === folder)
          .map((path) => path.slice(path.lastIndexOf('/') + 1)),
      ),
  };
}

const PIN = { branch: 'extended', by: 'x', source: 'y', until: '2027-01-10' };

describe('what a refused configuration is told to do', () => {
  const refused = (text: string, path = '/w/lintanide.config.json') =>
    loadConfig(hostOf({ [path]: text }), path, KNOWN).then(String, (error: unknown) => error);

  it('is said of the place of a key that is none, and of that of a value that is wrong', async () => {
    expect(String(await refused('{"failon":"error"}'))).toContain('lintanide.config.json:1:2: failon: unknown key');
    expect(String(await refused('{"failOn":"eror"}'))).toContain('lintanide.config.json:1:11: failOn: ');
    expect(await refused('{"zzzzzz":1}')).toMatchObject({ hint: expect.not.stringContaining('Keys:') as string });
  });

  it('is the list of keys where a key is none, and nowhere else', async () => {
    for (const text of ['{ "rulse": {} }', '7'])
      expect(await refused(text)).toMatchObject({
        hint: expect.stringContaining('Keys: $schema, asOf, rules') as string,
      });
    for (const text of [
      '{ "trade": { "shipFrom": "CNN" } }',
      '{ "trade": { "shipfrom": "CN" } }',
      '{ "failOn": "eror" }',
    ])
      expect(await refused(text)).toMatchObject({ hint: 'docs/configuration.md has every key with its values.' });
  });

  it('is every ending that is read', async () => {
    expect(await refused('', '/w/a.toml')).toMatchObject({ hint: 'Use .json, .jsonc, .js, .mjs, .ts or .mts.' });
  });
});

describe('validate', () => {
  it('has nothing to say of a configuration that uses every key', () => {
    expect(validate(EVERYTHING, KNOWN)).toEqual([]);
    expect(Object.keys(EVERYTHING).sort()).toEqual(configKeys().sort());
  });

  it.each<[string, unknown, string, string]>([
    ['key', { rulse: {} }, 'rulse', 'unknown key "rulse". Did you mean "rules"?'],
    [
      'rule id',
      { rules: { 'mofcom/controled-item': 'off' } },
      'rules.mofcom/controled-item',
      'unknown rule "mofcom/controled-item". Did you mean "mofcom/controlled-item"?',
    ],
    [
      'severity',
      { rules: { 'data/cas-check-digit': 'warn' } },
      'rules.data/cas-check-digit',
      'unknown value "warn". Did you mean "warning"?',
    ],
    [
      'field',
      { mappings: [{ files: 'a', columns: { partnr: 'X' } }] },
      'mappings[0].columns.partnr',
      'unknown field "partnr". Did you mean "parent"?',
    ],
    [
      'column number',
      { mappings: [{ files: 'a', columns: { material: ['Text', '#0'] } }] },
      'mappings[0].columns.material[1]',
      '"#0" is no column: they are counted from 1, and "#1" is the first.',
    ],
    ['trade key', { trade: { shipfrom: 'CN' } }, 'trade.shipfrom', 'unknown key "shipfrom". Did you mean "shipFrom"?'],
    ['limit', { limits: { cels: 1 } }, 'limits.cels', 'unknown limit "cels". Did you mean "cells"?'],
    [
      'measure',
      { pins: { 'mofcom-2025-16': {} } },
      'pins.mofcom-2025-16',
      'unknown measure "mofcom-2025-16". Did you mean "mofcom-2025-61"?',
    ],
    [
      'encoding',
      { encoding: 'windows1252x' },
      'encoding',
      'unknown encoding "windows1252x". Did you mean "windows-1252"?',
    ],
    ['fail level', { failOn: 'off' }, 'failOn', 'unknown value "off". Known: info, warning, error.'],
  ])('names a wrong %s and what was meant', (_, config, path, message) => {
    expect(validate(config, KNOWN)).toContainEqual({ path, message });
  });

  it.each<[unknown, string]>([
    [null, 'expected an object, found null.'],
    [{ asOf: '2026-02-30' }, 'expected a real date as 2026-11-24, found "2026-02-30".'],
    [{ declarations: [{ files: 'a.xml', validMonths: 0 }] }, 'expected a whole number from 1, found 0.'],
    [{ itemMasters: [{ files: 'a.csv', kee: 'Article' }] }, 'unknown key "kee". Did you mean "key"?'],
    [{ declarations: [7] }, 'expected a text, found 7.'],
    [{ maxWarnings: -1 }, 'expected a whole number from 0, found -1.'],
    [
      { trade: { shipFrom: 'China' } },
      'expected a country as two capital letters (CN, KR, DE), found "China". Did you mean "CN"?',
    ],
    [{ ignore: 'old/**' }, 'expected a list, found "old/**".'],
    [{ trade: { unknownOrigin: 'presume' } }, 'unknown value "presume". Did you mean "presume-CN"?'],
    [
      { parties: { holdings: [{ company: 'A', owner: 'B', share: 101 }] } },
      'expected per cent from 0 to 100, found 101.',
    ],
    [
      { trade: { shipFrom: 'XX' } },
      'expected a country as two capital letters (CN, KR, DE), found "XX". Write its code of two letters (ISO 3166-1): CN, JP, DE.',
    ],
    [
      { trade: { ourCountry: 'UK' } },
      'expected a country as two capital letters (CN, KR, DE), found "UK". Did you mean "GB"?',
    ],
    [
      { trade: { shipTo: 'Japann' } },
      'expected a country as two capital letters (CN, KR, DE), found "Japann". Did you mean "JP"?',
    ],
    [{ parties: { holdings: [{ company: 'A', owner: 'B' }] } }, 'the key "share" is missing.'],
    [{ prices: { currency: 'euro' } }, 'expected a currency as three capital letters (EUR, KRW, CNY), found "euro".'],
    [{ mappings: [{ columns: {} }] }, 'the key "files" is missing.'],
    [{ rules: { 'data/cas-check-digit': ['off'] } }, 'expected [severity, options].'],
    [
      { pins: { 'mofcom-2025-61': { branch: 'extnded', by: 'x', source: 'y', until: '2027-01-10' } } },
      'unknown value "extnded". Did you mean "extended"?',
    ],
    [
      { pins: { 'mofcom-2025-18': PIN } },
      '"mofcom-2025-18": its status is in its sources, so there is no reading of it to pin. Measures with a reading to pin: mofcom-2025-61.',
    ],
    [
      { pins: { 'mofcom-2025-70': PIN } },
      '"mofcom-2025-70": no entry is of it, so a pin of it would change nothing. Measures with a reading to pin: mofcom-2025-61.',
    ],
  ])('refuses %j', (config, message) => {
    expect(validate(config, KNOWN).map((issue) => issue.message)).toContain(message);
  });

  it('finds every wrong word at once', () => {
    expect(validate({ rulse: {}, failon: 'error' }, KNOWN)).toHaveLength(2);
  });

  it('takes `__proto__` for the unknown key it is', () => {
    expect(validate(JSON.parse('{ "__proto__": { "failOn": "error" } }'), KNOWN)).toHaveLength(1);
  });
});

describe('the JSON Schema of the configuration', () => {
  const schema = configSchema() as {
    properties: Record<string, { properties: object; items: { properties: Record<string, { properties: object }> } }>;
  };
  const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  it('is the file that is shipped', async () => {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
    // Written anew with `npx vitest run src/config -u`.
    await expect(text).toMatchFileSnapshot('../../schema/config.schema.json');
  });

  it('accepts and refuses what validation does', () => {
    expect(check(EVERYTHING), JSON.stringify(check.errors)).toBe(true);
    for (const wrong of [
      { rulse: {} },
      { failOn: 'off' },
      { mappings: [{ files: 'a' }] },
      { limits: { cels: 1 } },
      { trade: { shipTo: 'kr' } },
      { rules: { 'data/cas-check-digit': ['off'] } },
      { overrides: [{ rules: {} }] },
      { encoding: '' },
    ]) {
      expect(check(wrong), JSON.stringify(wrong)).toBe(false);
      expect(validate(wrong, KNOWN)).not.toEqual([]);
    }
  });

  it('knows the same keys, fields and limits as the code', () => {
    expect(Object.keys(schema.properties)).toEqual(configKeys());
    expect(Object.keys(schema.properties['mappings']?.items.properties['columns']?.properties ?? {})).toEqual([
      ...FIELDS,
    ]);
    expect(Object.keys(schema.properties['limits']?.properties ?? {})).toEqual([...LIMIT_NAMES]);
    expect([...LIMIT_NAMES].sort()).toEqual(Object.keys(defaultLimits).sort());
  });
});

describe('docs/configuration.md', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

  it('shows examples that are read without complaint', () => {
    const examples = [...page.matchAll(/```jsonc?\n(.*?)```/gs)].map((match) => match[1] ?? '');
    expect(examples.length).toBeGreaterThan(1);
    for (const text of examples)
      expect(validate(parseJsonc(text, 'page').value, { ...KNOWN, rules: null })).toEqual([]);
    const [register = ''] = [...page.matchAll(/```csv\n(.*?)```/gs)].map((match) => match[1] ?? '');
    expect(parseRegister(register, 'page').rows).toHaveLength(2);
  });

  it('names every key and limit', () => {
    for (const key of [...configKeys().filter((name) => name !== '$schema'), ...LIMIT_NAMES])
      expect(page).toContain(`\`${key}\``);
  });
});

describe('findConfig', () => {
  it('takes the nearest upwards, and no other', async () => {
    const host = hostOf({ '/r/lintanide.config.json': '{}', '/r/a/lintanide.config.jsonc': '{}' });
    expect(await findConfig(host, '/r/a/b')).toBe('/r/a/lintanide.config.jsonc');
    expect(await findConfig(host, '/r/x')).toBe('/r/lintanide.config.json');
    expect(await findConfig(host, '/q')).toBeNull();
  });

  it('refuses two in one folder', async () => {
    const host = hostOf({ '/r/lintanide.config.json': '{}', '/r/lintanide.config.mjs': '{}' });
    await expect(findConfig(host, '/r')).rejects.toThrow(
      '/r holds two configurations: lintanide.config.mjs, lintanide.config.json.',
    );
  });
});

describe('loadConfig', () => {
  const load = (path: string, text: string) => loadConfig(hostOf({ [path]: text }), path, KNOWN);

  it('reads JSON with comments and knows the line of a wrong word', async () => {
    const text = '{\n  // ours\n  "failOn": "warning",\n  "rules": { "mofcom/controled-item": "off" }\n}';
    await expect(load('/r/c.json', text)).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining('/r/c.json:4:39: rules.mofcom/controled-item: unknown rule') as string,
    });
  });

  it('reads the default export of a module', async () => {
    expect((await load('/r/c.mjs', '{ "default": { "failOn": "info" } }')).failOn).toBe('info');
    await expect(load('/r/c.mjs', '{}')).rejects.toThrow('/r/c.mjs has no default export.');
    await expect(load('/r/c.mjs', 'function')).rejects.toThrow('/r/c.mjs exports a function, which nobody calls.');
    await expect(load('/r/c.js', 'throw')).rejects.toThrow('/r/c.js could not be loaded: boom');
  });

  it('says that TypeScript is not yet read, and what to do', async () => {
    await expect(load('/r/lintanide.config.ts', '')).rejects.toMatchObject({
      code: 'config-typescript',
      hint: expect.stringContaining('lintanide.config.mjs') as string,
    });
  });

  it('does not take a missing file for an empty one', async () => {
    await expect(loadConfig(hostOf({}), '/r/none.json', KNOWN)).rejects.toMatchObject({ code: 'config-not-found' });
  });
});

describe('a resolved configuration', () => {
  const config = resolveConfig(EVERYTHING, { source: '/r/c.json', root: '/r', cwd: '/r/boms' });

  it('survives the way to a worker', () => {
    expect(structuredClone(config)).toEqual(config);
  });

  it('fills in defaults', () => {
    const empty = resolveConfig({}, { source: null, root: '/r' });
    expect(empty).toMatchObject({ failOn: 'error', maxWarnings: null, asOf: null, encoding: null, cwd: '/r' });
    expect(empty.trade).toEqual({ ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null });
  });

  it('matches globs from its own folder, wherever the command runs', () => {
    expect(fileConfig(config, 'b1.csv').mappings).toHaveLength(1);
    expect(fileConfig(config, 'boms/b1.csv').mappings).toHaveLength(0);
    expect(fileConfig(config, '/r/boms/b1.csv').mappings).toHaveLength(1);
    expect(isIgnored(config, '../x/old/a.csv')).toBe(true);
    expect(isIgnored(config, 'a.csv')).toBe(false);
  });

  it('lets overrides win for their files, the last one last', () => {
    const plain = fileConfig(config, 'a.csv');
    expect([plain.trade.shipFrom, plain.encoding, plain.rules.get('data/cas-check-digit')?.severity]).toEqual([
      'CN',
      'windows-1252',
      'error',
    ]);
    const japan = fileConfig(config, '../jp/a.csv');
    expect([japan.trade.shipFrom, japan.encoding, japan.rules.get('data/cas-check-digit')?.severity]).toEqual([
      'JP',
      'shift_jis',
      'off',
    ]);
    expect(japan.trade.ourCountry).toBe('KR');
  });
});

it('encodings are those of the platform and the pages of DOS', () => {
  for (const label of ['latin1', 'windows-1254', 'cp850', 'ibm437', 'IBM852', 'cp857'])
    expect(isEncoding(label), label).toBe(true);
  for (const label of ['cp851', 'klingon', '850']) expect(isEncoding(label), label).toBe(false);
});
