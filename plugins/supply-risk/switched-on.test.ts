import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuiltins } from '../../src/builtin.ts';
import { OPTIONAL_PLUGINS, pluginOfRule } from '../../src/config/plugins.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import type { Config } from '../../src/config/types.ts';
import { lint } from '../../src/run/lint.ts';
import { validate } from '../../src/config/validate.ts';

const known = { rules: ['mofcom/controlled-item'], measures: null };
const wrong = (config: unknown) => validate(config, known).map(({ path, message }) => `${path}: ${message}`);

describe('plugins in a configuration', () => {
  it('are off unless named', async () => {
    expect(
      (await loadBuiltins(resolveConfig({}, { source: null, root: '/' }).plugins)).map(({ name }) => name),
    ).toEqual(['mofcom']);
    const { plugins } = resolveConfig({ plugins: ['supply-risk', 'supply-risk'] }, { source: null, root: '/' });
    expect((await loadBuiltins(plugins)).map(({ name }) => name)).toEqual(['mofcom', 'supply-risk']);
  });

  it('have the rules that configurations are checked against', async () => {
    for (const [name, rules] of OPTIONAL_PLUGINS) {
      const plugin = (await loadBuiltins([name])).find((one) => one.name === name);
      expect(plugin?.rules?.map(({ id }) => id)).toEqual(rules);
      for (const id of rules) expect(pluginOfRule(id)).toBe(name);
    }
  });

  it('are refused by a wrong name, with what was meant', () => {
    // A name may be a package's: who loads it says what was meant (src/run/plugins/plugin-modules.test.ts).
    expect(wrong({ plugins: ['suply-risk'] })).toEqual([]);
    expect(wrong({ plugins: [''] })).toEqual([
      'plugins[0]: expected supply-risk, the path of a module or the name of a package, found "".',
    ]);
    expect(wrong({ plugins: 'supply-risk' })).toEqual(['plugins: expected a list, found "supply-risk".']);
    expect(wrong({ plugin: ['supply-risk'] })).toEqual(['plugin: unknown key "plugin". Did you mean "plugins"?']);
  });

  it('bring rules that can be set, and only when they are on', () => {
    const rules = { 'supply-risk/leading-country': ['warning', { threshold: 90 }] };
    expect(wrong({ plugins: ['supply-risk'], rules })).toEqual([]);
    expect(wrong({ rules })).toEqual([
      'rules.supply-risk/leading-country: the rule is of the plugin "supply-risk", which is not switched on. Add "plugins": ["supply-risk"].',
    ]);
    expect(wrong({ plugins: ['supply-risk'], rules: { 'supply-risk/single-sorce': 'off' } })).toEqual([
      'rules.supply-risk/single-sorce: unknown rule "supply-risk/single-sorce". Did you mean "supply-risk/single-source"?',
    ]);
  });

  it('report, end to end, when they are on and at no other time', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'supply-risk-'));
    try {
      const csv =
        'Part number,Description,Manufacturer,Qty\nMAG-01,Magnet segment NdFeB N42SH,Nordmark,4\nSCR-1,Screw M4,Bolt Co,9\n';
      await writeFile(join(cwd, 'a.csv'), csv);
      const reported = async (config: Config): Promise<(string | null)[]> => {
        const resolved = resolveConfig(config, { source: null, root: cwd });
        const { records } = await lint({ cwd, patterns: ['a.csv'], config: resolved, asOf: '2026-11-24' });
        const findings = records.flatMap((record) => record.findings);
        return findings
          .filter(({ ruleId }) => ruleId.startsWith('supply-risk/'))
          .map(({ ruleId, partNumber }) => `${ruleId} ${partNumber ?? ''}`);
      };
      expect(await reported({})).toEqual([]);
      expect(await reported({ plugins: ['supply-risk'] })).toEqual([
        'supply-risk/leading-country MAG-01',
        'supply-risk/single-source MAG-01',
      ]);
      expect(
        await reported({
          plugins: ['supply-risk'],
          rules: { 'supply-risk/leading-country': ['info', { threshold: 100 }] },
        }),
      ).toEqual(['supply-risk/single-source MAG-01']);
    } finally {
      await rm(cwd, { recursive: true });
    }
  });
});
