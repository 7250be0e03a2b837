import { readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledDialectIds } from '../builtin.ts';
import { BOM, folderOf, runIn } from '../cli/commands.fixture.ts';
import { optionsOf } from './policy.ts';
import { fileConfig, resolveConfig } from './resolve.ts';
import type { Config } from './types.ts';
import { validate } from './validate.ts';

const EMBEDDED = 'mofcom/embedded-content';
const rule = {
  id: EMBEDDED,
  meta: { optionsSchema: { properties: { from: {}, othersFrom: {} } }, defaultOptions: { from: 0.1, othersFrom: 0.7 } },
};
const options = (config: Config, path = 'a.csv', of = rule) =>
  optionsOf(of, fileConfig(resolveConfig(config, { source: null, root: '/w' }), path));

describe('the policy', () => {
  it('stands between the defaults of a rule and its options in the configuration', () => {
    expect(options({})).toEqual({ from: 0.1, othersFrom: 0.7 });
    expect(options({ policy: { othersFrom: 0.2 } })).toEqual({ from: 0.1, othersFrom: 0.2 });
    expect(options({ policy: { reportFrom: 0.5 }, rules: { [EMBEDDED]: ['info', { from: 0.9 }] } })).toEqual({
      from: 0.9,
      othersFrom: 0.7,
    });
  });

  it('gives way to that of an override, the last that matches', () => {
    const overrides = [
      { files: 'motors/**', policy: { reportFrom: 0.4 } },
      { files: '**/old/**', policy: { reportFrom: 0 } },
    ];
    const config = { policy: { reportFrom: 0.9, othersFrom: 0.8 }, overrides };
    expect(options(config, 'motors/a.csv')).toEqual({ from: 0.4, othersFrom: 0.8 });
    expect(options(config, 'motors/old/a.csv')).toEqual({ from: 0, othersFrom: 0.8 });
    expect(options(config, 'a.csv')).toEqual({ from: 0.9, othersFrom: 0.8 });
  });

  it('leaves a rule alone that has no such options', () => {
    const other = { id: 'data/x', meta: { optionsSchema: { properties: { from: {} } }, defaultOptions: { from: 3 } } };
    expect(options({ policy: { reportFrom: 0.5 } }, 'a.csv', other as never)).toEqual({ from: 3 });
  });

  it.each([
    [{ policy: { reportfrom: 0.1 } }, 'policy.reportfrom', 'Did you mean "reportFrom"?'],
    [{ policy: { reportFrom: 10 } }, 'policy.reportFrom', 'expected a probability from 0 to 1, found 10.'],
    [{ policy: { traces: 'yes' } }, 'policy.traces', 'expected true or false'],
    [{ overrides: [{ files: 'a', policy: { traces: true } }] }, 'overrides[0].policy.traces', 'unknown key "traces"'],
    [{ overrides: [{ sheets: 'a', policy: { reportFrom: 0 } }] }, 'overrides[0].policy', 'can be set by "files" only'],
  ])('is refused where it is wrong: %j', (config, path, message) => {
    expect(validate(config, { rules: null, measures: null })).toContainEqual({
      path,
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('a run under a policy', () => {
  const LIST =
    'Part number,Description,Quantity\nFAN-1,Axial fan 24 V 120 mm,1\nMOT-1,BLDC motor 24 V 100 W,1\nC-1,Capacitor MLCC 100 nF 50 V X7R 0603,4\n';
  const found = async (config: Config, ...argv: string[]): Promise<string[]> => {
    const folder = await folderOf({ 'a.csv': LIST, 'lintanide.config.json': JSON.stringify(config) });
    const { out } = await runIn(folder, ['a.csv', '--reporter', 'agent', ...argv]);
    return [...out.matchAll(/^(?:error|warning|info)\t[^\t]*\t([^\t]*)/gm)].map((match) => match[1] ?? '').sort();
  };

  it('reports more or fewer components, and traces', async () => {
    const [usual, none, all, traces] = [
      await found({}),
      await found({ policy: { reportFrom: 1 } }),
      await found({ policy: { othersFrom: 0.05 } }),
      await found({ policy: { traces: true } }),
    ];
    expect(usual).toEqual(['MOT-1']);
    expect(none).toEqual([]);
    expect(all).toEqual(['FAN-1', 'MOT-1']);
    expect(traces).toEqual(['C-1', 'MOT-1']);
  });
});

describe('--print-config FILE', () => {
  it('says of each setting what set it: flag, environment, override, file, or nothing', async () => {
    const config = {
      failOn: 'error',
      policy: { othersFrom: 0.5 },
      maxWarnings: 3,
      overrides: [{ files: 'a.csv', policy: { reportFrom: 0.3 }, encoding: 'windows-1252' }],
    };
    const folder = await folderOf({
      'a.csv': BOM,
      'lintanide.config.json': JSON.stringify(config),
      'lintanide.suppliers.csv': 'name\n',
    });
    const { out } = await runIn(folder, ['a.csv', '--print-config', '--locale', 'ko'], { LINTANIDE_MAX_WARNINGS: '7' });
    const file = `${folder}/lintanide.config.json`;
    expect((JSON.parse(out) as { settings: unknown }).settings).toMatchObject({
      failOn: { value: 'error', from: file },
      locale: { value: 'ko', from: 'flag --locale' },
      maxWarnings: { value: 7, from: 'LINTANIDE_MAX_WARNINGS' },
      encoding: { value: 'windows-1252', from: `${file} overrides[0]` },
      'policy.reportFrom': { value: 0.3, from: `${file} overrides[0]` },
      'policy.othersFrom': { value: 0.5, from: file },
      suppliers: { value: `${folder}/lintanide.suppliers.csv`, from: 'found beside the configuration' },
      baseline: { value: null, from: 'default' },
      asOf: { value: null, from: 'default' },
    });
  });

  it('says beside it where the path is no file, or none that a search would find', async () => {
    const folder = await folderOf({
      'a.csv': BOM,
      'x.csv': BOM,
      'lintanide.config.json': JSON.stringify({ ignore: ['x.csv'] }),
    });
    await mkdir(join(folder, 'boms'));
    await copyFile(join(folder, 'a.csv'), join(folder, 'boms/a.csv'));
    const said = async (path: string): Promise<unknown> => {
      const { out, err, code } = await runIn(folder, ['--print-config', path]);
      expect(JSON.parse(out)).toMatchObject({ file: path });
      return [code, err.trim()];
    };
    expect(await said('boms/a.csv')).toEqual([0, '']);
    expect(await said('boms/b.csv')).toEqual([0, 'lintanide: there is no file boms/b.csv: this is what would hold for it']); // prettier-ignore
    expect(await said('boms')).toEqual([0, 'lintanide: boms is a folder: this is what would hold for a file of that name, and not for those in it']); // prettier-ignore
    expect(await said('x.csv')).toEqual([0, 'lintanide: x.csv is passed over, as "ignore" says, unless it is named: this holds for it then']); // prettier-ignore
  });

  it('follows one setting from the pack to the flag', async () => {
    const from = async (config: Config, env: Record<string, string>, ...argv: string[]): Promise<unknown> => {
      const folder = await folderOf({ 'a.csv': BOM, 'lintanide.config.json': JSON.stringify(config) });
      const { out } = await runIn(folder, ['a.csv', '--print-config', ...argv], env);
      const { value, from: place } = (JSON.parse(out) as { settings: { encoding: { value: unknown; from: string } } })
        .settings.encoding;
      return [value, place.replace(folder, '')];
    };
    const [file, env] = [{ encoding: 'big5' }, { LINTANIDE_ENCODING: 'gb18030' }];
    const over = { ...file, overrides: [{ files: '*.csv', encoding: 'shift_jis' }] };
    expect(await from({}, {})).toEqual([null, 'default']);
    expect(await from(file, {})).toEqual(['big5', '/lintanide.config.json']);
    expect(await from(over, {})).toEqual(['shift_jis', '/lintanide.config.json overrides[0]']);
    expect(await from(over, env)).toEqual(['gb18030', 'LINTANIDE_ENCODING']);
    expect(await from(over, env, '--encoding', 'euc-kr')).toEqual(['euc-kr', 'flag --encoding']);
  });
});

describe('dialects in overrides', () => {
  it('are refused with what was meant, and known ones are taken', async () => {
    const run = async (dialects: string) =>
      runIn(
        await folderOf({
          'a.csv': BOM,
          'lintanide.config.json': JSON.stringify({ overrides: [{ dialects, rules: { [EMBEDDED]: 'off' } }] }),
        }),
        ['--print-config'],
      );
    expect((await run('sap/cs112')).err).toContain(
      'overrides[0].dialects: unknown dialect "sap/cs112". Did you mean "sap/cs12"?',
    );
    expect((await run('sap/cs12')).code).toBe(0);
  });

  it('are real ones in docs/configuration.md', async () => {
    const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    const named = [...page.matchAll(/"dialects": "([^"]+)"/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(await bundledDialectIds()).toContain(name);
  });
});
